"""What coordinators did, on the dashboard and in Telegram, newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from bot.dashboard.listing import Listing
from bot.dashboard.visit import Entry, Page, Visit, on_get
from knowledge.audit_trail import AuditFilter, AuditPage
from knowledge.domain import (
    AccessAction,
    AnswerAction,
    AuditEntry,
    AuditSubject,
    CatalogueAction,
    GapAction,
    SubmissionAction,
)
from knowledge.domain.reports import Cell, Table

ACTIONS: Final[Mapping[AuditSubject, type[StrEnum]]] = MappingProxyType(
    {
        AuditSubject.GAP: GapAction,
        AuditSubject.SIGNAL: GapAction,
        AuditSubject.OFFERING: CatalogueAction,
        AuditSubject.SUBMISSION: SubmissionAction,
        AuditSubject.PERSON: AccessAction,
        AuditSubject.ANSWER: AnswerAction,
        AuditSubject.ACCESS: AccessAction,
    }
)
"""What can be done to each kind of thing."""


@dataclass(frozen=True, slots=True)
class Audit:
    """What the page shows.

    Attributes:
        subjects, actors: What can be filtered by, each with its name.
    """

    wanted: AuditFilter
    subjects: Sequence[tuple[str, str]]
    actors: Sequence[tuple[str, str]]
    listing: Listing


def entries() -> list[Entry]:
    """One page."""
    return [on_get("/logboek", audit, name="audit", menu="menu-audit")]


async def audit(visit: Visit) -> Page:
    """A page of what passes the filter."""
    wanted = AuditFilter(visit.given.choice("subject", AuditSubject), visit.given.number("actor"))
    found = await visit.services.audit_trail.read(visit.turn, wanted, visit.page, visit.size)
    actors = await visit.services.audit_trail.actors(visit.turn)
    listing = Listing("logboek", _table(found, visit), page=found.page, pages=found.pages, total=found.total)
    view = Audit(
        wanted,
        subjects=[(subject.value, visit.texts.name(subject)) for subject in AuditSubject],
        actors=[(str(contact_id), name) for contact_id, name in actors],
        listing=listing,
    )
    return Page("audit.html", visit.texts.plain("audit"), view, (listing,))


def _table(found: AuditPage, visit: Visit) -> Table:
    texts = visit.texts
    names = ("audit-at", "audit-actor", "audit-action", "audit-subject", "audit-change", "audit-note")
    rows = (
        (
            line.entry.at,
            line.actor or texts.plain("audit-nobody"),
            _action(line.entry, visit),
            f"{texts.name(line.entry.subject)} {line.entry.subject_id}",
            _change(line.entry.before, line.entry.after),
            line.entry.note,
        )
        for line in found.lines
    )
    return Table(texts.plain("audit-table"), tuple(map(texts.plain, names)), tuple(rows))


def _action(entry: AuditEntry, visit: Visit) -> str:
    """What was done; a word of another version of the program is shown as it was kept."""
    known = next((one for one in ACTIONS.get(entry.subject, ()) if one == entry.action), None)
    return entry.action if known is None else visit.texts.name(known)


def _change(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> Cell:
    """Which fields went from what to what, those alone that differ."""
    was, became = before or {}, after or {}
    changed = [
        f"{name}: {_word(was.get(name))} → {_word(became.get(name))}"
        for name in dict.fromkeys((*was, *became))
        if was.get(name) != became.get(name)
    ]
    return "; ".join(changed) or None


def _word(value: object) -> str:
    match value:
        case None | "" | [] | ():
            return "–"
        case list() | tuple():
            return ", ".join(map(str, value))
        case _:
            return str(value)
