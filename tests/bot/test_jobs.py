"""Jobs run once per period, on one process, and late rather than not."""

import asyncio
import logging

import pytest
from clocks import Clock

from bot.jobs import LEASE, Job, Jobs, Watch, all_jobs, watching
from knowledge.database.unit_of_work import UnitOfWork, Units


class Counted:
    """A job that remembers when it ran."""

    def __init__(self) -> None:
        self.ran: list[str] = []

    async def run(self, unit: UnitOfWork) -> int:
        self.ran.append(f"{unit.now:%Y-%m-%d %H:%M}")
        return len(self.ran)

    def daily(self, name: str = "counted") -> Job:
        return Job(name, "%Y-%m-%d", self.run)


async def test_a_job_runs_once_per_period(units: Units, clock: Clock) -> None:
    counted = Counted()
    jobs = Jobs(units, [counted.daily()], "a")

    for _ in range(4):
        await jobs.tick()
        clock.skip(hours=8)

    assert counted.ran == ["2026-11-21 12:00", "2026-11-22 04:00"]


async def test_days_begin_at_midnight_where_people_live(units: Units, clock: Clock) -> None:
    counted = Counted()
    jobs = Jobs(units, [counted.daily()], "a")
    await jobs.tick()
    clock.skip(hours=11, minutes=30)  # 23:30 UTC is 0:30 in Amsterdam

    await jobs.tick()

    assert counted.ran == ["2026-11-21 12:00", "2026-11-21 23:30"]


async def test_a_job_runs_on_one_process(units: Units) -> None:
    one, other = Counted(), Counted()

    await Jobs(units, [one.daily()], "a").tick()
    await Jobs(units, [other.daily("other")], "b").tick()

    assert (len(one.ran), len(other.ran)) == (1, 0)


async def test_another_process_takes_over_when_the_first_is_gone(units: Units, clock: Clock) -> None:
    one, other = Counted(), Counted()
    await Jobs(units, [one.daily()], "a").tick()
    clock.skip(seconds=LEASE.total_seconds() + 1)

    await Jobs(units, [other.daily("other")], "b").tick()

    assert len(other.ran) == 1


async def test_a_job_that_fails_runs_again_and_keeps_nobody(units: Units, caplog: pytest.LogCaptureFixture) -> None:
    tries = Counted()

    async def fail(unit: UnitOfWork) -> None:
        await tries.run(unit)
        raise RuntimeError

    counted = Counted()
    jobs = Jobs(units, [Job("failing", "%Y-%m-%d", fail), counted.daily()], "a")
    with caplog.at_level(logging.ERROR):
        await jobs.tick()
        await jobs.tick()

    assert (len(tries.ran), len(counted.ran)) == (2, 1)
    assert "job failing failed" in caplog.text


async def test_what_is_watched_is_looked_at_at_every_tick_of_the_leader(units: Units) -> None:
    looked: list[str] = []

    async def fail() -> int:
        raise RuntimeError

    async def look() -> int:
        looked.append("once more")
        return 0

    watches = (Watch("failing", fail), Watch("looking", look))
    for _ in range(2):
        await Jobs(units, [], "a", watches).tick()
        await Jobs(units, [], "b", watches).tick()

    assert len(looked) == 2


async def test_what_concerns_a_process_itself_is_looked_at_whoever_leads(units: Units) -> None:
    await Jobs(units, [], "another process").tick()
    looked = asyncio.Event()

    async def look() -> int:
        looked.set()
        return 1

    async with watching(Watch("itself", look)), asyncio.timeout(10):
        await looked.wait()


async def test_it_ticks_by_itself(units: Units) -> None:
    ran = asyncio.Event()

    async def run(_unit: UnitOfWork) -> None:
        ran.set()

    async with Jobs(units, [Job("once", "%Y", run)]).ticking(), asyncio.timeout(10):
        await ran.wait()


async def test_a_job_that_has_begun_is_finished(units: Units) -> None:
    begun, finished = asyncio.Event(), asyncio.Event()

    async def run(unit: UnitOfWork) -> None:
        begun.set()
        await asyncio.sleep(0.05)
        await unit.jobs.forget_before(unit.now)
        finished.set()

    async with Jobs(units, [Job("slow", "%Y", run)]).ticking():
        await begun.wait()

    assert finished.is_set()


async def test_what_tells_people_something_waits_for_the_hours_of_the_desk(units: Units, clock: Clock) -> None:
    counted = Counted()
    jobs = Jobs(units, [Job("told", "%G-W%V", counted.run, while_open=True)], "a")
    for _ in range(7 * 24):  # from Saturday noon
        await jobs.tick()
        clock.skip(hours=1)

    assert counted.ran == ["2026-11-23 08:00"]  # Monday, nine o'clock in Amsterdam


async def test_every_job_there_is_runs(units: Units, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    clock.skip(days=2)  # to a Monday
    jobs = all_jobs(365)
    with caplog.at_level(logging.INFO):
        await Jobs(units, jobs).tick()

    assert all(f"job {job.name} took" in caplog.text for job in jobs)
