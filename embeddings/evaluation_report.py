"""The figures of an evaluation as a table and as a picture."""

from collections.abc import Sequence
from pathlib import Path

from embeddings.evaluation import DEPTHS, Figures, Kind, Outcome, reliability

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


def picture(figures: Sequence[Figures], outcomes: Sequence[Outcome], path: Path) -> None:
    """Draw hit@k per group and the reliability of the probability.

    Args:
        figures: As `measure` gives them.
        outcomes: What they were measured from.
        path: A file whose name says the format, such as "evaluation.png".
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - half a second only pictures need
    from matplotlib.figure import Figure  # noqa: PLC0415 - see above

    figure = Figure(figsize=(11, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    hits, curve = figure.subplots(1, 2)
    measured = [one for one in figures if one.hits]
    for at, depth in enumerate(DEPTHS):
        places = [group + (at - 1) * 0.27 for group in range(len(measured))]
        hits.bar(places, [one.hits[at] for one in measured if one.hits], width=0.27, label=f"hit@{depth}")
    hits.set_xticks(range(len(measured)), [one.group for one in measured])
    hits.set(ylim=(0, 1), title="Found among the first k")
    hits.legend(loc="lower right")
    bins = reliability([one.probability for one in outcomes], [one.helps for one in outcomes])
    curve.plot((0, 1), (0, 1), linestyle=":", color="grey")
    curve.plot([chance for chance, _, _ in bins], [came for _, came, _ in bins], marker="o")
    curve.set(xlim=(0, 1), ylim=(0, 1), title="Reliability", xlabel="probability given", ylabel="share that helped")
    figure.savefig(path)


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
