"""Cues: the words by which a concept ("weapon", "partner", "now") is known in each language.

``data/danger/rules.yaml`` explains how one is written.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from typing import Final, Self, TypeAlias

_IDIOM: Final = "idiom"
_GAP: Final = ".."
_WIDEST_GAP: Final = 4
"""Most words that may stand where a cue says "..": as rules.yaml promises."""

_LONGEST_WORD: Final = 24
"""Letters of a word that are looked at: what is longer is a web address or a hand on the keyboard."""

_ARABIC_AND: Final = ("و", "ف")
_SHORTEST_JOINED: Final = 3
"""Arabic writes "and" as the first letter of the next word; words as short as this begin with it by nature."""

_LOOSE: Final = str.maketrans({"ı": "i", "ł": "l", "ة": "ه", "ى": "ي", "ـ": ""} | dict.fromkeys("'’‘`´ʼ", ""))
_LOOONG: Final = re.compile(r"([^\W\d])\1{2,}")
_WORD: Final = re.compile(r"\w+")

Concepts: TypeAlias = frozenset[str]
Keys: TypeAlias = frozenset[str]
Span: TypeAlias = tuple[int, int]


def fold(text: str) -> str:
    """Make spellings of the same words alike: no capitals, accents, vowel marks, apostrophes or looong letters."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return _LOOONG.sub(r"\1\1", bare.translate(_LOOSE))


@lru_cache(maxsize=4096)
def _keys(word: str) -> Keys:
    """Every way in which a cue can name this word: "mes", "me-", "-es", "-e-"."""
    word = word[:_LONGEST_WORD]
    joined = _keys(word[1:]) if word.startswith(_ARABIC_AND) and len(word) > _SHORTEST_JOINED else Keys()
    cuts = range(1, len(word) + 1)
    inner = {f"-{word[start:end]}-" for end in cuts for start in range(end)}
    return joined | inner | {word} | {f"{word[:end]}-" for end in cuts} | {f"-{word[end - 1 :]}" for end in cuts}


@cache
def _alternatives(word: str) -> Keys:
    return Keys() if word == _GAP else Keys(word.split("/"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row, each one of several; an empty set stands for a gap."""

    words: tuple[Keys, ...]

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a part of a cue, folded, such as "slaat/sloeg .. deur"."""
        return cls(tuple(map(_alternatives, text.split())))

    def end(self, row: Sequence[Keys], start: int) -> int | None:
        """Where in the row the phrase ends if it begins at start; None if it does not."""
        return _end(self.words, row, start)


def _end(words: tuple[Keys, ...], row: Sequence[Keys], start: int) -> int | None:
    if not words:
        return start
    if not words[0]:
        ends = (_end(words[1:], row, start + skipped) for skipped in range(_WIDEST_GAP + 1))
        return next((end for end in ends if end is not None), None)
    if start >= len(row) or words[0].isdisjoint(row[start]):
        return None
    return _end(words[1:], row, start + 1)


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands for a concept in a language.

    Attributes:
        parts: All must be met in a sentence, each by one of its phrases.
    """

    language: str
    concept: str
    parts: tuple[tuple[str, ...], ...]

    @classmethod
    def read(cls, language: str, concept: str, text: str) -> Self:
        """Read a cue, folded, such as "deur + trapt/schopt / open te breken"."""
        return cls(language, concept, tuple(tuple(part.split(" / ")) for part in " ".join(text.split()).split(" + ")))


class Lexicon:
    """The cues of all languages, looked up word by word."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self._cues = tuple(cues)
        said = [tuple(chain.from_iterable(cue.parts)) for cue in self._cues]
        number = {phrase: place for place, phrase in enumerate(dict.fromkeys(chain.from_iterable(said)))}
        self._phrases = tuple(map(Phrase.read, number))
        self._parts = tuple(tuple({number[phrase] for phrase in part} for part in cue.parts) for cue in self._cues)
        self._said = tuple({number[phrase] for phrase in phrases} for phrases in said)
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for place, phrase in enumerate(self._phrases):
            for key in phrase.words[0]:
                self._by_key[key].append(place)
        self._by_phrase: dict[int, list[int]] = defaultdict(list)
        for place, phrases in enumerate(self._said):
            for spoken in phrases:
                self._by_phrase[spoken].append(place)

    def concepts(self, sentence: str) -> Mapping[str, Concepts]:
        """What a sentence, folded, speaks of, by language. Sayings ("dying to know") are read over."""
        row = [_keys(word) for word in _WORD.findall(sentence)]
        spans = self._spans(row)
        sayings = [place for place in self._met(spans) if self._cues[place].concept == _IDIOM]
        for start, end in [spans[phrase] for place in sayings for phrase in self._said[place] & spans.keys()]:
            row[start:end] = [Keys()] * (end - start)
        concepts: dict[str, set[str]] = defaultdict(set)
        for place in [*sayings, *self._met(self._spans(row) if sayings else spans)]:
            concepts[self._cues[place].language].add(self._cues[place].concept)
        return {language: Concepts(found) for language, found in concepts.items()}

    def _spans(self, row: Sequence[Keys]) -> dict[int, Span]:
        """Where each phrase that is found begins and ends."""
        spans = {}
        for start, keys in enumerate(row):
            for place in chain.from_iterable(self._by_key[key] for key in keys & self._by_key.keys()):
                end = self._phrases[place].end(row, start)
                if end is not None:
                    spans[place] = (start, end)
        return spans

    def _met(self, spans: Mapping[int, Span]) -> list[int]:
        candidates = set(chain.from_iterable(self._by_phrase[phrase] for phrase in spans))
        return [place for place in candidates if all(part & spans.keys() for part in self._parts[place])]
