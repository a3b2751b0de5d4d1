"""Where the numbers of the search come from: what every choice finds on the development questions, and what it takes.

Run as `python benchmarks/nearest.py` in the root of the repository: the built-in model and the catalogue that ships.
"""

import asyncio
import random
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import bm25s

from embeddings import hybrid, lexical
from embeddings.base import Unit, Vectors
from embeddings.calibration import Calibration, evidence
from embeddings.evaluation import Kind, auroc
from embeddings.faiss_index import FaissIndex
from embeddings.hybrid import HybridIndex, Ranked
from embeddings.lexical import LexicalIndex
from embeddings.static_model import StaticModel
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Offering, QuestionCard
from knowledge.matching.finding import Matching, units_of
from knowledge.matching.question_lines import JudgedLine, read_judged

QUESTIONS = Path("tests/evaluation/questions.jsonl")
SHARE = hybrid.LEXICAL_SHARE
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Bench:
    """What is searched, and with what."""

    units: tuple[Unit, ...]
    vectors: Vectors
    questions: tuple[JudgedLine, ...]
    asked: Vectors

    def ranked(self, index: HybridIndex) -> list[tuple[Ranked, ...]]:
        """What an index finds for every question."""
        return [index.search(line.text, vector) for line, vector in zip(self.questions, self.asked, strict=True)]


async def main() -> None:
    """Print every table."""
    embedder = StaticModel()
    offerings, _ = read(OFFERINGS_FILE)
    units, questions = units_of(offerings), read_judged(QUESTIONS).lines
    vectors = await embedder.embed_passages([unit.text for unit in units])
    bench = Bench(units, vectors, questions, await embedder.embed_questions([line.text for line in questions]))
    print(f"{len(units)} units, {len(questions)} questions; times are medians and 95th percentiles\n")
    speed(bench)
    choices(bench)
    ranked = bench.ranked(HybridIndex.of(units, vectors))
    doubt(bench, ranked)
    await misspelled(offerings, bench, embedder)
    leads(bench, ranked)
    today = date(2026, 11, 21)
    matching = Matching(embedder, Calibration.unfitted(embedder.digest), cache=None, today=lambda: today)
    await matching.rebuild(offerings)
    print(f"\nwhole question, embedding included: {spread([await whole(matching, line) for line in questions])}")
    await embedder.aclose()


def speed(bench: Bench) -> None:
    """How long building and searching takes, and how bm25s does on the same terms."""
    dense, building = timed(lambda: FaissIndex(bench.units, bench.vectors))
    print(f"faiss   built in {building:4.0f} ms, {spread(timed(dense.search, one, 200)[1] for one in bench.asked)}")
    letters, building = timed(lambda: LexicalIndex(bench.units))
    texts = [line.text for line in bench.questions]
    print(f"letters built in {building:4.0f} ms, {spread(timed(letters.search, text, 200)[1] for text in texts)}")
    rival, building = timed(lambda: bm25(bench.units))
    known = [[term for term in dict.fromkeys(terms(text)) if term in rival.vocab_dict] or ["de"] for text in texts]
    print(f"bm25s   built in {building:4.0f} ms, {spread(timed(rival.get_scores, one)[1] for one in known)}")
    keys = [unit.key for unit in bench.units]
    found = [rival.get_scores(one).argsort(kind="stable")[::-1] for one in known]
    print(f"letters alone {hits(bench, ([hit.key for hit in letters.search(text, 200)] for text in texts))}")
    print(f"bm25s alone   {hits(bench, ([keys[at] for at in order[:200]] for order in found))}\n")


def choices(bench: Bench) -> None:
    """What the search finds by the weight of letters and by the number of units considered."""
    index = HybridIndex.of(bench.units, bench.vectors)
    for share in (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 1.0):
        hybrid.LEXICAL_SHARE = share
        print(f"share of letters {share:.1f}    {hits(bench, keys_of(bench.ranked(index)))}")
    hybrid.LEXICAL_SHARE = SHARE
    for considered in (50, 100, 200, len(bench.units)):
        hybrid.UNITS_CONSIDERED = considered
        print(f"units considered {considered:4d}   {hits(bench, keys_of(bench.ranked(index)))}")
    hybrid.UNITS_CONSIDERED = 200
    for best in (1, 2, 3):
        hybrid.BEST_UNITS = best
        print(f"best units {best}            {hits(bench, keys_of(bench.ranked(index)))}")
    hybrid.BEST_UNITS = 2


