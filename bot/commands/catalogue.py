"""`vraagbaak catalogue`: the offerings as a file, to be checked, imported and exported."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import click

from bot.bootstrap import open_units
from bot.config import Settings, read_settings
from bot.logs import set_up
from knowledge.catalogue.files import Fault, read, write
from knowledge.catalogue.stock import Catalogue, Imported
from knowledge.domain import Offering

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
@click.option("--skip-invalid", is_flag=True, help="Import what is right, and leave out what is not.")
@click.option("--retire-missing", is_flag=True, help="Take offerings out of the catalogue that are not in FILE.")
def import_(file: Path, *, skip_invalid: bool, retire_missing: bool) -> None:
    """Put the offerings of FILE in the catalogue: all of them, or none when one is wrong."""
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    offerings, faults = _read(file)
    _report(faults)
    if faults and not skip_invalid:
        raise click.ClickException("nothing was imported; mend these, or use --skip-invalid")
    if faults and retire_missing:
        raise click.ClickException("nothing was imported: with faults left, --retire-missing would retire too much")
    done = asyncio.run(_import(settings, offerings, retire_missing=retire_missing))
    click.echo(f"{done.added} added, {done.changed} changed, {done.unchanged} unchanged, {done.retired} retired")


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


async def _import(settings: Settings, offerings: Sequence[Offering], *, retire_missing: bool) -> Imported:
    async with open_units(settings) as units:
        return await Catalogue(units).import_offerings(offerings, retire_missing=retire_missing)


async def _export(settings: Settings, file: Path) -> int:
    async with open_units(settings) as units:
        offerings = await Catalogue(units).offerings()
    try:
        write(file, offerings)
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    return len(offerings)
