"""`vraagbaak report`: what is asked and offered, and how the desk does; in numbers, as a spreadsheet, as a proposal."""

import asyncio
from pathlib import Path
from typing import Final

import click

from bot.bootstrap import open_units
from bot.config import Settings, read_settings
from bot.logs import set_up
from handlers.texts import TextCatalogue
from knowledge.agenda import Agenda
from knowledge.domain import DeskFigures, Hours, Language, NeedFilter, Share
from knowledge.domain.overviews import Overview
from knowledge.humans.figures import USUAL
from knowledge.local_time import local_day
from knowledge.privacy import mask
from knowledge.reports.composing import compose
from knowledge.reports.documents import proposal_odt, proposal_pdf
from knowledge.reports.need import last_days
from knowledge.reports.overview import Sources, overview
from knowledge.reports.reporting import last_quarter
from knowledge.reports.words import Words
from knowledge.spreadsheets import to_xlsx

TOO_FEW = "too few to say"

MOST: Final = 10
"""Gaps in the terminal; the files have them all."""

DOCUMENTS: Final = {".odt": proposal_odt, ".pdf": proposal_pdf}

FILE: Final = click.Path(dir_okay=False, writable=True, path_type=Path)


@click.command()
@click.option("--days", type=click.IntRange(1, 3650), default=USUAL, show_default=True, help="Over how many days.")
@click.option("--xlsx", type=FILE, help="Also write the tables to this spreadsheet, in Dutch.")
@click.option(
    "--proposal",
    type=FILE,
    help="Write the proposal for the Leeragenda over the last whole quarter: a name that ends in .odt or .pdf.",
)
def report(days: int, xlsx: Path | None, proposal: Path | None) -> None:
    """Tell what is asked, what is missing, and how the questions in human hands do. All times are working time.

    Counts of one and two are not told: <3, or a dot where they could be computed.
    """
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    if proposal and proposal.suffix not in DOCUMENTS:
        raise click.BadParameter(f"a name that ends in {' or '.join(DOCUMENTS)}", param_hint="--proposal")
    agenda = Agenda.load()
    told, quarter = asyncio.run(_overviews(settings, agenda, days, quarterly=proposal is not None))
    for line in (*needs(told), *(lines(told.desk, agenda) if told.desk else ())):
        click.echo(line)
    if xlsx:
        xlsx.write_bytes(_workbook(told, agenda))
    if proposal and quarter:
        proposal.write_bytes(DOCUMENTS[proposal.suffix](quarter, agenda))


async def _overviews(
    settings: Settings, agenda: Agenda, days: int, *, quarterly: bool
) -> tuple[Overview, Overview | None]:
    """Of the last so many days and, where it is wanted, of the last whole quarter."""
    async with open_units(settings) as units, units.reading() as unit:
        sources = Sources(agenda, await unit.offerings.all(), mask)
        told = await overview(unit, sources, last_days(unit, days))
        wanted: NeedFilter = last_quarter(local_day(unit.now))
        return told, await overview(unit, sources, wanted, with_examples=True) if quarterly else None


def _workbook(told: Overview, agenda: Agenda) -> bytes:
    texts = TextCatalogue.load().texts(Language.NL)
    return to_xlsx(compose(told, Words(Language.NL, agenda, texts.plain, texts.name)).tables)


def needs(told: Overview) -> tuple[str, ...]:
    """What was asked and is missing, one to a line."""
    counted = (
        (f"asked since {told.wanted.first}", str(told.needs)),
        ("without a fitting offering", str(told.signals)),
        ("offerings", str(told.offerings)),
        *((f"missing: {gap.title}", str(gap.signals)) for gap in told.gaps[:MOST]),
        *((f"new for the Leeragenda: {gap.title}", str(gap.signals)) for gap in told.candidates[:MOST]),
    )
    return tuple(f"{name:<32} {value}" for name, value in counted)


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
