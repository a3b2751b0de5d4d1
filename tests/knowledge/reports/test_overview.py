"""What leaves the desk: everything of a period, with small numbers protected."""

import json
from datetime import date, timedelta
from typing import Protocol

import pytest
from asking import Asking
from clocks import Clock
from postman import Postman
from pydantic import TypeAdapter
from report_samples import NOTHING, OVERVIEW
from village import Village

from handlers.texts import TextCatalogue
from knowledge.agenda import Agenda
from knowledge.database.tables import GapSignalRow, NewsRow
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    Audience,
    Contact,
    GapStatus,
    Inquiry,
    Language,
    NeedFilter,
    NewsKind,
    TrendStep,
    Turn,
)
from knowledge.domain.overviews import Hidden, Overview
from knowledge.errors import NotAllowedError, StaleError
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.notices import dump, load
from knowledge.notices.reports import ReportShown
from knowledge.privacy import mask
from knowledge.reports.composing import compose
from knowledge.reports.overview import Sources, overview, step_for
from knowledge.reports.picture import draw
from knowledge.reports.proposal import propose
from knowledge.reports.reporting import Reports, last_quarter
from knowledge.reports.words import Words

FEW, KEPT = Hidden.FEW, Hidden.KEPT
RESIDENTS, POLICY = Audience.RESIDENT, Audience.POLICY_OFFICER


class Count(Protocol):
    """Counts everything, or what a filter lets through."""

    async def __call__(self, wanted: NeedFilter | None = None) -> Overview: ...


@pytest.fixture
def counted(units: Units, sources: Sources) -> Count:
    """Counts everything, or what a filter lets through."""

    async def count(wanted: NeedFilter | None = None) -> Overview:
        async with units.reading() as unit:
            return await overview(unit, sources, wanted or NeedFilter(), with_examples=True)

    return count


async def test_small_counts_are_hidden_with_what_they_would_follow_from(counted: Count, asking: Asking) -> None:
    await asking.times(9, "wonen")
    await asking.times(5, "wonen", POLICY)
    await asking.times(4, "wonen", Audience.PROFESSIONAL)
    await asking.ask("wonen", None)
    await asking.times(6, "armoede-schulden", fits=False)
    await asking.times(4, "armoede-schulden")

    shown = await counted()

    assert (shown.needs, shown.signals) == (29, 6)
    housing, poverty = (
        next(one for one in shown.themes if one.theme == name) for name in ("wonen", "armoede-schulden")
    )
    assert (housing.needs, housing.signals, poverty.needs, poverty.signals) == (19, 0, 10, 6)
    assert [cell.needs for cell in housing.cells] == [9, KEPT, 5, 0, FEW]
    assert [cell.needs for cell in poverty.cells] == [10, 0, 0, 0, 0]


async def test_what_one_person_asked_often_is_hidden_as_well(
    counted: Count, asking: Asking, village: Village, clock: Clock
) -> None:
    same = await village.resident()
    await asking.times(5, "wonen", who=same, question=3, fits=False, lacune=2)
    clock.skip(days=7)
    await asking.times(9, "wonen", POLICY, question=4, fits=False, lacune=3)
    await asking.times(7, "wonen", Audience.PROFESSIONAL, question=4)
    await asking.times(6, "armoede-schulden", question=5)

    shown = await counted()

    housing, poverty = (
        next(one for one in shown.themes if one.theme == name) for name in ("wonen", "armoede-schulden")
    )
    assert (shown.needs, housing.needs, poverty.needs) == (27, 21, 6)
    assert [cell.needs for cell in housing.cells] == [KEPT, KEPT, 9, 0, 0]
    assert [one.needs for one in shown.priority_questions[2:5]] == [KEPT, 16, KEPT]
    assert [one.signals for one in shown.lacunes[1:3]] == [KEPT, KEPT]
    assert [point.needs for point in shown.trend] == [KEPT, KEPT]


async def test_only_one_person_is_nobody_to_tell_of(counted: Count, asking: Asking, village: Village) -> None:
    await asking.times(9, "wonen", who=await village.resident())

    shown = await counted()

    assert (shown.needs, shown.signals) == (KEPT, KEPT)


async def test_who_had_themselves_erased_may_be_one(counted: Count, asking: Asking, units: Units) -> None:
    for _ in range(4):
        inquiry = await asking.ask("wonen")
        async with units.writing() as unit:
            await unit.contacts.erase(inquiry.contact_id or 0)
            await unit.commit()

    assert (await counted()).needs == KEPT


