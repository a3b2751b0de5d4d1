"""Likeness: how much a message resembles labelled lines about danger, whatever words it uses.

Cues can only hold what somebody thought of. This hears the rest: a linear model over pieces of words, which
misspellings, endings and compounds share with what it learned from (`knowledge.danger.learning`), and over words and
pairs of them, which tell "hij slaat me" from "dat slaat nergens op".
"""

import json
import re
from binascii import crc32
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final, Self, TypeAlias

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from knowledge.danger.cues import fold
from knowledge.data_files import DATA
from knowledge.domain import Danger
from knowledge.errors import DataFaultError

MODEL_FILE: Final = DATA / "danger" / "likeness.safetensors"
"""Made by ``python -m knowledge.danger.learning``."""

_KINDS_OF_BUCKETS: Final = 2
_BUCKETS_A_KIND: Final = 2**17
"""Pieces are counted in so many buckets, and words in as many. Own choice, for a file of five megabytes."""

BUCKETS: Final = _KINDS_OF_BUCKETS * _BUCKETS_A_KIND

_SHORTEST: Final = 2
_LONGEST: Final = 5
"""Letters of a piece of a word, its borders counted as a letter. Own choice: from two, so that a slip leaves some."""

FEWEST: Final = 120
"""Pieces and words from which on a text is long enough to be like anything: those of some seven words. Shorter ones
("er is rommel in de straat") are made of what dangers are made of too. Of the 403 plain remarks of `own_plain.jsonl` 34
are taken for danger, where 80 takes 44 and hears one danger of 360 more (`python benchmarks/danger.py`)."""

_MOST_LETTERS: Final = 4096
"""Letters that are looked at: a Telegram message has no more (core.telegram.org/bots/api#sendmessage)."""

_WORD: Final = re.compile(r"\w+")
_NUMBER: Final = re.compile(r"\d[\d\s./-]*\d|\d")
"""A number, however written: which one it is says nothing, and a telephone number has as many pieces as a word."""

Pieces: TypeAlias = tuple[NDArray[np.int64], NDArray[np.float32]]


def pieces(text: str) -> Pieces:
    """The pieces of the words of a text and, in buckets after those, its words and pairs of words.

    Returns:
        Buckets, and weights that form a vector of length 1 for either kind.
    """
    folded = _NUMBER.sub("0", fold(text[:_MOST_LETTERS]))
    letters, words = _buckets(_letters(folded)), _buckets(_words(folded))
    buckets = np.concatenate([letters[0], words[0] + _BUCKETS_A_KIND])
    return buckets, np.concatenate([letters[1], words[1]])


def _letters(folded: str) -> Iterator[str]:
    for word in (f" {word} " for word in folded.split()):
        for size in range(_SHORTEST, _LONGEST + 1):
            yield from (word[start : start + size] for start in range(len(word) - size + 1))


def _words(folded: str) -> Iterator[str]:
    """Words, words next to each other, and words with one between; where a text begins and ends counts as a word."""
    row = ["^", *_WORD.findall(folded), "$"]
    yield from row
    yield from map(" ".join, pairwise(row))
    yield from map(" .. ".join, zip(row, row[2:], strict=False))


def _buckets(found: Iterable[str]) -> Pieces:
    counts = Counter(crc32(piece.encode()) % _BUCKETS_A_KIND for piece in found)
    weights = np.fromiter(counts.values(), np.float32, len(counts))
    return np.fromiter(counts, np.int64, len(counts)), weights / max(float(np.linalg.norm(weights)), 1.0)


@dataclass(frozen=True, slots=True)
class Likeness:
    """A linear model of danger.

    Attributes:
        danger: Weights, shape (BUCKETS,), of danger against the ordinary.
        kinds: Weights, shape (number of dangers, BUCKETS), of each danger against the others, in the order of `Danger`.
        calm: Score below which a message is ordinary even when a rule is met.
        alarming: Score from which on a message speaks of danger even when no rule is met.
        fewest: Pieces and words from which on a text is like anything.
    """

    danger: NDArray[np.float32]
    kinds: NDArray[np.float32]
    calm: float
    alarming: float
    fewest: int = FEWEST

    @classmethod
    def load(cls, file: Path = MODEL_FILE) -> Self:
        """Read the model.

        Raises:
            DataFaultError: It cannot be read.
        """
        try:
            with safe_open(file, framework="numpy") as stored:
                numbers = json.loads(stored.metadata()["numbers"])
                weights = stored.get_tensor("weights").astype(np.float32)
        except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
            raise DataFaultError(f"{file.name}: {error}") from error
        return cls(weights[0], weights[1:], numbers["calm"], numbers["alarming"])

    def score(self, text: str) -> float:
        """How much a text resembles danger: log-odds, the higher the more; between the limits where it is too short."""
        buckets, weights = pieces(text)
        if len(buckets) < self.fewest:
            return (self.calm + self.alarming) / 2
        return float(self.danger[buckets] @ weights)

    def kind(self, text: str) -> Danger:
        """The danger that a text resembles most."""
        buckets, weights = pieces(text)
        return tuple(Danger)[int(np.argmax(self.kinds[:, buckets] @ weights))]
