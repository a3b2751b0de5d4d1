"""The wijkwijze's desk: claimed by one, given back, closed, rated; late, double and foreign presses do no harm."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Escalation, EscalationState, Message, MessageKind, Role, Turn
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.desk import leave_all, withdraw
from knowledge.humans.escalations import Escalations
from knowledge.humans.lists import Lists
from knowledge.humans.transitions import TRANSITIONS, Action, after
from knowledge.notices.humans import (
    CompletenessNoted,
    ConversationClosed,
    EscalationClaimed,
    EscalationGone,
    EscalationOffered,
    EscalationReleased,
    EscalationsListed,
    EscalationTaken,
    RatingNoted,
    ResidentSaid,
)

QUESTION = "Hoe krijgen we de hondenpoep van het grasveld?"
HELLO = Message(MessageKind.TEXT, "Begin met een praatje.")


@dataclass
class Desk:
    """One question on the desk, and what happens to it.

    Attributes:
        id: Of the escalation.
        others: Wijkwijzen besides the one who claims.
    """

    escalations: Escalations
    units: Units
    postman: Postman
    resident: Contact
    wijkwijze: Contact
    others: tuple[Contact, ...]
    inquiry_id: int
    id: int

    @property
    def afterwards(self) -> Afterwards:
        return Afterwards(self.units)

    async def now(self) -> Escalation:
        async with self.units.reading() as unit:
            return await unit.escalations.get(self.id)

    @property
    def lists(self) -> Lists:
        return Lists(self.units, Agenda.load())

    async def claim(self) -> None:
        await self.escalations.claim(self.postman.press(self.wijkwijze, EscalationOffered), self.id)
        await self.postman.deliver()

    async def close(self) -> None:
        await self.escalations.close(Turn(self.wijkwijze), self.id)
        await self.postman.deliver()


@pytest.fixture
async def desk(units: Units, village: Village, resident: Contact, wijkwijze: Contact, postman: Postman) -> Desk:
    others = (await village.wijkwijze("Bert"), await village.wijkwijze("Carla"))
    escalations = Escalations(units)
    inquiry = await village.ask(resident, QUESTION)
    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()
    card = postman.one(wijkwijze, EscalationOffered).card
    return Desk(escalations, units, postman, resident, wijkwijze, others, inquiry.id, card.escalation)


async def test_who_claims_it_sees_so_in_the_place_of_the_offer_and_the_others_too(desk: Desk) -> None:
    await desk.claim()

    (claimed,) = desk.postman.chats[desk.wijkwijze.id].values()
    assert isinstance(claimed, EscalationClaimed)
    assert claimed.card.escalation == desk.id
    for other in desk.others:
        assert list(desk.postman.chats[other.id].values()) == [EscalationTaken(desk.id, QUESTION)]
    assert (await desk.now()).owner_id == desk.wijkwijze.id


async def test_an_offer_that_was_not_sent_yet_is_taken_back(desk: Desk) -> None:
    await desk.claim()
    await desk.escalations.release(Turn(desk.wijkwijze), desk.id)  # the new offers wait in the outbox
    await desk.escalations.claim(Turn(desk.others[0]), desk.id)
    await desk.postman.deliver()

    assert not desk.postman.all(desk.others[1], EscalationOffered)


async def test_a_late_press_hears_who_was_first(desk: Desk) -> None:
    late = desk.postman.press(desk.others[0], EscalationOffered)
    await desk.claim()

    await desk.escalations.claim(late, desk.id)
    await desk.postman.deliver()

    assert list(desk.postman.chats[desk.others[0].id].values()) == [EscalationTaken(desk.id, QUESTION)]
    assert (await desk.now()).owner_id == desk.wijkwijze.id


async def test_a_second_press_of_the_owner_changes_nothing(desk: Desk) -> None:
    await desk.claim()
    before = await desk.now()

    await desk.escalations.claim(desk.postman.press(desk.wijkwijze, EscalationClaimed), desk.id)
    await desk.postman.deliver()

    assert await desk.now() == before
    assert len(desk.postman.all(desk.wijkwijze, EscalationClaimed)) == 1


async def test_fifty_at_once_give_one_owner(
    units: Units, village: Village, resident: Contact, postman: Postman
) -> None:
    escalations = Escalations(units)
    crowd = [await village.wijkwijze(f"Wijkwijze {number}") for number in range(50)]
    inquiry = await village.ask(resident, QUESTION)
    await escalations.send(Turn(resident), inquiry.id)
    async with units.reading() as unit:
        (escalation,) = await unit.escalations.open()

    await asyncio.gather(*(escalations.claim(Turn(one), escalation.id) for one in crowd))
    await postman.deliver()

    owners = [one for one in crowd if postman.all(one, EscalationClaimed)]
    taken = [one for one in crowd if postman.all(one, EscalationTaken)]
    async with units.reading() as unit:
        assert [owner.id for owner in owners] == [(await unit.escalations.get(escalation.id)).owner_id]
    assert len(taken) == 49
    assert not set(owners) & set(taken)


async def test_claiming_from_a_list_leaves_the_list(desk: Desk) -> None:
    await desk.lists.waiting(Turn(desk.others[0]))
    await desk.postman.deliver()
    listed = desk.postman.press(desk.others[0], EscalationsListed)

    await desk.escalations.claim(listed, desk.id)
    await desk.postman.deliver()

    assert desk.postman.all(desk.others[0], EscalationsListed)
    assert desk.postman.one(desk.others[0], EscalationClaimed).card.escalation == desk.id


async def test_what_the_resident_said_meanwhile_comes_with_the_claim(desk: Desk) -> None:
    await desk.escalations.relay(Turn(desk.resident), desk.id, Message(MessageKind.TEXT, "En bij de school ook."))
    await desk.escalations.relay(Turn(desk.resident), desk.id, Message(MessageKind.PHOTO, None, "photo-7"))
    await desk.claim()

    said = desk.postman.all(desk.wijkwijze, ResidentSaid)
    assert [one.message.text or one.message.file_id for one in said] == ["En bij de school ook.", "photo-7"]


async def test_giving_it_back_offers_it_to_the_others(desk: Desk) -> None:
    await desk.claim()
    await desk.escalations.release(desk.postman.press(desk.wijkwijze, EscalationClaimed), desk.id)
    await desk.postman.deliver()

    assert list(desk.postman.chats[desk.wijkwijze.id].values()) == [EscalationReleased(desk.id)]
    for other in desk.others:
        assert desk.postman.one(other, EscalationOffered).card.escalation == desk.id
    escalation = await desk.now()
    assert (escalation.state, escalation.owner_id, escalation.claimed_at) == (EscalationState.OPEN, None, None)


async def test_the_next_owner_sees_what_was_answered_before(desk: Desk) -> None:
    await desk.claim()
    await desk.escalations.relay(Turn(desk.wijkwijze), desk.id, HELLO)
    await desk.escalations.release(Turn(desk.wijkwijze), desk.id)
    await desk.escalations.claim(Turn(desk.others[0]), desk.id)
    await desk.postman.deliver()

    assert desk.postman.one(desk.others[0], EscalationClaimed).answers == (HELLO,)


async def test_closing_asks_the_resident_how_it_was(desk: Desk) -> None:
    await desk.claim()
    await desk.escalations.relay(Turn(desk.wijkwijze), desk.id, HELLO)
    await desk.close()

    assert desk.postman.last(desk.resident) == ConversationClosed(desk.id, QUESTION)
    assert desk.postman.last(desk.wijkwijze) == EscalationGone(desk.id, QUESTION, withdrawn=False)
    async with desk.units.reading() as unit:
        draft = await unit.drafts.of(desk.resident.id)
    assert (draft.awaiting, draft.escalation) == (Awaiting.QUESTION, None)


async def test_the_first_rating_and_the_first_completeness_count(desk: Desk) -> None:
    await desk.claim()
    await desk.close()
    press = desk.postman.press(desk.resident, ConversationClosed)

    await desk.afterwards.rate(press, desk.id, 4)
    await desk.afterwards.rate(press, desk.id, 1)
    await desk.postman.deliver()
    assert desk.postman.last(desk.resident) == RatingNoted(desk.id, 4)

    await desk.afterwards.complete(press, desk.id, complete=False)
    await desk.afterwards.complete(press, desk.id, complete=True)
    await desk.postman.deliver()
    assert desk.postman.last(desk.resident) == CompletenessNoted(desk.id, desk.inquiry_id, complete=False, stars=4)
    escalation = await desk.now()
    assert (escalation.rating, escalation.complete) == (4, False)


@pytest.mark.parametrize("stars", [0, 6, -1])
async def test_stars_that_do_not_exist_are_refused(desk: Desk, stars: int) -> None:
    await desk.claim()
    await desk.close()

    with pytest.raises(StaleError):
        await desk.afterwards.rate(Turn(desk.resident), desk.id, stars)


async def test_a_reply_after_closing_reopens_it_and_it_is_rated_anew(desk: Desk) -> None:
    await desk.claim()
    await desk.close()
    await desk.afterwards.rate(Turn(desk.resident), desk.id, 2)

    await desk.escalations.relay(Turn(desk.resident), desk.id, Message(MessageKind.TEXT, "Nog één ding."))
    await desk.postman.deliver()

    escalation = await desk.now()
    assert (escalation.state, escalation.owner_id) == (EscalationState.CLAIMED, desk.wijkwijze.id)
    assert (escalation.rating, escalation.closed_at) == (None, None)
    assert desk.postman.one(desk.wijkwijze, ResidentSaid).message.text == "Nog één ding."
    with pytest.raises(StaleError):
        await desk.afterwards.rate(Turn(desk.resident), desk.id, 5)


async def test_asking_again_after_closing_brings_it_to_somebody_else(desk: Desk) -> None:
    await desk.claim()
    await desk.escalations.relay(Turn(desk.wijkwijze), desk.id, HELLO)
    await desk.close()
    await desk.escalations.send(Turn(desk.resident), desk.inquiry_id)
    await desk.postman.deliver()

    assert (await desk.now()).state is EscalationState.OPEN
    assert not desk.postman.all(desk.wijkwijze, EscalationOffered)
    assert all(desk.postman.all(other, EscalationOffered) for other in desk.others)


async def test_withdrawing_tells_the_owner(desk: Desk) -> None:
    await desk.claim()
    async with desk.units.writing() as unit:
        await withdraw(unit, desk.inquiry_id)
        await withdraw(unit, desk.inquiry_id)
        await unit.commit()
    await desk.postman.deliver()

    assert desk.postman.one(desk.wijkwijze, EscalationGone) == EscalationGone(desk.id, QUESTION, withdrawn=True)
    assert (await desk.now()).state is EscalationState.WITHDRAWN


async def test_withdrawing_what_nobody_took_replaces_the_offers(desk: Desk) -> None:
    late = desk.postman.press(desk.others[1], EscalationOffered)
    async with desk.units.writing() as unit:
        await withdraw(unit, desk.inquiry_id)
        await unit.commit()
    await desk.postman.deliver()
    await desk.escalations.claim(late, desk.id)
    await desk.postman.deliver()

    for wijkwijze in (desk.wijkwijze, *desk.others):
        shown = list(desk.postman.chats[wijkwijze.id].values())
        assert shown == [EscalationGone(desk.id, QUESTION, withdrawn=True)]


async def test_withdrawing_a_closed_one_bothers_nobody(desk: Desk) -> None:
    await desk.claim()
    await desk.close()
    before = dict(desk.postman.chats[desk.wijkwijze.id])
    async with desk.units.writing() as unit:
        await withdraw(unit, desk.inquiry_id)
        await unit.commit()
    await desk.postman.deliver()

    assert desk.postman.chats[desk.wijkwijze.id] == before
    with pytest.raises(StaleError):
        await desk.escalations.relay(Turn(desk.resident), desk.id, HELLO)


async def test_withdrawing_what_never_was_sent_does_nothing(desk: Desk, village: Village) -> None:
    inquiry = await village.ask(desk.resident, "Een andere vraag")
    async with desk.units.writing() as unit:
        await withdraw(unit, inquiry.id)
        assert await unit.escalations.last_for(inquiry.id) is None


async def test_before_a_wijkwijze_is_erased_the_others_get_what_they_held(desk: Desk) -> None:
    await desk.claim()
    async with desk.units.writing() as unit:
        await leave_all(unit, desk.wijkwijze.id)
        await unit.contacts.erase(desk.wijkwijze.id)
        await unit.commit()
    await desk.postman.deliver()

    assert (await desk.now()).state is EscalationState.OPEN
    assert all(desk.postman.all(other, EscalationOffered) for other in desk.others)


async def test_a_closed_talk_whose_wijkwijze_is_erased_reopens_for_all(desk: Desk) -> None:
    await desk.claim()
    await desk.close()
    async with desk.units.writing() as unit:
        await leave_all(unit, desk.wijkwijze.id)
        await unit.contacts.erase(desk.wijkwijze.id)
        await unit.commit()

    await desk.escalations.relay(Turn(desk.resident), desk.id, Message(MessageKind.TEXT, "Nog één ding."))
    await desk.escalations.claim(Turn(desk.others[0]), desk.id)
    await desk.postman.deliver()

    assert desk.postman.one(desk.others[0], ResidentSaid).message.text == "Nog één ding."


async def test_before_a_resident_is_erased_their_questions_and_pictures_go(desk: Desk) -> None:
    await desk.claim()
    await desk.escalations.relay(Turn(desk.resident), desk.id, HELLO)
    await desk.escalations.relay(Turn(desk.resident), desk.id, Message(MessageKind.VOICE, None, "voice-1"))
    await desk.escalations.relay(Turn(desk.wijkwijze), desk.id, Message(MessageKind.PHOTO, None, "photo-1"))
    async with desk.units.writing() as unit:
        await leave_all(unit, desk.resident.id)
        await unit.contacts.erase(desk.resident.id)
        await unit.commit()
    await desk.postman.deliver()

    async with desk.units.reading() as unit:
        assert await unit.escalations.said(desk.id, from_resident=True) == (HELLO,)
        assert len(await unit.escalations.said(desk.id, from_resident=False)) == 1
    assert desk.postman.one(desk.wijkwijze, EscalationGone).withdrawn
    await desk.escalations.relay(Turn(desk.wijkwijze), desk.id, HELLO)
    await desk.postman.deliver()
    assert desk.postman.last(desk.wijkwijze) == EscalationGone(desk.id, QUESTION, withdrawn=True)


async def test_lists_show_what_waits_and_what_is_mine(desk: Desk, village: Village, coordinator: Contact) -> None:
    await desk.claim()
    waiting = await village.ask(desk.resident, "Een andere vraag")
    own = await village.ask(desk.wijkwijze, "Mijn eigen vraag")
    await desk.escalations.send(Turn(desk.resident), waiting.id)
    await desk.escalations.send(Turn(desk.wijkwijze), own.id)
    await desk.lists.waiting(Turn(desk.wijkwijze))
    await desk.lists.held(Turn(desk.wijkwijze))
    await desk.lists.waiting(Turn(coordinator))
    await desk.postman.deliver()

    waiting_for_all, mine = desk.postman.all(desk.wijkwijze, EscalationsListed)
    assert (waiting_for_all.mine, mine.mine) == (False, True)
    assert [line.question for line in waiting_for_all.escalations] == ["Een andere vraag"]
    assert [line.question for line in mine.escalations] == [QUESTION]
    (for_coordinator,) = desk.postman.all(coordinator, EscalationsListed)
    assert len(for_coordinator.escalations) == 2


async def test_a_coordinator_can_take_one_too(desk: Desk, coordinator: Contact) -> None:
    await desk.escalations.claim(Turn(coordinator), desk.id)

    assert (await desk.now()).owner_id == coordinator.id


Press = Callable[[Escalations, Turn, int], Awaitable[None]]

HUMAN_PRESSES: dict[str, Press] = {
    "claim": lambda escalations, turn, key: escalations.claim(turn, key),
    "release": lambda escalations, turn, key: escalations.release(turn, key),
    "close": lambda escalations, turn, key: escalations.close(turn, key),
    "relay": lambda escalations, turn, key: escalations.relay(turn, key, HELLO),
    "ask_which": lambda escalations, turn, _: escalations.ask_which(turn, HELLO),
}
OWNER_PRESSES = {key: HUMAN_PRESSES[key] for key in ("release", "close")}
RESIDENT_PRESSES: dict[str, Callable[[Afterwards, Turn, int], Awaitable[None]]] = {
    "rate": lambda afterwards, turn, key: afterwards.rate(turn, key, 1),
    "complete": lambda afterwards, turn, key: afterwards.complete(turn, key, complete=True),
}


@pytest.mark.parametrize("press", HUMAN_PRESSES.values(), ids=HUMAN_PRESSES)
async def test_without_a_role_nothing_can_be_done(desk: Desk, village: Village, press: Press) -> None:
    stranger = await village.resident()
    await desk.claim()
    before = await desk.now()

    with pytest.raises(NotAllowedError):
        await press(desk.escalations, Turn(stranger), desk.id)

    assert await desk.now() == before


async def test_a_role_is_read_from_the_database_not_from_the_turn(desk: Desk, village: Village) -> None:
    stranger = await village.resident()
    pretender = Turn(
        Contact(stranger.id, stranger.channel, stranger.address, stranger.language, roles=frozenset({Role.WIJKWIJZE}))
    )

    with pytest.raises(NotAllowedError):
        await desk.escalations.claim(pretender, desk.id)


async def test_nobody_takes_their_own_question(desk: Desk, village: Village) -> None:
    inquiry = await village.ask(desk.wijkwijze, "Mijn eigen vraag")
    await desk.escalations.send(Turn(desk.wijkwijze), inquiry.id)
    async with desk.units.reading() as unit:
        own = await unit.escalations.open_for(inquiry.id)
    assert own is not None

    with pytest.raises(NotAllowedError):
        await desk.escalations.claim(Turn(desk.wijkwijze), own.id)


@pytest.mark.parametrize("press", OWNER_PRESSES.values(), ids=OWNER_PRESSES)
async def test_only_the_owner_gives_back_and_closes(desk: Desk, press: Press) -> None:
    await desk.claim()

    with pytest.raises(NotAllowedError):
        await press(desk.escalations, Turn(desk.others[0]), desk.id)

    assert (await desk.now()).owner_id == desk.wijkwijze.id


@pytest.mark.parametrize("press", OWNER_PRESSES.values(), ids=OWNER_PRESSES)
async def test_late_presses_of_the_owner_change_nothing(desk: Desk, press: Press) -> None:
    await desk.claim()
    await desk.close()
    before = await desk.now()

    with pytest.raises(StaleError):
        await press(desk.escalations, Turn(desk.wijkwijze), desk.id)

    assert await desk.now() == before


@pytest.mark.parametrize("press", RESIDENT_PRESSES.values(), ids=RESIDENT_PRESSES)
async def test_only_the_resident_says_how_it_was_and_only_afterwards(
    desk: Desk, press: Callable[[Afterwards, Turn, int], Awaitable[None]]
) -> None:
    await desk.claim()
    with pytest.raises(StaleError):
        await press(desk.afterwards, Turn(desk.resident), desk.id)

    await desk.close()
    for stranger in (desk.wijkwijze, *desk.others):
        with pytest.raises(NotAllowedError):
            await press(desk.afterwards, Turn(stranger), desk.id)


async def test_an_unknown_escalation_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        await desk.escalations.claim(Turn(desk.wijkwijze), 404)


async def test_times_of_the_talk_are_kept(desk: Desk, clock: Clock) -> None:
    asked = clock.now
    clock.skip(hours=1)
    await desk.claim()
    clock.skip(hours=1)
    await desk.escalations.relay(Turn(desk.wijkwijze), desk.id, HELLO)
    clock.skip(hours=1)
    await desk.escalations.relay(Turn(desk.wijkwijze), desk.id, HELLO)
    await desk.close()

    escalation = await desk.now()
    times = (escalation.created_at, escalation.claimed_at, escalation.answered_at, escalation.closed_at)
    assert [round((time - asked).total_seconds() / 3600) for time in times if time] == [0, 1, 2, 3]


def test_a_withdrawn_question_stays_withdrawn() -> None:
    for action in Action:
        with pytest.raises(StaleError):
            after(EscalationState.WITHDRAWN, action)


def test_every_action_is_possible_somewhere() -> None:
    assert {action for _, action in TRANSITIONS} == set(Action)
