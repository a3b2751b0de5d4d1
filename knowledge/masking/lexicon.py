"""What is known of a word: whether it is a name, an ordinary word, a place, or something nobody is called."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from knowledge.domain import Language
from knowledge.masking.cues import Cues, read_cues
from knowledge.masking.kept import proper_nouns
from knowledge.masking.vocabulary import Names, known_capitals, ordinary_words, read_names
from knowledge.masking.words import Word

_INHABITANT: Final = re.compile(
    r"(?:dammer|lander|burger|rechter|vener|stedeling|enaar|ezer|iër|ier|iaan|aanse|iste?|sche|isch|ische)$"
)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST_TYPO: Final = 4
_LONGEST_ENDING: Final = 4
"""Letters that make an inhabitant of a place: "Opzoomeraar", "Utrechters"."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Judges the words of one text, by the words of its language and of Dutch and English, which people mix in."""

    names: Names
    cues: Cues
    ordinary: tuple[frozenset[str], ...]

    @classmethod
    def for_words(cls, words: Iterable[Word]) -> "Lexicon":
        """The lexicon for a text."""
        folded = {word.folded for word in words}
        language = max(Language, key=lambda language: len(folded & ordinary_words(language)))
        languages = dict.fromkeys((Language.NL, Language.EN, language))
        return cls(read_names(), read_cues(), tuple(map(ordinary_words, languages)))

    def is_ordinary(self, folded: str) -> bool:
        """Whether it is a word of the language, or two joined by a hyphen."""
        return any(folded in words for words in self.ordinary) or (
            "-" in folded and all(any(part in words for words in self.ordinary) for part in folded.split("-"))
        )

    def is_first_name(self, word: Word) -> bool:
        """Whether somebody is known to be called so; of "Jan-Willem" the first part counts."""
        return any(form in self.names.first for form in _forms(word))

    def is_surname(self, word: Word) -> bool:
        """Whether it is a known surname of one word; of "Koopmans-de" the first part counts."""
        return any(form in self.names.last for form in _forms(word))

    def is_never_name(self, word: Word) -> bool:
        """Whether nobody is called so: a word of the grammar, a word for people, a nationality, an abbreviation."""
        return (
            word.folded in self.cues.never
            or word.folded in self.cues.nationalities
            or (word.capital and len(word.text) > 1 and word.text.isupper() and not self.is_first_name(word))
        )

    def is_institution(self, word: Word) -> bool:
        """Whether it is, or ends in, a word for an institution, a street or the like."""
        return word.folded.endswith(self.cues.institutions)

    def is_kept(self, word: Word) -> bool:
        """Whether it is the name of a place or an organisation, or of those who live or work there."""
        folded = word.folded
        return any(folded[: len(folded) - cut] in proper_nouns() for cut in range(_LONGEST_ENDING + 1)) or bool(
            _INHABITANT.search(folded)
        )

    def is_proper_noun(self, word: Word) -> bool:
        """Whether it is kept, or a name that the catalogue knows."""
        return self.is_kept(word) or word.folded in known_capitals()

    def is_word_anywhere(self, folded: str) -> bool:
        """Whether it is a word of any of the languages."""
        return any(folded in ordinary_words(language) for language in Language)

    def resembles_ordinary(self, folded: str) -> bool:
        """Whether it is one slip of the thumb away from an ordinary word."""
        return len(folded) < _SHORTEST_TYPO or any(self.is_ordinary(near) for near in _near(folded))


def _forms(word: Word) -> Iterator[str]:
    yield word.folded
    yield word.stem
    if "-" in word.folded:
        yield word.folded.partition("-")[0]


def _near(folded: str) -> Iterator[str]:
    """What one letter less, more or other makes of a word, and two letters swapped."""
    for at in range(len(folded) + 1):
        head, tail = folded[:at], folded[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            yield head + letter + tail[1:]
