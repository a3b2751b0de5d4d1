"""What coordinators' decisions teach: judged questions arrive one by one, and whatever goes wrong is decided on.

Run as `python benchmarks/learning_judged.py` in the root of the repository; ten minutes a round. A question goes
wrong when none of its offerings is among the first three that are shown, when a gap is not admitted at once, or when
what is no question is taken for one. Then the coordinator's decision is taught as in the running program
(`Matching.rebuild` with a lesson more). Held against each other are the same questions with and without teaching:
those that are *like* an earlier one (they share a best offering, or a theme for gaps, or are both off-topic), and all
others.

Then everything that went wrong is asked once more in nearly the same words, before and after it was taught.

The judged sets do not say which known gap a question is: the coordinator of this simulation names one gap per theme.
"""

import argparse
import asyncio
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import fmean

from embeddings.calibration import calibration_of
from embeddings.evaluation import Kind
from embeddings.opening import open_embedder
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import (
    Decision,
    Example,
    KnownGap,
    Language,
    Lesson,
    Match,
    Offering,
    OffTopic,
    QuestionCard,
    Ruling,
)
from knowledge.gaps.known import read_known_gaps
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.matching.judged import Judged
from knowledge.matching.question_lines import JudgedLine, read_judged

SETS = ("questions", "own_questions")
FIRST = 3
"""Offerings shown at once."""

SLIPS = 0.06
"""Share of the letters that change places with the next, in a question typed in haste. Own choice."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of one question.

    Attributes:
        like: An earlier question was like it.
        plain: It went wrong without teaching.
        taught: It went wrong with teaching.
    """

    kind: Kind
    like: bool
    plain: bool
    taught: bool


class School:
    """The matching, and what was taught to it so far."""

    def __init__(self, matching: Matching, offerings: Sequence[Offering], gaps: Sequence[KnownGap]) -> None:
        self._matching = matching
        self._offerings = offerings
        self._gaps = gaps
        self._detect = Languages().detect

    async def ask(self, line: JudgedLine) -> Match:
        """What is advised for a question now."""
        return await self._matching.find(line.text, _card(line), self._detect(line.text))

    async def judge(self, line: JudgedLine) -> Judged:
        """What is found for a question now."""
        return await self._matching.judge(line.text, _card(line), self._detect(line.text))

    async def teach(self, lessons: Sequence[Lesson]) -> None:
        """Search with these lessons from now on."""
        named = [
            KnownGap(_gap_id(theme.id), theme.title, theme.id)
            for theme in Agenda.load().themes
            if any(lesson.target == _gap_id(theme.id) for lesson in lessons)
        ]
        await self._matching.rebuild(self._offerings, (*self._gaps, *named), lessons)

    async def lesson(self, line: JudgedLine) -> Lesson:
        """What a coordinator decides on a question that went wrong."""
        language = self._detect(line.text) or Language.NL
        example = Example(language, line.text)
        match line.kind:
            case Kind.MATCH:
                return Lesson(Ruling.LINK, min(line.best or line.relevant), example)
            case Kind.GAP:
                return Lesson(Ruling.CONFIRM, _gap_id(line.theme or "none"), example)
            case Kind.OTHER:
                near = (await self.judge(line)).off_topic
                kind = near[0].key if near else OffTopic.TESTS_AND_CHILDREN_PLAYING
                return Lesson(Ruling.DISMISS, kind, example)


async def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="orders in which the questions arrive")
    seeds = parser.parse_args().seeds
    embedder = await open_embedder()
    offerings, _ = read(OFFERINGS_FILE)
    gaps = read_known_gaps(Agenda.load())
    with tempfile.TemporaryDirectory() as cache:
        matching = Matching(
            embedder, calibration_of(embedder, Path()), cache=Path(cache), today=lambda: date(2026, 11, 21)
        )
        school = School(matching, offerings, gaps)
        for name in SETS:
            lines = read_judged(Path("tests/evaluation") / f"{name}.jsonl").lines
            rounds = [await learn(school, lines, seed) for seed in range(seeds)]
            await again(school, lines)
            report(name, rounds)
    await embedder.aclose()