async def test_a_municipality_is_told_of_from_three_people_on(counted: Count, asking: Asking, village: Village) -> None:
    await asking.times(3, municipality="Breda")
    same = await village.resident()
    for _ in range(5):
        await asking.ask(municipality="Urk", who=same)

    shown = await counted()
    breda, urk = [await counted(NeedFilter(municipality=place)) for place in ("Breda", "Urk")]

    assert [(place.name, place.needs) for place in shown.places] == [("Breda", 3)]
    assert shown.elsewhere == 5
    assert breda.needs == 3
    assert (urk.needs, urk.signals, urk.elsewhere) == (KEPT, KEPT, KEPT)
    assert {theme.needs for theme in urk.themes} == {KEPT}


async def test_a_gap_is_told_of_from_three_people_on(counted: Count, asking: Asking, village: Village) -> None:
    rats, heat = await asking.gap("Ratten"), await asking.gap("Hitte")
    await asking.times(4, fits=False, gap=rats)
    same = await village.resident()
    for _ in range(4):
        await asking.ask(who=same, fits=False, gap=heat)

    shown = await counted()

    assert [(gap.title, gap.signals, gap.is_candidate) for gap in shown.gaps] == [("Ratten", 4, True)]
    assert shown.ungrouped == 4
    assert len(shown.gaps[0].examples) == 3
    assert "Hitte" not in json.dumps(TypeAdapter(Overview).dump_python(shown, mode="json"))


async def test_examples_are_masked_once_more(counted: Count, asking: Asking, units: Units) -> None:
    gap = await asking.gap()
    for _ in range(3):
        inquiry = await asking.ask(fits=False, gap=gap)
        async with units.writing() as unit:
            signal = await unit.signals.of_inquiry(inquiry.id)
            assert signal is not None
            row = await unit._session.get_one(GapSignalRow, signal.id)
            row.text = "Bel mij op 06-12345678 over de ratten"
            await unit.commit()

    (told,) = (await counted()).gaps

    assert all("12345678" not in text and "ratten" in text for text in told.examples)


async def test_who_was_told_of_an_offering_is_counted_once(counted: Count, asking: Asking, units: Units) -> None:
    gap = await asking.gap(status=GapStatus.SOLVED)
    asked = [await asking.ask(fits=False, gap=gap) for _ in range(8)]
    again = await asking.village.ask(await asking.village.contact(asked[7].contact_id or 0), "En hoe nog meer?")
    async with units.writing() as unit:
        for number, inquiry in enumerate(asked):
            unit._session.add(news(inquiry, unit, NewsKind.OFFERING, helped=number > 2))
            unit._session.add(news(inquiry, unit, NewsKind.NETWORK, helped=True))
        unit._session.add(news(again, unit, NewsKind.OFFERING, helped=True))
        await unit.commit()

    (shown,) = (await counted()).gaps

    assert (shown.told, shown.helped, shown.is_candidate) == (8, 5, False)


async def test_who_is_asked_to_learn_together_was_told_of_no_offering(
    counted: Count, asking: Asking, units: Units
) -> None:
    gap = await asking.gap()
    asked = [await asking.ask(fits=False, gap=gap) for _ in range(4)]
    async with units.writing() as unit:
        unit._session.add_all(news(inquiry, unit, NewsKind.NETWORK, helped=True) for inquiry in asked)
        await unit.commit()

    (shown,) = (await counted()).gaps

    assert (shown.told, shown.helped) == (0, 0)


def news(inquiry: Inquiry, unit: UnitOfWork, kind: NewsKind, *, helped: bool) -> NewsRow:
    return NewsRow(
        inquiry_id=inquiry.id,
        kind=kind,
        contact_id=inquiry.contact_id,
        told_at=unit.now,
        helped=helped,
    )


async def test_a_period_without_ends_is_from_the_first_question_until_today(
    counted: Count, asking: Asking, clock: Clock
) -> None:
    await asking.times(3)
    asked = local_day(clock.now)
    clock.skip(days=40)
    today = local_day(clock.now)

    every, until, beyond = [
        await counted(wanted)
        for wanted in (NeedFilter(), NeedFilter(last=asked + timedelta(days=2)), NeedFilter(last=date(2099, 12, 31)))
    ]

    assert every.wanted == beyond.wanted == NeedFilter(asked, today)
    assert every.step is TrendStep.WEEK
    assert until.wanted == NeedFilter(asked, asked + timedelta(days=2))
    assert every.desk is not None
    assert every.desk.since == clock.now - timedelta(days=41)


