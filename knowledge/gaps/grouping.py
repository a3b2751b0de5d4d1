"""Like questions that nobody offers anything for form groups, which stay the same from day to day: a pure choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import squareform

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """A gap signal as grouping sees it.

    Attributes:
        vector: float32, shape (dimension,), length 1; all of one model.
        gap_id: The group it is in; None while it is loose.
        by_hand: A coordinator put it in its group, or out of all of them: it stays where it is.
    """

    signal_id: int
    vector: Numbers
    gap_id: int | None = None
    by_hand: bool = False

    @property
    def may_move(self) -> bool:
        """Whether it may be given a group."""
        return self.gap_id is None and not self.by_hand


@dataclass(frozen=True, slots=True)
class Settings:
    """How like is like enough; likeness is the mean cosine to all members of a group.

    Attributes:
        joins: Likeness from which on a loose signal joins the likest group.
        founds: Likeness from which on two clusters of loose signals become one, when groups are founded.
        smallest: Members of the smallest group that is founded.
        enough: Signals in all, from which on groups are founded.
    """

    joins: float = 0.3
    founds: float = 0.35
    smallest: int = 3
    enough: int = 10


SETTINGS: Final = Settings()


@dataclass(frozen=True, slots=True)
class Grouping:
    """What changes; whoever is in neither stays where they are.

    Attributes:
        placed: The existing group that each of these loose signals joins.
        founded: The members of every new group, largest group first, each in the order of the signals' ids.
    """

    placed: Mapping[int, int] = field(default_factory=dict)
    founded: tuple[tuple[int, ...], ...] = ()


def group(members: Sequence[Member], settings: Settings = SETTINGS) -> Grouping:
    """Say which loose signals join a group, and which found new ones.

    Who is in a group stays in it. A loose signal joins the likest group when that is like enough; of those that stay
    loose, clusters by average linkage found new groups. This goes on until nothing changes any more: to carry the
    outcome out and to ask again changes nothing.

    Args:
        members: All signals, in any order: those in groups and the loose ones.
    """
    ordered = sorted(members, key=lambda one: one.signal_id)
    if not ordered:
        return Grouping()
    vectors = np.stack([one.vector for one in ordered])
    groups = np.array([_NONE if one.gap_id is None else one.gap_id for one in ordered])
    free = np.array([one.may_move for one in ordered])
    before = groups.copy()
    while _place(vectors, groups, free, settings) or _found(vectors, groups, free, settings):
        pass
    ids = [one.signal_id for one in ordered]
    placed = {ids[at]: int(groups[at]) for at in np.flatnonzero((before == _NONE) & (groups > _NONE))}
    new = [np.flatnonzero(groups == number) for number in np.unique(groups[groups < _NONE])]
    founded = sorted((tuple(ids[at] for at in rows) for rows in new), key=lambda group: (-len(group), group))
    return Grouping(placed, tuple(founded))


_NONE: Final = -1
"""Number of no group; those of new groups lie under it, ids of existing ones above."""


def _place(vectors: Numbers, groups: NDArray[np.int_], free: NDArray[np.bool_], settings: Settings) -> bool:
    """Let loose signals join the likest group; whether any did."""
    loose = np.flatnonzero(free & (groups == _NONE))
    known, rows = np.unique(groups[groups != _NONE], return_inverse=True)
    if not len(loose) or not len(known):
        return False
    means = np.zeros((len(known), vectors.shape[1]), dtype=np.float32)
    np.add.at(means, rows, vectors[groups != _NONE])
    means /= np.bincount(rows)[:, None]
    likeness = vectors[loose] @ means.T
    joining = likeness.max(axis=1) >= settings.joins
    groups[loose[joining]] = known[likeness[joining].argmax(axis=1)]
    return bool(joining.any())


def _found(vectors: Numbers, groups: NDArray[np.int_], free: NDArray[np.bool_], settings: Settings) -> bool:
    """Let loose signals found new groups; whether any was."""
    loose = np.flatnonzero(free & (groups == _NONE))
    if len(groups) < settings.enough or len(loose) < settings.smallest:
        return False
    next_number = min(_NONE, int(groups.min())) - 1
    new = [loose[cluster] for cluster in _clusters(vectors[loose], settings) if len(cluster) >= settings.smallest]
    for at, cluster in enumerate(new):
        groups[cluster] = next_number - at
    return bool(new)


def _clusters(vectors: Numbers, settings: Settings) -> list[NDArray[np.int_]]:
    """Rows by cluster.

    Clusters whose mean likeness reaches a limit hold a pair that does: each lies within one connected component of the
    graph of such pairs, so that these can be taken one by one.
    """
    likeness = vectors @ vectors.T
    count, component = connected_components(likeness >= settings.founds, directed=False)
    parts = [np.flatnonzero(component == number) for number in range(count)]
    return [
        rows[labels == label]
        for rows in parts
        if len(rows) >= settings.smallest
        for labels in (_linked(likeness[np.ix_(rows, rows)], settings.founds),)
        for label in np.unique(labels)
    ]


def _linked(likeness: Numbers, least: float) -> NDArray[np.int_]:
    """A number for every row: rows with the same one are a cluster by average linkage."""
    distances = squareform(np.maximum(1 - likeness, 0), checks=False)
    labels: NDArray[np.int_] = fcluster(linkage(distances, "average"), 1 - least, "distance")
    return labels
