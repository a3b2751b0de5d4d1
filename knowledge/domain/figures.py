"""How the desk does, in numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from statistics import mean, median
from typing import Final, Self

FEWEST: Final = 3
"""Cases from which on a number is told that could lead to one of them. Source: the design's rule for small numbers."""


@dataclass(frozen=True, slots=True)
class Hours:
    """How long something took.

    Attributes:
        count: How often it happened.
        median: Hours of working time; half of them took no longer.
        p90: Nine of ten took no longer (nearest rank).
    """

    count: int
    median: float
    p90: float

    @classmethod
    def of(cls, hours: Sequence[float]) -> Self | None:
        """Summed up; None where they are too few."""
        if len(hours) < FEWEST:
            return None
        return cls(len(hours), median(hours), sorted(hours)[ceil(0.9 * len(hours)) - 1])


@dataclass(frozen=True, slots=True)
class Share:
    """A mean over cases, such as of stars, or of yes (1) and no (0)."""

    count: int
    mean: float

    @classmethod
    def of(cls, cases: Sequence[float]) -> Self | None:
        """Summed up; None where they are too few."""
        return cls(len(cases), mean(cases)) if len(cases) >= FEWEST else None


@dataclass(frozen=True, slots=True)
class ThemeFigures:
    """How the desk does on one theme, of which enough was asked.

    Attributes:
        theme: Theme id.
        sent: Questions that came to the desk.
    """

    theme: str
    sent: int
    first_response: Hours | None


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """How the desk does since a moment; what rests on too few cases is None, or left out.

    Attributes:
        sent: Questions that came to the desk, also again.
        first_response: From being sent until a human's first word.
        resolution: From being sent until closed, of what is closed now.
        rating: Stars.
        complete: Those who called their question completely answered.
        reopened: Of the talks that were closed, those that went on afterwards.
        waiting: Questions that nobody holds, now.
        held: Questions in somebody's hands, now.
        overdue: Of both, those whose asker waits longer than until a coordinator is called.
        themes: The most asked first.
    """

    since: datetime
    sent: int
    first_response: Hours | None
    resolution: Hours | None
    rating: Share | None
    complete: Share | None
    reopened: Share | None
    waiting: int
    held: int
    overdue: int
    themes: tuple[ThemeFigures, ...] = ()
