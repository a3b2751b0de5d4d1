"""A year of inquiries with topics in it that nobody offers: made by a generator, always the same from one seed.

What is composed, and so no proof of how people write: the questions about a planted topic are cut from the twenty that
`planted_topics.yaml` holds of it, by one author: sentences of two of them are put together, with a phrase before and
after and with slips of the keyboard. They are more alike than what people would send. When they arrive is drawn from
four patterns. Around them come the judged questions of `tests/evaluation`, once each, example questions of the
catalogue with slips, and lines that are off-topic.
"""

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from knowledge.domain import Language, Offering
from knowledge.matching.question_lines import read_judged
from knowledge.matching.small_talk import SmallTalkWords

HERE: Final = Path(__file__).parent
JUDGED: Final = (Path("tests/evaluation/questions.jsonl"), Path("tests/evaluation/own_questions.jsonl"))

INQUIRIES: Final = 5000
DAYS: Final = 365
SIZES: Final = (10,) * 8 + (20,) * 6 + (40,) * 6 + (80,) * 5 + (150,) * 4 + (300,) * 3
"""Inquiries about each planted topic: 2,340 in all."""

OFFERED: Final = 1900
"""Inquiries that the catalogue answers."""

DUTCH: Final = 0.6
"""Share of the inquiries about planted topics that is in Dutch, as in the judged questions; the rest is even."""

SMALL_WORD = 3
"""Letters of words that people in a hurry leave out, such as "het"."""

TOO_SHORT = 2
"""Words of a sentence that says nothing by itself, such as "Wat nu?": it stays with its story."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something people ask for and nobody offers.

    Attributes:
        offering: Title and summary of what a coordinator makes of it halfway; None: it stays a gap.
    """

    id: str
    theme: str
    asked: Mapping[Language, tuple[str, ...]]
    offering: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Sent:
    """An inquiry as it arrives.

    Attributes:
        day: From 0.
        topic: The planted topic; None for all else.
        relevant: Offerings that help; empty where nothing does.
    """

    day: int
    text: str
    language: Language
    topic: str | None = None
    relevant: frozenset[str] = frozenset()


def topics() -> tuple[Topic, ...]:
    """The planted topics, as the file has them."""
    records: list[dict[str, Any]] = yaml.safe_load((HERE / "planted_topics.yaml").read_text(encoding="utf-8"))
    return tuple(
        Topic(
            record["id"],
            record["theme"],
            {Language(code): tuple(questions) for code, questions in record["asked"].items()},
            (record["offering"]["title"], record["offering"]["summary"]) if "offering" in record else None,
        )
        for record in records
    )


def chosen_on() -> tuple[Topic, ...]:
    """The half of them by which numbers may be chosen: figures of the other half tell what to expect."""
    return topics()[::2]


def a_year(seed: int, catalogue: Sequence[Offering]) -> tuple[Sent, ...]:
    """All inquiries of a year, in the order in which they arrive."""
    chance = random.Random(seed)  # noqa: S311 - a drawing, no secret
    writer = Writer(chance)
    sent = [one for topic, size in sizes(chance) for one in _about(topic, size, writer, chance)]
    sent += _judged(chance)
    sent += _of_the_catalogue(catalogue, OFFERED - sum(bool(one.relevant) for one in sent), writer, chance)
    sent += _off_topic(INQUIRIES - len(sent), writer, chance)
    return tuple(sorted(sent, key=lambda one: one.day))


