"""A small deterministic embedder for tests: likeness of meaning is likeness of letters, and it counts what it does."""

import zlib
from collections.abc import Sequence

import numpy as np

from embeddings.base import Embedder, Vectors
from embeddings.lexical import terms
from embeddings.vectors import checked, unit_rows


class LettersEmbedder(Embedder):
    """Hashes the n-grams of a text into a vector.

    Attributes:
        embedded: Every passage it was asked for, in order.
    """

    def __init__(self, digest: str = "letters-1", dimension: int = 512) -> None:
        self._digest = digest
        self._dimension = dimension
        self.embedded: list[str] = []

    @property
    def name(self) -> str:
        return "letters"

    @property
    def digest(self) -> str:
        return self._digest

    @property
    def dimension(self) -> int:
        return self._dimension

    async def embed_questions(self, texts: Sequence[str]) -> Vectors:
        rows = np.zeros((len(texts), self._dimension))
        for row, text in enumerate(checked(texts)):
            for term in terms(text):
                rows[row, zlib.crc32(term.encode()) % self._dimension] += 1
        return unit_rows(rows)

    async def embed_passages(self, texts: Sequence[str]) -> Vectors:
        self.embedded.extend(texts)
        return await self.embed_questions(texts)

    async def aclose(self) -> None:
        """Nothing to give back."""
