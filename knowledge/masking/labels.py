"""Words in front of a number or a date that say what it is, read from `data/masking/labels.yaml`."""

import re
from enum import StrEnum
from functools import cache
from typing import Final

from knowledge.data_files import Record, read_data
from knowledge.masking.vocabulary import MASKING_DATA

_WINDOW: Final = 60
"""Characters before a place in which its label stands."""


class Label(StrEnum):
    """What is announced."""

    PHONE = "phone"
    OTHER_NUMBER = "other_number"
    BSN = "bsn"
    VEHICLE = "vehicle"
    BIRTH = "birth"
    POSTCODE = "postcode"


def announced(label: Label, text: str, at: int) -> bool:
    """Whether the words before a place in a text announce what stands there."""
    return bool(_announcements()[label].search(text[max(0, at - _WINDOW) : at]))


def alternatives(words: str) -> str:
    """A pattern for any of some words, the longest first."""
    typed = (re.escape(word).replace("_", " ") for word in sorted(words.split(), key=len, reverse=True))
    return "|".join(typed)


@cache
def months() -> str:
    """A pattern for the name of a month."""
    return alternatives(_file().months)


@cache
def born_behind() -> str:
    """A pattern for what makes the date before it somebody's birthday."""
    return alternatives(_file().born_behind)


@cache
def _announcements() -> dict[Label, re.Pattern[str]]:
    return {label: _announcement(label) for label in Label}


def _announcement(label: Label) -> re.Pattern[str]:
    words = _file().announcements[label]
    shapes = [alternatives(words.words)]
    if words.stems:
        shapes.append(rf"(?:{alternatives(words.stems)})\w*")
    if words.endings:
        phones = alternatives(_file().announcements[Label.PHONE].words)
        shapes.append(rf"(?!(?:{phones})(?![^\W_]))[^\W\d_]+-?(?:{alternatives(words.endings)})")
    pattern = rf"(?<![\w-])(?:{'|'.join(shapes)})(?:\W+[^\W\d_]+){{0,{words.between}}}?\W{{0,4}}$"
    return re.compile(pattern, re.IGNORECASE)


class _Words(Record):
    words: str
    stems: str = ""
    endings: str = ""
    between: int


class _LabelsFile(Record):
    announcements: dict[Label, _Words]
    born_behind: str
    months: str


@cache
def _file() -> _LabelsFile:
    return read_data(MASKING_DATA / "labels.yaml", _LabelsFile)
