"""Fits the curves of a calibration to judged questions; scikit-learn is needed here and nowhere at run time."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from embeddings.calibration import Chance

FOLDS = 10
REPEATS = 5
SEED = 1
"""Ten folds, five times over, always the same: a figure that is made again is the same figure."""


def fit(numbers: Sequence[Sequence[float]], outcomes: Sequence[bool]) -> Chance:
    """The logistic curve through judged outcomes.

    Args:
        numbers: A row of numbers per question.
        outcomes: What was true of each; both outcomes occur.

    Raises:
        ValueError: All outcomes are the same.
    """
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - takes a second that no other command spends

    rows = np.asarray(numbers)
    centre, spread = rows.mean(axis=0), rows.std(axis=0)
    scale = np.where(spread > 0, spread, 1.0)
    model = LogisticRegression().fit((rows - centre) / scale, outcomes)
    weights = model.coef_[0] / scale
    return Chance(float(model.intercept_[0] - weights @ centre), tuple(weights.tolist()))


def held_out(numbers: Sequence[Sequence[float]], outcomes: Sequence[bool]) -> list[float]:
    """The chance of every question by curves that were fitted without it: the mean over the repeats.

    Raises:
        ValueError: One of the outcomes occurs fewer times than there are folds.
    """
    from sklearn.model_selection import RepeatedStratifiedKFold  # noqa: PLC0415 - see above

    folds = RepeatedStratifiedKFold(n_splits=FOLDS, n_repeats=REPEATS, random_state=SEED)
    chances: NDArray[np.float64] = np.zeros(len(outcomes))
    for known, asked in folds.split(numbers, outcomes):
        curve = fit([numbers[at] for at in known], [outcomes[at] for at in known])
        chances[asked] += [curve.at(*numbers[at]) for at in asked]
    return [float(chance) for chance in chances / REPEATS]
