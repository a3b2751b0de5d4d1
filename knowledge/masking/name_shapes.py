"""The shape of a name: initials, first names, particles, surnames; and where it ends."""

import re
from dataclasses import dataclass
from typing import Final, Self

from knowledge.masking.cues import Cue, Trust
from knowledge.masking.lexicon import Lexicon
from knowledge.masking.words import Word

_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
"""Most Arabic names are also words, and no capital tells which is meant."""

_LIKE_A_NAME: Final = re.compile(r"(?<!sc)[ahiouy]$")
"""Endings that hardly any Dutch verb or adjective has."""

_SHORT_PARTICLES: Final = {
    "v.": ("van",),
    "v.d.": ("van der", "van den", "van de"),
    "vd": ("van der", "van den", "van de"),
}

_MOST_WORDS: Final = 7
_MOST_PARTICLES: Final = 3
_MOST_INITIALS: Final = 6
_SHORTEST_BARE: Final = 4
"""Letters of a name in small letters that nothing announces."""


@dataclass(frozen=True, slots=True)
class NameShapes:
    """Reads names in the words of one text."""

    words: tuple[Word, ...]
    lexicon: Lexicon

    @classmethod
    def of(cls, words: tuple[Word, ...]) -> Self:
        """For the words of a text."""
        return cls(words, Lexicon.for_words(words))

    def end(self, start: int, cue: Cue) -> int | None:
        """The place behind the name that begins at a word, or None where no name does.

        Args:
            start: The place of the word.
            cue: What the words before it say.
        """
        behind = self._initials(start)
        if behind > start:
            core = self._surname_behind_initials(behind)
            return None if core is None else self._rest(core, start, cue.trust)
        core = self._beginning(start, cue)
        if core is None:
            return None
        end = self._rest(core, start, cue.trust)
        return None if self._names_institution(end) else end

    def _initials(self, start: int) -> int:
        """The place behind the initials that stand at a word."""
        at = start
        while at < len(self.words) and at - start < _MOST_INITIALS and (at == start or self.words[at].adjacent):
            lone = self._is_middle_initial(at) and self.words[at].folded not in self.lexicon.cues.never
            if not (self.words[at].initials or lone):
                break
            at += 1
        return at

    def _is_middle_initial(self, at: int) -> bool:
        """Whether one capital letter stands before another capital: "Tjon A Fat"."""
        word, behind = self.words[at], self.words[at + 1 : at + 2]
        return len(word.text) == 1 and word.capital and bool(behind) and behind[0].capital and behind[0].adjacent

    def _surname_behind_initials(self, at: int) -> int | None:
        if at >= len(self.words) or not self.words[at].adjacent:
            return None
        core = self._particles(at)
        if core > at:
            return self._particle_surname(at, core, sure=True)
        word, lexicon = self.words[at], self.lexicon
        if not word.capital or lexicon.is_never_name(word):
            return None
        known = lexicon.is_surname(word) or lexicon.is_first_name(word)
        return at + 1 if known or not lexicon.is_ordinary(word) else None

    def _particles(self, at: int) -> int:
        """The place behind the particles that stand at a word."""
        end = at
        for word in self.words[at : at + _MOST_PARTICLES]:
            if word.folded not in self.lexicon.cues.particles or (end > at and not word.adjacent):
                break
            end += 1
        return end

    def _particle_surname(self, at: int, core: int, *, sure: bool) -> int | None:
        """The place behind a surname with particles, of which the last word stands at `core`.

        If one is sure that it is a surname, it may be an ordinary word with a capital or an unknown one without.
        """
        if core >= len(self.words) or not self.words[core].adjacent:
            return None
        word, lexicon = self.words[core], self.lexicon
        if self._is_known_with_particle(at, core):
            return core + 1 if word.capital or sure else None
        if lexicon.is_never_name(word) or lexicon.is_kept(word) or lexicon.is_institution(word):
            return None
        ordinary = lexicon.is_ordinary(word)
        if word.capital:
            return core + 1 if sure or not ordinary else None
        known = lexicon.is_surname(word) or lexicon.is_first_name(word)
        return core + 1 if sure and not ordinary and (known or lexicon.may_be_small_name(word)) else None

    def _is_known_with_particle(self, at: int, core: int) -> bool:
        particles = " ".join(word.folded for word in self.words[at:core])
        surname = self.words[core].stem.partition("-")[0]
        spelled = _SHORT_PARTICLES.get(particles, (particles,))
        return any(f"{particle} {surname}" in self.lexicon.names.with_particle for particle in spelled)

    def _beginning(self, at: int, cue: Cue) -> int | None:
        """The place behind the first word that carries the name, with the particles before it."""
        core = self._particles(at)
        if core > at:
            return self._particle_surname_after(at, core, cue)
        begins = self._begins(self.words[at], cue) or self._is_before_surname(at)
        return at + 1 if begins else None

    def _particle_surname_after(self, at: int, core: int, cue: Cue) -> int | None:
        """The same without a first name: "mevrouw van Beek" is somebody, "een vrijwilliger van Humanitas" not."""
        told = cue.surname or cue.trust is Trust.SURE
        if told or (cue.person and core < len(self.words) and self._is_known_with_particle(at, core)):
            return self._particle_surname(at, core, sure=True)
        two = core - at > 1 and cue.trust is Trust.LIKELY
        return self._particle_surname(at, core, sure=two) if self.words[at].capital and (cue.person or two) else None

    def _begins(self, word: Word, cue: Cue) -> bool:
        """Whether a name may begin with a word."""
        lexicon = self.lexicon
        if lexicon.is_never_name(word) or len(word.text) == 1:
            return word.capital and cue.trust is Trust.SURE and lexicon.is_first_name(word)
        if lexicon.is_first_name(word):
            return self._known_begins(word, cue)
        if cue.trust is Trust.BARE or lexicon.is_kept(word) or lexicon.is_institution(word):
            return False
        if lexicon.is_surname(word) and (word.capital or cue.surname):
            return True
        return not lexicon.is_ordinary(word) and self._unknown_begins(word, cue)

    def _known_begins(self, word: Word, cue: Cue) -> bool:
        ordinary = self.lexicon.is_ordinary(word)
        if cue.trust > Trust.BARE:
            return word.capital or cue.surname or cue.trust is Trust.SURE or not ordinary
        if word.capital:
            return not word.is_abbreviation and (not ordinary or not word.opens)
        if _ARABIC.match(word.folded):
            return word.folded in self.lexicon.names.never_words
        return len(word.folded) >= _SHORTEST_BARE and not self.lexicon.is_word_anywhere(word)

    def _unknown_begins(self, word: Word, cue: Cue) -> bool:
        if word.capital:
            return cue.surname or cue.trust is Trust.SURE or not self.lexicon.is_known_capital(word)
        if cue.trust is Trust.SURE or cue.surname:
            return self.lexicon.may_be_small_name(word)
        return cue.somebodys and bool(_LIKE_A_NAME.search(word.folded)) and self.lexicon.may_be_small_name(word)

    def _is_before_surname(self, at: int) -> bool:
        """Whether an unknown word with a capital is a first name by the surname behind it."""
        word, lexicon = self.words[at], self.lexicon
        if not word.capital or lexicon.is_ordinary(word) or lexicon.is_never_name(word):
            return False
        if lexicon.is_kept(word) or lexicon.is_known_capital(word) or lexicon.is_institution(word):
            return False
        return self._is_surname_at(at + 1)

    def _is_surname_at(self, at: int) -> bool:
        """Whether a surname stands at a place that tells itself: a known one, or one with two particles."""
        if at >= len(self.words) or not self.words[at].adjacent:
            return False
        core = self._particles(at)
        if core == at:
            return self.words[at].capital and self.lexicon.is_surname(self.words[at])
        end = self._particle_surname(at, core, sure=True)
        return end is not None and (core - at > 1 or self._is_known_with_particle(at, core))

    def _rest(self, at: int, start: int, trust: Trust) -> int:
        """The place behind the further names, particles and initials."""
        while at < len(self.words) and at - start < _MOST_WORDS and self._is_joined(at):
            core = self._particles(at)
            if core > at:
                behind = self._particle_surname(at, core, sure=True)
            else:
                behind = at + 1 if self._continues(at, trust) else None
            if behind is None:
                break
            at = behind
        return at

    def _is_joined(self, at: int) -> bool:
        """Whether a word follows at once; initials may also stand behind a comma: "Bos, W.J."."""
        word = self.words[at]
        return word.adjacent or (word.initials and word.gap == ", ")

    def _continues(self, at: int, trust: Trust) -> bool:
        """Whether a word is a further part of a name."""
        word, lexicon = self.words[at], self.lexicon
        if self._is_middle_initial(at) or (word.initials and not word.opens) or word.folded in lexicon.cues.honorifics:
            return True
        if lexicon.is_never_name(word) or word.folded in lexicon.cues.phrases:
            return False
        ordinary = lexicon.is_ordinary(word)
        if lexicon.is_surname(word) or lexicon.is_first_name(word):
            return word.capital or not ordinary
        if lexicon.is_kept(word):
            return False
        if word.capital:
            return not ordinary or (trust > Trust.BARE and not lexicon.is_institution(word))
        return trust > Trust.BARE and not ordinary and lexicon.may_be_small_name(word)

    def _names_institution(self, end: int) -> bool:
        """Whether the name is a part of the name of an institution, a street or the like."""
        lexicon, last = self.lexicon, self.words[end - 1]
        if lexicon.is_institution(last) and not self._is_known_surname(end):
            return True
        behind = self.words[end : end + 1]
        return bool(behind) and behind[0].adjacent and behind[0].capital and lexicon.is_institution(behind[0])

    def _is_known_surname(self, end: int) -> bool:
        """Whether a known surname, with or without particles, ends at a place."""
        if self.lexicon.is_surname(self.words[end - 1]):
            return True
        return any(
            self._is_known_with_particle(at, end - 1) for at in range(max(0, end - 1 - _MOST_PARTICLES), end - 1)
        )
