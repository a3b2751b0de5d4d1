"""Who answers, as coordinators see them, and an end to it; what a profile may hold."""

from dataclasses import replace
from datetime import timedelta

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Contact,
    EscalationState,
    EventKind,
    Language,
    Message,
    MessageKind,
    Profile,
    ProfilePart,
    Role,
    Side,
    Turn,
)
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.humans.escalations import Escalations
from knowledge.humans.profiles import LONGEST_PAUSE, Profiles
from knowledge.humans.volunteers import PAGE_SIZE, Volunteers
from knowledge.invitations import Invitations
from knowledge.local_time import local_day
from knowledge.notices.humans import EscalationOffered
from knowledge.notices.people import RoleRevoked, WijkwijzenListed, WijkwijzeRevoked, WijkwijzeShown
from knowledge.notices.profiles import ProfileShown

HELLO = Message(MessageKind.TEXT, "Begin met een praatje.")


@pytest.fixture
def volunteers(units: Units) -> Volunteers:
    return Volunteers(units)


@pytest.fixture
def profiles(units: Units) -> Profiles:
    return Profiles(units, Agenda.load())


async def takes(units: Units, village: Village, resident: Contact, wijkwijze: Contact) -> int:
    """A question that somebody took."""
    inquiry = await village.ask(resident, "Hoe beginnen we een buurttuin?")
    escalations = Escalations(units)
    await escalations.send(Turn(resident), inquiry.id)
    async with units.reading() as unit:
        found = await unit.escalations.last_for(inquiry.id)
    assert found is not None
    await escalations.claim(Turn(wijkwijze), found.id)
    return found.id


async def test_the_list_tells_how_everybody_does(  # noqa: PLR0913, PLR0917 - fixtures
    volunteers: Volunteers,
    units: Units,
    village: Village,
    resident: Contact,
    coordinator: Contact,
    clock: Clock,
    postman: Postman,
) -> None:
    zoe, ali = await village.wijkwijze("Zoë", "wonen"), await village.wijkwijze("ali")
    escalation = await takes(units, village, resident, zoe)
    await Escalations(units).relay(Turn(zoe), escalation, HELLO)
    async with units.writing() as unit:
        away = Profile(paused_until=local_day(unit.now) + timedelta(days=2))
        await unit.contacts.set_profile(ali.id, away)
        await unit.contacts.block(ali.id, unit.now)
        await unit.commit()

    await volunteers.list(Turn(coordinator), 0)
    await postman.deliver()
    first, second = postman.one(coordinator, WijkwijzenListed).wijkwijzen
    assert (first.name, first.held, first.answered, first.blocked, first.profile) == ("ali", 0, 0, True, away)
    assert (second.name, second.held, second.answered, second.blocked) == ("Zoë", 1, 1, False)

    clock.skip(days=91)
    await volunteers.list(Turn(coordinator), 7)
    await postman.deliver()
    listed = postman.all(coordinator, WijkwijzenListed)[-1]
    assert [line.answered for line in listed.wijkwijzen] == [0, 0]
    assert listed.wijkwijzen[0].profile.paused_until is None
    assert (listed.page, listed.pages) == (0, 1)


async def test_an_answer_counts_for_who_gave_it_whoever_holds_the_question(
    volunteers: Volunteers, units: Units, village: Village, resident: Contact, coordinator: Contact
) -> None:
    zoe, ali = await village.wijkwijze("Zoë"), await village.wijkwijze("Ali")
    escalation = await takes(units, village, resident, zoe)
    await Escalations(units).relay(Turn(zoe), escalation, HELLO)
    await Escalations(units).relay(Turn(zoe), escalation, HELLO)
    await Escalations(units).release(Turn(zoe), escalation)
    await Escalations(units).claim(Turn(ali), escalation)

    lines = await volunteers.all(Turn(coordinator))
    assert [(line.name, line.answered) for line in lines] == [("Ali", 0), ("Zoë", 1)]

    await Escalations(units).relay(Turn(ali), escalation, HELLO)
    assert [line.answered for line in await volunteers.all(Turn(coordinator))] == [1, 1]


async def test_a_long_list_goes_in_pages(
    volunteers: Volunteers, village: Village, coordinator: Contact, postman: Postman
) -> None:
    for number in range(PAGE_SIZE + 1):
        await village.wijkwijze(f"W{number}")
    await volunteers.list(Turn(coordinator), 1)
    await postman.deliver()

    listed = postman.one(coordinator, WijkwijzenListed)
    assert ([line.name for line in listed.wijkwijzen], listed.total, listed.pages) == (["W8"], PAGE_SIZE + 1, 2)


