"""Rows of length 1, whatever a model gave."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.base import Vectors


def unit_rows(matrix: NDArray[np.floating[Any]]) -> Vectors:
    """Every row brought to length 1.

    A row of zeros is what a model gives for a text it knows nothing of (emoji only, an unknown script). It becomes
    the first axis: some direction it must have, and one that no text was trained towards keeps its scores low.

    Args:
        matrix: Shape (texts, dimension).
    """
    rows = np.array(matrix, dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows[lengths[:, 0] == 0, 0] = 1.0
    rows /= np.where(lengths == 0, np.float32(1), lengths)
    return rows


def checked(texts: Sequence[str]) -> list[str]:
    """The texts as a list of their own, so that a caller may change its sequence meanwhile.

    Raises:
        ValueError: A text is empty.
    """
    if any(not text.strip() for text in texts):
        raise ValueError("an empty text has no vector")
    return list(texts)
