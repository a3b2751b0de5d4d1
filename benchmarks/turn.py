"""How long one question takes, from the update that brings it to the reply that goes out, and where the time goes.

    python benchmarks/turn.py

Everything is real but Telegram: each question is the first of somebody who agreed before, one after the other, on a
SQLite file. Parts are measured in a second round: a stopwatch on every step costs time itself.
"""

import asyncio
import inspect
import json
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot import bootstrap
from bot.application import open_bot
from bot.bootstrap import Face, Knowledge, open_face, open_knowledge
from bot.config import Settings
from bot.console.conversation import Conversation, Player
from bot.console.lines import Say
from bot.console.request import ConsoleRequest
from bot.console.screen import Screen
from bot.console.terminal import TOKEN
from embeddings.hybrid import HybridIndex
from embeddings.static_model import StaticModel
from handlers import sending
from knowledge.database.engine import open_engine
from knowledge.database.repositories.outbox import Served
from knowledge.domain import Channel
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.safety import Safety

FOLDER = Path(__file__).parents[1] / "tests" / "evaluation"
QUESTIONS = (FOLDER / "questions.jsonl", FOLDER / "own_questions.jsonl")
WARM_UP = 20
"""Questions before the clock counts: the first in each language loads what tells languages apart."""

PARTS: Sequence[tuple[str, object, str]] = (
    ("danger", Safety, "detect"),
    ("masking", bootstrap, "mask"),
    ("meaning", StaticModel, "embed_questions"),
    ("nearest", HybridIndex, "search"),
    ("weighing", Matching, "find"),
    ("language", Languages, "detect"),
    ("commits", AsyncSession, "commit"),
    ("other SQL", AsyncSession, "execute"),
    ("other SQL", AsyncSession, "scalar"),
    ("other SQL", AsyncSession, "scalars"),
    ("other SQL", AsyncSession, "get"),
    ("other SQL", AsyncSession, "flush"),
    ("other SQL", AsyncSession, "close"),
    ("words", bootstrap, "render"),
    ("sending", sending, "post"),
)
"""What is measured: its name, where it lives, what it is called there. Time in an inner part counts there alone."""


@dataclass
class Stopwatch:
    """Adds up the time spent in parts.

    Attributes:
        seconds: In all, by part.
        calls: How often each part was begun.
    """

    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    calls: Counter[str] = field(default_factory=Counter)
    _inside: ContextVar[str | None] = field(default_factory=lambda: ContextVar("inside", default=None))

    def watch(self, part: str, owner: object, name: str) -> None:
        """Put the watch on a function, or on an asynchronous one."""
        original = getattr(owner, name)
        setattr(owner, name, (self._awaited if inspect.iscoroutinefunction(original) else self._called)(part, original))

    def _awaited(self, part: str, original: Callable[..., Awaitable[object]]) -> Callable[..., Awaitable[object]]:
        async def watched(*args: object, **named: object) -> object:
            outer, token, began = self._inside.get(), self._inside.set(part), time.perf_counter()
            try:
                return await original(*args, **named)
            finally:
                self._inside.reset(token)
                self._note(part, outer, time.perf_counter() - began)

        return watched

    def _called(self, part: str, original: Callable[..., object]) -> Callable[..., object]:
        def watched(*args: object, **named: object) -> object:
            outer, token, began = self._inside.get(), self._inside.set(part), time.perf_counter()
            try:
                return original(*args, **named)
            finally:
                self._inside.reset(token)
                self._note(part, outer, time.perf_counter() - began)

        return watched

    def _note(self, part: str, outer: str | None, seconds: float) -> None:
        self.calls[part] += part != outer
        self.seconds[part] += seconds
        if outer is not None:
            self.seconds[outer] -= seconds


@dataclass
class Took:
    """Milliseconds of one question: until the first reply is out, and until everything is written down."""

    reply: float
    all: float


