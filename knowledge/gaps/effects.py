"""What linking an offering to a gap does: where its questions find it before, and after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.domain import Example, GapSignal, Language, Lesson, Ruling
from knowledge.gaps.examples import as_example
from knowledge.matching.finding import Matching
from knowledge.privacy import without_placeholders

MEASURED: Final = 10
"""Questions, the newest, for which it is shown. Own choice: a screen of a telephone, and a tenth of a second."""

REHEARSED: Final = 100
"""Questions, the newest, that are taught in a preview. Own choice: of more the search hardly gets to know more, as an
offering is found by its three best units (`embeddings.hybrid.BEST_UNITS`)."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an offering stands among what is found for a question.

    Attributes:
        rank: From 1; None where it is not among the first ten.
        chance: 0 to 1, that it helps.
    """

    rank: int | None
    chance: float


@dataclass(frozen=True, slots=True)
class Effect:
    """What a link does to one question.

    Attributes:
        question: Masked.
        after: Of a preview as the next like question finds it: with what others teach, without what it teaches itself.
    """

    signal_id: int
    question: str
    before: Place
    after: Place


def effects(signals: Sequence[GapSignal], before: Sequence[Place], after: Sequence[Place]) -> tuple[Effect, ...]:
    """What becomes of each question, in order."""
    return tuple(
        Effect(signal.id, signal.text, was, becomes)
        for signal, was, becomes in zip(signals, before, after, strict=True)
    )


async def places(matching: Matching, signals: Sequence[GapSignal], offering_id: str) -> list[Place]:
    """Where the offering stands for each question."""
    return [await _place(matching, signal.text, signal.language, offering_id) for signal in signals]


async def places_as_next(
    matching: Matching, shown: Sequence[GapSignal], signals: Sequence[GapSignal], offering_id: str
) -> list[Place]:
    """Where the next like question would find the offering: each is searched while only the other half is taught.

    Two halves, so that none is found by itself; one alone is searched as it is taught.

    Args:
        shown: For which it is asked, some of `signals`.
        signals: That would be taught.
    """
    asked = {signal.id for signal in shown}
    found: dict[int, Place] = {}
    for taught, others in _halves(signals):
        rehearsed = await matching.rehearsed([lesson_of(signal, offering_id) for signal in taught])
        searched = [signal for signal in others if signal.id in asked]
        places_found = await places(rehearsed, searched, offering_id)
        found |= {signal.id: place for signal, place in zip(searched, places_found, strict=True)}
    return [found[signal.id] for signal in shown]


def lesson_of(signal: GapSignal, offering_id: str) -> Lesson:
    """What a question teaches: it belongs to that offering."""
    return Lesson(Ruling.LINK, offering_id, Example(signal.language, as_example(signal.text) or signal.text))


def _halves(signals: Sequence[GapSignal]) -> list[tuple[Sequence[GapSignal], Sequence[GapSignal]]]:
    """What is taught, and what is searched meanwhile."""
    even, odd = signals[::2], signals[1::2]
    if not odd:
        return [(even, even)] if even else []
    return [(even, odd), (odd, even)]


async def _place(matching: Matching, text: str, language: Language, offering_id: str) -> Place:
    chances = await matching.chances(without_placeholders(text), language)
    rank = next((rank for rank, key in enumerate(chances, 1) if key == offering_id), None)
    return Place(rank, chances.get(offering_id, 0.0))
