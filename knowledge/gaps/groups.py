"""Gaps to look at: which there are, how many ask and since when, and all about one of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    Audience,
    AuditEntry,
    AuditSubject,
    Gap,
    GapDetail,
    GapFilter,
    GapOrder,
    GapPage,
    GapSignal,
    NewsKind,
    Offering,
    QuestionCard,
    Turn,
)
from knowledge.gaps.following_up import going_on_in
from knowledge.gaps.news import heard_of
from knowledge.gaps.portraying import TYPICAL
from knowledge.matching.finding import Matching
from knowledge.paging import nearest_page
from knowledge.privacy import without_placeholders
from knowledge.rights import COORDINATORS, require

PAGE: Final = 20
"""Gaps on a page of the dashboard. Own choice: a screen and a half."""

LATEST: Final = 8
"""Lines of the history that a gap is shown with; all of them have a page. Own choice: what one remembers doing."""

NEAREST: Final = 5
"""Offerings that come nearest to a gap: for a judged question the right one is nearly always among so many (hit@3 .98,
`vraagbaak evaluate`)."""


@dataclass(frozen=True, slots=True)
class GapChoices:
    """By what gaps can be filtered: only what occurs.

    Attributes:
        themes: Theme ids, as audiences and municipalities the most frequent first.
        owners: Contact id → name of everybody who can see to a gap.
    """

    themes: tuple[str, ...]
    audiences: tuple[Audience, ...]
    municipalities: tuple[str, ...]
    owners: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class SignalPage:
    """A page of signals; `total` are on all pages, which count from 0."""

    signals: tuple[GapSignal, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A page of what was done to a gap, newest first; `total` are on all pages, which count from 0.

    Attributes:
        names: Contact id → name, of the coordinators on the page.
    """

    gap: Gap
    entries: tuple[AuditEntry, ...]
    names: Mapping[int, str]
    total: int
    page: int
    pages: int


