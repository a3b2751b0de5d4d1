"""Who holds a role: all of them in a few questions to the database, however many there are."""

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import EscalationState, Role


@pytest.fixture
def statements(engine: AsyncEngine) -> list[str]:
    """Every question to the database from now on."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("SELECT"):
            asked.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    return asked


async def test_many_wijkwijzen_take_no_more_questions_than_one(
    units: Units, village: Village, statements: list[str]
) -> None:
    for number in range(7):
        await village.wijkwijze(f"Wim {number}")
    statements.clear()

    async with units.reading() as unit:
        wijkwijzen = await unit.contacts.wijkwijzen()

    assert len(wijkwijzen) == 7
    assert all(one.contact.roles == {Role.WIJKWIJZE} for one in wijkwijzen)
    assert len(statements) == 3


async def test_a_role_given_again_is_held_under_the_new_name(units: Units, village: Village) -> None:
    wim = await village.wijkwijze("Wim")
    await village.revoke(wim.id, Role.WIJKWIJZE)
    async with units.writing() as unit:
        await unit.contacts.grant(wim.id, Role.WIJKWIJZE, "Willem", unit.now)
        await unit.commit()

    async with units.reading() as unit:
        assert [one.name for one in await unit.contacts.wijkwijzen()] == ["Willem"]


async def test_the_load_is_what_somebody_holds_now(units: Units, village: Village) -> None:
    resident, wim, _ = await village.resident(), await village.wijkwijze("Wim"), await village.wijkwijze("Els")
    held, closed = [await village.ask(resident, question) for question in ("Eerste vraag", "Tweede vraag")]
    async with units.writing() as unit:
        for inquiry in held, closed:
            escalation = await unit.escalations.add(inquiry.id, unit.now)
            await unit.escalations.claim(escalation.id, wim.id, unit.now)
        await unit.escalations.end(escalation.id, EscalationState.CLOSED, unit.now)
        await unit.commit()

    async with units.reading() as unit:
        assert {one.name: one.open_count for one in await unit.contacts.wijkwijzen()} == {"Wim": 1, "Els": 0}
