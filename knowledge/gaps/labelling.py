"""What a group of like questions is called, and which of its questions show best what it is about: pure choices."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from knowledge.gaps.grouping import Member

LONGEST: Final = 60
"""Characters of a label: it fits a button and a line of a table on a telephone."""


def typical(members: Sequence[Member], n: int = 3) -> tuple[int, ...]:
    """The signals that show best what a group is about: central, and different from each other.

    Maximal marginal relevance (Carbonell & Goldstein, SIGIR 1998): every next one is as like as possible to the whole
    and as unlike as possible to those chosen before.

    Args:
        members: Of one group, at least one, in any order.
        n: How many at most.
    """
    ordered = sorted(members, key=lambda one: one.signal_id)
    vectors = np.stack([one.vector for one in ordered])
    central = vectors @ vectors.mean(axis=0)
    chosen: list[int] = []
    while len(chosen) < min(n, len(ordered)):
        seen = (vectors @ vectors[chosen].T).max(axis=1) if chosen else np.zeros(len(ordered))
        worth = central - seen / 2
        worth[chosen] = -np.inf
        chosen.append(int(worth.argmax()))
    return tuple(ordered[at].signal_id for at in chosen)


def label(questions: Sequence[str], others: Sequence[str] = ()) -> str:
    """A short readable name for a group.

    Args:
        questions: Of the group, most typical first, at least one.
        others: Questions of other groups, to tell what is particular about this one.
    """
    _ = others
    return _shortened(questions[0])


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    if len(words) <= LONGEST:
        return words
    return words[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
