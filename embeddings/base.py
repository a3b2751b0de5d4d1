"""The words this package speaks in: vectors, units of text, hits, and who can make them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
"""float32, shape (texts, dimension), every row of length 1: comparable by inner product."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of text by which something can be found.

    Attributes:
        key: What is found: several units may share a key, and the key scores as its best unit.
        text: Not empty.
        kind: What sort of text it is, such as "description" or "example"; the caller's own word.
    """

    key: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A unit found for a text, by its key.

    Attributes:
        score: Higher is nearer; comparable within one search and one kind of search only.
    """

    key: str
    score: float


class Embedder(Protocol):
    """Turns texts into vectors; questions and passages apart, because some models treat them differently."""

    @property
    def name(self) -> str:
        """How an operator knows this model: a hub name or a folder."""

    @property
    def digest(self) -> str:
        """Changes whenever the vectors would change: a cache made under another digest is void."""

    @property
    def dimension(self) -> int:
        """Length of every vector."""

    async def embed_questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what people ask.

        Args:
            texts: Not empty texts in any language; what exceeds the model's window is cut off.

        Raises:
            ValueError: A text is empty.
        """

    async def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what can be found; same shape and errors as `embed_questions`."""

    async def aclose(self) -> None:
        """Give back threads and memory."""


class EmbedderUnavailableError(Exception):
    """The configured model cannot be had; the message says what was tried and how to mend it."""
