"""What coordinators did to gaps, as far as machines leave these alone for it."""

from typing import Final

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Gap, GapStatus
from knowledge.gaps.following_up import going_on_in
from knowledge.gaps.merging import Touched

CLOSED: Final = frozenset({GapStatus.SOLVED, GapStatus.DISMISSED})
"""How far gaps are into which no other goes by itself: nobody would see it any more."""


async def touched(unit: UnitOfWork) -> Touched:
    """Gaps to which a coordinator did anything, or out of which or into which one put a signal; and the closed ones."""
    gaps = {gap.id: gap for gap in await unit.gaps.standing()}
    followed = {gap.id for gap in gaps.values() if _is_followed(gap)}
    followed |= await unit.signals.gaps_by_hand()
    for gap_id in await unit.audit.handled_gaps():
        followed.add((await going_on_in(unit, await unit.gaps.get(gap_id))).id)
    return Touched(frozenset(followed), frozenset(gap.id for gap in gaps.values() if gap.status in CLOSED))


def _is_followed(gap: Gap) -> bool:
    return gap.named or gap.status is not GapStatus.NEW or any((gap.owner_id, gap.note, gap.due, gap.offering_id))
