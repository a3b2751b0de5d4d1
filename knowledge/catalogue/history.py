"""What was done to an offering: kept in the transaction that does it, read back with what changed in each field."""

from collections.abc import Mapping
from datetime import datetime

from knowledge.catalogue.changes import changes_in, lasting
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import (
    AuditEntry,
    AuditSubject,
    CatalogueAction,
    HistoryLine,
    Offering,
)


async def note(  # noqa: PLR0913 - an entry has that many parts
    unit: UnitOfWork,
    offering_id: str,
    action: CatalogueAction,
    actor_id: int | None,
    *,
    before: Offering | None = None,
    after: Offering | None = None,
    words: str | None = None,
) -> None:
    """Keep that something was done to an offering.

    Args:
        actor_id: Who did it; None for the program itself.
        before: How it was, where it changed.
        after: How it became.
        words: Why, or from which file.
    """
    was, became = lasting(before, after)
    entry = AuditEntry(
        actor_id, AuditSubject.OFFERING, offering_id, action, before=was or None, after=became or None, note=words
    )
    await unit.audit.note(entry, unit.now)


async def history_of(unit: UnitOfWork, offering_id: str) -> tuple[HistoryLine, ...]:
    """All that was done to an offering, newest first; raises NotFoundError."""
    provider = (await unit.offerings.item(offering_id)).provider_id
    entries = await unit.audit.of(AuditSubject.OFFERING, offering_id)
    names = await unit.contacts.names({entry.actor_id for entry in entries if entry.actor_id is not None})
    return tuple(_line(entry, names, provider, unit.now) for entry in entries)


def _line(entry: AuditEntry, names: Mapping[int, str], provider: int | None, now: datetime) -> HistoryLine:
    actor = entry.actor_id
    return HistoryLine(
        at=entry.at or now,
        action=CatalogueAction(entry.action),
        by=names.get(actor) if actor is not None else None,
        by_provider=actor is not None and actor == provider,
        changes=changes_in(entry),
        note=entry.note,
    )
