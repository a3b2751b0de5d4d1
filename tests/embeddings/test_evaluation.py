"""The figures are those of the textbooks, worked out by hand on small sets."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import brier_score_loss, roc_auc_score

from embeddings.evaluation import (
    Judgement,
    Kind,
    Outcome,
    auroc,
    brier,
    expected_calibration_error,
    measure,
    reliability,
)
from embeddings.evaluation_report import picture, table

MATCH = Judgement(Kind.MATCH, "nl", frozenset({"a", "b"}), frozenset({"a"}))
GAP = Judgement(Kind.GAP, "nl")
OTHER = Judgement(Kind.OTHER, "en")


def outcome(judgement: Judgement, ranked: str, probability: float, advice: str) -> Outcome:
    return Outcome(
        judgement, tuple(ranked), probability, advice == "show", advice in {"withhold", "away"}, advice == "away"
    )


OUTCOMES = (
    outcome(MATCH, "axb", 0.9, "show"),
    outcome(MATCH, "xyb", 0.4, "ask"),
    outcome(MATCH, "xyz", 0.2, "withhold"),
    outcome(GAP, "abc", 0.3, "ask"),
    outcome(GAP, "cba", 0.8, "show"),
    outcome(OTHER, "", 0.0, "away"),
    outcome(OTHER, "ab", 0.1, "withhold"),
)


def test_figures_of_a_group_and_of_all() -> None:
    nl, en, everything = measure(OUTCOMES)

    assert (nl.group, en.group, everything.group) == ("nl", "en", "all")
    assert nl.questions == {Kind.MATCH: 3, Kind.GAP: 2, Kind.OTHER: 0}
    assert nl.hits == pytest.approx((1 / 3, 2 / 3, 2 / 3))
    assert nl.auroc == pytest.approx((2 + 1 + 0) / 6)
    assert (nl.withheld, nl.shown, nl.turned_away, nl.taken_in) == pytest.approx((1 / 3, 1 / 2, 0, None))
    assert (en.hits, en.ndcg, en.auroc, en.withheld) == (None, None, None, None)
    assert en.taken_in == 0.5
    assert everything.questions[Kind.OTHER] == 2


def test_ndcg_weighs_the_best_twice_and_early_more() -> None:
    ideal = 2 / math.log2(2) + 1 / math.log2(3)

    assert outcome(MATCH, "ab", 1, "show").ndcg() == pytest.approx(1)
    assert outcome(MATCH, "xb", 1, "show").ndcg() == pytest.approx((1 / math.log2(3)) / ideal)
    assert outcome(MATCH, "xyz", 1, "show").ndcg() == 0
    assert outcome(MATCH, "xxxxxxxxxxa", 1, "show").ndcg() == 0


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.2, 0.5, 0.9, 1.0]), st.booleans()), min_size=2, max_size=30))
def test_agrees_with_scikit_learn(judged: list[tuple[float, bool]]) -> None:
    chances, outcomes = [chance for chance, _ in judged], [came for _, came in judged]
    if len(set(outcomes)) > 1:
        higher = [chance for chance, came in judged if came]
        lower = [chance for chance, came in judged if not came]
        assert auroc(higher, lower) == pytest.approx(roc_auc_score(outcomes, chances))
    assert brier(chances, outcomes) == pytest.approx(brier_score_loss(outcomes, chances, labels=[False, True]))


def test_calibration_error_is_the_distance_per_bin() -> None:
    chances, outcomes = [0.05, 0.05, 0.95, 0.95], [False, False, True, False]

    assert reliability(chances, outcomes) == ((0.05, 0.0, 2), (0.95, 0.5, 2))
    assert expected_calibration_error(chances, outcomes) == pytest.approx(0.5 * 0.05 + 0.5 * 0.45)


def test_a_certainty_is_in_the_last_bin() -> None:
    assert expected_calibration_error([1.0, 0.0], [True, False]) == 0


def test_table_has_a_line_per_group_and_says_what_is_not_measured() -> None:
    lines = table(measure(OUTCOMES)).splitlines()

    assert lines[0].split()[:5] == ["group", "match", "gap", "other", "hit@1"]
    assert lines[1].split()[:6] == ["nl", "3", "2", "0", "0.333", "0.667"]
    assert lines[2].split()[:6] == ["en", "0", "0", "2", "-", "-"]
    assert len({len(line) for line in lines[:4]}) == 1


def test_picture_is_drawn(tmp_path: Path) -> None:
    picture({"first": OUTCOMES, "second": OUTCOMES[:1]}, tmp_path / "evaluation.png")

    assert (tmp_path / "evaluation.png").read_bytes().startswith(b"\x89PNG")
