"""Wijkwijzen and invitations, for coordinators."""

from handlers.actions.people import (
    AskRevocation,
    ListInvitations,
    ListWijkwijzen,
    OpenWijkwijze,
    Revoke,
    WithdrawInvitation,
)
from handlers.commands import WIJKWIJZEN
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Who answers, who is invited, and an end to either."""
    return [
        on_command(WIJKWIJZEN, lambda services, turn: services.volunteers.list(turn, 0)),
        on_press(ListWijkwijzen, lambda services, turn, press: services.volunteers.list(turn, press.page)),
        on_press(OpenWijkwijze, lambda services, turn, press: services.volunteers.open(turn, press.contact)),
        on_press(AskRevocation, lambda services, turn, press: services.volunteers.ask_revocation(turn, press.contact)),
        on_press(Revoke, lambda services, turn, press: services.volunteers.revoke(turn, press.contact)),
        on_press(ListInvitations, lambda services, turn, _: services.invitations.list(turn)),
        on_press(
            WithdrawInvitation, lambda services, turn, press: services.invitations.withdraw(turn, press.invitation)
        ),
    ]
