"""What had no match: one signal per question, listed, filtered and exported for coordinators only."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from clocks import Clock
from hypothesis import given
from hypothesis import strategies as st
from postman import Postman
from village import Village

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Audience,
    Contact,
    GapFilter,
    GapReason,
    GapSignal,
    GapStatus,
    Inquiry,
    KnownGap,
    Language,
    QuestionCard,
    Turn,
)
from knowledge.domain.overviews import ShownQuestion
from knowledge.errors import NotAllowedError
from knowledge.gaps.listing import COLUMNS, PAGE, SignalRow, Signals, table_of
from knowledge.matching.finding import Matching
from knowledge.notices.browsing import ThemeCount
from knowledge.notices.coordinating import GapFilterAsked, GapsListed
from knowledge.notices.meeting import DocumentSent
from knowledge.spreadsheets import to_csv


@pytest.fixture
def listing(units: Units, matching: Matching) -> Signals:
    return Signals(units, matching, Agenda.load())


async def note(
    units: Units, inquiry: Inquiry, reason: GapReason, lacune: int | None = None, known_gap: str | None = None
) -> None:
    async with units.writing() as unit:
        await unit.signals.add(inquiry, reason, lacune, unit.now, known_gap)
        await unit.commit()


async def signals(units: Units, wanted: GapFilter | None = None) -> list[GapSignal]:
    async with units.reading() as unit:
        found = await unit.signals.find(wanted or GapFilter())
        assert len(found) == await unit.signals.count(wanted or GapFilter())
    return list(found)


@pytest.fixture
async def seven(units: Units, village: Village, clock: Clock) -> list[Inquiry]:
    """Seven questions without a match: themes and audiences mixed, a minute apart."""
    themes = ("wonen", "wonen", "wonen", "jeugd", "jeugd", "veiligheid", None)
    audiences = (Audience.RESIDENT, Audience.RESIDENT, Audience.PROFESSIONAL, Audience.RESIDENT, None, None, None)
    asked = []
    for number, (theme, audience) in enumerate(zip(themes, audiences, strict=True), start=1):
        contact = await village.resident(audience)
        inquiry = await village.ask(contact, f"Vraag {number}", theme=theme)
        await note(units, inquiry, GapReason.NO_MATCH)
        clock.skip(minutes=1)
        asked.append(inquiry)
    return asked


async def test_an_inquiry_is_one_signal_however_often_it_is_noted(
    units: Units, village: Village, resident: Contact
) -> None:
    inquiry = await village.ask(resident, "Hoe beginnen we een buurttuin?", theme="wonen")
    await note(units, inquiry, GapReason.ESCALATED)
    await note(units, inquiry, GapReason.ESCALATED)

    (signal,) = await signals(units)
    assert (signal.reason, signal.status, signal.theme) == (GapReason.ESCALATED, GapStatus.NEW, "wonen")


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        (GapReason.ESCALATED, GapReason.REJECTED, GapReason.REJECTED),
        (GapReason.REJECTED, GapReason.ESCALATED, GapReason.REJECTED),
        (GapReason.ESCALATED, GapReason.NO_MATCH, GapReason.NO_MATCH),
        (GapReason.NO_MATCH, GapReason.ESCALATED, GapReason.NO_MATCH),
        (GapReason.NO_MATCH, GapReason.REJECTED, GapReason.NO_MATCH),
    ],
)
async def test_the_stronger_reason_stays(
    units: Units, village: Village, resident: Contact, first: GapReason, second: GapReason, kept: GapReason
) -> None:
    inquiry = await village.ask(resident, "Hoe beginnen we een buurttuin?")
    await note(units, inquiry, first)
    await note(units, inquiry, second)

    assert [signal.reason for signal in await signals(units)] == [kept]


async def test_a_lacune_once_known_stays_known(units: Units, village: Village, resident: Contact) -> None:
    inquiry = await village.ask(resident, "Hoe beginnen we een buurttuin?")
    await note(units, inquiry, GapReason.NO_MATCH, 2)
    await note(units, replace(inquiry, question="In andere woorden"), GapReason.ESCALATED)

    (signal,) = await signals(units)
    assert (signal.lacune, signal.text) == (2, "In andere woorden")


async def test_a_gap_once_recognised_stays_known(
    units: Units,
    village: Village,
    listing: Signals,
    coordinator: Contact,
    postman: Postman,
    known_gaps: Sequence[KnownGap],
) -> None:
    inquiry = await village.ask(await village.resident(), "Hoe houden we onze straat koel?")
    await note(units, inquiry, GapReason.NO_MATCH, known_gap=known_gaps[3].id)
    await note(units, inquiry, GapReason.REJECTED)
    await listing.list(Turn(coordinator), GapFilter(), 0)
    await postman.deliver()

    listed = postman.one(coordinator, GapsListed)
    assert listed.signals[0].known_gap == known_gaps[3].id
    assert listed.gaps == (known_gaps[3].brief(),)


async def test_what_nobody_took_up_comes_first(units: Units, seven: list[Inquiry]) -> None:
    newest = (await signals(units))[0]
    async with units.writing() as unit:
        await unit.signals.change(newest.id, GapStatus.NEW, GapStatus.SOLVED)
        await unit.commit()

    found = await signals(units)
    assert [signal.text for signal in found] == [
        "Vraag 6",
        "Vraag 5",
        "Vraag 4",
        "Vraag 3",
        "Vraag 2",
        "Vraag 1",
        "Vraag 7",
    ]
    assert len(found) == len(seven)


async def test_of_two_who_change_a_signal_one_is_first(units: Units, village: Village, resident: Contact) -> None:
    await note(units, await village.ask(resident, "Hoe beginnen we een buurttuin?"), GapReason.NO_MATCH)
    (signal,) = await signals(units)
    async with units.writing() as unit:
        changes = [await unit.signals.change(signal.id, GapStatus.NEW, GapStatus.SOLVED) for _ in range(2)]
        await unit.commit()

    assert changes == [True, False]


async def test_a_signal_is_dropped_when_something_fits_after_all(
    units: Units, village: Village, resident: Contact
) -> None:
    inquiry = await village.ask(resident, "Hoe beginnen we een buurttuin?")
    await note(units, inquiry, GapReason.NO_MATCH)
    async with units.writing() as unit:
        await unit.signals.drop(inquiry.id)
        await unit.commit()

    assert not await signals(units)


async def test_pages_run_from_new_to_old(
    listing: Signals, seven: list[Inquiry], coordinator: Contact, postman: Postman
) -> None:
    await listing.list(Turn(coordinator), GapFilter(), 0)
    await postman.deliver()
    first = postman.one(coordinator, GapsListed)
    assert [signal.inquiry_id for signal in first.signals] == [one.id for one in reversed(seven)][:PAGE]
    assert (first.total, first.page, first.pages) == (7, 0, 2)

    await listing.list(postman.press(coordinator, GapsListed), GapFilter(), 1)
    await postman.deliver()
    second = postman.one(coordinator, GapsListed)
    assert [signal.text for signal in second.signals] == ["Vraag 2", "Vraag 1"]


@pytest.mark.usefixtures("seven")
@pytest.mark.parametrize(("asked", "shown"), [(-1, 0), (99, 1)])
async def test_a_page_that_does_not_exist_is_the_nearest_that_does(
    listing: Signals, coordinator: Contact, postman: Postman, asked: int, shown: int
) -> None:
    await listing.list(Turn(coordinator), GapFilter(), asked)
    await postman.deliver()

    assert postman.one(coordinator, GapsListed).page == shown


async def test_an_empty_list_is_one_empty_page(listing: Signals, coordinator: Contact, postman: Postman) -> None:
    await listing.list(Turn(coordinator), GapFilter(), 0)
    await postman.deliver()

    assert postman.one(coordinator, GapsListed) == GapsListed(GapFilter(), (), 0, 0, 1)


@pytest.mark.usefixtures("seven")
@pytest.mark.parametrize(
    ("wanted", "texts"),
    [
        (GapFilter(theme="wonen"), ["Vraag 3", "Vraag 2", "Vraag 1"]),
        (GapFilter(audience=Audience.PROFESSIONAL), ["Vraag 3"]),
        (GapFilter(theme="wonen", audience=Audience.RESIDENT), ["Vraag 2", "Vraag 1"]),
        (GapFilter(status=GapStatus.SOLVED), []),
        (GapFilter(priority_question=3), []),
    ],
)
async def test_filters_narrow_the_list(
    listing: Signals, coordinator: Contact, postman: Postman, wanted: GapFilter, texts: list[str]
) -> None:
    await listing.list(Turn(coordinator), wanted, 0)
    await postman.deliver()

    listed = postman.one(coordinator, GapsListed)
    assert (listed.filter, [signal.text for signal in listed.signals]) == (wanted, texts)


@pytest.mark.usefixtures("seven")
async def test_filters_offered_are_those_that_find_something(
    listing: Signals, coordinator: Contact, postman: Postman
) -> None:
    await listing.ask_filter(Turn(coordinator))
    await postman.deliver()

    asked = postman.one(coordinator, GapFilterAsked)
    assert asked.themes == (ThemeCount("wonen", 3), ThemeCount("jeugd", 2), ThemeCount("veiligheid", 1))
    assert asked.audiences == (Audience.RESIDENT, Audience.PROFESSIONAL)


@pytest.mark.usefixtures("seven")
async def test_the_export_holds_all_of_them_oldest_first(
    listing: Signals, coordinator: Contact, postman: Postman
) -> None:
    await listing.export(Turn(coordinator), GapFilter())
    await postman.deliver()

    sent = postman.one(coordinator, DocumentSent)
    assert (sent.caption, sent.filename) == ("gaps", "gaten-2026-11-21.csv")
    assert sent.content.startswith("\ufeffmaand;thema;")
    rows = list(csv.DictReader(io.StringIO(sent.content.removeprefix("\ufeff")), delimiter=";"))
    assert [row["vraag"] for row in rows] == [f"Vraag {number}" for number in range(1, 8)]
    assert (rows[2]["thema"], rows[2]["themacode"]) == ("Wonen", "wonen")
    assert {row["maand"] for row in rows} == {"2026-11"}
    assert rows[2]["doelgroep"] == ""  # too few of them asked
    assert rows[6]["thema"] == ""


async def test_the_export_holds_what_the_list_shows(
    listing: Signals,
    seven: list[Inquiry],
    units: Units,
    coordinator: Contact,
    postman: Postman,
    known_gaps: Sequence[KnownGap],
) -> None:
    await note(units, seven[0], GapReason.NO_MATCH, known_gap=known_gaps[0].id)
    await note(units, seven[1], GapReason.NO_MATCH, known_gap="a-gap-of-long-ago")
    await listing.export(Turn(coordinator), GapFilter(theme="wonen"))
    await postman.deliver()

    sent = postman.one(coordinator, DocumentSent)
    rows = list(csv.DictReader(io.StringIO(sent.content.removeprefix("\ufeff")), delimiter=";"))
    assert sent.filename == "gaten-wonen-2026-11-21.csv"
    assert [(row["vraag"], row["bekend gat"]) for row in rows] == [
        ("Vraag 1", known_gaps[0].title),
        ("Vraag 2", ""),
        ("Vraag 3", ""),
    ]


async def test_the_day_is_that_of_the_netherlands(
    listing: Signals, coordinator: Contact, clock: Clock, postman: Postman
) -> None:
    clock.now = datetime(2026, 7, 31, 22, 30, tzinfo=UTC)
    await listing.export(Turn(coordinator), GapFilter())
    await postman.deliver()

    assert postman.one(coordinator, DocumentSent).filename == "gaten-2026-08-01.csv"


async def test_gaps_are_for_coordinators_only(listing: Signals, resident: Contact, wijkwijze: Contact) -> None:
    for somebody in (resident, wijkwijze):
        with pytest.raises(NotAllowedError):
            await listing.list(Turn(somebody), GapFilter(), 0)
        with pytest.raises(NotAllowedError):
            await listing.ask_filter(Turn(somebody))
        with pytest.raises(NotAllowedError):
            await listing.export(Turn(somebody), GapFilter())


async def test_the_facts_of_the_question_are_those_of_its_card(units: Units, village: Village) -> None:
    contact = await village.resident(Audience.POLICY_OFFICER)
    card = QuestionCard(what="Wie betaalt dit?", audience=Audience.POLICY_OFFICER, municipality="Almere")
    await note(units, await village.ask(contact, "Wie betaalt dit?", card=card), GapReason.NO_MATCH)

    (signal,) = await signals(units)
    assert (signal.audience, signal.municipality, signal.language) == (
        Audience.POLICY_OFFICER,
        "Almere",
        Language.NL,
    )


@given(st.text(), st.text())
def test_whatever_was_typed_a_cell_is_text_and_comes_back_whole(question: str, municipality: str) -> None:
    signal = GapSignal(
        id=1,
        inquiry_id=1,
        reason=GapReason.NO_MATCH,
        status=GapStatus.NEW,
        text=question,
        language=Language.NL,
        theme=None,
        audience=None,
        priority_question=None,
        lacune=None,
        municipality=municipality,
        created_at=datetime(2026, 11, 21, 12, tzinfo=UTC),
    )

    shown = ShownQuestion(question, date(2026, 11, 1), municipality=municipality)
    content = to_csv(table_of([SignalRow(signal, shown, "Wonen", "")])).removeprefix("\ufeff")
    header, cells = csv.reader(io.StringIO(content, newline=""), delimiter=";")

    assert tuple(header) == COLUMNS
    for cell, said in zip((cells[-1], cells[-2]), (question, municipality), strict=True):
        assert cell.removeprefix("'") == said.removeprefix("'")
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
