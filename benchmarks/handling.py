"""How long one question takes, from the update that brings it to the reply that is sent.

    python benchmarks/handling.py

Everything is real but Telegram: each question is the first of somebody who agreed before, one after the other.
"""

import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path

from bot.application import open_bot
from bot.bootstrap import open_face, open_knowledge
from bot.config import Settings
from bot.console.conversation import Conversation, Player
from bot.console.lines import Say
from bot.console.request import ConsoleRequest
from bot.console.screen import Screen
from bot.console.terminal import TOKEN
from knowledge.domain import Channel
from knowledge.repositories.outbox import Served

QUESTIONS = Path(__file__).parents[1] / "tests" / "evaluation" / "questions.jsonl"
WARM_UP = 5
"""Questions before the clock counts: the first in each language loads what tells languages apart."""


async def main() -> None:
    """Ask every judged question and print the spread."""
    texts = [json.loads(line)["text"] for line in QUESTIONS.read_text("utf-8").splitlines() if line]
    with tempfile.TemporaryDirectory() as folder:
        took = await handle(texts, Settings(_env_file=None, data_dir=Path(folder)))
    took = sorted(took[WARM_UP:])
    middle, slow, slowest = (statistics.quantiles(took, n=100)[at] for at in (49, 94, 98))
    print(f"{len(took)} questions: p50 {middle:.1f} ms, p95 {slow:.1f} ms, p99 {slowest:.1f} ms")


async def handle(texts: list[str], settings: Settings) -> list[float]:
    """Milliseconds for each text."""
    said = asyncio.Event()
    screen = Screen(write=lambda _: None)
    request = ConsoleRequest(screen, settings.data_dir, said.set)
    async with open_knowledge(settings) as knowledge:
        bot = open_bot(TOKEN, settings.bot_api, request=request, updates=request)
        async with open_face(knowledge, bot, Served(Channel.CONSOLE)) as face:
            took = []
            for number, text in enumerate(texts):
                player = Player("resident", f"Person {number}")
                contact = await knowledge.services.people.meet(Channel.CONSOLE, str(player.address), "nl")
                async with knowledge.units.writing() as unit:
                    await unit.contacts.consent(contact.id, unit.now)
                    await unit.commit()
                began = time.perf_counter()
                await Conversation(player, screen, face.queue, bot, said).take(Say(text))
                took.append((time.perf_counter() - began) * 1000)
    return took


if __name__ == "__main__":
    asyncio.run(main())
