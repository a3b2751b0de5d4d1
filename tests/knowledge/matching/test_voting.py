"""A subject is named when it fairly leads, and votes become chances."""

from pathlib import Path

import pytest

from knowledge.agenda import Agenda
from knowledge.errors import DataFaultError
from knowledge.matching.voting import Leanings, closeness, leader, votes


def test_later_subjects_count_for_less() -> None:
    assert votes([(("a", "b", "c"), 0.6), (("b",), 0.3)]) == pytest.approx(
        {"b": 0.6 / 1.4, "a": 0.6 / 1.4, "c": 0.2 / 1.4}
    )


def test_most_votes_first() -> None:
    assert list(votes([(("a",), 0.1), (("b",), 0.9), (("c",), 0.5)])) == ["b", "c", "a"]
    assert votes([]) == {}


def test_the_nearer_weighs_more() -> None:
    near, far = closeness([0.5, 0.4])

    assert near + far == pytest.approx(1)
    assert near > 10 * far
    assert closeness([]) == []


def test_a_clear_leader_is_named() -> None:
    assert leader({"a": 0.7, "b": 0.3}, 2 / 3) == "a"
    assert leader({"a": 0.6, "b": 0.4}, 2 / 3) is None
    assert leader({}, 0.0) is None


def test_power_sharpens_and_leanings_shift() -> None:
    even = Leanings(2.0, {"a": 0.0, "b": 0.0, "c": 0.0})
    leaning = Leanings(2.0, {"a": 0.0, "b": 3.0, "c": 0.0})
    shares = {"a": 0.6, "b": 0.4}

    assert 0.6 < even.chances(shares)["a"] < 0.72
    assert list(leaning.chances(shares)) == ["b", "a"]
    assert even.chances({}) == {}


def test_every_theme_has_its_leaning() -> None:
    assert set(Leanings.load().themes) == {theme.id for theme in Agenda.load().themes}


def test_a_wrong_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "leanings.yaml"
    path.write_text("power: much\nthemes: {}\n", encoding="utf-8")

    with pytest.raises(DataFaultError, match="power"):
        Leanings.load(path)
