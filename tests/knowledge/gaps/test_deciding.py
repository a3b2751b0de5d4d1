"""Decisions on gap signals: proposed in words that were seen, made once, undone, and learned at once."""

from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter

import pytest
from clocks import Clock
from letters_embedder import LettersEmbedder
from postman import Postman
from village import Village

from embeddings.calibration import Calibration
from knowledge.agenda import Agenda
from knowledge.asking import Awaiting
from knowledge.catalogue.records import EXAMPLE_LIMIT
from knowledge.catalogue.stock import Catalogue
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
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.gaps.deciding import CHOICES, Deciding
from knowledge.gaps.teaching import Teaching
from knowledge.matching.finding import Matching
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


@pytest.fixture
def matching() -> Matching:
    embedder = LettersEmbedder()
    unfitted = Calibration.unfitted(embedder.digest)
    return Matching(embedder, unfitted, cache=None, today=lambda: date(2026, 11, 21))


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
    """A question without a match."""
    inquiry = await village.ask(resident, QUESTION, theme="wonen")
    async with units.writing() as unit:
        await unit.gaps.add(inquiry, GapReason.NO_MATCH, None, unit.now)
        await unit.commit()
        (signal,) = await unit.gaps.find(GapFilter())
    return signal


async def lessons(units: Units) -> list[Lesson]:
    async with units.reading() as unit:
        return list(await unit.resolutions.lessons())


async def status(units: Units, signal: GapSignal) -> GapStatus:
    async with units.reading() as unit:
        return (await unit.gaps.get(signal.id)).status


async def awaiting(units: Units, contact: Contact) -> Awaiting:
    async with units.reading() as unit:
        return (await unit.drafts.of(contact.id)).awaiting


async def proposed(postman: Postman, contact: Contact) -> int:
    """The resolution in the newest proposal."""
    await postman.deliver()
    return postman.all(contact, LessonProposed)[-1].decided.resolution


async def test_an_opened_signal_shows_what_comes_near_now(
    deciding: Deciding, signal: GapSignal, coordinator: Contact, postman: Postman, matching: Matching
) -> None:
    await deciding.open(Turn(coordinator), signal.id)
    await postman.deliver()

    opened = postman.one(coordinator, SignalOpened)
    assert (opened.signal, opened.gap, opened.decided) == (signal, None, None)
    assert len(opened.nearest) == CHOICES
    assert {one.id for one in opened.nearest} <= {offering.id for offering in matching.offerings}


async def test_a_linked_question_is_learned_and_who_asked_hears_of_it(  # noqa: PLR0913, PLR0917 - who is there
    deciding: Deciding,
    signal: GapSignal,
    coordinator: Contact,
    resident: Contact,
    postman: Postman,
    matching: Matching,
    units: Units,
    stocked: Sequence[Offering],
) -> None:
    offering = stocked[2]
    await deciding.link(Turn(coordinator), signal.id, offering.id)
    await postman.deliver()
    shown = postman.one(coordinator, LessonProposed).decided
    assert (shown.ruling, shown.title, shown.text, shown.at) == (Ruling.LINK, offering.title, LEARNED, None)
    assert (await lessons(units), await status(units, signal)) == ([], GapStatus.NEW)

    await deciding.decide(Turn(coordinator), shown.resolution)
    await postman.deliver()
    made = postman.one(coordinator, SignalDecided)
    assert (made.first, made.asker_told, made.decided.by) == (True, True, "Cor")
    assert await status(units, signal) is GapStatus.SOLVED
    assert await lessons(units) == [Lesson(Ruling.LINK, offering.id, Example(Language.NL, LEARNED))]
    taught = next(one for one in matching.offerings if one.id == offering.id)
    assert taught.examples[-1] == Example(Language.NL, LEARNED)
    arrived = postman.one(resident, OfferingArrived)
    assert (arrived.question, arrived.suggestion.offering) == (QUESTION, offering.brief())


