"""What is told in rows and columns, whatever face shows it: a page, a message, a file."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None
"""What stands in a table; None is an empty cell, a moment is shown as the readers' clock had it."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings.

    Attributes:
        name: What it shows, for the reader: the caption of the table, the name of the sheet.
        columns: The headings.
        rows: Each with a cell for every column.

    Raises:
        ValueError: A row is longer or shorter than the headings.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        """See to it that every cell has its heading."""
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"a row of “{self.name}” has not the {len(self.columns)} cells of its headings")