class Desk:
    """Asks questions one after the other."""

    def __init__(self, knowledge: Knowledge, face: Face, screen: Screen, said: asyncio.Event) -> None:
        self._knowledge = knowledge
        self._face = face
        self._screen = screen
        self._said = said
        self._asked = 0
        self.replied = 0.0

    async def welcome(self, count: int) -> None:
        """Meet so many people, who agree."""
        for player in map(_player, range(count)):
            contact = await self._knowledge.services.people.meet(Channel.CONSOLE, str(player.address), "nl")
            async with self._knowledge.units.writing() as unit:
                await unit.contacts.consent(contact.id, unit.now)
                await unit.commit()

    async def ask(self, text: str) -> Took:
        """Let somebody ask this who has not asked before."""
        bot, player = self._face.application.bot, _player(self._asked)
        self._asked += 1
        self.replied = 0.0
        began = time.perf_counter()
        await Conversation(player, self._screen, self._face.queue, bot, self._said).take(Say(text))
        return Took((self.replied - began) * 1000, (time.perf_counter() - began) * 1000)


def _player(number: int) -> Player:
    return Player("resident", f"Person {number}")


async def main() -> None:
    """Ask every question twice and print the spread and the parts."""
    texts = [json.loads(line)["text"] for path in QUESTIONS for line in path.read_text("utf-8").splitlines() if line]
    with tempfile.TemporaryDirectory() as folder:
        commit = await durable_commit(Path(folder) / "commit.sqlite")
        took = await ask_all(texts, Settings(_env_file=None, data_dir=Path(folder) / "var"))
        watch = Stopwatch()
        for part in PARTS:
            watch.watch(*part)
        watched = await ask_all(texts, Settings(_env_file=None, data_dir=Path(folder) / "watched"), watch)
    report(took, commit)
    report_parts(watch, watched)


async def ask_all(texts: Sequence[str], settings: Settings, watch: Stopwatch | None = None) -> list[Took]:
    """What each text took."""
    said = asyncio.Event()
    screen = Screen(write=lambda _: None)
    async with open_knowledge(settings) as knowledge:
        request = ConsoleRequest(screen, settings.data_dir, lambda: note_reply(desk, said))
        bot = open_bot(TOKEN, settings.bot_api, request=request, updates=request)
        async with open_face(knowledge, bot, Served(Channel.CONSOLE)) as face:
            desk = Desk(knowledge, face, screen, said)
            await desk.welcome(len(texts))
            for text in texts[:WARM_UP]:
                await desk.ask(text)
            if watch is not None:
                watch.seconds.clear()
                watch.calls.clear()
            return [await desk.ask(text) for text in texts[WARM_UP:]]


def note_reply(desk: Desk, said: asyncio.Event) -> None:
    """The bot said something: the first time ends the wait."""
    desk.replied = desk.replied or time.perf_counter()
    said.set()


async def durable_commit(path: Path) -> float:
    """Milliseconds that this machine takes to put one row on disk as the program does: the yardstick of a turn."""
    engine = open_engine(f"sqlite+aiosqlite:///{path}").execution_options(writes=True)
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE one (value INTEGER)"))
    took = []
    for value in range(200):
        began = time.perf_counter()
        async with engine.begin() as connection:
            await connection.execute(text("INSERT INTO one VALUES (:value)"), {"value": value})
        took.append(time.perf_counter() - began)
    await engine.dispose()
    return statistics.median(took) * 1000


def report(took: Sequence[Took], commit: float) -> None:
    """Print the spread."""
    for name, values in (("reply out", [one.reply for one in took]), ("all written down", [one.all for one in took])):
        percentiles = statistics.quantiles(values, n=100)
        p50, p95, p99 = (percentiles[at - 1] for at in (50, 95, 99))
        print(
            f"{name}: {len(values)} questions, p50 {p50:.1f} ms, p95 {p95:.1f} ms, p99 {p99:.1f} ms, "
            f"max {max(values):.1f} ms; p50 is {p50 / commit:.1f} durable commits of {commit:.2f} ms"
        )


def report_parts(watch: Stopwatch, took: Sequence[Took]) -> None:
    """Print where the time goes."""
    whole = sum(one.all for one in took) / len(took)
    parts = {part: seconds * 1000 / len(took) for part, seconds in watch.seconds.items()}
    parts["the rest"] = whole - sum(parts.values())
    for part, milliseconds in sorted(parts.items(), key=lambda one: -one[1]):
        calls = f"{watch.calls[part] / len(took):.1f}" if part in watch.calls else ""
        print(f"  {part:12} {milliseconds:6.2f} ms {milliseconds / whole:5.0%}  {calls:>5} per question")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
