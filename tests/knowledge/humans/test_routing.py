"""Who hears of a question, in which circle, and why."""

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.domain import Circle, DayPart, Language, OfferReason, Profile
from knowledge.humans.routing import (
    ALIKE,
    SIZES,
    WIDER,
    Asked,
    Candidate,
    Choice,
    choose,
    is_available,
    part_of_day,
    pauses,
    reasons,
    same_place,
)

MONDAY_MORNING = datetime(2026, 11, 23, 9, tzinfo=UTC)
SAFETY = Asked("veiligheid", Language.NL)
ANYTHING = Asked(None, Language.NL)


def candidate(number: int, profile: Profile | None = None, load: int = 0, told: int = 0) -> Candidate:
    return Candidate(number, profile or Profile(), load, told)


def knowing(number: int, *themes: str) -> Candidate:
    return candidate(number, Profile(themes=themes))


def told(asked: Asked, *candidates: Candidate, circle: Circle = Circle.FIRST) -> list[int]:
    return [choice.contact_id for choice in choose(asked, candidates, circle, MONDAY_MORNING)]


def test_who_knows_the_theme_comes_before_who_knows_a_bit_of_everything() -> None:
    first, second = choose(SAFETY, [candidate(1), knowing(2, "veiligheid")], Circle.FIRST, MONDAY_MORNING)

    assert (first.contact_id, first.reasons) == (2, (OfferReason.THEME,))
    assert (second.contact_id, second.reasons) == (1, ())


def test_people_of_other_themes_are_left_alone_while_somebody_suits_it() -> None:
    assert told(SAFETY, knowing(1, "wonen"), candidate(2)) == [2]
    assert told(SAFETY, knowing(1, "wonen"), candidate(2), circle=Circle.NEXT) == [2, 1]


def test_people_of_other_themes_are_better_than_nobody() -> None:
    assert told(SAFETY, knowing(1, "wonen"), knowing(2, "jeugd")) == [1, 2]


def test_who_answered_its_like_suits_it_whatever_themes_they_chose() -> None:
    answered = replace(knowing(1, "wonen"), likeness=ALIKE)

    (choice,) = choose(SAFETY, [answered, knowing(2, "jeugd")], Circle.FIRST, MONDAY_MORNING)

    assert (choice.contact_id, choice.reasons) == (1, (OfferReason.LIKENESS,))


def test_a_question_without_a_theme_suits_everybody() -> None:
    assert told(ANYTHING, knowing(1, "wonen"), candidate(2)) == [1, 2]


def test_of_equals_the_least_loaded_comes_first_then_who_was_told_least() -> None:
    assert told(ANYTHING, candidate(1, load=2), candidate(2), candidate(3, load=1)) == [2, 3, 1]
    assert told(ANYTHING, candidate(1, told=2), candidate(2, told=1), candidate(3)) == [3, 2, 1]


def test_who_knows_their_way_there_comes_first() -> None:
    asked = Asked(None, Language.NL, "gemeente Súdwest-Fryslân")
    near, far, anywhere = (
        candidate(number, Profile(municipalities=places))
        for number, places in enumerate([("Súdwest Fryslân",), ("Utrecht",), ()], 1)
    )

    assert told(asked, anywhere, far, near) == [1, 3, 2]
    assert reasons(asked, near) == (OfferReason.MUNICIPALITY,)
    assert reasons(asked, anywhere) == ()


def test_a_question_in_another_language_goes_to_who_reads_it() -> None:
    turkish = Asked("veiligheid", Language.TR)
    reader = candidate(1, Profile(themes=("wonen",), languages=(Language.TR,)))

    assert told(turkish, reader, knowing(2, "veiligheid")) == [1]
    assert told(turkish, knowing(2, "veiligheid"), knowing(3, "wonen")) == [2]
    assert reasons(turkish, reader) == (OfferReason.LANGUAGE,)


@pytest.mark.parametrize("circle", [Circle.FIRST, Circle.NEXT])
def test_who_holds_enough_is_told_with_all_only(circle: Circle) -> None:
    full = candidate(1, Profile(capacity=2), load=2)

    assert told(ANYTHING, full, circle=circle) == []
    assert told(ANYTHING, full, circle=Circle.ALL) == [1]


def test_who_has_no_time_now_comes_later() -> None:
    evenings = candidate(1, Profile(parts=(DayPart.EVENING,)))

    assert told(ANYTHING, evenings, candidate(2, load=2)) == [2, 1]
    assert told(ANYTHING, evenings, *(candidate(number) for number in range(2, 7))) == [2, 3, 4, 5, 6]


