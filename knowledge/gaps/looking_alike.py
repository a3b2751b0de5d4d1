"""Gaps that look like one: found when gaps change, shown to coordinators, who make one of them or leave them two."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from embeddings.base import Embedder
from embeddings.lens import Lens
from knowledge.database.unit_of_work import Units
from knowledge.domain import Gap, GapAction, GapPair, Turn
from knowledge.errors import StaleError
from knowledge.gaps.following_up import note, standing
from knowledge.gaps.grouping import SETTINGS, Member, Settings, alike
from knowledge.gaps.likeness import Numbers
from knowledge.rights import COORDINATORS, require

LATEST: Final = 20
"""Questions of a gap, the newest, by which it is compared: of two such gaps that is 400 pairs, enough for a mean. Own
choice: among 300 gaps of any size all are compared in seconds, one in milliseconds."""

Newest = Mapping[int, tuple[int, ...]]
"""Gap id → ids of its newest signals."""

SHOWN: Final = 25
"""Pairs that are shown at once. Own choice: who decided on these sees the next."""


@dataclass(frozen=True, slots=True)
class PairsShown:
    """The likest pairs; `total` are to be looked at."""

    pairs: tuple[GapPair, ...]
    total: int


class LookingAlike:
    """Finds pairs of gaps that look like one, and keeps them in the database: a page only reads them there."""

    def __init__(
        self, units: Units, embedder: Embedder, lens: Callable[[], Awaitable[Lens]], settings: Settings = SETTINGS
    ) -> None:
        """Begin with nothing looked at: the first look is at all gaps.

        Args:
            lens: Gives what questions are looked at through, as when they are grouped.
        """
        self._units = units
        self._embedder = embedder
        self._lens = lens
        self._settings = settings
        self._seen: Newest | None = None
        self._busy = asyncio.Lock()

    async def run(self) -> int:
        """Compare the gaps whose newest questions are others than at the last look; when none are, that costs a query.

        Never inside a unit of work; calls while one is busy wait their turn.

        Returns:
            How many pairs were found.
        """
        async with self._busy:
            async with self._units.reading() as unit:
                latest = await unit.signal_vectors.latest(self._embedder.digest, LATEST)
                if latest == self._seen:
                    return 0
                ids = [signal_id for signal_ids in latest.values() for signal_id in signal_ids]
                vectors = await unit.signal_vectors.of(self._embedder.digest, ids)
            changed = None if self._seen is None else _changed(self._seen, latest)
            lens = await self._lens()
            pairs = await asyncio.to_thread(_alike, latest, vectors, lens, self._settings, changed)
            async with self._units.writing() as unit:
                await unit.alike_gaps.renew(pairs, changed)
                await unit.commit()
            self._seen = latest
        return len(pairs)

    async def list(self, turn: Turn) -> PairsShown:
        """Pairs that nobody decided on, likest first; for coordinators only."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return PairsShown(tuple(await unit.alike_gaps.find(SHOWN)), await unit.alike_gaps.count())

    async def count(self, turn: Turn) -> int:
        """How many these are."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await unit.alike_gaps.count()

    async def of(self, turn: Turn, gap_id: int) -> Sequence[Gap]:
        """Gaps that look like one with this, likest first; for coordinators only."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await unit.alike_gaps.of(gap_id)

    async def keep_apart(self, turn: Turn, gap_id: int, other_id: int) -> None:
        """Say that two gaps are two: they are proposed no more. To say it twice changes nothing.

        They can still be merged: by `FollowingUp.merge`.

        Raises:
            NotAllowedError: Whose turn it is, is no coordinator.
            NotFoundError: There is no such gap.
            StaleError: One of them was merged into another, or they are the same.
        """
        if gap_id == other_id:
            raise StaleError
        async with self._units.writing(turn) as unit:
            await standing(unit, gap_id)
            await standing(unit, other_id)
            if await unit.alike_gaps.set_apart(gap_id, other_id):
                await note(unit, gap_id, GapAction.APART, after={"apart_from": other_id})
                await note(unit, other_id, GapAction.APART, after={"apart_from": gap_id})
            await unit.commit(handled=False)


def _alike(
    latest: Newest, vectors: Mapping[int, Numbers], lens: Lens, settings: Settings, changed: Collection[int] | None
) -> Mapping[tuple[int, int], float]:
    """Pairs of gaps that look like one by their newest questions; see `alike`."""
    places = [(gap_id, key) for gap_id, signal_ids in latest.items() for key in signal_ids if key in vectors]
    if not places:
        return {}
    seen = lens.seen(np.stack([vectors[key] for _, key in places]))
    members = [Member(key, vector, gap_id) for (gap_id, key), vector in zip(places, seen, strict=True)]
    return alike(members, settings, changed)


def _changed(before: Newest, after: Newest) -> set[int]:
    return {gap_id for gap_id in before.keys() | after.keys() if before.get(gap_id) != after.get(gap_id)}
