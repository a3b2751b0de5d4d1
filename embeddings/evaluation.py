"""How good the search is on judged questions: values here, their rendering in `evaluation_report`."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

DEPTHS = (1, 3, 10)
"""hit@k for these k: what is shown first, at once, and at most."""

BINS = 10
"""Equal-width bins of the expected calibration error."""


class Kind(StrEnum):
    """What a judged question is: something on offer fits, nothing does, or it is no question for us."""

    MATCH = "match"
    GAP = "gap"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What people say is right for a question.

    Attributes:
        group: What figures are split by, such as its language.
        relevant: Keys that help; empty unless it is a match.
        best: Those of them that help most.
    """

    kind: Kind
    group: str
    relevant: frozenset[str] = frozenset()
    best: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the search said of a judged question.

    Attributes:
        ranked: Keys, best first.
        probability: The chance it gave that the first helps.
        shown: It advised to show what it found.
        withheld: It advised to say that there is nothing.
        turned_away: It took the text for no question.
    """

    judgement: Judgement
    ranked: tuple[str, ...]
    probability: float
    shown: bool
    withheld: bool
    turned_away: bool

    @property
    def helps(self) -> bool:
        """Whether the first key found is a relevant one."""
        return bool(self.ranked) and self.ranked[0] in self.judgement.relevant

    def hit(self, depth: int) -> bool:
        """Whether a relevant key is among the first."""
        return not self.judgement.relevant.isdisjoint(self.ranked[:depth])

    def ndcg(self, depth: int = 10) -> float:
        """Normalised discounted cumulative gain: 2 for the best keys, 1 for other relevant ones.

        See: K. Järvelin and J. Kekäläinen (2002), Cumulated gain-based evaluation of IR techniques, ACM TOIS 20(4).
        """
        gains = [self._gain(key) for key in self.ranked]
        ideal = sorted(map(self._gain, self.judgement.relevant), reverse=True)
        return _discounted(gains[:depth]) / _discounted(ideal[:depth])

    def _gain(self, key: str) -> int:
        return (key in self.judgement.relevant) + (key in self.judgement.best)


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a group of questions; None where it holds no question to measure them by.

    Attributes:
        questions: How many of each kind.
        hits: hit@k of the matches, in the order of `DEPTHS`.
        auroc: Chance that a match has a higher probability than a gap.
        brier: Mean squared error of the probability that the first helps, over all questions.
        ece: Expected calibration error of the same, in `BINS` equal bins.
        withheld: Share of the matches that were said to have nothing.
        shown: Share of the gaps that were shown something as if it fitted.
        turned_away: Share of the matches and gaps that were taken for no question.
        taken_in: Share of the texts that are no question but were taken for one.
    """

    group: str
    questions: dict[Kind, int]
    hits: tuple[float, ...] | None
    ndcg: float | None
    auroc: float | None
    brier: float
    ece: float
    withheld: float | None
    shown: float | None
    turned_away: float | None
    taken_in: float | None


def measure(outcomes: Sequence[Outcome]) -> tuple[Figures, ...]:
    """The figures of every group, in order of appearance, and of all questions together, last, as "all".

    Args:
        outcomes: At least one.
    """
    groups = dict.fromkeys(outcome.judgement.group for outcome in outcomes)
    each = tuple(_figures(group, [one for one in outcomes if one.judgement.group == group]) for group in groups)
    return (*each, _figures("all", outcomes))


def auroc(higher: Sequence[float], lower: Sequence[float]) -> float:
    """Area under the ROC curve: the chance that one of `higher` exceeds one of `lower`, a tie counting half."""
    wins = sum((one > other) + (one == other) / 2 for one in higher for other in lower)
    return wins / (len(higher) * len(lower))


def brier(chances: Sequence[float], outcomes: Sequence[bool]) -> float:
    """Mean squared error of chances, 0 to 1, lower is better."""
    return fmean((chance - outcome) ** 2 for chance, outcome in zip(chances, outcomes, strict=True))


def expected_calibration_error(chances: Sequence[float], outcomes: Sequence[bool]) -> float:
    """How far chances are from what came true, by bin and weighted by its size, 0 to 1.

    See: M. P. Naeini, G. F. Cooper and M. Hauskrecht (2015), Obtaining Well Calibrated Probabilities Using Bayesian
    Binning, AAAI.
    """
    return sum(
        size / len(chances) * abs(chance - came_true) for chance, came_true, size in reliability(chances, outcomes)
    )


def reliability(chances: Sequence[float], outcomes: Sequence[bool]) -> tuple[tuple[float, float, int], ...]:
    """Mean chance, share that came true and size of every bin that is not empty."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for chance, outcome in zip(chances, outcomes, strict=True):
        bins.setdefault(min(int(chance * BINS), BINS - 1), []).append((chance, outcome))
    return tuple(
        (fmean(chance for chance, _ in held), fmean(came for _, came in held), len(held))
        for _, held in sorted(bins.items())
    )


def _figures(group: str, outcomes: Sequence[Outcome]) -> Figures:
    of = {kind: [one for one in outcomes if one.judgement.kind is kind] for kind in Kind}
    matches, gaps, others = of[Kind.MATCH], of[Kind.GAP], of[Kind.OTHER]
    chances, helped = [one.probability for one in outcomes], [one.helps for one in outcomes]
    return Figures(
        group=group,
        questions={kind: len(held) for kind, held in of.items()},
        hits=tuple(fmean(one.hit(depth) for one in matches) for depth in DEPTHS) if matches else None,
        ndcg=_share(matches, Outcome.ndcg),
        auroc=auroc(_chances(matches), _chances(gaps)) if matches and gaps else None,
        brier=brier(chances, helped),
        ece=expected_calibration_error(chances, helped),
        withheld=_share(matches, lambda one: one.withheld),
        shown=_share(gaps, lambda one: one.shown),
        turned_away=_share([*matches, *gaps], lambda one: one.turned_away),
        taken_in=_share(others, lambda one: not one.turned_away),
    )


def _chances(outcomes: Iterable[Outcome]) -> list[float]:
    return [outcome.probability for outcome in outcomes]


def _share(outcomes: Sequence[Outcome], measured: Callable[[Outcome], float]) -> float | None:
    return fmean(map(measured, outcomes)) if outcomes else None


def _discounted(gains: Iterable[int]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, start=1))
