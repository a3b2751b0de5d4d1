"""A table of a page as a file."""

from typing import Final

from bot.dashboard.visit import Download, FileKind, Page, Visit
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
    table = next((one.table for one in page.listings if wanted in {one.id, ""}), None)
    if table is None:
        raise NotFoundError("table", wanted)
    name = slug(table.name, LONGEST, "tabel")
    if visit.file is FileKind.CSV:
        return Download(f"{name}.csv", "text/csv; charset=utf-8", to_csv(table).encode())
    return Download(f"{name}.xlsx", _XLSX, to_xlsx([table]))
