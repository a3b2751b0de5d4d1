"""A question in human hands, as messages to its asker."""

from typing import Final

from markupsafe import Markup

from handlers.actions.own_questions import AskAnother
from handlers.actions.results import ListInquiries, OpenInquiry
from handlers.fitting import clip
from handlers.messages.layout import paragraphs
from handlers.messages.outgoing import Outgoing
from handlers.messages.relaying import words_of
from handlers.messages.voice import Voice
from knowledge.domain import Utterance
from knowledge.notices.own_questions import AdditionAsked, AnotherAsked, AnotherOffered, QuestionTakenBack, TalkShown

MOST: Final = 10
"""What was said last that is shown: clipped as it is, it fits in one message of 4096. Own choice."""

LONGEST: Final = 300
"""UTF-16 units shown of something that was said: to read back what it was about; the whole stands in the chat."""


def talk_shown(notice: TalkShown, voice: Voice) -> Outgoing:
    """Who said what, in order, the last of it."""
    earlier = len(notice.talk) - MOST
    return Outgoing(
        paragraphs(
            voice("talk", question=notice.question),
            voice("talk-earlier", count=earlier) if earlier > 0 else None,
            *(_said(utterance, voice) for utterance in notice.talk[-MOST:]),
            None if notice.talk else voice("talk-none"),
        ),
        ((voice.button("button-back-to-question", OpenInquiry(notice.inquiry)),),),
    )


def addition_asked(notice: AdditionAsked, voice: Voice) -> Outgoing:
    """Type it."""
    return Outgoing(voice("addition-asked", question=notice.question))


def another_offered(notice: AnotherOffered, voice: Voice) -> Outgoing:
    """Really?"""
    return Outgoing(
        voice("another-offered", question=notice.question),
        (
            (voice.button("button-another-yes", AskAnother(notice.escalation)),),
            (voice.button("button-another-no", OpenInquiry(notice.inquiry)),),
        ),
    )


def another_asked(notice: AnotherAsked, voice: Voice) -> Outgoing:
    """Done."""
    return Outgoing(
        voice("another-asked"),
        (
            (voice.button("button-back-to-question", OpenInquiry(notice.inquiry)),),
            (voice.button("button-inquiries", ListInquiries()),),
        ),
    )


def question_taken_back(notice: QuestionTakenBack, voice: Voice) -> Outgoing:
    """To who had it."""
    return Outgoing(voice("question-taken-back", question=notice.question))


def _said(utterance: Utterance, voice: Voice) -> Markup:
    key = "talk-you" if utterance.from_resident else "talk-wijkwijze"
    words = clip(" ".join(words_of(utterance.message).split()), LONGEST)
    return voice(key, day=utterance.at, words=words or voice.texts.plain("talk-attachment"))
