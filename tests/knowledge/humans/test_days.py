"""The day that somebody types."""

from datetime import date

import pytest

from knowledge.domain import Language
from knowledge.humans.days import day_in

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("morgen", date(2026, 11, 22)),
        ("Overmorgen!", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 22)),
        ("volgende week", date(2026, 11, 28)),
        ("over 3 dagen", date(2026, 11, 24)),
        ("in 2 weeks", date(2026, 12, 5)),
        ("1 dag", date(2026, 11, 22)),
        ("maandag", date(2026, 11, 23)),
        ("zaterdag", date(2026, 11, 28)),
        ("Friday", date(2026, 11, 27)),
        ("komende vrijdag", date(2026, 11, 27)),
        ("vrijdag a.s.", date(2026, 11, 27)),
        ("volgende week vrijdag", date(2026, 11, 27)),
        ("maandag volgende week", date(2026, 11, 23)),
        ("over twee weken", date(2026, 12, 5)),
        ("over één week", date(2026, 11, 28)),
        ("donderdag 3 december", date(2026, 12, 3)),
        ("do. 3-12", date(2026, 12, 3)),
        ("Thursday, December 3", date(2026, 12, 3)),
        ("3 december", date(2026, 12, 3)),
        ("3 dec.", date(2026, 12, 3)),
        ("December 3", date(2026, 12, 3)),
        ("3 december 2027", date(2027, 12, 3)),
        ("3 januari", date(2027, 1, 3)),
        ("21 november", date(2027, 11, 21)),
        ("3-12", date(2026, 12, 3)),
        ("3/12/2026", date(2026, 12, 3)),
        ("3.12", date(2026, 12, 3)),
        ("1-1", date(2027, 1, 1)),
    ],
)
def test_a_day_is_read_as_people_write_it(words: str, day: date) -> None:
    assert day_in(words, SATURDAY, Language.NL) == day


@pytest.mark.parametrize(("words", "language"), [("3 Aralık", Language.TR), ("3 grudnia", Language.PL)])
def test_months_are_read_in_the_language_of_the_person(words: str, language: Language) -> None:
    assert day_in(words, SATURDAY, language) == date(2026, 12, 3)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Yarın", date(2026, 11, 22)),
        ("3 gün sonra", date(2026, 11, 24)),
        ("iki hafta sonra", date(2026, 12, 5)),
        ("غداً", date(2026, 11, 22)),
        ("بعد ٣ أيام", date(2026, 11, 24)),
        ("بعد 3 أيام", date(2026, 11, 24)),
        ("jutro", date(2026, 11, 22)),
        ("za 3 dni", date(2026, 11, 24)),
        ("za dwa tygodnie", date(2026, 12, 5)),
        ("завтра", date(2026, 11, 22)),
        ("через 3 дні", date(2026, 11, 24)),
        ("через тиждень", date(2026, 11, 28)),
    ],
)
def test_a_day_from_now_is_read_in_every_language(words: str, day: date) -> None:
    assert day_in(words, SATURDAY, Language.NL) == day


@pytest.mark.parametrize(
    "words",
    [
        "",
        "ooit",
        "31 februari",
        "40-12",
        "3 brumaire",
        "december",
        "12",
        "-",
        "3 december 20",
        "volgende week ooit",
        "vrijdag of zo",
    ],
)
def test_what_names_no_day_is_none(words: str) -> None:
    assert day_in(words, SATURDAY, Language.NL) is None


def test_a_day_of_next_week_is_not_the_first_of_that_name() -> None:
    monday = date(2026, 11, 23)

    assert day_in("vrijdag", monday, Language.NL) == date(2026, 11, 27)
    assert day_in("volgende week vrijdag", monday, Language.NL) == date(2026, 12, 4)


def test_the_29th_of_february_waits_for_a_year_that_has_it() -> None:
    assert day_in("29 februari", date(2027, 6, 1), Language.NL) == date(2028, 2, 29)
    assert day_in("29 februari", date(2028, 6, 1), Language.NL) is None