async def test_what_was_learned_survives_an_import_and_a_restart(
    deciding: Deciding,
    signal: GapSignal,
    coordinator: Contact,
    postman: Postman,
    units: Units,
    stocked: Sequence[Offering],
) -> None:
    await deciding.link(Turn(coordinator), signal.id, stocked[2].id)
    await deciding.decide(Turn(coordinator), await proposed(postman, coordinator))

    imported = await Catalogue(units).import_offerings(stocked, retire_missing=False)
    started = Matching(
        embedder := LettersEmbedder(), Calibration.unfitted(embedder.digest), cache=None, today=date.today
    )
    await Teaching(units, started, ()).refresh()

    assert (imported.changed, imported.unchanged) == (0, len(stocked))
    assert [one.id for one in started.offerings if Example(Language.NL, LEARNED) in one.examples] == [stocked[2].id]


async def test_an_offering_that_is_retired_takes_what_was_learned_with_it_and_brings_it_back(  # noqa: PLR0913, PLR0917 - who is there
    deciding: Deciding,
    teaching: Teaching,
    signal: GapSignal,
    coordinator: Contact,
    postman: Postman,
    matching: Matching,
    units: Units,
    stocked: Sequence[Offering],
) -> None:
    await deciding.link(Turn(coordinator), signal.id, stocked[2].id)
    await deciding.decide(Turn(coordinator), await proposed(postman, coordinator))
    found = []
    for offerings in (stocked[3:], stocked):
        await Catalogue(units).import_offerings(offerings, retire_missing=True)
        await teaching.refresh()
        found.append([one.id for one in matching.offerings if Example(Language.NL, LEARNED) in one.examples])

    assert found == [[], [stocked[2].id]]


async def test_undone_it_is_forgotten_and_an_import_does_not_bring_it_back(  # noqa: PLR0913, PLR0917 - who is there
    deciding: Deciding,
    teaching: Teaching,
    signal: GapSignal,
    coordinator: Contact,
    postman: Postman,
    matching: Matching,
    units: Units,
    stocked: Sequence[Offering],
) -> None:
    await deciding.link(Turn(coordinator), signal.id, stocked[2].id)
    resolution = await proposed(postman, coordinator)
    await deciding.decide(Turn(coordinator), resolution)
    for _ in range(2):
        await deciding.undo(Turn(coordinator), resolution)
    await Catalogue(units).import_offerings(stocked, retire_missing=False)
    await teaching.refresh()
    await postman.deliver()

    assert (await lessons(units), await status(units, signal)) == ([], GapStatus.NEW)
    assert sorted(matching.offerings, key=attrgetter("id")) == sorted(stocked, key=attrgetter("id"))
    assert postman.all(coordinator, SignalOpened)[-1].decided is None
    with pytest.raises(StaleError):
        await deciding.decide(Turn(coordinator), resolution)


async def test_a_second_tap_decides_and_tells_nothing_twice(  # noqa: PLR0913, PLR0917 - who is there
    deciding: Deciding,
    signal: GapSignal,
    coordinator: Contact,
    resident: Contact,
    postman: Postman,
    units: Units,
    stocked: Sequence[Offering],
) -> None:
    await deciding.link(Turn(coordinator), signal.id, stocked[2].id)
    resolution = await proposed(postman, coordinator)
    for _ in range(2):
        await deciding.decide(Turn(coordinator), resolution)
    await postman.deliver()

    assert [made.first for made in postman.all(coordinator, SignalDecided)] == [True, True]
    assert len(postman.all(resident, OfferingArrived)) == len(await lessons(units)) == 1


