"""What somebody said their question is about brings offerings nearer, and is evidence."""

from dataclasses import replace

import pytest
from notice_samples import OFFERING

from knowledge.domain import QuestionCard, Subject
from knowledge.matching.told import NOT_ABOUT, SUBJECT, THEME, Told
from knowledge.subjects import Subjects

SUBJECTS = Subjects((Subject("tuin", "Tuin", (OFFERING.id,)), Subject("afval", "Afval", ("iets",))))


def told(theme: str | None = None, **card: object) -> Told:
    return Told.by(replace(QuestionCard(), **card), theme, SUBJECTS)


def test_nothing_told_changes_nothing() -> None:
    assert not told().chosen
    assert told().nearer(OFFERING) == 0
    assert told().revised(0.4, OFFERING) == pytest.approx(0.4)


def test_the_chosen_subject_and_theme_bring_nearer() -> None:
    assert told(subject="tuin").nearer(OFFERING) == SUBJECT
    assert told(theme="wonen").nearer(OFFERING) == THEME
    assert told(subject="afval").nearer(OFFERING) == 0
    assert told(not_about=("tuin",)).nearer(OFFERING) == -NOT_ABOUT


def test_what_is_meant_is_about_the_subject_before_the_theme() -> None:
    assert told(subject="tuin").means(OFFERING)
    assert not told(theme="wonen", subject="afval").means(OFFERING)
    assert told(theme="wonen").means(OFFERING)


def test_a_subject_raises_the_chance_and_none_of_these_lowers_it() -> None:
    assert told(subject="tuin").revised(0.4, OFFERING) > 0.6
    assert told(not_about=("afval",)).revised(0.4, OFFERING) < 0.1
    assert told(subject="tuin").revised(1.0, OFFERING) == 1
    assert told(not_about=("afval",)).revised(0.0, OFFERING) == 0
