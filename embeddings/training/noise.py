"""How people type: capitals, slips of the finger, forgotten letters."""

import numpy as np

_SHORTEST = 4
"""Letters of the shortest word a slip is made in: shorter ones would become another word."""


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
