"""Which pieces of letters a subword is spelled with, so that alike words share what they learn."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_LENGTHS = (3, 4, 5)
"""Letters of a piece. Source: Bojanowski et al. 2017, https://aclanthology.org/Q17-1010 (they take 3 to 6)."""

_SHARED = 3
"""Subwords a piece must occur in: one that few share has nothing to pass on."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """The pieces of every subword, one after the other.

    Attributes:
        pieces: Numbers of pieces, of the first subword, then the second, and so on.
        starts: Where in `pieces` every subword begins.
        shares: What each of `pieces` counts for: 1 / √(pieces of its subword).
        count: How many pieces there are.
    """

    pieces: NDArray[np.int64]
    starts: NDArray[np.int64]
    shares: NDArray[np.float32]
    count: int


def spell(subwords: list[str]) -> Spelling:
    """Take subwords apart; a subword of which nothing is shared has no pieces.

    Args:
        subwords: In the order of their ids, with "▁" where a word begins.
    """
    cut = [_cut(subword) for subword in subwords]
    occurrences = Counter(piece for pieces in cut for piece in set(pieces))
    known = {piece: number for number, piece in enumerate(sorted(p for p, n in occurrences.items() if n >= _SHARED))}
    rows = [[known[piece] for piece in pieces if piece in known] for pieces in cut]
    lengths = np.array([len(row) for row in rows])
    return Spelling(
        pieces=np.array([piece for row in rows for piece in row], dtype=np.int64),
        starts=np.concatenate([[0], np.cumsum(lengths)[:-1]]),
        shares=np.repeat(1 / np.sqrt(np.maximum(lengths, 1)), lengths).astype(np.float32),
        count=len(known),
    )


def _cut(subword: str) -> list[str]:
    return [subword[at : at + length] for length in _LENGTHS for at in range(len(subword) - length + 1)]
