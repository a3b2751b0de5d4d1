"""The wiring: the only place that knows every part. What is opened in order is closed in reverse."""

import gc
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from telegram.ext import ExtBot

from bot.application import build_application
from bot.assembling import Assembly, Parts
from bot.config import Settings
from bot.inbox import DurableQueue
from bot.introducing import Introductions
from bot.processing import Processor
from embeddings.base import Embedder
from embeddings.calibration import calibration_of
from embeddings.opening import open_embedder
from handlers.context import VraagbaakApplication
from handlers.delivery import Delivery, Render
from handlers.messages import render
from handlers.messages.outgoing import Outgoing
from handlers.pacing import Limits, Pace
from handlers.texts import TextCatalogue
from handlers.topics import Topics
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.catalogue.stock import Catalogue
from knowledge.database.engine import open_engine
from knowledge.database.repositories.outbox import Served
from knowledge.database.schema import prepare
from knowledge.database.unit_of_work import Clock, Units
from knowledge.domain import Channel, Contact
from knowledge.errors import DataFaultError
from knowledge.gaps.known import read_known_gaps
from knowledge.languages import Languages
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching
from knowledge.notices import Notice
from knowledge.safety import Safety
from knowledge.services import Services

TICK = {Channel.TELEGRAM: timedelta(seconds=2), Channel.CONSOLE: timedelta(seconds=0.5)}
"""How often is looked whether other processes put something in the outbox; what this one puts in wakes it at once."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything that is known and can be done, without a face."""

    settings: Settings
    units: Units
    agenda: Agenda
    catalogue: Catalogue
    languages: Languages
    safety: Safety
    embedder: Embedder
    matching: Matching
    teaching: Teaching
    services: Services


@dataclass(frozen=True, slots=True)
class Face:
    """The knowledge as people meet it on one channel.

    Attributes:
        queue: Takes what people say.
        application: Handles it.
        delivery: Brings what is said to them.
        introductions: Sets what Telegram itself shows.
    """

    queue: DurableQueue
    application: VraagbaakApplication
    delivery: Delivery
    introductions: Introductions


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


@asynccontextmanager
async def open_units(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[Units]:
    """The database alone, in the shape of this program.

    Raises:
        NotMigratedError: A shared database has another shape.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.database)
    try:
        await prepare(engine)
        units = Units(engine, clock, settings.patience)
        group = await group_of(units, settings)
        yield Units(engine, clock, settings.patience, group.id) if group else units
    finally:
        await engine.dispose()


async def group_of(units: Units, settings: Settings) -> Contact | None:
    """The group in which wijkwijzen work together, if there is to be one."""
    if settings.desk_group is None:
        return None
    address = str(settings.desk_group)
    async with units.writing() as unit:
        group = await unit.contacts.find(Channel.TELEGRAM, address)
        if group is None:
            group = await unit.contacts.add(Channel.TELEGRAM, address, settings.default_language, unit.now)
            await unit.commit()
    return group


@asynccontextmanager
async def open_knowledge(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[Knowledge]:
    """All that is known: the first time with the catalogue that ships, every time with its index.

    Raises:
        NotMigratedError: A shared database has another shape.
        EmbedderUnavailableError: The model cannot be had.
        DataFaultError: A file of the program is wrong.
    """
    async with AsyncExitStack() as stack:
        units = await stack.enter_async_context(open_units(settings, clock))
        catalogue = Catalogue(units)
        if not await catalogue.offerings():
            await _stock(catalogue)
        embedder = await open_embedder(settings.embedding_model)
        stack.push_async_callback(embedder.aclose)
        matching = Matching(
            embedder,
            calibration_of(embedder, settings.data_dir),
            cache=settings.data_dir / "index",
            today=lambda: local_day(clock()),
        )
        agenda = Agenda.load()
        parts = Parts(settings, units, embedder, matching, agenda, Teaching(units, matching, read_known_gaps(agenda)))
        await parts.teaching.refresh()
        gc.freeze()  # what is known stays: walking it at every full collection holds up whoever asks by .4 s
        stack.callback(gc.unfreeze)
        yield Knowledge(
            settings=settings,
            units=units,
            agenda=agenda,
            catalogue=catalogue,
            languages=parts.languages,
            safety=parts.safety,
            embedder=embedder,
            matching=matching,
            teaching=parts.teaching,
            services=Assembly(parts).services(),
        )


async def _stock(catalogue: Catalogue) -> None:
    """Fill an empty catalogue with the offerings that ship."""
    offerings, faults = read(OFFERINGS_FILE)
    if faults:
        raise DataFaultError(str(faults[0]))
    await catalogue.import_offerings(offerings, retire_missing=False)


@asynccontextmanager
async def open_face(knowledge: Knowledge, bot: ExtBot[None], served: Served) -> AsyncIterator[Face]:
    """The running application on a channel: what waited is taken up, what is said is handled and delivered.

    At the end what was begun is finished: first what people said, then what is still to be said.

    Args:
        bot: Not initialized yet.
        served: Whom this process speaks with.

    Raises:
        TelegramError: Telegram cannot be reached, or does not know the bot.
    """
    units, channel = knowledge.units, served.channel
    texts = TextCatalogue.load()
    queue = DurableQueue(units, channel)
    on_telegram = channel is Channel.TELEGRAM
    introductions = Introductions(bot, units, texts)
    delivery = Delivery(
        bot,
        units,
        served,
        _speaker(knowledge, texts, bot if on_telegram else None),
        Pace(Limits.of_telegram() if on_telegram else None),
        topics=Topics(bot, units, texts),
        follow=introductions.follow if on_telegram else None,
    )
    processor = Processor(units, channel, delivery)
    group = await group_of(units, knowledge.settings) if on_telegram else None
    application = build_application(bot, queue, processor, knowledge.services, channel, group=group)
    async with application, delivery.ticking(TICK[channel]):
        await queue.replay(bot, served.address)
        await application.start()
        try:
            yield Face(queue, application, delivery, introductions)
        finally:
            await application.stop()
            await queue.settled()


def _speaker(knowledge: Knowledge, texts: TextCatalogue, bot: ExtBot[None] | None) -> Render:
    """Puts notices into words; with links that open the bot, where there is one to open."""

    def speak(notice: Notice, contact: Contact) -> Outgoing:
        username = bot.username if bot else None
        spoken = texts.texts(contact.language, simple=contact.simple)
        return render(notice, spoken, knowledge.agenda, username, in_group=contact.in_group)

    return speak
