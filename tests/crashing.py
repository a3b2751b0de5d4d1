"""Kills the real program, `vraagbaak serve`, at random moments while people talk to it over HTTP."""

import asyncio
import os
import random
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from telegram_double import World
from telegram_double.server import serve

ROOT = Path(__file__).parents[1]
COMMANDS = ("/hulp", "/privacy", "/taal", "/leeragenda")
"""Each is answered with one message of its own."""


@dataclass(frozen=True)
class Outcome:
    """What people saw in the end.

    Attributes:
        asked: How often each person gave each command.
        answered: How many answers to each they got: lost ones and repeats show here.
        kills: How often the program was killed.
        status: With which it left when it was asked to, in its last life.
    """

    asked: Counter[tuple[int, str]]
    answered: Counter[tuple[int, str]]
    kills: int
    status: int

    @property
    def lost(self) -> int:
        """Answers that nobody got."""
        return sum((self.asked - self.answered).values())

    @property
    def repeated(self) -> Counter[tuple[int, str]]:
        """Answers that somebody got more often than asked."""
        return self.answered - self.asked

    @property
    def most_repeats_in_a_chat(self) -> int:
        """Repeats in the chat that has most of them."""
        per_chat: Counter[int] = Counter()
        for (person, _), times in self.repeated.items():
            per_chat[person] += times
        return max(per_chat.values(), default=0)


class Ordeal:
    """A number of people, each with commands to give, and a program that dies and comes back.

    Args:
        folder: The program's data folder; its catalogue and index are best there already.
        seed: Decides who says what, and when the program dies.
    """

    def __init__(self, world: World, folder: Path, *, people: int, each: int, seed: int) -> None:
        self._world = world
        self._folder = folder
        self._random = random.Random(seed)  # noqa: S311 - an ordeal that can be repeated, no secret
        self._people = [world.person(f"Person {number}") for number in range(people)]
        self._to_say = [(person, COMMANDS[turn % len(COMMANDS)]) for person in self._people for turn in range(each)]
        self._random.shuffle(self._to_say)
        self._asked: Counter[tuple[int, str]] = Counter()
        self._texts: dict[str, str] = {}

    async def run(self, kills: int) -> Outcome:
        """Talk on through so many kills, then wait until everybody has an answer."""
        with serve(self._world) as address:
            api = address.base_url.removesuffix("/bot")
            await self._learn_answers(api)
            share = -(-len(self._to_say) // (kills + 1))
            for _ in range(kills):
                async with Life(api, self._world, self._folder) as life:
                    await life.listens()
                    await self._say(share)
                    await asyncio.sleep(self._random.uniform(0.0, 1.0))
                    life.kill()
            async with Life(api, self._world, self._folder) as life:
                await self._say(len(self._to_say))
                await self._world.until(lambda: not (self._asked - self._answered()), within=120)
                status = await life.end()
        return Outcome(self._asked, self._answered(), kills, status)

    async def _learn_answers(self, api: str) -> None:
        """Let somebody else ask first, so that every answer is known by its words."""
        guide = self._world.person("Guide")
        async with Life(api, self._world, self._folder) as life:
            guide.starts()
            await guide.gets("computerprogramma", within=60)
            for command in COMMANDS:
                before = len(guide.hears())
                guide.says(command)
                assert await self._world.until(lambda seen=before: len(guide.hears()) > seen, within=60)
                self._texts[guide.last().text] = command
            assert await life.end() == 0

    async def _say(self, count: int) -> None:
        for person, command in self._to_say[:count]:
            person.says(command)
            self._asked[person.id, command] += 1
            await asyncio.sleep(self._random.uniform(0.0, 0.02))
        del self._to_say[:count]

    def _answered(self) -> Counter[tuple[int, str]]:
        return Counter((person.id, self._texts[message.text]) for person in self._people for message in person.hears())


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
