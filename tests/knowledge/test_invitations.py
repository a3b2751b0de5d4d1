"""A link gives a role once, to one person, in time; nothing of it can be guessed or read back."""

import asyncio
import re

import pytest
from clocks import Clock
from postman import Postman
from sqlalchemy import select
from village import Village

from knowledge.database.tables import InvitationRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Role, Turn
from knowledge.errors import NotAllowedError
from knowledge.humans.escalations import Escalations
from knowledge.invitations import LONGEST_NAME, Invitations
from knowledge.notices.coordinating import InvitationAccepted, InvitationMade, InvitationRefused
from knowledge.notices.humans import EscalationsListed


@pytest.fixture
def invitations(units: Units) -> Invitations:
    return Invitations(units)


async def test_a_token_fits_behind_start_and_only_its_hash_is_kept(invitations: Invitations, units: Units) -> None:
    token = await invitations.make(Role.WIJKWIJZE, "Wilma")

    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", token)
    async with units.reading() as unit:
        (row,) = (await unit._session.scalars(select(InvitationRow))).all()
    assert token not in str(vars(row))
    assert await invitations.make(Role.WIJKWIJZE) != token


@pytest.mark.parametrize("role", Role)
async def test_a_link_gives_its_role(
    invitations: Invitations, village: Village, resident: Contact, postman: Postman, role: Role
) -> None:
    token = await invitations.make(role)

    await invitations.accept(Turn(resident), token, "Wilma")
    await postman.deliver()

    assert postman.last(resident) == InvitationAccepted(role, "Wilma")
    assert (await village.contact(resident.id)).roles == {role}


async def test_the_name_of_the_inviter_counts_over_that_of_the_channel(
    invitations: Invitations, resident: Contact, postman: Postman
) -> None:
    await invitations.accept(Turn(resident), await invitations.make(Role.WIJKWIJZE, "Wilma"), "xX_w_Xx")
    await postman.deliver()

    assert postman.one(resident, InvitationAccepted).name == "Wilma"


@pytest.mark.parametrize(
    ("called", "shown"),
    [
        ("  Wilma \n de Boer ", "Wilma de Boer"),
        ("Wil\u202ema", "Wil ma"),
        ("W" * 200, "W" * LONGEST_NAME),
        (" \u200b ", "wijkwijze"),
    ],
)
async def test_a_name_is_tidied(
    invitations: Invitations, resident: Contact, postman: Postman, called: str, shown: str
) -> None:
    await invitations.accept(Turn(resident), await invitations.make(Role.WIJKWIJZE), called)
    await postman.deliver()

    assert postman.one(resident, InvitationAccepted).name == shown


async def test_a_link_works_for_one_person_only(
    invitations: Invitations, village: Village, resident: Contact, postman: Postman
) -> None:
    token = await invitations.make(Role.COORDINATOR)
    late = await village.resident()
    await invitations.accept(Turn(resident), token, "Cor")

    await invitations.accept(Turn(late), token, "Late")
    await postman.deliver()

    assert postman.last(late) == InvitationRefused()
    assert not (await village.contact(late.id)).roles


async def test_of_many_at_once_one_gets_the_role(invitations: Invitations, village: Village, postman: Postman) -> None:
    token = await invitations.make(Role.WIJKWIJZE)
    crowd = [await village.resident() for _ in range(12)]

    await asyncio.gather(*(invitations.accept(Turn(one), token, "Wilma") for one in crowd))
    await postman.deliver()

    assert [len((await village.contact(one.id)).roles) for one in crowd].count(1) == 1
    assert sum(len(postman.all(one, InvitationRefused)) for one in crowd) == 11


async def test_pressing_it_again_is_no_mistake(invitations: Invitations, resident: Contact, postman: Postman) -> None:
    token = await invitations.make(Role.WIJKWIJZE)
    await invitations.accept(Turn(resident), token, "Wilma")
    await invitations.accept(Turn(resident), token, "Iemand anders")
    await postman.deliver()

    assert postman.last(resident) == InvitationAccepted(Role.WIJKWIJZE, "Wilma")


async def test_a_link_runs_out(
    invitations: Invitations, village: Village, resident: Contact, clock: Clock, postman: Postman
) -> None:
    token = await invitations.make(Role.WIJKWIJZE)
    clock.skip(days=7)

    await invitations.accept(Turn(resident), token, "Wilma")
    await postman.deliver()

    assert postman.last(resident) == InvitationRefused()
    assert not (await village.contact(resident.id)).roles


@pytest.mark.parametrize("token", ["", "verzonnen", "A" * 22, "é" * 64])
async def test_what_never_was_a_link_is_refused(
    invitations: Invitations, resident: Contact, postman: Postman, token: str
) -> None:
    await invitations.accept(Turn(resident), token, "Wilma")
    await postman.deliver()

    assert postman.last(resident) == InvitationRefused()


async def test_a_coordinator_makes_links_in_the_chat(
    invitations: Invitations, village: Village, coordinator: Contact, resident: Contact, clock: Clock, postman: Postman
) -> None:
    await invitations.invite(Turn(coordinator), Role.WIJKWIJZE)
    await postman.deliver()
    made = postman.one(coordinator, InvitationMade)
    assert (made.expires_at - clock.now).days == 7

    await invitations.accept(Turn(resident), made.token, "Wilma")

    assert (await village.contact(resident.id)).roles == {Role.WIJKWIJZE}


async def test_nobody_else_makes_links(
    invitations: Invitations, resident: Contact, wijkwijze: Contact, units: Units
) -> None:
    for somebody in (resident, wijkwijze):
        with pytest.raises(NotAllowedError):
            await invitations.invite(Turn(somebody), Role.COORDINATOR)

    async with units.reading() as unit:
        assert not (await unit._session.scalars(select(InvitationRow))).all()


async def test_who_joins_sees_what_waits(
    invitations: Invitations, units: Units, village: Village, resident: Contact, postman: Postman
) -> None:
    inquiry = await village.ask(resident, "Hoe beginnen we een buurttuin?")
    await Escalations(units).send(Turn(resident), inquiry.id)
    newcomer = await village.resident()

    await invitations.accept(Turn(newcomer), await invitations.make(Role.WIJKWIJZE), "Wilma")
    await postman.deliver()

    assert [line.question for line in postman.one(newcomer, EscalationsListed).escalations] == [inquiry.question]


async def test_what_ran_out_is_forgotten(invitations: Invitations, units: Units, clock: Clock) -> None:
    await invitations.make(Role.WIJKWIJZE)
    clock.skip(days=8)
    kept = await invitations.make(Role.WIJKWIJZE)

    async with units.writing() as unit:
        await unit.invitations.forget_before(unit.now)
        await unit.commit()

    async with units.reading() as unit:
        assert len((await unit._session.scalars(select(InvitationRow))).all()) == 1
    assert kept
