"""What a question is about, by the votes of what was found for it, and how sure that is."""

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self, TypeVar

from knowledge.data_files import DATA, Record, read_data

LEANINGS_FILE: Final = DATA / "leanings.yaml"

CLOSENESS: Final = 0.035
"""Difference in score at which one voter weighs e times as much as another: fits judged themes best of .02 to .05.

Source of this and the next: `python benchmarks/themes.py`.
"""

FAIR_THEME: Final = 2 / 3
"""Chance from which a theme is named: a wrong one, which costs a tap and some trust, counts twice as much as none.

A stated choice. On the judged sets it names a theme for half of the questions, rightly for four in five and more.
"""

FAIR_QUESTION: Final = 0.4
"""Share of the votes from which a priority question is named: of the judged matches that is four in five, and for 19 in
20 of those it is one of a best offering's."""

LEAST: Final = 0.01
"""Share of a theme that got no votes: somebody may mean it nevertheless. Own choice."""

Subject = TypeVar("Subject", bound=Hashable)


def closeness(scores: Sequence[float]) -> list[float]:
    """The weight of every voter, adding up to 1, by its score."""
    highest = max(scores, default=0.0)
    weights = [math.exp((score - highest) / CLOSENESS) for score in scores]
    total = math.fsum(weights)
    return [weight / total for weight in weights]


def votes(ballots: Iterable[tuple[Sequence[Subject], float]]) -> dict[Subject, float]:
    """Count ballots, most votes first, as shares that add up to 1.

    Args:
        ballots: Subjects, most fitting first, and the weight of the voter: the second subject counts half, the third
            a third.
    """
    counted: dict[Subject, float] = {}
    for subjects, weight in ballots:
        for place, subject in enumerate(subjects, start=1):
            counted[subject] = counted.get(subject, 0.0) + weight / place
    total = math.fsum(counted.values())
    return {subject: count / total for subject, count in sorted(counted.items(), key=lambda one: -one[1])}


def leader(shares: Mapping[Subject, float], least: float) -> Subject | None:
    """The first, when its share is fair enough to name it.

    Args:
        shares: Largest first.
        least: From which share on.
    """
    first = next(iter(shares), None)
    return first if first is not None and shares[first] >= least else None


@dataclass(frozen=True, slots=True)
class Leanings:
    """How votes for themes become chances: some themes are what people mean more often than offerings say so.

    Attributes:
        power: Above 1 the leader of the votes is surer than its share.
        themes: Per theme a number that is added to the logarithm of its chance.
    """

    power: float
    themes: Mapping[str, float]

    @classmethod
    def load(cls, path: Path = LEANINGS_FILE) -> Self:
        """Read the fitted numbers.

        Raises:
            DataFaultError: The file is wrong.
        """
        file = read_data(path, _LeaningsFile)
        return cls(file.power, file.themes)

    def chances(self, shares: Mapping[str, float]) -> dict[str, float]:
        """The chance of every theme that got votes, largest first; those without votes keep a little between them."""
        if not shares:
            return {}
        known = {**dict.fromkeys(self.themes, 0.0), **shares}
        odds = {
            theme: (share + LEAST) ** self.power * math.exp(self.themes.get(theme, 0.0))
            for theme, share in known.items()
        }
        total = math.fsum(odds.values())
        return {theme: odds[theme] / total for theme in sorted(shares, key=lambda one: -odds[one])}


class _LeaningsFile(Record):
    power: float
    themes: dict[str, float]
