"""The program stops in the middle of everything; the next one goes on where it was."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from clocks import Clock
from telegram_double import World
from whole.stage import Stage, Telephone, on_stage
from whole.steps import ANSWER, THANKS, goes_to_a_human

from bot.bootstrap import open_knowledge
from bot.config import Settings
from knowledge.domain import Role


class Program:
    """Opens everything on one database, as often as it is started."""

    def __init__(self, settings: Settings, world: World, clock: Clock) -> None:
        self._settings = settings
        self._world = world
        self._clock = clock

    @asynccontextmanager
    async def running(self, *people: Telephone) -> AsyncIterator[Stage]:
        """One life of the program, met by these people."""
        async with open_knowledge(self._settings, self._clock) as knowledge, on_stage(knowledge, self._world) as stage:
            for person in people:
                person.stage = stage
            yield stage
            assert stage.refusals == []


@pytest.fixture
def program(own_data: Settings, world: World, clock: Clock) -> Program:
    """A program on data of this test's own."""
    return Program(own_data, world, clock)


async def test_every_conversation_goes_on_after_a_restart(program: Program) -> None:
    async with program.running() as stage:
        ans, dirk = stage.telephone("Ans"), stage.telephone("Dirk")
        wim = await stage.invited("Wim", Role.WIJKWIJZE)
        for person in (ans, dirk):
            await person.agrees()
        await ans.says(ans.sayings.vague)
        asked = ans.reads("ask-wat-topics")
        await goes_to_a_human(dirk)
        await wim.presses("button-claim")
        claimed = wim.sees("escalation-claimed")

    ans.person.presses(asked.labels[0])  # while nobody is there
    wim.person.replies_to(claimed, ANSWER)

    async with program.running(ans, dirk, wim) as stage:
        await stage.rests()
        assert ans.last.message_id > asked.message_id
        answer = dirk.reads("wijkwijze-said-after")
        assert ANSWER in answer.text
        await dirk.replies(answer, THANKS)
        assert THANKS in wim.reads("resident-said-after").text
