"""How somebody was helped, as messages."""

from handlers.actions.own_questions import AddToTalk, AskRemark, Complete, OfferAnother, Rate
from handlers.actions.results import Sharpen
from handlers.messages.layout import lines, paragraphs, quote
from handlers.messages.news import asked
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.voice import Voice
from knowledge.domain import STARS
from knowledge.humans.afterwards import is_unhappy
from knowledge.notices.humans import CompletenessNoted, ConversationClosed, RatingNoted
from knowledge.notices.own_questions import RemarkArrived, RemarkAsked, RemarkNoted


def conversation_closed(notice: ConversationClosed, voice: Voice) -> Outgoing:
    """How was it, in stars?"""
    closed, (question, wish) = voice("conversation-closed", question=notice.question), asked(notice.ask_news, voice)
    return Outgoing(paragraphs(closed, question), (*stars(notice.escalation, voice), *wish))


def stars(escalation: int, voice: Voice) -> Rows:
    """One to five, side by side."""
    return (tuple(voice.button("button-stars", Rate(escalation, count), stars=count) for count in STARS),)


def rating_noted(notice: RatingNoted, voice: Voice) -> Outgoing:
    """Thanks, and the one question more."""
    return Outgoing(
        voice("rating-noted"),
        (
            (
                voice.button("button-complete-yes", Complete(notice.escalation, complete=True)),
                voice.button("button-complete-no", Complete(notice.escalation, complete=False)),
            ),
            *_remark(notice.escalation, notice.stars, voice),
        ),
    )


def completeness_noted(notice: CompletenessNoted, voice: Voice) -> Outgoing:
    """Thanks; not complete: everything that can still be done."""
    remark = _remark(notice.escalation, notice.stars, voice)
    if notice.complete:
        return Outgoing(voice("completeness-yes"), remark)
    question, wish = asked(notice.inquiry if notice.ask_news else None, voice)
    return Outgoing(
        paragraphs(voice("completeness-no"), question),
        (
            (voice.button("button-write-on", AddToTalk(notice.escalation)),),
            (voice.button("button-another", OfferAnother(notice.escalation)),),
            (voice.button("button-search-again", Sharpen(notice.inquiry)),),
            *remark,
            *wish,
        ),
    )


def remark_asked(_: RemarkAsked, voice: Voice) -> Outgoing:
    """What could have been better?"""
    return Outgoing(voice("remark-asked"))


def remark_noted(_: RemarkNoted, voice: Voice) -> Outgoing:
    """Thanks."""
    return Outgoing(voice("remark-noted"))


def remark_arrived(notice: RemarkArrived, voice: Voice) -> Outgoing:
    """Which question, how many stars, and in their words."""
    head = voice("remark-arrived", question=notice.question, stars=notice.stars)
    return Outgoing(lines(head, quote(notice.remark)))


def _remark(escalation: int, stars: int | None, voice: Voice) -> Rows:
    """For who was not happy."""
    return ((voice.button("button-remark", AskRemark(escalation)),),) if is_unhappy(stars) else ()
