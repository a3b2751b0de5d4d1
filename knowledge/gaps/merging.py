"""Which groups that nobody has touched become one with another: a pure choice."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.gaps.likeness import NONE, Numbers, Rows


@dataclass(frozen=True, slots=True)
class Touched:
    """What coordinators did to groups, as merging sees it.

    Attributes:
        followed: Ids of groups that one of them did something to: they go on, and take others in.
        closed: Ids of groups that take none in, for nothing is done about them any more.
    """

    followed: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()


def merges(
    known: Rows, counts: Rows, likeness: Numbers, touched: Touched, limit: float, fewest: int = 1
) -> Mapping[int, int]:
    """Group → the group in which it goes on: the likest become one first, until no two are like enough.

    Of two the one goes on that is followed, else the one that existed already, else the older. What two become is as
    like another as the mean of both, so that to ask again merges nothing.

    Args:
        known: The groups: ids above 0, numbers below `NONE` for new ones; shape (groups,).
        counts: Their signals, same shape.
        likeness: Between them, of the kind that means can be taken of; shape (groups, groups).
        limit: From which likeness on two are one.
        fewest: Signals that both have at least.
    """
    large = counts >= fewest
    near = np.where(_may(known, touched) & large & large[:, None], likeness, -np.inf)
    sizes, into = counts.astype(np.float64), {int(one): int(one) for one in known}
    while near.size and near.max() >= limit:
        pair = (int(at) for at in np.unravel_index(near.argmax(), near.shape))
        stays, goes = sorted(pair, key=lambda at: _age(int(known[at]), touched))
        both = (sizes[stays] * near[stays] + sizes[goes] * near[goes]) / (sizes[stays] + sizes[goes])
        near[stays] = near[:, stays] = both
        near[goes] = near[:, goes] = -np.inf
        sizes[stays] += sizes[goes]
        into = {one: int(known[stays]) if now == known[goes] else now for one, now in into.items()}
    return {one: now for one, now in into.items() if one != now}


def _may(known: Rows, touched: Touched) -> NDArray[np.bool_]:
    """Which two groups may become one: nobody has touched one of them at least, and neither is closed."""
    free, taking = ~np.isin(known, list(touched.followed)), ~np.isin(known, list(touched.closed))
    may: NDArray[np.bool_] = (free[:, None] | free) & taking[:, None] & taking & ~np.eye(len(known), dtype=bool)
    return may


def _age(group: int, touched: Touched) -> tuple[bool, bool, int]:
    """Sorts who goes on before who is taken in."""
    return group not in touched.followed, group < NONE, abs(group)
