"""Decisions on gap signals: proposed in words that were seen, made once, undone, and learned at once."""

from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter

import pytest
from clocks import Clock
from decider import Decider
from letters_embedder import LettersEmbedder
from postman import Postman
from sqlalchemy import update
from village import Village

from embeddings.calibration import Calibration
from knowledge.agenda import Agenda
from knowledge.catalogue.records import EXAMPLE_LIMIT
from knowledge.catalogue.stock import Catalogue
from knowledge.database.tables import InquiryRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Contact,
    Example,
    GapFilter,
    GapReason,
    GapSignal,
    GapStatus,
    KnownGap,
    Language,
    Lesson,
    Offering,
    OffTopic,
    Role,
    Ruling,
    Turn,
)
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.gaps.deciding import CHOICES, Deciding
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching
from knowledge.notices.coordinating import (
    ExampleAsked,
    GapThemeAsked,
    GapTitleAsked,
    LessonProposed,
    SignalDecided,
    SignalOpened,
    TargetAsked,
    WordsAsked,
)
from knowledge.notices.results import OfferingArrived
from knowledge.retention import DRAFT, forget

QUESTION = "Zwabberdewabber in het trapgat, [naam], wie leert ons dat?"
LEARNED = "Zwabberdewabber in het trapgat, , wie leert ons dat?"


def started() -> Matching:
    """A search as it is at a start, before it is taught anything."""
    embedder = LettersEmbedder()
    unfitted = Calibration.unfitted(embedder.digest)
    return Matching(embedder, unfitted, cache=None, today=lambda: date(2026, 11, 21))


def learned_by(matching: Matching) -> list[str]:
    """Offerings that are found by what was learned."""
    return [one.id for one in matching.offerings if Example(Language.NL, LEARNED) in one.examples]


@pytest.fixture
def matching() -> Matching:
    return started()


@pytest.fixture
async def teaching(
    units: Units, matching: Matching, stocked: Sequence[Offering], known_gaps: Sequence[KnownGap]
) -> Teaching:
    assert stocked
    teaching = Teaching(units, matching, known_gaps[:8])
    await teaching.refresh()
    return teaching


@pytest.fixture
def deciding(units: Units, matching: Matching, teaching: Teaching) -> Deciding:
    return Deciding(units, matching, teaching, Agenda.load())


@pytest.fixture
async def signal(units: Units, village: Village, resident: Contact) -> GapSignal:
    """A question without a match, of somebody who wants to hear what comes."""
    inquiry = await village.ask(resident, QUESTION, theme="wonen")
    await village.wants_news(inquiry)
    async with units.writing() as unit:
        await unit.signals.add(inquiry, GapReason.NO_MATCH, None, unit.now)
        await unit.commit()
        (signal,) = await unit.signals.find(GapFilter())
    return signal


@pytest.fixture
def cor(coordinator: Contact, signal: GapSignal, deciding: Deciding, units: Units, postman: Postman) -> Decider:
    return Decider(coordinator, signal, deciding, units, postman)


@pytest.fixture
async def eva(village: Village, signal: GapSignal, deciding: Deciding, units: Units, postman: Postman) -> Decider:
    """Another coordinator, with the same signal."""
    return Decider(await village.coordinator("Eva"), signal, deciding, units, postman)


async def test_an_opened_signal_shows_what_comes_near_now(
    deciding: Deciding, signal: GapSignal, cor: Decider, matching: Matching
) -> None:
    await deciding.open(cor.turn, signal.id)

    opened = await cor.reads_one(SignalOpened)
    assert (opened.signal, opened.gap, opened.decided) == (signal, None, None)
    assert len(opened.nearest) == CHOICES
    assert {one.id for one in opened.nearest} <= {offering.id for offering in matching.offerings}


