"""A text as words, with what tells a name from a word: capitals, and what stands between one word and the next."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from embeddings.lexical import normalised

_WORD: Final = re.compile(
    r"['’]t(?![^\W_])"  # van 't Hof
    r"|(?<![^\W_])(?:[^\W\d_]\.-?)+"  # J.P., t.n.v.
    r"|[^\W\d_]+(?:['’ʼ‑-][^\W\d_]+)*"
)
_SENTENCE: Final = re.compile(r"[.!?…؟\n]")
_APOSTROPHES: Final = str.maketrans("’ʼ‑", "''-")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text.

    Attributes:
        start: Its place in the text, in characters.
        end: Where it ends.
        text: As typed.
        folded: As it is compared.
        capital: Begins with a capital, in a text that does not shout.
        initials: Is made of initials, such as "J.P.".
        gap: What stands between the word before and this one; the start of the text counts as a line's end.
    """

    start: int
    end: int
    text: str
    folded: str
    capital: bool
    initials: bool
    gap: str

    @property
    def adjacent(self) -> bool:
        """Whether only a blank or a hyphen stands between the word before and this one."""
        return self.gap in {" ", "", "-", "  "}

    @property
    def opens(self) -> bool:
        """Whether a sentence begins here, so that a capital tells nothing."""
        return bool(_SENTENCE.search(self.gap))

    @property
    def is_abbreviation(self) -> bool:
        """Whether it begins as one: "BOA", "ZZP'er", "HR-adviseur"."""
        head = re.split(r"['’-]", self.text)[0]
        return len(head) > 1 and head.isupper()

    @property
    def stem(self) -> str:
        """Without a possessive or a case ending behind an apostrophe: "Elif'in", "Sanne's"."""
        head, _, tail = self.folded.partition("'")
        return head if len(head) > len(tail) else self.folded


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order."""
    shouts = text.upper() == text
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        typed = match[0]
        words.append(
            Word(
                match.start(),
                match.end(),
                typed,
                _compared(typed),
                typed[0].isupper() and not shouts,
                typed.isupper() and "." in typed,
                text[end : match.start()] if words else "\n",
            )
        )
        end = match.end()
    return tuple(words)


@lru_cache(maxsize=8192)
def _compared(word: str) -> str:
    return normalised(word.translate(_APOSTROPHES))
