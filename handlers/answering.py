"""The wijkwijze's side of a question in human hands."""

from handlers.actions.humans import Claim, Close, ListHeld, ListOpen, Release, Which
from handlers.commands import MINE, OPEN
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Everything a wijkwijze does with questions, besides writing."""
    return [
        on_command(OPEN, lambda services, turn: services.escalations.list_open(turn)),
        on_command(MINE, lambda services, turn: services.escalations.list_mine(turn)),
        on_press(ListOpen, lambda services, turn, _: services.escalations.list_open(turn)),
        on_press(ListHeld, lambda services, turn, _: services.escalations.list_mine(turn)),
        on_press(Claim, lambda services, turn, press: services.escalations.claim(turn, press.escalation)),
        on_press(Release, lambda services, turn, press: services.escalations.release(turn, press.escalation)),
        on_press(Close, lambda services, turn, press: services.escalations.close(turn, press.escalation)),
        on_press(Which, lambda services, turn, press: services.escalations.which(turn, press.escalation)),
    ]
