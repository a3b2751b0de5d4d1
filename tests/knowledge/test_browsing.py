"""Looking around: by theme, by words, by priority question; with and without consent."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from embeddings.calibration import Calibration
from embeddings.static_model import BUILT_IN, StaticModel
from knowledge.agenda import Agenda
from knowledge.browsing import PAGE, Browsing
from knowledge.catalogue.staleness import Terms
from knowledge.catalogue.stock import Catalogue
from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, CardField, Channel, Contact, Language, Message, MessageKind, Offering, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import NotFoundError, StaleError
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.matching.suggesting import has_been
from knowledge.notices.browsing import (
    AgendaShown,
    OfferingShown,
    OfferingsListed,
    PriorityQuestionShown,
    SearchAsked,
    ThemesListed,
)


@pytest.fixture
async def matching(stocked: Sequence[Offering], clock: Clock) -> AsyncIterator[Matching]:
    embedder = StaticModel(BUILT_IN)
    calibration = Calibration.unfitted(embedder.digest)
    matching = Matching(embedder, calibration, cache=None, today=lambda: local_day(clock.now))
    await matching.rebuild(stocked)
    yield matching
    await embedder.aclose()


@pytest.fixture(scope="session")
def agenda() -> Agenda:
    return Agenda.load()


@pytest.fixture
def browsing(units: Units, matching: Matching, agenda: Agenda) -> Browsing:
    return Browsing(units, matching, agenda, Terms())


@pytest.fixture
async def stranger(units: Units) -> Contact:
    """Somebody who never agreed to anything."""
    async with units.writing() as unit:
        contact = await unit.contacts.add(Channel.TELEGRAM, "77", Language.NL, unit.now)
        await unit.commit()
    return contact


async def draft_of(units: Units, contact: Contact) -> Draft:
    async with units.reading() as unit:
        return await unit.drafts.of(contact.id)


async def test_themes_come_in_the_order_of_the_agenda_with_how_much_there_is(
    browsing: Browsing, agenda: Agenda, stocked: Sequence[Offering], stranger: Contact, postman: Postman
) -> None:
    await browsing.themes(Turn(stranger))
    await postman.deliver()

    listed = postman.one(stranger, ThemesListed).themes
    assert [count.theme for count in listed] == [theme.id for theme in agenda.themes]
    assert sum(count.count for count in listed) == sum(len(offering.themes) for offering in stocked)


async def test_a_theme_is_leafed_through_in_place(
    browsing: Browsing, stocked: Sequence[Offering], stranger: Contact, postman: Postman
) -> None:
    theme = "veiligheid-ondermijning"
    there = {offering.id for offering in stocked if theme in offering.themes}
    await browsing.themes(Turn(stranger))
    await postman.deliver()
    press = postman.press(stranger, ThemesListed)

    await browsing.theme(press, theme, 0)
    await postman.deliver()
    first = postman.one(stranger, OfferingsListed)
    assert (first.theme, first.query, first.page) == (theme, None, 0)
    assert first.pages == -(-len(there) // PAGE)

    seen = []
    for page in range(first.pages):
        await browsing.theme(press, theme, page)
        await postman.deliver()
        seen += [offering.id for offering in postman.one(stranger, OfferingsListed).offerings]
    assert len(seen) == len(there)
    assert set(seen) == there


@pytest.mark.parametrize(("asked", "shown"), [(-3, "first"), (999, "last")])
async def test_a_page_that_does_not_exist_is_the_nearest_that_does(
    browsing: Browsing, stranger: Contact, postman: Postman, asked: int, shown: str
) -> None:
    await browsing.theme(Turn(stranger), "veiligheid-ondermijning", asked)
    await postman.deliver()

    listed = postman.one(stranger, OfferingsListed)
    assert listed.page == (0 if shown == "first" else listed.pages - 1)
    assert listed.offerings


async def test_what_is_for_this_audience_comes_first_and_what_has_been_last(
    browsing: Browsing,
    matching: Matching,
    offerings: Sequence[Offering],
    village: Village,
    clock: Clock,
    postman: Postman,
) -> None:
    await matching.rebuild(offerings)
    resident = await village.resident(Audience.RESIDENT)
    today = local_day(clock.now)
    there = [offering for offering in offerings if "wonen" in offering.themes]
    for page in range(-(-len(there) // PAGE)):
        await browsing.theme(Turn(resident), "wonen", page)
    await postman.deliver()
    listed = [offering for notice in postman.all(resident, OfferingsListed) for offering in notice.offerings]

    assert len(listed) == len(there)
    rank = [(has_been(offering, today), Audience.RESIDENT not in offering.audiences) for offering in listed]
    assert rank == sorted(rank)
    assert {past for past, _ in rank} == {True, False}
    assert {misfit for _, misfit in rank} == {True, False}


async def test_lists_are_light_and_one_offering_is_whole(
    browsing: Browsing, stocked: Sequence[Offering], stranger: Contact, postman: Postman
) -> None:
    await browsing.theme(Turn(stranger), stocked[0].themes[0], 0)
    await browsing.offering(Turn(stranger), stocked[0].id)
    await postman.deliver()

    assert all(not offering.examples for offering in postman.one(stranger, OfferingsListed).offerings)
    assert postman.one(stranger, OfferingShown).offering == stocked[0]


async def test_an_event_that_has_been_says_so(
    browsing: Browsing, units: Units, offerings: Sequence[Offering], stranger: Contact, clock: Clock, postman: Postman
) -> None:
    await Catalogue(units).import_offerings(offerings, retire_missing=False)
    over = next(offering for offering in offerings if has_been(offering, local_day(clock.now)))

    await browsing.offering(Turn(stranger), over.id)
    await postman.deliver()

    assert postman.one(stranger, OfferingShown).past


async def test_what_does_not_exist_is_not_found(browsing: Browsing, stranger: Contact) -> None:
    with pytest.raises(NotFoundError):
        await browsing.theme(Turn(stranger), "ruimtevaart", 0)
    with pytest.raises(NotFoundError):
        await browsing.offering(Turn(stranger), "nergens")
    with pytest.raises(NotFoundError):
        await browsing.priority_question(Turn(stranger), 8)


async def test_a_priority_question_shows_the_first_few_and_how_many_there_are(
    browsing: Browsing, stocked: Sequence[Offering], stranger: Contact, postman: Postman
) -> None:
    number = next(offering.priority_questions[0] for offering in stocked if offering.priority_questions)
    await browsing.agenda(Turn(stranger))
    await browsing.priority_question(Turn(stranger), number)
    await postman.deliver()

    assert postman.all(stranger, AgendaShown)
    shown = postman.one(stranger, PriorityQuestionShown)
    assert shown.number == number
    assert shown.total == sum(number in offering.priority_questions for offering in stocked)
    assert 0 < len(shown.offerings) <= PAGE


async def test_words_find_what_they_are_about(
    browsing: Browsing, stocked: Sequence[Offering], resident: Contact, postman: Postman
) -> None:
    wanted = stocked[3]
    await browsing.search(Turn(resident), wanted.title)
    await postman.deliver()

    listed = postman.one(resident, OfferingsListed)
    assert (listed.theme, listed.query) == (None, wanted.title)
    assert wanted.id in [offering.id for offering in listed.offerings]


async def test_the_next_page_of_a_search_goes_on_where_the_first_stopped(
    browsing: Browsing, units: Units, resident: Contact, postman: Postman
) -> None:
    await browsing.search(Turn(resident), "samen met de buren de wijk opknappen")
    await postman.deliver()
    first = postman.one(resident, OfferingsListed)
    assert (await draft_of(units, resident)).query == "samen met de buren de wijk opknappen"

    await browsing.search_page(postman.press(resident, OfferingsListed), 1)
    await postman.deliver()
    second = postman.one(resident, OfferingsListed)

    assert (first.pages, second.page) == (2, 1)
    assert not {offering.id for offering in first.offerings} & {offering.id for offering in second.offerings}


async def test_without_consent_the_words_are_not_kept(
    browsing: Browsing, units: Units, stranger: Contact, postman: Postman
) -> None:
    await browsing.search(Turn(stranger), "samen met de buren de wijk opknappen")
    await postman.deliver()

    listed = postman.one(stranger, OfferingsListed)
    assert (len(listed.offerings), listed.pages) == (PAGE, 1)
    assert (await draft_of(units, stranger)).query is None
    with pytest.raises(StaleError):
        await browsing.search_page(Turn(stranger), 1)


async def test_nothing_found_is_an_empty_page(browsing: Browsing, resident: Contact, postman: Postman) -> None:
    await browsing.search(Turn(resident), "...")
    await postman.deliver()

    listed = postman.one(resident, OfferingsListed)
    assert (listed.offerings, listed.page, listed.pages) == ((), 0, 1)


@pytest.mark.parametrize(
    "busy",
    [
        Draft(),
        Draft(number=3, awaiting=Awaiting.FIELD, field=CardField.WAY),
        Draft(number=3, awaiting=Awaiting.HUMAN, escalation=None),
        Draft(number=3, awaiting=Awaiting.CONSENT, pending=(Message(MessageKind.TEXT, "Het is hier een bende"),)),
    ],
)
async def test_what_was_going_on_goes_on_after_a_search(
    browsing: Browsing, units: Units, resident: Contact, postman: Postman, busy: Draft
) -> None:
    async with units.writing() as unit:
        await unit.drafts.save(resident.id, busy, unit.now)
        await unit.commit()

    await browsing.ask_search(Turn(resident))
    await browsing.ask_search(Turn(resident))
    await postman.deliver()
    assert postman.last(resident) == SearchAsked()
    assert (await draft_of(units, resident)).awaiting is Awaiting.SEARCH

    await browsing.search(Turn(resident), "buurtfeest")
    after = await draft_of(units, resident)
    assert after == replace(busy, query="buurtfeest", before=after.before, version=after.version)
