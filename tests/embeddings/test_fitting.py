"""Curves are fitted to what was true, and measured on what they have not seen."""

import random

import pytest

from embeddings.evaluation import auroc, expected_calibration_error
from embeddings.fitting import fit, held_out


def drawn(size: int, slope: float) -> tuple[list[tuple[float, ...]], list[bool]]:
    """Numbers, and outcomes that follow the first of them by a known curve; the second says nothing."""
    draw = random.Random(7)  # noqa: S311 - no secret
    numbers = [(draw.uniform(-1, 1), draw.uniform(0, 100)) for _ in range(size)]
    outcomes = [draw.random() < 1 / (1 + 2.718281828 ** (-slope * first)) for first, _ in numbers]
    return numbers, outcomes


def test_finds_the_curve_that_outcomes_were_drawn_from() -> None:
    curve = fit(*drawn(4000, slope=3.0))

    assert curve.weights[0] == pytest.approx(3.0, abs=0.3)
    assert curve.weights[1] == pytest.approx(0.0, abs=0.01)


def test_a_number_that_is_always_the_same_weighs_nothing() -> None:
    """Such as the language, where all questions are in one."""
    numbers, outcomes = drawn(200, slope=3.0)

    curve = fit([(first, 1.0) for first, _ in numbers], outcomes)

    assert curve.weights[0] > 1
    assert curve.weights[1] == 0


def test_chances_of_questions_it_has_not_seen_are_calibrated() -> None:
    numbers, outcomes = drawn(1000, slope=4.0)

    chances = held_out(numbers, outcomes)

    assert expected_calibration_error(chances, outcomes) < 0.08
    helped = [chance for chance, outcome in zip(chances, outcomes, strict=True) if outcome]
    assert auroc(helped, [chance for chance, outcome in zip(chances, outcomes, strict=True) if not outcome]) > 0.8


def test_held_out_figures_show_no_skill_where_there_is_none() -> None:
    """A curve measured on its own questions would look better than chance."""
    numbers, outcomes = drawn(300, slope=0.0)

    chances = held_out(numbers, outcomes)

    helped = [chance for chance, outcome in zip(chances, outcomes, strict=True) if outcome]
    assert auroc(helped, [chance for chance, outcome in zip(chances, outcomes, strict=True) if not outcome]) < 0.6


def test_the_same_questions_give_the_same_figures() -> None:
    assert held_out(*drawn(100, slope=2.0)) == held_out(*drawn(100, slope=2.0))


def test_outcomes_that_are_all_the_same_are_refused() -> None:
    with pytest.raises(ValueError, match="class"):
        fit([(0.1, 1.0), (0.2, 2.0)], [True, True])
