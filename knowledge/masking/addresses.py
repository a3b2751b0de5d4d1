"""Addresses: a street with a house number. A street alone stays, and so does a number that counts something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from embeddings.lexical import normalised
from knowledge.domain import Language
from knowledge.masking.kept import kept_phrases, proper_nouns
from knowledge.masking.spans import Kind, Span
from knowledge.masking.streets import read_streets
from knowledge.masking.vocabulary import ordinary_words

_HOUSE: Final = re.compile(
    r"(?:(?<=[^\W\d][ .])|(?<=[^\W\d]\. )|(?<=straat)|(?<=laan)|(?<=plein)|(?<=gracht)|(?<=kade)|(?<=singel))"
    r"(?:(?:nr|no|nummer|huisnummer)[.:]? ?)?(?P<number>[1-9]\d{0,3})(?!\d)"
    r"(?P<addition>(?:\s?(?:-|t/m|tot en met)\s?\d{1,4}(?![\w-])|/\d{1,4}(?!\d))?"
    r"(?:\s?[a-hA-H](?![\w'’])|[a-zA-Z](?!\w)|[ -]?(?:hs|huis|bis|bg|rd|rood|zw|zwart|boven|beneden|[IVX]{1,4})\b"
    r"|[-/][A-Za-z]\w{0,2}\b)*)(?!\w)"
)
_MEASURED: Final = re.compile(r"\s?[%°€]|[.,:/-]\d|\s(?P<word>[^\W\d_][\w'²]*)")
"""Behind a number: it is part of a longer one, or the word behind it may say what it counts."""

_WORD_LEFT: Final = re.compile(r"(?<![^\s(,:;])(?P<word>['’]?[^\W\d_][\w.'’/-]*|\d{1,2}(?:e|de|ste)) ?\Z")
_PLACE_BEHIND: Final = re.compile(r",? (?:te |in )?(?:\d{4} ?[A-Z]{2},? )?(?P<place>[\w-]+)")
_ARTICLE_LEFT: Final = re.compile(
    r"(?<!\w)(?:de|het|een|onze|ons|deze|die|dit|dat|elke|iedere|hele|mijn|per) $", re.IGNORECASE
)
_MOST_WORDS: Final = 6
_OLDEST_YEAR: Final = 1800
"""From here on a number behind a street is a year: hardly any street has so many houses."""


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
    if behind and (behind["word"] is None or normalised(behind["word"]) in read_streets().counted):
        return True
    return int(house["number"]) >= _OLDEST_YEAR and not house["addition"]


def _extended(words: list[_Word]) -> list[_Word]:
    """The words that make up the name of the street: "Burgemeester Van Walsumweg", "laan van meerdervoort"."""
    last = words[0]
    length = 1
    for at in range(1, len(words)):
        word = words[at]
        if _belongs(word, last) or _is_bare_street(word):
            length = at + 1
        elif word.folded not in read_streets().inside or _is_whole(words[at - 1], last, before=word):
            break
    return words[:length]


def _belongs(word: _Word, last: _Word) -> bool:
    if word.text[0].isdigit():
        return True
    if last.capital:
        return word.capital and word.folded not in read_streets().outside
    return word.folded in read_streets().openings


def _is_whole(word: _Word, last: _Word, *, before: _Word) -> bool:
    """Whether a street begins with a word, so that "van" before it is no part: "Dorpsstraat", "Van Speijkstraat"."""
    if before.folded != "van":
        return False
    if word is not last:
        return word.capital and word.folded in read_streets().inside
    base = last.folded.removesuffix(_street_ending(last) or "")
    return any(form in ordinary_words(Language.NL) for form in (base, base.removesuffix("s")))


def _street_ending(word: _Word) -> str | None:
    return next((ending for ending in read_streets().endings if word.folded.endswith(ending)), None)


def _is_bare_street(word: _Word) -> bool:
    return word.folded in read_streets().endings


def _is_street(words: list[_Word], before: str) -> bool:
    """Whether the name tells by itself that it is a street."""
    last = words[0]
    if any(_is_bare_street(word) and words[at].folded in read_streets().inside for at, word in enumerate(words[1:])):
        return True
    if last.capital and len(words) > 1 and words[1].capital and _is_bare_street(words[1]):
        return True
    ending = _street_ending(last)
    if ending is None:
        return False
    if last.capital:
        return True
    rare = last.folded not in ordinary_words(Language.NL)
    return last.folded != ending and not _ARTICLE_LEFT.search(before) and (rare or _somebody_lives(before, sure=False))


def _is_said_to_be(words: list[_Word], house: re.Match[str], before: str) -> bool:
    """Whether the text says that a name, which could be anything, is where somebody lives."""
    last = words[0]
    if not last.capital or last.folded in proper_nouns() or last.folded in read_streets().outside:
        return False
    weak = last.folded.endswith(read_streets().weak_endings)
    place = _PLACE_BEHIND.match(house.string, house.end())
    told = place is not None and normalised(place["place"]) in proper_nouns()
    return told or _somebody_lives(before, sure=not weak) or (weak and house["addition"] != "")


def _somebody_lives(before: str, *, sure: bool) -> bool:
    """Whether "wonen" or "adres" stands right before; where not sure, "op" and "aan" will do."""
    words = [normalised(word) for word in re.findall(r"[\w'’]+", before[-40:])[-4:]]
    if not sure and words and words[-1] in read_streets().towards:
        return True
    while words and words[-1] in read_streets().on:
        words.pop()
    return bool(words) and words[-1] in read_streets().lives
