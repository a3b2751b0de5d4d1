"""Words and names that the masking knows, read once from `data/masking`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from embeddings.lexical import normalised
from knowledge.data_files import DATA, Record, read_data
from knowledge.domain import Language

MASKING_DATA: Final = DATA / "masking"
CAPITALS_FILE: Final = MASKING_DATA / "words" / "capitals.txt"


@dataclass(frozen=True, slots=True)
class Names:
    """Known names as they are compared.

    Attributes:
        first: First names.
        last: Surnames of one word.
        with_particle: Surnames such as "de wit", of which the last word alone would be ordinary.
        never_words: First names that the catalogue and the corpus hold in small letters, but as names.
        also_words: First names that are ordinary words too, besides those of which the texts tell it.
    """

    first: frozenset[str]
    last: frozenset[str]
    with_particle: frozenset[str]
    never_words: frozenset[str]
    also_words: frozenset[str]


@cache
def read_names() -> Names:
    """The known names.

    Raises:
        DataFaultError: `names.yaml` is wrong.
    """
    file = read_data(MASKING_DATA / "names.yaml", _NamesFile)
    first, last, with_particle = (
        folded(" ".join(by_origin.values()))
        for by_origin in (file.first_names, file.surnames, file.surnames_with_particle)
    )
    return Names(first, last, with_particle, folded(file.never_words), folded(file.also_words))


@cache
def ordinary_words(language: Language) -> frozenset[str]:
    """Words of a language that are no names, or not only names, as they are compared; gathered by `gathering.py`."""
    return frozenset(words_file(language).read_text(encoding="utf-8").split())


@cache
def known_capitals() -> frozenset[str]:
    """Words that the catalogue and the corpus hold with a capital only, and that are no known names."""
    return frozenset(CAPITALS_FILE.read_text(encoding="utf-8").split())


def words_file(language: Language) -> Path:
    """Where the ordinary words of a language are kept, one per line."""
    return MASKING_DATA / "words" / f"{language}.txt"


def folded(words: str) -> frozenset[str]:
    """Words of a data file as they are compared; "_" holds words together."""
    return frozenset(word.replace("_", " ") for word in normalised(words).split())


class _NamesFile(Record):
    first_names: dict[str, str]
    surnames: dict[str, str]
    surnames_with_particle: dict[str, str]
    never_words: str
    also_words: str
