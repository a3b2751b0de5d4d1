"""Finds the question in a long story: it is searched piece by piece, and what stands out in any piece counts."""

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate
from statistics import fmean
from typing import Final

from embeddings.calibration import FIELD
from embeddings.hybrid import Ranked
from knowledge.matching.beside import OFF_TOPIC

LONG: Final = 80
"""Words from which a text is a long story. Of the 710 judged questions of `tests/evaluation` two have more."""

PIECE: Final = 30
"""Words of a piece, to the end of a sentence.

Own choice: some two sentences. Among 300 words of chatter .88 of the Dutch and English questions of the development set
are found among the first three, and .87 of the own blind set (`python benchmarks/robustness.py`).
"""

MOST: Final = 24
"""Pieces at most: with more sentences not each begins a piece. A search takes some two milliseconds a piece."""

_END: Final = re.compile(r"(?<=[.!?…؟])\s+|\n+")


def pieces(text: str) -> tuple[str, ...]:
    """The text itself, or of a long story its overlapping pieces."""
    if len(text.split()) <= LONG:
        return (text,)
    sentences = [part for sentence in _END.split(text) for part in _cut(sentence)]
    step = -(-len(sentences) // MOST)
    return tuple(dict.fromkeys(_from(sentences[start:]) for start in range(0, len(sentences), step)))


def joined(found: Sequence[Sequence[Ranked]]) -> tuple[Ranked, ...]:
    """What was found for the pieces as if for one question, best first.

    Offerings and known gaps count where they stand out most from the rest of the same piece. Off-topic counts as far
    as the whole story is: everybody chats a little.

    Args:
        found: Per piece, best first; at least one.
    """
    if len(found) == 1:
        return tuple(found[0])
    levels = [_level(ranked) for ranked in found]
    usual = fmean(levels)
    lifted = [
        Ranked(one.key, one.score - level + usual, one.lexical)
        for ranked, level in zip(found, levels, strict=True)
        for one in ranked
    ]
    return tuple(sorted(_best(lifted, len(found), usual), key=lambda one: (-one.score, one.key)))


def _best(lifted: Iterable[Ranked], pieces_searched: int, usual: float) -> list[Ranked]:
    by_key: dict[str, list[Ranked]] = {}
    for one in lifted:
        by_key.setdefault(one.key, []).append(one)
    return [
        _whole(key, ranked, pieces_searched, usual)
        if key.startswith(OFF_TOPIC)
        else max(ranked, key=lambda one: one.score)
        for key, ranked in by_key.items()
    ]


def _whole(key: str, ranked: Sequence[Ranked], pieces_searched: int, usual: float) -> Ranked:
    """The mean over all pieces; in a piece that did not bring the key it is no nearer than usual."""
    missing = [usual] * (pieces_searched - len(ranked))
    return Ranked(key, fmean([*(one.score for one in ranked), *missing]), fmean(one.lexical for one in ranked))


def _level(ranked: Sequence[Ranked]) -> float:
    return fmean(one.score for one in ranked[:FIELD]) if ranked else 0.0


def _cut(sentence: str) -> list[str]:
    """A sentence in parts of a piece at most: who speaks to a telephone ends none."""
    words = sentence.split()
    return [" ".join(words[start : start + PIECE]) for start in range(0, len(words), PIECE)]


def _from(sentences: Sequence[str]) -> str:
    """The first of the sentences that together are a piece."""
    lengths = accumulate(len(sentence.split()) for sentence in sentences)
    count = next((number for number, length in enumerate(lengths, start=1) if length >= PIECE), len(sentences))
    return " ".join(sentences[:count])