async def test_of_two_coordinators_the_first_wins(  # noqa: PLR0913, PLR0917 - who is there
    deciding: Deciding,
    signal: GapSignal,
    coordinator: Contact,
    village: Village,
    postman: Postman,
    units: Units,
    known_gaps: Sequence[KnownGap],
) -> None:
    other = await village.coordinator("Eva")
    await deciding.confirm(Turn(coordinator), signal.id, known_gaps[0].id)
    await deciding.dismiss(Turn(other), signal.id, OffTopic.LOCAL_FACTS)
    await deciding.decide(Turn(coordinator), await proposed(postman, coordinator))
    await deciding.decide(Turn(other), await proposed(postman, other))
    await deciding.dismiss(Turn(other), signal.id, OffTopic.LOCAL_FACTS)
    await deciding.unclear(Turn(other), signal.id)
    await deciding.ask_target(Turn(other), signal.id, Ruling.LINK)
    await postman.deliver()

    beaten = postman.one(other, SignalDecided)
    assert (beaten.first, beaten.decided.by, beaten.decided.title) == (False, "Cor", known_gaps[0].title)
    late = postman.all(other, SignalOpened)
    assert [opened.decided == beaten.decided for opened in late] == [True] * 3
    assert [lesson.ruling for lesson in await lessons(units)] == [Ruling.CONFIRM]
    assert await status(units, signal) is GapStatus.IN_PROGRESS


async def test_a_proposal_is_decided_by_who_made_it(
    deciding: Deciding, signal: GapSignal, coordinator: Contact, village: Village, postman: Postman
) -> None:
    other = await village.coordinator("Eva")
    await deciding.dismiss(Turn(coordinator), signal.id, OffTopic.LOCAL_FACTS)
    resolution = await proposed(postman, coordinator)

    for attempt in (deciding.decide, deciding.ask_rewrite):
        with pytest.raises(NotAllowedError):
            await attempt(Turn(other), resolution)


async def test_it_can_be_said_otherwise_and_only_what_was_seen_last_is_learned(
    deciding: Deciding, signal: GapSignal, coordinator: Contact, postman: Postman, units: Units
) -> None:
    await deciding.dismiss(Turn(coordinator), signal.id, OffTopic.LOCAL_FACTS)
    first = await proposed(postman, coordinator)
    await deciding.ask_rewrite(Turn(coordinator), first)
    await postman.deliver()
    assert postman.one(coordinator, ExampleAsked).signal == signal.id
    assert await awaiting(units, coordinator) is Awaiting.EXAMPLE

    await deciding.take(Turn(coordinator), Awaiting.EXAMPLE, first, "  Zwabber [naam]\n" + "z" * 600)
    second = await proposed(postman, coordinator)
    with pytest.raises(StaleError):
        await deciding.decide(Turn(coordinator), first)
    await deciding.decide(Turn(coordinator), second)

    assert await awaiting(units, coordinator) is Awaiting.QUESTION
    (lesson,) = await lessons(units)
    assert lesson.example.text == ("Zwabber " + "z" * 600)[:EXAMPLE_LIMIT]


async def test_nothing_but_a_name_leaves_the_words_as_they_were(
    deciding: Deciding, signal: GapSignal, coordinator: Contact, postman: Postman
) -> None:
    await deciding.dismiss(Turn(coordinator), signal.id, OffTopic.LOCAL_FACTS)
    await deciding.take(Turn(coordinator), Awaiting.EXAMPLE, await proposed(postman, coordinator), "[naam]")
    await postman.deliver()

    assert postman.all(coordinator, LessonProposed)[-1].decided.text == LEARNED


async def test_an_offering_is_searched_by_words(
    deciding: Deciding,
    signal: GapSignal,
    coordinator: Contact,
    postman: Postman,
    units: Units,
    stocked: Sequence[Offering],
) -> None:
    await deciding.ask_target(Turn(coordinator), signal.id, Ruling.LINK)
    await deciding.ask_words(Turn(coordinator), signal.id)
    await postman.deliver()
    assert postman.one(coordinator, WordsAsked).signal == signal.id
    assert await awaiting(units, coordinator) is Awaiting.LINK_WORDS

    await deciding.take(Turn(coordinator), Awaiting.LINK_WORDS, signal.id, stocked[4].title)
    await postman.deliver()
    asked = postman.all(coordinator, TargetAsked)
    assert [len(one.choices) for one in asked] == [CHOICES, CHOICES]
    assert stocked[4].id in {one.id for one in asked[-1].choices}
    assert await awaiting(units, coordinator) is Awaiting.QUESTION


