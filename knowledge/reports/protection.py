"""Counts of one and two are not told outside the desk, and cannot be computed from what is told.

A count of one or two could lead to somebody (the design's rule: k >= 3), and so could a larger one of what one or two
people asked. It is hidden, and so is what it would follow
from: of parts whose sum is known, a single hidden one is that sum less the others. So every table is a tree of wholes
and their parts: all inquiries by theme, and each theme by audience; all inquiries by week; and so on. Within one whole
hidden parts are safe when

    there are at least two of them, each with at least two possible values, and their sum lies strictly between the
    sum of the least and the sum of the greatest of those values:

then each of them can be one more or one less while another makes up for it, so that none is certain. Where that does
not hold, the smallest other part with which it does is hidden as well (complementary suppression: A. Hundepool et al.
(2012), Statistical Disclosure Control, ch. 4); where there is none, the whole is not split up. A whole that is itself
hidden is not split up either. Sums in another direction, such as all themes of one audience, are told as far as their
parts are: `at_least`.

What this cannot see: two reports over periods that overlap can be subtracted from one another.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

from knowledge.domain.figures import FEWEST
from knowledge.domain.overviews import Count, Hidden


@dataclass(frozen=True, slots=True)
class _Kept:
    """A hidden part, and between which bounds who reads the table knows that it lies."""

    count: int
    least: int
    most: float
    mark: Hidden = Hidden.KEPT


def few(count: int) -> Count:
    """A count that is no part of a whole."""
    return Hidden.FEW if 0 < count < FEWEST else count


def split(parts: Sequence[int], whole: Count | None = None, people: Sequence[int] | None = None) -> tuple[Count, ...]:
    """The parts of a whole, as they may be told beside it.

    Args:
        parts: All of them: what is left out is known from the others.
        whole: As it is told; None: as it is.
        people: How many different people each part is of; None: as many as it counts.
    """
    if isinstance(few(sum(parts)) if whole is None else whole, Hidden):
        return (Hidden.KEPT,) * len(parts)
    different = parts if people is None else people
    hidden = {place: _Kept(part, 1, FEWEST - 1, Hidden.FEW) for place, part in enumerate(parts) if 0 < part < FEWEST}
    others = {place: _Kept(part, FEWEST, inf) for place, part in enumerate(parts) if part >= FEWEST}
    by_few = {place: kept for place, kept in others.items() if different[place] < FEWEST}
    return _told(parts, hidden | by_few, {place: kept for place, kept in others.items() if place not in by_few})


def split_subset(
    parts: Sequence[int],
    of: Sequence[int],
    told: Sequence[Count],
    whole: Count | None = None,
    people: Sequence[tuple[int, int]] | None = None,
) -> tuple[Count, ...]:
    """Parts that are each a subset of another part that is told too: what is left of that one is protected as well.

    Args:
        parts: Such as the inquiries of each theme without an offering.
        of: What each is a subset of, such as all inquiries of that theme.
        told: Those as they are told.
        whole: The sum of the parts, as it is told; None: as it is.
        people: How many different people each part is of, and what it leaves; None: as many as those count.
    """
    total = few(sum(parts)) if whole is None else whole
    if isinstance(total, Hidden) or all(isinstance(one, Hidden) for one in told):
        return (Hidden.KEPT,) * len(parts) if total else tuple(parts)
    hidden: dict[int, _Kept] = {}
    others: dict[int, _Kept] = {}
    for place, (part, superset, shown) in enumerate(zip(parts, of, told, strict=True)):
        different = (part, superset - part) if people is None else people[place]
        if kept := _kept(part, superset, shown) or _of_few(part, superset, different):
            hidden[place] = kept
        elif FEWEST < part < superset - FEWEST:
            others[place] = _Kept(part, FEWEST, superset - FEWEST)
    return _told(parts, hidden, others)


def _kept(part: int, superset: int, shown: Count) -> _Kept | None:
    """A subset that has to be hidden, by itself or for what it leaves of its superset; else None."""
    if isinstance(shown, Hidden):
        return _Kept(part, 0, superset)
    if 0 < part < FEWEST:
        return _Kept(part, 1, FEWEST - 1, Hidden.FEW)
    if 0 < superset - part < FEWEST:
        return _Kept(part, superset - FEWEST + 1, superset - 1)
    return None


def _of_few(part: int, superset: int, people: tuple[int, int]) -> _Kept | None:
    """A subset that one or two people asked, or that leaves what they asked; else None."""
    if part and people[0] < FEWEST:
        return _Kept(part, FEWEST, superset)
    if superset > part and people[1] < FEWEST:
        return _Kept(part, 0, superset - FEWEST)
    return None


def at_least(parts: Sequence[Count]) -> int:
    """The sum of the parts that are told."""
    return sum(part for part in parts if isinstance(part, int))


def is_whole(parts: Sequence[Count]) -> bool:
    """Whether all of them are told."""
    return all(isinstance(part, int) for part in parts)


def _told(parts: Sequence[int], hidden: Mapping[int, _Kept], others: Mapping[int, _Kept]) -> tuple[Count, ...]:
    smallest_first = sorted(others, key=lambda place: others[place].count)
    ways = (hidden, *({**hidden, place: others[place]} for place in smallest_first))
    kept = next((way for way in ways if _is_safe(tuple(way.values()))), None)
    if kept is None:
        return (Hidden.KEPT,) * len(parts)
    return tuple(kept[place].mark if place in kept else part for place, part in enumerate(parts))


def _is_safe(hidden: Sequence[_Kept]) -> bool:
    if not hidden:
        return True
    total = sum(one.count for one in hidden)
    least, most = sum(one.least for one in hidden), sum(one.most for one in hidden)
    return len(hidden) > 1 and least < total < most
