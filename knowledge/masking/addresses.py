"""Addresses: a street with a house number. A street alone stays, and so does a number that counts something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from embeddings.lexical import normalised
from knowledge.data_files import Record, read_data
from knowledge.domain import Language
from knowledge.masking.kept import kept_phrases, proper_nouns
from knowledge.masking.spans import Kind, Span
from knowledge.masking.vocabulary import MASKING_DATA, folded, ordinary_words

_HOUSE: Final = re.compile(
    r"(?<=[^\W\d][ .])(?:(?:nr|no|nummer|huisnummer)[.:]? ?)?(?P<number>[1-9]\d{0,3})(?!\d)"
    r"(?P<addition>(?:\s?-\s?\d{1,4}(?![\w-])|/\d{1,4}(?!\d))?"
    r"(?:\s?[a-hA-H](?![\w'’])|[a-zA-Z](?!\w)|[ -]?(?:hs|huis|bis|bg|rd|rood|zw|zwart|boven|beneden|[IVX]{1,4})\b"
    r"|[-/][A-Za-z]\w{0,2}\b)*)(?!\w)"
)
_MEASURED: Final = re.compile(r"\s?[%°€]|[.,:/-]\d|\s(?P<word>[^\W\d_][\w'²]*)")
"""Behind a number: it is part of a longer one, or the word behind it may say what it counts."""

_WORD_LEFT: Final = re.compile(r"(?<![^\s(,:;])(?P<word>['’]?[^\W\d_][\w.'’/-]*|\d{1,2}(?:e|de|ste)) $")
_ARTICLE_LEFT: Final = re.compile(
    r"(?<!\w)(?:de|het|een|onze|ons|deze|die|dit|dat|elke|iedere|hele|mijn|per) $", re.IGNORECASE
)
_ON: Final = frozenset("op aan in is de het at on na przy w у на в".split())
_INSIDE: Final = frozenset("van de der den het 't ter ten te in op aan la le du des".split())
_NEVER_INSIDE: Final = frozenset(
    "ik op aan in bij naar uit en of wij we adres mijn onze met voor tussen er is hier daar woon woont".split()
)
_MOST_WORDS: Final = 6
_OLDEST_YEAR: Final = 1800
"""From here on a number behind a street is a year: hardly any street has so many houses."""


class _StreetsFile(Record):
    endings: str
    weak_endings: str
    openings: str
    counted: str
    lives: str


@dataclass(frozen=True, slots=True)
class _Streets:
    endings: tuple[str, ...]
    weak_endings: tuple[str, ...]
    openings: frozenset[str]
    counted: frozenset[str]
    lives: frozenset[str]


@cache
def _streets() -> _Streets:
    file = read_data(MASKING_DATA / "streets.yaml", _StreetsFile)
    return _Streets(
        tuple(folded(file.endings)),
        tuple(folded(file.weak_endings)),
        folded(file.openings),
        folded(file.counted),
        folded(file.lives),
    )


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    text: str

    @property
    def capital(self) -> bool:
        return self.text.lstrip("'’")[:1].isupper() or self.text[:1] in "'’"

    @property
    def folded(self) -> str:
        return normalised(self.text).rstrip(".")


def addresses(text: str) -> Iterator[Span]:
    """Streets with their house number and what belongs to it."""
    kept = kept_phrases(text)
    for house in _HOUSE.finditer(text):
        start = _street_start(text, house)
        if start is not None and not any(begin < house.end() and start < end for begin, end in kept):
            yield Span(start, house.end(), Kind.ADDRESS)


def _street_start(text: str, house: re.Match[str]) -> int | None:
    """Where the street begins of which this is the house number; None where it is no house number."""
    words = _words_left(text, house.start())
    if not words or _counts(text, house):
        return None
    name = _extended(words)
    start = name[-1].start
    if _is_street(words, text[:start]) or _is_said_to_be(words, house, text[:start]):
        return start
    return None


def _words_left(text: str, end: int) -> list[_Word]:
    """The words before a place, the nearest first, as far as only a blank stands between them."""
    words: list[_Word] = []
    while len(words) < _MOST_WORDS and (match := _WORD_LEFT.search(text, max(0, end - 40), end)):
        words.append(_Word(match.start("word"), match["word"]))
        end = match.start("word")
    return words


def _counts(text: str, house: re.Match[str]) -> bool:
    """Whether the number is a year, a date, a part of a longer number, or counts what stands behind it."""
    behind = _MEASURED.match(text, house.end())
    if behind and (behind["word"] is None or normalised(behind["word"]) in _streets().counted):
        return True
    return int(house["number"]) >= _OLDEST_YEAR and not house["addition"]


def _extended(words: list[_Word]) -> list[_Word]:
    """The words that make up the name of the street: "Burgemeester Van Walsumweg", "laan van meerdervoort"."""
    last = words[0]
    length = 1
    for at in range(1, len(words)):
        word, beyond = words[at], words[at + 1 : at + 2]
        if _belongs(word, last) or _is_bare_street(word):
            length = at + 1
        elif not (word.folded in _INSIDE and beyond):
            break
    return words[:length]


def _belongs(word: _Word, last: _Word) -> bool:
    if word.text[0].isdigit():
        return True
    if last.capital:
        return word.capital and word.folded not in _NEVER_INSIDE
    return word.folded in _streets().openings


def _is_bare_street(word: _Word) -> bool:
    return word.folded in _streets().endings


def _is_street(words: list[_Word], before: str) -> bool:
    """Whether the name tells by itself that it is a street."""
    last = words[0]
    if any(_is_bare_street(word) for word in words[1:4]) and words[1].folded in _INSIDE:
        return True
    ending = next((ending for ending in _streets().endings if last.folded.endswith(ending)), None)
    if ending is None:
        return False
    if last.capital:
        return True
    rare = last.folded not in ordinary_words(Language.NL)
    return last.folded != ending and not _ARTICLE_LEFT.search(before) and (rare or _somebody_lives(before, sure=False))


def _is_said_to_be(words: list[_Word], house: re.Match[str], before: str) -> bool:
    """Whether the text says that a name, which could be anything, is where somebody lives."""
    last = words[0]
    if not last.capital or last.folded in proper_nouns() or last.folded in _NEVER_INSIDE:
        return False
    weak = last.folded.endswith(_streets().weak_endings)
    return _somebody_lives(before, sure=not weak) or (weak and house["addition"] != "")


def _somebody_lives(before: str, *, sure: bool) -> bool:
    """Whether "wonen" or "adres" stands right before; where not sure, "op" and "aan" will do."""
    words = [normalised(word) for word in re.findall(r"[\w'’]+", before[-40:])[-4:]]
    if not sure and words and words[-1] in {"op", "aan", "naar", "vanuit"}:
        return True
    while words and words[-1] in _ON:
        words.pop()
    return bool(words) and words[-1] in _streets().lives
