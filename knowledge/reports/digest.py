"""The week in brief for coordinators, only when there is news."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from knowledge.database.repositories.needs import Asking, GapTally, NamedGap
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Bulletin
from knowledge.domain.figures import FEWEST
from knowledge.domain.overviews import Count, Digest, ShownTitle
from knowledge.local_time import local_day, start_of
from knowledge.notices.reports import DigestShown
from knowledge.reports.protection import few, split

LISTED: Final = 5
"""Gaps of a kind in a digest: it is to be read at a glance. Own choice."""

WEEK: Final = timedelta(days=7)


async def send_digest(unit: UnitOfWork) -> int:
    """Tell every coordinator who wants to hear it of last week; gives how many."""
    digest = await last_week(unit)
    if digest is None:
        return 0
    coordinators = await unit.contacts.coordinators(Bulletin.WEEK)
    for coordinator in coordinators:
        await unit.tell(coordinator.id, DigestShown(digest))
    return len(coordinators)


async def last_week(unit: UnitOfWork) -> Digest | None:
    """What was new in the last whole week, from Monday to Sunday; None without news.

    News is: enough questions without an offering to be told of, a gap that began, or one that was solved.
    """
    today = local_day(unit.now)
    monday = today - timedelta(days=today.weekday())
    begin, end = start_of(monday - WEEK), start_of(monday)
    (needs, signals, _), *_ = await unit.needs.between(Asking(), [begin, end])
    found = _named(await unit.needs.begun(begin, end))
    solved = _named(await unit.needs.solved(begin, end))
    if signals < FEWEST and not found and not solved:
        return None
    unfit, _ = split((signals, needs - signals), few(needs))
    return Digest(
        first=monday - WEEK,
        last=monday - timedelta(days=1),
        needs=few(needs),
        signals=unfit,
        found=found,
        most=_most(await unit.needs.gaps(Asking(begin, end)), signals, unfit),
        solved=solved,
    )


def _named(gaps: Sequence[NamedGap]) -> tuple[ShownTitle, ...]:
    """Those about which enough different people asked."""
    told = [gap for gap in gaps if min(gap.people, gap.signals) >= FEWEST]
    return tuple(ShownTitle(gap.title, gap.signals) for gap in told[:LISTED])


def _most(gaps: Sequence[GapTally], signals: int, told_signals: Count) -> tuple[ShownTitle, ...]:
    listed = [gap for gap in gaps if min(gap.people, gap.signals) >= FEWEST]
    sizes = [gap.signals for gap in listed]
    *told, _ = split((*sizes, signals - sum(sizes)), told_signals)
    return tuple(ShownTitle(gap.gap.title, count) for gap, count in zip(listed, told, strict=True))[:LISTED]
