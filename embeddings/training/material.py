"""What the model learns from: groups of texts that should lie close together."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

CORPUS = Path(__file__).parent / "corpus"
"""Lexicon and parallel sentences, written for this project; `corpus/README.md` tells how."""


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that mean the same, or that should find one another.

    Attributes:
        key: Groups with an equal key are never set apart from each other.
        texts: At least two, in any language.
    """

    key: str
    texts: tuple[str, ...]


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
        ValueError: A line is not what `corpus/README.md` says.
    """
    lexicon = tuple(_concepts(folder / "lexicon.jsonl"))
    sentences = tuple(line for part in sorted(folder.glob("part-*.jsonl")) for line in _sentences(part))
    return Material((Source("lexicon", lexicon, rounds=2), Source("sentences", sentences, rounds=4)))


def _concepts(file: Path) -> Iterator[Group]:
    for number, record in _records(file):
        yield Group(f"{file.stem}:{number}", tuple(text for texts in record.values() for text in texts))


def _sentences(file: Path) -> Iterator[Group]:
    for _, record in _records(file):
        yield Group(f"{file.stem}:{record.pop('topic')}", tuple(record.values()))


def _records(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            yield number, json.loads(line)
