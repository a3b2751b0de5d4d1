"""Needs set against what is on offer, counted in a real database."""

from datetime import date, timedelta

import pytest
from asking import Asking
from clocks import Clock
from village import Village

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Audience,
    Contact,
    GapNeed,
    GapStatus,
    InquiryStatus,
    LacuneKind,
    NeedCell,
    NeedFilter,
    NeedMatrix,
    Turn,
)
from knowledge.errors import NotAllowedError, NotFoundError
from knowledge.matching.finding import Matching
from knowledge.reports.need import PAGE, Need

RESIDENTS, POLICY = Audience.RESIDENT, Audience.POLICY_OFFICER


@pytest.fixture
def need(units: Units, matching: Matching, agenda: Agenda) -> Need:
    return Need(units, matching, agenda)


def cell(matrix: NeedMatrix, theme: str | None, audience: Audience | None) -> NeedCell:
    (found,) = [one for row in matrix.rows for one in row.cells if (one.theme, one.audience) == (theme, audience)]
    return found


async def test_inquiries_are_counted_by_theme_and_audience(need: Need, asking: Asking, coordinator: Contact) -> None:
    await asking.times(3, "wonen")
    await asking.times(2, "wonen", fits=False)
    await asking.ask("armoede-schulden", POLICY)
    await asking.ask(None, None)
    withdrawn = await asking.ask("wonen")
    async with asking.units.writing() as unit:
        await unit.inquiries.set_status(withdrawn.id, InquiryStatus.WITHDRAWN)
        await unit.commit()

    matrix = await need.matrix(Turn(coordinator), NeedFilter())

    assert (matrix.needs, matrix.signals) == (7, 2)
    counted = cell(matrix, "wonen", RESIDENTS)
    assert (counted.needs, counted.signals, counted.shortfall) == (5, 2, None)
    assert counted.offerings == len(
        [one for one in need._matching.offerings if "wonen" in one.themes and RESIDENTS in one.audiences]
    )
    assert cell(matrix, "armoede-schulden", POLICY).needs == 1
    assert cell(matrix, None, None).needs == 1
    assert [row.theme for row in matrix.rows][-1] is None
    assert sum(one.needs for one in matrix.column(RESIDENTS)) == 5


async def test_a_theme_that_is_no_more_is_none(need: Need, asking: Asking, coordinator: Contact) -> None:
    await asking.ask("afgeschaft-thema")

    assert cell(await need.matrix(Turn(coordinator), NeedFilter()), None, RESIDENTS).needs == 1


async def test_days_and_municipalities_filter(need: Need, asking: Asking, coordinator: Contact, clock: Clock) -> None:
    await asking.ask(municipality="Gemeente Breda")
    clock.skip(hours=11, minutes=30)  # half past midnight in Amsterdam: the next day
    await asking.ask(municipality="breda")
    await asking.ask(municipality="Tilburg")
    today = date(2026, 11, 22)

    async def needs(wanted: NeedFilter) -> int:
        return (await need.matrix(Turn(coordinator), wanted)).needs

    assert await needs(NeedFilter(last=today - timedelta(days=1))) == 1
    assert await needs(NeedFilter(first=today, last=today)) == 2
    assert await needs(NeedFilter(municipality="BREDA")) == 2
    assert await needs(NeedFilter(first=today, municipality="Breda")) == 1
    assert await needs(NeedFilter(municipality="Urk")) == 0


def test_a_lacune_takes_a_need() -> None:
    empty = NeedCell("wonen", RESIDENTS, 0, 0, 0, LacuneKind.NOTHING)

    assert empty.lacune is None
    assert NeedCell("wonen", RESIDENTS, 1, 0, 0, LacuneKind.NOTHING).lacune is LacuneKind.NOTHING


