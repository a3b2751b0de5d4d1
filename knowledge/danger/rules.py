"""Rules: which concepts together mean which danger, and what takes an alarm back."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Self

from pydantic import Field, RootModel

from knowledge.danger.cues import Concepts, Cue, Lexicon, fold
from knowledge.data_files import DATA, Record, read_data
from knowledge.domain import Danger
from knowledge.errors import DataFaultError

FOLDER: Final = DATA / "danger"
"""Holds rules.yaml, and a file of cues per language."""

_RULES: Final = "rules.yaml"
_SENTENCE_END: Final = re.compile(r"[.!?؟…;\n]+")


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


class _Entry(Record):
    certain: tuple[str, ...]
    rules: tuple[str, ...]
    unless: tuple[str, ...]
    rules_within: Literal["sentence", "text"] = Field(alias="rules-within")
    unless_within: Literal["sentence", "text"] = Field(alias="unless-within")
    lines: tuple[str, ...]


class _RulesFile(Record):
    calming: tuple[str, ...]
    dangers: dict[Danger, _Entry]


class _CuesFile(RootModel[dict[str, str]]):
    """Concepts, each with its cues, separated by commas."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A danger that rules heard.

    Attributes:
        certain: What the text is like otherwise makes no difference.
    """

    danger: Danger
    certain: bool


@dataclass(frozen=True, slots=True)
class Alarm:
    """When one danger is heard, and whom to call then.

    Attributes:
        certain: Rules that are believed whatever else the text is like.
        rules: Those, and the others.
        unless: Rules that take the alarm back.
        joins_sentences: Rules look at the whole text, else sentence by sentence.
        heeds_text: What takes back counts anywhere in the text, else in the same sentence.
        lines: Ids of help lines, the one to call first in front.
    """

    danger: Danger
    certain: tuple[Rule, ...]
    rules: tuple[Rule, ...]
    unless: tuple[Rule, ...]
    joins_sentences: bool
    heeds_text: bool
    lines: tuple[str, ...]

    @classmethod
    def of(cls, danger: Danger, entry: _Entry) -> Self:
        """An entry of rules.yaml."""
        return cls(
            danger,
            tuple(map(Rule.read, entry.certain)),
            tuple(map(Rule.read, entry.certain + entry.rules)),
            tuple(map(Rule.read, entry.unless)),
            entry.rules_within == "text",
            entry.unless_within == "text",
            entry.lines,
        )

    @property
    def concepts(self) -> Concepts:
        """Every concept that the rules name."""
        rules = (*self.rules, *self.unless)
        return Concepts().union(*(rule.bars for rule in rules), *(need for rule in rules for need in rule.needs))

    def heard(self, sentences: Sequence[Concepts]) -> Heard | None:
        """What a text, read sentence by sentence in one language, says about this danger."""
        if not self._met(self.rules, sentences):
            return None
        return Heard(self.danger, certain=self._met(self.certain, sentences))

    def _met(self, rules: Sequence[Rule], sentences: Sequence[Concepts]) -> bool:
        text = Concepts().union(*sentences)
        return any(
            any(rule.met(unit) for rule in rules)
            and not any(rule.met(text if self.heeds_text else unit) for rule in self.unless)
            for unit in ([text] if self.joins_sentences else sentences)
        )


class Rules:
    """Hears danger by what people wrote down about it: cues and rules."""

    def __init__(self, alarms: Sequence[Alarm], calming: Iterable[str], lexicon: Lexicon) -> None:
        self.alarms = tuple(alarms)
        self._calming = Concepts(calming)
        self._lexicon = lexicon

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Self:
        """Read rules and cues.

        Raises:
            DataFaultError: A file is not as rules.yaml explains.
        """
        file = read_data(folder / _RULES, _RulesFile)
        alarms = [Alarm.of(danger, entry) for danger, entry in file.dangers.items()]
        cues = tuple(read_cues(folder))
        unknown = {concept for alarm in alarms for concept in alarm.concepts} - {cue.concept for cue in cues}
        if unknown:
            raise DataFaultError(f"{_RULES}: no language has cues for {', '.join(sorted(unknown))}")
        return cls(alarms, file.calming, Lexicon(cues))

    def hear(self, text: str) -> Heard | None:
        """The first danger, in the order of the rules, of which a text in any language speaks."""
        sentences = self._read(text)
        readings = [[sentence.get(language, Concepts()) for sentence in sentences] for language in _spoken(sentences)]
        return next((heard for alarm in self.alarms for heard in map(alarm.heard, readings) if heard), None)

    def calms(self, text: str) -> bool:
        """Tell whether a text speaks of learning, the past and the like, in any language."""
        return any(not self._calming.isdisjoint(found) for sentence in self._read(text) for found in sentence.values())

    def _read(self, text: str) -> list[Mapping[str, Concepts]]:
        return [self._lexicon.concepts(sentence) for sentence in _SENTENCE_END.split(fold(text))]


def read_cues(folder: Path = FOLDER) -> Iterator[Cue]:
    """The cues of every language.

    Raises:
        DataFaultError: A file is not as rules.yaml explains.
    """
    for file in sorted(file for file in folder.glob("*.yaml") if file.name != _RULES):
        language = file.stem
        for concept, cues in read_data(file, _CuesFile).root.items():
            yield from (Cue.read(language, concept, cue) for cue in fold(cues).split(",") if cue.strip())


def _spoken(sentences: Sequence[Mapping[str, Concepts]]) -> Iterator[str]:
    """The languages of a text: those in which it speaks of half as much as in the one it speaks of most in.

    Words that mean something else in another language ("die", "man") would raise alarms else.
    """
    found = Counter(language for sentence in sentences for language, concepts in sentence.items() for _ in concepts)
    return (language for language, count in found.items() if 2 * count >= max(found.values()))
