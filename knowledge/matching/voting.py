"""What a question is about, by the votes of the suggestions for it."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Final, TypeVar

FAIR_LEAD: Final = 1.1
"""How many times the votes of the runner-up a subject needs to be named.

Source: `vraagbaak evaluate`: this names a theme for nine in ten judged questions, rightly for six in ten of those.
"""

Subject = TypeVar("Subject", bound=Hashable)


def votes(ballots: Iterable[tuple[Sequence[Subject], float]]) -> dict[Subject, float]:
    """Count ballots, most votes first.

    Args:
        ballots: Subjects, most fitting first, and the weight of the voter: the second subject counts half, the third
            a third.
    """
    counted: dict[Subject, float] = {}
    for subjects, weight in ballots:
        for place, subject in enumerate(subjects, start=1):
            counted[subject] = counted.get(subject, 0.0) + weight / place
    return dict(sorted(counted.items(), key=lambda one: -one[1]))


def fair_leader(counted: Mapping[Subject, float]) -> Subject | None:
    """The subject with the most votes; None when another comes too near for it to be named.

    Args:
        counted: As `votes` gives it.
    """
    leader, *others = counted or (None,)
    if leader is None or (others and counted[leader] < FAIR_LEAD * counted[others[0]]):
        return None
    return leader
