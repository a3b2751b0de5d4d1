"""Models side by side as tables, to be read in a terminal and pasted into a page."""

from collections.abc import Iterable, Sequence

from embeddings.evaluation import Figures
from knowledge.matching.comparing import Compared, Quality

LEGEND = """\
hit@1/3: matches, per language. nDCG@10: matches of all languages. gap AUROC: matches against gaps, by a probability
fitted to the same questions, each without itself. ms: median of one question. memory: growth of a process of its own.
start: with an index that is up to date; first start: the whole catalogue is embedded."""


def report(compared: Sequence[Compared]) -> str:
    """A table of what the models find per set of questions, and one of what they take.

    Args:
        compared: At least one, all by the same sets.
    """
    sets = zip(*(one.quality for one in compared), strict=True)
    models = [one.model for one in compared]
    return "\n\n".join((*(_found(models, of) for of in sets), _taken(compared), LEGEND))


def _found(models: Sequence[str], quality: Sequence[Quality]) -> str:
    groups = [figures.group for figures in quality[0].figures]
    heading = (quality[0].questions, *(f"{group} hit@1/3" for group in groups), "nDCG@10", "gap AUROC")
    rows = (
        (model, *map(_hits, of.figures), _number(of.figures[-1].ndcg), _number(of.gap_auroc))
        for model, of in zip(models, quality, strict=True)
    )
    return _table(heading, rows)


def _taken(compared: Iterable[Compared]) -> str:
    heading = ("model", "numbers", "ms embed", "ms whole", "memory MB", "start s", "first start s", "disk MB")
    rows = (
        (
            one.model,
            str(one.dimension),
            f"{one.pace.embedding:.1f}",
            f"{one.pace.whole:.1f}",
            "-" if one.footprint.memory is None else f"{one.footprint.memory:.0f}",
            f"{one.footprint.start:.1f}",
            f"{one.footprint.indexing:.0f}",
            f"{one.footprint.disk:.0f}",
        )
        for one in compared
    )
    return _table(heading, rows)


def _table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (heading, ("---",) * len(heading), *rows))


def _hits(figures: Figures) -> str:
    return "-" if figures.hits is None else f"{figures.hits[0]:.3f}/{figures.hits[1]:.3f}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
