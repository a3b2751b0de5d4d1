"""Sending a question to a human, from the resident's side, as messages."""

from math import ceil
from typing import Final

from markupsafe import Markup

from handlers.actions.asking import Belongs
from handlers.actions.humans import LeaveForward, PreviewForward, RewriteForward, SendForward
from handlers.actions.results import ListInquiries, WithdrawInquiry
from handlers.messages.layout import lines, paragraphs, quote
from handlers.messages.outgoing import Outgoing
from handlers.messages.voice import Voice
from knowledge.domain import Belonging
from knowledge.notices.humans import (
    EscalationSent,
    ForwardPreviewed,
    ForwardRewriteAsked,
)
from knowledge.notices.results import NoMatchFound

HOURS: Final = (1, 2, 4, 8, 12)
"""Hours in which a short wait is said, rounded up; a longer one in days, then in weeks. Own choice: nobody promises
seven hours."""

DAY: Final = 24
WEEK: Final = 7


def forwarded(head: Markup, notice: ForwardPreviewed | NoMatchFound, voice: Voice, *notes: Markup) -> Outgoing:
    """The text that would be sent, letter for letter, and what can be done with it."""
    inquiry, count = notice.inquiry, notice.attachments
    along = lines(voice("forward-attachments", count=count) if count else None, voice("forward-card"))
    return Outgoing(
        paragraphs(lines(head, quote(notice.preview)), along, *notes, voice("forward-question")),
        (
            (voice.button("button-send", SendForward(inquiry)),),
            (voice.button("button-retype", RewriteForward(inquiry)),),
            (voice.button("button-leave", LeaveForward(inquiry)),),
        ),
    )


def forward_previewed(notice: ForwardPreviewed, voice: Voice) -> Outgoing:
    """This is what a wijkwijze will read."""
    return forwarded(voice("forward-previewed"), notice, voice)


def forward_rewrite_asked(notice: ForwardRewriteAsked, voice: Voice) -> Outgoing:
    """Other words for it, or back to those there were."""
    back = voice.button("button-back-to-card", PreviewForward(notice.inquiry))
    return Outgoing(voice("forward-rewrite-asked"), ((back,),))


def escalation_sent(notice: EscalationSent, voice: Voice) -> Outgoing:
    """It is with humans, and how long that takes."""
    return Outgoing(
        paragraphs(
            voice("escalation-sent"),
            lines(_wait(notice.wait_hours, voice), voice("escalation-sent-after")),
        ),
        (
            # first, so that a second tap on "send", which stood in its place, takes nothing back
            (voice.button("button-inquiries", ListInquiries()),),
            (voice.button("button-new-question", Belongs(0, Belonging.NEW)),),
            (voice.button("button-withdraw", WithdrawInquiry(notice.inquiry)),),
        ),
    )


def _wait(hours: float | None, voice: Voice) -> Markup:
    if hours is None:
        return voice("wait-unknown")
    if hours <= HOURS[-1]:
        return voice("wait-hours", hours=next(rung for rung in HOURS if hours <= rung))
    days = ceil(hours / DAY)
    return voice("wait-days", days=days) if days <= WEEK else voice("wait-weeks", weeks=ceil(days / WEEK))
