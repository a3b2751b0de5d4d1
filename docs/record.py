"""Records the conversations in this folder: the real program, with three people in three terminals.

make docs
"""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

import click

from bot.config import Settings
from bot.console.conversation import Conversation, Player
from bot.console.lines import Press, Say, Wait
from bot.console.screen import Screen
from bot.console.terminal import open_conversation
from knowledge.domain import Language

HERE = Path(__file__).parent

PAGE = """\
# A {role}'s terminal, in {spoken}

Recorded by `make docs`: the real program, with three people in three terminals. Lines with `>` were typed; a number
alone presses the button with that number.

```
{transcript}
```
"""

PATIENCE = 30
"""Seconds to wait for what somebody else does; it is there within one."""


@dataclass(frozen=True)
class Words:
    """What the three people say, in one language.

    Attributes:
        spoken: The language, by its name.
        vague: A first sentence as people begin.
        rare: A question for which there is no offering.
        answer: What the wijkwijze knows about that.
        thanks: What the resident writes back.
        gaps: The coordinator's command.
    """

    spoken: str
    vague: str
    rare: str
    answer: str
    thanks: str
    gaps: str


WORDS = {
    Language.NL: Words(
        spoken="Dutch",
        vague="Het is hier zo'n rommel op straat",
        rare="Wie kan ons leren hoe je op het dak van de flat met bijenkasten begint?",
        answer="De imkersvereniging geeft elk voorjaar een beginnerscursus. Vraag eerst de VvE om toestemming.",
        thanks="Wat goed, ik ga ze bellen!",
        gaps="/gaten",
    ),
    Language.EN: Words(
        spoken="English",
        vague="It's such a mess in our street, litter everywhere",
        rare="Who can teach us how to start keeping bees on the roof of our block of flats?",
        answer="The beekeepers' association runs a beginners' course every spring. Ask the owners' association first.",
        thanks="Great, I will call them!",
        gaps="/gaps",
    ),
}

PEOPLE = {"resident": "Anna", "wijkwijze": "Wim", "coordinator": "Cora"}


@dataclass
class Seat:
    """Somebody at a keyboard, and everything on their screen."""

    conversation: Conversation
    shown: list[str]
    _heard: int = field(default=0)

    async def says(self, text: str, *, reply_to: int | None = None) -> None:
        """Type a message."""
        self._echo(f":reply {reply_to} {text}" if reply_to else text)
        await self.conversation.take(Say(text, reply_to=reply_to))

    async def presses(self, *actions: str) -> bool:
        """Press the first button that does one of these; gives whether there was one."""
        number = 1
        while (found := self.conversation.screen.key(number)) is not None:
            if found[1].data.startswith(actions):
                self._echo(f"{number}")
                await self.conversation.take(Press(number))
                return True
            number += 1
        return False

    async def hears(self, text: str) -> None:
        """Wait for something that somebody else said."""
        async with asyncio.timeout(PATIENCE):
            while not any(text in piece for piece in self.shown):
                await self.conversation.take(Wait(1))

    async def waits_to_press(self, action: str) -> None:
        """Press a button that somebody else's doing brings."""
        async with asyncio.timeout(PATIENCE):
            while not await self.presses(action):
                await self.conversation.take(Wait(1))

    def number_of(self, text: str) -> int:
        """The number of the last message that has this in it."""
        headers = [piece for piece in self.shown[: self._last(text)] if "WijkWijzer #" in piece]
        return int(headers[-1].split("#")[1].split()[0])

    def _last(self, text: str) -> int:
        return max(at for at, piece in enumerate(self.shown) if text in piece)

    def _echo(self, line: str) -> None:
        self.shown.append(f"\n> {line}")


async def record(language: Language, words: Words) -> dict[str, str]:
    """Let the three talk, and give what stood on the screen of each role."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        settings = Settings(_env_file=None, data_dir=folder)
        seats = {role: await _sit(stack, settings, Player(role, name, language)) for role, name in PEOPLE.items()}
        anna, wim, cora = seats.values()
        await _talk(anna, wim, cora, words)
    return {role: "\n".join(seat.shown).strip("\n") for role, seat in seats.items()}


async def _sit(stack: AsyncExitStack, settings: Settings, player: Player) -> Seat:
    shown: list[str] = []
    screen = Screen(write=lambda text: shown.append(click.unstyle(text)))
    return Seat(await stack.enter_async_context(open_conversation(settings, player, screen)), shown)


async def _talk(anna: Seat, wim: Seat, cora: Seat, words: Words) -> None:
    await anna.says("/start")
    await anna.presses("consent:1")
    await anna.says(words.vague)
    while await anna.presses("search", "confirm"):
        pass
    await anna.presses("feedback")
    await anna.says(words.rare)
    while await anna.presses("belongs:", "search", "confirm"):
        pass
    await anna.presses("preview", "send")
    await anna.presses("send")
    await wim.hears(words.rare)
    await wim.presses("claim")
    await wim.says(words.answer, reply_to=wim.number_of(words.rare))
    await anna.hears(words.answer)
    await anna.says(words.thanks, reply_to=anna.number_of(words.answer))
    await wim.hears(words.thanks)
    await wim.presses("close")
    await anna.waits_to_press("rate:1:5")
    await anna.presses("complete")
    await cora.says(words.gaps)
    await cora.presses("gaps?")


async def main() -> None:
    """Record every language."""
    for language, words in WORDS.items():
        for role, transcript in (await record(language, words)).items():
            path = HERE / "conversations" / f"{role}.{language}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(PAGE.format(role=role, spoken=words.spoken, transcript=transcript), encoding="utf-8")
            click.echo(f"wrote {path.name}")


if __name__ == "__main__":
    asyncio.run(main())
