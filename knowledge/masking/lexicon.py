"""What is known of a word: whether it is a name, an ordinary word, a place, or something nobody is called."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Self

from knowledge.domain import Language
from knowledge.masking.cues import Cues, read_cues
from knowledge.masking.kept import proper_nouns
from knowledge.masking.vocabulary import Names, known_capitals, ordinary_words, read_names
from knowledge.masking.words import Word

_INHABITANT: Final = re.compile(
    r"(?:dammer|lander|burger|rechter|vener|stedeling|enaar|ezer|iër|iaan|aanse|isch|ische)$"
)
_LONGEST_ENDING: Final = 7
"""Letters that make an inhabitant of a place: "Opzoomeraar", "Rotterdamlıyım"."""
_SHORTEST_PLACE: Final = 5

_ARABIC_ARTICLE: Final = "ال"
_VERB_ENDING: Final = "t"
_INFLECTING: Final = frozenset({Language.PL, Language.UK})
_NOMINATIVES: Final = ("", "a", "ek", "а", "я", "й", "о")
_LONGEST_CASE: Final = 3
_SHORTEST_STEM: Final = 4
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST_TYPO: Final = 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Judges the words of one text, by the words of its language and of Dutch and English, which people mix in."""

    names: Names
    cues: Cues
    ordinary: tuple[frozenset[str], ...]
    inflects: bool

    @classmethod
    def for_words(cls, words: Iterable[Word]) -> Self:
        """The lexicon for a text."""
        folded = {word.folded for word in words}
        language = max(Language, key=lambda language: len(folded & ordinary_words(language)))
        languages = dict.fromkeys((Language.NL, Language.EN, language))
        return cls(read_names(), read_cues(), tuple(map(ordinary_words, languages)), language in _INFLECTING)

    def is_ordinary(self, word: Word) -> bool:
        """Whether it is a word of the language, perhaps besides being a name; of a compound the last part tells."""
        return self._is_ordinary(word.folded) or self._is_ordinary(word.stem.rpartition("-")[2])

    def _is_ordinary(self, folded: str) -> bool:
        return folded in self.names.also_words or any(folded in words for words in self.ordinary)

    def is_word_anywhere(self, word: Word) -> bool:
        """Whether it is a word of any of the languages."""
        return self.is_ordinary(word) or any(word.folded in ordinary_words(language) for language in Language)

    def is_first_name(self, word: Word) -> bool:
        """Whether somebody is known to be called so; of "Jan-Willem" the first part counts."""
        if any(form in self.names.first for form in _forms(word)):
            return True
        if not (self.inflects and word.capital) or word.opens or self.is_ordinary(word) or self.is_kept(word):
            return False
        return any(form in self.names.first for form in _nominatives(word.folded))

    def is_surname(self, word: Word) -> bool:
        """Whether it is a known surname of one word; of "Smit-Bos" the first part counts."""
        return any(form in self.names.last for form in _forms(word))

    def is_never_name(self, word: Word) -> bool:
        """Whether nobody is called so: a word of the grammar, a word for people, a nationality, an abbreviation."""
        return (
            word.folded in self.cues.never
            or word.stem in self.cues.never
            or word.folded in self.cues.nationalities
            or (word.capital and word.is_abbreviation and not self.is_first_name(word))
        )

    def is_institution(self, word: Word) -> bool:
        """Whether it is, or begins or ends in, a word for an institution, a street or the like."""
        last = word.folded.rpartition("-")[2]
        return (
            last in self.cues.institutions
            or last.endswith(self.cues.institution_endings)
            or word.folded.startswith(self.cues.institution_beginnings)
        )

    def is_kept(self, word: Word) -> bool:
        """Whether it is the name of a place or an organisation, or of those who live or work there."""
        folded = word.folded
        shortest = max(_SHORTEST_PLACE, len(folded) - _LONGEST_ENDING)
        places = (folded[:end] for end in range(shortest, len(folded)))
        return (
            folded in proper_nouns()
            or word.stem in proper_nouns()
            or any(place in proper_nouns() for place in places)
            or bool(_INHABITANT.search(folded))
        )

    def is_known_capital(self, word: Word) -> bool:
        """Whether the catalogue or the corpus holds it with a capital: as a rule a place or an organisation."""
        return word.folded in known_capitals() or word.stem.rpartition("-")[2] in known_capitals()

    def may_be_small_name(self, word: Word) -> bool:
        """Whether an unknown word in small letters may be a name: no verb by its ending, no slip of the thumb."""
        if word.folded.startswith(_ARABIC_ARTICLE):
            return True
        if word.folded.endswith(_VERB_ENDING) or len(word.folded) < _SHORTEST_TYPO:
            return False
        return not any(self._is_ordinary(near) for near in _near(word.folded))


def _forms(word: Word) -> Iterator[str]:
    yield word.folded
    yield word.stem
    if "-" in word.folded:
        yield word.folded.partition("-")[0]


def _nominatives(folded: str) -> Iterator[str]:
    """What a name in a Polish or Ukrainian case may be called by: "Kasią" by "Kasia", "Андрієм" by "Андрій"."""
    for cut in range(1, _LONGEST_CASE + 1):
        if len(folded) - cut >= _SHORTEST_STEM:
            yield from (folded[:-cut] + ending for ending in _NOMINATIVES)


def _near(folded: str) -> Iterator[str]:
    """What one letter less, more or other makes of a word, and two letters swapped."""
    for at in range(len(folded) + 1):
        head, tail = folded[:at], folded[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            yield head + letter + tail[1:]
