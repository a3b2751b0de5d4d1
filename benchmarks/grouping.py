"""Grouping on questions that people labelled, beside other methods; and where the numbers of the grouping come from.

Run as `python benchmarks/grouping.py [--choose] [--likeness]` in the root of the repository. Without an option: the
match and gap lines of `tests/evaluation` are grouped at once; truth is the best offering of a match line, or the theme.
These lines are about hundreds of things: 44 of the 288 best offerings have three lines or more. `--choose` prints how
planted topics are found with other limits, on the half of them meant for choosing; `--likeness` how well the likeness
of two questions tells whether they are about one thing, with and without what could be added to it.
"""

import argparse
import asyncio
import itertools
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import fmean
from typing import Final

import numpy as np
from grouping_rivals import RIVALS, Labels, Method, ours
from numpy.typing import NDArray
from planted import DAYS, JUDGED, Sent, a_year, chosen_on, topics
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, average_precision_score
from topics_found import Snapshot, alone, found, mutual

from embeddings.base import Vectors
from embeddings.calibration import calibration_of
from embeddings.evaluation import Kind
from embeddings.lens import Lens
from embeddings.static_model import StaticModel
from embeddings.vectors import unit_rows
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import QuestionCard
from knowledge.gaps.grouping import SETTINGS, Member, Settings, group
from knowledge.gaps.known import read_known_gaps
from knowledge.matching.beside import units_of_gaps
from knowledge.matching.finding import Matching, units_of
from knowledge.matching.question_lines import JudgedLine, read_judged

SEEDS: Final = range(11, 15)
"""Years by which limits are chosen; `year.py` lives through others."""

STEP: Final = 7
"""Days between two groupings while limits are chosen."""

FEW: Final = 3
"""Lines of a subject from which on it can be a group."""


