"""Reports of needs and offerings, for coordinators."""

from handlers.actions.reports import ShowProposal, ShowReport
from handlers.commands import REPORT
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """The report, that of another period, and the proposal for the Leeragenda."""
    return [
        on_command(REPORT, lambda services, turn: services.reports.show(turn)),
        on_press(ShowReport, lambda services, turn, press: services.reports.show(turn, press.days)),
        on_press(ShowProposal, lambda services, turn, _: services.reports.propose(turn)),
    ]
