"""Kills the real program, `vraagbaak serve`, at random moments while people talk to it over HTTP."""

import asyncio
import logging
import os
import random
import sqlite3
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Self

from telegram_double import Person, World
from telegram_double.server import serve

ROOT = Path(__file__).parents[1]
SAYINGS = (
    "/hulp",
    "Hoe beginnen we met de straat een WhatsApp-groep voor buurtpreventie?",
    "/leeragenda",
    "Er ligt overal zwerfvuil in onze straat. Hoe ruimen we dat samen met de buren op?",
    "/privacy",
)
"""Each is answered with one message of its own."""

LONGEST_LIFE = 1.0
"""Seconds that a life lasts at most from the moment on which it listens: while people talk, or just after."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Talk:
    """What one person said, and which sayings the bot answered, both in order."""

    said: Sequence[str]
    answered: Sequence[str]

    @property
    def lost(self) -> int:
        """Answers that did not come."""
        return sum((Counter(self.said) - Counter(self.answered)).values())

    @property
    def repeats(self) -> int:
        """Answers that came once more than they were asked for."""
        return sum((Counter(self.answered) - Counter(self.said)).values())

    @property
    def in_order(self) -> bool:
        """Whether the answers came in the order of what was said, a repeat directly after the answer it repeats."""
        place = 0
        for answer in self.answered:
            if self.said[place : place + 1] == [answer]:
                place += 1
            elif self.said[place - 1 : place] != [answer]:
                return False
        return place == len(self.said)


@dataclass(frozen=True)
class Outcome:
    """What came of it.

    Attributes:
        talks: Of everybody.
        kills: How often the program was killed.
        status: With which it left when it was asked to, in its last life.
        unhandled: Updates that are in the database and not handled.
        unsent: Notices that are in the database and not sent.
    """

    talks: Sequence[Talk]
    kills: int
    status: int
    unhandled: int
    unsent: int

    @property
    def asked(self) -> int:
        """How much was said."""
        return sum(len(talk.said) for talk in self.talks)

    @property
    def lost(self) -> int:
        """Answers that somebody did not get."""
        return sum(talk.lost for talk in self.talks)

    @property
    def repeats(self) -> int:
        """Answers that somebody got again."""
        return sum(talk.repeats for talk in self.talks)

    @property
    def most_repeats(self) -> int:
        """Repeats in the chat that has most of them."""
        return max(talk.repeats for talk in self.talks)

    @property
    def in_order(self) -> bool:
        """Whether everybody got their answers in order."""
        return all(talk.in_order for talk in self.talks)


class Ordeal:
    """A number of people, each with things to say, and a program that dies and comes back.

    Args:
        folder: The program's data folder; its catalogue and index are best there already.
        people: How many.
        each: How much each of them says.
        seed: Decides who says what, and when the program dies.
    """

    def __init__(self, world: World, folder: Path, *, people: int, each: int, seed: int) -> None:
        self._world = world
        self._folder = folder
        self._random = random.Random(seed)  # noqa: S311 - an ordeal that can be repeated, no secret
        self._guide = world.person("Guide")
        self._people = [world.person(f"Person {number}") for number in range(people)]
        self._to_say = [(person, SAYINGS[turn % len(SAYINGS)]) for person in self._people for turn in range(each)]
        self._random.shuffle(self._to_say)
        self._said: dict[int, list[str]] = {person.id: [] for person in self._people}
        self._sayings: dict[str, str] = {}
        _log.info("seed %d", seed)

    async def run(self, kills: int) -> Outcome:
        """Talk on through so many kills, then wait until everybody has an answer."""
        with serve(self._world) as address:
            api = address.base_url.removesuffix("/bot")
            await self._prepare(api)
            share = -(-len(self._to_say) // (kills + 1))
            for _ in range(kills):
                await self._live_shortly(api, share)
            status = await self._live_on(api)
        return Outcome(self._talks(), kills, status, *self._left_over())

    async def _prepare(self, api: str) -> None:
        """Let everybody agree, and somebody else ask first, so that every answer is known by its words."""
        async with Life(api, self._world, self._folder) as life:
            for person in (self._guide, *self._people):
                person.starts()
                await person.gets("computerprogramma", within=60)
                person.presses("Ja")
                await person.gets("Fijn", within=60)
            for saying in SAYINGS:
                before = len(self._guide.hears())
                self._guide.says(saying)
                assert await self._world.until(partial(self._guide_heard_more, before), within=60)
                self._sayings[self._guide.last().text] = saying
            assert await life.end() == 0
        assert len(self._sayings) == len(SAYINGS)

    def _guide_heard_more(self, than: int) -> bool:
        return len(self._guide.hears()) > than

    async def _live_shortly(self, api: str, share: int) -> None:
        """A life that is cut off at a random moment while people talk, or just after."""
        async with Life(api, self._world, self._folder) as life:
            await life.listens()
            talking = asyncio.create_task(self._say(share))
            await asyncio.sleep(self._random.uniform(0.0, LONGEST_LIFE))
            life.kill()
            await talking

    async def _live_on(self, api: str) -> int:
        """A life that lasts until everybody has an answer; gives its exit status."""
        async with Life(api, self._world, self._folder) as life:
            await self._say(len(self._to_say))
            await self._world.until(lambda: not any(talk.lost for talk in self._talks()), within=120)
            return await life.end()

    async def _say(self, count: int) -> None:
        said, self._to_say = self._to_say[:count], self._to_say[count:]
        for person, saying in said:
            person.says(saying)
            self._said[person.id].append(saying)
            await asyncio.sleep(self._random.uniform(0.0, 0.05))

    def _talks(self) -> list[Talk]:
        return [Talk(self._said[person.id], self._answered(person)) for person in self._people]

    def _answered(self, person: Person) -> list[str]:
        """What the bot answered, after the words that everybody gets before the ordeal."""
        return [self._sayings[message.text] for message in person.hears() if message.text in self._sayings]

    def _left_over(self) -> tuple[int, int]:
        with closing(sqlite3.connect(self._folder / "vraagbaak.sqlite")) as database:
            (unhandled,) = database.execute("SELECT count(*) FROM inbox WHERE done_at IS NULL").fetchone()
            (unsent,) = database.execute("SELECT count(*) FROM outbox WHERE sent_at IS NULL").fetchone()
        return unhandled, unsent


class Life:
    """One process of the program."""

    def __init__(self, api: str, world: World, folder: Path) -> None:
        self._world = world
        self._environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "TELEGRAM_BOT_TOKEN": world.token,
            "TELEGRAM_API_URL": api,
            "DATA_DIR": str(folder),
            "LOG_LEVEL": "WARNING",
        }
        self._polls = 0

    async def __aenter__(self) -> Self:
        self._polls = self._world.polls
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "serve", cwd=self._environment["DATA_DIR"], env=self._environment
        )
        return self

    async def __aexit__(self, *error: object) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()

    async def listens(self) -> None:
        """Wait until it asks for updates."""
        assert await self._world.until(lambda: self._world.polls > self._polls, within=120)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()

    async def end(self) -> int:
        """Ask it to leave; gives its exit status."""
        self._process.terminate()
        return await self._process.wait()