async def learn(school: School, lines: Sequence[JudgedLine], seed: int) -> list[Arrival]:
    """Let the questions arrive in one order."""
    await school.teach(())
    plain = {line.id: _wrong(line, await school.ask(line)) for line in lines}
    order = random.Random(seed).sample(lines, len(lines))  # noqa: S311 - an order, no secret
    lessons: list[Lesson] = []
    seen: set[str] = set()
    arrivals = []
    for line in order:
        wrong = _wrong(line, await school.ask(line))
        marks = _marks(line)
        arrivals.append(Arrival(line.kind, bool(marks & seen), plain[line.id], wrong))
        seen |= marks
        if wrong:
            lessons.append(await school.lesson(line))
            await school.teach(lessons)
    return arrivals


async def again(school: School, lines: Sequence[JudgedLine]) -> None:
    """Ask what went wrong once more, in nearly the same words, before and after a coordinator decided on it."""
    await school.teach(())
    missed = [line for line in lines if _wrong(line, await school.ask(line))]
    lessons = [await school.lesson(line) for line in missed]
    print(f"\n{len(missed)} that went wrong, asked again: share that goes right")
    for label, taught in (("before", ()), ("after", lessons)):
        await school.teach(taught)
        for name, change in VARIANTS.items():
            changed = [line.model_copy(update={"text": change(line.text)}) for line in missed]
            right = fmean([not _wrong(line, await school.ask(line)) for line in changed])
            print(f"{label:8}{name:28}{right:6.3f}")


def _mistyped(text: str) -> str:
    letters, chance = list(text), random.Random(text)  # noqa: S311 - slips, no secret
    for at in range(len(letters) - 1):
        if letters[at].isalpha() and chance.random() < SLIPS:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


def _shortened(text: str) -> str:
    return " ".join(word for at, word in enumerate(text.split()) if at % 3 != 1)


def _greeted(text: str) -> str:
    return f"Hallo, ik heb een vraag. {text} Alvast bedankt, groetjes uit de wijk"


VARIANTS = {"mistyped": _mistyped, "every third word gone": _shortened, "with a greeting around it": _greeted}
"""How the next person may say the same."""


def report(name: str, rounds: Sequence[Sequence[Arrival]]) -> None:
    """Shares that went wrong, over all rounds; of the last third of each round apart."""
    print(f"\n{name}: {len(rounds)} rounds of {len(rounds[0])} questions; share that went wrong")
    print("                      questions  without     with")
    late = [arrival for one in rounds for arrival in one[2 * len(one) // 3 :]]
    everything = [arrival for one in rounds for arrival in one]
    for label, chosen in (("all rounds", everything), ("last third", late)):
        for like in (True, False):
            for kind in (None, *Kind):
                part = [one for one in chosen if one.like is like and kind in {None, one.kind}]
                if part:
                    what = f"{label} {'like' if like else 'new'} {kind.value if kind else ''}"
                    plain, taught = fmean([one.plain for one in part]), fmean([one.taught for one in part])
                    print(f"{what:22}{len(part) / len(rounds):9.0f} {plain:8.3f} {taught:8.3f}")


def _wrong(line: JudgedLine, match: Match) -> bool:
    match line.kind:
        case Kind.MATCH:
            shown = match.decision in {Decision.MATCH, Decision.CLARIFY}
            return not (shown and line.relevant & {one.offering.id for one in match.suggestions[:FIRST]})
        case Kind.GAP:
            return match.decision is not Decision.ESCALATE
        case Kind.OTHER:
            return match.decision is not Decision.OTHER


def _marks(line: JudgedLine) -> frozenset[str]:
    """What two questions share that are like each other."""
    match line.kind:
        case Kind.MATCH:
            return line.best or line.relevant
        case Kind.GAP:
            return frozenset({f"gap {line.theme}"})
        case Kind.OTHER:
            return frozenset({"off-topic"})


def _gap_id(theme: str) -> str:
    return f"named-{theme}"


def _card(line: JudgedLine) -> QuestionCard:
    return QuestionCard(what=line.text, audience=line.audience)


if __name__ == "__main__":
    asyncio.run(main())
