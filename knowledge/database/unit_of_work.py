"""One transaction, all repositories: rollback is the default, commit is explicit."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from knowledge.database.repositories.alike_gaps import AlikeGaps
from knowledge.database.repositories.askers import Askers
from knowledge.database.repositories.audit import Audit
from knowledge.database.repositories.canned import CannedAnswers
from knowledge.database.repositories.contacts import Contacts
from knowledge.database.repositories.deadlines import Deadlines
from knowledge.database.repositories.drafts import Drafts
from knowledge.database.repositories.escalations import Escalations
from knowledge.database.repositories.events import Events
from knowledge.database.repositories.experience import Experience, Memory
from knowledge.database.repositories.figures import Figures
from knowledge.database.repositories.gap_lists import GapLists
from knowledge.database.repositories.gaps import Gaps
from knowledge.database.repositories.inbox import Inbox
from knowledge.database.repositories.inquiries import Inquiries
from knowledge.database.repositories.invitations import Invitations
from knowledge.database.repositories.jobs import Jobs
from knowledge.database.repositories.login_links import LoginLinks
from knowledge.database.repositories.needs import Needs
from knowledge.database.repositories.news import News
from knowledge.database.repositories.offerings import Offerings
from knowledge.database.repositories.offers import Offers
from knowledge.database.repositories.outbox import Outbox, Priority
from knowledge.database.repositories.publications import Publications
from knowledge.database.repositories.resolutions import Resolutions
from knowledge.database.repositories.signal_vectors import SignalVectors
from knowledge.database.repositories.signals import Signals
from knowledge.database.repositories.submissions import Submissions
from knowledge.database.repositories.topics import Topics
from knowledge.database.repositories.usages import Usages
from knowledge.database.repositories.web_sessions import WebSessions
from knowledge.domain import Turn
from knowledge.notices import Notice
from knowledge.patience import FOR_VOLUNTEERS, Patience

Clock = Callable[[], datetime]
"""Gives the time now, aware, in UTC."""


class UnitOfWork:
    """The repositories of one transaction, and what is said in it.

    Attributes:
        now: The moment of this unit: one for all that happens in it.
        turn: What a person did that this unit handles; None for jobs and the command line.
        patience: How long questions in human hands may rest.
        group_id: Contact of the group in which wijkwijzen work together; None: each in their own chat.
    """

    def __init__(
        self,
        session: AsyncSession,
        now: datetime,
        turn: Turn | None,
        memory: Memory,
        patience: Patience,
        group_id: int | None,
    ) -> None:
        self._session = session
        self.now = now
        self.turn = turn
        self.patience = patience
        self.group_id = group_id
        self.alike_gaps = AlikeGaps(session)
        self.audit = Audit(session)
        self.canned = CannedAnswers(session)
        self.contacts = Contacts(session)
        self.deadlines = Deadlines(session)
        self.drafts = Drafts(session)
        self.escalations = Escalations(session)
        self.events = Events(session)
        self.experience = Experience(session, memory)
        self.figures = Figures(session)
        self.gap_lists = GapLists(session)
        self.gaps = Gaps(session)
        self.inbox = Inbox(session)
        self.inquiries = Inquiries(session)
        self.invitations = Invitations(session)
        self.jobs = Jobs(session)
        self.login_links = LoginLinks(session)
        self.needs = Needs(session)
        self.askers = Askers(session)
        self.news = News(session)
        self.offerings = Offerings(session)
        self.offers = Offers(session)
        self.outbox = Outbox(session)
        self.publications = Publications(session)
        self.resolutions = Resolutions(session)
        self.signal_vectors = SignalVectors(session)
        self.signals = Signals(session)
        self.submissions = Submissions(session)
        self.topics = Topics(session)
        self.usages = Usages(session)
        self.web_sessions = WebSessions(session)

    async def reply(self, notice: Notice, *, in_place: bool = False, escalation_id: int | None = None) -> None:
        """Say something to the person whose turn it is, where they did it.

        Args:
            in_place: Change the message whose button was pressed, instead of sending a new one.
            escalation_id: What it is about, so that a reply to the message finds its way.
        """
        turn = self.own_turn
        if turn.topic and turn.topic.thread_id and escalation_id is None:  # it belongs in the topic it is an answer in
            escalation_id = await self.topics.at(turn.topic.contact_id, turn.topic.thread_id)
        await self.outbox.add(
            turn.reader_id,
            notice,
            now=self.now,
            priority=Priority.ANSWER,
            replaces=turn.message_id if in_place else None,
            escalation_id=escalation_id,
        )

    async def tell(self, contact_id: int, notice: Notice, *, escalation_id: int | None = None) -> None:
        """Say something to somebody else."""
        await self.outbox.add(contact_id, notice, now=self.now, priority=Priority.NOTICE, escalation_id=escalation_id)

    async def commit(self, *, handled: bool = True) -> None:
        """Keep all of it: the state, what is said, and that the update was handled.

        Args:
            handled: False when another unit of the same turn follows: after a crash the update is tried again.
        """
        if handled and self.turn is not None and self.turn.update_id is not None:
            await self.inbox.done(self.turn.contact.channel, self.turn.update_id, self.now)
        await self._session.commit()

    @property
    def own_turn(self) -> Turn:
        """The turn of the person this unit answers; raises RuntimeError in a job or on the command line."""
        if self.turn is None:
            raise RuntimeError("a reply needs somebody whose turn it is")
        return self.turn


class Units:
    """Opens units of work on one database."""

    def __init__(
        self, engine: AsyncEngine, clock: Clock, patience: Patience = FOR_VOLUNTEERS, group_id: int | None = None
    ) -> None:
        self._reading = async_sessionmaker(engine, expire_on_commit=False)
        self._writing = async_sessionmaker(engine.execution_options(writes=True), expire_on_commit=False)
        self._clock = clock
        self._patience = patience
        self._group_id = group_id
        self._memory = Memory()
        self._writer = asyncio.Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @asynccontextmanager
    async def writing(self, turn: Turn | None = None) -> AsyncIterator[UnitOfWork]:
        """A unit that may change things; on SQLite it waits for the one writer's place from the start.

        Within a process writers queue here, first come, first served: SQLite lets whoever waits look again at ever
        longer intervals, and some wait a second where all could be done in a tenth. Never open a second one inside.
        """
        async with self._writer, self._writing() as session:
            yield UnitOfWork(session, self._clock(), turn, self._memory, self._patience, self._group_id)

    @asynccontextmanager
    async def reading(self, turn: Turn | None = None) -> AsyncIterator[UnitOfWork]:
        """A unit that only looks."""
        async with self._reading() as session:
            yield UnitOfWork(session, self._clock(), turn, self._memory, self._patience, self._group_id)
