"""What the project's own data teaches the built-in model: which texts are about the same subject."""

from collections.abc import Iterable, Mapping
from typing import Final

from embeddings.training.material import Group, Source
from knowledge.domain import KnownGap, Offering, OffTopic
from knowledge.matching.beside import GAP, OFF_TOPIC

ROUNDS: Final = 24
"""Pairs drawn from every subject in one epoch: a subject has dozens of texts, a concept of the lexicon a few."""


def lessons(
    offerings: Iterable[Offering],
    gaps: Iterable[KnownGap] = (),
    off_topic: Mapping[OffTopic, tuple[str, ...]] | None = None,
    asked: Mapping[str, tuple[str, ...]] | None = None,
) -> Source:
    """One group per subject: each offering, known gap and kind of off-topic, with all that people ask about it.

    Args:
        offerings: With title, summary and example questions.
        gaps: With title and example questions, so that the model learns to keep them apart from what is on offer.
        off_topic: Lines by kind, for the same reason.
        asked: More questions by offering id. They teach the model and are not searched: with them among the units an
            offering is found as well, but the gaps, of which there are fewer texts, are told apart less often.
    """
    kinds, more = (off_topic or {}).items(), asked or {}
    return Source(
        "subjects",
        (
            *(Group(one.id, (one.title, one.summary, *_asked(one), *more.get(one.id, ()))) for one in offerings),
            *(Group(GAP + one.id, (one.title, *_asked(one))) for one in gaps),
            *(Group(OFF_TOPIC + kind, lines) for kind, lines in kinds),
        ),
        ROUNDS,
    )


def _asked(subject: Offering | KnownGap) -> Iterable[str]:
    return (example.text for example in subject.examples)
