"""What somebody asked before, as messages."""

from handlers.actions import Action
from handlers.actions.humans import PreviewForward
from handlers.actions.results import ListInquiries, OpenInquiry, Sharpen, ShowResults, WithdrawInquiry
from handlers.fitting import clip
from handlers.messages.layout import packed, paragraphs
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.voice import Voice, labelled
from handlers.texts import key_of
from knowledge.domain import EscalationState, InquiryStatus
from knowledge.notices.results import InquiriesListed, InquiryOpened, InquiryWithdrawn

LONGEST_IN_LIST = 160
"""UTF-16 units of a question in a list: `LISTED` of them stay below a message of 4096. Own choice."""

IN_HUMAN_HANDS = frozenset({EscalationState.OPEN, EscalationState.CLAIMED})


def inquiries_listed(notice: InquiriesListed, voice: Voice) -> Outgoing:
    """Numbered, newest first; a button opens one."""
    if not notice.inquiries:
        return Outgoing(voice("inquiries-none"))
    shown = list(enumerate(notice.inquiries, 1))
    listed = (
        voice(
            "inquiry-line",
            number=number,
            question=clip(inquiry.question, LONGEST_IN_LIST),
            day=inquiry.created_at,
            status=voice.name(inquiry.status),
        )
        for number, inquiry in shown
    )
    return Outgoing(
        paragraphs(
            voice("inquiries"), *listed, voice("inquiries-earlier", count=notice.earlier) if notice.earlier else None
        ),
        packed(labelled(str(number), OpenInquiry(inquiry.id)) for number, inquiry in shown),
    )


def inquiry_opened(notice: InquiryOpened, voice: Voice) -> Outgoing:
    """One of them: how far it came, and what can be done."""
    inquiry = notice.inquiry
    return Outgoing(
        paragraphs(
            voice(
                "inquiry-opened",
                question=inquiry.question,
                day=inquiry.created_at,
                status=voice.name(inquiry.status),
            ),
            voice.place_in_agenda(inquiry.theme, inquiry.priority_question),
            voice(key_of(notice.escalation_state)) if notice.escalation_state else None,
        ),
        _ways_on(notice, voice),
    )


def inquiry_withdrawn(_: InquiryWithdrawn, voice: Voice) -> Outgoing:
    """Gone."""
    return Outgoing(voice("inquiry-withdrawn"), ((voice.button("button-inquiries", ListInquiries()),),))


def _ways_on(notice: InquiryOpened, voice: Voice) -> Rows:
    inquiry = notice.inquiry.id
    active = notice.inquiry.status is not InquiryStatus.WITHDRAWN
    found = active and notice.inquiry.status is not InquiryStatus.UNMATCHED
    possible: list[tuple[bool, str, Action]] = [
        (found, "button-results", ShowResults(inquiry)),
        (active and notice.escalation_state not in IN_HUMAN_HANDS, "button-human", PreviewForward(inquiry)),
        (active, "button-sharpen", Sharpen(inquiry)),
        (active, "button-withdraw", WithdrawInquiry(inquiry)),
        (True, "button-inquiries", ListInquiries()),
    ]
    return tuple((voice.button(key, action),) for sensible, key, action in possible if sensible)
