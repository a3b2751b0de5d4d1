"""The shape of a name: initials, first names, particles, surnames; and where it ends."""

import re
from dataclasses import dataclass
from typing import Final

from knowledge.masking.cues import Trust
from knowledge.masking.lexicon import Lexicon
from knowledge.masking.words import Word

_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
"""Most Arabic names are also words, and no capital tells which is meant."""

_MOST_WORDS: Final = 7
_SHORTEST_BARE: Final = 4
"""Letters of a name in small letters that nothing announces."""


@dataclass(frozen=True, slots=True)
class NameShapes:
    """Reads names in the words of one text."""

    words: tuple[Word, ...]
    lexicon: Lexicon

    @classmethod
    def of(cls, words: tuple[Word, ...]) -> "NameShapes":
        """For the words of a text."""
        return cls(words, Lexicon.for_words(words))

    def end(self, start: int, trust: Trust, *, surname: bool = False) -> int | None:
        """The place behind the name that begins at a word, or None where no name does.

        Args:
            surname: A surname alone is a name here, also in small letters.
        """
        behind = self._initials(start)
        initials = behind > start
        core = self._core(behind, trust, initials=initials, surname=surname)
        if core is None:
            return behind if initials and trust is Trust.SURE else None
        end = self._rest(core, start, trust)
        return None if not initials and self._names_institution(end) else end

    def _initials(self, start: int) -> int:
        at = start
        while at < len(self.words) and (at == start or self.words[at].adjacent):
            word = self.words[at]
            single = word.capital and len(word.text) == 1 and at + 1 < len(self.words) and self.words[at + 1].capital
            if not (word.initials or (single and self.words[at + 1].adjacent)):
                break
            at += 1
        return at

    def _core(self, at: int, trust: Trust, *, initials: bool, surname: bool) -> int | None:
        """The place behind the first word that carries the name, with the particles before it."""
        if at >= len(self.words):
            return None
        if initials and not self.words[at].adjacent:
            return None
        first = self._particles(at)
        if first > at and (trust > Trust.BARE or initials):
            return self._surname_with_particle(at, first, surname=surname or initials)
        word = self.words[at]
        if initials:
            return at + 1 if self._is_surname_behind_initials(word) else None
        return at + 1 if self._begins(word, trust, surname=surname) else None

    def _begins(self, word: Word, trust: Trust, *, surname: bool) -> bool:
        lexicon = self.lexicon
        known = lexicon.is_first_name(word)
        if lexicon.is_never_name(word):
            return False
        ordinary = lexicon.is_ordinary(word.folded)
        if trust is Trust.BARE:
            return known and self._tells_itself(word, ordinary=ordinary)
        if known and (word.capital or not ordinary):
            return True
        if known and trust is Trust.SURE:
            return True
        if lexicon.is_proper_noun(word) or lexicon.is_institution(word):
            return False
        if surname and lexicon.is_surname(word):
            return True
        if ordinary:
            return word.capital and lexicon.is_surname(word)
        if word.capital:
            return True
        return (trust is Trust.SURE or surname) and not lexicon.resembles_ordinary(word.folded)

    def _tells_itself(self, word: Word, *, ordinary: bool) -> bool:
        if word.capital:
            return not word.text.isupper() and (not ordinary or not word.opens)
        if _ARABIC.match(word.folded):
            return word.folded in self.lexicon.names.never_words
        return len(word.folded) >= _SHORTEST_BARE and not self.lexicon.is_word_anywhere(word.folded)

    def _is_surname_behind_initials(self, word: Word) -> bool:
        lexicon = self.lexicon
        if not word.capital or lexicon.is_never_name(word):
            return False
        return lexicon.is_surname(word) or lexicon.is_first_name(word) or not lexicon.is_ordinary(word.folded)

    def _particles(self, at: int) -> int:
        """The place behind the particles that stand at a word."""
        end = at
        while (
            end < len(self.words)
            and self.words[end].folded in self.lexicon.cues.particles
            and (end == at or self.words[end].adjacent)
        ):
            end += 1
        return end

    def _surname_with_particle(self, at: int, core: int, *, surname: bool) -> int | None:
        """The place behind a surname with particles, of which the last word stands at `core`."""
        if core >= len(self.words) or not self.words[core].adjacent:
            return None
        word = self.words[core]
        parts = [part.folded for part in self.words[at:core]]
        if " ".join((*parts, word.stem.partition("-")[0])) in self.lexicon.names.with_particle:
            return core + 1
        lexicon = self.lexicon
        if lexicon.is_never_name(word) or lexicon.is_proper_noun(word) or lexicon.is_institution(word):
            return None
        if lexicon.is_surname(word) or lexicon.is_first_name(word):
            return core + 1 if word.capital or not lexicon.is_ordinary(word.folded) else None
        if lexicon.is_ordinary(word.folded):
            return None
        return core + 1 if word.capital or (surname and not lexicon.resembles_ordinary(word.folded)) else None

    def _rest(self, at: int, start: int, trust: Trust) -> int:
        """The place behind the further names, particles and initials."""
        while at < len(self.words) and at - start < _MOST_WORDS and self.words[at].adjacent:
            first = self._particles(at)
            if first > at:
                behind = self._surname_with_particle(at, first, surname=trust > Trust.BARE)
            else:
                behind = at + 1 if self._continues(self.words[at], trust) else None
            if behind is None:
                break
            at = behind
        return at

    def _continues(self, word: Word, trust: Trust) -> bool:
        lexicon = self.lexicon
        if word.folded in lexicon.cues.honorifics or (word.initials and not word.opens):
            return True
        if lexicon.is_never_name(word):
            return False
        ordinary = lexicon.is_ordinary(word.folded)
        if lexicon.is_surname(word) or lexicon.is_first_name(word):
            return word.capital or not ordinary
        if lexicon.is_kept(word):
            return False
        if word.capital:
            return not ordinary or (trust > Trust.BARE and not lexicon.is_institution(word))
        return trust > Trust.BARE and not ordinary and not lexicon.resembles_ordinary(word.folded)

    def _names_institution(self, end: int) -> bool:
        """Whether the name is a part of the name of an institution, a street or the like."""
        lexicon = self.lexicon
        last = self.words[end - 1]
        if lexicon.is_institution(last) and not lexicon.is_surname(last) and not lexicon.is_first_name(last):
            return True
        return (
            end < len(self.words)
            and self.words[end].adjacent
            and self.words[end].capital
            and lexicon.is_institution(self.words[end])
        )
