"""Who asked for what nobody offered hears it, once, when something comes of it: those who agreed to that."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from knowledge.database.repositories.news import AskerRow
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    Asker,
    Gap,
    GapSignal,
    Heard,
    Inquiry,
    InquiryStatus,
    NewsKind,
    NotTold,
    Offering,
    Ruling,
    Suggestion,
    Turn,
)
from knowledge.notices.news import NetworkProposed, NewsAnswered, NewsWish
from knowledge.notices.results import OfferingArrived
from knowledge.rights import COORDINATORS, require, require_asker

JUDGED: Final = frozenset({InquiryStatus.SHOWN, InquiryStatus.HELPED, InquiryStatus.UNMATCHED})
"""How far an inquiry came by what was found for it; once with a human, that human's answer counts."""


class News:
    """What askers hear of a gap, and what they say to that."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def overview(self, turn: Turn, gap_id: int, kind: NewsKind = NewsKind.OFFERING) -> tuple[Asker, ...]:
        """Who asked, who of them was told, who could not be and why, and who said that it helped; for coordinators.

        Raises:
            NotAllowedError: Somebody else asks.
            NotFoundError: There is no such gap.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            gap = await unit.gaps.get(gap_id)
            return await askers(unit, gap, kind)

    async def heard(self, turn: Turn, gap_id: int, kind: NewsKind = NewsKind.OFFERING) -> Heard:
        """The same, counted; errors as of `overview`."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await heard_of(unit, await unit.gaps.get(gap_id), kind)

    async def answer(self, turn: Turn, news_id: int, *, helped: bool) -> None:
        """Note whether it helps, or whether they take part; the last word counts, a second tap changes nothing."""
        async with self._units.writing(turn) as unit:
            told = await unit.news.get(news_id)
            inquiry = await require_asker(unit, told.inquiry_id)
            if told.helped is not helped:
                await unit.news.answer(news_id, unit.now, helped=helped)
                if told.kind is NewsKind.OFFERING and inquiry.status in JUDGED:
                    status = InquiryStatus.HELPED if helped else InquiryStatus.UNMATCHED
                    await unit.inquiries.set_status(inquiry.id, status)
                await unit.reply(NewsAnswered(inquiry.id, told.kind, helped))
            await unit.commit()

    async def want(self, turn: Turn, inquiry_id: int, *, wanted: bool) -> None:
        """Note whether they want to hear what comes; where something came already, they hear it at once."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            if inquiry.news is not wanted:
                await unit.inquiries.want_news(inquiry_id, wanted=wanted)
            await unit.reply(NewsWish(inquiry_id, wanted))
            if wanted:
                await _catch_up(unit, replace(inquiry, news=True))
            await unit.commit()


async def ask_once(unit: UnitOfWork, inquiry: Inquiry) -> bool:
    """Whether to ask, with what is said now, if they want to hear what comes; true once for every inquiry.

    Who was asked and does not answer is left alone, until they say otherwise themselves. The caller commits.
    """
    if inquiry.news is not None:
        return False
    await unit.inquiries.want_news(inquiry.id, wanted=False)
    return True


async def askers(unit: UnitOfWork, gap: Gap, kind: NewsKind) -> tuple[Asker, ...]:
    """Everybody whose question is in a gap, newest question first; of several by one person one can be told."""
    found = await _askers(unit, gap.id, kind, gap.offering_id if kind is NewsKind.OFFERING else None)
    return tuple(_asker(row, why) for row, why in found)


async def heard_of(unit: UnitOfWork, gap: Gap, kind: NewsKind) -> Heard:
    """The same, counted."""
    found = await _askers(unit, gap.id, kind, gap.offering_id if kind is NewsKind.OFFERING else None)
    told = [row for row, _ in found if row.told_at is not None]
    return Heard(
        told=len(told),
        helped=sum(row.helped is True for row in told),
        helped_not=sum(row.helped is False for row in told),
        ready=sum(why is None for _, why in found) - len(told),
        why_not=tuple(Counter(why for _, why in found if why is not None).most_common()),
    )


