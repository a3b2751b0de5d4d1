"""Tables as files: no text becomes a formula, and every text comes back as it was."""

import csv
import io
import re
from datetime import UTC, date, datetime
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.domain.reports import Table
from knowledge.spreadsheets import LONGEST_CELL, restore_cell, safe_cell, to_csv, to_xlsx

DANGEROUS = "=+-@\t\r\n\0＝＋－＠"


@pytest.mark.parametrize("first", DANGEROUS)
def test_what_would_start_a_formula_gets_a_quote(first: str) -> None:
    assert safe_cell(f"{first}1+1") == f"'{first}1+1"


@pytest.mark.parametrize("text", ["", "buurt", "1+1", "'s avonds", "a=b", " =1", "’t Hof"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text
    assert restore_cell(text) == text


@given(st.text() | st.text(alphabet=f"'{DANGEROUS}a", max_size=6))
def test_every_text_comes_back_and_none_starts_a_formula(text: str) -> None:
    cell = safe_cell(text)
    assert restore_cell(cell) == text
    assert not cell.startswith(tuple(DANGEROUS))


TABLE = Table(
    "Vragen: wonen/zorg",
    ("vraag", "keer", "dag", "laatst", "aandeel"),
    (
        ('=HYPERLINK("http://x")', 2, date(2026, 11, 22), datetime(2026, 11, 22, 7, 30, tzinfo=UTC), -0.5),
        ("http://voorbeeld.nl; en\nverder", 1200, None, None, None),
    ),
)


def sheets(content: bytes) -> dict[str, str]:
    """The sheets of a workbook by name, as XML, and its texts under "texts"."""
    with ZipFile(io.BytesIO(content)) as book:
        names = re.findall(r'<sheet name="([^"]+)"', book.read("xl/workbook.xml").decode())
        found = {name: book.read(f"xl/worksheets/sheet{n}.xml").decode() for n, name in enumerate(names, start=1)}
        return {**found, "texts": book.read("xl/sharedStrings.xml").decode()}


def test_a_table_as_csv_opens_in_a_dutch_spreadsheet() -> None:
    text = to_csv(TABLE)

    assert text.startswith("\ufeff")
    assert list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";")) == [
        ["vraag", "keer", "dag", "laatst", "aandeel"],
        ['\'=HYPERLINK("http://x")', "2", "2026-11-22", "2026-11-22 08:30", "-0.5"],
        ["http://voorbeeld.nl; en\nverder", "1200", "", "", ""],
    ]


def test_a_table_as_a_sheet_keeps_numbers_and_days_and_runs_nothing() -> None:
    book = sheets(to_xlsx([TABLE]))

    sheet = book["Vragen wonen zorg"]
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert '<c r="B2"><v>2</v></c>' in sheet
    assert re.search(r'<c r="D2" s="\d"><v>46348.354166\d+</v></c>', sheet), "half past eight by the Dutch clock"
    assert "'=HYPERLINK" in book["texts"]


def test_sheets_have_names_that_excel_takes_and_that_differ() -> None:
    same = Table("Een naam die langer is dan eenendertig letters", ("a",), ())

    assert list(sheets(to_xlsx([same, same, Table("'?", ("a",), (("b",),))]))) == [
        "Een naam die langer is dan eene",
        "Een naam die langer is dan ee 2",
        "1",
        "texts",
    ]


def test_a_text_that_no_cell_holds_is_cut() -> None:
    assert f">{LONGEST_CELL * 'a'}<" in sheets(to_xlsx([Table("a", ("a",), ((2 * LONGEST_CELL * "a",),))]))["texts"]


def test_every_cell_has_a_heading() -> None:
    with pytest.raises(ValueError, match="not the 2 cells"):
        Table("a", ("a", "b"), (("x",),))


def test_a_column_of_numbers_may_have_empty_cells() -> None:
    assert Table("a", ("a", "b", "c", "d"), ((1, None, "1", None), (None, 2.5, 3, None))).numeric == (
        True,
        True,
        False,
        False,
    )
