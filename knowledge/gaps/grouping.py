"""Like questions that nobody offers anything for form groups, which stay the same from day to day: a pure choice."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from knowledge.gaps.likeness import NONE, POWER, Numbers, Rows, powers
from knowledge.gaps.merging import Touched, merges


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """A gap signal as grouping sees it.

    What it was recognised as, its theme and its letters are left out: added to the likeness of the vectors, none of
    them told more pairs of questions about one topic from others (`python benchmarks/grouping.py`).

    Attributes:
        vector: float32, shape (dimension,), length 1; all of one model, seen through one `embeddings.lens.Lens`.
        gap_id: The group it is in; None while it is loose.
        by_hand: A coordinator put it in its group, or out of all of them: it stays where it is.
    """

    signal_id: int
    vector: Numbers
    gap_id: int | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """How like is like enough.

    The likeness of two sets of questions is the quadratic mean of the cosines between them (`POWER`), 0 to 1.

    Source: `python benchmarks/grouping.py --choose`, on half of the planted topics and what the built-in model makes of
    them through its lens. Lower `joins` find as many topics and put more strangers among them (.18: precision .76, .22:
    .82); with higher ones topics fall apart (.25: recall .56, .22: .62). `founds` matters little there, where texts
    are alike for being composed; at .3 it leaves .51 of the judged questions loose, at .35 .62. To merge groups of ten
    and more from `joins` on finds .70 of these topics for .61, and .73 of the other half for .70, over four made-up
    years; with smaller ones too it is .67 and .75, and small topics go under in others.

    Attributes:
        joins: From which likeness on loose signals join the likest group, and a group that nobody touched another.
        founds: From which likeness on two clusters of loose signals become one, when groups are founded.
        settles: Share of the signals that must be new until groups are merged again: comparing all takes its time, and
            who looks too often merges by chance. Own choice.
        merges: Signals that two groups have at least before they are merged: of fewer, likeness is chance.
        alike: From which likeness on two groups look like one. Before groups were merged by themselves, 7 of 8 pairs
            in the made-up year were about one topic; now mostly those are left that somebody follows.
        smallest: Members of the smallest group that is founded: two may be one person asking twice.
        enough: Signals in all, from which on groups are founded.
    """

    joins: float = 0.22
    founds: float = 0.3
    settles: float = 0.02
    merges: int = 10
    alike: float = 0.2
    smallest: int = 3
    enough: int = 10


SETTINGS: Final = Settings()


@dataclass(frozen=True, slots=True)
class Grouping:
    """What changes; whoever is in neither stays where they are.

    Attributes:
        placed: The existing group that each of these loose signals joins.
        merged: The existing group in which each of these existing groups goes on, with all its signals.
        founded: The members of every new group, largest group first, each in the order of the signals' ids.
    """

    placed: Mapping[int, int] = field(default_factory=dict)
    merged: Mapping[int, int] = field(default_factory=dict)
    founded: tuple[tuple[int, ...], ...] = ()


def group(members: Sequence[Member], settings: Settings = SETTINGS, touched: Touched | None = None) -> Grouping:
    """Say which loose signals join a group, which found new ones, and which groups become one.

    Who is in a group stays in it, unless it is merged with all that are. The loose signals are clustered by average
    linkage (R. Sokal and C. Michener, 1958). A cluster joins the likest group; where none is like enough, its signals
    may do so one by one; what is left founds groups, where it is large enough. This goes on until nothing changes: to
    carry the outcome out and to ask again changes nothing. Last, groups that nobody has touched become one with their
    like (`merges`): a large topic is asked about from many sides, whose questions come to look like one as there are
    more of them.

    Args:
        members: All signals, in any order: those in groups and the loose ones. Time and memory grow with the loose
            times all: 5,000 loose ones take seconds and .3 GB, some new ones beside 5,000 in groups tens of
            milliseconds.
        touched: What coordinators did to the groups; None: no groups are merged. Merging compares all signals with all,
            by blocks: 5,000 take a second or two.
    """
    ordered = sorted(members, key=lambda one: one.signal_id)
    if not ordered:
        return Grouping()
    table = _Table.of(ordered)
    before = table.groups.copy()
    while table.clusters_join(settings) or table.signals_join(settings) or table.clusters_found(settings):
        pass
    if touched is not None:
        table.merge(np.stack([one.vector for one in ordered]), touched, settings)
    return _difference([one.signal_id for one in ordered], before, table.groups)


def alike(
    members: Sequence[Member], settings: Settings = SETTINGS, changed: Collection[int] | None = None
) -> dict[tuple[int, int], float]:
    """Pairs of groups that look like one, likest first, the lower id first, each with its likeness, 0 to 1.

    They are for a coordinator to merge, and are not merged here: who follows a group up would lose sight of it.

    Args:
        changed: Ids of groups; only pairs with at least one of these are looked at. None: all pairs.
    """
    settled = sorted((one for one in members if one.gap_id is not None), key=lambda one: one.signal_id)
    if not settled:
        return {}
    vectors, groups = np.stack([one.vector for one in settled]), np.array([one.gap_id for one in settled])
    rows = np.arange(len(groups)) if changed is None else np.flatnonzero(np.isin(groups, list(changed)))
    known, likeness = _likenesses(vectors, groups, rows)
    likeness = np.triu(np.maximum(likeness, likeness.T), k=1)  # of who did not change only the columns are filled
    pairs = np.argwhere(likeness >= settings.alike**POWER)
    near = likeness[tuple(pairs.T)]
    order = np.argsort(-near, kind="stable")
    return {(int(known[pairs[at, 0]]), int(known[pairs[at, 1]])): float(near[at] ** (1 / POWER)) for at in order}


_AT_ONCE: Final = 1024
"""Rows that are compared with all at once, so that memory stays small."""


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """Who is in which group, by row; the groups change while it is worked on.

    Attributes:
        groups: Group of every signal, or `NONE`.
        loose: Rows of the signals that may be given a group.
        near: Cosines of these with every signal, to the power of `POWER`, shape (loose, signals).
    """

    groups: Rows
    loose: Rows
    near: Numbers

    @classmethod
    def of(cls, members: Sequence[Member]) -> "_Table":
        vectors = np.stack([one.vector for one in members])
        groups = np.array([NONE if one.gap_id is None else one.gap_id for one in members])
        loose = np.flatnonzero([one.gap_id is None and not one.by_hand for one in members])
        return cls(groups, loose, powers(vectors[loose], vectors))

    def clusters_join(self, settings: Settings) -> bool:
        """Let clusters of loose signals join the likest group; whether any did."""
        return self._join(self._clusters(settings), settings)

    def clusters_found(self, settings: Settings) -> bool:
        """Let the large clusters found groups; whether any was."""
        if len(self.groups) < settings.enough:
            return False
        large = [cluster for cluster in self._clusters(settings) if len(cluster) >= settings.smallest]
        for cluster in large:
            self.groups[self.loose[cluster]] = min(NONE, int(self.groups.min())) - 1
        return bool(large)

    def signals_join(self, settings: Settings) -> bool:
        """Let loose signals join the likest group one by one; whether any did."""
        return self._join(list(self._left()[:, None]), settings)

    def merge(self, vectors: Numbers, touched: Touched, settings: Settings) -> None:
        """Let groups that nobody touched become one with their like."""
        known, likeness = _likenesses(vectors, self.groups, np.flatnonzero(self.groups != NONE))
        counts = np.sum(self.groups[:, None] == known, axis=0)
        limit = settings.joins**POWER
        for gone, into in merges(known, counts, likeness, touched, limit, settings.merges).items():
            self.groups[self.groups == gone] = into

    def _left(self) -> Rows:
        """Positions, among the loose, of those that still are."""
        return np.flatnonzero(self.groups[self.loose] == NONE)

    def _join(self, clusters: Sequence[Rows], settings: Settings) -> bool:
        known, share = _shares(self.groups)
        if not clusters or not len(known):
            return False
        each = self.near @ share
        joined = False
        for cluster in clusters:
            likeness = each[cluster].mean(axis=0)
            if likeness.max() >= settings.joins**POWER:
                self.groups[self.loose[cluster]] = known[likeness.argmax()]
                joined = True
        return joined

    def _clusters(self, settings: Settings) -> list[Rows]:
        """Clusters of what is still loose, as positions among the loose."""
        left = self._left()
        if len(left) <= 1:
            return [left] if len(left) else []
        apart = np.maximum(1 - self.near[np.ix_(left, self.loose[left])], 0)
        tree = linkage(squareform(apart, checks=False), "average")
        labels = fcluster(tree, 1 - settings.founds**POWER, "distance")
        return np.split(left[np.argsort(labels, kind="stable")], np.cumsum(np.bincount(labels)[1:-1]))


def _likenesses(vectors: Numbers, groups: Rows, rows: Rows) -> tuple[Rows, Numbers]:
    """The groups in use, and how like those in these rows are to all, to the power of `POWER`: (groups, groups)."""
    known, share = _shares(groups)
    likeness = np.zeros((len(known), len(known)), np.float32)
    for some in np.split(rows, range(_AT_ONCE, len(rows), _AT_ONCE)):
        likeness += share[some].T @ (powers(vectors[some], vectors) @ share)
    return known, likeness


def _shares(groups: Rows) -> tuple[Rows, Numbers]:
    """The groups in use, and every row's share in its group: shape (rows, groups), a column adds up to 1."""
    rows = np.flatnonzero(groups != NONE)
    known, numbers, counts = np.unique(groups[rows], return_inverse=True, return_counts=True)
    share = np.zeros((len(groups), len(known)), np.float32)
    share[rows, numbers] = 1 / counts[numbers]
    return known, share


def _difference(ids: Sequence[int], before: Rows, after: Rows) -> Grouping:
    placed = {ids[row]: int(after[row]) for row in np.flatnonzero((before == NONE) & (after > NONE)).tolist()}
    moved = np.flatnonzero((before != NONE) & (after != before))
    merged = {int(before[row]): int(after[row]) for row in moved.tolist()}
    numbers = np.unique(after[after < NONE])
    new = (tuple(ids[row] for row in np.flatnonzero(after == number).tolist()) for number in numbers)
    return Grouping(placed, merged, tuple(sorted(new, key=lambda founded: (-len(founded), founded))))