def doubt(bench: Bench, ranked: Sequence[Sequence[Ranked]]) -> None:
    """How well score and contrast tell matches from gaps, by the size of the field."""
    print(f"\nAUROC of the score       {separation(bench, [found[0].score for found in ranked]):.3f}")
    for field in (10, 20, 50, 100):
        contrasts = [evidence([one.score for one in found[:field]], foreign=False)[0].contrast for found in ranked]
        print(f"AUROC of contrast, {field:4d}  {separation(bench, contrasts):.3f}")


def leads(bench: Bench, ranked: Sequence[Sequence[Ranked]]) -> None:
    """How far a right first key is ahead of the others, and how alike its letters are."""
    right = [found for line, found in zip(bench.questions, ranked, strict=True) if found[0].key in line.relevant]
    for place in (2, 3, 5, 10):
        ahead = statistics.median(found[0].score - found[place - 1].score for found in right)
        print(f"lead of a right first over place {place:2d}: {ahead:.3f}")
    print(
        "letters of a right first, thirds:",
        [round(at, 3) for at in statistics.quantiles((found[0].lexical for found in right), n=3)],
    )


async def misspelled(offerings: Sequence[Offering], bench: Bench, embedder: StaticModel) -> None:
    """What is found of titles with one letter in eight out of place, by the weight of letters."""
    draw = random.Random(1)  # noqa: S311 - no secret
    titles = [swapped(offering.title.lower(), draw) for offering in offerings]
    index, vectors = HybridIndex.of(bench.units, bench.vectors), await embedder.embed_questions(titles)
    print()
    for share in (0.0, 0.2, 0.4, 0.5):
        hybrid.LEXICAL_SHARE = share
        found = [index.search(title, vector)[:3] for title, vector in zip(titles, vectors, strict=True)]
        hit = statistics.fmean(
            offering.id in {one.key for one in three} for offering, three in zip(offerings, found, strict=True)
        )
        print(f"misspelled titles, share of letters {share:.1f}: hit@3 {hit:.3f}")
    hybrid.LEXICAL_SHARE = SHARE


def swapped(text: str, draw: random.Random) -> str:
    """A text with one in eight letters swapped with the next."""
    letters = list(text)
    for _ in range(max(1, len(letters) // 8)):
        at = draw.randrange(len(letters) - 1)
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


def separation(bench: Bench, values: Sequence[float]) -> float:
    """The AUROC of matches against gaps."""
    of = {kind: [one for one, line in zip(values, bench.questions, strict=True) if line.kind is kind] for kind in Kind}
    return auroc(of[Kind.MATCH], of[Kind.GAP])


def hits(bench: Bench, found: Iterable[Sequence[str]]) -> str:
    """hit@1, 3 and 10 of the Dutch matches and of those in other languages; keys may repeat."""
    places: dict[bool, list[int]] = {True: [], False: []}
    for line, keys in zip(bench.questions, found, strict=True):
        if line.kind is Kind.MATCH:
            once = list(dict.fromkeys(keys))
            places[line.lang == "nl"].append(next((at for at, key in enumerate(once) if key in line.relevant), 999))
    shares = {dutch: [statistics.fmean(at < k for at in held) for k in (1, 3, 10)] for dutch, held in places.items()}
    return "   ".join(
        f"{name} {' '.join(f'{share:.3f}' for share in shares[dutch])}"
        for name, dutch in (("nl", True), ("other", False))
    )


def keys_of(ranked: Iterable[Sequence[Ranked]]) -> list[list[str]]:
    """The keys alone."""
    return [[one.key for one in found] for found in ranked]


def terms(text: str) -> list[str]:
    """The terms of the lexical index."""
    return list(lexical.terms(text))


def bm25(units: Sequence[Unit]) -> bm25s.BM25:
    """The same terms in bm25s."""
    index = bm25s.BM25()
    index.index([terms(unit.text) for unit in units], show_progress=False)
    return index


def timed(make: Callable[..., Made], *arguments: object) -> tuple[Made, float]:
    """What a call gives, and how many milliseconds it took."""
    started = time.perf_counter()
    made = make(*arguments)
    return made, (time.perf_counter() - started) * 1000


async def whole(matching: Matching, line: JudgedLine) -> float:
    """Milliseconds from question to advice."""
    started = time.perf_counter()
    await matching.find(line.text, QuestionCard(what=line.text, audience=line.audience))
    return (time.perf_counter() - started) * 1000


def spread(times: Iterable[float]) -> str:
    """Median and 95th percentile."""
    held = list(times)
    return f"{statistics.median(held):.2f} ms ({statistics.quantiles(held, n=20)[-1]:.2f})"


if __name__ == "__main__":
    asyncio.run(main())
