"""Whether an offering still stands, as messages to who provides it and to coordinators."""

from markupsafe import Markup

from handlers.actions.reviewing import (
    AnswerReview,
    AskRetirement,
    ConfirmOffering,
    ListLooks,
    OpenLook,
    PostponeLook,
    RestoreOffering,
    RetireOffering,
)
from handlers.messages import offerings
from handlers.messages.layout import dotted, lines, packed, paragraphs, quote
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.voice import Voice, labelled, turning
from knowledge.domain import LookReason, ReviewAnswer
from knowledge.notices.reviewing import (
    ChangeAsked,
    LookLine,
    LookShown,
    LooksListed,
    ProviderSaid,
    RetirementAsked,
    ReviewAnswered,
    ReviewAsked,
)


def review_asked(notice: ReviewAsked, voice: Voice) -> Outgoing:
    """Is it still right? A tap is enough."""
    offering = notice.offering
    return Outgoing(
        paragraphs(voice("review-asked"), offerings.full(offering, voice, past=False)),
        tuple((voice.button(f"button-review-{one}", AnswerReview(offering.id, one)),) for one in ReviewAnswer),
    )


def change_asked(notice: ChangeAsked, voice: Voice) -> Outgoing:
    """What changed?"""
    return Outgoing(voice("change-refused" if notice.refused else "change-asked", title=notice.title))


def review_answered(notice: ReviewAnswered, voice: Voice) -> Outgoing:
    """Thanks."""
    return Outgoing(voice(f"review-answered-{notice.answer}", title=notice.title))


def provider_said(notice: ProviderSaid, voice: Voice) -> Outgoing:
    """What became of it, and the way to do something about it."""
    stopped = notice.answer is ReviewAnswer.STOPPED
    back = (voice.button("button-restore", RestoreOffering(notice.offering_id)),)
    return Outgoing(
        lines(
            voice("provider-said-gestopt" if stopped else "provider-said-veranderd", title=notice.title),
            quote(notice.note) if notice.note else None,
        ),
        (*((back,) if stopped else ()), (voice.button("button-look", OpenLook(notice.offering_id)),)),
    )


def looks_listed(notice: LooksListed, voice: Voice) -> Outgoing:
    """A page, numbered; a button opens one."""
    if not notice.looks:
        return Outgoing(voice("looks-none"))
    numbered = list(enumerate(notice.looks, 1))
    return Outgoing(
        paragraphs(
            voice("looks", total=notice.total),
            *(_listed(number, one, voice) for number, one in numbered),
            voice("offerings-page", page=notice.page + 1, pages=notice.pages) if notice.pages > 1 else None,
        ),
        (
            *packed(labelled(str(number), OpenLook(one.id)) for number, one in numbered),
            *turning(notice.page, notice.pages, ListLooks, voice),
        ),
    )


def look_shown(notice: LookShown, voice: Voice) -> Outgoing:
    """All of it, why it is to be looked at, and what can be done."""
    used = notice.usage
    return Outgoing(
        paragraphs(
            lines(voice("look-stuck") if notice.stuck else None, voice("look-retired") if notice.retired else None),
            offerings.full(notice.offering, voice, past=notice.past),
            lines(
                _why(notice, voice),
                voice("look-day", day=notice.looked_on),
                voice("look-postponed", day=notice.postponed) if notice.postponed else None,
                voice("look-usage", suggested=used.suggested, shown=used.shown, helped=used.helped, unfit=used.unfit),
            ),
            lines(voice("look-note"), quote(notice.provider_note)) if notice.provider_note else None,
        ),
        (*_ways(notice, voice), (voice.button("button-looks", ListLooks()),)),
    )


def retirement_asked(notice: RetirementAsked, voice: Voice) -> Outgoing:
    """Why? The answer does it."""
    offering = notice.offering_id
    return Outgoing(
        voice("retirement-asked", title=notice.title),
        (
            *((labelled(voice.name(one), RetireOffering(offering, one)),) for one in notice.reasons),
            (voice.button("button-look-back", OpenLook(offering)),),
        ),
    )


def _listed(number: int, one: LookLine, voice: Voice) -> Markup:
    return lines(
        voice("offering-line", number=number, title=one.title),
        voice("suggestion-by", organisation=one.organisation),
        dotted(_named(one.reasons, voice)),
    )


def _why(notice: LookShown, voice: Voice) -> Markup | None:
    if notice.retired:
        return None
    return voice("look-why", reasons=", ".join(_named(notice.reasons, voice))) if notice.reasons else voice("look-fine")


def _named(reasons: tuple[LookReason, ...], voice: Voice) -> list[str]:
    return [voice.name(reason) for reason in reasons]


def _ways(notice: LookShown, voice: Voice) -> Rows:
    key = notice.offering.id
    if notice.retired:
        return () if notice.stuck else ((voice.button("button-restore", RestoreOffering(key)),),)
    return (
        (voice.button("button-look-right", ConfirmOffering(key)),),
        (
            voice.button("button-look-later", PostponeLook(key)),
            voice.button("button-look-retire", AskRetirement(key)),
        ),
    )
