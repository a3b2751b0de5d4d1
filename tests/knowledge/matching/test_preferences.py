"""Which offerings meet which wishes, and which question tells offerings apart."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from knowledge.domain import (
    Audience,
    CardField,
    Company,
    Cost,
    Duration,
    Effort,
    Form,
    Offering,
    OfferingKind,
    Place,
    QuestionCard,
    Reason,
    Scale,
    Way,
)
from knowledge.matching.narrowing import narrowing
from knowledge.matching.preferences import meets, wishes_met

Choice = Company | Way | Place | Duration | Audience

COURSE = Offering(
    id="cursus-bemiddelen",
    title="Bemiddelen in Breda",
    organisation="Buurthuis 't Hofke",
    url="https://example.org/",
    kind=OfferingKind.TRAINING,
    themes=("vertrouwen-verbinding",),
    audiences=(Audience.RESIDENT,),
    scale=Scale.LOCAL,
    form=(Form.GROUP,),
    effort=Effort.SEVERAL_MEETINGS,
    cost=Cost.FREE,
    language="nl",
    period=None,
    summary="Leer in vier avonden hoe je een ruzie tussen buren kleiner maakt.",
)
GUIDE = replace(
    COURSE,
    id="gids-bemiddelen",
    title="Gids",
    kind=OfferingKind.GUIDE,
    scale=Scale.NATIONAL,
    form=(Form.SELF_STUDY,),
    effort=Effort.FEW_HOURS,
)


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


def test_the_question_that_splits_the_candidates_comes_first() -> None:
    """Both are for residents: asking for whom tells nothing. One is a course and one a text: asking how tells most."""
    order = narrowing(QuestionCard(), [(COURSE, 0.5), (GUIDE, 0.5)])

    assert order[-3:] == (CardField.AUDIENCE, CardField.RESULT, CardField.MUNICIPALITY)
    assert order[0] in {CardField.WAY, CardField.COMPANY, CardField.PLACE, CardField.DURATION}


def test_what_is_known_is_not_asked() -> None:
    card = QuestionCard(way=Way.COURSE, place=Place.ONLINE, result="vrede", municipality="Breda")

    assert set(narrowing(card, [(COURSE, 1.0)])) == {CardField.AUDIENCE, CardField.COMPANY, CardField.DURATION}


def test_an_unlikely_candidate_hardly_counts() -> None:
    """The audience splits the two that are likely, the way only sets the unlikely one apart."""
    likely = [(COURSE, 0.49), (replace(COURSE, audiences=(Audience.ADMINISTRATOR,)), 0.49), (GUIDE, 0.02)]

    assert narrowing(QuestionCard(), likely)[0] is CardField.AUDIENCE


@pytest.mark.parametrize("candidates", [[], [(COURSE, 0.0)]])
def test_without_candidates_all_can_be_asked(candidates: list[tuple[Offering, float]]) -> None:
    assert len(narrowing(QuestionCard(), candidates)) == 7
