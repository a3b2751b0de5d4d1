"""What the clock says of questions in human hands, as messages: friendly, and with a way on."""

from handlers.actions.humans import Claim, ListHeld, ListOpen, Release
from handlers.actions.results import ListInquiries, WithdrawInquiry
from handlers.messages.afterwards import stars
from handlers.messages.layout import paragraphs
from handlers.messages.news import asked
from handlers.messages.outgoing import Outgoing
from handlers.messages.voice import Voice
from knowledge.notices.waiting import (
    AnotherSought,
    ClosedInSilence,
    OwnerReminded,
    OwnersTalkClosed,
    QuestionWoken,
    TakenBack,
)


def owner_reminded(notice: OwnerReminded, voice: Voice) -> Outgoing:
    """Somebody waits; claiming what one holds shows it again, to reply to."""
    return Outgoing(
        paragraphs(
            voice("owner-reminded", question=notice.question, days=notice.days),
            voice("owner-reminded-after"),
        ),
        (
            (
                voice.button("button-show-again", Claim(notice.escalation)),
                voice.button("button-release", Release(notice.escalation)),
            ),
        ),
    )


def taken_back(notice: TakenBack, voice: Voice) -> Outgoing:
    """Others can take it now, and so can they."""
    return Outgoing(
        voice("taken-back", question=notice.question),
        ((voice.button("button-claim-again", Claim(notice.escalation)), voice.button("button-open", ListOpen())),),
    )


def another_sought(notice: AnotherSought, voice: Voice) -> Outgoing:
    """It takes long; nothing to do."""
    return Outgoing(
        voice("another-sought", question=notice.question),
        (
            (voice.button("button-inquiries", ListInquiries()),),
            (voice.button("button-withdraw", WithdrawInquiry(notice.inquiry)),),
        ),
    )


def closed_in_silence(notice: ClosedInSilence, voice: Voice) -> Outgoing:
    """Closed, with a way back; how was it, in stars?"""
    closed, (question, wish) = voice("closed-in-silence", question=notice.question), asked(notice.ask_news, voice)
    return Outgoing(paragraphs(closed, question), (*stars(notice.escalation, voice), *wish))


def owners_talk_closed(notice: OwnersTalkClosed, voice: Voice) -> Outgoing:
    """Done, without having to do anything."""
    return Outgoing(
        voice("owners-talk-closed", question=notice.question), ((voice.button("button-held", ListHeld()),),)
    )


def question_woken(notice: QuestionWoken, voice: Voice) -> Outgoing:
    """The day has come; claiming what one holds shows it again, to reply to."""
    return Outgoing(
        voice("question-woken", question=notice.question),
        ((voice.button("button-show-again", Claim(notice.escalation)),),),
    )
