"""Small numbers are hidden, and nobody can compute a hidden one from what is shown."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, milp

from knowledge.domain.overviews import Count, Hidden
from knowledge.reports.protection import at_least, few, split, split_subset

FEW, KEPT = Hidden.FEW, Hidden.KEPT
FAR = 10_000
"""More than any count here."""


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ([], ()),
        ([0, 0], (0, 0)),
        ([3, 5, 0], (3, 5, 0)),
        ([1, 2, 9], (FEW, FEW, 9)),  # three together: which is which is not known
        ([1, 9, 7], (FEW, 9, KEPT)),  # one hidden alone would follow from the sum
        ([1, 1, 9], (FEW, FEW, KEPT)),  # two together: both would be one
        ([2, 2, 9], (FEW, FEW, KEPT)),  # four together: both would be two
        ([1, 3, 0], (KEPT, KEPT, KEPT)),  # four together, the least that they can be
        ([2, 0, 0], (KEPT, KEPT, KEPT)),  # the whole is not told
    ],
)
def test_parts_of_a_whole(parts: list[int], shown: tuple[Count, ...]) -> None:
    assert split(parts) == shown


def test_a_part_of_few_people_is_hidden_however_large() -> None:
    assert split([9, 5, 7], people=[1, 5, 7]) == (KEPT, KEPT, 7)
    assert split([9, 5, 7], people=[3, 3, 3]) == (9, 5, 7)


def test_a_subset_of_few_people_is_hidden_and_one_that_leaves_them() -> None:
    of = [40, 30, 20, 20]

    assert split_subset([9, 10, 5, 0], of, of, people=[(1, 9), (9, 9), (5, 9), (0, 9)]) == (KEPT, 10, KEPT, 0)
    assert split_subset([9, 10, 5, 0], of, of, people=[(9, 2), (9, 9), (5, 9), (0, 9)]) == (KEPT, 10, KEPT, 0)


def test_a_whole_that_is_hidden_is_not_split_up() -> None:
    assert split([20, 30], KEPT) == (KEPT, KEPT)


def test_what_a_subset_leaves_is_protected_too() -> None:
    of = [40, 30, 20, 10]

    assert split_subset([39, 10, 5, 0], of, of) == (KEPT, 10, KEPT, 0)
    assert split_subset([2, 10, 5, 1], of, of) == (FEW, 10, 5, FEW)


def test_a_subset_of_what_is_hidden_is_hidden() -> None:
    assert split_subset([1, 0, 9, 9], [2, 1, 20, 30], (FEW, FEW, 20, 30)) == (KEPT, KEPT, 9, 9)


def test_a_sum_counts_what_is_told() -> None:
    assert at_least([3, FEW, KEPT, 4]) == 7
    assert [few(count) for count in range(4)] == [0, FEW, FEW, 3]


COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 60))
ROW = st.lists(COUNTS, min_size=4, max_size=4)


@settings(max_examples=150)
@given(st.lists(COUNTS, min_size=1, max_size=5))
def test_nobody_computes_a_hidden_part(parts: list[int]) -> None:
    shown = split(parts)
    reader = Reader()
    reader.sees(shown, reader.sees_count(few(sum(parts))))

    assert not {1, 2} & set(shown)
    assert reader.certain() == []


@settings(max_examples=80)
@given(st.lists(ROW, min_size=2, max_size=4))
def test_nobody_computes_a_hidden_cell_of_a_matrix(matrix: list[list[int]]) -> None:
    """Rows within the grand total, and cells within their row; sums of columns tell nothing that the cells do not."""
    totals = [sum(row) for row in matrix]
    shown = split(totals)
    reader = Reader()
    rows = reader.sees(shown, reader.sees_count(few(sum(totals))))
    for cells, total, row in zip(matrix, shown, rows, strict=True):
        reader.sees(split(cells, total), row)

    assert reader.certain() == []


@settings(max_examples=150)
@given(st.lists(st.tuples(COUNTS, COUNTS), min_size=1, max_size=5))
def test_nobody_computes_a_hidden_subset_or_what_it_leaves(pairs: list[tuple[int, int]]) -> None:
    """As gap signals are some of the inquiries of a theme, and the others those for which something was found."""
    signals, of = [one for one, _ in pairs], [one + rest for one, rest in pairs]
    told, wholes = split(of), split([sum(signals), sum(of) - sum(signals)])
    reader = Reader()
    everything = reader.sees_count(few(sum(of)))
    all_signals, _ = reader.sees(wholes, everything)
    supersets = reader.sees(told, everything)
    subsets = reader.sees(split_subset(signals, of, told, wholes[0]), all_signals, least_kept=0)
    for subset, superset in zip(subsets, supersets, strict=True):
        reader.knows_subset(subset, superset)

    assert reader.certain() == []


class Reader:
    """Somebody who reads tables, knows the rules by which they are made, and solves for what is hidden."""

    def __init__(self) -> None:
        self._bounds: list[tuple[float, float]] = []
        self._sums: list[dict[int, int]] = []
        self._rests: set[int] = set()

    def sees_count(self, count: Count, least_kept: int = 0) -> int:
        """A count; gives its number among the unknowns."""
        match count:
            case Hidden.FEW:
                self._bounds.append((1, 2))
            case Hidden.KEPT:
                self._bounds.append((least_kept, FAR))
            case _:
                self._bounds.append((count, count))
        return len(self._bounds) - 1

    def sees(self, parts: Sequence[Count], whole: int, least_kept: int = 3) -> list[int]:
        """The parts of a whole. Where some are told, one that is kept back is no small one."""
        least = 0 if set(parts) == {Hidden.KEPT} else least_kept
        unknowns = [self.sees_count(part, least) for part in parts]
        self._sums.append({whole: -1} | dict.fromkeys(unknowns, 1))
        return unknowns

    def knows_subset(self, subset: int, superset: int) -> None:
        """One is never more than the other."""
        rest = self.sees_count(Hidden.KEPT)
        self._rests.add(rest)
        self._sums.append({superset: -1, subset: 1, rest: 1})

    def certain(self) -> list[int]:
        """What is hidden and can have one value alone, other than none; of what is left of a whole only a small one."""
        hidden = [one for one, (least, most) in enumerate(self._bounds) if least < most]
        values = {one: (self._extreme(one, 1), self._extreme(one, -1)) for one in hidden}
        told = [one for one, (least, most) in values.items() if 0 < least == most]
        return [one for one in told if one not in self._rests or values[one][0] < 3]

    def _extreme(self, unknown: int, sign: int) -> int:
        """The least (1) or greatest (-1) value that fits all that was read."""
        cost = np.zeros(len(self._bounds))
        cost[unknown] = sign
        matrix = np.zeros((len(self._sums), len(self._bounds)))
        for row, terms in enumerate(self._sums):
            for one, factor in terms.items():
                matrix[row, one] = factor
        least, most = np.array(self._bounds).T
        found = milp(
            cost,
            integrality=np.ones(len(cost)),
            bounds=Bounds(least, most),
            constraints=LinearConstraint(matrix, 0, 0),
        )
        assert found.success
        return round(sign * found.fun)
