"""Likeness is learned from labelled lines, and read back as it was written."""

from pathlib import Path

import numpy as np
import pytest

from knowledge.danger.learning import Lesson, features, fit, limits, told_by_cues, unseen
from knowledge.danger.likeness import BUCKETS, Likeness, pieces
from knowledge.danger.rules import Rules, read_cues
from knowledge.domain import Danger
from knowledge.errors import DataFaultError

LIKENESS = Likeness.load()
RULES = Rules.load()

CRIES = [
    Lesson(f"help er is brand in huis {number}", Danger.FIRE_OR_ACCIDENT, f"cry {number}", 8) for number in range(20)
]
WHISPERS = [Lesson(f"oma zit scheef op stoel {number}", Danger.MEDICAL, f"whisper {number}", 8) for number in range(20)]
CALM = [
    Lesson(f"wie wil er mee tuinieren op plek {chr(97 + number)}", None, f"calm {number}", 8) for number in range(20)
]


def test_letters_and_words_form_a_vector_of_length_one_each() -> None:
    buckets, weights = pieces("Er is brand!")

    assert np.linalg.norm(weights) == pytest.approx(np.sqrt(2))
    assert len(set(buckets)) == len(buckets)
    assert buckets.min() >= 0
    assert buckets.max() < BUCKETS


def test_an_empty_text_resembles_nothing() -> None:
    assert np.isfinite(LIKENESS.score(""))


def test_spelling_changes_a_score_little() -> None:
    right = LIKENESS.score("mijn buurman wordt mishandeld door zijn zoon, ik hoor het")
    wrong = LIKENESS.score("mn buurman word mishandelt door ze zoon, ik hoor t")

    assert right > LIKENESS.alarming
    assert wrong > LIKENESS.alarming


def test_calm_lies_below_alarming() -> None:
    assert LIKENESS.calm < LIKENESS.alarming


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mijn keuken staat in brand", Danger.FIRE_OR_ACCIDENT),
        ("ik wil dood", Danger.SUICIDE),
        ("o tata me bije", Danger.CHILD_ABUSE),
        ("mijn fiets is gestolen", Danger.CRIME_REPORT),
    ],
)
def test_the_kind_that_is_most_alike(text: str, kind: Danger) -> None:
    assert LIKENESS.kind(text) is kind


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "likeness.safetensors"
    broken.write_bytes(b"nothing")

    with pytest.raises(DataFaultError, match=broken.name):
        Likeness.load(broken)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFaultError, match="absent"):
        Likeness.load(tmp_path / "absent")


def test_lessons_become_rows() -> None:
    assert features(CRIES + CALM).shape == (40, BUCKETS)


def test_what_is_learned_tells_danger_from_the_ordinary() -> None:
    lessons = CRIES + CALM
    model = fit(lessons, [int(lesson.danger is not None) for lesson in lessons])

    assert model.decision_function(features([CRIES[0]]))[0] > 0 > model.decision_function(features([CALM[0]]))[0]


def test_every_lesson_is_judged_by_a_model_that_had_not_seen_it() -> None:
    scores = unseen(CRIES + CALM)

    assert scores[:20].min() > scores[20:].max()


def test_limits_follow_from_unseen_lessons() -> None:
    calm, alarming = limits(CRIES + WHISPERS + CALM, RULES)

    assert all(RULES.hear(lesson.text) is None for lesson in WHISPERS)
    assert calm > 0 > alarming


def test_few_calm_lessons_lie_above_the_alarming_limit() -> None:
    scores = np.sort(unseen(CRIES + CALM)[20:])

    _, alarming = limits(CRIES + CALM, RULES)

    assert scores[-3] < alarming < scores[-1]


def test_cues_that_tell_by_themselves_become_snatches() -> None:
    told = list(told_by_cues(RULES, read_cues()))

    assert {lesson.danger for lesson in told} >= {Danger.SUICIDE, Danger.MEDICAL, Danger.ACUTE_VIOLENCE}
    assert all(lesson.text.strip() and "/" not in lesson.text for lesson in told)
