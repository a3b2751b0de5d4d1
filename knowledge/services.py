"""All that a face may call, as one value: made once by the wiring, reached through one typed property."""

from dataclasses import dataclass

from knowledge.browsing import Browsing
from knowledge.gaps.deciding import Deciding
from knowledge.gaps.listing import Gaps
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.escalations import Escalations
from knowledge.humans.own_questions import OwnQuestions
from knowledge.inquiries import Inquiries
from knowledge.invitations import Invitations
from knowledge.listening import Listening
from knowledge.people import People
from knowledge.sharpening import Sharpening
from knowledge.submissions.conversation import Submitting
from knowledge.submissions.judging import Judging


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases.

    Attributes:
        people: Getting to know each other: start, consent, language, own data.
        listening: Whatever somebody types or sends.
        sharpening: From first words to a submitted question.
        inquiries: What was found, and one's own questions.
        browsing: The catalogue and the agenda.
        escalations: Questions in human hands.
        own_questions: What an asker does with those.
        afterwards: What they think of the help.
        gaps: What had no match, for coordinators.
        deciding: What coordinators make of it, which teaches the search.
        invitations: One-time links to a role.
        submitting: Offerings that people submit.
        judging: What coordinators make of those.
    """

    people: People
    listening: Listening
    sharpening: Sharpening
    inquiries: Inquiries
    browsing: Browsing
    escalations: Escalations
    own_questions: OwnQuestions
    afterwards: Afterwards
    gaps: Gaps
    deciding: Deciding
    invitations: Invitations
    submitting: Submitting
    judging: Judging
