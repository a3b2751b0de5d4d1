"""A group is called by what its own questions say, and shown by questions that are central and differ."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.gaps.grouping import Member
from knowledge.gaps.labelling import LONGEST, label, typical

GEESE = (
    "Hoi, ik woon hier al jaren. De ganzen poepen het hele grasveld onder!",
    "Wat doe je als buurt tegen ganzen?",
    "onze vijver zit vol ganzen en de kinderen kunnen niet meer spelen op het gras",
    "Ganzen verjagen, mag dat",
)
OTHERS = ("Wie leert mij breien?", "De kinderen kunnen nergens spelen", "Hoe begin je een vijver?")


def member(signal_id: int, *numbers: float) -> Member:
    vector = np.array(numbers, np.float32)
    return Member(signal_id, vector / np.linalg.norm(vector))


def test_a_label_is_a_sentence_of_the_group_with_its_own_word() -> None:
    assert label(GEESE, OTHERS) == "De ganzen poepen het hele grasveld onder!"


def test_a_sentence_without_the_word_is_led_in_by_it() -> None:
    long = "ze lopen met zijn honderden over het veld waar onze kinderen spelen en niemand doet iets, die ganzen"
    other = "mijn opa van tachtig wil er weer langs kunnen fietsen zonder aangevallen te worden door boze ganzen"
    assert label([long, other]).startswith("Ganzen: ")


def test_a_label_is_dutch_where_enough_questions_are() -> None:
    turkish = "Kazlar çimleri kirletiyor, komşular ne yapabilir?"
    assert label([turkish, turkish, *GEESE[1:2]]) == "Wat doe je als buurt tegen ganzen?"
    assert label([turkish] * 3) == "Kazlar çimleri kirletiyor, komşular ne yapabilir?"


def test_a_label_stays_when_a_like_question_comes_last() -> None:
    assert label([*GEESE, "die ganzen maken herrie"], OTHERS) == label(GEESE, OTHERS)


def test_what_was_masked_is_in_no_label() -> None:
    assert "[" not in label(["Ganzen bij [naam] in de tuin"])


@pytest.mark.parametrize("question", ["👍", "[naam]", "??"])
def test_a_question_without_words_is_shown_as_it_is(question: str) -> None:
    assert label([question]) == question


@given(st.lists(st.text(min_size=1), min_size=1, max_size=8))
def test_a_label_fits_whatever_was_asked(questions: list[str]) -> None:
    assert len(label(questions)) <= LONGEST


def test_the_most_central_question_comes_first_and_then_another_side_of_it() -> None:
    same = [member(1, 1, 0.02), member(2, 1, 0.01), member(3, 1, 0)]
    sides = [member(4, 1, 0.8), member(5, 1, 3), member(6, 1, -3), member(7, 0, 1), member(8, -1, 1)]
    assert typical([*same, *sides], 2) == (4, 3)


@given(st.integers(1, 6), st.integers(0, 6))
def test_as_many_as_there_are_and_none_twice(count: int, wanted: int) -> None:
    members = [member(at, 1, at) for at in range(count)]
    chosen = typical(members, wanted)
    assert len(set(chosen)) == len(chosen) == min(count, wanted)
