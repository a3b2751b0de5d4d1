"""The wiring: the only place that knows every part. What is opened in order is closed in reverse."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from telegram.ext import ExtBot

from bot.application import build_application
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
from knowledge.answering import Answering
from knowledge.answers import Answers
from knowledge.asides import Asides
from knowledge.audit_trail import AuditTrail
from knowledge.belonging import Placing
from knowledge.browsing import Browsing
from knowledge.catalogue.editing import Editing
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.catalogue.freshness import Freshness
from knowledge.catalogue.importing import Importing
from knowledge.catalogue.providers import Providers
from knowledge.catalogue.reviewing import Reviewing
from knowledge.catalogue.staleness import Terms
from knowledge.catalogue.stock import Catalogue
from knowledge.coordinators import Coordinators
from knowledge.dashboard_access import DashboardAccess
from knowledge.database.engine import open_engine
from knowledge.database.repositories.outbox import Served
from knowledge.database.schema import prepare
from knowledge.database.unit_of_work import Clock, Units
from knowledge.domain import Channel, Contact
from knowledge.errors import DataFaultError
from knowledge.gaps.deciding import Deciding
from knowledge.gaps.filling import Filling
from knowledge.gaps.following_up import FollowingUp
from knowledge.gaps.groups import Groups
from knowledge.gaps.in_chat import GapsInChat, UseCases
from knowledge.gaps.known import read_known_gaps
from knowledge.gaps.listing import Signals
from knowledge.gaps.news import News
from knowledge.gaps.regrouping import Regrouping
from knowledge.gaps.teaching import Teaching
from knowledge.help_lines import HelpLines
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.allowing import Allowing
from knowledge.humans.approving import Approving
from knowledge.humans.at_work import AtWork
from knowledge.humans.canned import CannedAnswers
from knowledge.humans.composing import Composing
from knowledge.humans.correcting import Correcting
from knowledge.humans.escalations import Escalations
from knowledge.humans.figures import Figures
from knowledge.humans.handing_over import HandingOver
from knowledge.humans.lists import Lists
from knowledge.humans.moderating import Moderating
from knowledge.humans.own_questions import OwnQuestions
from knowledge.humans.postponing import Postponing
from knowledge.humans.profiles import Profiles
from knowledge.humans.publishing import Publishing
from knowledge.humans.together import Together
from knowledge.humans.volunteers import Volunteers
from knowledge.humans.working import Working
from knowledge.inquiries import Inquiries
from knowledge.invitations import Invitations
from knowledge.languages import Languages
from knowledge.listening import Listening
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.notices import Notice
from knowledge.people import People
from knowledge.privacy import mask
from knowledge.referrals import Referrals
from knowledge.reports.need import Need
from knowledge.reports.reporting import Reports
from knowledge.reports.trend import Trends
from knowledge.safety import Safety
from knowledge.services import Services
from knowledge.sharpening import Sharpening
from knowledge.submissions.conversation import Submitting
from knowledge.submissions.judging import Judging
from knowledge.submissions.verdicts import Verdicts

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
        knowledge = _assemble(settings, units, catalogue, embedder, matching)
        await knowledge.teaching.refresh()
        yield knowledge


async def _stock(catalogue: Catalogue) -> None:
    """Fill an empty catalogue with the offerings that ship."""
    offerings, faults = read(OFFERINGS_FILE)
    if faults:
        raise DataFaultError(str(faults[0]))
    await catalogue.import_offerings(offerings, retire_missing=False)


def _assemble(
    settings: Settings, units: Units, catalogue: Catalogue, embedder: Embedder, matching: Matching
) -> Knowledge:
    agenda, answers, languages, safety = Agenda.load(), Answers.load(), Languages(), Safety.load()
    help_lines = HelpLines.load()
    sharpening = Sharpening(
        units=units,
        matching=matching,
        languages=languages,
        agenda=agenda,
        referrals=Referrals.load(help_lines),
        retention_days=settings.retention_days,
    )
    escalations, invitations = Escalations(units, embedder), Invitations(units)
    afterwards = Afterwards(units)
    teaching = Teaching(units, matching, read_known_gaps(agenda))
    publishing, approving = Publishing(units, mask), Approving(units, matching, teaching, agenda, mask)
    moderating = Moderating(units, approving)
    deciding = Deciding(units, matching, teaching, agenda)
    on_gaps = UseCases(
        signals=Signals(units, matching, agenda),
        regrouping=Regrouping(units, embedder, matching.lens),
        groups=Groups(units, matching),
        following_up=FollowingUp(units, embedder.digest),
        filling=Filling(units, matching, teaching, agenda),
        news=News(units),
    )
    gaps = GapsInChat(units, matching, on_gaps)
    profiles = Profiles(units, agenda)
    submitting = Submitting(units, matching, languages, settings.retention_days)
    verdicts = Verdicts(units, matching, teaching, agenda, mask)
    judging = Judging(units, verdicts, agenda)
    terms = Terms(settings.review_after_months)
    editing, freshness = Editing(units, matching, teaching, agenda, terms), Freshness(units, terms)
    providers = Providers(units, teaching, terms)
    browsing = Browsing(units, matching, agenda, terms)
    people = People(
        units=units,
        sharpening=sharpening,
        invitations=invitations,
        default_language=settings.default_language,
        retention_days=settings.retention_days,
    )
    correcting = Correcting(units)
    at_work = AtWork(
        units,
        Working(units),
        Composing(units, matching),
        HandingOver(units),
        Postponing(units),
        CannedAnswers(units),
    )
    placing = Placing(units, matching, sharpening)
    answering = Answering(
        answers=answers,
        matching=matching,
        sharpening=sharpening,
        browsing=browsing,
        escalations=escalations,
        placing=placing,
    )
    services = Services(
        people=people,
        listening=Listening(
            units=units,
            safety=safety,
            help_lines=help_lines,
            mask=mask,
            answers=answers,
            answering=answering,
            asides=Asides(
                deciding=deciding,
                judging=judging,
                afterwards=afterwards,
                publishing=publishing,
                moderating=moderating,
                providers=providers,
                gaps=gaps,
            ),
            placing=placing,
            sharpening=sharpening,
            escalations=escalations,
            people=people,
            profiles=profiles,
            submitting=submitting,
            correcting=correcting,
            at_work=at_work,
        ),
        sharpening=sharpening,
        inquiries=Inquiries(units, matching),
        browsing=browsing,
        escalations=escalations,
        lists=Lists(units, agenda),
        correcting=correcting,
        working=at_work.working,
        composing=at_work.composing,
        handing_over=at_work.handing_over,
        postponing=at_work.postponing,
        canned=at_work.canned,
        together=Together(units, correcting),
        own_questions=OwnQuestions(units),
        publishing=publishing,
        allowing=Allowing(units, teaching),
        moderating=moderating,
        approving=approving,
        afterwards=afterwards,
        figures=Figures(units),
        need=Need(units, matching, agenda),
        trends=Trends(units),
        reports=Reports(units, matching, agenda, mask),
        signals=on_gaps.signals,
        deciding=deciding,
        regrouping=on_gaps.regrouping,
        groups=on_gaps.groups,
        following_up=on_gaps.following_up,
        filling=on_gaps.filling,
        news=on_gaps.news,
        gaps=gaps,
        invitations=invitations,
        profiles=profiles,
        volunteers=Volunteers(units),
        submitting=submitting,
        judging=judging,
        verdicts=verdicts,
        editing=editing,
        importing=Importing(units, teaching, agenda),
        freshness=freshness,
        reviewing=Reviewing(units, freshness, editing),
        providers=providers,
        dashboard_access=DashboardAccess(units, settings.dashboard),
        coordinators=Coordinators(units),
        audit_trail=AuditTrail(units),
    )
    return Knowledge(settings, units, agenda, catalogue, languages, safety, embedder, matching, teaching, services)


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
