"""The way to the dashboard, for coordinators."""

from handlers.commands import DASHBOARD
from handlers.routes import Route, on_command


def routes() -> list[Route]:
    """A link that logs in once."""
    return [on_command(DASHBOARD, lambda services, turn: services.dashboard_access.offer(turn))]
