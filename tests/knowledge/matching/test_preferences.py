"""Which offerings meet which wishes."""

from collections.abc import Sequence

import pytest
from course_and_guide import COURSE, GUIDE

from knowledge.domain import Audience, Company, Duration, Offering, Place, QuestionCard, Reason, Way
from knowledge.matching.preferences import meets, wishes_met

Choice = Company | Way | Place | Duration | Audience


@pytest.mark.parametrize(
    ("choice", "met_by"),
    [
        (Company.NEIGHBOURS, {COURSE}),
        (Company.ALONE, {GUIDE}),
        (Way.COURSE, {COURSE}),
        (Way.READ_OR_WATCH, {GUIDE}),
        (Place.NEIGHBOURHOOD, {COURSE}),
        (Place.NATIONAL, {GUIDE}),
        (Place.ONLINE, {GUIDE}),
        (Duration.MEETINGS, {COURSE}),
        (Duration.HOURS, {GUIDE}),
        (Audience.RESIDENT, {COURSE, GUIDE}),
        (Audience.ADMINISTRATOR, set()),
    ],
)
def test_an_offering_meets_a_choice(choice: Choice, met_by: set[Offering]) -> None:
    assert {offering for offering in (COURSE, GUIDE) if meets(offering, choice)} == met_by


@pytest.mark.parametrize("choice", [*Company, *Way, *Place, *Duration, *Audience])
def test_every_choice_is_met_by_something_on_offer(choice: Choice, offerings: Sequence[Offering]) -> None:
    assert any(meets(offering, choice) for offering in offerings)


def test_wishes_met_are_reasons_in_their_order() -> None:
    card = QuestionCard(
        duration=Duration.MEETINGS, way=Way.COURSE, audience=Audience.RESIDENT, place=Place.ONLINE, what="ruzie"
    )

    assert wishes_met(COURSE, card) == (Reason.AUDIENCE, Reason.WAY, Reason.DURATION)
    assert wishes_met(COURSE, QuestionCard(what="ruzie")) == ()


@pytest.mark.parametrize("municipality", ["Breda", " breda ", "BREDA"])
def test_an_offering_that_names_the_municipality_is_near(municipality: str) -> None:
    assert wishes_met(COURSE, QuestionCard(municipality=municipality)) == (Reason.PLACE,)


@pytest.mark.parametrize("municipality", ["Bred", "Breda Noord", "?", ""])
def test_only_whole_names_count(municipality: str) -> None:
    assert wishes_met(COURSE, QuestionCard(municipality=municipality)) == ()
