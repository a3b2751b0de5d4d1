"""Charts as a picture: for a message to be read on a phone, and for the page of a document."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal

from knowledge.domain import Language
from knowledge.domain.reports import Chart, Series, Shape

if TYPE_CHECKING:  # half a second that only pictures need
    from matplotlib.axes import Axes
    from matplotlib.figure import SubFigure

MOST_BARS: Final = 10
"""Labels of a bar chart; the table beside it has them all. More would be too small for a phone. Own choice."""

MOST_TICKS: Final = 8
"""Labels along a line chart, for the same reason."""

WIDTH: Final = 7.2
"""Inches: 1080 points at the density below, as wide as a phone shows without zooming."""

DENSITY: Final = 150

COLOURS: Final = ("#01689b", "#d95f02", "#4d4d4d", "#7570b3")
"""Apart for who sees no red or green, and on white at least 3:1 (WCAG 2.2, 1.4.11): blue, orange, grey, purple."""

MARKERS: Final = ("o", "s", "^", "D")
HATCHES: Final = ("", "///", "...", "xxx")
"""Apart for who sees no colour, or prints without."""

BAR: Final = 0.38
"""Thickness of a bar where one or two share a label; more are thinner."""

BARS: Final = 0.8
"""Thickness of all bars of a label: the rest keeps labels apart."""

_LOOKS: Final[dict[Any, Any]] = {
    "font.family": "DejaVu Sans",
    "font.size": 12,
    "svg.hashsalt": "vraagbaak",
}
"""A font that comes with matplotlib and has the letters of all our languages; a picture of the same is the same."""

_RIGHT_TO_LEFT: Final = frozenset({Language.AR})


def draw(
    charts: Sequence[Chart], language: Language, kind: Literal["png", "svg"] = "png", *, titled: bool = True
) -> bytes:
    """The charts below one another; at least one.

    Args:
        language: Of their words.
        kind: Points, or lines that stay sharp.
        titled: With their names above them; on a page a caption tells those.
    """
    from matplotlib import rc_context  # noqa: PLC0415 - half a second only pictures need
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - see above
    from matplotlib.figure import Figure  # noqa: PLC0415 - see above

    with rc_context(_LOOKS):
        heights = [_height(chart) for chart in charts]
        figure = Figure(figsize=(WIDTH, sum(heights)), layout="constrained", dpi=DENSITY)
        FigureCanvasAgg(figure)
        parts = figure.subfigures(len(charts), 1, squeeze=False, height_ratios=heights)
        for (part,), chart in zip(parts, charts, strict=True):
            _draw(part, chart, language if titled else None)
        file = io.BytesIO()
        figure.savefig(file, format=kind, metadata={"Date": None} if kind == "svg" else None)
    return file.getvalue()


def proportion(chart: Chart) -> float:
    """How high a chart is drawn for every inch of its width."""
    return _height(chart) / WIDTH


def _height(chart: Chart) -> float:
    """Inches."""
    match chart.shape:
        case Shape.BARS:
            return 1.1 + 0.25 * max(2, len(chart.series)) * min(len(chart.labels), MOST_BARS)
        case Shape.LINES:
            return 3.6


def _draw(part: "SubFigure", chart: Chart, title: Language | None) -> None:
    """A chart, with a title for readers of a language.

    Raises:
        ValueError: It has more series than can be told apart.
    """
    if len(chart.series) > len(COLOURS):
        raise ValueError(f"“{chart.name}”: {len(chart.series)} series cannot be told apart")
    axes = part.subplots()
    match chart.shape:
        case Shape.BARS:
            _draw_bars(axes, chart)
        case Shape.LINES:
            _draw_lines(axes, chart)
    if title:
        axes.set_title(chart.name, loc="right" if title in _RIGHT_TO_LEFT else "left", fontweight="bold", pad=10)
    axes.spines[["top", "right"]].set_visible(False)
    if len(chart.series) > 1:
        part.legend(loc="outside lower center", ncols=len(chart.series), frameon=False)


def _draw_bars(axes: "Axes", chart: Chart) -> None:
    shown = range(min(len(chart.labels), MOST_BARS))
    thick = min(BAR, BARS / max(1, len(chart.series)))
    for number, (series, colour, hatch) in enumerate(zip(chart.series, COLOURS, HATCHES, strict=False)):
        places = [place + (number - (len(chart.series) - 1) / 2) * thick for place in shown]
        lengths = [series.values[one] or 0 for one in shown]
        bars = axes.barh(
            places, lengths, thick, color=colour, hatch=hatch, edgecolor="white", linewidth=0, label=series.name
        )
        axes.bar_label(bars, [_told(series.values[one]) for one in shown], padding=3, fontsize=10)
    axes.set_yticks(list(shown), [chart.labels[one] for one in shown])
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)
    axes.margins(x=0.12)


def _draw_lines(axes: "Axes", chart: Chart) -> None:
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - half a second only pictures need

    places = range(len(chart.labels))
    for series, colour, marker in zip(chart.series, COLOURS, MARKERS, strict=False):
        axes.plot(places, _gapped(series), color=colour, marker=marker, markersize=6, linewidth=2, label=series.name)
    step = -(-len(chart.labels) // MOST_TICKS) or 1
    axes.set_xticks(list(places)[::step], chart.labels[::step], fontsize=10)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.grid(axis="y", color="#dddddd")


def _gapped(series: Series) -> list[float]:
    """Numbers of a line, broken where one is not told."""
    return [float("nan") if value is None else value for value in series.values]


def _told(value: float | None) -> str:
    return "·" if value is None else f"{value:g}"