@pytest.mark.parametrize("circle", [Circle.FIRST, Circle.NEXT, Circle.ALL])
def test_who_pauses_is_left_alone_until_the_day_comes(circle: Circle) -> None:
    until_tuesday = candidate(1, Profile(paused_until=date(2026, 11, 24)))
    until_today = candidate(2, Profile(paused_until=date(2026, 11, 23)))

    assert told(ANYTHING, until_tuesday, until_today, circle=circle) == [2]


def test_circles_grow_until_the_coordinators() -> None:
    crowd = [candidate(number) for number in range(50)]

    assert told(ANYTHING, *crowd) == list(range(SIZES[Circle.FIRST]))
    assert len(told(ANYTHING, *crowd, circle=Circle.NEXT)) == SIZES[Circle.NEXT]
    assert len(told(ANYTHING, *crowd, circle=Circle.ALL)) == 50
    assert [WIDER[circle] for circle in (Circle.FIRST, Circle.NEXT, Circle.ALL)] == [
        Circle.NEXT,
        Circle.ALL,
        Circle.COORDINATOR,
    ]


def test_days_and_parts_of_them_are_those_of_the_netherlands() -> None:
    sunday_night = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # half past midnight on Monday there

    assert is_available(Profile(days=(0,), parts=(DayPart.MORNING,)), sunday_night)
    assert not is_available(Profile(days=(6,)), sunday_night)
    assert not pauses(Profile(paused_until=date(2026, 11, 23)), sunday_night)
    assert [part_of_day(hour) for hour in (0, 11, 12, 17, 18, 23)] == [
        *[DayPart.MORNING] * 2,
        *[DayPart.AFTERNOON] * 2,
        *[DayPart.EVENING] * 2,
    ]


def test_places_are_the_same_however_they_are_typed() -> None:
    assert same_place("gemeente 's-Hertogenbosch") == same_place("’s Hertogenbosch") != same_place("Utrecht")


profiles = st.builds(
    Profile,
    themes=st.lists(st.sampled_from(["veiligheid", "wonen", "jeugd"]), unique=True).map(tuple),
    languages=st.lists(st.sampled_from(list(Language)), unique=True).map(tuple),
    municipalities=st.lists(st.sampled_from(["Utrecht", "Ede"]), unique=True).map(tuple),
    capacity=st.integers(1, 10),
    days=st.lists(st.integers(0, 6), unique=True).map(tuple),
    parts=st.lists(st.sampled_from(list(DayPart)), unique=True).map(tuple),
    paused_until=st.none() | st.dates(date(2026, 11, 20), date(2026, 11, 26)),
)
crowds = st.lists(st.tuples(profiles, st.integers(0, 10), st.floats(0, 1), st.integers(0, 5)), max_size=40).map(
    lambda people: [Candidate(n, p, load, t, like) for n, (p, load, like, t) in enumerate(people)]
)
questions = st.builds(
    Asked,
    st.none() | st.sampled_from(["veiligheid", "wonen"]),
    st.sampled_from(list(Language)),
    st.none() | st.sampled_from(["utrecht", "gemeente Ede"]),
)
moments = st.datetimes(datetime(2026, 11, 16), datetime(2026, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001 - st adds the zone


@given(questions, crowds, moments)
def test_from_circle_to_circle_everybody_awake_is_told_once(
    asked: Asked, crowd: list[Candidate], moment: datetime
) -> None:
    left, heard = crowd, list[Choice]()
    for circle in (Circle.FIRST, Circle.NEXT, Circle.ALL):
        choices = choose(asked, left, circle, moment)
        names = {choice.contact_id for choice in choices}
        assert circle is Circle.ALL or len(choices) <= SIZES[circle]
        left = [one for one in left if one.contact_id not in names]
        heard += choices

    awake = {one.contact_id for one in crowd if not pauses(one.profile, moment)}
    assert sorted(choice.contact_id for choice in heard) == sorted(awake)


@given(questions, crowds, moments, st.randoms(use_true_random=False))
def test_the_order_in_which_people_are_given_changes_nothing(
    asked: Asked, crowd: list[Candidate], moment: datetime, chance: Random
) -> None:
    shuffled = list(crowd)
    chance.shuffle(shuffled)

    for circle in (Circle.FIRST, Circle.NEXT, Circle.ALL):
        assert choose(asked, crowd, circle, moment) == choose(asked, shuffled, circle, moment)


@given(questions, crowds, moments)
def test_who_comes_to_suit_it_better_never_falls_behind(asked: Asked, crowd: list[Candidate], moment: datetime) -> None:
    before = [choice.contact_id for choice in choose(asked, crowd, Circle.ALL, moment)]
    for place, contact_id in enumerate(before):
        better = [replace(one, likeness=1.0) if one.contact_id == contact_id else one for one in crowd]
        after = [choice.contact_id for choice in choose(asked, better, Circle.ALL, moment)]
        assert after.index(contact_id) <= place
