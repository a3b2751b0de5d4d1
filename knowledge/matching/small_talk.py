"""Tells greetings, thanks and gibberish from questions and what is said around them; holds the off-topic lines."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from embeddings.lexical import Words, normalised, words
from knowledge.data_files import DATA, Record, Text, read_data
from knowledge.domain import Language, OffTopic, SmallTalk

SMALL_TALK_FILE: Final = DATA / "small_talk.yaml"

KNOWN_AT_LEAST: Final = 0.25
"""Least share of known n-grams in Latin letters that is language.

Source: keyboard mashing has 0 to .23, Xhosa and Somali, of which no offering has a word, .38 and more (tests).
"""

_THUMBS: Final = re.compile("[\U0001f44d\U0001f44c\U0001f64f\U0001f44f\u2764\U0001f600-\U0001f60d]")
"""Thumbs, hands, hearts and smiles: a thank-you without words."""

_SENTENCE: Final = re.compile(r"[^.!?…؟\n]+[.!?…؟\n]*\s*")

_NOT_LATIN: Final = re.compile(r"[^\W\d_a-z\u00c0-\u024f]")
"""Letters of scripts in which an unknown language must not be taken for gibberish."""


@dataclass(frozen=True, slots=True)
class SmallTalkWords:
    """Phrases, as sequences of words, and what they say.

    Attributes:
        phrases: None marks a filler, which says nothing by itself.
        courtesies: What people say around a question.
        off_topic: Whole lines by kind, for the search.
    """

    phrases: dict[Words, SmallTalk | None]
    courtesies: frozenset[Words]
    off_topic: Mapping[OffTopic, tuple[str, ...]]

    @classmethod
    def load(cls, path: Path = SMALL_TALK_FILE) -> Self:
        """Read the words.

        Raises:
            DataFaultError: The file is wrong; the message names it, the place and what is expected.
        """
        file = read_data(path, _SmallTalkFile)
        fillers: dict[Words, SmallTalk | None] = dict.fromkeys(map(words, _all(file.fillers)))
        spoken: dict[Words, SmallTalk | None] = {
            words(phrase): kind for kind, phrases in file.phrases.items() for phrase in _all(phrases)
        }
        off_topic = {kind: _all(lines) for kind, lines in file.off_topic.items()}
        courtesies = frozenset(map(words, _all(file.courtesies)))
        return cls({**fillers, **spoken}, courtesies, off_topic)

    @property
    def off_topic_lines(self) -> tuple[str, ...]:
        """The lines of every kind."""
        return tuple(line for lines in self.off_topic.values() for line in lines)

    def kind(self, text: str, known: float) -> SmallTalk | None:
        """What sort of small talk a text is, word for word; None for what may be a question.

        Args:
            text: As somebody typed it.
            known: The share of its n-grams that occur in the catalogue, 0 to 1.
        """
        typed = words(text)
        if not any(word.isalpha() for word in typed):
            return SmallTalk.THANKS if _THUMBS.search(text) else SmallTalk.GIBBERISH
        said = self._said(typed)
        if said:
            return SmallTalk.THANKS if SmallTalk.THANKS in said else SmallTalk.GREETING
        return SmallTalk.GIBBERISH if known < KNOWN_AT_LEAST and not _NOT_LATIN.search(normalised(text)) else None

    def without_courtesies(self, text: str) -> str:
        """A text without sentences at its borders that only greet, thank or beg; all of it where no other is left."""
        sentences: list[str] = _SENTENCE.findall(text)
        asking = [at for at, sentence in enumerate(sentences) if not self._is_courtesy(sentence)]
        return "".join(sentences[asking[0] : asking[-1] + 1]).strip() if asking else text

    def _is_courtesy(self, sentence: str) -> bool:
        return _parted(words(sentence), self.phrases.keys() | self.courtesies) is not None

    def _said(self, typed: Words) -> set[SmallTalk]:
        """What the phrases say that together make up all of the words; nothing when a word is left over."""
        parts = _parted(typed, self.phrases.keys()) or ()
        return {kind for part in parts if (kind := self.phrases[part]) is not None}


def _parted(typed: Words, known: Collection[Words]) -> list[Words] | None:
    """The known phrases that together make up all of the words, the longest first; None when a word is left over."""
    parts: list[Words] = []
    while typed:
        length = next((n for n in range(len(typed), 0, -1) if typed[:n] in known), 0)
        if not length:
            return None
        parts.append(typed[:length])
        typed = typed[length:]
    return parts


def _all(texts: dict[Language, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(text for language in texts.values() for text in language)


class _SmallTalkFile(Record):
    phrases: dict[SmallTalk, dict[Language, tuple[Text, ...]]]
    fillers: dict[Language, tuple[Text, ...]]
    courtesies: dict[Language, tuple[Text, ...]]
    off_topic: dict[OffTopic, dict[Language, tuple[Text, ...]]]
