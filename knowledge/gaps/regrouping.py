"""New signals find their gap, and like ones found new gaps, while those that exist stay who they are."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from embeddings.base import Embedder
from embeddings.lens import Lens
from knowledge.database.repositories.signal_vectors import Place
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import AuditEntry, AuditSubject, GapAction
from knowledge.gaps.following_up import FOLLOWED, take_in
from knowledge.gaps.grouping import SETTINGS, Grouping, Member, Settings, group
from knowledge.gaps.merging import Touched
from knowledge.gaps.portraying import portray
from knowledge.gaps.touching import touched
from knowledge.privacy import without_placeholders

BATCH: Final = 256
"""Questions that are embedded at once. Own choice: a second of work for a small transformer, .1 for what ships."""

NO_WORDS: Final = "?"
"""What is embedded of a question without words, such as a photo: it must be something, and is like nothing."""


class Regrouping:
    """Puts signals where they belong; calls while one is busy wait their turn. Never inside a unit of work."""

    def __init__(
        self,
        units: Units,
        embedder: Embedder,
        lens: Callable[[], Awaitable[Lens]] | None = None,
        settings: Settings = SETTINGS,
    ) -> None:
        """Begin with nothing looked at.

        Args:
            lens: Gives what questions are looked at through, whenever they are grouped; None: as they are.
        """
        self._units = units
        self._embedder = embedder
        self._lens = lens
        self._settings = settings
        self._busy = asyncio.Lock()
        self._vectors: dict[int, NDArray[np.float32]] = {}
        self._settled: Sequence[Place] = ()
        self._merged_at = 0

    async def run(self) -> int:
        """Place what is new; when nothing is, that costs two queries.

        Returns:
            How many signals found a gap.
        """
        async with self._busy:
            await self._look()
            return await self._place()

    async def _look(self) -> None:
        """Embed the questions that this model has not seen."""
        model = self._embedder.digest
        while True:
            async with self._units.reading() as unit:
                missing = await unit.signal_vectors.missing(model, BATCH)
            if not missing:
                return
            questions = [without_placeholders(text).strip() or NO_WORDS for _, text in missing]
            embedded = await self._embedder.embed_questions(questions)
            vectors = {signal_id: vector for (signal_id, _), vector in zip(missing, embedded, strict=True)}
            async with self._units.writing() as unit:
                await unit.signal_vectors.remember(model, vectors)
                await unit.commit()
            self._settled = ()
            for signal_id in vectors:
                self._vectors.pop(signal_id, None)

    async def _place(self) -> int:
        places = await self._places()
        if places == self._settled:
            return 0
        merging = len(places) >= (1 + self._settings.settles) * self._merged_at
        grouping = await asyncio.to_thread(
            group, await self._members(places), self._settings, await self._touched() if merging else None
        )
        self._merged_at = len(places) if merging else self._merged_at
        if grouping == Grouping():
            self._settled = places
            return 0
        async with self._units.writing() as unit:
            moved = await self._apply(unit, grouping)
            await unit.commit()
        return moved

    async def _touched(self) -> Touched:
        async with self._units.reading() as unit:
            return await touched(unit)

    async def _members(self, places: Sequence[Place]) -> Sequence[Member]:
        if not places:
            return ()
        vectors = np.stack([self._vectors[one.signal_id] for one in places])
        if self._lens is not None:
            vectors = (await self._lens()).seen(vectors)
        return [
            Member(one.signal_id, vector, one.gap_id, one.by_hand) for one, vector in zip(places, vectors, strict=True)
        ]

    async def _places(self) -> Sequence[Place]:
        """Where every signal is, whose vectors are at hand after this: each is read once."""
        model = self._embedder.digest
        async with self._units.reading() as unit:
            places = await unit.signal_vectors.places(model)
            unread = {one.signal_id for one in places} - self._vectors.keys()
            read = await unit.signal_vectors.of(model, unread)
        known = {**self._vectors, **read}
        self._vectors = {one.signal_id: known[one.signal_id] for one in places if one.signal_id in known}
        return [one for one in places if one.signal_id in self._vectors]

    async def _apply(self, unit: UnitOfWork, grouping: Grouping) -> int:
        """Carry it out, as far as it still holds: coordinators, or another process, may have been first."""
        merged = await _merge(unit, grouping.merged)
        joined = {
            gap_id: await _join(unit, gap_id, signal_ids) for gap_id, signal_ids in _by_gap(grouping.placed).items()
        }
        for signal_ids in grouping.founded:
            loose = await unit.signals.loose(signal_ids)
            if len(loose) >= self._settings.smallest:
                gap_id = await _found(unit, loose)
                joined[gap_id] = len(loose)
        grown = merged | {gap_id for gap_id, count in joined.items() if count}
        await portray(unit, grown, self._embedder.digest)
        return sum(joined.values())


def _by_gap(placed: Mapping[int, int]) -> Mapping[int, Sequence[int]]:
    members: defaultdict[int, list[int]] = defaultdict(list)
    for signal_id, gap_id in placed.items():
        members[gap_id].append(signal_id)
    return members


async def _merge(unit: UnitOfWork, merged: Mapping[int, int]) -> set[int]:
    """Let gaps go on in others, where nobody touched them meanwhile; gives these others."""
    now = await touched(unit) if merged else Touched()
    grown = set()
    for gap_id, into in merged.items():
        gap, other = await unit.gaps.held(gap_id), await unit.gaps.held(into)
        free = gap_id not in now.followed and gap.merged_into is other.merged_into is None
        if free and into not in now.closed:
            await take_in(unit, other, gap, None)
            grown.add(into)
    return grown


async def _join(unit: UnitOfWork, gap_id: int, signal_ids: Collection[int]) -> int:
    """Let signals join a gap, and be as far as it is; gives how many."""
    gap = await unit.gaps.get(gap_id)
    if gap.merged_into is not None:
        return 0  # at the next look its signals are in the other one
    joined = await unit.signals.join(signal_ids, gap_id)
    if joined and gap.status in FOLLOWED:
        await unit.signals.follow(gap_id, gap.status)
    return len(joined)


async def _found(unit: UnitOfWork, signal_ids: Collection[int]) -> int:
    """Begin a new gap; its title is made when it is portrayed."""
    gap = await unit.gaps.found("", unit.now)
    await unit.signals.join(signal_ids, gap.id)
    after = {"signals": len(signal_ids)}
    await unit.audit.note(AuditEntry(None, AuditSubject.GAP, str(gap.id), GapAction.FOUND, after=after), unit.now)
    return gap.id
