"""A database as it is after years of use, to measure on: the same rows for the same seed.

    python benchmarks/filled.py /tmp/vraagbaak.sqlite     # to look at it with the program: DATA_DIR=/tmp

The catalogue is the one that ships. Questions, people and gaps are made up; how they are spread over themes, audiences,
places and time is our own choice: uneven, as things are. Nothing is measured on the words.
"""

import argparse
import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.catalogue.stock import Catalogue
from knowledge.database import migrating
from knowledge.database.engine import open_engine
from knowledge.database.tables import (
    AuditRow,
    ContactRow,
    EscalationRow,
    EventRow,
    GapRow,
    GapSignalRow,
    GrantRow,
    InquiryRow,
    PublicationRow,
    SubmissionRow,
)
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Audience,
    AuditSubject,
    Channel,
    Circle,
    EscalationState,
    EventKind,
    GapReason,
    GapStatus,
    InquiryStatus,
    Language,
    PublicationState,
    Role,
    Side,
    SubmissionStatus,
)

SEED: Final = 20261122
NOW: Final = datetime(2026, 11, 23, 10, tzinfo=UTC)
YEARS: Final = timedelta(days=730)
BATCH: Final = 5_000
INQUIRIES_EACH: Final = 3
SIGNAL: Final = 0.3
"""Share of the inquiries that found nothing."""
ESCALATED: Final = 0.1
IN_GAP: Final = 0.7
"""Share of the signals that are part of a gap."""
SIGNALS_PER_GAP: Final = 60
WIJKWIJZEN: Final = 50
COORDINATOR: Final = 1
TO_JUDGE: Final = 100
"""Submissions, and as many answers, that wait for a decision."""
PLACES: Final = tuple(f"Plaats {number}" for number in range(1, 61))
Row = dict[str, Any]


@asynccontextmanager
async def filled(path: Path, inquiries: int = 100_000) -> AsyncIterator[Units]:
    """A new SQLite file with so many inquiries over two years, until `NOW`; contact `COORDINATOR` coordinates."""
    engine = open_engine(f"sqlite+aiosqlite:///{path}")
    try:
        await migrating.upgrade(engine)
        units = Units(engine, lambda: NOW)
        await fill(engine, units, inquiries)
        yield units
    finally:
        await engine.dispose()


async def fill(engine: AsyncEngine, units: Units, inquiries: int = 100_000, seed: int = SEED) -> None:
    """Put the catalogue, people, inquiries, signals, gaps, escalations with their events, and an audit trail in."""
    offerings, faults = read(OFFERINGS_FILE)
    if faults:
        raise SystemExit(str(faults[0]))
    await Catalogue(units).import_offerings(offerings, retire_missing=False)
    made = _Made(inquiries, [theme.id for theme in Agenda.load().themes], np.random.default_rng(seed))
    async with engine.execution_options(writes=True).begin() as connection:
        for table, rows in made.tables():
            for batch in _batches(rows):
                await connection.execute(insert(table), batch)


