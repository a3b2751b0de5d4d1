"""`vraagbaak hardest`: which offerings are hardest to find, and which questions they lose."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import click

from bot.bootstrap import open_knowledge, utc_now
from bot.commands.matching import JUDGED
from bot.config import Settings, read_settings
from bot.logs import set_up
from knowledge.local_time import local_day
from knowledge.matching.hardest import Findability, findability
from knowledge.matching.hardest_report import report, write_csv
from knowledge.matching.question_lines import JudgedLine, read_judged


@click.command()
@click.option(
    "--questions",
    "files",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    default=(JUDGED,),
    help="Judged questions, besides the examples; may be given more than once. Default: those of the repository.",
)
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Offerings listed.")
@click.option("--csv", "table", type=click.Path(dir_okay=False, path_type=Path), help="All of it as a table.")
def hardest(files: Sequence[Path], limit: int, table: Path | None) -> None:
    """List the offerings that are hardest to find, and the questions they lose. Takes about a minute."""
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    judged = [line for file in files for line in read_judged(file).lines]
    measured = asyncio.run(_hardest(settings, judged))
    click.echo(report(measured, limit))
    if table:
        _write(table, measured)


def _write(table: Path, measured: Sequence[Findability]) -> None:
    try:
        write_csv(table, measured)
    except OSError as error:
        raise click.FileError(str(table), error.strerror) from error


async def _hardest(settings: Settings, judged: Sequence[JudgedLine]) -> Sequence[Findability]:
    async with open_knowledge(settings) as known:
        return await findability(known.matching, known.embedder, judged, local_day(utc_now()))
