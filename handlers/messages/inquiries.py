"""What somebody asked before, as messages."""

from collections.abc import Sequence

from markupsafe import Markup

from handlers.actions import Action
from handlers.actions.humans import PreviewForward
from handlers.actions.news import WantNews
from handlers.actions.own_questions import AddToTalk, OfferAnother, ReadTalk
from handlers.actions.publishing import OpenPermission
from handlers.actions.results import ListInquiries, OpenInquiry, Sharpen, ShowResults, WithdrawInquiry
from handlers.fitting import clip
from handlers.messages.layout import lines, packed, paragraphs
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.voice import Voice, labelled
from knowledge.domain import InquiryStatus, Phase, Standing
from knowledge.notices.results import InquiriesListed, InquiryOpened, InquiryWithdrawn

LONGEST_IN_LIST = 160
"""UTF-16 units of a question in a list: `LISTED` of them stay below a message of 4096. Own choice."""


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
            status=_state(inquiry.status, inquiry.standing, voice),
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
                status=_state(inquiry.status, notice.standing, voice),
            ),
            voice.place_in_agenda(inquiry.theme, inquiry.priority_question),
            _told(notice.standing, voice) if notice.standing else None,
            voice("news-state-on") if inquiry.news else None,
        ),
        _ways_on(notice, voice),
    )


def inquiry_withdrawn(_: InquiryWithdrawn, voice: Voice) -> Outgoing:
    """Gone."""
    return Outgoing(voice("inquiry-withdrawn"), ((voice.button("button-inquiries", ListInquiries()),),))


def _state(status: InquiryStatus, standing: Standing | None, voice: Voice) -> str:
    """How far it is, in a word or two."""
    return voice.name(standing.phase if standing else status)


def _told(standing: Standing, voice: Voice) -> Markup:
    """How far it is, and since when."""
    return lines(
        voice(f"standing-{standing.phase}", since=standing.since, until=standing.until or standing.since),
        voice(f"permission-{standing.publication.state}") if standing.publication else None,
    )


def _ways_on(notice: InquiryOpened, voice: Voice) -> Rows:
    inquiry, standing, wanted = notice.inquiry.id, notice.standing, bool(notice.inquiry.news)
    active = notice.inquiry.status is not InquiryStatus.WITHDRAWN
    found = active and notice.inquiry.status is not InquiryStatus.UNMATCHED
    possible: list[tuple[bool, str, Action]] = [
        *(_in_human_hands(standing) if standing else ()),
        (found, "button-results", ShowResults(inquiry)),
        (active and standing is None, "button-human", PreviewForward(inquiry)),
        (active, "button-sharpen", Sharpen(inquiry)),
        (active, "button-news-off" if wanted else "button-news-on", WantNews(inquiry, wanted=not wanted)),
        (active, "button-withdraw", WithdrawInquiry(inquiry)),
        (True, "button-inquiries", ListInquiries()),
    ]
    return tuple((voice.button(key, action),) for sensible, key, action in possible if sensible)


def _in_human_hands(standing: Standing) -> Sequence[tuple[bool, str, Action]]:
    over = standing.phase is Phase.CLOSED
    gone = standing.phase is Phase.WITHDRAWN
    publication = standing.publication
    return (
        (standing.talked, "button-talk", ReadTalk(standing.escalation)),
        (not gone, "button-write-on" if over else "button-add", AddToTalk(standing.escalation)),
        (not gone and standing.phase is not Phase.WAITING, "button-another", OfferAnother(standing.escalation)),
        *(((True, "button-permission", OpenPermission(publication.id)),) if publication else ()),
    )
