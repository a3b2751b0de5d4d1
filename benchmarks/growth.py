"""What a search costs as the catalogue grows from 384 to a million offerings, by meaning and by letters apart.

Run as `nice python benchmarks/growth.py [--picture docs/growth.svg] [--most OFFERINGS]` in the root of the repository.

The catalogue is made up from the one that ships. A text draws as many words as a real unit has, each as often as it
really occurs; one word in a hundred is two words in one, because a vocabulary keeps growing with its texts. A vector is
that of a real unit with noise, `LIKENESS` from where it was. The questions are real and judged. Each size is measured
in a process of its own, with as many units per offering as leave room in 24 GB.
"""

import argparse
import asyncio
import os
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from statistics import fmean, median
from typing import TypeVar

import faiss
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from embeddings.base import Unit, Vectors
from embeddings.faiss_index import FaissIndex
from embeddings.footprint import megabytes_in_memory
from embeddings.lexical import LexicalIndex, words
from embeddings.static_model import StaticModel
from embeddings.vectors import unit_rows
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.matching.finding import units_of
from knowledge.matching.question_lines import read_judged

QUESTIONS = Path("tests/evaluation/questions.jsonl")
SIZES = {384: 20, 10_000: 20, 100_000: 5, 1_000_000: 1}
"""Offerings, and units of each: 20 is what the catalogue has, and a million units of letters take 10 GB to index."""
CONSIDERED = 200
"""Units taken from a search, as in `embeddings.hybrid`."""
NEAREST = 10
"""Of the units that exact search finds first, recall is the share that approximate search finds."""
LIKENESS = 0.7
"""Cosine of a made-up vector with the real one that it came from.

Of an offering's examples two are .49 alike on average, and one and the nearest other .66 (median; built-in model).
"""
COMPOUND = 0.01
CELLS_ASKED = (8, 32, 128)
"""Cells of the approximate index that are looked through."""
BLOCK = 50_000
"""Vectors that are made at a time."""
ASKED = 60
"""Questions that are timed."""
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one index takes.

    Attributes:
        way: How it searches.
        build: Seconds, with all cores.
        memory: Megabytes that it holds.
        milliseconds: Processor time of one search, on one core: the median of the questions.
        recall: Share of the nearest units that it finds; None where it finds all, or measures otherwise.
    """

    way: str
    offerings: int
    units: int
    build: float
    memory: float
    milliseconds: float
    recall: float | None = None


@dataclass(frozen=True, slots=True)
class Seed:
    """What a made-up catalogue is made from.

    Attributes:
        lengths: Words of every real unit.
    """

    vectors: Vectors
    vocabulary: tuple[str, ...]
    occurrences: tuple[int, ...]
    lengths: tuple[int, ...]
    questions: tuple[str, ...]
    asked: Vectors


def main() -> None:
    """Measure every size, print a table, and draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--most", type=int, default=max(SIZES))
    arguments = parser.parse_args()
    seed = asyncio.run(seeded())
    costs: list[Cost] = []
    print("| way | offerings | units | build s | memory MB | ms | recall@10 |\n|---|---|---|---|---|---|---|")
    for offerings in (size for size in SIZES if size <= arguments.most):
        for measure in (by_meaning, by_letters):
            with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as alone:
                found = alone.submit(measure, seed, offerings).result()
            print("\n".join(map(row, found)), flush=True)
            costs.extend(found)
    if arguments.picture:
        draw(costs, arguments.picture)


async def seeded() -> Seed:
    """The catalogue that ships, and the judged questions."""
    embedder = StaticModel()
    texts = [unit.text for unit in units_of(read(OFFERINGS_FILE)[0])]
    questions = tuple(line.text for line in read_judged(QUESTIONS).lines[:ASKED])
    vectors, asked = await embedder.embed_passages(texts), await embedder.embed_questions(questions)
    await embedder.aclose()
    split = [words(text) for text in texts]
    counted: dict[str, int] = {}
    for word in (word for text in split for word in text):
        counted[word] = counted.get(word, 0) + 1
    return Seed(vectors, tuple(counted), tuple(counted.values()), tuple(map(len, split)), questions, asked)


def by_meaning(seed: Seed, offerings: int) -> list[Cost]:
    """Exact search and, where there is enough to leave out, an inverted file of cells."""
    many = offerings * SIZES[offerings]
    vectors = drawn_vectors(seed, many)
    units = [Unit(f"offering-{at % offerings}", "-", "example") for at in range(many)]
    exact, build, memory = built(lambda: FaissIndex.of(units, vectors))
    asked = [timed(partial(exact.search, one, CONSIDERED)) for one in seed.asked]
    costs = [Cost("meaning, exact", offerings, many, build, memory, median(asked))]
    return costs if offerings == min(SIZES) else [*costs, *by_cells(seed, offerings, vectors)]


def by_cells(seed: Seed, offerings: int, vectors: Vectors) -> Iterator[Cost]:
    """Approximate search, against what is truly nearest."""
    truth = nearest(seed.asked, vectors)
    cells = int(4 * len(vectors) ** 0.5) // 8 * 4
    index, build, memory = built(lambda: cellular(vectors, cells))
    for looked_through in CELLS_ASKED:
        index.nprobe = looked_through
        asked = [timed(partial(index.search, one[None], CONSIDERED)) for one in seed.asked]
        found = index.search(seed.asked, NEAREST)[1]
        recall = fmean(len(set(one) & set(other)) / NEAREST for one, other in zip(truth, found, strict=True))
        way = f"meaning, {looked_through} of {cells} cells"
        yield Cost(way, offerings, len(vectors), build, memory, median(asked), recall)