async def test_the_nearest_known_gaps_are_offered(
    deciding: Deciding,
    signal: GapSignal,
    coordinator: Contact,
    postman: Postman,
    known_gaps: Sequence[KnownGap],
) -> None:
    await deciding.ask_target(Turn(coordinator), signal.id, Ruling.CONFIRM)
    await postman.deliver()

    offered = postman.one(coordinator, TargetAsked).choices
    assert 0 < len(offered) <= CHOICES
    assert {one.id for one in offered} <= {gap.id for gap in known_gaps[:8]}


async def test_a_gap_that_nobody_named_is_named_and_recognised(
    deciding: Deciding, signal: GapSignal, coordinator: Contact, postman: Postman, matching: Matching
) -> None:
    await deciding.ask_title(Turn(coordinator), signal.id)
    await postman.deliver()
    assert postman.one(coordinator, GapTitleAsked).signal == signal.id
    await deciding.take(Turn(coordinator), Awaiting.GAP_TITLE, signal.id, " Zwabberen  in 't trapgat ")
    await postman.deliver()
    asked = postman.one(coordinator, GapThemeAsked)
    assert (asked.title, asked.theme) == ("Zwabberen in 't trapgat", "wonen")
    before = matching.gaps

    await deciding.choose_theme(Turn(coordinator), asked.resolution, "werk-inkomen")
    await deciding.decide(Turn(coordinator), await proposed(postman, coordinator))
    (new,) = [gap for gap in matching.gaps if gap not in before]
    assert (new.id, new.title, new.theme) == (f"zwabberen-in-t-trapgat-{signal.id}", asked.title, "werk-inkomen")
    assert new.examples == (Example(Language.NL, LEARNED),)

    await deciding.undo(Turn(coordinator), asked.resolution)
    assert matching.gaps == before


async def test_an_unclear_question_teaches_nothing(
    deciding: Deciding, signal: GapSignal, coordinator: Contact, postman: Postman, units: Units
) -> None:
    for _ in range(2):
        await deciding.unclear(Turn(coordinator), signal.id)
    await postman.deliver()

    made = postman.one(coordinator, SignalDecided)
    assert (made.decided.ruling, made.decided.title, made.first) == (Ruling.UNCLEAR, "", True)
    assert (await lessons(units), await status(units, signal)) == ([], GapStatus.DISMISSED)


async def test_everything_is_for_coordinators_only(  # noqa: PLR0913, PLR0917 - who is there
    deciding: Deciding,
    signal: GapSignal,
    resident: Contact,
    wijkwijze: Contact,
    coordinator: Contact,
    postman: Postman,
    village: Village,
    stocked: Sequence[Offering],
) -> None:
    await deciding.link(Turn(coordinator), signal.id, stocked[0].id)
    resolution = await proposed(postman, coordinator)
    await village.revoke(coordinator.id, Role.COORDINATOR)
    for somebody in (resident, wijkwijze, coordinator):
        turn = Turn(somebody)
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


async def test_what_was_learned_stays_when_the_question_is_forgotten(
    deciding: Deciding, signal: GapSignal, coordinator: Contact, postman: Postman, units: Units, clock: Clock
) -> None:
    """And what was only proposed goes with an unfinished draft."""
    await deciding.dismiss(Turn(coordinator), signal.id, OffTopic.LOCAL_FACTS)
    dropped = await proposed(postman, coordinator)
    await deciding.dismiss(Turn(coordinator), signal.id, OffTopic.BOT_CHITCHAT)
    kept = await proposed(postman, coordinator)
    await deciding.decide(Turn(coordinator), kept)
    clock.now += DRAFT + timedelta(days=400)
    async with units.writing() as unit:
        await forget(unit, retention_days=365)
        await unit.commit()

    assert [lesson.target for lesson in await lessons(units)] == [OffTopic.BOT_CHITCHAT]
    with pytest.raises(NotFoundError):
        await deciding.decide(Turn(coordinator), dropped)
    with pytest.raises(StaleError):
        await deciding.decide(Turn(coordinator), kept)