async def test_a_linked_question_is_learned_and_who_asked_hears_of_it(
    cor: Decider, resident: Contact, postman: Postman, matching: Matching, stocked: Sequence[Offering]
) -> None:
    offering = stocked[2]
    resolution = await cor.links(offering)
    shown = (await cor.reads_one(LessonProposed)).decided
    assert (shown.ruling, shown.title, shown.text, shown.at) == (Ruling.LINK, offering.title, LEARNED, None)
    assert (await cor.lessons(), await cor.status()) == ([], GapStatus.NEW)

    await cor.decides(resolution)
    made = await cor.reads_one(SignalDecided)
    assert (made.first, made.asker_told, made.decided.by) == (True, True, "Cor")
    assert await cor.status() is GapStatus.SOLVED
    assert await cor.lessons() == [Lesson(Ruling.LINK, offering.id, Example(Language.NL, LEARNED))]
    taught = next(one for one in matching.offerings if one.id == offering.id)
    assert taught.examples[-1] == Example(Language.NL, LEARNED)
    arrived = postman.one(resident, OfferingArrived)
    assert (arrived.question, arrived.suggestion.offering) == (QUESTION, offering.brief())


@pytest.mark.parametrize("wanted", [False, None])
async def test_who_does_not_want_to_hear_of_it_is_not_told(
    cor: Decider,
    units: Units,
    resident: Contact,
    postman: Postman,
    stocked: Sequence[Offering],
    *,
    wanted: bool | None,
) -> None:
    async with units.writing() as unit:
        await unit._session.execute(update(InquiryRow).values(news=wanted))
        await unit.commit()
    await cor.decides(await cor.links(stocked[2]))

    assert not (await cor.reads_one(SignalDecided)).asker_told
    assert not postman.all(resident, OfferingArrived)


async def test_what_was_learned_survives_an_import_and_a_restart(
    cor: Decider, units: Units, stocked: Sequence[Offering]
) -> None:
    await cor.decides(await cor.links(stocked[2]))

    imported = await Catalogue(units).import_offerings(stocked, retire_missing=False)
    restarted = started()
    await Teaching(units, restarted, ()).refresh()

    assert (imported.changed, imported.unchanged) == (0, len(stocked))
    assert learned_by(restarted) == [stocked[2].id]


async def test_an_offering_that_is_retired_takes_what_was_learned_with_it_and_brings_it_back(
    cor: Decider, teaching: Teaching, matching: Matching, units: Units, stocked: Sequence[Offering]
) -> None:
    await cor.decides(await cor.links(stocked[2]))
    found = []
    for offerings in (stocked[3:], stocked):
        await Catalogue(units).import_offerings(offerings, retire_missing=True)
        await teaching.refresh()
        found.append(learned_by(matching))

    assert found == [[], [stocked[2].id]]


async def test_undone_it_is_forgotten(deciding: Deciding, cor: Decider, stocked: Sequence[Offering]) -> None:
    resolution = await cor.links(stocked[2])
    await cor.decides(resolution)
    for _ in range(2):
        await deciding.undo(cor.turn, resolution)

    assert (await cor.lessons(), await cor.status()) == ([], GapStatus.NEW)
    assert (await cor.reads(SignalOpened))[-1].decided is None
    with pytest.raises(StaleError):
        await cor.decides(resolution)


async def test_an_import_does_not_bring_back_what_was_undone(
    deciding: Deciding, cor: Decider, teaching: Teaching, matching: Matching, units: Units, stocked: Sequence[Offering]
) -> None:
    resolution = await cor.links(stocked[2])
    await cor.decides(resolution)
    await deciding.undo(cor.turn, resolution)
    await Catalogue(units).import_offerings(stocked, retire_missing=False)
    await teaching.refresh()

    assert sorted(matching.offerings, key=attrgetter("id")) == sorted(stocked, key=attrgetter("id"))


async def test_a_second_tap_decides_and_tells_nothing_twice(
    cor: Decider, resident: Contact, postman: Postman, stocked: Sequence[Offering]
) -> None:
    resolution = await cor.links(stocked[2])
    for _ in range(2):
        await cor.decides(resolution)

    assert [made.first for made in await cor.reads(SignalDecided)] == [True, True]
    assert len(postman.all(resident, OfferingArrived)) == len(await cor.lessons()) == 1


