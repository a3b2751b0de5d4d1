"""How people type: slips of the finger, and things beside the point."""

from dataclasses import dataclass

import numpy as np

_SHORTEST = 4
"""Letters of the shortest word a slip is made in: shorter ones would become another word."""

_ASIDE = 0.6
"""Words of an aside for every word of the text: enough to distract, too little to take over."""

_FEWEST_WORDS = 4
"""Of a text that stays recognisable with something else behind it."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Changes texts at random, so that the model learns what matters in them.

    Attributes:
        slips: Chance that a text gets one typing slip.
        asides: Chance that a sentence gets a piece of an unrelated one behind it.
        unrelated: Sentences to take such pieces from.
        chance: Decides everything.
    """

    slips: float
    asides: float
    unrelated: tuple[str, ...]
    chance: np.random.Generator

    def typed(self, text: str) -> str:
        """The text as somebody might have typed it."""
        if self.unrelated and is_sentence(text) and self.chance.random() < self.asides:
            text = with_aside(text, self.unrelated[self.chance.integers(len(self.unrelated))])
        return with_slip(text, self.chance) if self.chance.random() < self.slips else text


def is_sentence(text: str) -> bool:
    """Whether a text has words enough for an aside behind it."""
    return len(text.split(" ")) >= _FEWEST_WORDS


def with_aside(text: str, unrelated: str) -> str:
    """The text with the first words of an unrelated one behind it, fewer than its own."""
    words = unrelated.split()
    return " ".join([text, *words[: max(1, int(_ASIDE * len(text.split())))]])


def with_slip(text: str, chance: np.random.Generator) -> str:
    """The text with one slip in one of its longer words, or as it was if it has none."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= _SHORTEST]
    if not long:
        return text
    place = long[chance.integers(len(long))]
    words[place] = _slip(words[place], chance)
    return " ".join(words)


def _slip(word: str, chance: np.random.Generator) -> str:
    at = int(chance.integers(1, len(word) - 1))
    match chance.integers(3):
        case 0:  # forgotten
            return word[:at] + word[at + 1 :]
        case 1:  # twice
            return word[:at] + word[at] + word[at:]
        case _:  # swapped
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