async def test_a_cell_opens_into_its_questions_and_offerings(need: Need, asking: Asking, coordinator: Contact) -> None:
    gap = await asking.gap()
    await asking.times(PAGE, "wonen", question=3)
    newest = await asking.ask("wonen", fits=False, gap=gap, question=4, lacune=2)
    await asking.ask("wonen", POLICY)

    first = await need.cell(Turn(coordinator), NeedFilter(), "wonen", RESIDENTS)
    beyond = await need.cell(Turn(coordinator), NeedFilter(), "wonen", RESIDENTS, page=9)

    assert (first.cell.needs, first.cell.signals, first.pages) == (PAGE + 1, 1, 2)
    assert (first.questions[0].inquiry_id, first.questions[0].gap_id) == (newest.id, gap)
    assert len(first.questions) == PAGE
    assert (beyond.page, len(beyond.questions)) == (1, 1)
    assert first.offerings
    assert all("wonen" in one.themes and RESIDENTS in one.audiences and not one.examples for one in first.offerings)
    assert [(one.number, one.needs) for one in first.priority_questions] == [(3, PAGE), (4, 1), (None, 0)]
    assert [(one.number, one.signals) for one in first.lacunes] == [(2, 1), (None, 0)]
    with pytest.raises(NotFoundError):
        await need.cell(Turn(coordinator), NeedFilter(), "geen-thema", None)


async def test_the_seven_questions_and_the_lacunes_are_counted(
    need: Need, asking: Asking, coordinator: Contact
) -> None:
    await asking.times(2, question=7, fits=False, lacune=6)
    await asking.ask()

    questions = await need.priority_questions(Turn(coordinator), NeedFilter())
    lacunes = await need.lacunes(Turn(coordinator), NeedFilter())

    assert [one.number for one in questions] == [1, 2, 3, 4, 5, 6, 7, None]
    assert [(one.needs, one.signals) for one in questions[-2:]] == [(2, 2), (1, 0)]
    assert questions[0].offerings == len([one for one in need._matching.offerings if 1 in one.priority_questions])
    assert [(one.number, one.signals) for one in lacunes][-2:] == [(6, 2), (None, 0)]


async def test_a_gap_belongs_where_half_of_its_signals_do(need: Need, asking: Asking, coordinator: Contact) -> None:
    ratten, hitte, sloop = (
        await asking.gap("Ratten"),
        await asking.gap("Hitte"),
        await asking.gap("Sloop", GapStatus.SOLVED),
    )
    await asking.times(2, fits=False, gap=ratten, question=3)
    await asking.times(2, fits=False, gap=ratten, lacune=1)
    await asking.times(1, fits=False, gap=hitte, question=3)
    await asking.times(2, fits=False, gap=hitte, question=4)
    await asking.times(4, fits=False, gap=hitte)
    await asking.times(3, fits=False, gap=sloop)

    gaps = await need.gaps(Turn(coordinator), NeedFilter())
    new = await need.candidates(Turn(coordinator), NeedFilter())

    def place(gap: GapNeed) -> tuple[str, int, int | None, int | None]:
        return gap.gap.title, gap.signals, gap.priority_question, gap.lacune

    assert list(map(place, gaps)) == [("Hitte", 7, None, None), ("Ratten", 4, 3, 1), ("Sloop", 3, None, None)]
    assert [gap.gap.title for gap in new] == ["Hitte"]  # what is solved is no question any more


async def test_people_are_counted_once(need: Need, asking: Asking, coordinator: Contact, village: Village) -> None:
    gap, same = await asking.gap(), await village.resident()
    for _ in range(3):
        await asking.ask(who=same, fits=False, gap=gap, municipality="Breda")
    await asking.ask(municipality="gemeente breda")

    (counted,) = await need.gaps(Turn(coordinator), NeedFilter())
    (place,) = await need.municipalities(Turn(coordinator), NeedFilter())

    assert (counted.signals, counted.people) == (3, 1)
    assert (place.name, place.needs, place.people) == ("Breda", 4, 1)
    assert await need.places(Turn(coordinator), NeedFilter()) == ("Breda",)


async def test_it_is_for_coordinators(need: Need, resident: Contact) -> None:
    for call in (
        need.matrix,
        need.gaps,
        need.candidates,
        need.lacunes,
        need.priority_questions,
        need.municipalities,
        need.places,
    ):
        with pytest.raises(NotAllowedError):
            await call(Turn(resident), NeedFilter())
    with pytest.raises(NotAllowedError):
        await need.cell(Turn(resident), NeedFilter(), None, None)
