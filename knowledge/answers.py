"""Reads a free text as an answer: free text is as good as a button."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self

import yaml

from knowledge.asking import CHOICES
from knowledge.domain import CardField

ANSWERS_FILE = Path(__file__).parent / "data" / "answers.yaml"

LONGEST_ANSWER = 12
"""Words; a longer text is a story, and a word in it that happens to be an answer proves nothing. Own choice: a sentence
of the length that plain language allows."""


_ARTICLE = re.compile(r"^(?:een|de|het|wat|a|an|the|some)\s+")


class Reply(StrEnum):
    """What people type instead of pressing one of the standing buttons."""

    YES = "yes"
    NO = "no"
    SKIP = "skip"
    ELSE = "else"
    SEARCH = "search"
    HUMAN = "human"
    STOP = "stop"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Answers:
    """The words by which an answer is recognised.

    Attributes:
        fields: Per field, per value of its choices: a pattern.
        replies: Per standing reply: a pattern that the whole text must match.
    """

    fields: Mapping[CardField, Mapping[str, re.Pattern[str]]]
    replies: Mapping[Reply, re.Pattern[str]]

    @classmethod
    def load(cls, path: Path = ANSWERS_FILE) -> Self:
        """Read the words from their file; raises ValueError for a field or value that does not exist."""
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        return cls(
            fields={
                CardField(field): {
                    CHOICES[CardField(field)](value).value: _anywhere(words) for value, words in values.items()
                }
                for field, values in data["fields"].items()
            },
            replies={Reply(reply): _whole(words) for reply, words in data["replies"].items()},
        )

    def choice(self, field: CardField, text: str) -> str | None:
        """The one choice of a field that a text names; None when it names none, or several."""
        folded = _fold(text)
        if len(folded.split()) > LONGEST_ANSWER:
            return None
        named = [value for value, pattern in self.fields.get(field, {}).items() if pattern.search(folded)]
        return named[0] if len(named) == 1 else None

    def wish(self, text: str) -> tuple[CardField, str] | None:
        """The field and choice that a text is as a whole, such as "een cursus": how to learn, without what."""
        folded = _ARTICLE.sub("", _fold(text).strip(" .!"))
        wishes = (
            (field, value)
            for field, choices in self.fields.items()
            for value, pattern in choices.items()
            if pattern.fullmatch(folded)
        )
        return next(wishes, None)

    def reply(self, text: str) -> Reply | None:
        """The standing reply that a text is, as a whole."""
        folded = re.sub(r"[\s.!?,؟،]+", " ", _fold(text)).strip()
        return next((reply for reply, pattern in self.replies.items() if pattern.fullmatch(folded)), None)


def _fold(text: str) -> str:
    """Without capitals: a Turkish İ is an i, without the dot that folding leaves behind."""
    return unicodedata.normalize("NFKC", text).casefold().replace("i\u0307", "i")


def _anywhere(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(_fold(word) for word in words)})(?!\w)")


def _whole(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(_fold(word) for word in words))
