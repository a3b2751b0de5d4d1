"""What is to be looked at, what coordinators say of it, and what providers answer when they are asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from clocks import Clock
from postman import Postman
from sqlalchemy import update
from stockkeeper import FORM
from village import Village

from knowledge.catalogue.editing import Editing, Saved
from knowledge.catalogue.freshness import Freshness
from knowledge.catalogue.providers import Providers
from knowledge.catalogue.records import digest
from knowledge.catalogue.reviewing import Reviewing
from knowledge.catalogue.stock import Catalogue
from knowledge.database.tables import OfferingRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    CatalogueAction,
    Contact,
    Feedback,
    LookReason,
    Offering,
    OfferingKind,
    OfferingState,
    RetireReason,
    ReviewAnswer,
    Turn,
)
from knowledge.domain import CatalogueFilter as Filter
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError, StaleError
from knowledge.export import own_data
from knowledge.matching.finding import Matching
from knowledge.notices.reviewing import (
    ChangeAsked,
    LookShown,
    LooksListed,
    ProviderSaid,
    RetirementAsked,
    ReviewAnswered,
    ReviewAsked,
)
from knowledge.retention import forget

WEEK = 7


@dataclass(frozen=True)
class Shop:
    """All that a story of an offering and its provider needs."""

    units: Units
    editing: Editing
    freshness: Freshness
    providers: Providers
    postman: Postman
    clock: Clock


@pytest.fixture
def shop(
    units: Units, editing: Editing, freshness: Freshness, providers: Providers, postman: Postman, later: Clock
) -> Shop:
    """When everything is due."""
    return Shop(units, editing, freshness, providers, postman, later)


@pytest.fixture
async def provider(village: Village) -> Contact:
    """Somebody who submitted an offering."""
    return await village.resident()


@pytest.fixture
async def offered(units: Units, provider: Contact, stocked: Sequence[Offering]) -> Offering:
    """What they submitted, which is in the catalogue."""
    return await provided(units, stocked[0], provider, "duivenschool")


async def provided(units: Units, like: Offering, provider: Contact, key: str) -> Offering:
    offering = replace(
        like, id=key, title=f"Van {key}", url=f"https://{key}.example", kind=OfferingKind.NETWORK, period=None
    )
    async with units.writing() as unit:
        await unit.offerings.make(offering, digest(offering), unit.now, provider.id)
        await unit.commit()
    return offering


async def grow_old(units: Units) -> None:
    """As if nobody had touched anything for years."""
    async with units.writing() as unit:
        await unit._session.execute(update(OfferingRow).values(updated_at=unit.now - timedelta(days=900)))
        await unit.commit()


async def due(freshness: Freshness, cor: Turn) -> dict[str, tuple[LookReason, ...]]:
    page = await freshness.list(cor, 0, size=1000)
    return {look.item.offering.id: look.reasons for look in page.looks}


@pytest.fixture
def later(clock: Clock, offered: Offering) -> Clock:  # noqa: ARG001 - it is there before time goes by
    """A Monday at noon, when everything is due, also what was offered."""
    clock.skip(days=3 * 365)
    while clock.now.weekday():
        clock.skip(days=1)
    return clock


# --- the list -----------------------------------------------------------------------------------------------------


async def test_what_is_to_be_looked_at_has_its_reasons_the_most_urgent_and_most_shown_first(
    freshness: Freshness, cor: Turn, village: Village, units: Units, stocked: Sequence[Offering]
) -> None:
    ended = [
        replace(
            stocked[0],
            id=f"oud-{number}",
            url=f"https://oud-{number}.example",
            kind=OfferingKind.NETWORK,
            period="2010",
        )
        for number in (1, 2)
    ]
    over = replace(stocked[0], id="voorbij", url="https://voorbij.example", kind=OfferingKind.MEETING, period="2010")
    await Catalogue(units).import_offerings([*ended, over], retire_missing=True)
    inquiry = await village.ask(await village.resident(), "Hoe?", offerings=("oud-2",))
    async with units.writing() as unit:
        await unit.inquiries.show(inquiry.id, 1, 1, unit.now)
        await unit.commit()

    first = await freshness.list(cor, 0, size=2)
    assert [look.item.offering.id for look in first.looks] == ["voorbij", "oud-2"]
    assert (first.total, first.pages) == (3, 2)
    assert (await due(freshness, cor))["oud-1"] == (LookReason.ENDED,)


async def test_what_nobody_finds_is_named_once_there_were_enough_questions(
    freshness: Freshness, cor: Turn, village: Village, stocked: Sequence[Offering], clock: Clock
) -> None:
    before = await due(freshness, cor)
    assert not any(LookReason.NEVER_FOUND in why for why in before.values())
    clock.skip(minutes=1)
    found, unfound = stocked[0].id, stocked[1].id
    asker = await village.resident()
    for _ in stocked:
        await village.ask(asker, "Hoe?", offerings=(found,))

    after = await due(freshness, cor)
    assert LookReason.NEVER_FOUND in after[unfound]
    assert LookReason.NEVER_FOUND not in after.get(found, ())


async def test_what_people_often_call_unfit_is_named(
    freshness: Freshness, cor: Turn, village: Village, units: Units, stocked: Sequence[Offering]
) -> None:
    for _ in range(3):
        inquiry = await village.ask(await village.resident(), "Hoe?", offerings=(stocked[0].id,))
        async with units.writing() as unit:
            await unit.inquiries.give_feedback(inquiry.id, 1, Feedback.DOES_NOT_FIT, unit.now)
            await unit.commit()

    assert LookReason.UNHELPFUL in (await due(freshness, cor))[stocked[0].id]


async def test_confirmed_it_is_left_alone_postponed_until_its_day(
    freshness: Freshness, editing: Editing, cor: Turn, later: Clock, stocked: Sequence[Offering]
) -> None:
    one, two = stocked[0].id, stocked[1].id
    assert {one, two} <= set(await due(freshness, cor))
    until = (later.now + timedelta(days=30)).date()
    month = timedelta(days=30)

    assert (await freshness.confirm(cor, one)).reasons == ()
    assert (await freshness.postpone(cor, two, month)).item.review_after == until

    assert not {one, two} & set(await due(freshness, cor))
    later.skip(days=31)
    assert two in await due(freshness, cor)
    assert one not in await due(freshness, cor)
    assert [line.action for line in await editing.history(cor, one)] == [CatalogueAction.CONFIRMED]
    (line,) = await editing.history(cor, two)
    assert (line.action, line.note) == (CatalogueAction.POSTPONED, until.isoformat())


@pytest.mark.usefixtures("later")
async def test_what_is_to_be_looked_at_is_searched_too(
    freshness: Freshness, editing: Editing, cor: Turn, stocked: Sequence[Offering]
) -> None:
    wanted = Filter(OfferingState.TO_REVIEW, theme=stocked[0].themes[0])
    found = await editing.search(cor, "", wanted, None)
    named = await editing.search(cor, stocked[0].title, wanted, None)

    listed = (await freshness.list(cor, 0, size=1000)).looks
    assert found.looks == tuple(look for look in listed if wanted.fits(look.item.offering))
    assert named.looks[0].item.offering.id == stocked[0].id


async def test_an_edit_is_a_look(editing: Editing, freshness: Freshness, cor: Turn, clock: Clock) -> None:
    added = await editing.add(cor, replace(FORM, period="2010"))
    assert isinstance(added, Saved)
    assert added.look.item.offering.id not in await due(freshness, cor)
    clock.skip(days=200)
    assert (await due(freshness, cor))[added.look.item.offering.id] == (LookReason.OVER, LookReason.UNREVIEWED)


async def test_only_coordinators_look(
    freshness: Freshness, resident: Contact, wijkwijze: Contact, stocked: Sequence[Offering]
) -> None:
    for person in (resident, wijkwijze):
        turn = Turn(person)
        for attempt in (
            freshness.list(turn, 0),
            freshness.confirm(turn, stocked[0].id),
            freshness.postpone(turn, stocked[0].id),
        ):
            with pytest.raises(NotAllowedError):
                await attempt


# --- in a chat ----------------------------------------------------------------------------------------------------


async def test_a_coordinator_keeps_the_catalogue_from_a_chat(
    shop: Shop, coordinator: Contact, stocked: Sequence[Offering]
) -> None:
    reviewing, turn = Reviewing(shop.units, shop.freshness, shop.editing), Turn(coordinator)

    async def shown() -> LookShown:
        await shop.postman.deliver()
        notice = shop.postman.last(coordinator)
        assert isinstance(notice, LookShown)
        return notice

    await reviewing.list(turn, 0)
    await shop.postman.deliver()
    listed = shop.postman.one(coordinator, LooksListed)
    assert listed.total == len(stocked) + 1
    key = listed.looks[0].id
    await reviewing.open(turn, key)
    assert (await shown()).reasons == listed.looks[0].reasons
    await reviewing.postpone(turn, key)
    assert (await shown()).postponed is not None
    await reviewing.confirm(turn, key)
    assert (await shown()).postponed is None
    await reviewing.ask_retirement(turn, key)
    await shop.postman.deliver()
    assert shop.postman.one(coordinator, RetirementAsked).offering_id == key
    await reviewing.retire(turn, key, RetireReason.DOUBLE)
    assert (await shown()).retired
    await reviewing.ask_retirement(turn, key)
    assert (await shown()).retired
    await reviewing.restore(turn, key)
    assert not (await shown()).retired


# --- who provides it ----------------------------------------------------------------------------------------------


async def test_a_provider_is_asked_once_a_round_and_never_twice_at_once(
    units: Units, providers: Providers, provider: Contact, offered: Offering, postman: Postman, later: Clock
) -> None:
    await provided(units, offered, provider, "tweede")
    await grow_old(units)
    for _ in range(3):
        await providers.run()
        later.skip(days=WEEK)
    await postman.deliver()

    assert len(postman.all(provider, ReviewAsked)) == 1
    later.skip(days=3 * WEEK)
    await providers.run()
    await postman.deliver()
    assert {notice.offering.id for notice in postman.all(provider, ReviewAsked)} == {"duivenschool", "tweede"}
    for _ in range(9):
        later.skip(days=WEEK)
        assert await providers.run() == 0


@pytest.mark.usefixtures("offered")
async def test_nobody_is_asked_at_night_or_before_it_is_due(providers: Providers, clock: Clock, later: Clock) -> None:
    now = later.now
    clock.now = now.replace(hour=3)
    assert await providers.run() == 0
    clock.now = now
    assert await providers.run() == 1
    assert await providers.run() == 0


@pytest.mark.usefixtures("offered")
async def test_what_is_fresh_is_not_asked(providers: Providers, clock: Clock) -> None:
    clock.skip(days=2)
    assert await providers.run() == 0


@pytest.mark.parametrize("how", ["blocked", "disagreed", "erased"])
async def test_who_cannot_or_will_not_be_asked_is_left_in_peace_and_the_coordinator_sees_it(
    shop: Shop, cor: Turn, provider: Contact, offered: Offering, how: str
) -> None:
    async with shop.units.writing() as unit:
        match how:
            case "blocked":
                await unit.contacts.block(provider.id, unit.now)
            case "disagreed":
                await unit.contacts.consent(provider.id, None)
            case _:
                await unit.offerings.provider_says(offered.id, ReviewAnswer.CHANGED, "Bel mij op.")
                await unit.offerings.forget_provider(provider.id)
                await unit.contacts.erase(provider.id)
        await unit.commit()

    assert await shop.providers.run() == 0
    assert LookReason.UNREVIEWED in (await due(shop.freshness, cor))[offered.id]
    async with shop.units.reading() as unit:
        item = await unit.offerings.item(offered.id)
    assert item.provider_note is None
    assert (item.provider_id is None) == (how == "erased")


async def test_a_yes_is_a_review(shop: Shop, cor: Turn, provider: Contact, offered: Offering) -> None:
    await shop.providers.run()
    await shop.postman.deliver()
    await shop.providers.answer(shop.postman.press(provider, ReviewAsked), offered.id, ReviewAnswer.RIGHT)
    await shop.postman.deliver()

    assert shop.postman.one(provider, ReviewAnswered).answer is ReviewAnswer.RIGHT
    assert offered.id not in await due(shop.freshness, cor)
    answered, asked = await shop.editing.history(cor, offered.id)
    assert (answered.action, answered.by_provider, answered.note) == (CatalogueAction.ANSWERED, True, "klopt")
    assert (asked.action, asked.by, asked.by_provider) == (CatalogueAction.ASKED, None, False)
    shop.clock.skip(weeks=43)
    assert await shop.providers.run() == 0
    shop.clock.skip(weeks=10)
    assert await shop.providers.run() == 1


async def test_what_changed_is_told_in_words_to_the_coordinators_and_is_no_part_of_the_history(
    shop: Shop, cor: Turn, provider: Contact, offered: Offering
) -> None:
    await shop.providers.run()
    await shop.postman.deliver()
    await shop.providers.answer(shop.postman.press(provider, ReviewAsked), offered.id, ReviewAnswer.CHANGED)
    async with shop.units.reading() as unit:
        draft = await unit.drafts.of(provider.id)
    assert (draft.awaiting, draft.chosen) == (Awaiting.REVIEW, offered.id)
    assert (await due(shop.freshness, cor))[offered.id][0] is LookReason.CHANGED

    for refused in (None, "👍", "woord " * 100):
        await shop.providers.take(Turn(provider), offered.id, refused)
        await shop.postman.deliver()
        notice = shop.postman.last(provider)
        assert isinstance(notice, ChangeAsked)
        assert notice.refused
    await shop.providers.take(Turn(provider), offered.id, "Het is nu\nop <b>dinsdag</b>.")
    await shop.postman.deliver()

    assert shop.postman.one(provider, ReviewAnswered).answer is ReviewAnswer.CHANGED
    said = shop.postman.one(cor.contact, ProviderSaid)
    assert (said.offering_id, said.note) == (offered.id, "Het is nu op bdinsdag/b.")
    async with shop.units.reading() as unit:
        assert (await unit.drafts.of(provider.id)).awaiting is Awaiting.QUESTION
        assert "dinsdag" in await own_data(unit, provider)
    history = await shop.editing.history(cor, offered.id)
    assert "dinsdag" not in str(history)
    assert (await shop.freshness.confirm(cor, offered.id)).item.provider_note is None


async def test_what_changed_is_not_lost_whatever_is_postponed_or_due_since(
    shop: Shop, cor: Turn, provider: Contact, offered: Offering
) -> None:
    await shop.providers.run()
    await shop.postman.deliver()
    press = shop.postman.press(provider, ReviewAsked)
    await shop.providers.answer(press, offered.id, ReviewAnswer.RIGHT)
    await shop.freshness.postpone(cor, offered.id, timedelta(weeks=100))
    await shop.providers.answer(press, offered.id, ReviewAnswer.CHANGED)
    await shop.providers.take(Turn(provider), offered.id, "Het is nu op dinsdag.")

    assert (await due(shop.freshness, cor))[offered.id][0] is LookReason.CHANGED
    shop.clock.skip(weeks=60)
    assert await shop.providers.run() == 0
    assert (await shop.editing.get(cor, offered.id)).item.provider_note == "Het is nu op dinsdag."


async def test_what_stopped_is_gone_at_once_and_a_coordinator_can_put_it_back(
    shop: Shop, cor: Turn, provider: Contact, offered: Offering, searching: Matching
) -> None:
    await shop.providers.run()
    await shop.postman.deliver()
    press = shop.postman.press(provider, ReviewAsked)
    await shop.providers.answer(press, offered.id, ReviewAnswer.STOPPED)
    await shop.postman.deliver()

    assert offered.id not in {one.id for one in searching.offerings}
    assert shop.postman.one(cor.contact, ProviderSaid).answer is ReviewAnswer.STOPPED
    out, answered, _ = await shop.editing.history(cor, offered.id)
    assert (out.action, out.note, out.by_provider) == (CatalogueAction.RETIRED, "gestopt", True)
    assert answered.note == "gestopt"
    with pytest.raises(StaleError):
        await shop.providers.answer(press, offered.id, ReviewAnswer.RIGHT)
    assert isinstance(await shop.editing.restore(cor, offered.id), Saved)
    assert offered.id in {one.id for one in searching.offerings}
    assert await shop.providers.run() == 0


async def test_nobody_answers_for_somebody_else(
    providers: Providers, resident: Contact, coordinator: Contact, offered: Offering
) -> None:
    for person in (resident, coordinator):
        with pytest.raises(NotAllowedError):
            await providers.answer(Turn(person), offered.id, ReviewAnswer.STOPPED)
        with pytest.raises(NotAllowedError):
            await providers.take(Turn(person), offered.id, "Het is gestopt.")


@pytest.mark.usefixtures("provider")
async def test_words_of_providers_are_forgotten_in_time(units: Units, offered: Offering, clock: Clock) -> None:
    async with units.writing() as unit:
        await unit.offerings.review_asked(offered.id, unit.now)
        await unit.offerings.provider_says(offered.id, ReviewAnswer.CHANGED, "Bel mij op.")
        await unit.commit()
    clock.skip(days=300)
    for note in ("Bel mij op.", None):
        async with units.writing() as unit:
            await forget(unit, 365)
            assert (await unit.offerings.item(offered.id)).provider_note == note
            await unit.commit()
        clock.skip(days=100)


@pytest.mark.usefixtures("later")
async def test_an_old_catalogue_asks_everybody_about_one_thing(
    units: Units, village: Village, providers: Providers, stocked: Sequence[Offering]
) -> None:
    people = [await village.resident() for _ in range(3)]
    for number, person in enumerate(people):
        for part in range(4):
            await provided(units, stocked[0], person, f"van-{number}-{part}")
    await grow_old(units)

    assert await providers.run() == len(people) + 1
