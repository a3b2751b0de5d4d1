"""A subject is named when it fairly leads."""

import pytest

from knowledge.matching.voting import fair_leader, votes


def test_later_subjects_count_for_less() -> None:
    assert votes([(("a", "b", "c"), 0.6), (("b",), 0.2)]) == pytest.approx({"a": 0.6, "b": 0.5, "c": 0.2})


def test_most_votes_first() -> None:
    assert list(votes([(("a",), 0.1), (("b",), 0.9), (("c",), 0.5)])) == ["b", "c", "a"]


def test_a_clear_leader_is_named() -> None:
    assert fair_leader({"a": 1.2, "b": 1.0}) == "a"
    assert fair_leader({3: 0.1}) == 3


def test_a_close_race_names_nobody() -> None:
    assert fair_leader({"a": 1.05, "b": 1.0}) is None
    assert fair_leader({}) is None
