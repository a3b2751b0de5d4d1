"""How like a question is to those that people answered before."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from embeddings.base import Embedder
from knowledge.database.repositories.experience import Answered, Vector
from knowledge.database.unit_of_work import UnitOfWork

_LEAST: Final = 1e-6
"""What is left above the mean where all answered questions are the same: nothing to divide by."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a question looks like to a model.

    Attributes:
        model: Its digest.
    """

    model: str
    vector: Vector


async def look_at(embedder: Embedder, question: str) -> Look | None:
    """Encode a question: before a unit of work opens, never inside one. None where it has no words."""
    if not question.strip():
        return None
    (vector,) = await embedder.embed_questions([question])
    return Look(embedder.digest, vector)


async def likenesses(unit: UnitOfWork, escalation_id: int) -> dict[int, float]:
    """Contact id → how like the likest question they answered is, 0 to 1; empty where nothing can be said."""
    look = await unit.experience.look_of(escalation_id)
    if look is None:
        return {}
    model, vector = look
    return likest(vector, await unit.experience.answered(model))


def likest(vector: Vector, answered: Answered) -> dict[int, float]:
    """Per person the likeness of the likest question they answered, for those who answered any.

    A likeness is the cosine above the mean of all, as a share of what is above it: models differ in what two unlike
    texts score (some give .1, some .8), and this makes them comparable.

    Returns:
        Contact id → 0 (no more alike than any other) to 1 (the same).
    """
    if not len(answered.answerers):
        return {}
    cosines = answered.vectors @ vector
    mean = float(cosines.mean())
    best = np.full(int(answered.answerers.max()) + 1, -np.inf)  # by contact id: no sorting of thousands of answers
    np.maximum.at(best, answered.answerers, cosines)
    people = np.flatnonzero(np.isfinite(best))
    shares = np.clip((best[people] - mean) / max(1.0 - mean, _LEAST), 0.0, 1.0)
    return dict(zip(people.tolist(), shares.tolist(), strict=True))
