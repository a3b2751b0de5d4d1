"""What people do to a question: the same rough handling for the tests and for `benchmarks/robustness.py`.

Every kind is a function of a question and of chance alone, so that a seed gives the same texts again.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from types import MappingProxyType
from typing import Final

from embeddings.evaluation import Kind
from embeddings.lexical import words
from knowledge.domain import Decision, QuestionCard
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.matching.question_lines import JudgedLine

CHATTER: Final[Mapping[str, list[str]]] = json.loads(
    (Path(__file__).parent / "chatter.json").read_text(encoding="utf-8")
)
"""About 300 words of somebody's week that have nothing to do with any question, per language."""

SLIPS: Final = 1 / 12
"""Share of the letters that are mistyped."""

REPEATED: Final = 1 / 6
"""Share of the words in which a letter is held too long."""

EMOJI: Final = ("😀", "🙏", "😡", "👍", "🏡", "🤔", "💪🏽", "❤️")

KEYS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

GREETINGS: Final = MappingProxyType(
    {
        "nl": ("Goedemiddag! Hopelijk gaat alles goed met jullie.", "Alvast heel erg bedankt en een fijne dag nog!"),
        "en": ("Good afternoon! I hope you are all doing well.", "Thank you very much in advance and have a nice day!"),
        "tr": ("İyi günler! Umarım iyisinizdir.", "Şimdiden çok teşekkürler, iyi günler!"),
        "ar": ("مساء الخير! أتمنى أن تكونوا بخير.", "شكراً جزيلاً مقدماً ونهاركم سعيد!"),
        "pl": ("Dzień dobry! Mam nadzieję, że wszystko dobrze.", "Z góry bardzo dziękuję i miłego dnia!"),
        "uk": ("Добрий день! Сподіваюся, у вас усе добре.", "Заздалегідь дуже дякую і гарного дня!"),
    }
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is handled roughly."""

    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many texts of the catalogue a word stands."""

    counts: Counter[str]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Rarity":
        """Count the words of these texts."""
        return cls(Counter(word for text in texts for word in set(words(text))))

    def rarest(self, text: str, count: int) -> str:
        """The rarest known words of a text, in their order: what remains when somebody types as into a search box."""
        known = {word for word in words(text) if self.counts[word] and not word.isdigit()}
        kept = sorted(known, key=lambda word: (self.counts[word], -len(word), word))[:count]
        return " ".join(sorted(kept, key=words(text).index)) or text


Handling = Callable[[Question, random.Random], str | None]
"""The text that comes of a question; None where this kind does not concern its language."""


def handlings(rarity: Rarity) -> Mapping[str, Handling]:
    """Every kind of rough handling by its name, the untouched question first."""
    return {
        "as it was asked": lambda question, _: question.text,
        "one letter in twelve mistyped": lambda question, chance: slips(question.text, chance),
        "all capitals": lambda question, _: question.text.upper(),
        "no capitals, no punctuation": lambda question, _: bare(question.text),
        "emoji sprinkled": lambda question, chance: sprinkled(question.text, chance),
        "no spaces after punctuation": lambda question, _: re.sub(r"([.,!?;:؟،])\s+", r"\1", question.text),
        "letters repeated": lambda question, chance: held(question.text, chance),
        "greeting and goodbye around it": lambda question, _: " ".join(wrapped(question)),
        "English frame around Dutch": lambda question, _: framed(question),
        "among 300 words of chatter": chattered,
        "its two rarest words": lambda question, _: rarity.rarest(question.text, 2),
        "its rarest word": lambda question, _: rarity.rarest(question.text, 1),
    }


def slips(text: str, chance: random.Random) -> str:
    """The text with `SLIPS` of its letters forgotten, doubled, swapped with the next or beside the right key."""
    typed, place = "", 0
    while place < len(text):
        letter, step = text[place], 1
        if letter.isalpha() and chance.random() < SLIPS:
            letter, step = _slip(text[place : place + 2], chance)
        typed += letter
        place += step
    return typed


def _slip(pair: str, chance: random.Random) -> tuple[str, int]:
    """What is typed instead of the first letter of two, and how many letters that takes."""
    match chance.randrange(4):
        case 0:
            return "", 1
        case 1:
            return pair[0] * 2, 1
        case 2 if pair[1:].isalpha():
            return pair[1] + pair[0], 2
        case _:
            return _beside(pair[0], chance), 1


def _beside(letter: str, chance: random.Random) -> str:
    """A key beside the right one; the letter itself where it is on no key of ours."""
    row = next((row for row in KEYS if letter.lower() in row), letter.lower())
    at = row.index(letter.lower())
    return chance.choice(row[max(at - 1, 0) : at] + row[at + 1 : at + 2] or row)


def bare(text: str) -> str:
    """The text in small letters, with nothing between its words."""
    return " ".join(re.sub(r"[^\w\s]", " ", text.lower()).split())


def sprinkled(text: str, chance: random.Random) -> str:
    """The text with an emoji behind one word in four, and two at the end."""
    spread = [f"{word} {chance.choice(EMOJI)}" if chance.random() < 1 / 4 else word for word in text.split()]
    return " ".join([*spread, chance.choice(EMOJI) * 2])


def held(text: str, chance: random.Random) -> str:
    """The text with a letter of `REPEATED` of its words three to five times."""
    return " ".join(_held(word, chance) if chance.random() < REPEATED else word for word in text.split())


def _held(word: str, chance: random.Random) -> str:
    letters = [place for place, mark in enumerate(word) if mark.isalpha()]
    if not letters:
        return word
    at = chance.choice(letters)
    return word[:at] + word[at] * chance.randint(3, 5) + word[at + 1 :]


def wrapped(question: Question) -> tuple[str, str, str]:
    """A greeting, the question, a goodbye."""
    greeting, goodbye = GREETINGS[question.lang]
    return greeting, question.text, goodbye


def framed(question: Question) -> str | None:
    """A Dutch question in a polite English frame."""
    if question.lang != "nl":
        return None
    return f"Hi, sorry to bother you, my Dutch is not so good. {question.text} Could you please help us? Thank you!"


def chattered(question: Question, chance: random.Random) -> str | None:
    """A question somewhere among 300 words of chatter in its own language."""
    if question.lang not in CHATTER:
        return None
    sentences = re.split(r"(?<=[.!?])\s+", chance.choice(CHATTER[question.lang]))
    at = chance.randrange(len(sentences) + 1)
    return " ".join([*sentences[:at], question.text, *sentences[at:]])


@dataclass(frozen=True, slots=True)
class Withstood:
    """How a kind of rough handling was withstood.

    Attributes:
        found: hit@3 by language, and "all".
        withheld: Share of all that were sent away, or told that there is nothing.
        asked: How many questions it concerned.
    """

    found: Mapping[str, float]
    withheld: float
    asked: int


async def withstands(
    matching: Matching, lines: Iterable[JudgedLine], handle: Handling, *, seed: int = 2026
) -> Withstood:
    """Ask every question that something on offer answers, handled roughly, in the language that it then seems to be."""
    detect, chance = Languages().detect, random.Random(seed)  # noqa: S311 - slips of the finger are no secret
    hits: dict[str, list[bool]] = {"all": []}
    withheld = 0
    for line in lines:
        text = handle(Question(line.lang, line.text), chance) if line.kind is Kind.MATCH else None
        if text is None:
            continue
        match = await matching.find(text, QuestionCard(what=text, audience=line.audience), detect(text))
        hit = not line.relevant.isdisjoint(one.offering.id for one in match.suggestions[:3])
        hits.setdefault(line.lang, []).append(hit)
        hits["all"].append(hit)
        withheld += match.decision in {Decision.ESCALATE, Decision.OTHER}
    asked = len(hits["all"])
    return Withstood({group: fmean(found) for group, found in hits.items() if found}, withheld / max(asked, 1), asked)
