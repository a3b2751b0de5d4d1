"""What is told in rows and columns, whatever face shows it: a page, a message, a file."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.domain.language import Language

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

    @property
    def numeric(self) -> tuple[bool, ...]:
        """Of each column whether it holds numbers, and nothing else but empty cells."""
        columns = ([row[one] for row in self.rows if row[one] is not None] for one in range(len(self.columns)))
        return tuple(bool(cells) and all(isinstance(cell, int | float) for cell in cells) for cells in columns)

    def __post_init__(self) -> None:
        """See to it that every cell has its heading."""
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"a row of “{self.name}” has not the {len(self.columns)} cells of its headings")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: tuple[str, ...]


class Shape(StrEnum):
    """How a chart is drawn: a bar for each label, below one another; or a line along the labels."""

    BARS = "bars"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers that belong together in a chart; None where one is not told."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers to be drawn; a table with the same numbers goes with it.

    Attributes:
        name: What it shows: its caption.
        description: The same in a sentence for who cannot see it.
        labels: What the numbers of each series belong to.

    Raises:
        ValueError: A series has more or fewer numbers than there are labels.
    """

    name: str
    description: str
    shape: Shape
    labels: tuple[str, ...]
    series: tuple[Series, ...]

    def __post_init__(self) -> None:
        """See to it that every number has its label."""
        if any(len(one.values) != len(self.labels) for one in self.series):
            raise ValueError(f"a series of “{self.name}” has not a number for each of its {len(self.labels)} labels")


Block = Paragraph | Bullets | Table | Chart
"""What a section is made of."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report under a heading, and the parts of that part."""

    title: str
    blocks: tuple[Block, ...]
    sections: tuple["Section", ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A report in the words of one language; a page, a message, a spreadsheet and a document show the same.

    Attributes:
        title: What it is.
        subtitle: Over which period, and of when.
        author: Who speaks in it.
        language: Of its words.
        made_on: Date on its cover.
    """

    title: str
    subtitle: str
    author: str
    language: Language
    made_on: date
    sections: tuple[Section, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Everything under its headings, in reading order."""
        return tuple(block for section in self.sections for block in _blocks(section))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables, in reading order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Its charts, in reading order."""
        return tuple(block for block in self.blocks if isinstance(block, Chart))


def _blocks(section: Section) -> tuple[Block, ...]:
    return (*section.blocks, *(block for part in section.sections for block in _blocks(part)))
