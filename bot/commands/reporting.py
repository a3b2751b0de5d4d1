"""`vraagbaak report`: how the desk does, in numbers."""

import asyncio

import click

from bot.bootstrap import open_units
from bot.config import Settings, read_settings
from bot.logs import set_up
from knowledge.agenda import Agenda
from knowledge.domain import DeskFigures, Hours, Language, Share
from knowledge.humans.figures import USUAL, desk_figures

TOO_FEW = "too few to say"


@click.command()
@click.option("--days", type=click.IntRange(1, 3650), default=USUAL, show_default=True, help="Over how many days.")
def report(days: int) -> None:
    """Tell how the questions in human hands are doing. All times are working time."""
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    for line in lines(asyncio.run(_figures(settings, days)), Agenda.load()):
        click.echo(line)


async def _figures(settings: Settings, days: int) -> DeskFigures:
    async with open_units(settings) as units, units.reading() as unit:
        return await desk_figures(unit, days)


def lines(figures: DeskFigures, agenda: Agenda) -> tuple[str, ...]:
    """The numbers, one to a line; what rests on too few cases says so."""
    told = (
        (f"sent since {figures.since:%Y-%m-%d}", str(figures.sent)),
        ("first response", _hours(figures.first_response)),
        ("resolution", _hours(figures.resolution)),
        ("rating", f"{figures.rating.mean:.1f} of 5 ({figures.rating.count})" if figures.rating else TOO_FEW),
        ("completely answered", _share(figures.complete)),
        ("reopened", _share(figures.reopened)),
        ("waiting for a wijkwijze", str(figures.waiting)),
        ("in somebody's hands", str(figures.held)),
        ("overdue", str(figures.overdue)),
        *(
            (
                agenda.theme(one.theme).title_in(Language.EN),
                f"{one.sent} sent, first response {_hours(one.first_response)}",
            )
            for one in figures.themes
        ),
    )
    return tuple(f"{name:<32} {value}" for name, value in told)


def _hours(hours: Hours | None) -> str:
    return f"median {hours.median:.1f} h, p90 {hours.p90:.1f} h ({hours.count})" if hours else TOO_FEW


def _share(share: Share | None) -> str:
    return f"{share.mean:.0%} of {share.count}" if share else TOO_FEW
