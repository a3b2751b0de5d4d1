"""Which offerings are hardest to find, and by which questions: each of their examples is asked with itself left out.

What is asked of the search is what `Matching.find` asks without a card: the same texts, searched, fused and weighed
alike.
"""

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

import numpy as np

from embeddings.base import Embedder, Hit, Unit, Vectors
from embeddings.calibration import FIELD
from embeddings.evaluation import Kind
from embeddings.faiss_index import BATCH, FaissIndex
from embeddings.hybrid import UNITS_CONSIDERED, fuse
from embeddings.lexical import LexicalIndex
from knowledge.domain import Language, Offering, QuestionCard
from knowledge.languages import Languages
from knowledge.matching.finding import Matching, units_of
from knowledge.matching.question_lines import JudgedLine
from knowledge.matching.suggesting import Asker, weigh
from knowledge.matching.told import Told
from knowledge.subjects import Subjects

_Asks = TypeVar("_Asks", Unit, "_Asked")

SHOWN: Final = 3
"""An offering is found when it is among so many: what the conversation shows at once."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A question that did not find its offering.

    Attributes:
        language: As the example says, or as it seems to be; None where that cannot be told.
        judged: People judged that it should find it; else it is an example of the offering itself.
        instead: Ids of what was found, at most `SHOWN`, best first, without what helps as well.
    """

    text: str
    language: Language | None
    judged: bool
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findability:
    """How well one offering is found.

    Attributes:
        asked: Questions that should find it.
        lost: Those that did not.
    """

    offering: Offering
    asked: int
    lost: tuple[Lost, ...]

    @property
    def share(self) -> float:
        """The share of the questions that find it, 0 to 1."""
        return 1 - len(self.lost) / self.asked if self.asked else 1.0

    @property
    def rivals(self) -> Sequence[tuple[str, int]]:
        """What took its place, with how often, most often first."""
        return Counter(key for lost in self.lost for key in lost.instead).most_common(SHOWN)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, and what it should find.

    Attributes:
        wanted: Ids of the offerings that should each be among the first.
        fitting: Ids of those that may stand in their place.
        unit: Its own place among the units, which it may not find; None of a judged question.
    """

    text: str
    language: Language | None
    wanted: frozenset[str]
    fitting: frozenset[str]
    unit: int | None


async def findability(
    matching: Matching, embedder: Embedder, judged: Iterable[JudgedLine], today: date
) -> tuple[Findability, ...]:
    """How well each offering is found, worst first.

    A judged question should find what helps most or, where nobody said what that is, all that helps. An offering that
    only stands behind others which help as well is not lost: there may be more of them than are shown.

    Args:
        matching: Holds what is searched.
        embedder: That of the matching.
        judged: Questions that people judged; only the matches among them count.
        today: Events that have been sink, as in a search on this day.
    """
    units = units_of(matching.offerings)
    asked = (*_examples(units, matching.offerings), *_judged(judged))
    shelf = _Shelf(units, await _embedded(units, embedder), {one.id: one for one in matching.offerings}, today)
    questions = [vector for batch in _batches(asked) for vector in await embedder.embed_questions(_texts(batch))]
    found = await asyncio.to_thread(lambda: [shelf.first(*one) for one in zip(asked, questions, strict=True)])
    measured = _measured(matching.offerings, tuple(zip(asked, found, strict=True)))
    return tuple(sorted(measured, key=lambda one: (one.share, -one.asked, one.offering.id)))


class _Shelf:
    """All that is searched, in which a question does not find the unit that it is itself.

    The rarity of words is counted with that unit in: one text among thousands.
    """

    def __init__(self, units: Sequence[Unit], vectors: Vectors, offerings: Mapping[str, Offering], today: date) -> None:
        places = [Unit(str(place), unit.text, unit.kind) for place, unit in enumerate(units)]
        self._keys = {str(place): unit.key for place, unit in enumerate(units)}
        self._dense, self._lexical = FaissIndex.of(places, vectors), LexicalIndex.of(places)
        self._offerings = offerings
        self._subjects = Subjects.load()
        self._today = today

    def first(self, asked: _Asked, vector: Vectors) -> tuple[str, ...]:
        """Ids of what a question finds first."""
        near = self._others(self._dense.search(vector, UNITS_CONSIDERED + 1), asked.unit)
        alike = self._others(self._lexical.search(asked.text, UNITS_CONSIDERED + 1), asked.unit)
        card = QuestionCard(what=asked.text)
        asker = Asker(card, Told.by(card, None, self._subjects), asked.language, self._today)
        weighed = weigh(fuse(list(near), alike)[:FIELD], self._offerings, asker)
        return tuple(one.suggestion.offering.id for one in weighed[:SHOWN])

    def _others(self, hits: Iterable[Hit], unit: int | None) -> Iterator[Hit]:
        return (Hit(self._keys[hit.key], hit.score) for hit in hits if hit.key != str(unit))


def _examples(units: Sequence[Unit], offerings: Iterable[Offering]) -> Iterator[_Asked]:
    """Every example question of an offering: it stands in the units in the order of the offerings."""
    examples = (example for offering in offerings for example in offering.examples)
    places = (place for place, unit in enumerate(units) if unit.kind == "example")
    for place, example in zip(places, examples, strict=True):
        only = frozenset({units[place].key})
        yield _Asked(example.text, example.language, only, only, place)


def _judged(lines: Iterable[JudgedLine]) -> Iterator[_Asked]:
    detect = Languages().detect
    for line in lines:
        if line.kind is Kind.MATCH:
            yield _Asked(line.text, detect(line.text), line.best or line.relevant, line.relevant, None)


def _measured(offerings: Iterable[Offering], trials: Sequence[tuple[_Asked, tuple[str, ...]]]) -> Iterator[Findability]:
    asked = Counter(key for one, _ in trials for key in one.wanted)
    lost: dict[str, list[Lost]] = {}
    for one, found in trials:
        for key in one.wanted - set(found):
            instead = tuple(other for other in found if other not in one.fitting)
            if instead:
                lost.setdefault(key, []).append(Lost(one.text, one.language, one.unit is None, instead))
    for offering in offerings:
        yield Findability(offering, asked[offering.id], tuple(lost.get(offering.id, ())))


async def _embedded(units: Sequence[Unit], embedder: Embedder) -> Vectors:
    rows = [row for batch in _batches(units) for row in await embedder.embed_passages(_texts(batch))]
    return np.array(rows, np.float32).reshape(len(units), embedder.dimension)


def _texts(batch: Iterable[Unit | _Asked]) -> list[str]:
    return [one.text for one in batch]


def _batches(whole: Sequence[_Asks]) -> Iterator[Sequence[_Asks]]:
    return (whole[start : start + BATCH] for start in range(0, len(whole), BATCH))
