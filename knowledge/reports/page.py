"""Cells and columns of a table as they stand on a page."""

from datetime import date
from math import ceil
from typing import Final

from babel.dates import format_date
from babel.numbers import format_decimal

from knowledge.domain import Language
from knowledge.domain.overviews import Hidden
from knowledge.domain.reports import Cell, Table

NARROWEST: Final = 11
"""Characters for which every column has room: a word of a heading. Own choice."""

BOLD: Final = 1.25
"""How much wider a word is in bold, DejaVu Sans; measured on the headings there are."""

SOFT_HYPHEN: Final = "\u00ad"

WIDEST: Final = 42
"""Characters beyond which a column gets no more room, and its texts take several lines. Own choice."""


def as_text(cell: Cell, language: Language) -> str:
    """A cell as it is read."""
    match cell:
        case None:
            return ""
        case str():
            return cell
        case date():
            return format_date(cell, "d MMM y", locale=language)
        case _:
            return str(format_decimal(cell, locale=language))


def is_number(table: Table, column: int) -> bool:
    """Whether a column holds counts alone, told or not."""
    cells = [row[column] for row in table.rows if row[column] is not None]
    return bool(cells) and all(isinstance(cell, int | float | Hidden) for cell in cells[:-1] or cells)


def widths(table: Table, language: Language) -> tuple[int, ...]:
    """How wide each column is beside the others, in characters."""
    return tuple(_width(table, column, language) for column in range(len(table.columns)))


def _width(table: Table, column: int, language: Language) -> int:
    words = table.columns[column].replace(SOFT_HYPHEN, "").split()
    heading = max((ceil(BOLD * len(word)) for word in words), default=0)
    longest = max((len(as_text(row[column], language)) for row in table.rows), default=0)
    return min(max(heading, longest, NARROWEST), WIDEST)