def cellular(vectors: Vectors, cells: int) -> faiss.IndexIVFScalarQuantizer:
    """An inverted file in half precision, with the cells learned from 64 vectors each.

    See: https://github.com/facebookresearch/faiss/wiki/Guidelines-to-choose-an-index, which advises 4 to 16 times the
    square root of the vectors as cells; half of the least here, to spare the two cores.
    """
    dimension = vectors.shape[1]
    index = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dimension), dimension, cells, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
    )
    index.cp.max_points_per_centroid = 64
    index.train(vectors)
    index.add(vectors)
    return index


def by_letters(seed: Seed, offerings: int) -> list[Cost]:
    """Tf-idf over character n-grams."""
    many = offerings * SIZES[offerings]
    texts = drawn_texts(seed, many)
    units = [Unit(f"offering-{at % offerings}", text, "example") for at, text in enumerate(texts)]
    index, build, memory = built(lambda: LexicalIndex.of(units))
    asked = [timed(partial(index.search, text, CONSIDERED)) for text in seed.questions]
    return [Cost("letters", offerings, many, build, memory, median(asked))]


def drawn_vectors(seed: Seed, many: int) -> Vectors:
    """Real vectors with noise of a random direction."""
    draw, dimension = np.random.default_rng(1), seed.vectors.shape[1]
    made = np.empty((many, dimension), np.float32)
    for start in range(0, many, BLOCK):
        block = made[start : start + BLOCK]
        real = seed.vectors[draw.integers(len(seed.vectors), size=len(block))]
        noise = unit_rows(draw.standard_normal((len(block), dimension), np.float32))
        block[:] = unit_rows(LIKENESS * real + (1 - LIKENESS**2) ** 0.5 * noise)
    return made


def drawn_texts(seed: Seed, many: int) -> Iterator[str]:
    """Texts of words as they really occur."""
    draw = random.Random(1)  # noqa: S311 - no secret
    weights = list(accumulate(seed.occurrences))
    for _ in range(many):
        drawn = draw.choices(seed.vocabulary, cum_weights=weights, k=draw.choice(seed.lengths))
        yield " ".join(f"{word}{drawn[0]}" if draw.random() < COMPOUND else word for word in drawn)


def nearest(asked: Vectors, vectors: Vectors) -> list[list[int]]:
    """Positions of the vectors that are truly nearest."""
    scores = np.concatenate([asked @ vectors[at : at + BLOCK].T for at in range(0, len(vectors), BLOCK)], axis=1)
    found: list[list[int]] = np.argpartition(-scores, NEAREST, axis=1)[:, :NEAREST].tolist()
    return found


def built(make: Callable[[], Made]) -> tuple[Made, float, float]:
    """What is built, in how many seconds, and the megabytes that stay taken."""
    faiss.omp_set_num_threads(os.cpu_count() or 1)
    before, began = megabytes_in_memory() or 0.0, time.perf_counter()
    made = make()
    return made, time.perf_counter() - began, (megabytes_in_memory() or 0.0) - before


def timed(ask: Callable[[], object]) -> float:
    """Milliseconds of processor time of one search, on one core: what it takes when nobody else is at work."""
    faiss.omp_set_num_threads(1)
    began = time.thread_time()
    ask()
    return (time.thread_time() - began) * 1000


def row(cost: Cost) -> str:
    """A line of the table."""
    recall = "" if cost.recall is None else f"{cost.recall:.3f}"
    cells = (cost.way, f"{cost.offerings:,}", f"{cost.units:,}", f"{cost.build:.1f}", f"{cost.memory:,.0f}")
    return f"| {' | '.join((*cells, f'{cost.milliseconds:.2f}', recall))} |"


def draw(costs: Sequence[Cost], path: Path) -> None:
    """Milliseconds and megabytes against the size of the catalogue, both scales logarithmic."""
    figure = Figure(figsize=(11, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    times, memory = figure.subplots(1, 2)
    for label, line in lines(costs):
        sizes = [cost.offerings for cost in line]
        times.plot(sizes, [cost.milliseconds for cost in line], marker="o", label=label)
        memory.plot(sizes, [cost.memory for cost in line], marker="o", label=label)
    ticks = [f"{size:,}\n× {SIZES[size]} units" for size in SIZES]
    for axes, title in ((times, "One search, ms (median)"), (memory, "Index in memory, MB")):
        axes.set(xscale="log", yscale="log", title=title, xlabel="offerings")
        axes.set_xticks(list(SIZES), ticks)
        axes.minorticks_off()
        axes.grid(visible=True, alpha=0.3)
        axes.legend()
    figure.savefig(path)


def lines(costs: Iterable[Cost]) -> Iterator[tuple[str, list[Cost]]]:
    """One line per way to search; of the cells the widest look, which finds most."""
    held = list(costs)
    yield "meaning, exact", [cost for cost in held if cost.way == "meaning, exact"]
    yield f"meaning, {CELLS_ASKED[-1]} cells", [cost for cost in held if f" {CELLS_ASKED[-1]} of" in cost.way]
    yield "letters", [cost for cost in held if cost.way == "letters"]


if __name__ == "__main__":
    main()
