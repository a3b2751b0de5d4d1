"""What was done to a gap, in words, and what of it can be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from bot.dashboard.visit import Visit
from knowledge.domain import AuditEntry, Gap, GapAction, GapStatus
from knowledge.domain.reports import Table
from knowledge.gaps.undoing import can_undo
from knowledge.reports.protection import few

_COUNTED: Final = {"signals": "history-signals", "told": "history-told"}
_GAPS: Final = {
    "merged_into": "history-into",
    "to": "history-to",
    "from": "history-from",
    "apart_from": "history-apart-from",
}


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that was done.

    Attributes:
        by: Who did it.
        what: Which kind of thing.
        how: From what to what.
        undo: Id of the entry, where it can be taken back.
    """

    at: datetime | None
    by: str
    what: str
    how: str
    undo: int | None = None


def history_of(
    gap: Gap, entries: Sequence[AuditEntry], names: Mapping[int, str], visit: Visit
) -> Sequence[HistoryLine]:
    """Entries about a gap, in words.

    Args:
        names: Contact id → name, of the coordinators in them.
    """
    return [_line(entry, gap, names, visit) for entry in entries]


def history_table(lines: Sequence[HistoryLine], visit: Visit) -> Table:
    """The same as a table."""
    names = ("audit-at", "audit-actor", "audit-action", "audit-change")
    rows = tuple((line.at, line.by, line.what, line.how) for line in lines)
    return Table(visit.texts.plain("gap-history"), tuple(map(visit.texts.plain, names)), rows)


def _line(entry: AuditEntry, gap: Gap, names: Mapping[int, str], visit: Visit) -> HistoryLine:
    by = names.get(entry.actor_id) if entry.actor_id is not None else None
    return HistoryLine(
        at=entry.at,
        by=by or visit.texts.plain("audit-nobody"),
        what=visit.texts.name(GapAction(entry.action)),
        how="; ".join(_changes(entry, names, visit)),
        undo=entry.id if can_undo(gap, entry) else None,
    )


def _changes(entry: AuditEntry, names: Mapping[int, str], visit: Visit) -> Sequence[str]:
    """From what to what, for each that changed."""
    before, after = entry.before or {}, entry.after or {}
    changed = [name for name in dict.fromkeys((*before, *after)) if before.get(name) != after.get(name)]
    return [_change(name, before.get(name), after.get(name), names, visit) for name in changed]


def _change(name: str, before: object, after: object, names: Mapping[int, str], visit: Visit) -> str:
    texts = visit.texts
    if name in _COUNTED:
        count = len(after) if isinstance(after, list) else int(str(after))
        return texts.plain(_COUNTED[name], count=count if visit.file is None else few(count))
    if name in _GAPS:
        return texts.plain(_GAPS[name], id=str(after if after is not None else before))
    return f"{_word(name, before, names, visit)} → {_word(name, after, names, visit)}"


def _word(name: str, value: object, names: Mapping[int, str], visit: Visit) -> str:
    """A value as the audit trail keeps it."""
    match name, value:
        case _, None:
            return visit.texts.plain("history-none")
        case "status", str():
            return visit.texts.name(GapStatus(value))
        case "owner_id", int():
            return names.get(value) or visit.texts.plain("audit-nobody")
        case "due", str():
            return visit.texts.plain("gap-day", day=date.fromisoformat(value))
        case _:
            return str(value)
