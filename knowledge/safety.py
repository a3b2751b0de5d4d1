"""Danger signals: who should get a help line before anything else.

A message is read as concepts ("weapon", "partner", "now"), each known by the cues of one language; rules join concepts
to dangers. Both are data: ``data/danger/rules.yaml`` explains how to write them.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Self, TypeAlias

import yaml

from knowledge.domain import Danger, HelpLine

_FOLDER = Path(__file__).parent / "data" / "danger"
_RULES = "rules.yaml"
_IDIOM = "idiom"
_GAP = ".."
_WIDEST_GAP = 4
"""Most words that may stand where a cue says "..": as rules.yaml promises."""

_LONGEST_WORD = 24
"""Letters of a word that are looked at: what is longer is a web address or a hand on the keyboard."""

_ARABIC_AND = ("و", "ف")
_SHORTEST_JOINED = 3
"""Arabic writes "and" as the first letter of the next word; shorter words begin with it by nature."""

_MOST_LINES = 3
"""Help lines shown at once: three, so that the right one is not lost among them."""

_LOOSE = str.maketrans({"ı": "i", "ł": "l", "ة": "ه", "ى": "ي", "ـ": ""} | dict.fromkeys("'’‘`´ʼ", ""))
_SENTENCE_END = re.compile(r"[.!?؟…;\n]+")

Concepts: TypeAlias = frozenset[str]
Keys: TypeAlias = frozenset[str]


def fold(text: str) -> str:
    """Make spellings of the same words alike: no capitals, accents, vowel marks, apostrophes or looong letters."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return re.sub(r"([^\W\d])\1{2,}", r"\1\1", bare.translate(_LOOSE))


@lru_cache(maxsize=4096)
def _keys(word: str) -> Keys:
    """Every way in which a cue can name this word: "mes", "me-", "-es", "-e-"."""
    word = word[:_LONGEST_WORD]
    joined = _keys(word[1:]) if word.startswith(_ARABIC_AND) and len(word) > _SHORTEST_JOINED else Keys()
    cuts = range(1, len(word) + 1)
    inner = {f"-{word[start:end]}-" for end in cuts for start in range(end)}
    return joined | inner | {word} | {f"{word[:end]}-" for end in cuts} | {f"-{word[end - 1 :]}" for end in cuts}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row, each one of several; an empty set stands for a gap."""

    words: tuple[Keys, ...]

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a part of a cue, such as "slaat/sloeg .. deur"."""
        return cls(tuple(Keys() if word == _GAP else Keys(map(fold, word.split("/"))) for word in text.split()))

    def end(self, row: Sequence[Keys], start: int) -> int | None:
        """Where in the row the phrase ends if it begins at start; None if it does not."""
        return _end(self.words, row, start)


def _end(words: tuple[Keys, ...], row: Sequence[Keys], start: int) -> int | None:
    if not words:
        return start
    if not words[0]:
        skips = (_end(words[1:], row, start + skipped) for skipped in range(_WIDEST_GAP + 1))
        return next((end for end in skips if end is not None), None)
    if start >= len(row) or words[0].isdisjoint(row[start]):
        return None
    return _end(words[1:], row, start + 1)


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands for a concept in a language: parts that must all be met in a sentence, each by one of its phrases."""

    language: str
    concept: str
    parts: tuple[frozenset[Phrase], ...]

    @classmethod
    def read(cls, language: str, concept: str, text: str) -> Self:
        """Read a cue, such as "deur + trapt/schopt / open te breken"."""
        parts = (frozenset(map(Phrase.read, part.split(" / "))) for part in text.split(" + "))
        return cls(language, concept, tuple(parts))


Spans: TypeAlias = Mapping[Phrase, tuple[int, int]]


class Lexicon:
    """The cues of all languages, looked up word by word."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self._phrases: dict[str, set[Phrase]] = defaultdict(set)
        self._cues: dict[Phrase, list[Cue]] = defaultdict(list)
        for cue in cues:
            for phrase in frozenset[Phrase]().union(*cue.parts):
                self._cues[phrase].append(cue)
                for key in phrase.words[0]:
                    self._phrases[key].add(phrase)

    def concepts(self, sentence: str) -> Mapping[str, Concepts]:
        """What a sentence, folded, speaks of, by language. Sayings ("dying to know") are read over."""
        row = [_keys(word) for word in re.findall(r"\w+", sentence)]
        spans = self._spans(row)
        sayings = [cue for cue in self._met(spans) if cue.concept == _IDIOM]
        for phrase in {phrase for cue in sayings for part in cue.parts for phrase in part & spans.keys()}:
            start, end = spans[phrase]
            row[start:end] = [Keys()] * (end - start)
        concepts: dict[str, set[str]] = defaultdict(set)
        for cue in self._met(self._spans(row) if sayings else spans):
            concepts[cue.language].add(cue.concept)
        return {language: Concepts(found) for language, found in concepts.items()}

    def _spans(self, row: Sequence[Keys]) -> Spans:
        spans = {}
        for start, keys in enumerate(row):
            for phrase in (phrase for key in keys for phrase in self._phrases.get(key, ())):
                end = phrase.end(row, start)
                if end is not None:
                    spans[phrase] = (start, end)
        return spans

    def _met(self, spans: Spans) -> Iterator[Cue]:
        candidates = {cue for phrase in spans for cue in self._cues[phrase]}
        return (cue for cue in candidates if all(not part.isdisjoint(spans) for part in cue.parts))


