"""What the audit trail keeps of a gap, and how that is put back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from knowledge.domain import AuditEntry, Gap, GapAction, GapStatus

FIELDS: Final = ("status", "reason", "owner_id", "note", "due")
"""What of a gap is kept in the audit trail and put back by undoing; a title only where a coordinator gave it."""

UNDOABLE: Final = frozenset(
    {GapAction.STATUS, GapAction.OWNER, GapAction.NOTE, GapAction.DUE, GapAction.RENAME, GapAction.MERGE}
)
"""What can be taken back as long as nothing came over it. A split is taken back by merging, a move by moving, a link
with `Filling.unlink`."""


def can_undo(gap: Gap, entry: AuditEntry) -> bool:
    """Whether what an entry of a gap's history changed can be put back: the gap still is as it became by that."""
    if entry.action not in UNDOABLE or entry.before is None or entry.after is None:
        return False
    if entry.action == GapAction.MERGE:
        return gap.merged_into is not None and gap.merged_into == entry.after.get("merged_into")
    now = lasting(gap)
    return gap.merged_into is None and all(now.get(name) == value for name, value in entry.after.items())


def lasting(gap: Gap) -> dict[str, Any]:
    """A gap as the audit trail may keep it: a title made from what people asked is not in it."""
    kept: dict[str, Any] = {name: getattr(gap, name) for name in FIELDS}
    due = gap.due.isoformat() if gap.due else None
    return {**kept, "due": due, "title": gap.title if gap.named else None}


def renamed(gap: Gap, title: str) -> Gap:
    """With a title of a coordinator; without one it is made anew when the gap is portrayed."""
    if title:
        return replace(gap, title=title, named=True)
    return replace(gap, title="", named=False) if gap.named else gap


def as_it_was(gap: Gap, values: Mapping[str, Any]) -> Gap:
    """A gap with values as the audit trail keeps them put back."""
    fields = {name: value for name, value in values.items() if name in FIELDS}
    if "status" in fields:
        fields["status"] = GapStatus(fields["status"])
    if fields.get("due"):
        fields["due"] = date.fromisoformat(fields["due"])
    changed = replace(gap, **fields)
    return renamed(changed, values["title"] or "") if "title" in values else changed
