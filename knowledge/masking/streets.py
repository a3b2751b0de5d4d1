"""The words by which streets are told, read from `data/masking/streets.yaml`."""

from dataclasses import dataclass
from functools import cache

from knowledge.data_files import Record, read_data
from knowledge.masking.vocabulary import MASKING_DATA, folded


@dataclass(frozen=True, slots=True)
class Streets:
    """Words, as they are compared; the file says what each group is for."""

    endings: tuple[str, ...]
    weak_endings: tuple[str, ...]
    openings: frozenset[str]
    counted: frozenset[str]
    lives: frozenset[str]
    on: frozenset[str]
    towards: frozenset[str]
    inside: frozenset[str]
    outside: frozenset[str]
    no_postcode: frozenset[str]


@cache
def read_streets() -> Streets:
    """The words.

    Raises:
        DataFaultError: `streets.yaml` is wrong.
    """
    file = read_data(MASKING_DATA / "streets.yaml", _StreetsFile)
    return Streets(
        tuple(sorted(folded(file.endings), key=len, reverse=True)),
        tuple(sorted(folded(file.weak_endings), key=len, reverse=True)),
        folded(file.openings),
        folded(file.counted),
        folded(file.lives),
        folded(file.on),
        folded(file.towards),
        folded(file.inside),
        folded(file.outside),
        folded(file.no_postcode),
    )


class _StreetsFile(Record):
    endings: str
    weak_endings: str
    openings: str
    counted: str
    lives: str
    on: str
    towards: str
    inside: str
    outside: str
    no_postcode: str