def sizes(chance: random.Random) -> list[tuple[Topic, int]]:
    """How many ask about each topic: by chance, but those that get an offering are among the larger half."""
    small, large = list(SIZES[: len(SIZES) // 2]), list(SIZES[len(SIZES) // 2 :])
    chance.shuffle(large)
    ordered = sorted(topics(), key=lambda topic: (topic.offering is None, chance.random()))
    left = large[sum(topic.offering is not None for topic in ordered) :] + small
    chance.shuffle(left)
    return list(zip(ordered, large[: len(ordered) - len(left)] + left, strict=True))


class Writer:
    """Writes questions the way people on a telephone do, out of sentences."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._phrases: dict[str, dict[str, list[str]]] = yaml.safe_load(
            (HERE / "planted_phrases.yaml").read_text(encoding="utf-8")
        )

    def question(self, topic: Topic) -> tuple[str, Language]:
        """A question about a topic, in one of the six languages."""
        language = self._language()
        first, second = self._chance.sample(topic.asked[language], 2)
        parts = _sentences(first)
        if len(parts) > 1 and self._happens(0.4):
            parts = [self._chance.choice(parts)]
        if self._happens(0.4):
            parts.insert(self._chance.choice((0, len(parts))), self._chance.choice(_sentences(second)))
        return self.with_slips(self._framed(parts, language)), language

    def with_slips(self, text: str) -> str:
        """The same with what goes wrong on a telephone: capitals, marks, letters and little words."""
        words = text.split()
        if self._happens(0.15):
            words = [word for word in words if len(word) > SMALL_WORD or self._happens(0.5)] or words
        if self._happens(0.35):
            at = self._chance.randrange(len(words))
            words[at] = self._slip(words[at])
        text = " ".join(words)
        if self._happens(0.35):
            text = text.lower()
        if self._happens(0.25):
            text = re.sub(r"[.,?!،؟]", "", text)
        return text

    def _framed(self, parts: list[str], language: Language) -> str:
        phrases = self._phrases[language.value]
        before = [self._chance.choice(phrases["opening"])] if self._happens(0.3) else []
        if self._happens(0.3):
            before.append(self._chance.choice(phrases["situation"]))
        after = [self._chance.choice(phrases["closing"])] if self._happens(0.35) else []
        return " ".join((*before, *parts, *after))

    def _slip(self, word: str) -> str:
        """A letter left out, doubled, or changed places with the next."""
        at = self._chance.randrange(len(word))
        slips: tuple[Callable[[], str], ...] = (
            lambda: word[:at] + word[at + 1 :] or word,
            lambda: word[:at] + word[at : at + 1] + word[at:],
            lambda: word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
        )
        return self._chance.choice(slips)()

    def _language(self) -> Language:
        others = [language for language in Language if language is not Language.NL]
        return Language.NL if self._happens(DUTCH) else self._chance.choice(others)

    def _happens(self, share: float) -> bool:
        return self._chance.random() < share


def days_of(size: int, chance: random.Random) -> list[int]:
    """When the questions about a topic arrive: evenly, ever more, in a few weeks, or around a time of the year."""
    pattern = chance.choice(("steady", "growth", "burst", "season"))
    start, middle = chance.randrange(DAYS // 3), chance.randrange(DAYS // 4, DAYS * 3 // 4)
    draw: dict[str, Callable[[], float]] = {
        "steady": lambda: chance.uniform(start, DAYS),
        "growth": lambda: chance.triangular(start, DAYS, DAYS),
        "burst": lambda: chance.triangular(middle, middle + 30, middle),
        "season": lambda: chance.gauss(middle, 30),
    }
    return sorted(min(max(int(draw[pattern]()), 0), DAYS - 1) for _ in range(size))


def _about(topic: Topic, size: int, writer: Writer, chance: random.Random) -> Iterable[Sent]:
    for day in days_of(size, chance):
        text, language = writer.question(topic)
        yield Sent(day, text, language, topic.id)


def _judged(chance: random.Random) -> list[Sent]:
    """The judged questions, once each: what the catalogue answers, what nothing answers, what is no question."""
    return [
        Sent(chance.randrange(DAYS), line.text, Language(line.lang), None, line.relevant)
        for line in read_judged(*JUDGED).lines
    ]


def _of_the_catalogue(catalogue: Sequence[Offering], count: int, writer: Writer, chance: random.Random) -> list[Sent]:
    examples = [(one.id, example) for one in catalogue for example in one.examples]
    return [
        Sent(chance.randrange(DAYS), writer.with_slips(example.text), example.language, None, frozenset((offering,)))
        for offering, example in chance.sample(examples, count)
    ]


def _off_topic(count: int, writer: Writer, chance: random.Random) -> list[Sent]:
    lines = [line for kind in SmallTalkWords.load().off_topic.values() for line in kind]
    drawn = (chance.choice(lines) for _ in range(count))
    return [Sent(chance.randrange(DAYS), writer.with_slips(line), Language.NL) for line in drawn]


def _sentences(text: str) -> list[str]:
    """Sentences that can stand alone: short ones stay with the next."""
    parts = re.split(r"(?<=[.?!؟]) +", text)
    return parts if min(len(part.split()) for part in parts) > TOO_SHORT else [text]
