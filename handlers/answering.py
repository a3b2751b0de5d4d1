"""The wijkwijze's side of a question in human hands."""

from handlers.actions.humans import Claim, Close, ListHeld, ListOpen, Release, Which
from handlers.actions.working import AskOpenTheme, TurnHeld, TurnOpen
from handlers.commands import MINE, OPEN
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Everything a wijkwijze does with questions, besides writing."""
    return [
        on_command(OPEN, lambda services, turn: services.lists.waiting(turn)),
        on_command(MINE, lambda services, turn: services.lists.held(turn)),
        on_press(ListOpen, lambda services, turn, _: services.lists.waiting(turn)),
        on_press(ListHeld, lambda services, turn, _: services.lists.held(turn)),
        on_press(
            TurnOpen, lambda services, turn, press: services.lists.waiting(turn, press.page, press.theme, in_place=True)
        ),
        on_press(AskOpenTheme, lambda services, turn, _: services.lists.themes(turn)),
        on_press(TurnHeld, lambda services, turn, press: services.lists.held(turn, press.page, in_place=True)),
        on_press(Claim, lambda services, turn, press: services.escalations.claim(turn, press.escalation)),
        on_press(Release, lambda services, turn, press: services.escalations.release(turn, press.escalation)),
        on_press(Close, lambda services, turn, press: services.escalations.close(turn, press.escalation)),
        on_press(Which, lambda services, turn, press: services.escalations.which(turn, press.escalation)),
    ]