async def test_of_one_municipality_nothing_is_told_of_the_desk(counted: Count, asking: Asking, agenda: Agenda) -> None:
    """The desk works for everywhere: its numbers would stand under the name of one place."""
    await asking.times(3, municipality="Breda")
    texts = TextCatalogue.load().texts(Language.NL)

    breda = await counted(NeedFilter(municipality="Breda"))
    report = compose(breda, Words(Language.NL, agenda, texts.plain, texts.name))

    assert breda.desk is None
    assert texts.plain("report-desk") not in {section.title for section in report.sections}
    assert propose(breda, agenda).sections


async def test_an_empty_period_has_nothing_to_tell(counted: Count) -> None:
    shown = await counted()

    assert (shown.needs, shown.signals, shown.gaps, shown.places, shown.elsewhere) == (0, 0, (), (), 0)
    assert {cell.needs for theme in shown.themes for cell in theme.cells} == {0}


def test_long_periods_go_by_month() -> None:
    assert step_for(NeedFilter(date(2026, 7, 1), date(2026, 9, 30))) is TrendStep.WEEK
    assert step_for(NeedFilter(date(2026, 1, 1), date(2026, 9, 30))) is TrendStep.MONTH
    assert step_for(NeedFilter()) is TrendStep.MONTH


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 11, 22), date(2026, 7, 1), date(2026, 9, 30)),
        (date(2026, 1, 1), date(2025, 10, 1), date(2025, 12, 31)),
        (date(2026, 3, 31), date(2025, 10, 1), date(2025, 12, 31)),
        (date(2026, 4, 1), date(2026, 1, 1), date(2026, 3, 31)),
    ],
)
def test_a_proposal_is_about_the_last_whole_quarter(today: date, first: date, last: date) -> None:
    assert last_quarter(today) == NeedFilter(first, last)


async def test_reports_are_for_coordinators_and_of_known_periods(
    units: Units, matching: Matching, agenda: Agenda, resident: Contact, coordinator: Contact
) -> None:
    reports = Reports(units, matching, agenda, mask)

    for call in (reports.show, reports.propose):
        with pytest.raises(NotAllowedError):
            await call(Turn(resident))
    with pytest.raises(NotAllowedError):
        await reports.overview(Turn(resident), NeedFilter())
    with pytest.raises(StaleError):
        await reports.show(Turn(coordinator), 7)


async def test_a_report_keeps_in_the_outbox(
    units: Units, matching: Matching, agenda: Agenda, coordinator: Contact, asking: Asking, postman: Postman
) -> None:
    await asking.times(4, fits=False)
    await asking.ask()
    await Reports(units, matching, agenda, mask).show(Turn(coordinator), 30)
    await postman.deliver()

    shown = postman.one(coordinator, ReportShown)

    assert shown.overview.wanted == NeedFilter(date(2026, 10, 23), date(2026, 11, 21))
    assert (shown.overview.needs, shown.overview.signals) == (5, KEPT)  # one found something
    assert load(*dump(shown)) == shown


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("told", [OVERVIEW, NOTHING], ids=["full", "empty"])
def test_a_report_can_be_told_and_drawn_in_every_language(told: Overview, language: Language, agenda: Agenda) -> None:
    texts = TextCatalogue.load().texts(language)

    report = compose(told, Words(language, agenda, texts.plain, texts.name))
    picture = draw(report.charts, language)

    assert picture.startswith(b"\x89PNG")
    assert len(report.tables) == 10
    assert all(section.blocks for section in report.sections)


def test_what_is_hidden_is_nowhere_in_a_report(agenda: Agenda) -> None:
    """Drawn as nothing, and named by its sign in every table."""
    texts = TextCatalogue.load().texts(Language.NL)
    report = compose(OVERVIEW, Words(Language.NL, agenda, texts.plain, texts.name))

    cells = {cell for table in report.tables for row in table.rows for cell in row}
    values = {value for chart in report.charts for series in chart.series for value in series.values}

    assert {FEW, KEPT, None} <= cells
    assert not {1, 2} & cells
    assert None in values
    assert not {1, 2} & values