async def test_what_somebody_held_goes_to_others_and_waiting_offers_go(  # noqa: PLR0913, PLR0917 - fixtures
    volunteers: Volunteers,
    units: Units,
    village: Village,
    resident: Contact,
    wijkwijze: Contact,
    coordinator: Contact,
    postman: Postman,
) -> None:
    escalation = await takes(units, village, resident, wijkwijze)
    await postman.deliver()
    other = await village.wijkwijze("Bert")
    inquiry = await village.ask(resident, "Wie leert ons schaken?")
    await Escalations(units).send(Turn(resident), inquiry.id)  # its offers are not delivered yet
    async with units.writing() as unit:
        draft = await unit.drafts.of(wijkwijze.id)
        waiting = replace(draft, awaiting=Awaiting.WHICH_ESCALATION, pending=(HELLO,))
        await unit.drafts.save(wijkwijze.id, waiting, unit.now)
        await unit.commit()

    await volunteers.revoke(Turn(coordinator), wijkwijze.id)
    await postman.deliver()

    assert postman.last(wijkwijze) == RoleRevoked(Role.WIJKWIJZE, "Wilma")
    assert not postman.all(wijkwijze, EscalationOffered)
    assert postman.one(coordinator, WijkwijzeRevoked) == WijkwijzeRevoked("Wilma", 1)
    assert escalation in {offered.card.escalation for offered in postman.all(other, EscalationOffered)}
    async with units.reading() as unit:
        assert (await unit.escalations.get(escalation)).state is EscalationState.OPEN
        released = [event for event in await unit.events.of(escalation) if event.kind is EventKind.RELEASED]
        assert [(event.side, event.contact_id) for event in released] == [(Side.COORDINATOR, coordinator.id)]
        draft = await unit.drafts.of(wijkwijze.id)
    assert (draft.awaiting, draft.pending) == (Awaiting.QUESTION, ())
    with pytest.raises(StaleError):
        await volunteers.revoke(Turn(coordinator), wijkwijze.id)


async def test_who_comes_back_finds_their_profile_as_it_was(
    volunteers: Volunteers, units: Units, wijkwijze: Contact, coordinator: Contact
) -> None:
    async with units.writing() as unit:
        await unit.contacts.set_profile(wijkwijze.id, Profile(themes=("wonen",)))
        await unit.commit()
    await volunteers.revoke(Turn(coordinator), wijkwijze.id)
    invitations = Invitations(units)
    await invitations.accept(Turn(wijkwijze), await invitations.make(Role.WIJKWIJZE), "Wilma")

    async with units.reading() as unit:
        assert await unit.contacts.profile_of(wijkwijze.id) == Profile(themes=("wonen",))


async def test_late_presses_show_the_list(
    volunteers: Volunteers, wijkwijze: Contact, coordinator: Contact, postman: Postman
) -> None:
    await volunteers.open(Turn(coordinator), wijkwijze.id)
    await postman.deliver()
    assert postman.one(coordinator, WijkwijzeShown).wijkwijze.name == "Wilma"
    await volunteers.revoke(Turn(coordinator), wijkwijze.id)
    await volunteers.open(Turn(coordinator), wijkwijze.id)
    await volunteers.ask_revocation(Turn(coordinator), wijkwijze.id)
    await postman.deliver()

    assert len(postman.all(coordinator, WijkwijzenListed)) == 2


async def test_none_of_it_is_for_others(volunteers: Volunteers, resident: Contact, wijkwijze: Contact) -> None:
    for somebody in (resident, wijkwijze):
        for ask in (volunteers.list, volunteers.open, volunteers.ask_revocation, volunteers.revoke):
            with pytest.raises(NotAllowedError):
                await ask(Turn(somebody), wijkwijze.id)


async def test_a_profile_takes_only_what_there_is(profiles: Profiles, wijkwijze: Contact, resident: Contact) -> None:
    turn = Turn(wijkwijze)
    with pytest.raises(NotFoundError):
        await profiles.choose_theme(turn, "kantklossen", wanted=True)
    for refused in (
        profiles.choose_language(turn, Language.NL, wanted=True),
        profiles.choose_day(turn, 7, wanted=True),
        profiles.set_capacity(turn, 0),
        profiles.pause(turn, LONGEST_PAUSE.days + 1),
        profiles.clear(turn, ProfilePart.NAME),
    ):
        with pytest.raises(StaleError):
            await refused
    with pytest.raises(NotAllowedError):
        await profiles.set_capacity(Turn(resident), 3)


async def test_pressing_twice_is_as_good_as_once(
    profiles: Profiles, units: Units, wijkwijze: Contact, postman: Postman
) -> None:
    turn = Turn(wijkwijze)
    for _ in range(2):
        await profiles.choose_theme(turn, "wonen", wanted=True)
        await profiles.choose_day(turn, 4, wanted=True)
        await profiles.choose_day(turn, 0, wanted=True)
        await profiles.choose_day(turn, 6, wanted=False)
    async with units.reading() as unit:
        assert await unit.contacts.profile_of(wijkwijze.id) == Profile(themes=("wonen",), days=(0, 4))

    await profiles.clear(turn, ProfilePart.DAYS)
    await postman.deliver()

    assert postman.last(wijkwijze) == ProfileShown("Wilma", Profile(themes=("wonen",)))


async def test_words_that_waited_for_a_choice_wait_again_after_the_profile(
    profiles: Profiles, units: Units, village: Village, resident: Contact, wijkwijze: Contact
) -> None:
    await takes(units, village, resident, wijkwijze)
    await Escalations(units).ask_which(Turn(wijkwijze), HELLO)
    await profiles.ask(Turn(wijkwijze), ProfilePart.CAPACITY)
    await profiles.set_capacity(Turn(wijkwijze), 2)

    async with units.reading() as unit:
        draft = await unit.drafts.of(wijkwijze.id)
    assert (draft.awaiting, draft.pending) == (Awaiting.WHICH_ESCALATION, (HELLO,))