async def test_of_two_coordinators_the_first_wins(
    deciding: Deciding, signal: GapSignal, cor: Decider, eva: Decider, known_gaps: Sequence[KnownGap]
) -> None:
    await deciding.confirm(cor.turn, signal.id, known_gaps[0].id)
    late = await eva.dismisses(OffTopic.LOCAL_FACTS)
    await cor.decides(await cor.proposed())
    await eva.decides(late)
    await deciding.dismiss(eva.turn, signal.id, OffTopic.LOCAL_FACTS)
    await deciding.unclear(eva.turn, signal.id)
    await deciding.ask_target(eva.turn, signal.id, Ruling.LINK)

    beaten = await eva.reads_one(SignalDecided)
    assert (beaten.first, beaten.decided.by, beaten.decided.title) == (False, "Cor", known_gaps[0].title)
    assert [opened.decided == beaten.decided for opened in await eva.reads(SignalOpened)] == [True] * 3
    assert [lesson.ruling for lesson in await cor.lessons()] == [Ruling.CONFIRM]
    assert await cor.status() is GapStatus.IN_PROGRESS


async def test_a_proposal_is_decided_by_who_made_it(deciding: Deciding, cor: Decider, eva: Decider) -> None:
    resolution = await cor.dismisses(OffTopic.LOCAL_FACTS)

    for attempt in (deciding.decide, deciding.ask_rewrite):
        with pytest.raises(NotAllowedError):
            await attempt(eva.turn, resolution)


async def test_it_can_be_said_otherwise_and_only_what_was_seen_last_is_learned(
    deciding: Deciding, signal: GapSignal, cor: Decider
) -> None:
    first = await cor.dismisses(OffTopic.LOCAL_FACTS)
    await deciding.ask_rewrite(cor.turn, first)
    assert (await cor.reads_one(ExampleAsked)).signal == signal.id
    assert await cor.awaited() is Awaiting.EXAMPLE

    await cor.says("  Zwabber [naam]\n" + "z" * 600, Awaiting.EXAMPLE, first)
    second = await cor.proposed()
    with pytest.raises(StaleError):
        await cor.decides(first)
    await cor.decides(second)

    assert await cor.awaited() is Awaiting.QUESTION
    (lesson,) = await cor.lessons()
    assert lesson.example.text == ("Zwabber " + "z" * 600)[:EXAMPLE_LIMIT]


async def test_nothing_but_a_name_leaves_the_words_as_they_were(cor: Decider) -> None:
    await cor.says("[naam]", Awaiting.EXAMPLE, await cor.dismisses(OffTopic.LOCAL_FACTS))

    assert (await cor.reads(LessonProposed))[-1].decided.text == LEARNED


async def test_an_offering_is_searched_by_words(
    deciding: Deciding, signal: GapSignal, cor: Decider, stocked: Sequence[Offering]
) -> None:
    await deciding.ask_target(cor.turn, signal.id, Ruling.LINK)
    await deciding.ask_words(cor.turn, signal.id)
    assert (await cor.reads_one(WordsAsked)).signal == signal.id
    assert await cor.awaited() is Awaiting.LINK_WORDS

    await cor.says(stocked[4].title, Awaiting.LINK_WORDS, signal.id)
    asked = await cor.reads(TargetAsked)
    assert [len(one.choices) for one in asked] == [CHOICES, CHOICES]
    assert stocked[4].id in {one.id for one in asked[-1].choices}
    assert await cor.awaited() is Awaiting.QUESTION


async def test_the_nearest_known_gaps_are_offered(
    deciding: Deciding, signal: GapSignal, cor: Decider, known_gaps: Sequence[KnownGap]
) -> None:
    await deciding.ask_target(cor.turn, signal.id, Ruling.CONFIRM)

    offered = (await cor.reads_one(TargetAsked)).choices
    assert 0 < len(offered) <= CHOICES
    assert {one.id for one in offered} <= {gap.id for gap in known_gaps[:8]}


