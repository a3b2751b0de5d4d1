"""The numbers of the desk, for coordinators."""

from handlers.actions.figures import ShowFigures
from handlers.commands import FIGURES
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """The numbers, and those of another period."""
    return [
        on_command(FIGURES, lambda services, turn: services.figures.show(turn)),
        on_press(ShowFigures, lambda services, turn, press: services.figures.show(turn, press.days)),
    ]
