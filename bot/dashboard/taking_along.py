"""A table of a page as a file."""

import re
import unicodedata

from bot.dashboard.visit import Download, FileKind, Page, Visit
from knowledge.domain.reports import Table
from knowledge.errors import NotFoundError
from knowledge.spreadsheets import to_csv, to_xlsx

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(page: Page, visit: Visit) -> Download:
    """The table that was asked for; a page's only table need not be named.

    Raises:
        NotFoundError: The page has no such table.
    """
    wanted = visit.given.text("of")
    table = next((one.table for one in page.listings if wanted in {one.id, ""}), None)
    if table is None:
        raise NotFoundError("table", wanted)
    if visit.file is FileKind.CSV:
        return Download(f"{_slug(table)}.csv", "text/csv; charset=utf-8", to_csv(table).encode())
    return Download(f"{_slug(table)}.xlsx", _XLSX, to_xlsx([table]))


def _slug(table: Table) -> str:
    """The name of a table as the name of a file: letters, digits and dashes."""
    plain = unicodedata.normalize("NFKD", table.name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "tabel"
