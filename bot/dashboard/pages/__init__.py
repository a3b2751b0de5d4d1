"""The pages, a module per subject."""

from bot.dashboard.pages import (
    alike_gaps,
    answer,
    audit,
    catalogue,
    freshness,
    gap,
    gap_changes,
    gap_filling,
    gap_network,
    gaps,
    importing,
    moderation,
    need_cell,
    needs,
    offering,
    offering_editing,
    overview,
    people,
    report,
    submission,
    trend,
)
from bot.dashboard.visit import Entry


def all_pages() -> list[Entry]:
    """Every page; those with a menu text stand in the menu, in this order."""
    return [
        *overview.entries(),
        *gaps.entries(),
        *alike_gaps.entries(),
        *gap.entries(),
        *gap_changes.entries(),
        *gap_filling.entries(),
        *gap_network.entries(),
        *needs.entries(),
        *need_cell.entries(),
        *trend.entries(),
        *report.entries(),
        *catalogue.entries(),
        *freshness.entries(),
        *importing.entries(),
        *offering_editing.entries(),
        *offering.entries(),
        *moderation.entries(),
        *submission.entries(),
        *answer.entries(),
        *people.entries(),
        *audit.entries(),
    ]