async def tell(unit: UnitOfWork, gap: Gap, kind: NewsKind, offering: Offering | None) -> int:
    """Tell all who agreed and were not told; the caller commits.

    Args:
        offering: What there is now; None for a learning network that is proposed.

    Returns:
        How many people.
    """
    found = await _askers(unit, gap.id, kind, offering.id if offering else None)
    chosen = [row for row, why in found if why is None and row.told_at is None]
    for row in chosen:
        await _tell(unit, await unit.inquiries.get(row.inquiry_id), kind, offering)
    return len(chosen)


async def tell_asker(unit: UnitOfWork, inquiry: Inquiry, offering: Offering) -> bool:
    """Tell the asker of one question which offering was found for it, if they agreed; whether they are told."""
    if inquiry.contact_id is None or not inquiry.news or inquiry.status is InquiryStatus.WITHDRAWN:
        return False
    if await unit.contacts.has_blocked(inquiry.contact_id):
        return False
    if inquiry.contact_id in await unit.news.heard(None, NewsKind.OFFERING, offering.id):
        return False
    return await _tell(unit, inquiry, NewsKind.OFFERING, offering)


async def _catch_up(unit: UnitOfWork, inquiry: Inquiry) -> None:
    """Who says yes when something was found already, hears what."""
    signal = await unit.signals.of_inquiry(inquiry.id)
    offering_id = await _found_for(unit, signal) if signal else None
    if offering_id is not None:
        item = await unit.offerings.item(offering_id)
        if item.retired_at is None:
            await tell_asker(unit, inquiry, item.offering)


async def _found_for(unit: UnitOfWork, signal: GapSignal) -> str | None:
    """The offering that was linked to a question, or else to the gap that it is in."""
    decided = await unit.resolutions.standing(signal.id)
    if decided is not None and decided.ruling is Ruling.LINK:
        return decided.target
    return (await unit.gaps.get(signal.gap_id)).offering_id if signal.gap_id is not None else None


async def _askers(
    unit: UnitOfWork, gap_id: int, kind: NewsKind, offering_id: str | None
) -> list[tuple[AskerRow, NotTold | None]]:
    rows = await unit.news.askers(gap_id, kind, offering_id)
    return _told_apart(rows, await unit.news.heard(gap_id, kind, offering_id))


async def _tell(unit: UnitOfWork, inquiry: Inquiry, kind: NewsKind, offering: Offering | None) -> bool:
    """Say it and keep that it was said, in one transaction: no restart and no double tap says it again."""
    contact_id, offering_id = inquiry.contact_id, offering.id if offering else None
    if contact_id is None:
        return False
    news_id = await unit.news.add(inquiry.id, kind, contact_id, offering_id, unit.now)
    if news_id is None:
        return False
    if offering is None:
        await unit.tell(contact_id, NetworkProposed(news_id, inquiry.question))
    else:
        suggestion = Suggestion(offering.brief(), 1.0)
        await unit.tell(contact_id, OfferingArrived(inquiry.id, inquiry.question, suggestion, news_id))
    return True


def _told_apart(rows: Sequence[AskerRow], heard: Collection[int]) -> list[tuple[AskerRow, NotTold | None]]:
    """Each with why they are not told: of several questions by one person the newest counts."""
    known, found = set(heard), []
    for row in rows:
        why = None if row.told_at else _hindrance(row, known)
        if why is None and row.contact_id is not None:
            known.add(row.contact_id)
        found.append((row, why))
    return found


def _hindrance(row: AskerRow, heard: Collection[int]) -> NotTold | None:
    if row.contact_id is None:
        return NotTold.ERASED
    if row.withdrawn:
        return NotTold.WITHDRAWN
    if row.contact_id in heard:
        return NotTold.HEARD
    if not row.agreed:
        return NotTold.NOT_ASKED if row.agreed is None else NotTold.DECLINED
    return NotTold.BLOCKED if row.blocked else None


def _asker(row: AskerRow, why: NotTold | None) -> Asker:
    return Asker(
        signal_id=row.signal_id,
        inquiry_id=row.inquiry_id,
        question=row.question,
        told_at=row.told_at,
        helped=row.helped,
        why_not=why,
    )
