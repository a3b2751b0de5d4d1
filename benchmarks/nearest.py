"""Where the numbers of the search come from: what every choice finds of the judged questions, and what it takes.

Run as `python benchmarks/nearest.py` in the root of the repository: the built-in model, and the catalogue, the known
gaps and the kinds of off-topic that ship.
"""

import asyncio
import random
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import bm25s

from embeddings import hybrid, lexical
from embeddings.base import Unit, Vectors
from embeddings.calibration import calibration_of
from embeddings.evaluation import Kind
from embeddings.faiss_index import FaissIndex
from embeddings.hybrid import HybridIndex
from embeddings.lexical import LexicalIndex
from embeddings.static_model import StaticModel
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Offering, QuestionCard
from knowledge.gaps.known import read_known_gaps
from knowledge.matching.beside import GAP, OFF_TOPIC, units_of_gaps, units_off_topic
from knowledge.matching.finding import Matching, units_of
from knowledge.matching.judged import GAP_SCORE, Judged
from knowledge.matching.question_lines import JudgedLine, read_judged
from knowledge.matching.small_talk import SmallTalkWords

SETS = (Path("tests/evaluation/questions.jsonl"), Path("tests/evaluation/own_questions.jsonl"))
TODAY = date(2026, 11, 21)
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Bench:
    """What is searched, and with what."""

    units: tuple[Unit, ...]
    vectors: Vectors
    questions: tuple[JudgedLine, ...]
    asked: Vectors

    def found(self, index: HybridIndex) -> list[list[str]]:
        """The offerings that an index finds for every question."""
        ranked = (index.search(line.text, vector) for line, vector in zip(self.questions, self.asked, strict=True))
        return [[one.key for one in found if not one.key.startswith((GAP, OFF_TOPIC))] for found in ranked]


async def main() -> None:
    """Print every table."""
    embedder, questions = StaticModel(), read_judged(*SETS).lines
    offerings, _ = read(OFFERINGS_FILE)
    gaps = read_known_gaps(Agenda.load())
    units = (*units_of(offerings), *units_of_gaps(gaps), *units_off_topic(SmallTalkWords.load().off_topic))
    vectors = await embedder.embed_passages([unit.text for unit in units])
    bench = Bench(units, vectors, questions, await embedder.embed_questions([line.text for line in questions]))
    print(f"{len(units)} units, {len(questions)} questions; times are medians and 95th percentiles\n")
    speed(bench)
    choices(bench)
    await misspelled(offerings, bench, embedder)
    matching = Matching(embedder, calibration_of(embedder, Path()), cache=None, today=lambda: TODAY)
    await matching.rebuild(offerings, gaps)
    called_by_name([(line, await matching.judge(line.text, QuestionCard(line.text))) for line in questions])
    print(f"\nwhole question, embedding included: {spread([await whole(matching, line) for line in questions])}")
    await embedder.aclose()


def speed(bench: Bench) -> None:
    """How long building and searching takes, and how bm25s does on the same terms."""
    dense, building = timed(lambda: FaissIndex.of(bench.units, bench.vectors))
    print(f"faiss   built in {building:4.0f} ms, {spread(timed(dense.search, one, 200)[1] for one in bench.asked)}")
    letters, building = timed(lambda: LexicalIndex.of(bench.units))
    again = timed(lambda: LexicalIndex.of(bench.units[1:], letters))[1]
    print(f"letters built anew after a small change in {again:4.0f} ms")
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
    """What the search finds by the weight of letters, the units considered, and the best units of a key that count."""
    index = HybridIndex.of(bench.units, bench.vectors)
    for name, values in (
        ("LEXICAL_SHARE", (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 1.0)),
        ("UNITS_CONSIDERED", (50, 100, 200, len(bench.units))),
        ("BEST_UNITS", (1, 2, 3, 5)),
    ):
        for value in values:
            with chosen(name, value):
                print(f"{name:17s} {value:<5}  {hits(bench, bench.found(index))}")


@contextmanager
def chosen(name: str, value: float) -> Iterator[None]:
    """The search with another choice than it has."""
    shipped = getattr(hybrid, name)
    setattr(hybrid, name, value)
    try:
        yield
    finally:
        setattr(hybrid, name, shipped)


def called_by_name(judged: Sequence[tuple[JudgedLine, Judged]]) -> None:
    """How many questions of each kind have a known gap nearer than any offering: by its score, and by its lead."""
    print()
    for score in (0.3, 0.35, 0.4, 0.45):
        print(f"gap nearest, from score {score:.2f}: {counted(judged, score, 0.0)}")
    for lead in (0.05, 0.1, 0.15):
        print(f"the same from {GAP_SCORE}, lead {lead:.2f}: {counted(judged, GAP_SCORE, lead)}")


def counted(judged: Sequence[tuple[JudgedLine, Judged]], score: float, lead: float) -> str:
    """How many of each kind have a gap this near and this far ahead."""
    near = Counter(
        line.kind.value
        for line, one in judged
        if one.gaps and one.gaps[0].score >= score and one.gap_lead >= max(lead, one.off_topic_lead, 0.0)
    )
    return ", ".join(f"{near[kind.value]} {kind.value}" for kind in Kind)


async def misspelled(offerings: Sequence[Offering], bench: Bench, embedder: StaticModel) -> None:
    """What is found of titles with one letter in eight out of place, by the weight of letters."""
    draw = random.Random(1)  # noqa: S311 - no secret
    titles = [swapped(offering.title.lower(), draw) for offering in offerings]
    index, vectors = HybridIndex.of(bench.units, bench.vectors), await embedder.embed_questions(titles)
    print()
    for share in (0.0, 0.2, 0.4, 0.5):
        with chosen("LEXICAL_SHARE", share):
            found = [index.search(title, vector)[:3] for title, vector in zip(titles, vectors, strict=True)]
        hit = statistics.fmean(
            offering.id in {one.key for one in three} for offering, three in zip(offerings, found, strict=True)
        )
        print(f"misspelled titles, LEXICAL_SHARE {share:.1f}: hit@3 {hit:.3f}")


def swapped(text: str, draw: random.Random) -> str:
    """A text with one in eight letters swapped with the next."""
    letters = list(text)
    for _ in range(max(1, len(letters) // 8)):
        at = draw.randrange(len(letters) - 1)
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


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