def _batches(rows: Iterable[Row]) -> Iterator[Sequence[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


class _Made:
    """The rows, all of one draw."""

    def __init__(self, inquiries: int, themes: Sequence[str], chance: np.random.Generator) -> None:
        self.count, self.themes = inquiries, (*themes, None)
        self.people = 1 + WIJKWIJZEN + max(1, inquiries // INQUIRIES_EACH)
        self.theme = chance.choice(len(self.themes), inquiries, p=_uneven(len(self.themes)))
        self.audience = chance.choice(5, inquiries, p=(0.6, 0.15, 0.1, 0.02, 0.13))
        self.place = chance.choice(len(PLACES) + 1, inquiries, p=_uneven(len(PLACES) + 1))
        self.who = chance.integers(2 + WIJKWIJZEN, self.people + 1, inquiries)
        self.age = np.sort(chance.random(inquiries))[::-1]
        self.found_nothing = chance.random(inquiries) < SIGNAL
        self.escalated = chance.random(inquiries) < ESCALATED
        self.gaps = max(1, int(inquiries * SIGNAL * IN_GAP) // SIGNALS_PER_GAP)
        self.gap = chance.choice(self.gaps, inquiries, p=_uneven(self.gaps))
        self.in_gap = chance.random(inquiries) < IN_GAP
        self.stars = chance.integers(1, 6, inquiries)

    def tables(self) -> Iterator[tuple[type[Any], Iterable[Row]]]:
        """Every table with its rows, in an order that foreign keys allow."""
        yield ContactRow, map(self._contact, range(1, self.people + 1))
        yield GrantRow, map(self._grant, range(1, WIJKWIJZEN + 2))
        yield InquiryRow, map(self._inquiry, range(self.count))
        yield GapRow, map(self._gap, range(self.gaps))
        yield GapSignalRow, (self._signal(one) for one in range(self.count) if self.found_nothing[one])
        escalated = [one for one in range(self.count) if self.escalated[one]]
        yield EscalationRow, map(self._escalation, escalated)
        yield EventRow, (event for one in escalated for event in self._events(one))
        yield SubmissionRow, map(_submission, range(TO_JUDGE))
        yield PublicationRow, (_publication(one) for one in escalated[:TO_JUDGE])
        yield AuditRow, (_entry(number, self._when(number)) for number in range(0, self.count, 50))

    def _when(self, one: int) -> datetime:
        return NOW - YEARS * float(self.age[one])

    def _audience(self, one: int) -> Audience | None:
        known: Audience | None = (*Audience, None)[int(self.audience[one])]
        return known

    def _place(self, one: int) -> str | None:
        return (*PLACES, None)[int(self.place[one])]

    def _contact(self, number: int) -> Row:
        return {
            "id": number,
            "channel": Channel.TELEGRAM,
            "address": str(number),
            "language": Language.NL,
            "simple": False,
            "created_at": NOW - YEARS,
            "consented_at": NOW - YEARS,
        }

    def _grant(self, number: int) -> Row:
        role = Role.COORDINATOR if number == COORDINATOR else Role.WIJKWIJZE
        return {"contact_id": number, "role": role, "name": f"Mens {number}", "profile": {}, "granted_at": NOW - YEARS}

    def _inquiry(self, one: int) -> Row:
        what = f"Hoe krijgen wij met de buren weer rust in onze straat, en wie helpt daarbij? ({one})"
        return {
            "id": one + 1,
            "contact_id": int(self.who[one]),
            "question": what,
            "card": {"what": what, "audience": self._audience(one), "municipality": self._place(one)},
            "language": Language.NL,
            "theme": self.themes[self.theme[one]],
            "audience": self._audience(one),
            "municipality": self._place(one),
            "priority_question": one % 8 or None,
            "status": InquiryStatus.UNMATCHED if self.found_nothing[one] else InquiryStatus.HELPED,
            "probability": 0.1,
            "created_at": self._when(one),
            "attachments": [],
        }

    def _gap(self, number: int) -> Row:
        return {
            "id": number + 1,
            "title": f"Gat {number + 1}",
            "named": False,
            "status": tuple(GapStatus)[number % len(GapStatus)],
            "theme": self.themes[number % len(self.themes)],
            "created_at": NOW - YEARS,
            "changed_at": NOW,
        }

    def _signal(self, one: int) -> Row:
        return {
            "inquiry_id": one + 1,
            "reason": tuple(GapReason)[one % len(GapReason)],
            "status": GapStatus.NEW,
            "text": f"Hoe krijgen wij met de buren weer rust in onze straat, en wie helpt daarbij? ({one})",
            "language": Language.NL,
            "theme": self.themes[self.theme[one]],
            "audience": self._audience(one),
            "priority_question": one % 8 or None,
            "lacune": one % 7 or None,
            "municipality": self._place(one),
            "created_at": self._when(one),
            "gap_id": int(self.gap[one]) + 1 if self.in_gap[one] else None,
            "by_hand": False,
        }

    def _escalation(self, one: int) -> Row:
        when = self._when(one)
        return {
            "id": one + 1,
            "inquiry_id": one + 1,
            "state": EscalationState.CLOSED,
            "owner_id": 2 + one % WIJKWIJZEN,
            "circle": Circle.FIRST,
            "created_at": when,
            "claimed_at": when + timedelta(hours=2),
            "answered_at": when + timedelta(hours=5),
            "closed_at": when + timedelta(hours=30),
            "rating": int(self.stars[one]),
        }

    def _events(self, one: int) -> Iterator[Row]:
        told = (
            (EventKind.SENT, Side.RESIDENT, 0, None),
            (EventKind.CLAIMED, Side.HUMAN, 2, None),
            (EventKind.ANSWERED, Side.HUMAN, 5, None),
            (EventKind.CLOSED, Side.HUMAN, 30, None),
            (EventKind.RATED, Side.RESIDENT, 31, str(self.stars[one])),
        )
        for kind, side, hours, text in told:
            at = self._when(one) + timedelta(hours=hours)
            yield {"escalation_id": one + 1, "kind": kind, "side": side, "at": at, "text": text}


def _submission(number: int) -> Row:
    question = {"language": Language.NL, "text": "Hoe krijgen wij met de buren weer rust in onze straat?"}
    record = {"language": Language.NL, "title": f"Cursus {number}", "organisation": "De buurt", "questions": [question]}
    return {"contact_id": COORDINATOR, "status": SubmissionStatus.SENT, "record": record, "updated_at": NOW}


def _publication(one: int) -> Row:
    return {
        "escalation_id": one + 1,
        "question": "Hoe krijgen wij met de buren weer rust in onze straat?",
        "answer": "Begin met een kop koffie.",
        "state": PublicationState.AGREED,
        "version": 1,
        "proposed_at": NOW,
    }


def _entry(number: int, at: datetime) -> Row:
    return {
        "at": at,
        "actor_id": COORDINATOR,
        "subject": AuditSubject.GAP,
        "subject_id": str(1 + number % 100),
        "action": "status",
        "before": {"status": GapStatus.NEW},
        "after": {"status": GapStatus.IN_PROGRESS},
    }


def _uneven(count: int) -> np.ndarray:
    """Chances that fall off as one over the rank: a few are asked often, many seldom."""
    weights = 1 / np.arange(1, count + 1)
    shares: np.ndarray = weights / weights.sum()
    return shares


async def main() -> None:
    """Make the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--inquiries", type=int, default=100_000)
    given = parser.parse_args()
    async with filled(given.path, given.inquiries):
        print(f"{given.path}: {given.path.stat().st_size / 2**20:.0f} MiB")


if __name__ == "__main__":
    asyncio.run(main())
