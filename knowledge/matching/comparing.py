"""Embedding models side by side: what each finds of judged questions, and what that costs."""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from embeddings.base import Embedder
from embeddings.evaluation import Figures
from knowledge.domain import QuestionCard
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.matching.measuring import calibrate, evaluate
from knowledge.matching.question_lines import JudgedLine, JudgedQuestions

TIMED = 100
"""Questions that are timed, evenly spread over a set: their median is known to a few percent, also of a slow model."""


@dataclass(frozen=True, slots=True)
class Quality:
    """What a model finds of a set of judged questions.

    Attributes:
        questions: Name of the set.
        figures: Per language, and last of all together.
        gap_auroc: Chance that a match has a higher probability than a gap, each by curves that were fitted to this set
            without it; None where the set is too small to fit to.
    """

    questions: str
    figures: tuple[Figures, ...]
    gap_auroc: float | None


@dataclass(frozen=True, slots=True)
class Pace:
    """Median milliseconds of one question: to embed it, and to answer it by the whole matcher, embedding included."""

    embedding: float
    whole: float


@dataclass(frozen=True, slots=True)
class Footprint:
    """What a model takes besides time per question.

    Attributes:
        start: Seconds from an ordered start to ready, the index being up to date.
        indexing: Seconds of the first start, which embeds the whole catalogue.
        memory: Megabytes by which the process has grown when it has answered; None where the system does not tell.
        disk: Megabytes of the model's files.
    """

    start: float
    indexing: float
    memory: float | None
    disk: float


@dataclass(frozen=True, slots=True)
class Compared:
    """All that was measured of a model."""

    model: str
    dimension: int
    quality: tuple[Quality, ...]
    pace: Pace
    footprint: Footprint


async def quality_of(
    matching: Matching, embedder: Embedder, name: str, questions: JudgedQuestions, today: date
) -> Quality:
    """Ask every question of a set; how the matching is calibrated makes no difference.

    Args:
        matching: Holds the offerings, and searches with the embedder.
        embedder: The model.
        name: Of the set.
        questions: The set.
        today: The date where the askers are.
    """
    return Quality(
        questions=name,
        figures=(await evaluate(matching, questions)).figures,
        gap_auroc=await _gap_auroc(matching, embedder, questions, today),
    )


async def pace_of(matching: Matching, embedder: Embedder, questions: Sequence[JudgedLine]) -> Pace:
    """Time questions one by one, as they come in a conversation; the language of each is detected beforehand."""
    detect = Languages().detect
    lines = questions[:: max(len(questions) // TIMED, 1)]
    embedding = [await _timed(embedder.embed_questions, [line.text]) for line in lines]
    whole = [await _timed(matching.find, line.text, _card(line), detect(line.text)) for line in lines]
    return Pace(median(embedding), median(whole))


async def _gap_auroc(matching: Matching, embedder: Embedder, questions: JudgedQuestions, today: date) -> float | None:
    offerings = tuple(matching.offerings)
    try:
        fitted = await calibrate(matching, offerings, questions, digest_of_model=embedder.digest, today=today)
    except (ValueError, ZeroDivisionError):  # too few of a kind to fit to, or none
        return None
    return fitted.source.figures["gap_auroc"] if fitted.source else None


async def _timed(call: Callable[..., Awaitable[Any]], *arguments: object) -> float:
    started = time.perf_counter()
    await call(*arguments)
    return (time.perf_counter() - started) * 1000


def _card(line: JudgedLine) -> QuestionCard:
    return QuestionCard(what=line.text, audience=line.audience)
