"""The figures of an evaluation as a table and as a picture."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from embeddings.evaluation import (
    BINS,
    DEPTHS,
    Figures,
    Kind,
    Outcome,
    brier,
    expected_calibration_error,
    measure,
    reliability,
)

if TYPE_CHECKING:  # half a second that only pictures need
    from matplotlib.axes import Axes

_COLUMNS = (
    *(("group", 8), ("match", 6), ("gap", 6), ("other", 6)),
    *((f"hit@{depth}", 7) for depth in DEPTHS),
    *(("nDCG@10", 8), ("AUROC", 7), ("Brier", 7), ("ECE", 7)),
    *(("withheld", 9), ("shown", 7), ("away", 7), ("taken in", 9)),
)

LEGEND = """\
hit, nDCG (gain 2 for the best, 1 for other relevant ones) and withheld: matches. AUROC: matches against gaps.
shown: gaps shown something. away: matches and gaps taken for no question. taken in: the reverse. Brier, ECE: all."""


def table(figures: Sequence[Figures]) -> str:
    """A line per group, with a heading and what the columns mean."""
    heading = "".join(name.rjust(width) for name, width in _COLUMNS)
    return "\n".join((heading, *map(_row, figures), "", LEGEND))


def picture(sets: Mapping[str, Sequence[Outcome]], path: Path) -> None:
    """Draw hit@k per group and the reliability of the probability, a row for every set.

    Args:
        sets: Outcomes by the name of their set; at least one of each.
        path: A file whose name says the format, such as "evaluation.png".
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - half a second only pictures need
    from matplotlib.figure import Figure  # noqa: PLC0415 - see above

    figure = Figure(figsize=(11, 4.5 * len(sets)), layout="constrained")
    FigureCanvasAgg(figure)
    rows = figure.subplots(len(sets), 2, squeeze=False)
    for (hits, curve), (name, outcomes) in zip(rows, sets.items(), strict=True):
        _draw_hits(hits, name, measure(outcomes))
        _draw_reliability(curve, name, outcomes)
    figure.savefig(path)


def _draw_hits(axes: "Axes", name: str, figures: Sequence[Figures]) -> None:
    measured = [one for one in figures if one.hits]
    for at, depth in enumerate(DEPTHS):
        places = [group + (at - 1) * 0.27 for group in range(len(measured))]
        axes.bar(places, [one.hits[at] for one in measured if one.hits], width=0.27, label=f"hit@{depth}")
    axes.set_xticks(range(len(measured)), [one.group for one in measured])
    axes.set(ylim=(0, 1), title=f"{name}: found among the first k")
    axes.legend(loc="lower right", framealpha=1)


def _draw_reliability(axes: "Axes", name: str, outcomes: Sequence[Outcome]) -> None:
    """A bar per bin: the share that helped, and how many questions that is the share of.

    See: A. Niculescu-Mizil and R. Caruana (2005), Predicting Good Probabilities with Supervised Learning, ICML.
    """
    chances, helped = [one.probability for one in outcomes], [one.helps for one in outcomes]
    bins = reliability(chances, helped)
    middles = [(min(int(chance * BINS), BINS - 1) + 0.5) / BINS for chance, _, _ in bins]
    bars = axes.bar(middles, [came for _, came, _ in bins], width=1 / BINS, color="lightsteelblue", edgecolor="white")
    axes.bar_label(bars, [str(size) for _, _, size in bins], padding=2)
    axes.plot((0, 1), (0, 1), linestyle=":", color="grey")
    axes.plot([chance for chance, _, _ in bins], [came for _, came, _ in bins], marker="o")
    figures = f"Brier {brier(chances, helped):.3f}, ECE {expected_calibration_error(chances, helped):.3f}"
    axes.set(xlim=(0, 1), ylim=(0, 1.08), title=f"{name}: {figures}", ylabel="share that helped")
    axes.set_xlabel("probability given; at each bar the number of questions")


def _row(figures: Figures) -> str:
    cells = (
        figures.group,
        *(str(figures.questions[kind]) for kind in Kind),
        *map(_number, figures.hits or (None,) * len(DEPTHS)),
        *map(_number, (figures.ndcg, figures.auroc, figures.brier, figures.ece)),
        *map(_number, (figures.withheld, figures.shown, figures.turned_away, figures.taken_in)),
    )
    return "".join(cell.rjust(width) for cell, (_, width) in zip(cells, _COLUMNS, strict=True))


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
