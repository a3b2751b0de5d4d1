"""Tables as files for a spreadsheet, in which every text is shown as text and never runs as a formula."""

import csv
import io
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from knowledge.domain.reports import Cell, Table
from knowledge.local_time import HOME

_FORMULA: Final = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
"""What starts a formula: OWASP ASVS 5.0, 1.2.10, and the full-width signs of OWASP's page "CSV Injection".

Quotes before it count too, so that a text which really starts with a quote comes back as it was.
"""

_NOT_IN_SHEET_NAMES: Final = re.compile(r"[\[\]:*?/\\]+")
LONGEST_SHEET_NAME: Final = 31
"""What Excel allows in the name of a sheet: https://xlsxwriter.readthedocs.io/workbook.html#add_worksheet."""

LONGEST_CELL: Final = 32_767
"""Most characters of a cell: https://support.microsoft.com/office/excel-specifications-and-limits."""

_WIDEST: Final = 60
"""Characters of the widest column: own choice, three of them fit on a screen."""

_LOOKS: Final = {
    "heading": {"bold": True},
    "day": {"num_format": "yyyy-mm-dd"},
    "moment": {"num_format": "yyyy-mm-dd hh:mm"},
}


def safe_cell(text: str) -> str:
    """The text as a cell: with a quote before it where a spreadsheet would read a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def restore_cell(cell: str) -> str:
    """The text of a cell that `safe_cell` made; other cells are left alone, such as "'s avonds"."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def to_csv(table: Table) -> str:
    """RFC 4180, but with the semicolon and the byte order mark by which a Dutch spreadsheet opens it as it is.

    Days are written as 2026-11-22, moments as 2026-11-22 08:30 by the clock in the Netherlands.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";")
    writer.writerows([_csv_cell(cell) for cell in row] for row in (table.columns, *table.rows))
    return "\ufeff" + file.getvalue()


def to_xlsx(tables: Iterable[Table]) -> bytes:
    """A workbook with a sheet for each table, headings in bold and standing still; at least one table."""
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        looks = {name: book.add_format(look) for name, look in _LOOKS.items()}
        names: set[str] = set()
        for table in tables:
            name = _sheet_name(table.name, names)
            names.add(name.casefold())
            _fill(book.add_worksheet(name), table, looks)
    return file.getvalue()


def _csv_cell(cell: Cell) -> str | int | float:
    match cell:
        case None:
            return ""
        case datetime():
            return cell.astimezone(HOME).strftime("%Y-%m-%d %H:%M")
        case date():
            return cell.isoformat()
        case str():
            return safe_cell(cell)
        case _:
            return cell


def _fill(sheet: Worksheet, table: Table, looks: dict[str, Format]) -> None:
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(table.columns):
        sheet.write_string(0, column, safe_cell(heading), looks["heading"])
        longest = max((len(str(row[column])) for row in table.rows if row[column] is not None), default=0)
        sheet.set_column(column, column, min(max(longest, len(heading)) + 2, _WIDEST))
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell, looks)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, looks: dict[str, Format]) -> None:
    match cell:
        case None:
            return
        case datetime():
            sheet.write_datetime(row, column, cell.astimezone(HOME).replace(tzinfo=None), looks["moment"])
        case date():
            sheet.write_datetime(row, column, cell, looks["day"])
        case str():
            sheet.write_string(row, column, safe_cell(cell)[:LONGEST_CELL])
        case _:
            sheet.write_number(row, column, cell)


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name that Excel takes, unlike those before it."""
    fit = " ".join(_NOT_IN_SHEET_NAMES.sub(" ", name).split())[:LONGEST_SHEET_NAME].strip(" '") or "1"
    number = 2
    unlike = fit
    while unlike.casefold() in taken:
        unlike = f"{fit[: LONGEST_SHEET_NAME - len(str(number)) - 1]} {number}"
        number += 1
    return unlike
