"""Numbers as a picture: where everything stands in the SVG that the macros draw, with the table always beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil, floor, log10
from typing import Final

from knowledge.domain.reports import Cell, Table

WIDTH: Final = 400
"""Units of the picture from left to right; on a phone about a pixel each, so that words stay readable."""

BAR: Final = 16
WORDS: Final = 20
"""Units of the line of words above bars."""

BETWEEN: Final = 6
"""Units under the bars of a label."""

ROOM: Final = 50
"""Units beside bars for their numbers, where several stand under one label."""

HEIGHT: Final = 220
MARGIN: Final = 40
"""Units beside and below lines, for the words at the axes."""

STEPS: Final = (1, 2, 2.5, 5, 10)
"""What a step of an axis is a power of ten times of. Source: Heckbert, "Nice numbers for graph labels", 1990."""

SERIES: Final = 4
"""Lines, or bars, that can be told apart by their strokes, signs and patterns."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        value: None where it is not told.
        y: Of its upper side.
        width: In units.
    """

    value: Cell
    y: int
    width: float


@dataclass(frozen=True, slots=True)
class Group:
    """Bars of one label, one for each series, with the label above them at `y`."""

    label: str
    y: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars that lie, the first above.

    Attributes:
        table: The same numbers.
        names: Of the series.
    """

    table: Table
    groups: tuple[Group, ...]
    names: tuple[str, ...]
    height: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A word at an axis.

    Attributes:
        at: Units from the top, or from the left.
    """

    label: Cell
    at: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a line chart, broken where a number is not told.

    Attributes:
        strokes: Its unbroken parts, as SVG writes them: "x,y x,y".
        dots: (x, y) of every number that is told.
    """

    name: str
    strokes: tuple[str, ...]
    dots: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines from left to right.

    Attributes:
        table: The same numbers.
    """

    table: Table
    lines: tuple[Line, ...]
    rows: tuple[Mark, ...]
    columns: tuple[Mark, ...]
    height: int = HEIGHT


def bar_chart(table: Table, columns: Sequence[int] = (1,)) -> BarChart:
    """Bars for every row: its first cell says what, others how much (None is drawn as nothing).

    Args:
        columns: Which cells, each a series; at most `SERIES`.

    Raises:
        ValueError: There are more.
    """
    if len(columns) > SERIES:
        raise ValueError(f"“{table.name}”: {len(columns)} bars cannot be told apart")
    row_height = WORDS + len(columns) * BAR + BETWEEN
    most = max((_number(row[column]) for row in table.rows for column in columns), default=0) or 1
    widest = (WIDTH if len(columns) == 1 else WIDTH - ROOM) / most
    groups = tuple(
        Group(str(row[0]), at * row_height, _bars([row[column] for column in columns], at * row_height, widest))
        for at, row in enumerate(table.rows)
    )
    names = tuple(table.columns[column] for column in columns)
    return BarChart(table, groups, names, row_height * len(groups))


def line_chart(table: Table) -> LineChart:
    """A line for every column after the first, which says when (None is not drawn); at most `SERIES` of them.

    Raises:
        ValueError: There are more.
    """
    series = list(zip(*(row[1:] for row in table.rows), strict=True))
    if len(series) > SERIES:
        raise ValueError(f"“{table.name}”: {len(series)} lines cannot be told apart")
    top, step = _axis(max((_number(cell) for one in series for cell in one), default=0))
    across = [_across(number, len(table.rows)) for number in range(len(table.rows))]
    every = max(1, ceil(len(table.rows) / 3))  # words fit under each third
    return LineChart(
        table,
        tuple(_line(name, one, across, top) for name, one in zip(table.columns[1:], series, strict=False)),
        tuple(Mark(_whole(number * step), _down(number * step, top)) for number in range(round(top / step) + 1)),
        tuple(Mark(row[0], x) for row, x in list(zip(table.rows, across, strict=True))[::every]),
    )


def _bars(cells: Sequence[Cell], y: int, widest: float) -> tuple[Bar, ...]:
    """The bars under words at `y`; `widest` is the width of one."""
    return tuple(
        Bar(cell, y + WORDS + number * BAR, round(max(0, _number(cell)) * widest, 1))
        for number, cell in enumerate(cells)
    )


def _line(name: str, cells: Sequence[Cell], across: Sequence[float], top: float) -> Line:
    points = [None if cell is None else (x, _down(_number(cell), top)) for x, cell in zip(across, cells, strict=True)]
    strokes = tuple(_stroke([point for point in part if point]) for told, part in groupby(points, bool) if told)
    return Line(name, strokes, tuple(point for point in points if point))


def _stroke(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x},{y}" for x, y in points)


def _axis(most: float) -> tuple[float, float]:
    """How high an axis goes that holds the largest value, and its steps: round numbers, three to six of them."""
    rough = max(most, 1) / 4
    power = 10 ** floor(log10(rough))
    step = max(1, next(step * power for step in STEPS if step * power >= rough))
    return max(1, ceil(most / step)) * step, step


def _across(number: int, count: int) -> float:
    return round(MARGIN + number * (WIDTH - 1.5 * MARGIN) / max(1, count - 1), 1)


def _down(value: float, top: float) -> float:
    return round((HEIGHT - MARGIN) * (1 - value / top) + MARGIN / 4, 1)


def _number(cell: Cell) -> float:
    return float(cell) if isinstance(cell, int | float) else 0.0


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value
