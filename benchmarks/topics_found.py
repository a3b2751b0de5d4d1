"""How well groups are the topics that were planted: measures on labels alone, the same for every method."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

Labels = NDArray[np.int_]
"""The group of every signal, in the order in which they came; below 0: loose."""

VISIBLE: Final = 3
"""Signals of a topic in one group that is mostly about it, from which on a coordinator can see it."""

MOST = 0.5
"""More than this share of something is most of it."""

ENOUGH = 50
"""Signals from which on a snapshot tells how stable groups are; of fewer one that moves is much. Own choice."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was grouped on the evening of a day."""

    day: int
    labels: Labels


@dataclass(frozen=True, slots=True)
class Found:
    """What became of a planted topic.

    Attributes:
        size: Its signals.
        precision: Share of the group that holds most of it that is about it; recall: share of it that is in that group.
        recall_merged: Share of it in all groups that are mostly about it: what a coordinator reaches who merges them.
        days: From its first signal to the evening on which it was visible; None: never.
        asked: Its signals on that evening.
    """

    topic: str
    size: int
    precision: float
    recall: float
    recall_merged: float
    days: int | None
    asked: int

    @property
    def is_found(self) -> bool:
        """One group holds most of it, and is mostly about it."""
        return self.precision > MOST and self.recall > MOST


def found(topic: str, truth: NDArray[np.str_], days: Labels, history: Sequence[Snapshot]) -> Found:
    """Look for a topic in the last snapshot, and for the first in which it could be seen."""
    mine = np.flatnonzero(truth == topic)
    last = history[-1].labels
    held = _held(mine, last)
    group, count = held.most_common(1)[0] if held else (-1, 0)
    merged = sum(number for one, number in held.items() if 2 * number > np.sum(last == one))
    seen = next((one for one in history if _is_visible(mine, one.labels)), None)
    return Found(
        topic,
        len(mine),
        precision=count / max(int(np.sum(last == group)), 1) if count else 0.0,
        recall=count / len(mine),
        recall_merged=merged / len(mine),
        days=None if seen is None else seen.day - int(days[mine[0]]),
        asked=0 if seen is None else int(np.sum(mine < len(seen.labels))),
    )


def stability(history: Sequence[Snapshot]) -> float:
    """Mean adjusted Rand index between each snapshot and the next, over the signals of the former; 1: nothing moved.

    A loose signal is a group of its own; snapshots of fewer than 50 signals are left out.
    """
    pairs = pairwise(history)
    rands = [
        adjusted_rand_score(alone(one.labels), alone(later.labels[: len(one.labels)]))
        for one, later in pairs
        if len(one.labels) >= ENOUGH
    ]
    return float(np.mean(rands)) if rands else 1.0


def mutual(truth: NDArray[np.str_], labels: Labels) -> float:
    """Adjusted mutual information of the groups with the topics, over the signals that have one."""
    kept = truth != ""
    return float(adjusted_mutual_info_score(truth[kept], alone(labels)[kept]))


def alone(labels: Labels) -> Labels:
    """The same with a group of its own for every loose signal."""
    return np.where(labels < 0, -1 - np.arange(len(labels)), labels)


def _held(mine: NDArray[np.intp], labels: Labels) -> "Counter[int]":
    """How many of a topic's signals every group holds."""
    return Counter(labels[mine][labels[mine] >= 0].tolist())


def _is_visible(mine: NDArray[np.intp], labels: Labels) -> bool:
    held = _held(mine[mine < len(labels)], labels)
    return any(count >= VISIBLE and 2 * count > np.sum(labels == group) for group, count in held.items())
