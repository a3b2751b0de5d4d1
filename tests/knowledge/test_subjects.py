"""The subjects as they ship, how they are looked up, and what is said when their file is wrong."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from knowledge.agenda import Agenda
from knowledge.domain import Language, Offering
from knowledge.errors import DataFaultError, NotFoundError
from knowledge.gaps.known import read_known_gaps
from knowledge.subjects import Subjects

SUBJECTS = Subjects.load()

BUTTON_LIMIT = 28  # characters that a phone shows on a button of full width


def test_every_offering_that_ships_has_one_two_or_three(offerings: Sequence[Offering]) -> None:
    assert {offering.id: len(SUBJECTS.of(offering.id)) for offering in offerings} == {
        offering.id: pytest.approx(2, abs=1) for offering in offerings
    }


def test_nothing_else_has_one(offerings: Sequence[Offering]) -> None:
    known = {one.id for one in (*offerings, *read_known_gaps(Agenda.load()))}

    assert [key for subject in SUBJECTS.all for key in (*subject.offerings, *subject.gaps) if key not in known] == []


def test_titles_fit_on_a_button_in_two_languages() -> None:
    titles = [subject.title_in(code) for subject in SUBJECTS.all for code in (Language.NL, Language.EN)]

    assert [title for title in titles if len(title) > BUTTON_LIMIT] == []
    assert [one.id for one in SUBJECTS.all if not one.title_translations] == []


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Schimmel en vocht in huis", "schimmel"),
        ("schimmel", "schimmel"),
        ("MOULD", "schimmel"),
        ("Ratten!", "ratten"),
        ("in de buurt", None),
        ("olifanten", None),
        ("?", None),
    ],
)
def test_typed_words_name_a_button(words: str, subject: str | None) -> None:
    assert SUBJECTS.named(words, ("schimmel", "ratten", "hitte", "eenzaam")) == subject


def test_only_what_was_put_is_named() -> None:
    assert SUBJECTS.named("schimmel", ("ratten",)) is None


def test_a_subject_that_does_not_exist_is_not_found() -> None:
    with pytest.raises(NotFoundError):
        SUBJECTS.subject("olifanten")
    assert SUBJECTS.of("olifanten") == ()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("- {id: a, title: {nl: A}}", "nothing is about it"),
        ("- {id: A, title: {nl: A}, offerings: [x]}", "0.id"),
        ("- {id: a, title: {en: A}, offerings: [x]}", "Dutch"),
        ("- {id: a, title: {nl: A!}, offerings: [x]}\n- {id: b, title: {nl: a}, offerings: [x]}", "twice: a"),
        ("- {id: a, title: {nl: A b}, offerings: [x, x]}", "twice: a: x"),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, content: str, problem: str) -> None:
    path = tmp_path / "subjects.yaml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(DataFaultError, match=problem):
        Subjects.load(path)
