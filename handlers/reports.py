"""Reports of needs and offerings, for coordinators."""

from handlers.actions.reports import ShowBulletins, ShowProposal, ShowReport, StopBulletin, WantBulletin
from handlers.commands import REPORT
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """The report, that of another period, the proposal for the Leeragenda, and what comes by itself."""
    return [
        on_command(REPORT, lambda services, turn: services.reports.show(turn)),
        on_press(ShowReport, lambda services, turn, press: services.reports.show(turn, press.days)),
        on_press(ShowProposal, lambda services, turn, _: services.reports.propose(turn)),
        on_press(ShowBulletins, lambda services, turn, _: services.bulletins.show(turn)),
        on_press(StopBulletin, lambda services, turn, press: services.bulletins.stop(turn, press.bulletin)),
        on_press(
            WantBulletin,
            lambda services, turn, press: services.bulletins.want(turn, press.bulletin, wanted=press.wanted),
        ),
    ]
