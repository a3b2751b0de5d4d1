"""What somebody said their question is about, apart from its words: it brings offerings nearer, and it is evidence."""

import math
from dataclasses import dataclass
from typing import Final

from knowledge.domain import Offering, QuestionCard
from knowledge.subjects import Subjects

SUBJECT: Final = 0.12
"""What being about the chosen subject adds to a score.

This and the others: `python benchmarks/sharpening.py --weights`, on both judged sets, with simulated answers.
"""

THEME: Final = 0.2
"""What having the chosen theme adds to a score (same source)."""

NOT_ABOUT: Final = 0.1
"""What being about a subject that was put and not chosen takes from a score (same source)."""

SUBJECT_SPEAKS: Final = 1.6
"""Log-odds that the chosen subject adds to the chance that an offering about it helps (same source)."""

NONE_SPEAKS: Final = -3.0
"""Log-odds that "something else" adds for every offering: for what is missing no button is right (same source).

A theme says nothing here: what is missing has one as well.
"""


@dataclass(frozen=True, slots=True)
class Told:
    """The answers about the subject.

    Attributes:
        subject: Id of the chosen subject.
        not_about: Ids of the subjects that were put when none of them was right.
        theme: Id of the chosen theme.
    """

    subjects: Subjects
    subject: str | None = None
    not_about: frozenset[str] = frozenset()
    theme: str | None = None

    @classmethod
    def by(cls, card: QuestionCard, theme: str | None, subjects: Subjects) -> "Told":
        """What a card and a theme chosen by hand tell."""
        return cls(subjects, card.subject, frozenset(card.not_about), theme)

    @property
    def chosen(self) -> bool:
        """Whether a subject or a theme was chosen."""
        return self.subject is not None or self.theme is not None

    def means(self, offering: Offering) -> bool:
        """Whether an offering is about the chosen subject or, where there is none, has the chosen theme."""
        return self._chosen(offering) if self.subject else self._of_theme(offering)

    def nearer(self, offering: Offering) -> float:
        """What the answers add to the score of an offering."""
        beside = not self.not_about.isdisjoint(self.subjects.of(offering.id))
        return SUBJECT * self._chosen(offering) + THEME * self._of_theme(offering) - NOT_ABOUT * beside

    def revised(self, chance: float, offering: Offering) -> float:
        """The chance that an offering helps, 0 to 1, after the answers."""
        odds = chance * math.exp(SUBJECT_SPEAKS * self._chosen(offering) + NONE_SPEAKS * bool(self.not_about))
        return odds / (1 - chance + odds)

    def _chosen(self, offering: Offering) -> bool:
        return self.subject in self.subjects.of(offering.id)

    def _of_theme(self, offering: Offering) -> bool:
        return self.theme in offering.themes
