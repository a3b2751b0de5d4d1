"""How long the matrix of needs and offerings takes, what is under it, and the trend, on 100,000 inquiries.

    python benchmarks/needs.py

A real SQLite file of two years (`benchmarks/filled.py`), the catalogue that ships; every time is that of one call of
the use case, its transaction included, after a few that do not count.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

from filled import COORDINATOR, NOW, PLACES, filled

from embeddings.calibration import calibration_of
from embeddings.opening import open_embedder
from knowledge.agenda import Agenda
from knowledge.domain import Audience, NeedFilter, TrendStep, Turn
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.reports.need import Need
from knowledge.reports.trend import Trends

WARM_UP: Final = 3
QUARTER: Final = timedelta(days=90)


async def main() -> None:
    """Fill a database and print what is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=30, help="how often each is done")
    parser.add_argument("--inquiries", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        async with filled(Path(folder) / "vraagbaak.sqlite", given.inquiries) as units:
            agenda = Agenda.load()
            embedder = await open_embedder()
            matching = Matching(
                embedder, calibration_of(embedder, Path(folder)), cache=None, today=lambda: local_day(NOW)
            )
            async with units.reading() as unit:
                await matching.rebuild(await unit.offerings.all())
                turn = Turn(await unit.contacts.get(COORDINATOR))
            need, trends = Need(units, matching, agenda), Trends(units)
            quarter = NeedFilter(first=local_day(NOW - QUARTER), last=local_day(NOW))
            for name, wanted in (
                ("two years", NeedFilter()),
                ("90 days", quarter),
                ("one municipality", NeedFilter(municipality=PLACES[0])),
            ):
                await _print(f"matrix, {name}", given.times, partial(need.matrix, turn, wanted))
            cell = NeedFilter(), agenda.themes[0].id, Audience.RESIDENT
            await _print("the largest cell", given.times, lambda: need.cell(turn, *cell))
            await _print("gaps, 90 days", given.times, lambda: need.gaps(turn, quarter))
            await _print("municipalities, 90 days", given.times, lambda: need.municipalities(turn, quarter))
            await _print("trend, two years by week", given.times, lambda: trends.trend(turn, NeedFilter()))
            await _print(
                "trend, two years by month", given.times, lambda: trends.trend(turn, NeedFilter(), TrendStep.MONTH)
            )
            await embedder.aclose()


async def _print(name: str, times: int, what: Callable[[], Awaitable[object]]) -> None:
    """How long it took, by the clock and of the processor."""
    passed, worked = [], []
    for _ in range(times + WARM_UP):
        began, work = time.perf_counter(), time.process_time()
        await what()
        passed.append(1000 * (time.perf_counter() - began))
        worked.append(1000 * (time.process_time() - work))
    passed, worked = passed[WARM_UP:], worked[WARM_UP:]
    p95 = statistics.quantiles(passed, n=20)[-1]
    print(
        f"{name}: p50 {statistics.median(passed):.0f} ms, p95 {p95:.0f} ms, of {len(passed)}; "
        f"processor p50 {statistics.median(worked):.0f} ms"
    )


if __name__ == "__main__":
    asyncio.run(main())
