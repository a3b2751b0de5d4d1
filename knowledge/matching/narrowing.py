"""Which question to ask next: the one whose answer tells most about which offering is meant."""

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from knowledge.domain import Audience, CardField, Company, Duration, Offering, Place, QuestionCard, Way
from knowledge.matching.preferences import choices, meets

_OPTIONS: Final[Mapping[CardField, Sequence[StrEnum]]] = MappingProxyType(
    {
        CardField.AUDIENCE: tuple(Audience),
        CardField.WAY: tuple(Way),
        CardField.COMPANY: tuple(Company),
        CardField.PLACE: tuple(Place),
        CardField.DURATION: tuple(Duration),
    }
)


def narrowing(card: QuestionCard, candidates: Sequence[tuple[Offering, float]]) -> tuple[CardField, ...]:
    """The card's open fields, the one that most narrows the candidates first; words cannot be weighed and come last.

    Args:
        card: What is known already.
        candidates: Offerings and how likely each is the one that helps, in any unit.
    """
    total = math.fsum(weight for _, weight in candidates)
    likely = [(offering, weight / total) for offering, weight in candidates if weight > 0]
    gains = {field: _information(likely, _OPTIONS[field]) for field, choice in choices(card).items() if choice is None}
    words = {CardField.RESULT: card.result, CardField.MUNICIPALITY: card.municipality}
    return (*sorted(gains, key=lambda field: -gains[field]), *(field for field, said in words.items() if not said))


def _information(likely: Sequence[tuple[Offering, float]], options: Sequence[StrEnum]) -> float:
    """Expected reduction, in bits, of the uncertainty about the candidate by hearing the answer.

    Somebody who means a candidate is taken to answer any of the choices it meets, or anything where it meets none. The
    reduction is the mutual information of answer and candidate: T. M. Cover and J. A. Thomas (2006), Elements of
    Information Theory, §2.4.
    """
    answers = [0.0] * len(options)
    doubt = 0.0
    for offering, chance in likely:
        met = [meets(offering, choice) for choice in options]
        expected = [one / sum(met) for one in met] if any(met) else [1 / len(options)] * len(options)
        answers = [known + chance * one for known, one in zip(answers, expected, strict=True)]
        doubt += chance * _entropy(expected)
    return _entropy(answers) - doubt


def _entropy(chances: Sequence[float]) -> float:
    return -math.fsum(chance * math.log2(chance) for chance in chances if chance > 0)
