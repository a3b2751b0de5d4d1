"""Which question to ask next, if any: the one whose answer is expected to spare the asker most."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from embeddings.calibration import Costs
from knowledge.domain import Audience, CardField, Company, Duration, Offering, Place, QuestionCard, Suggestion, Way
from knowledge.matching.preferences import choices, met
from knowledge.subjects import Subjects

SUBJECTS_PUT: Final = 6
"""Subjects put at once: more than a phone shows on one screen with the text is no longer a quick look.

Of the judged questions .96 find theirs among six, .95 among four, .97 among eight (`python benchmarks/sharpening.py`).
"""

SHARPNESS: Final = 0.025
"""Difference in score at which one candidate is e times as likely meant as another.

Between .02 and .03 the best offerings of the judged questions are likeliest (same source).
"""

WORTH = 0.1
"""Least that a question must be expected to spare, where 1 is a wrong offering shown.

On the own judged questions .05, .1, .2 and .3 ask .51, .47, .36 and .19 first questions per person, and find the right
first offering for .90, .90, .88 and .84 of them (same source): from .1 down more questions change little.
"""

SLIP: Final = 0.1
"""Share of answers that are not what was meant. Own assumption, as in the simulation."""

DRAWN: Final = 0.2
"""Share of people with a question that nothing on offer answers who choose one of the subjects nevertheless.

Source: of 36 such questions of tests/evaluation/own_questions.jsonl, read beside their buttons, about 8 would.
"""

KIN: Final = 0.68
"""How often an offering found helps whoever means another one about the same subject (same source)."""

_OPTIONS: Final[Mapping[CardField, Sequence[StrEnum]]] = MappingProxyType(
    {
        CardField.AUDIENCE: tuple(Audience),
        CardField.WAY: tuple(Way),
        CardField.COMPANY: tuple(Company),
        CardField.PLACE: tuple(Place),
        CardField.DURATION: tuple(Duration),
    }
)

Shares = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Belief:
    """Which candidate is meant.

    Attributes:
        offerings: Best first.
        meant: The share of each, shape (offerings,); what is missing to 1 is the share of "nothing on offer".
        helps: How much each (row) helps whoever means each (column), 0 to 1.
        subjects: Per candidate what it is about.
    """

    offerings: tuple[Offering, ...]
    meant: Shares
    helps: Shares
    subjects: tuple[tuple[str, ...], ...]

    @classmethod
    def about(cls, suggestions: Sequence[Suggestion], chance: float, subjects: Subjects) -> "Belief":
        """The belief that fits scores and the chance that the first helps.

        Args:
            suggestions: Best first; at least one.
            chance: 0 to 1.
            subjects: What each is about.
        """
        offerings = tuple(suggestion.offering for suggestion in suggestions)
        about = tuple(subjects.of(offering.id) for offering in offerings)
        scores = np.array([suggestion.score for suggestion in suggestions])
        likely = np.exp((scores - scores.max()) / SHARPNESS)
        likely /= likely.sum()
        shared = _members(about, sorted({subject for one in about for subject in one}))
        helps = np.where(shared.T @ shared > 0, KIN, 0.0)
        np.fill_diagonal(helps, 1.0)
        return cls(offerings, likely * min(1.0, chance / float(helps[0] @ likely)), helps, about)

    def likeliest(self, passed: Sequence[str]) -> tuple[str, ...]:
        """The subjects that are likeliest meant, at most `SUBJECTS_PUT`, without those that were passed over."""
        held: dict[str, float] = {}
        for about, share in zip(self.subjects, self.meant, strict=True):
            for subject in about:
                held[subject] = held.get(subject, 0.0) + float(share) / len(about)
        ranked = sorted((one for one in held if one not in passed), key=lambda one: -held[one])
        return tuple(ranked[:SUBJECTS_PUT])

    def gain(self, answers: Shares, nothing: Shares, costs: Costs) -> float:
        """What hearing an answer is expected to spare, in the unit of the costs.

        The value of information: R. A. Howard (1966), Information Value Theory, IEEE Transactions on Systems Science
        and Cybernetics 2(1).

        Args:
            answers: Chance of every answer (row) from who means each candidate (column).
            nothing: Chance of every answer from who means nothing on offer.
            costs: What mistakes cost.
        """
        joint = answers * self.meant
        something, helped = joint.sum(axis=1), (joint @ self.helps.T).max(axis=1)
        heard = something + nothing * (1 - self.meant.sum())
        after = np.minimum(costs.wrong_shown * (heard - helped), costs.good_withheld * something).sum()
        return self.cost(costs) - float(after)

    def cost(self, costs: Costs) -> float:
        """What showing the best or withholding all is expected to cost now, whichever is less."""
        helped = float((self.helps @ self.meant).max())
        return min(costs.wrong_shown * (1 - helped), costs.good_withheld * float(self.meant.sum()))


def narrowing(
    card: QuestionCard, belief: Belief, put: Sequence[str], costs: Costs, *, giving_up: bool
) -> tuple[CardField, ...]:
    """The card's open fields that are worth asking, the one that is expected to spare most first.

    Args:
        card: What is known already.
        belief: Which candidate is meant.
        put: Subjects that would be put as buttons.
        costs: What mistakes cost.
        giving_up: Nothing seems to fit. Then the subject is asked once whatever it is expected to spare: a complaint
            that names no subject scores as low as what nobody offers, and the belief cannot tell the two apart.
    """
    met_by = [met(offering) for offering in belief.offerings]
    gains = {
        field: belief.gain(_facets(met_by, _OPTIONS[field]), _even(len(_OPTIONS[field])), costs)
        for field, choice in choices(card).items()
        if choice is None
    }
    if card.subject is None and put:
        least = WORTH if giving_up and not card.not_about else 0.0
        gains[CardField.SUBJECT] = max(least, belief.gain(*_subjects(belief.subjects, put), costs))
    return tuple(sorted((field for field, gain in gains.items() if gain >= WORTH), key=lambda field: -gains[field]))


def _members(sets: Sequence[Collection[str]], options: Sequence[str]) -> Shares:
    """1 where a set (column) holds an option (row), else 0."""
    rows: Shares = np.array([[option in one for one in sets] for option in options], float)
    return rows.reshape(len(options), len(sets))


def _facets(met_by: Sequence[Collection[str]], options: Sequence[StrEnum]) -> Shares:
    """Who means a candidate answers any of the choices it meets, or anything where it meets none."""
    meets = _members(met_by, options)
    total = meets.sum(axis=0)
    right = np.where(total > 0, meets / np.maximum(total, 1), 1 / len(options))
    slipped: Shares = (1 - SLIP) * right + SLIP / len(options)
    return slipped


def _subjects(about: Sequence[Sequence[str]], put: Sequence[str]) -> tuple[Shares, Shares]:
    """Who means a candidate chooses one of its subjects, or "something else" (the last row) where none was put."""
    right = _members(about, put)
    total = right.sum(axis=0)
    rows = np.vstack([right / np.maximum(total, 1), total == 0])
    nothing = np.append(np.full(len(put), DRAWN / len(put)), 1 - DRAWN)
    return (1 - SLIP) * rows + SLIP / len(rows), (1 - SLIP) * nothing + SLIP / len(rows)


def _even(count: int) -> Shares:
    return np.full(count, 1 / count)
