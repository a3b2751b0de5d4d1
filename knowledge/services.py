"""All that a face may call, as one value: made once by the wiring, reached through one typed property."""

from dataclasses import dataclass

from knowledge.audit_trail import AuditTrail
from knowledge.browsing import Browsing
from knowledge.catalogue.editing import Editing
from knowledge.catalogue.freshness import Freshness
from knowledge.catalogue.importing import Importing
from knowledge.catalogue.providers import Providers
from knowledge.catalogue.reviewing import Reviewing
from knowledge.coordinators import Coordinators
from knowledge.dashboard_access import DashboardAccess
from knowledge.gaps.deciding import Deciding
from knowledge.gaps.filling import Filling
from knowledge.gaps.following_up import FollowingUp
from knowledge.gaps.groups import Groups
from knowledge.gaps.in_chat import GapsInChat
from knowledge.gaps.listing import Signals
from knowledge.gaps.looking_alike import LookingAlike
from knowledge.gaps.networks import Networks
from knowledge.gaps.news import News
from knowledge.gaps.regrouping import Regrouping
from knowledge.gaps.taking_along import TakingAlong
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.allowing import Allowing
from knowledge.humans.approving import Approving
from knowledge.humans.canned import CannedAnswers
from knowledge.humans.composing import Composing
from knowledge.humans.correcting import Correcting
from knowledge.humans.escalations import Escalations
from knowledge.humans.figures import Figures
from knowledge.humans.handing_over import HandingOver
from knowledge.humans.lists import Lists
from knowledge.humans.moderating import Moderating
from knowledge.humans.own_questions import OwnQuestions
from knowledge.humans.postponing import Postponing
from knowledge.humans.profiles import Profiles
from knowledge.humans.publishing import Publishing
from knowledge.humans.together import Together
from knowledge.humans.volunteers import Volunteers
from knowledge.humans.working import Working
from knowledge.inquiries import Inquiries
from knowledge.invitations import Invitations
from knowledge.listening import Listening
from knowledge.people import People
from knowledge.reports.bulletins import Bulletins
from knowledge.reports.need import Need
from knowledge.reports.reporting import Reports
from knowledge.reports.trend import Trends
from knowledge.sharpening import Sharpening
from knowledge.submissions.conversation import Submitting
from knowledge.submissions.judging import Judging
from knowledge.submissions.verdicts import Verdicts


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
        lists: What waits there, and what somebody holds.
        correcting: What was said is said otherwise.
        working: Asking back, notes, and what is not for somebody.
        composing: Sending something along.
        handing_over: To somebody else.
        postponing: To another day.
        canned: Answers that are used again.
        together: What is said in the wijkwijzen's group.
        own_questions: What an asker does with those.
        afterwards: What they think of the help.
        publishing: A good answer, proposed for everybody by who gave it.
        allowing: Who asked allows that, or not.
        moderating: What coordinators decide on it.
        approving: The same as values.
        figures: How the desk does, for coordinators.
        need: What people ask set against what is on offer, for coordinators.
        trends: What came in by week or month, for coordinators.
        reports: What of that may leave the desk: pictures, spreadsheets, the proposal for the Leeragenda.
        taking_along: What of single questions and of gaps may, as tables.
        bulletins: What comes to coordinators by itself.
        signals: What had no match, for coordinators.
        deciding: What coordinators make of it, which teaches the search.
        regrouping: Like signals together, in gaps.
        looking_alike: Gaps that look like one, for coordinators.
        groups: Gaps to look at, for coordinators.
        following_up: What coordinators do about a gap.
        filling: An offering for a gap.
        networks: People who learn together about it.
        news: What those who asked hear of that.
        gaps: All of this in a chat.
        invitations: One-time links to a role.
        profiles: What wijkwijzen tell about themselves.
        volunteers: The wijkwijzen, for coordinators.
        submitting: Offerings that people submit.
        judging: What coordinators make of those.
        verdicts: The same as values.
        editing: The catalogue, as coordinators keep it.
        importing: The same from a file.
        freshness: What in it is to be looked at.
        reviewing: The same from a chat.
        providers: Who provides an offering says whether it still stands.
        dashboard_access: The way in to the dashboard.
        coordinators: The coordinators themselves.
        audit_trail: What they did.
    """

    people: People
    listening: Listening
    sharpening: Sharpening
    inquiries: Inquiries
    browsing: Browsing
    escalations: Escalations
    lists: Lists
    correcting: Correcting
    working: Working
    composing: Composing
    handing_over: HandingOver
    postponing: Postponing
    canned: CannedAnswers
    together: Together
    own_questions: OwnQuestions
    afterwards: Afterwards
    publishing: Publishing
    allowing: Allowing
    moderating: Moderating
    approving: Approving
    figures: Figures
    need: Need
    trends: Trends
    reports: Reports
    taking_along: TakingAlong
    bulletins: Bulletins
    signals: Signals
    deciding: Deciding
    regrouping: Regrouping
    looking_alike: LookingAlike
    groups: Groups
    following_up: FollowingUp
    filling: Filling
    networks: Networks
    news: News
    gaps: GapsInChat
    invitations: Invitations
    profiles: Profiles
    volunteers: Volunteers
    submitting: Submitting
    judging: Judging
    verdicts: Verdicts
    editing: Editing
    importing: Importing
    freshness: Freshness
    reviewing: Reviewing
    providers: Providers
    dashboard_access: DashboardAccess
    coordinators: Coordinators
    audit_trail: AuditTrail
