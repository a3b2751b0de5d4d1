"""The coordinator's view, as messages."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from handlers.actions.coordinating import AskGapFilter, ExportGaps, Invite, ListGaps, OpenSignal
from handlers.actions.gaps import ListGroups
from handlers.actions.people import ListWijkwijzen
from handlers.actions.profiles import ShowProfile
from handlers.messages.layout import lines, packed, paragraphs
from handlers.messages.outgoing import Outgoing
from handlers.messages.start import ways_to_browse
from handlers.messages.voice import Voice, labelled, turning
from knowledge.domain import Audience, GapFilter, GapSignal, Role
from knowledge.notices.coordinating import (
    GapFilterAsked,
    GapsListed,
    InvitationAccepted,
    InvitationMade,
    InvitationRefused,
)


def gaps_listed(notice: GapsListed, voice: Voice) -> Outgoing:
    """A page of gap signals, and ways to see others."""
    wanted = notice.filter

    def turn_to(page: int) -> ListGaps:
        return ListGaps(wanted.theme, wanted.audience, page)

    page = voice("offerings-page", page=notice.page + 1, pages=notice.pages) if notice.pages > 1 else None
    titles = {gap.id: gap.title_in(voice.texts.language) for gap in notice.gaps}
    numbered = list(enumerate(notice.signals, 1))
    return Outgoing(
        paragraphs(
            lines(voice("gaps"), voice("gaps-count", total=notice.total), _filter(wanted, voice)),
            *(_signal(number, signal, titles, voice) for number, signal in numbered),
            page,
            voice("gaps-hint") if numbered else None,
        ),
        (
            *packed(labelled(str(number), OpenSignal(signal.id)) for number, signal in numbered),
            *turning(notice.page, notice.pages, turn_to, voice),
            (voice.button("button-gap-filter", AskGapFilter()),),
            (voice.button("button-gaps-file", ExportGaps(wanted.theme, wanted.audience)),),
            *(((voice.button("button-groups", ListGroups()),),) if notice.groups else ()),
        ),
    )


def gap_filter_asked(notice: GapFilterAsked, voice: Voice) -> Outgoing:
    """The themes and audiences that occur, and everything."""
    themes = packed(
        voice.button("button-theme-count", ListGaps(one.theme), theme=voice.theme(one.theme), count=one.count)
        for one in notice.themes
    )
    audiences = packed(labelled(voice.name(one), ListGaps(audience=one)) for one in notice.audiences)
    everything = (voice.button("button-gaps-all", ListGaps()),)
    return Outgoing(voice("gap-filter-asked"), (*themes, *audiences, everything))


def invitation_made(notice: InvitationMade, voice: Voice) -> Outgoing:
    """The link to pass on, and one for the other role."""
    other = Role.COORDINATOR if notice.role is Role.WIJKWIJZE else Role.WIJKWIJZE
    return Outgoing(
        paragraphs(
            voice("invitation-made", role=voice.name(notice.role), day=notice.expires_at),
            _link(notice.token, voice),
        ),
        (
            (voice.button(f"button-invite-{other}", Invite(other)),),
            (voice.button("button-wijkwijzen", ListWijkwijzen()),),
        ),
    )


def invitation_accepted(notice: InvitationAccepted, voice: Voice) -> Outgoing:
    """Welcome, and what one can do now."""
    profile = ((voice.button("button-profile-fill", ShowProfile()),),) if notice.role is Role.WIJKWIJZE else ()
    return Outgoing(
        paragraphs(voice(f"invitation-accepted-{notice.role}", name=notice.name), voice(f"help-{notice.role}")), profile
    )


def invitation_refused(_: InvitationRefused, voice: Voice) -> Outgoing:
    """That link is of no use; what anybody can do remains."""
    return Outgoing(voice("invitation-refused"), ways_to_browse(voice))


def _link(token: str, voice: Voice) -> Markup:
    if voice.username is None:
        return voice("invitation-command", token=token)
    return voice("invitation-link", username=voice.username, token=token)


def _filter(wanted: GapFilter, voice: Voice) -> Markup | None:
    chosen = _names(wanted.theme, wanted.audience, voice)
    return voice("gaps-filter", filter=", ".join(chosen)) if chosen else None


def _names(theme: str | None, audience: Audience | None, voice: Voice) -> Sequence[str]:
    return [*([voice.theme(theme)] if theme else []), *([voice.name(audience)] if audience else [])]


def _signal(number: int, signal: GapSignal, titles: Mapping[str, str], voice: Voice) -> Markup:
    gap = titles.get(signal.known_gap or "")
    facts = [*facts_of(signal, voice), *([voice.texts.plain("gap-known", title=gap)] if gap else [])]
    return voice("gap-line", number=number, question=signal.text, facts=" · ".join(facts))


def facts_of(signal: GapSignal, voice: Voice) -> Sequence[str]:
    """What is known of a signal besides its words."""
    return [
        voice.texts.plain("gap-day", day=signal.created_at),
        *_names(signal.theme, signal.audience, voice),
        voice.name(signal.reason),
        voice.name(signal.status),
        *([signal.municipality] if signal.municipality else []),
        *([voice.texts.plain("gap-lacune", number=signal.lacune)] if signal.lacune else []),
        *([voice.texts.language_name(signal.language)] if signal.language is not voice.texts.language else []),
    ]
