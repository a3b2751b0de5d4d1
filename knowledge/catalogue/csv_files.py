"""The catalogue as CSV for a spreadsheet: a row per offering, a column per field, "|" between the items of a list."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from knowledge.catalogue.faults import Fault, Row, Rule, mistake, shown
from knowledge.catalogue.records import OfferingRecord, examples_in, record
from knowledge.catalogue.told import Told
from knowledge.domain import Language, Offering
from knowledge.spreadsheets import restore_cell, safe_cell

if TYPE_CHECKING:
    import _csv  # the type of csv.reader has a name only there

_EXAMPLES: Final = tuple(f"examples.{code}" for code in Language)
_NUMBERS: Final = ("priority_questions", "gaps")
_LISTS: Final = ("themes", "audiences", "form", *_NUMBERS, *_EXAMPLES)
COLUMNS: Final = (*(name for name in OfferingRecord.model_fields if name != "examples"), *_EXAMPLES)
"""Names of the columns, as in the other formats; "examples.nl" holds the examples in Dutch."""

_REQUIRED: Final = frozenset(
    name for name, field in OfferingRecord.model_fields.items() if field.is_required() or name == "url"
)
"""Columns that a file has; only in the row of an answer the address is empty."""

_DELIMITERS: Final = (";", ",", "\t")


def csv_text(offerings: Iterable[Offering]) -> str:
    """RFC 4180, but with the semicolon and the byte order mark by which a Dutch spreadsheet opens it as it is."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(COLUMNS)
    writer.writerows(map(safe_cell, cells(offering)) for offering in offerings)
    return "\ufeff" + text.getvalue()


def cells(offering: Offering) -> tuple[str, ...]:
    """What stands in each of `COLUMNS`, as text that may look like a formula."""
    examples = {f"examples.{code}": examples_in(offering, code) for code in Language}
    values = {**record(offering), **examples}
    return tuple(_text(values[name]) for name in COLUMNS)


def csv_parts(text: str, file: str) -> Iterator[Row | Fault]:
    """The rows, and what is wrong with the file itself; the first line tells what stands between the cells."""
    if not text.strip():
        return
    first = text.splitlines()[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count), strict=True)
    try:
        header = [name.strip() for name in next(reader)]
        wrong = list(_wrong_columns(header, file))
        yield from wrong or _rows(reader, header, file)
    except csv.Error as error:
        yield Fault(file, reader.line_num, None, mistake(error), Told.of("csv", "CSV, a quote within quotes doubled"))


def _wrong_columns(header: Sequence[str], file: str) -> Iterator[Fault]:
    for name in header:
        if name not in COLUMNS:
            expected = Told.of("columns", "columns among {columns}", columns=", ".join(COLUMNS))
            yield Fault(file, 1, name or None, Told.of("unknown-column", "an unknown column"), expected)
    for name in COLUMNS:
        if header.count(name) > 1:
            yield Fault(
                file,
                1,
                name,
                Told.of("column-twice", "the same column twice"),
                Told.of("column-once", "every column once"),
            )
        if name in _REQUIRED and name not in header:
            yield Fault(file, 1, name, Told.of("no-column", "no such column"), Told.of("this-column", "this column"))


def _rows(reader: "_csv.Reader", header: Sequence[str], file: str) -> Iterator[Row | Fault]:
    line = reader.line_num + 1
    for cells in reader:
        if len(cells) == len(header):
            if any(cells):
                yield from _formulas(header, cells, file, line) or (_row(line, header, cells),)
        elif cells:
            expected = Told.of("as-first-line", "{count}, as in the first line", count=len(header))
            yield Fault(file, line, None, Told.of("cells", "{count} cells", count=len(cells)), expected)
        line = reader.line_num + 1


def _row(line: int, header: Sequence[str], cells: Sequence[str]) -> Row:
    return Row(line, _values(dict(zip(header, cells, strict=True))))


def _formulas(header: Sequence[str], cells: Sequence[str], file: str, line: int) -> list[Fault]:
    """Cells that a spreadsheet would calculate, where a text belongs; `csv_text` marks those that are text."""
    expected = Told.of("no-formula", "text; what really begins like this has a ' before it")
    return [
        Fault(file, line, name, shown(cell.strip()), expected, rule=Rule.PLAIN)
        for name, cell in zip(header, cells, strict=True)
        if not cell.startswith("'") and safe_cell(cell.strip()) != cell.strip()
    ]


def _values(cells: dict[str, str]) -> dict[str, object]:
    """A row as the other formats would have it; an empty cell is a field left out."""
    values: dict[str, object] = {}
    examples: dict[str, object] = {}
    for name, cell in cells.items():
        text = restore_cell(cell).strip()
        if text and name in _EXAMPLES:
            examples[name.removeprefix("examples.")] = _split(text)
        elif text and name in _LISTS:
            values[name] = [number(part) if name in _NUMBERS else part for part in _split(text)]
        elif text:
            values[name] = text
    return {**values, "examples": examples}


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case list():
            return " | ".join(str(item).replace("|", "\\|") for item in value)
    return str(value)


def _split(text: str) -> list[str]:
    """The items of a list; a "|" within an item has a backslash before it."""
    return [part.strip().replace("\\|", "|") for part in re.split(r"(?<!\\)\|", text)]


def number(text: str) -> int | str:
    """A whole number as text, as a number; other text stays what it is, to be refused where a number belongs."""
    return int(text) if re.fullmatch("[0-9]{1,9}", text) else text
