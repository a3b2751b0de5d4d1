"""Gathers words that are no names from catalogue and training corpus: `python -m knowledge.masking.gathering`.

To be run again when the catalogue has grown much: about a word that is not in the lists one is only less sure.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from embeddings.lexical import normalised
from embeddings.training.material import CORPUS
from knowledge.catalogue.files import read
from knowledge.data_files import DATA
from knowledge.domain import Language
from knowledge.masking.vocabulary import CAPITALS_FILE, read_names, words_file

_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def gather(texts: Iterable[str]) -> frozenset[str]:
    """The words that texts hold in small letters, as they are compared."""
    return frozenset(normalised(word) for text in texts for word in _WORD.findall(text) if word == word.lower())


def _texts() -> Iterator[tuple[Language, str]]:
    for file in sorted(CORPUS.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            yield from _translations(json.loads(line))
    for offering in read(DATA / "offerings.yaml")[0]:
        yield from ((Language.NL, text) for text in (offering.title, offering.organisation, offering.summary))
        yield from ((example.language, example.text) for example in offering.examples)


def _translations(line: Mapping[str, str | list[str]]) -> Iterator[tuple[Language, str]]:
    """The texts of a line by language: "nl_vak", professional Dutch, is Dutch too."""
    for field, texts in line.items():
        if field[:2] in set(Language) and field != "topic":
            yield from ((Language(field[:2]), text) for text in ([texts] if isinstance(texts, str) else texts))


def _write() -> None:
    texts: dict[Language, list[str]] = defaultdict(list)
    for language, text in _texts():
        texts[language].append(text)
    names = read_names()
    small = {language: gather(written) - names.never_words for language, written in texts.items()}
    for language, words in small.items():
        _write_lines(words_file(language), words)
    everything = gather(text.lower() for written in texts.values() for text in written)
    _write_lines(CAPITALS_FILE, everything.difference(names.first, names.last, *small.values()))


def _write_lines(path: Path, words: Iterable[str]) -> None:
    path.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    _write()
