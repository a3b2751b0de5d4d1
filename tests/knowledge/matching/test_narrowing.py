"""Which question is worth asking: the one whose answer is expected to spare the asker most."""

from dataclasses import replace

import numpy as np
import pytest
from course_and_guide import COURSE, GUIDE
from hypothesis import given
from hypothesis import strategies as st

from embeddings.calibration import COSTS
from knowledge.domain import CardField, Offering, QuestionCard, Subject, Suggestion, Way
from knowledge.matching.narrowing import SUBJECTS_PUT, Belief, narrowing
from knowledge.subjects import Subjects

NOBODY_SAID = Subjects(())
EIGHT = Subjects(tuple(Subject(f"s{at}", f"Over {at}", (f"o{at}",)) for at in range(8)))


def found(*offerings: Offering, scores: tuple[float, ...] = ()) -> list[Suggestion]:
    return [Suggestion(one, score) for one, score in zip(offerings, scores or [0.5] * len(offerings), strict=True)]


def belief(*offerings: Offering, chance: float = 0.5, subjects: Subjects = NOBODY_SAID) -> Belief:
    return Belief.about(found(*offerings), chance, subjects)


def test_what_splits_two_equals_is_asked() -> None:
    """Both are for residents: asking for whom tells nothing. One is a course and one a text: asking how tells most."""
    order = narrowing(QuestionCard(), belief(COURSE, GUIDE), (), COSTS, giving_up=False)

    assert CardField.AUDIENCE not in order
    assert CardField.WAY in order


def test_what_is_known_is_not_asked() -> None:
    card = QuestionCard(way=Way.COURSE, subject="s1")

    assert not {CardField.WAY, CardField.SUBJECT} & set(
        narrowing(card, belief(COURSE, GUIDE), ("s1",), COSTS, giving_up=False)
    )


def test_what_is_sure_is_not_asked_on() -> None:
    sure = Belief.about(found(COURSE, GUIDE, scores=(0.9, 0.2)), 0.99, NOBODY_SAID)

    assert narrowing(QuestionCard(), sure, (), COSTS, giving_up=False) == ()


def test_the_subject_tells_more_than_a_way_of_learning() -> None:
    offerings = [replace(COURSE, id=f"o{at}") for at in range(4)]
    held = belief(*offerings, chance=0.3, subjects=EIGHT)

    assert narrowing(QuestionCard(), held, held.likeliest(()), COSTS, giving_up=False) == (CardField.SUBJECT,)


def test_the_likeliest_subjects_are_put_without_those_passed_over() -> None:
    offerings = [replace(COURSE, id=f"o{at}") for at in range(8)]
    scores = tuple(0.5 - at / 100 for at in range(8))
    held = Belief.about(found(*offerings, scores=scores), 0.3, EIGHT)

    assert held.likeliest(()) == tuple(f"s{at}" for at in range(SUBJECTS_PUT))
    assert held.likeliest(("s0", "s2")) == ("s1", "s3", "s4", "s5", "s6", "s7")


@given(
    st.lists(st.floats(-1, 1), min_size=1, max_size=8),
    st.floats(0, 1),
    st.lists(st.sampled_from(["s0", "s1", "s2"]), unique=True),
)
def test_hearing_an_answer_never_costs_more_than_it_tells(
    scores: list[float], chance: float, passed: list[str]
) -> None:
    """And the shares stay shares, whatever the scores."""
    offerings = [replace(COURSE, id=f"o{at}") for at in range(len(scores))]
    held = Belief.about(found(*offerings, scores=tuple(sorted(scores, reverse=True))), chance, EIGHT)

    assert 0 <= held.meant.sum() <= 1 + 1e-9
    assert not set(held.likeliest(passed)) & set(passed)
    assert held.gain(np.ones((1, len(scores))), np.ones(1), COSTS) == pytest.approx(0, abs=1e-9), "the same from all"


def test_before_giving_up_the_subject_is_asked_once() -> None:
    """A complaint that names no subject scores as low as what nobody offers."""
    nothing = belief(COURSE, GUIDE, chance=0.01)
    put = ("s1",)

    assert narrowing(QuestionCard(), nothing, put, COSTS, giving_up=False) == ()
    assert narrowing(QuestionCard(), nothing, put, COSTS, giving_up=True) == (CardField.SUBJECT,)
    assert narrowing(QuestionCard(not_about=("s1",)), nothing, put, COSTS, giving_up=True) == ()
