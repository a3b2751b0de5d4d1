"""What is kept of somebody: to see, to take along, to erase."""

from handlers.actions.meeting import Erase
from handlers.commands import DELETE, MY_DATA, PRIVACY
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Everything about one's own data."""
    return [
        on_command(PRIVACY, lambda services, turn: services.people.privacy(turn)),
        on_command(MY_DATA, lambda services, turn: services.people.export(turn)),
        on_command(DELETE, lambda services, turn: services.people.ask_erasure(turn)),
        on_press(Erase, lambda services, turn, press: services.people.erase(turn, really=press.really)),
    ]
