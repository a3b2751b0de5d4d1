"""What a coordinator is told of a decision: what it is, in which words, by whom."""

from collections.abc import Callable, Iterable

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import KnownGap, Offering, Resolution, Role, Ruling
from knowledge.notices.coordinating import Choice, Decided


def choices_of(found: Iterable[Offering | KnownGap]) -> tuple[Choice, ...]:
    """Offerings or gaps, to choose from."""
    return tuple(Choice(one.id, one.title) for one in found)


async def decided(unit: UnitOfWork, resolution: Resolution, gap_of: Callable[[str | None], KnownGap | None]) -> Decided:
    """A resolution as it is shown.

    Args:
        gap_of: Gives a known gap that is searched now.
    """
    by = resolution.coordinator_id
    return Decided(
        resolution=resolution.id,
        ruling=resolution.ruling,
        title=await _title(unit, resolution, gap_of),
        text=resolution.text,
        by=await unit.contacts.name_of(by, Role.COORDINATOR) if by is not None else None,
        at=resolution.decided_at,
    )


async def _title(unit: UnitOfWork, resolution: Resolution, gap_of: Callable[[str | None], KnownGap | None]) -> str:
    target = resolution.target or ""
    match resolution.ruling:
        case Ruling.LINK:
            return (await unit.offerings.get(target)).title
        case Ruling.CONFIRM:
            known = gap_of(target) or await unit.resolutions.made_gap(target)
            return known.title_in(unit.own_turn.contact.language)
        case Ruling.DISMISS | Ruling.UNCLEAR:
            return target