@dataclass(frozen=True, slots=True)
class Rule:
    """Concepts that must be met together, each one of several, and those that must not."""

    needs: tuple[Concepts, ...]
    bars: Concepts

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a rule, such as "weapon + here/now but not contact"."""
        needs, _, bars = text.partition(" but not ")
        return cls(
            tuple(Concepts(need.split("/")) for need in needs.split(" + ")), Concepts(filter(None, bars.split("/")))
        )

    def met(self, concepts: Concepts) -> bool:
        """Tell whether these concepts satisfy the rule."""
        return self.bars.isdisjoint(concepts) and all(not need.isdisjoint(concepts) for need in self.needs)


@dataclass(frozen=True, slots=True)
class Alarm:
    """When one danger is reported, and whom to call then: an entry of rules.yaml."""

    danger: Danger
    rules: tuple[Rule, ...]
    unless: tuple[Rule, ...]
    joins_sentences: bool
    heeds_text: bool
    lines: tuple[str, ...]

    @classmethod
    def read(cls, danger: str, entry: Mapping[str, Any]) -> Self:
        """Read an entry of rules.yaml."""
        return cls(
            Danger(danger),
            tuple(map(Rule.read, entry["rules"])),
            tuple(map(Rule.read, entry["unless"])),
            entry["rules-within"] == "text",
            entry["unless-within"] == "text",
            tuple(entry["lines"]),
        )

    def raised(self, sentences: Sequence[Concepts]) -> bool:
        """Tell whether a text, read sentence by sentence in one language, gives the alarm."""
        text = Concepts().union(*sentences)
        return any(
            any(rule.met(unit) for rule in self.rules)
            and not any(rule.met(text if self.heeds_text else unit) for rule in self.unless)
            for unit in ([text] if self.joins_sentences else sentences)
        )


class Safety:
    """Tells which messages speak of danger, here and now, and whom to call then."""

    def __init__(self, alarms: Iterable[Alarm], lexicon: Lexicon) -> None:
        self._alarms = tuple(alarms)
        self._lexicon = lexicon

    @classmethod
    def load(cls, folder: Path = _FOLDER) -> Self:
        """Read rules and cues: rules.yaml, and beside it a file per language."""
        entries = yaml.safe_load((folder / _RULES).read_text("utf-8"))["dangers"]
        files = sorted(file for file in folder.glob("*.yaml") if file.name != _RULES)
        return cls(
            (Alarm.read(danger, entry) for danger, entry in entries.items()),
            Lexicon(cue for file in files for cue in _cues(file)),
        )

    def detect(self, text: str) -> Danger | None:
        """The danger that a text in any of the languages speaks of; None when it is not about here and now."""
        sentences = [self._lexicon.concepts(sentence) for sentence in _SENTENCE_END.split(fold(text))]
        readings = [[sentence.get(language, Concepts()) for sentence in sentences] for language in _spoken(sentences)]
        return next((alarm.danger for alarm in self._alarms if any(map(alarm.raised, readings))), None)

    def lines_for(self, danger: Danger, lines: Iterable[HelpLine]) -> tuple[HelpLine, ...]:
        """The help lines for a danger, the one to call first in front, at most three of those given."""
        by_id = {line.id: line for line in lines}
        wanted = next(alarm.lines for alarm in self._alarms if alarm.danger is danger)
        return tuple(by_id[line] for line in wanted if line in by_id)[:_MOST_LINES]


def _spoken(sentences: Sequence[Mapping[str, Concepts]]) -> Iterator[str]:
    """The languages of a text: those in which it speaks of half as much as in the one it speaks of most in.

    Words that mean something else in another language ("die", "man") would raise alarms else.
    """
    found = Counter(language for sentence in sentences for language, concepts in sentence.items() for _ in concepts)
    return (language for language, count in found.items() if 2 * count >= max(found.values()))


def _cues(file: Path) -> Iterator[Cue]:
    for concept, cues in yaml.safe_load(file.read_text("utf-8")).items():
        yield from (Cue.read(file.stem, concept, cue) for cue in cues.split(",") if cue.strip())
