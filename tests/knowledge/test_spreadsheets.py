"""Cells: no text becomes a formula, and every text comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.spreadsheets import restore_cell, safe_cell

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
