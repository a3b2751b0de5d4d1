"""A stage for whole conversations: the running bot, people with telephones, and what they read there."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData
from telegram_double import DoubleRequest, Person, World
from telegram_double.callbacks import Callback
from telegram_double.messages import Message, Seen
from whole.sayings import SAYINGS, Sayings

from bot.application import UPDATES, open_bot
from bot.bootstrap import Face, Knowledge, open_face
from handlers.texts import TextCatalogue, Texts
from knowledge.database.repositories.outbox import Served
from knowledge.domain import Channel, Language, Role

ON_TELEGRAM = Served(Channel.TELEGRAM)
PATIENCE = 20.0
"""Seconds until a bot that does not come to rest is given up."""


class WatchedRequest(DoubleRequest):
    """Takes requests to a world, and remembers what it refused."""

    def __init__(self, world: World, refusals: list[str]) -> None:
        super().__init__(world)
        self._refusals = refusals

    async def do_request(  # noqa: PLR0913, PLR0917 - the signature is python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Answer one request."""
        status, body = await super().do_request(
            url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
        )
        if status >= 400:
            self._refusals.append(f"{url.rpartition('/')[2]}: {body.decode()}")
        return status, body


@dataclass
class Stage:
    """The running bot and its Telegram.

    Attributes:
        refusals: What Telegram refused to do; empty at the end of a story that does not say otherwise.
    """

    world: World
    knowledge: Knowledge
    face: Face
    texts: TextCatalogue = field(default_factory=TextCatalogue.load)
    refusals: list[str] = field(default_factory=list)

    async def rests(self) -> None:
        """Wait until everything said is handled, and everything due is delivered."""
        async with asyncio.timeout(PATIENCE):
            assert await self.world.until(lambda: not self.world.updates.pending, PATIENCE)
            await self.face.queue.join()
            while await self._due():  # noqa: ASYNC110 - a database tells nobody that it changed
                await asyncio.sleep(0.005)

    def telephone(self, name: str, language: Language = Language.NL) -> "Telephone":
        """Somebody new, who has not met the bot."""
        return Telephone(self, self.world.person(name, language), language)

    async def invited(self, name: str, role: Role) -> "Telephone":
        """Somebody who came by an invitation link from the command line."""
        one = self.telephone(name)
        await one.says(f"/start {await self.knowledge.services.invitations.make(role)}")
        one.reads(f"invitation-accepted-{role}")
        return one

    def was_refused(self, reason: str) -> None:
        """Note that Telegram refused something for this reason: part of the story."""
        kept = [refusal for refusal in self.refusals if reason not in refusal]
        assert kept != self.refusals, f"nothing was refused because {reason!r}"
        self.refusals[:] = kept

    def forgives(self, reason: str) -> None:
        """Overlook what Telegram may have refused for this reason."""
        self.refusals[:] = [refusal for refusal in self.refusals if reason not in refusal]

    def file(self, message: Seen) -> str:
        """What a document that the bot sent holds."""
        return self.world.files.by_id[message.content["document"]["file_id"]].content.decode()

    async def _due(self) -> bool:
        async with self.knowledge.units.reading() as unit:
            return bool(await unit.outbox.contacts_due(ON_TELEGRAM, unit.now, 1))


@asynccontextmanager
async def on_stage(knowledge: Knowledge, world: World) -> AsyncIterator[Stage]:
    """The bot, polling the double, until the end of the story."""
    refusals: list[str] = []
    requests = [WatchedRequest(world, refusals) for _ in range(2)]
    bot = open_bot(world.token, knowledge.settings.bot_api, request=requests[0], updates=requests[1])
    async with open_face(knowledge, bot, ON_TELEGRAM) as face:
        updater = face.application.updater
        assert updater is not None
        await updater.start_polling(timeout=1, allowed_updates=UPDATES)
        try:
            yield Stage(world, knowledge, face, refusals=refusals)
        finally:
            await updater.stop()


@dataclass
class Telephone:
    """Somebody with Telegram, who waits until the bot has done what they asked.

    Texts and buttons go by their key in the catalogue, in the language this person reads, so that one story is told in
    every language.

    Attributes:
        language: In which they read the bot.
        simple: In the easier version.
    """

    stage: Stage
    person: Person
    language: Language
    simple: bool = False

    # Doing

    async def says(self, text: str) -> Message:
        """Type something."""
        said = self.person.says(text)
        await self.stage.rests()
        return said

    async def replies(self, to: Seen, text: str) -> Message:
        """Reply to a message."""
        said = self.person.replies_to(to, text)
        await self.stage.rests()
        return said

    async def presses(self, key: str, on: Seen | None = None, **facts: str | int) -> Callback:
        """Press the newest button with a label of the catalogue; on `on` where that is given."""
        return await self.presses_label(self.words.plain(key, **facts), on)

    async def presses_label(self, label: str, on: Seen | None = None) -> Callback:
        """Press a button by what stands on it."""
        press = self.person.presses(label, on)
        await self.stage.rests()
        assert press.answer is not None, f"the clock on {label!r} keeps turning"
        return press

    async def agrees(self) -> None:
        """Meet the bot, and agree to what it keeps."""
        await self.says("/start")
        self.reads("welcome")
        await self.presses("button-consent-yes")
        self.sees("consent-given")

    # Reading

    @property
    def sayings(self) -> Sayings:
        """What they say in their language."""
        return SAYINGS[self.language]

    @property
    def words(self) -> Texts:
        """The catalogue as this person reads it."""
        return self.stage.texts.texts(self.language, simple=self.simple)

    @property
    def last(self) -> Seen:
        """The bot's newest message."""
        return self.person.last()

    def reads(self, key: str) -> Seen:
        """The bot's newest message, which is this one of the catalogue."""
        fragment = self.fragment(key)
        assert fragment in self.last.text, f"{self._name} reads {self.last.text!r}, not {key} ({fragment!r})"
        return self.last

    def sees(self, key: str) -> Seen:
        """The newest message that is this one of the catalogue, anywhere in the chat."""
        fragment = self.fragment(key)
        found = [heard for heard in self.person.hears() if fragment in heard.text]
        assert found, f"{self._name} sees no {key} ({fragment!r}), but {[heard.text for heard in self.person.hears()]}"
        return found[-1]

    def sees_none(self, key: str) -> None:
        """No message of the chat is this one of the catalogue."""
        fragment = self.fragment(key)
        assert not [heard for heard in self.person.hears() if fragment in heard.text]

    def offers(self, key: str, **facts: str | int) -> bool:
        """Whether the bot's newest message has this button."""
        return self.words.plain(key, **facts) in self.last.labels

    def fragment(self, key: str) -> str:
        """The longest piece of a text that is the same for everybody."""
        return longest_fixed_piece(self.words, key)

    @property
    def heard(self) -> int:
        """How many messages of the bot are in the chat."""
        return len(self.person.hears())

    @property
    def _name(self) -> str:
        return self.person.user.first_name


def longest_fixed_piece(words: Texts, key: str) -> str:
    """The longest piece of a text of the catalogue without markup, line break or fact."""
    pattern = words._pattern(key)
    elements = getattr(pattern, "elements", [pattern])
    whole = "\n".join(str(getattr(element, "value", "\n")) for element in elements)
    pieces = re.sub(r"<[^>]+>", "", whole).splitlines()
    return html.unescape(max((piece.strip() for piece in pieces), key=len))
