"""`vraagbaak catalogue`: the offerings as a file, to be checked, imported and exported."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from bot.bootstrap import open_units
from bot.config import Settings, read_settings
from bot.logs import set_up
from knowledge.catalogue.comparing import Difference
from knowledge.catalogue.files import Fault, read, write
from knowledge.catalogue.freshness import due, looks
from knowledge.catalogue.importing import Unreadable, difference_with, put_in_and_note
from knowledge.catalogue.staleness import Terms
from knowledge.catalogue.stock import Catalogue
from knowledge.domain import FieldChange, Look, Offering

FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.group()
def catalogue() -> None:
    """Check, import or export the offerings: YAML, JSON or CSV, by the file's name."""


@catalogue.command()
@FILE
def check(file: Path) -> None:
    """Name everything that is wrong in FILE; nothing is imported."""
    offerings, faults = _read(file)
    _report(faults)
    click.echo(f"{len(offerings)} offerings are right, {len(faults)} faults")
    if faults:
        raise SystemExit(1)


@catalogue.command(name="import")
@FILE
@click.option("--preview", is_flag=True, help="Only tell what it would change.")
@click.option("--skip-invalid", is_flag=True, help="Import what is right, and leave out what is not.")
@click.option("--retire-missing", is_flag=True, help="Take offerings out of the catalogue that are not in FILE.")
def import_(file: Path, *, preview: bool, skip_invalid: bool, retire_missing: bool) -> None:
    """Put the offerings of FILE in the catalogue: all of them, or none when one is wrong."""
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    offerings, faults = _read(file)
    _report(faults)
    if faults and not skip_invalid:
        raise click.ClickException("nothing was imported; mend these, or use --skip-invalid")
    if faults and retire_missing:
        raise click.ClickException("nothing was imported: with faults left, --retire-missing would retire too much")
    done = asyncio.run(_import(settings, file.name, offerings, retire_missing=retire_missing, preview=preview))
    if isinstance(done, Unreadable):
        _report(done.faults)
        raise click.ClickException("nothing was imported; mend these")
    for line in told(done) if preview else ():
        click.echo(line)
    counts = f"{len(done.added) + len(done.returned)} added, {len(done.changed)} changed, {done.unchanged} unchanged"
    click.echo(f"{counts}, {len(done.retired)} retired{' (nothing was imported: a preview)' if preview else ''}")


@catalogue.command()
def stale() -> None:
    """Name the offerings that somebody should look at, the most urgent first, with why and how often each was shown."""
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    looks = asyncio.run(_stale(settings))
    for look in looks:
        reasons = ", ".join(look.reasons)
        click.echo(f"{look.item.offering.id:<50} {reasons} (shown {look.usage.shown} times)")
    click.echo(f"{len(looks)} offerings to look at")


@catalogue.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def export(file: Path) -> None:
    """Write all offerings to FILE."""
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    count = asyncio.run(_export(settings, file))
    click.echo(f"{count} offerings written to {file}")


def _read(file: Path) -> tuple[Sequence[Offering], Sequence[Fault]]:
    try:
        return read(file)
    except OSError as error:
        raise click.FileError(str(file), error.strerror) from error


def _report(faults: Sequence[Fault]) -> None:
    for fault in faults:
        click.echo(str(fault), err=True)


def told(difference: Difference) -> Iterator[str]:
    """What becomes of each offering, one thing to a line."""
    yield from (f"+ {offering.id}" for offering in difference.added)
    for sign, ones in (("^", difference.returned), ("~", difference.changed)):
        for one in ones:
            yield f"{sign} {one.after.id}"
            yield from (f"    {_change(change)}" for change in one.changes)
    yield from (f"- {offering.id}" for offering in difference.retired)


def _change(change: FieldChange) -> str:
    before, after = (" | ".join(items) or "nothing" for items in (change.removed, change.added))
    return f"{change.field}: {before} -> {after}" if change.removed or change.added else f"{change.field}: other order"


async def _import(
    settings: Settings, name: str, offerings: Sequence[Offering], *, retire_missing: bool, preview: bool
) -> Difference | Unreadable:
    async with open_units(settings) as units, units.writing() as unit:
        difference = await difference_with(unit, offerings, name, retire_missing=retire_missing)
        if isinstance(difference, Difference) and not preview:
            await put_in_and_note(unit, difference, None, name)
            await unit.commit()
        return difference


async def _stale(settings: Settings) -> Sequence[Look]:
    async with open_units(settings) as units, units.reading() as unit:
        terms = Terms(settings.review_after_months)
        return await looks(unit, await due(unit, terms), terms)


async def _export(settings: Settings, file: Path) -> int:
    async with open_units(settings) as units:
        offerings = await Catalogue(units).offerings()
    try:
        write(file, offerings)
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    return len(offerings)
