"""Work that is due by the clock: on one process at a time, each job once per period."""

import asyncio
import logging
import os
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.local_time import HOME
from knowledge.reports.digest import send_digest
from knowledge.reports.growth import tell_growth
from knowledge.retention import forget

TICK = timedelta(seconds=30)
"""How often is looked whether something is due. Own choice: the finest that is told to people is an hour."""

LEASE = 3 * TICK
"""How long a leader leads without word: it may miss two ticks before another process takes over."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """Something to be done once per period.

    Attributes:
        period: The period as `strftime` writes it, such as "%Y-%m-%d" for once a day.
        run: Does it; what it changes and that it ran are committed together.
        while_open: It tells people something, and so waits for the hours of the desk.
    """

    name: str
    period: str
    run: Callable[[UnitOfWork], Awaitable[object]]
    while_open: bool = False


@dataclass(frozen=True, slots=True)
class Watch:
    """Something that looks at every tick what is due.

    Attributes:
        look: Does what is due, in units of its own; gives how much that was.
    """

    name: str
    look: Callable[[], Awaitable[int]]


def all_jobs(retention_days: int) -> tuple[Job, ...]:
    """Everything that is done by the clock."""
    return (
        Job("retention", "%Y-%m-%d", lambda unit: forget(unit, retention_days)),
        Job("digest", "%G-W%V", send_digest, while_open=True),
        Job("growth", "%Y-%m-%d", tell_growth, while_open=True),
    )


class Jobs:
    """Runs what is due, as long as this process leads.

    The database knows what ran: the clock only ticks. A job that could not run in time runs at the first tick after.
    """

    def __init__(
        self, units: Units, jobs: Sequence[Job], holder: str | None = None, watches: Sequence[Watch] = ()
    ) -> None:
        """Nothing ticks yet.

        Args:
            holder: Name of this process among those on the same database.
        """
        self._units = units
        self._jobs = jobs
        self._watches = watches
        self._holder = holder or f"{socket.gethostname()}:{os.getpid()}"

    def ticking(self) -> AbstractAsyncContextManager[None]:
        """Look at every tick what is due; at the end a tick that has begun is finished."""
        return _each_tick(self.tick)

    async def tick(self) -> None:
        """Run what is due now."""
        if not await self._lead():
            return
        for job in self._jobs:
            await _safely(job.name, self._run(job))
        for watch in self._watches:
            await _safely(watch.name, _look(watch))

    async def _lead(self) -> bool:
        async with self._units.writing() as unit:
            leads = await unit.jobs.lead("jobs", self._holder, unit.now, unit.now + LEASE)
            await unit.commit()
        return leads

    async def _run(self, job: Job) -> None:
        started = time.monotonic()
        async with self._units.writing() as unit:
            if job.while_open and not unit.patience.working_time.is_open(unit.now):
                return
            if not await unit.jobs.begin(job.name, unit.now.astimezone(HOME).strftime(job.period), unit.now):
                return
            result = await job.run(unit)
            await unit.commit()
        _log.info("job %s took %.1f s: %s", job.name, time.monotonic() - started, result)


def watching(watch: Watch) -> AbstractAsyncContextManager[None]:
    """Look at every tick, whichever process leads: what it looks at is this process itself."""
    return _each_tick(lambda: _safely(watch.name, _look(watch)))


@asynccontextmanager
async def _each_tick(work: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    """Work at every tick; at the end what has begun is finished."""
    at_work = asyncio.Lock()

    async def tick() -> None:
        async with at_work:
            await work()

    scheduler = AsyncIOScheduler(timezone=HOME)
    scheduler.add_job(
        tick,
        "interval",
        seconds=TICK.total_seconds(),
        next_run_time=datetime.now(HOME),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,  # late is better than not
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.pause()
        async with at_work:  # the scheduler would break off what it runs
            scheduler.shutdown()


async def _safely(name: str, work: Awaitable[None]) -> None:
    try:
        await work
    except Exception:  # noqa: BLE001 - one job's trouble must not keep the others from running
        _log.exception("job %s failed and is tried again at the next tick", name)


async def _look(watch: Watch) -> None:
    started = time.monotonic()
    if found := await watch.look():
        _log.info("%s took %.1f s: %d", watch.name, time.monotonic() - started, found)