async def test_a_gap_that_nobody_named_is_named_and_recognised(
    deciding: Deciding, signal: GapSignal, cor: Decider, matching: Matching
) -> None:
    await deciding.ask_title(cor.turn, signal.id)
    assert (await cor.reads_one(GapTitleAsked)).signal == signal.id
    await cor.says(" Zwabberen  in 't trapgat ", Awaiting.GAP_TITLE, signal.id)
    asked = await cor.reads_one(GapThemeAsked)
    assert (asked.title, asked.theme) == ("Zwabberen in 't trapgat", "wonen")
    before = matching.gaps

    await deciding.choose_theme(cor.turn, asked.resolution, "werk-inkomen")
    await cor.decides(await cor.proposed())
    (new,) = [gap for gap in matching.gaps if gap not in before]
    assert (new.id, new.title, new.theme) == (f"zwabberen-in-t-trapgat-{signal.id}", asked.title, "werk-inkomen")
    assert new.examples == (Example(Language.NL, LEARNED),)

    await deciding.undo(cor.turn, asked.resolution)
    assert matching.gaps == before


async def test_an_unclear_question_teaches_nothing(deciding: Deciding, signal: GapSignal, cor: Decider) -> None:
    for _ in range(2):
        await deciding.unclear(cor.turn, signal.id)

    made = await cor.reads_one(SignalDecided)
    assert (made.decided.ruling, made.decided.title, made.first) == (Ruling.UNCLEAR, "", True)
    assert (await cor.lessons(), await cor.status()) == ([], GapStatus.DISMISSED)


async def test_everything_is_for_coordinators_only(
    deciding: Deciding, signal: GapSignal, cor: Decider, village: Village, stocked: Sequence[Offering]
) -> None:
    resolution = await cor.links(stocked[0])
    await village.revoke(cor.turn.contact.id, Role.COORDINATOR)
    for turn in (Turn(await village.resident()), Turn(await village.wijkwijze("Wilma")), cor.turn):
        attempts = (
            deciding.open(turn, signal.id),
            deciding.ask_target(turn, signal.id, Ruling.LINK),
            deciding.ask_words(turn, signal.id),
            deciding.ask_title(turn, signal.id),
            deciding.take(turn, Awaiting.LINK_WORDS, signal.id, "x"),
            deciding.take(turn, Awaiting.GAP_TITLE, signal.id, "x"),
            deciding.take(turn, Awaiting.EXAMPLE, resolution, "x"),
            deciding.link(turn, signal.id, stocked[0].id),
            deciding.confirm(turn, signal.id, "x"),
            deciding.dismiss(turn, signal.id, OffTopic.LOCAL_FACTS),
            deciding.choose_theme(turn, resolution, "wonen"),
            deciding.ask_rewrite(turn, resolution),
            deciding.unclear(turn, signal.id),
            deciding.decide(turn, resolution),
            deciding.undo(turn, resolution),
        )
        for attempt in attempts:
            with pytest.raises(NotAllowedError):
                await attempt


async def test_what_was_learned_stays_when_the_question_is_forgotten(cor: Decider, units: Units, clock: Clock) -> None:
    """And what was only proposed goes with an unfinished draft."""
    dropped = await cor.dismisses(OffTopic.LOCAL_FACTS)
    kept = await cor.dismisses(OffTopic.BOT_CHITCHAT)
    await cor.decides(kept)
    clock.now += DRAFT + timedelta(days=400)
    async with units.writing() as unit:
        await forget(unit, retention_days=365)
        await unit.commit()

    assert [lesson.target for lesson in await cor.lessons()] == [OffTopic.BOT_CHITCHAT]
    with pytest.raises(NotFoundError):
        await cor.decides(dropped)
    with pytest.raises(StaleError):
        await cor.decides(kept)
