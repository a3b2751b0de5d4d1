"""A draft becomes an inquiry: kept with what was found for it, and as a gap signal when that is nothing."""

from collections.abc import Sequence

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Decision, GapReason, Inquiry, InquiryStatus, KnownGap, Language, Match, Suggestion
from knowledge.drafts import Draft
from knowledge.gaps.news import ask_once
from knowledge.gaps.signalling import signal
from knowledge.notices import Notice
from knowledge.notices.results import NoMatchFound, NothingMore, ResultsShown

SHOWN_AT_ONCE = 3
"""Suggestions in one message. Source: the design of the conversation ("up to three offerings")."""

_REVISABLE = frozenset({InquiryStatus.SHOWN, InquiryStatus.HELPED, InquiryStatus.UNMATCHED})
"""An inquiry that a human works on does not change under their hands: asked again, it is another one."""


async def submit(unit: UnitOfWork, draft: Draft, match: Match, language: Language | None) -> Inquiry:
    """Keep a draft as an inquiry with what was found for it; without anything that surely fits it is a gap signal.

    Args:
        language: In which it is written; None: as the asker is spoken to.
    """
    matched = match.decision in {Decision.MATCH, Decision.CLARIFY} and bool(match.suggestions)
    inquiry = _inquiry(unit, draft, match, language, matched=matched)
    if inquiry.id and (await unit.inquiries.get(inquiry.id)).status in _REVISABLE:
        await unit.inquiries.revise(inquiry, match.suggestions)
    else:
        inquiry = await unit.inquiries.add(inquiry, match.suggestions)
    if match.decision is Decision.MATCH and matched:
        await unit.signals.drop(inquiry.id)
    else:
        reason = GapReason.WEAK if matched else GapReason.NO_MATCH
        await signal(unit, inquiry, reason, match.suggestions, match.known_gap)
    return inquiry


async def outcome(unit: UnitOfWork, inquiry: Inquiry, match: Match, gap: KnownGap | None) -> Notice:
    """What to say of an inquiry that was just submitted: the first results, or honestly that there are none.

    Args:
        gap: What it was recognised as, if it was.
    """
    if inquiry.status is InquiryStatus.UNMATCHED:
        return NoMatchFound(
            inquiry.id,
            inquiry.question,
            inquiry.theme,
            inquiry.priority_question,
            len(inquiry.attachments),
            near=bool(match.suggestions),
            gap=gap.brief() if gap else None,
            ask_news=await ask_once(unit, inquiry),
        )
    return await results(unit, inquiry, match.suggestions, 1, sure=match.decision is Decision.MATCH)


async def results(
    unit: UnitOfWork, inquiry: Inquiry, suggestions: Sequence[Suggestion], first_rank: int, *, sure: bool
) -> Notice:
    """The results from a rank on, noted as shown; honest when there are no more.

    Args:
        suggestions: All that was found.
        first_rank: From 1.
        sure: Whether they surely enough fit.
    """
    shown = suggestions[first_rank - 1 : first_rank - 1 + SHOWN_AT_ONCE]
    if not shown:
        return NothingMore(inquiry.id)
    await unit.inquiries.show(inquiry.id, first_rank, len(shown), unit.now)
    return ResultsShown(
        inquiry.id,
        inquiry.question,
        inquiry.theme,
        inquiry.priority_question,
        tuple(suggestion.brief() for suggestion in shown),
        first_rank,
        more=len(suggestions) >= first_rank + SHOWN_AT_ONCE,
        fits=sure and inquiry.status is not InquiryStatus.UNMATCHED,
    )


def _inquiry(unit: UnitOfWork, draft: Draft, match: Match, language: Language | None, *, matched: bool) -> Inquiry:
    contact = unit.own_turn.contact
    return Inquiry(
        id=draft.inquiry or 0,
        contact_id=contact.id,
        question=asking.plain_question(draft.card),
        card=draft.card,
        language=language or contact.language,
        theme=draft.theme or match.theme,
        priority_question=match.priority_question,
        status=InquiryStatus.SHOWN if matched else InquiryStatus.UNMATCHED,
        probability=match.probability,
        created_at=unit.now,
        attachments=draft.attachments,
    )
