"""Who asked for what nobody offered hears it, once, when something comes of it: those who agreed to that."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from knowledge.database.repositories.news import AskerRow
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    Asker,
    AuditEntry,
    AuditSubject,
    Gap,
    GapAction,
    GapSignal,
    GapStatus,
    Inquiry,
    InquiryStatus,
    NewsKind,
    NotTold,
    Offering,
    Suggestion,
    Turn,
)
from knowledge.domain import News as Told
from knowledge.errors import StaleError
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

    async def tell(self, turn: Turn, gap_id: int) -> int:
        """Tell those who agreed, or asked, since the others were told; gives how many. For coordinators.

        Raises:
            StaleError: No offering fills the gap.
        """
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            gap = await unit.gaps.get(gap_id)
            if gap.offering_id is None:
                raise StaleError
            count = await tell(unit, gap, NewsKind.OFFERING, await unit.offerings.get(gap.offering_id))
            if count:
                entry = AuditEntry(coordinator.id, AuditSubject.GAP, str(gap_id), GapAction.TELL, after={"told": count})
                await unit.audit.note(entry, unit.now)
            await unit.commit(handled=False)
        return count

    async def answer(self, turn: Turn, gap_id: int, inquiry_id: int, kind: NewsKind, *, helped: bool) -> None:
        """Note whether it helps, or whether they take part; the last word counts, a second tap changes nothing."""
        async with self._units.writing(turn) as unit:
            inquiry = await require_asker(unit, inquiry_id)
            told = await unit.news.get(gap_id, inquiry_id, kind)
            if told.helped is not helped:
                await unit.news.answer(told, unit.now, helped=helped)
                if kind is NewsKind.OFFERING and helped and inquiry.status in JUDGED:
                    await unit.inquiries.set_status(inquiry_id, InquiryStatus.HELPED)
                await unit.reply(NewsAnswered(inquiry_id, kind, helped))
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
    rows = await unit.news.askers(gap.id, kind)
    offering_id = gap.offering_id if kind is NewsKind.OFFERING else None
    heard = await unit.news.heard(gap.id, kind, offering_id)
    return tuple(_asker(row, why) for row, why in _told_apart(rows, heard))


async def tell(unit: UnitOfWork, gap: Gap, kind: NewsKind, offering: Offering | None) -> int:
    """Tell all who agreed and were not told; the caller commits.

    Args:
        offering: What there is now; None for a learning network that is proposed.

    Returns:
        How many people.
    """
    rows = await unit.news.askers(gap.id, kind)
    heard = await unit.news.heard(gap.id, kind, offering.id if offering else None)
    chosen = [row for row, why in _told_apart(rows, heard) if why is None and row.told_at is None]
    for row in chosen:
        inquiry = await unit.inquiries.get(row.inquiry_id)
        await _tell(unit, gap.id, inquiry, kind, offering)
    return len(chosen)


async def tell_asker(unit: UnitOfWork, signal: GapSignal, offering: Offering) -> bool:
    """Tell the asker of one question which offering was found for it, if they agreed; whether they are told."""
    inquiry = await unit.inquiries.get(signal.inquiry_id)
    if inquiry.contact_id is None or not inquiry.news or inquiry.status is InquiryStatus.WITHDRAWN:
        return False
    if await unit.contacts.has_blocked(inquiry.contact_id):
        return False
    if signal.gap_id is None:
        await unit.tell(inquiry.contact_id, _arrived(inquiry, offering, None))
        return True
    if inquiry.contact_id in await unit.news.heard(signal.gap_id, NewsKind.OFFERING, offering.id):
        return False
    return await _tell(unit, signal.gap_id, inquiry, NewsKind.OFFERING, offering)


async def _catch_up(unit: UnitOfWork, inquiry: Inquiry) -> None:
    """Who says yes when the gap is filled already, hears by what."""
    signal = await unit.signals.of_inquiry(inquiry.id)
    if signal is None or signal.gap_id is None:
        return
    gap = await unit.gaps.get(signal.gap_id)
    if gap.status is GapStatus.SOLVED and gap.offering_id is not None:
        await tell_asker(unit, signal, await unit.offerings.get(gap.offering_id))


async def _tell(unit: UnitOfWork, gap_id: int, inquiry: Inquiry, kind: NewsKind, offering: Offering | None) -> bool:
    """Say it and keep that it was said, in one transaction: no restart and no double tap says it again."""
    offering_id = offering.id if offering else None
    told = Told(gap_id, inquiry.id, kind, inquiry.contact_id, offering_id, unit.now)
    if inquiry.contact_id is None or not await unit.news.add(told):
        return False
    proposed = NetworkProposed(gap_id, inquiry.id, inquiry.question)
    await unit.tell(inquiry.contact_id, _arrived(inquiry, offering, gap_id) if offering else proposed)
    return True


def _arrived(inquiry: Inquiry, offering: Offering, gap_id: int | None) -> OfferingArrived:
    return OfferingArrived(inquiry.id, inquiry.question, Suggestion(offering.brief(), 1.0), gap_id)


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