async def main() -> None:
    """Print what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--choose", action="store_true")
    parser.add_argument("--likeness", action="store_true")
    arguments = parser.parse_args()
    embedder = StaticModel()
    catalogue, _ = read(OFFERINGS_FILE)
    matching = Matching(embedder, calibration_of(embedder, Path()), cache=None, today=lambda: date(2026, 11, 21))
    await matching.rebuild(catalogue, read_known_gaps(Agenda.load()))
    if arguments.choose:
        await choose(embedder, await matching.lens(), [a_year(seed, catalogue) for seed in SEEDS])
    elif arguments.likeness:
        await likeness(embedder, matching)
    else:
        await compare(embedder, await matching.lens())
    await embedder.aclose()


# --- the labelled questions -------------------------------------------------------------------------------------------


async def compare(embedder: StaticModel, lens: Lens) -> None:
    """Every method on the labelled lines, as the model gives them and through the lens."""
    lines = [line for line in read_judged(*JUDGED).lines if line.kind in {Kind.MATCH, Kind.GAP}]
    vectors = await embedder.embed_questions([line.text for line in lines])
    for name, seen in (("as they are", vectors), ("through the lens", lens.seen(vectors))):
        print(f"{len(lines)} lines, {name}")
        for method_name, method in {"ours": ours, **RIVALS}.items():
            print(f"  {method_name:20} {figures(method, seen, lines)}")
        kept = as_they_come(seen, tenth(len(seen)))
        print(f"  {'ours, as they come':20} with a tenth more {adjusted_rand_score(*kept):.3f}")


def figures(method: Method, vectors: Vectors, lines: Sequence[JudgedLine]) -> str:
    """How well the groups are the best offerings and the themes, what is left over, and how much chance there is."""
    best = np.array([min(line.best, default="") for line in lines])
    theme = np.array([line.theme or "" for line in lines])
    common = np.array([np.sum(best == one) >= FEW and one != "" for one in best])
    labels = method(vectors, len(set(best.tolist())), 0)
    few = method(vectors, len(set(theme.tolist())), 0)
    order = np.random.default_rng(1).permutation(len(vectors))
    again = np.empty_like(labels)
    again[order] = method(vectors[order], len(set(best.tolist())), 1)
    early = tenth(len(vectors))
    less = method(vectors[early], len(set(best.tolist())), 0)
    return (
        f"AMI offering {_ami(best[common], labels[common]):.3f} theme {_ami(theme, few):.3f}"
        f" left over {np.mean(labels < 0):.2f} groups {len(set(labels[labels >= 0].tolist()))}"
        f" | again {adjusted_rand_score(alone(labels), alone(again)):.3f}"
        f" with a tenth more {adjusted_rand_score(alone(less), alone(labels[early])):.3f}"
    )


def tenth(count: int) -> NDArray[np.intp]:
    """Rows of all but a tenth, drawn by chance."""
    return np.sort(np.random.default_rng(2).permutation(count)[count // 10 :])


def as_they_come(vectors: Vectors, early: NDArray[np.intp]) -> tuple[Labels, Labels]:
    """The groups of the early signals before the others came and after."""
    before = ours(vectors[early], 0, 0)
    place = dict(zip(early.tolist(), before.tolist(), strict=True))
    members = [
        Member(at, vector, None if place.get(at, -1) < 0 else place.get(at)) for at, vector in enumerate(vectors)
    ]
    grouping = group(members)
    after = before.copy()
    new = {signal: 10_000 + at for at, founded in enumerate(grouping.founded) for signal in founded}
    for row, at in enumerate(early.tolist()):
        after[row] = {**grouping.placed, **new}.get(at, after[row])
    return alone(before), alone(after)


def _ami(truth: NDArray[np.str_], labels: Labels) -> float:
    return float(adjusted_mutual_info_score(truth, alone(labels)))


# --- where the limits come from ---------------------------------------------------------------------------------------


async def choose(embedder: StaticModel, lens: Lens, years: Sequence[Sequence[Sent]]) -> None:
    """How the planted topics of one half are found, by limits."""
    gaps = {line.text for line in read_judged(*JUDGED).lines if line.kind is Kind.GAP}
    streams = [[one for one in sent if one.topic or one.text in gaps] for sent in years]
    seen = [lens.seen(await embedder.embed_questions([one.text for one in stream])) for stream in streams]
    for joins, founds in itertools.product((0.18, 0.2, 0.22, 0.25, 0.28), (0.3, 0.35, 0.4)):
        settings = Settings(joins=joins, founds=founds)
        rows = [tried(stream, vectors, settings) for stream, vectors in zip(streams, seen, strict=True)]
        means = [fmean(row[name] for row in rows) for name in rows[0]]
        chosen = " <" if (joins, founds) == (SETTINGS.joins, SETTINGS.founds) else ""
        text = " ".join(f"{name} {mean:.2f}" for name, mean in zip(rows[0], means, strict=True))
        print(f"joins {joins:.2f} founds {founds:.2f}: {text}{chosen}")


def tried(stream: Sequence[Sent], vectors: Vectors, settings: Settings) -> Mapping[str, float]:
    """A year grouped every week."""
    days, labels = np.array([one.day for one in stream]), np.full(len(stream), -1)
    for evening in range(STEP, DAYS + STEP, STEP):
        so_far = int(np.searchsorted(days, evening))
        places = [None if number < 0 else number for number in labels[:so_far].tolist()]
        grouping = group([Member(at, vectors[at], place) for at, place in enumerate(places)], settings)
        new = int(labels.max()) + 1
        for at, founded in enumerate(grouping.founded):
            labels[list(founded)] = new + at
        for at, place in grouping.placed.items():
            labels[at] = place
    truth = np.array([one.topic or "" for one in stream])
    results = [found(topic.id, truth, days, [Snapshot(DAYS, labels)]) for topic in chosen_on()]
    half = np.isin(truth, [topic.id for topic in chosen_on()])
    return {
        "found": fmean(one.is_found for one in results),
        "precision": fmean(one.precision for one in results),
        "recall": fmean(one.recall for one in results),
        "merged": fmean(one.recall_merged for one in results),
        "AMI": mutual(np.where(half, truth, ""), labels),
        "groups": float(len(set(labels[labels >= 0].tolist()))),
        "strangers": float(np.sum((truth == "") & (labels >= 0))),
    }


# --- what likeness is made of -----------------------------------------------------------------------------------------


async def likeness(embedder: StaticModel, matching: Matching) -> None:
    """Average precision of pairs about one planted topic, among the questions as they were written."""
    asked = [(topic.id, text) for topic in topics() for texts in topic.asked.values() for text in texts]
    gaps = [(line.text, line.text) for line in read_judged(*JUDGED).lines if line.kind is Kind.GAP]
    truth, texts = np.array([one for one, _ in asked + gaps]), [text for _, text in asked + gaps]
    vectors = await embedder.embed_questions(texts)
    print(f"as they are               {_precision(truth, vectors @ vectors.T):.3f}")
    print(f"without what all share    {_precision(truth, _cosines(unit_rows(vectors - vectors.mean(axis=0)))):.3f}")
    known = [*units_of(matching.offerings), *units_of_gaps(matching.gaps)]
    spoken, keys = await embedder.embed_questions([unit.text for unit in known]), [unit.key for unit in known]
    judged = [line for line in read_judged(*JUDGED).lines if line.kind is Kind.MATCH]
    offered, best = await embedder.embed_questions([line.text for line in judged]), [min(line.best) for line in judged]
    print(f"  questions that something answers, as they are {_precision(np.array(best), _cosines(offered)):.3f}")
    for mildness in (0.3, 1.0, 3.0):
        lens = Lens.of(spoken, keys, mildness)
        new, old = _cosines(lens.seen(vectors)), _cosines(lens.seen(offered))
        answered = _precision(np.array(best), old)
        print(
            f"through a lens of mildness {mildness} {_precision(truth, new):.3f}, what something answers {answered:.3f}"
        )
    cosines = _cosines((await matching.lens()).seen(vectors))
    matches = [await matching.find(text, QuestionCard(what=text)) for text in texts]
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True).fit_transform(texts)
    added = {
        "the same theme": _same([match.theme for match in matches]),
        "the same known gap": _same([match.known_gap for match in matches]),
        "like letters": np.asarray((letters @ letters.T).todense()),
    }
    for name, bonus in added.items():
        shares = " ".join(f"{share}: {_precision(truth, cosines + share * bonus):.3f}" for share in (0.05, 0.1, 0.3))
        print(f"  and {name:20}  {shares}")


def _cosines(vectors: Vectors) -> Vectors:
    cosines: Vectors = vectors @ vectors.T
    return cosines


def _same(values: Sequence[str | None]) -> NDArray[np.bool_]:
    """Which pairs have the same value, where they have one."""
    named = np.array([value or f"none {at}" for at, value in enumerate(values)])
    same: NDArray[np.bool_] = named[:, None] == named
    return same


def _precision(truth: NDArray[np.str_], scores: NDArray[np.floating]) -> float:
    pairs = np.triu_indices(len(truth), 1)
    return float(average_precision_score((truth[:, None] == truth)[pairs], scores[pairs]))


if __name__ == "__main__":
    asyncio.run(main())
