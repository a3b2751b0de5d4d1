"""Where bars and lines stand."""

import pytest

from bot.dashboard.charts import HEIGHT, MARGIN, WIDTH, bar_chart, line_chart
from knowledge.domain.reports import Cell, Table


def table(*rows: tuple[Cell, ...]) -> Table:
    return Table("Proef", tuple("abcdefg"[: len(rows[0])]) if rows else ("a", "b"), rows)


def test_the_largest_bar_fills_the_width() -> None:
    chart = bar_chart(table(("x", 8), ("y", 2), ("z", None)))

    assert [group.bars[0].width for group in chart.groups] == [WIDTH, WIDTH / 4, 0]
    assert [group.bars[0].value for group in chart.groups] == [8, 2, None]
    assert [group.label for group in chart.groups] == ["x", "y", "z"]


def test_bars_of_one_label_stand_under_one_another_with_room_for_their_numbers() -> None:
    chart = bar_chart(table(("x", 8, 4), ("y", 2, None)), (1, 2))

    assert chart.names == ("b", "c")
    assert [[bar.width for bar in group.bars] for group in chart.groups] == [[350, 175], [87.5, 0]]
    tops = [bar.y for group in chart.groups for bar in group.bars]
    assert tops == sorted(set(tops))
    assert max(tops) < chart.height


def test_more_bars_than_can_be_told_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot be told apart"):
        bar_chart(table(("x", 1, 2, 3, 4, 5)), (1, 2, 3, 4, 5))


def test_nothing_at_all_is_a_chart_too() -> None:
    assert bar_chart(table(("x", 0))).groups[0].bars[0].width == 0
    assert bar_chart(Table("Leeg", ("a", "b"), ())).height == 0
    assert line_chart(Table("Leeg", ("a", "b"), ())).lines == ()


@pytest.mark.parametrize(
    ("most", "marks"), [(1, [0, 1]), (3, [0, 1, 2, 3]), (7, [0, 2, 4, 6, 8]), (1000, [0, 250, 500, 750, 1000])]
)
def test_an_axis_has_round_numbers(most: int, marks: list[int]) -> None:
    assert [mark.label for mark in line_chart(table(("x", most))).rows] == marks


def test_lines_go_from_left_to_right_and_up() -> None:
    chart = line_chart(table(("jan", 0, 4), ("feb", 2, 4), ("mrt", 4, 4)))

    rising, level = chart.lines
    (first, bottom), _, (last, top) = rising.dots
    assert (first, last) == (MARGIN, WIDTH - MARGIN / 2)
    assert 0 < top < bottom < HEIGHT
    assert {y for _, y in level.dots} == {top}
    assert rising.strokes[0].startswith(f"{first},{bottom} ")


def test_a_line_is_broken_where_a_number_is_not_told() -> None:
    (line,) = line_chart(table(("jan", 4), ("feb", 4), ("mrt", None), ("apr", 4), ("mei", None), ("jun", 0))).lines

    assert [len(stroke.split()) for stroke in line.strokes] == [2, 1, 1]
    assert len(line.dots) == 4
    assert line_chart(table(("jan", None), ("feb", None))).lines[0].strokes == ()


def test_more_lines_than_can_be_told_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot be told apart"):
        line_chart(table(("x", 1, 2, 3, 4, 5)))
