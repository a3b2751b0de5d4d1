"""An inquiry becomes a gap signal: where that is decided, in the unit of work in which it is; the caller commits."""

from collections.abc import Sequence

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Escalation, GapReason, Inquiry, Suggestion
from knowledge.gaps.listing import likely_lacune
from knowledge.gaps.news import ask_once


async def signal(
    unit: UnitOfWork,
    inquiry: Inquiry,
    reason: GapReason,
    suggestions: Sequence[Suggestion] | None = None,
    known_gap: str | None = None,
) -> None:
    """Note that nothing surely fits an inquiry, and why.

    Args:
        suggestions: What was found for it, best first; None: as it is kept.
        known_gap: What it was recognised as.
    """
    found = await unit.inquiries.suggestions(inquiry.id) if suggestions is None else suggestions
    await unit.signals.add(inquiry, reason, likely_lacune(found), unit.now, known_gap)


async def unanswered(unit: UnitOfWork, escalation: Escalation) -> int | None:
    """Note, when a talk is closed in which nobody answered, that its question had no answer.

    Returns:
        The inquiry, where its asker is to be asked whether they want to hear what comes; else None.
    """
    if escalation.answered_at is not None:
        return None
    inquiry = escalation.inquiry
    await signal(unit, inquiry, GapReason.UNANSWERED)
    return inquiry.id if await ask_once(unit, inquiry) else None
