"""Ids of gaps that coordinators name: slugs that fit in a button, whatever was typed."""

import re

from hypothesis import given
from hypothesis import strategies as st

from knowledge.catalogue.records import ID_LIMIT
from knowledge.gaps.naming import gap_id


def test_a_title_becomes_a_slug() -> None:
    assert gap_id("Café & mantelzorg: één plek!", 12) == "cafe-mantelzorg-een-plek-12"
    assert gap_id("حي", 12) == "gat-12"


@given(st.text(), st.integers(min_value=1, max_value=10**9))
def test_whatever_was_typed_it_is_an_id(title: str, signal: int) -> None:
    slug = gap_id(title, signal)

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= ID_LIMIT
