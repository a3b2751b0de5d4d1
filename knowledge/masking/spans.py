"""What was found where, and a text in which that has been taken away."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self


class Kind(StrEnum):
    """Kinds of personal data, in the words of the labelled sets."""

    NAME = "NAME"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    HANDLE = "HANDLE"
    ADDRESS = "ADDRESS"
    POSTCODE = "POSTCODE"
    BSN = "BSN"
    IBAN = "IBAN"
    PLATE = "PLATE"
    BIRTHDATE = "BIRTHDATE"


PLACEHOLDERS: Final = {
    Kind.NAME: "[naam]",
    Kind.PHONE: "[telefoon]",
    Kind.EMAIL: "[e-mail]",
    Kind.HANDLE: "[gebruikersnaam]",
    Kind.ADDRESS: "[adres]",
    Kind.POSTCODE: "[postcode]",
    Kind.BSN: "[bsn]",
    Kind.IBAN: "[rekeningnummer]",
    Kind.PLATE: "[kenteken]",
    Kind.BIRTHDATE: "[geboortedatum]",
}
"""What a reader sees in the place of what was taken."""

MARKS: Final = {kind: chr(0xFDD0 + number) for number, kind in enumerate(Kind)}
"""One character for what was taken, while searching on: noncharacters, which Unicode keeps for internal use."""

MARK_OF: Final = {PLACEHOLDERS[kind]: MARKS[kind] for kind in Kind}
_PLACEHOLDER: Final = re.compile("|".join(map(re.escape, MARK_OF)))


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text, from start up to end, in characters."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Reading:
    """A text while it is searched: what was taken, and every placeholder that stood in it, is one mark.

    So what is found next does not depend on how long the taken words were, and masking twice is masking once.

    Attributes:
        text: With the marks.
        edges: For each character of it, and for its end, the place in the text as it was given.
        taken: In the text as it was given.
    """

    text: str
    edges: tuple[int, ...]
    taken: tuple[Span, ...] = ()

    @classmethod
    def of(cls, text: str) -> Self:
        """A text of which nothing has been taken yet."""
        reading = cls(text, tuple(range(len(text) + 1)))
        return reading._marked((*match.span(), MARK_OF[match[0]]) for match in _PLACEHOLDER.finditer(text))

    def without(self, found: Iterable[Span]) -> Self:
        """The same text with marks for what was found in it; where two overlap the one that begins first counts."""
        apart: list[Span] = []
        for span in sorted(found, key=lambda span: (span.start, -span.end)):
            if not apart or span.start >= apart[-1].end:
                apart.append(span)
        if not apart:
            return self
        taken = (Span(self.edges[span.start], self.edges[span.end], span.kind) for span in apart)
        marked = self._marked((span.start, span.end, MARKS[span.kind]) for span in apart)
        return type(self)(marked.text, marked.edges, (*self.taken, *taken))

    def _marked(self, stretches: Iterable[tuple[int, int, str]]) -> Self:
        texts: list[str] = []
        edges: list[int] = []
        copied = 0
        for start, end, mark in stretches:
            texts += (self.text[copied:start], mark)
            edges += self.edges[copied : start + 1]
            copied = end
        text = "".join((*texts, self.text[copied:]))
        return type(self)(text, (*edges, *self.edges[copied:]), self.taken)
