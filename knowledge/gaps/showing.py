"""Gaps as they are told in a chat: figures, without a word of text."""

from collections.abc import Sequence
from typing import Final

from knowledge.domain import Gap, GapAction, GapDetail, GapSummary
from knowledge.gaps.effects import Place
from knowledge.gaps.filling import LinkPreview
from knowledge.gaps.undoing import can_undo
from knowledge.notices.coordinating import Choice
from knowledge.notices.gaps import AskersShown, GroupLine, GroupLinkPreviewed, GroupShown

ALIKE: Final = 3
"""Gaps that look like one with another that are told of. Own choice: who sees more loses sight."""


def line_of(one: GapSummary) -> GroupLine:
    """A gap in a list."""
    gap = one.gap
    return GroupLine(gap.id, gap.title, gap.status, one.count, one.growth, one.waiting)


def shown(detail: GapDetail, alike: Sequence[Gap], reader: int) -> GroupShown:
    """One gap, and what looks like one with it, to the coordinator with this contact id."""
    summary, gap = detail.summary, detail.summary.gap
    last = detail.history[0] if detail.history else None
    merged = last is not None and last.action == GapAction.MERGE and last.before is None
    return GroupShown(
        gap=gap.id,
        title=gap.title,
        named=gap.named,
        status=gap.status,
        reason=gap.reason,
        count=summary.count,
        open=summary.open,
        growth=summary.growth,
        first_seen=summary.first_seen,
        last_seen=summary.last_seen,
        audiences=summary.audiences,
        municipalities=summary.municipalities,
        examples=tuple((signal.id, signal.text) for signal in summary.examples),
        theme=gap.theme,
        owner=summary.owner,
        mine=gap.owner_id == reader,
        note=gap.note,
        due=gap.due,
        offering=detail.offering.title if detail.offering else None,
        waiting=summary.waiting,
        told=detail.heard.told,
        helped=detail.heard.helped,
        willing=detail.network.helped if detail.network else None,
        undo=last.id if last and can_undo(gap, last) else None,
        unmerge=detail.merged[0].id if merged and detail.merged else None,
        alike=tuple(gap.title for gap in alike[:ALIKE]),
    )


def previewed(preview: LinkPreview) -> GroupLinkPreviewed:
    """What linking would do."""
    return GroupLinkPreviewed(
        gap=preview.gap.id,
        title=preview.gap.title,
        offering=Choice(preview.offering.id, preview.offering.title),
        questions=len(preview.effects),
        before=sum(_is_first(effect.before) for effect in preview.effects),
        after=sum(_is_first(effect.after) for effect in preview.effects),
        will_hear=preview.heard.ready,
        cannot=sum(count for _, count in preview.heard.why_not),
    )


def askers_of(detail: GapDetail) -> AskersShown:
    """Who was told, and who could not be."""
    return AskersShown(
        gap=detail.summary.gap.id,
        title=detail.summary.gap.title,
        offering=detail.offering.title if detail.offering else None,
        told=detail.heard.told,
        helped=detail.heard.helped,
        helped_not=detail.heard.helped_not,
        ready=detail.heard.ready,
        why_not=detail.heard.why_not,
    )


def _is_first(place: Place) -> bool:
    return place.rank == 1
