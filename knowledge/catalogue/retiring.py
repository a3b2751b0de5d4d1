"""An offering goes out of the catalogue, and what it filled is open again."""

from collections.abc import Mapping
from dataclasses import replace

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import AuditEntry, AuditSubject, Gap, GapAction, GapStatus


async def retire(unit: UnitOfWork, offering_id: str, actor_id: int | None = None) -> None:
    """Take an offering out of the list; nobody is told of it any more. The caller commits.

    Args:
        actor_id: Who did it; None for the program itself.
    """
    await unit.offerings.retire(offering_id, unit.now)
    for gap in await unit.gaps.filled_by(offering_id):
        await open_again(unit, gap, actor_id)


async def open_again(unit: UnitOfWork, gap: Gap, actor_id: int | None) -> Gap:
    """Take back what was linked to a gap: its questions teach nothing any more; the caller commits."""
    opened = replace(gap, status=GapStatus.IN_PROGRESS, offering_id=None)
    await unit.resolutions.unlink(gap.id, unit.now)
    await unit.gaps.save(opened, unit.now)
    await unit.signals.follow(gap.id, opened.status)
    entry = AuditEntry(actor_id, AuditSubject.GAP, str(gap.id), GapAction.UNLINK, _link(gap), _link(opened))
    await unit.audit.note(entry, unit.now)
    return opened


def _link(gap: Gap) -> Mapping[str, str | None]:
    return {"status": gap.status, "offering": gap.offering_id}
