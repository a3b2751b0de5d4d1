"""Nearest by meaning and by letters together."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Self

from embeddings.base import Embedder, Hit, Unit, Vectors
from embeddings.faiss_index import FaissIndex, open_index
from embeddings.lens import Lens
from embeddings.lexical import LexicalIndex

LEXICAL_SHARE = 0.4
"""Weight of letters against meaning, 0 to 1.

Source: `python benchmarks/nearest.py`. On the well-spelled questions of tests/evaluation hit@3 differs by .01 from 0 to
.5; of titles with one letter in eight out of place .62 is found by meaning alone, and .78 at this share.
"""

UNITS_CONSIDERED = 200
"""Units taken from each search; from 50 to all 11,500 no hit@k differs by more than .01 (same source)."""

BEST_UNITS = 3
"""A key's score is the mean of this many of its units, so that one lucky sentence weighs less.

With one, two, three or five hit@1 of the Dutch questions is .864, .907, .914, .907 (same source); more would only make
it harder for something new, with few units, to be found.
"""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A key as both searches together see it.

    Attributes:
        score: -1 to 1: the weighted mean of likeness of meaning, -1 to 1 (of a key that search did not bring, the least
            that it did bring), and of letters.
        lexical: Likeness of letters, 0 to 1.
    """

    key: str
    score: float
    lexical: float


class HybridIndex:
    """Both searches over the same units; an immutable value, so that a new one can take its place at any moment."""

    def __init__(self, dense: FaissIndex, lexical: LexicalIndex) -> None:
        """Join two indexes of the same units."""
        self._dense = dense
        self.lexical = lexical

    @classmethod
    def of(cls, units: Sequence[Unit], vectors: Vectors) -> Self:
        """Index units whose vectors are known; see `FaissIndex`."""
        return cls(FaissIndex.of(units, vectors), LexicalIndex.of(units))

    def search(self, text: str, vector: Vectors) -> tuple[Ranked, ...]:
        """The keys near to a question, nearest first.

        A convex combination of the two scores, which beats fusing ranks: S. Bruch, S. Gai and A. Ingber (2023), An
        Analysis of Fusion Functions for Hybrid Retrieval, ACM TOIS 42(1).

        Args:
            text: The question.
            vector: The same, embedded: shape (dimension,).
        """
        return fuse(self._dense.search(vector, UNITS_CONSIDERED), self.lexical.search(text, UNITS_CONSIDERED))

    def extended(self, units: Sequence[Unit], vectors: Vectors) -> "HybridIndex":
        """The same with more units, to try out; see `LexicalIndex.extended`.

        Args:
            units: What can be found as well.
            vectors: float32, shape (units, dimension).
        """
        return HybridIndex(self._dense.extended(units, vectors), self.lexical.extended(units))

    def lens(self, *, but: str) -> Lens:
        """A lens made of the units, those about one key being about one subject; takes some tenths of a second.

        Args:
            but: Beginning of the keys that are no subject.
        """
        rows = [row for row, key in enumerate(self._dense.keys) if not key.startswith(but)]
        return Lens.of(self._dense.vectors()[rows], [self._dense.keys[row] for row in rows])

    def known(self, text: str) -> float:
        """See `LexicalIndex.known`."""
        return self.lexical.known(text)


async def open_hybrid(
    units: Sequence[Unit], embedder: Embedder, folder: Path | None = None, before: HybridIndex | None = None
) -> HybridIndex:
    """Both indexes of the units.

    Args:
        folder: See `open_index`.
        before: An index of much the same units, which makes it quick.
    """
    dense = await open_index(units, embedder, folder)
    known = before.lexical if before else None
    return HybridIndex(dense, await asyncio.to_thread(LexicalIndex.of, units, known))


def fuse(near: Sequence[Hit], alike: Iterable[Hit]) -> tuple[Ranked, ...]:
    """The keys that either search found, nearest first.

    Args:
        near: By meaning, nearest first.
        alike: By letters.
    """
    floor = near[-1].score if near else 0.0
    dense, lexical = _by_key(near, floor), _by_key(alike, 0.0)
    ranked = [_fused(key, dense.get(key, floor), lexical.get(key, 0.0)) for key in {**dense, **lexical}]
    return tuple(sorted(ranked, key=lambda one: (-one.score, one.key)))


def _by_key(hits: Iterable[Hit], floor: float) -> dict[str, float]:
    """Every key's mean of its best units; what was not found is no nearer than the floor."""
    scores: dict[str, list[float]] = {}
    for hit in hits:
        scores.setdefault(hit.key, []).append(hit.score)
    return {key: fmean((found + [floor] * BEST_UNITS)[:BEST_UNITS]) for key, found in scores.items()}


def _fused(key: str, dense: float, lexical: float) -> Ranked:
    return Ranked(key, (1 - LEXICAL_SHARE) * dense + LEXICAL_SHARE * lexical, lexical)
