"""Records the life of a question in this folder: the real program, with five people in five terminals.

make docs
"""

import asyncio
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass
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

Recorded by `make docs`: the real program, with five people in five terminals. Lines with `>` were typed; a number
alone presses the button with that number.

```
{transcript}
```
"""

PATIENCE = 30
"""Seconds to wait for what somebody else does; it is there within one."""


@dataclass(frozen=True)
class Words:
    """What they say, in one language.

    Attributes:
        spoken: The language, by its name.
        vague: A first sentence as people begin.
        rare: A question for which there is no offering.
        back: What the wijkwijze needs to know.
        told: What the resident says to that.
        note: For the colleague.
        answer: What the colleague knows about it.
        more: What the resident still wants to know.
        rest: The second answer.
        alike: How somebody else asks it.
        gaps: The coordinator's command.
    """

    spoken: str
    vague: str
    rare: str
    back: str
    told: str
    note: str
    answer: str
    more: str
    rest: str
    alike: str
    gaps: str


WORDS = {
    Language.NL: Words(
        spoken="Dutch",
        vague="Het is hier zo'n rommel op straat",
        rare="Wie kan ons leren hoe je op het dak van de flat met bijenkasten begint?",
        back="Is het dak van jullie samen, of van een verhuurder?",
        told="Van ons samen.",
        note="Jij hebt dit in jouw flat gedaan.",
        answer="De imkersvereniging geeft elk voorjaar een beginnerscursus.",
        more="Mooi! En mag het zomaar, op een dak?",
        rest="Vraag eerst de VvE om toestemming, en laat iemand kijken of het dak het houdt.",
        alike="Wie leert ons hoe je op het dak van een flat met bijen begint?",
        gaps="/gaten",
    ),
    Language.EN: Words(
        spoken="English",
        vague="It's such a mess in our street, litter everywhere",
        rare="Who can teach us how to start keeping bees on the roof of our block of flats?",
        back="Is the roof yours together, or a landlord's?",
        told="Ours together.",
        note="You did this in your block.",
        answer="The beekeepers' association runs a beginners' course every spring.",
        more="Good! And are we allowed to, on a roof?",
        rest="Ask the owners' association first, and have somebody look whether the roof can bear it.",
        alike="Who teaches us how to begin with bees on the roof of a block of flats?",
        gaps="/gaps",
    ),
}

NUMBER = "06 12345678"
"""What nobody gets to see of the resident."""


@dataclass
class Seat:
    """Somebody at a keyboard, and everything on their screen."""

    conversation: Conversation
    shown: list[str]

    async def says(self, text: str, *, reply_to: int | None = None) -> None:
        """Type a message."""
        self._echo(f":reply {reply_to} {text}" if reply_to else text)
        await self.conversation.take(Say(text, reply_to=reply_to))

    async def replies(self, heard: str, text: str) -> None:
        """Reply to what somebody else said, once it is there."""
        await self.hears(heard)
        await self.says(text, reply_to=self._number_of(heard))

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
        """Press a button, once it is there."""
        async with asyncio.timeout(PATIENCE):
            while not await self.presses(action):
                await self.conversation.take(Wait(1))

    def _number_of(self, text: str) -> int:
        """The number of the last message that has this in it."""
        headers = [piece for piece in self.shown[: self._last(text)] if "WijkWijzer #" in piece]
        return int(headers[-1].split("#")[1].split()[0])

    def _last(self, text: str) -> int:
        return max(at for at, piece in enumerate(self.shown) if text in piece)

    def _echo(self, line: str) -> None:
        self.shown.append(f"\n> {line}")


async def record(language: Language, words: Words) -> dict[str, str]:
    """Let them talk, and give what stood on each screen."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        settings = Settings(_env_file=None, data_dir=folder)

        async def sits(role: str, name: str) -> Seat:
            return await _sit(stack, settings, Player(role, name, language))

        anna = await sits("resident", "Anna")
        wim, cora = await sits("wijkwijze", "Wim"), await sits("coordinator", "Cora")
        await _ask(anna, words)
        bea = await sits("wijkwijze", "Bea")
        await _hand_over(anna, wim, words)
        await _answer(anna, bea, words)
        await _publish(anna, bea, cora, words)
        noor = await sits("resident", "Noor")
        await _find(noor, words)
    seats = {"resident": anna, "wijkwijze": wim, "colleague": bea, "coordinator": cora, "next-resident": noor}
    return {page: "\n".join(seat.shown).strip("\n") for page, seat in seats.items()}


async def _sit(stack: AsyncExitStack, settings: Settings, player: Player) -> Seat:
    shown: list[str] = []
    screen = Screen(write=lambda text: shown.append(click.unstyle(text)))
    return Seat(await stack.enter_async_context(open_conversation(settings, player, screen)), shown)


async def _ask(anna: Seat, words: Words) -> None:
    await _meet(anna)
    await anna.says(words.vague)
    while await anna.presses("search", "confirm"):
        pass
    await anna.presses("feedback")
    await anna.says(words.rare)
    while await anna.presses("belongs:", "search", "confirm"):
        pass
    await anna.presses("preview", "send")
    await anna.presses("send")


async def _hand_over(anna: Seat, wim: Seat, words: Words) -> None:
    await wim.waits_to_press("claim")
    await wim.waits_to_press("ask-back")
    await wim.says(words.back)
    await anna.replies(words.back, f"{words.told} {NUMBER}")
    await anna.waits_to_press("send-held")
    await wim.hears(words.told)
    await wim.waits_to_press("work")
    await wim.waits_to_press("hand?")
    await wim.waits_to_press("hand:")
    await wim.says(words.note)


async def _answer(anna: Seat, bea: Seat, words: Words) -> None:
    await bea.waits_to_press("claim")
    await bea.replies(words.note, words.answer)
    await bea.waits_to_press("close")
    await anna.waits_to_press("rate:1:3")
    await anna.waits_to_press("complete:1:0")
    await anna.replies(words.answer, words.more)
    await bea.replies(words.more, words.rest)
    await bea.waits_to_press("close")
    await anna.waits_to_press("rate:1:5")
    await anna.waits_to_press("complete:1:1")


async def _publish(anna: Seat, bea: Seat, cora: Seat, words: Words) -> None:
    await bea.waits_to_press("propose")
    await bea.waits_to_press("part?:1:antwoord")
    await bea.says(f"{words.answer} {words.rest}")
    await bea.waits_to_press("may-we?")
    await anna.waits_to_press("allow")
    await cora.waits_to_press("shared?")
    await cora.waits_to_press("publish:")
    await cora.says(words.gaps)
    await cora.waits_to_press("gaps?")


async def _find(noor: Seat, words: Words) -> None:
    await _meet(noor)
    await noor.says(words.alike)
    while await noor.presses("search", "confirm"):
        pass
    await noor.waits_to_press("offering:antwoord")


async def _meet(resident: Seat) -> None:
    await resident.says("/start")
    await resident.presses("consent:1")


async def main() -> None:
    """Record every language."""
    for language, words in WORDS.items():
        for page, transcript in (await record(language, words)).items():
            path = HERE / "conversations" / f"{page}.{language}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(
                PAGE.format(role=page.replace("-", " "), spoken=words.spoken, transcript=transcript), encoding="utf-8"
            )
            click.echo(f"wrote {path.name}")


if __name__ == "__main__":
    asyncio.run(main())
