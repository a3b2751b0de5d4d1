"""Finds texts a model is judged by in what it was trained on: such a judgement would be worth nothing."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

_GRAM = 5
"""Characters of the pieces that are compared: longer than most endings, shorter than most words' stems."""

_FEWEST = 3
"""Words of the shortest text that is looked for: fewer may well stand in the lexicon without being a copy."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """A held-out text that the training material gives away.

    Attributes:
        held_out: The text a model is judged by.
        trained: The training text that holds most of it.
        share: How much of the held-out text stands in the training text, 0 to 1.
    """

    held_out: str
    trained: str
    share: float


def overlaps(held_out: Iterable[str], trained: Iterable[str], least: float = 0.75) -> tuple[Overlap, ...]:
    """Held-out texts that stand in the training texts, whole or nearly, most complete first.

    Compared are pieces of five letters or digits, so capitals, punctuation and a changed word here and there do not
    hide a copy. Texts of one or two words are not looked for.

    Args:
        held_out: Texts a model is judged by.
        trained: Texts it learned from.
        least: Share of a held-out text that makes it a near-duplicate, above 0 and up to 1. Source of 0.75: short
            questions written apart that share a set phrase reach 0.74; a copy with two words in fifteen changed
            keeps 0.78.
    """
    sought = {text: _pieces(text) for text in held_out if len(text.split()) >= _FEWEST}
    homes = _homes(sought)
    best: dict[str, Overlap] = {}
    for text in trained:
        shared = Counter(home for piece in _pieces(text) for home in homes.get(piece, ()))
        for home, count in shared.items():
            found = Overlap(home, text, count / len(sought[home]))
            if found.share >= least and (home not in best or found.share > best[home].share):
                best[home] = found
    return tuple(sorted(best.values(), key=lambda overlap: (-overlap.share, overlap.held_out)))


def _homes(texts: dict[str, frozenset[str]]) -> dict[str, list[str]]:
    homes: dict[str, list[str]] = defaultdict(list)
    for text, pieces in texts.items():
        for piece in pieces:
            homes[piece].append(text)
    return homes


def _pieces(text: str) -> frozenset[str]:
    plain = re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()
    return frozenset(plain[at : at + _GRAM] for at in range(max(1, len(plain) - _GRAM + 1)))
