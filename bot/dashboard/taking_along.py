"""A table of a page as a file."""

from dataclasses import replace
from typing import Final

from bot.dashboard.listing import MOST_ROWS
from bot.dashboard.visit import Download, FileKind, Page, Visit
from knowledge.domain.reports import Cell, Table
from knowledge.errors import NotFoundError
from knowledge.slugs import slug
from knowledge.spreadsheets import to_csv, to_xlsx

LONGEST: Final = 80
"""Characters of the name of a file without its ending. Own choice: it is read whole in a list of downloads."""

_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(page: Page, visit: Visit) -> Download:
    """The table that was asked for; a page's only table need not be named.

    Raises:
        NotFoundError: The page has no such table.
    """
    wanted = visit.given.text("of")
    found = next((one.table for one in page.listings if wanted in {one.id, ""}), None)
    if found is None:
        raise NotFoundError("table", wanted)
    table = _cut(found, visit)
    name = slug(table.name, LONGEST, "tabel")
    if visit.file is FileKind.CSV:
        return Download(f"{name}.csv", "text/csv; charset=utf-8", to_csv(table).encode())
    return Download(f"{name}.xlsx", _XLSX, to_xlsx([table]))


def _cut(table: Table, visit: Visit) -> Table:
    """What fits in a file, with a last row that says so where that is not all."""
    if len(table.rows) <= MOST_ROWS:
        return table
    said: tuple[Cell, ...] = (visit.texts.plain("file-cut", count=MOST_ROWS), *[None] * (len(table.columns) - 1))
    return replace(table, rows=(*table.rows[:MOST_ROWS], said))
