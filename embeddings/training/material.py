"""What the model learns from: groups of texts that should lie close together."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

CORPUS = Path(__file__).parent / "corpus"
"""Lexicon, parallel sentences and questions, written for this project; `corpus/README.md` tells how."""

ASKED = "asked.jsonl"

_ALONE = 2
"""Fields of a question that stands alone: its topic, and the text in one language."""

_PAIR = 2
"""Texts from which a pair can be drawn."""

_Parsed = TypeVar("_Parsed")


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that mean the same, or that should find one another.

    Attributes:
        key: Groups with an equal key are never set apart from each other.
        texts: At least two, in any language.
    """

    key: str
    texts: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse what no pair can be drawn from.

        Raises:
            ValueError: There are fewer than two texts, or one is empty.
        """
        if len(self.texts) < _PAIR or not all(text.strip() for text in self.texts):
            raise ValueError(f"group {self.key!r} needs two texts or more, none of them empty")


@dataclass(frozen=True, slots=True)
class Source:
    """Groups of one kind, which are set apart from each other only.

    Attributes:
        name: For reports.
        groups: Not empty.
        rounds: Pairs drawn from every group in one epoch.
    """

    name: str
    groups: tuple[Group, ...]
    rounds: int


@dataclass(frozen=True, slots=True)
class Material:
    """All that one training run learns from."""

    sources: tuple[Source, ...]

    def texts(self) -> Iterator[str]:
        """Every text of every group, in order."""
        for source in self.sources:
            for group in source.groups:
                yield from group.texts

    def joined(self, source: Source) -> Self:
        """The same material and one source more."""
        return type(self)((*self.sources, source))


def read_corpus(folder: Path = CORPUS) -> Material:
    """Read the lexicon (synonyms and translations) and the parallel sentences.

    Raises:
        OSError: A file is missing.
        ValueError: A line is not what `corpus/README.md` says; the message names file and line.
    """
    concepts = tuple(_lines(folder / "lexicon.jsonl", _concept))
    said = [group for part in sorted(folder.glob("part-*.jsonl")) for group in _lines(part, _sentence)]
    asked = [_sentence(place, texts) for place, texts in _lines(folder / ASKED, _question) if len(texts) > _ALONE]
    sentences = (*said, *asked)
    return Material((Source("lexicon", concepts, rounds=2), Source("sentences", sentences, rounds=4)))


def read_asked(folder: Path = CORPUS) -> dict[str, tuple[str, ...]]:
    """Read what people ask, by the id of the offering that answers it, in every language.

    Raises:
        OSError: The file is missing.
        ValueError: A line is not what `corpus/README.md` says; the message names file and line.
    """
    asked: dict[str, list[str]] = {}
    for _, texts in _lines(folder / ASKED, _question):
        asked.setdefault(texts["topic"], []).extend(text for field, text in texts.items() if field != "topic")
    return {topic: tuple(texts) for topic, texts in asked.items()}


def _lines(file: Path, parse: Callable[[str, dict[str, Any]], _Parsed]) -> Iterator[_Parsed]:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            yield parse(f"{file.stem}:{number}", json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{file.name}, line {number}: {error!r}") from error


def _concept(place: str, texts: dict[str, list[str]]) -> Group:
    return Group(place, tuple(text for language in texts.values() for text in language))


def _sentence(place: str, texts: dict[str, str]) -> Group:
    part = place.partition(":")[0]
    return Group(f"{part}:{texts['topic']}", tuple(text for field, text in texts.items() if field != "topic"))


def _question(place: str, texts: dict[str, str]) -> tuple[str, dict[str, str]]:
    """A line as it is: some are in one language only, and no group by themselves.

    Raises:
        ValueError: There is no question, or an empty one.
    """
    if len(texts) < _ALONE or not texts["topic"] or not all(text.strip() for text in texts.values()):
        raise ValueError("a question and its topic are needed")
    return place, texts