class Groups:
    """Gaps, for coordinators only: everybody else gets a NotAllowedError. Nothing is changed, and nothing is said."""

    def __init__(self, units: Units, matching: Matching) -> None:
        self._units = units
        self._matching = matching

    async def list(
        self,
        turn: Turn,
        wanted: GapFilter | None = None,
        page: int = 0,
        order: GapOrder = GapOrder.LARGEST,
        size: int = PAGE,
    ) -> GapPage:
        """A page of the gaps, with the figures of the signals that pass the filter.

        Args:
            wanted: None: all.
            page: From 0; beyond the last page the last is given.
            size: Gaps on a page.
        """
        chosen = wanted or GapFilter()
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            total = await unit.gap_lists.count(chosen)
            shown, pages = nearest_page(page, total, size)
            gaps = await unit.gap_lists.find(chosen, order, unit.now, shown * size, size)
            loose = await unit.signals.count(replace(chosen, loose=True))
        return GapPage(tuple(gaps), total, shown, pages, loose)

    async def choices(self, turn: Turn) -> GapChoices:
        """By what can be filtered, and who can be the owner."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return GapChoices(
                tuple(theme for theme, _ in await unit.signals.by_theme()),
                tuple(audience for audience, _ in await unit.signals.by_audience()),
                tuple(place for place, _ in await unit.signals.by_municipality()),
                await _owners(unit),
            )

    async def owners(self, turn: Turn) -> Mapping[int, str]:
        """Contact id → name of everybody who can see to a gap."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await _owners(unit)

    async def get(self, turn: Turn, gap_id: int) -> GapDetail:
        """What is known of one gap; of one that was merged, of the gap in which it went on.

        Raises:
            NotFoundError: There is no such gap.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            gap = await going_on_in(unit, await unit.gaps.get(gap_id))
            summary = await unit.gap_lists.get(gap.id, unit.now)
            history = tuple(await unit.audit.of(AuditSubject.GAP, str(gap.id), limit=LATEST))
            names = await names_of(unit, [entry.actor_id for entry in history])
            offering = await unit.offerings.get(gap.offering_id) if gap.offering_id else None
            merged = tuple(await unit.gaps.merged_into(gap.id))
            heard = await heard_of(unit, gap, NewsKind.OFFERING)
            asked = await unit.news.heard(gap.id, NewsKind.NETWORK, None)
            network = await heard_of(unit, gap, NewsKind.NETWORK) if asked else None
            newest = await unit.signals.of_gap(gap.id, limit=TYPICAL)
        return GapDetail(
            summary=summary,
            nearest=await self._nearest(summary.examples or newest),
            known_gap=self._matching.gap(gap.known_gap),
            offering=offering,
            history=history,
            names=names,
            heard=heard,
            network=network,
            merged=merged,
        )

    async def questions(self, turn: Turn, gap_id: int, words: str = "", page: int = 0, size: int = PAGE) -> SignalPage:
        """A page of the questions of a gap that hold some words, newest first; arguments as of `list`."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            asked, sought = await unit.signals.asked_in(gap_id), words.casefold()
            held = [signal_id for signal_id, text in asked if sought in text.casefold()]
            shown, pages = nearest_page(page, len(held), size)
            signals = await unit.signals.by_ids(held[shown * size : (shown + 1) * size])
        return SignalPage(tuple(signals), len(held), shown, pages)

    async def history(self, turn: Turn, gap_id: int, page: int = 0, size: int = PAGE) -> HistoryPage:
        """A page of what was done to a gap; arguments as of `list`."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            gap, subject_id = await unit.gaps.get(gap_id), str(gap_id)
            total = await unit.audit.count_of(AuditSubject.GAP, subject_id)
            shown, pages = nearest_page(page, total, size)
            entries = await unit.audit.of(AuditSubject.GAP, subject_id, shown * size, size)
            names = await names_of(unit, [entry.actor_id for entry in entries])
        return HistoryPage(gap, tuple(entries), names, total, shown, pages)

    async def loose(self, turn: Turn, wanted: GapFilter, page: int = 0, size: int = PAGE) -> SignalPage:
        """A page of the signals that pass a filter and are in no gap; arguments as of `list`."""
        chosen = replace(wanted, loose=True)
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            total = await unit.signals.count(chosen)
            shown, pages = nearest_page(page, total, size)
            signals = await unit.signals.find(chosen, shown * size, size)
        return SignalPage(tuple(signals), total, shown, pages)

    async def gap(self, turn: Turn, gap_id: int) -> Gap:
        """A gap without its figures; of one that was merged, the gap in which it went on.

        Raises:
            NotFoundError: There is no such gap.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await going_on_in(unit, await unit.gaps.get(gap_id))

    async def signal(self, turn: Turn, signal_id: int) -> GapSignal:
        """One signal.

        Raises:
            NotFoundError: There is no such signal.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await unit.signals.get(signal_id)

    async def others(self, turn: Turn, gap_id: int | None, count: int) -> Sequence[Gap]:
        """Gaps besides one, such as it can be merged with: those with the same theme first, then the latest."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            theme = (await unit.gaps.get(gap_id)).theme if gap_id is not None else None
            return await unit.gaps.standing(theme, besides=gap_id, limit=count)

    async def _nearest(self, signals: Sequence[GapSignal]) -> tuple[Offering, ...]:
        """What comes nearest to some questions together."""
        found: dict[str, Offering] = {}
        scores: defaultdict[str, list[float]] = defaultdict(list)
        for signal in signals[:TYPICAL]:
            text = without_placeholders(signal.text)
            judged = await self._matching.judge(text, QuestionCard(what=text), signal.language)
            for one in judged.weighed:
                offering = one.suggestion.offering
                found[offering.id] = offering
                scores[offering.id].append(one.suggestion.score)
        asked = max(map(len, scores.values()), default=1)
        best = sorted(found, key=lambda key: (-fmean([*scores[key], *[0.0] * (asked - len(scores[key]))]), key))
        return tuple(found[key].brief() for key in best[:NEAREST])


async def _owners(unit: UnitOfWork) -> Mapping[int, str]:
    return await names_of(unit, [one.id for one in await unit.contacts.coordinators()])


async def names_of(unit: UnitOfWork, contact_ids: Sequence[int | None]) -> Mapping[int, str]:
    """Contact id → name, of coordinators, also of those who are none any more."""
    return await unit.contacts.names({one for one in contact_ids if one is not None})
