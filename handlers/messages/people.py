"""Wijkwijzen and invitations, as messages to coordinators; and to who is a wijkwijze no longer."""

from collections.abc import Iterator

from markupsafe import Markup

from handlers.actions.coordinating import Invite
from handlers.actions.people import (
    AskRevocation,
    ListInvitations,
    ListWijkwijzen,
    OpenWijkwijze,
    Revoke,
    WithdrawInvitation,
)
from handlers.messages.layout import dotted, lines, packed, paragraphs
from handlers.messages.outgoing import Outgoing
from handlers.messages.profiles import described
from handlers.messages.start import ways_to_browse
from handlers.messages.voice import Voice, labelled, turning
from knowledge.domain import Role
from knowledge.notices.people import (
    InvitationLine,
    InvitationsListed,
    RevocationAsked,
    RoleRevoked,
    WijkwijzeLine,
    WijkwijzenListed,
    WijkwijzeRevoked,
    WijkwijzeShown,
)


def wijkwijzen_listed(notice: WijkwijzenListed, voice: Voice) -> Outgoing:
    """A page of them, each under a number to tap."""
    numbered = list(enumerate(notice.wijkwijzen, 1))
    links = notice.invitations
    invitations = (voice.button("button-invitations", ListInvitations(), count=links),) if links else ()
    return Outgoing(
        paragraphs(
            voice("wijkwijzen", total=notice.total),
            *(_listed(number, one, voice) for number, one in numbered),
            voice("offerings-page", page=notice.page + 1, pages=notice.pages) if notice.pages > 1 else None,
        ),
        (
            *packed(labelled(str(number), OpenWijkwijze(one.id)) for number, one in numbered),
            *turning(notice.page, notice.pages, ListWijkwijzen, voice),
            (voice.button("button-invite-wijkwijze", Invite(Role.WIJKWIJZE)), *invitations),
        ),
    )


def wijkwijze_shown(notice: WijkwijzeShown, voice: Voice) -> Outgoing:
    """Everything that is known of one of them."""
    one = notice.wijkwijze
    return Outgoing(
        paragraphs(
            lines(voice("wijkwijze-name", name=one.name), described(one.profile, voice)), dotted(_facts(one, voice))
        ),
        (
            (voice.button("button-revoke", AskRevocation(one.id)),),
            (voice.button("button-wijkwijzen", ListWijkwijzen()),),
        ),
    )


def revocation_asked(notice: RevocationAsked, voice: Voice) -> Outgoing:
    """What it means, and whether to go on."""
    one = notice.wijkwijze
    return Outgoing(
        voice("revocation-asked", name=one.name, held=one.held),
        (
            (voice.button("button-revoke-yes", Revoke(one.id)),),
            (voice.button("button-revoke-no", OpenWijkwijze(one.id)),),
        ),
    )


def wijkwijze_revoked(notice: WijkwijzeRevoked, voice: Voice) -> Outgoing:
    """It is done."""
    return Outgoing(
        voice("wijkwijze-revoked", name=notice.name, given=notice.given_back),
        ((voice.button("button-wijkwijzen", ListWijkwijzen()),),),
    )


def role_revoked(notice: RoleRevoked, voice: Voice) -> Outgoing:
    """Thanks, and what anybody can do remains."""
    return Outgoing(voice("role-revoked", name=notice.name, role=voice.name(notice.role)), ways_to_browse(voice))


def invitations_listed(notice: InvitationsListed, voice: Voice) -> Outgoing:
    """The links that still work, each with a button that ends it."""
    numbered = list(enumerate(notice.invitations, 1))
    return Outgoing(
        paragraphs(
            voice("invitation-withdrawn") if notice.withdrawn else None,
            voice("invitations-open" if numbered else "invitations-open-none"),
            lines(*(_invitation(number, one, voice) for number, one in numbered)),
        ),
        (
            *packed(
                voice.button("button-withdraw-number", WithdrawInvitation(one.id), number=number)
                for number, one in numbered
            ),
            (voice.button("button-wijkwijzen", ListWijkwijzen()),),
        ),
    )


def _listed(number: int, one: WijkwijzeLine, voice: Voice) -> Markup:
    themes = ", ".join(map(voice.theme, one.profile.themes)) or voice.texts.plain("all-themes")
    return lines(
        voice("wijkwijze-line", number=number, name=one.name, themes=themes),
        dotted(_facts(one, voice)),
    )


def _facts(one: WijkwijzeLine, voice: Voice) -> Iterator[Markup]:
    """How they do: short, side by side."""
    yield voice("wijkwijze-held", held=one.held, capacity=one.profile.capacity)
    yield voice("wijkwijze-answered", count=one.answered)
    if one.profile.paused_until:
        yield voice("wijkwijze-paused", day=one.profile.paused_until)
    if one.blocked:
        yield voice("wijkwijze-blocked")


def _invitation(number: int, one: InvitationLine, voice: Voice) -> Markup:
    return voice(
        "invitation-line",
        number=number,
        role=voice.name(one.role),
        made=one.created_at,
        until=one.expires_at,
    )
