"""Looks at vectors so that how a thing is asked weighs less, and what is asked weighs more."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np

from embeddings.base import Vectors
from embeddings.vectors import unit_rows

MILDNESS: Final = 1.0
"""How much of an even spread is added to the spread that was seen, so that no direction is blown up.

Source: `python benchmarks/grouping.py`; from .3 to 3 groups are found about as well, and at 1 best both among subjects
that the model knows and among those that it never saw.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Lens:
    """Within-class covariance normalisation: A. Hatch, S. Kajarekar and A. Stolcke (2006), Interspeech.

    Texts about one subject differ in what says nothing of it: who asks, how politely, in which language. Directions in
    which they differ much are drawn in, the others stretched.

    Attributes:
        matrix: float32, shape (dimension, dimension).
    """

    matrix: Vectors

    @classmethod
    def of(cls, vectors: Vectors, subjects: Sequence[str], mildness: float = MILDNESS) -> Self:
        """Learn from texts of which the subject is known.

        Args:
            vectors: float32, shape (texts, dimension), rows of length 1.
            subjects: Of every text; where no subject has two texts there is nothing to learn, and all stays as it is.
            mildness: See `MILDNESS`.
        """
        _, numbers, counts = np.unique(np.array(subjects, str), return_inverse=True, return_counts=True)
        freedom = len(vectors) - len(counts)
        if freedom <= 0:
            return cls(np.eye(vectors.shape[1], dtype=np.float32))
        means = np.zeros((len(counts), vectors.shape[1]), np.float32)
        np.add.at(means, numbers, vectors)
        apart = vectors - (means / counts[:, None])[numbers]
        spread, directions = np.linalg.eigh(apart.T @ apart / freedom)
        drawn_in = directions / np.sqrt(np.maximum(spread, 0) + mildness * spread.mean() + np.finfo(np.float32).tiny)
        return cls((drawn_in @ directions.T).astype(np.float32))

    def seen(self, vectors: Vectors) -> Vectors:
        """The same vectors through the lens: float32, same shape, rows of length 1."""
        return unit_rows(vectors @ self.matrix)
