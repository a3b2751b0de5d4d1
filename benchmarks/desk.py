"""How long the desk takes when it is full: routing one question, and the list of what waits.

    python benchmarks/desk.py

A real SQLite file with 500 wijkwijzen and 10,000 escalations that wait, of the last month, each with its vector and the
offers of its first circle; besides, 10,000 that were answered, to look for their likes. Every time is that of one unit
of work, commit included, after a few that do not count; beside it the processor's.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.agenda import Agenda
from knowledge.database import migrating
from knowledge.database.engine import open_engine
from knowledge.database.tables import (
    ContactRow,
    EscalationRow,
    EscalationVectorRow,
    GrantRow,
    InquiryRow,
    OfferRow,
)
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Circle, EscalationState, InquiryStatus, Language, Role, Turn
from knowledge.humans import circles, desk
from knowledge.humans.lists import Lists

WIJKWIJZEN: Final = 500
WAITING: Final = 10_000
ANSWERED: Final = 10_000
DIMENSION: Final = 512
"""Of the built-in model."""
MODEL: Final = "built-in"
WARM_UP: Final = 5
NOW: Final = datetime(2026, 11, 23, 10, tzinfo=UTC)
MONTH: Final = timedelta(days=30)
BATCH: Final = 5_000


class Took(NamedTuple):
    """Milliseconds, by the clock and of the processor."""

    passed: float
    worked: float


async def main() -> None:
    """Fill the desk and print what is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200, help="how often each is done")
    given = parser.parse_args()
    async with _full_desk() as units:
        await _first(units)
        _print("choosing whom to tell", await _timed(given.times, lambda turn: _choose(units, WAITING - turn)))
        routed = await _timed(given.times, lambda turn: _route(units, WAITING - turn))
        _print("routing one question (choosing, noting why, five notices)", routed)
        lists = Lists(units, Agenda.load())
        async with units.reading() as unit:
            someone = await unit.contacts.get(1)
        _print("/open", await _timed(given.times, lambda _: lists.waiting(Turn(someone))))


async def _first(units: Units) -> None:
    """The first question after a start: what was answered is read into memory."""
    began = time.perf_counter()
    await _route(units, WAITING)
    print(f"first question after a start: {1000 * (time.perf_counter() - began):.0f} ms")


async def _choose(units: Units, escalation_id: int) -> None:
    """Choose the first circle of a question."""
    async with units.reading() as unit:
        await circles.reach(unit, await unit.escalations.get(escalation_id), Circle.FIRST, ())


async def _route(units: Units, escalation_id: int) -> None:
    """Offer a question to its first circle, as if it were new."""
    async with units.writing() as unit:
        await unit.offers.forget(escalation_id)
        await desk.offer(unit, await unit.escalations.get(escalation_id), Circle.FIRST)
        await unit.commit()


async def _timed(times: int, what: Callable[[int], Awaitable[None]]) -> Sequence[Took]:
    """How long each time took."""
    took = []
    for turn in range(times + WARM_UP):
        began, worked = time.perf_counter(), time.process_time()
        await what(turn)
        took.append(Took(1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked)))
    return took[WARM_UP:]


def _print(name: str, took: Sequence[Took]) -> None:
    passed, worked = [one.passed for one in took], [one.worked for one in took]
    p95 = statistics.quantiles(passed, n=20)[-1]
    print(
        f"{name}: p50 {statistics.median(passed):.1f} ms, p95 {p95:.1f} ms, of {len(took)}; "
        f"processor p50 {statistics.median(worked):.1f} ms"
    )


# --- the desk ---------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def _full_desk() -> AsyncIterator[Units]:
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite+aiosqlite:///{Path(folder) / 'vraagbaak.sqlite'}")
        await migrating.upgrade(engine)
        async with AsyncSession(engine.execution_options(writes=True)) as session:
            await _fill(session, np.random.default_rng(20261122))
            await session.commit()
        try:
            yield Units(engine, lambda: NOW)
        finally:
            await engine.dispose()


async def _fill(session: AsyncSession, chance: np.random.Generator) -> None:
    """Row by row: ten thousand questions by their use cases would take an hour."""
    themes = [theme.id for theme in Agenda.load().themes]
    await _add_people(session, themes, chance)
    for first in range(1, WAITING + ANSWERED + 1, BATCH):
        numbers = range(first, min(first + BATCH, WAITING + ANSWERED + 1))
        await session.execute(
            insert(InquiryRow), [_inquiry(number, themes[number % len(themes)]) for number in numbers]
        )
        await session.execute(insert(EscalationRow), [_escalation(number, chance) for number in numbers])
        vectors = chance.normal(size=(len(numbers), DIMENSION))
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        rows = [_vector(number, vector) for number, vector in zip(numbers, vectors, strict=True)]
        await session.execute(insert(EscalationVectorRow), rows)
    offers = [
        _offer(number, 1 + int(who))
        for number in range(1, WAITING + 1)
        for who in chance.choice(WIJKWIJZEN, 5, replace=False)
    ]
    for first in range(0, len(offers), BATCH):
        await session.execute(insert(OfferRow), offers[first : first + BATCH])


async def _add_people(session: AsyncSession, themes: Sequence[str], chance: np.random.Generator) -> None:
    contacts = [
        {
            "id": number,
            "channel": Channel.TELEGRAM,
            "address": str(number),
            "language": Language.NL,
            "simple": False,
            "created_at": NOW,
            "consented_at": NOW,
        }
        for number in range(1, WIJKWIJZEN + 2)
    ]
    await session.execute(insert(ContactRow), contacts)
    grants = [
        {
            "contact_id": number,
            "role": Role.WIJKWIJZE,
            "name": f"Wijkwijze {number}",
            "granted_at": NOW,
            "profile": {"themes": chance.choice(themes, 4, replace=False).tolist(), "capacity": 3, "days": [0, 1, 2]},
        }
        for number in range(1, WIJKWIJZEN + 1)
    ]
    await session.execute(insert(GrantRow), grants)


def _inquiry(number: int, theme: str) -> dict[str, object]:
    return {
        "id": number,
        "contact_id": WIJKWIJZEN + 1,
        "question": f"Hoe krijgen we met de buren groen in straat {number}?",
        "card": {"what": "Groen in de straat"},
        "language": Language.NL,
        "theme": theme,
        "status": InquiryStatus.ESCALATED,
        "probability": 0.1,
        "created_at": NOW,
        "attachments": [],
    }


def _escalation(number: int, chance: np.random.Generator) -> dict[str, object]:
    waits = number <= WAITING
    return {
        "id": number,
        "inquiry_id": number,
        "state": EscalationState.OPEN if waits else EscalationState.CLOSED,
        "circle": Circle.FIRST,
        "owner_id": None if waits else int(chance.integers(1, WIJKWIJZEN + 1)),
        "created_at": NOW - timedelta(minutes=WAITING + ANSWERED - number),
        "waiting_since": NOW if waits else None,
        "answered_at": None if waits else NOW - timedelta(minutes=WAITING + ANSWERED - number),
    }


def _vector(number: int, vector: np.ndarray) -> dict[str, object]:
    return {"escalation_id": number, "model": MODEL, "vector": vector.astype("<f2").tobytes()}


def _offer(number: int, contact_id: int) -> dict[str, object]:
    offered_at = NOW - MONTH * (number / WAITING)
    return {
        "escalation_id": number,
        "contact_id": contact_id,
        "circle": Circle.FIRST,
        "reasons": [],
        "offered_at": offered_at,
    }


if __name__ == "__main__":
    asyncio.run(main())
