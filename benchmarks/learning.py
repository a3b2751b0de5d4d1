"""What coordinators' decisions teach: questions about what nobody knew yet arrive in rounds, and are decided on.

Run as `python benchmarks/learning.py` in the root of the repository. Every known gap begins unknown, and some
offerings begin with no more than their description; of each subject one example question arrives a round, in Dutch,
in an order of chance. What goes wrong is decided on as a coordinator would, and taught as in the running program
(`Matching.rebuild` with lessons). So the questions of round n were never seen, and n questions like them came before.
Beside it: how often a gap is recognised by part of its examples, the source of two numbers of the search.
"""

import argparse
import asyncio
import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import fmean

import matplotlib as mpl
from matplotlib import pyplot as plt

from embeddings.calibration import calibration_of
from embeddings.opening import open_embedder
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Decision, Example, KnownGap, Language, Lesson, Match, Offering, QuestionCard, Ruling
from knowledge.gaps.known import read_known_gaps
from knowledge.matching.finding import Matching
from knowledge.matching.judged import GAP_SCORE

PICTURE = Path("docs/learning.png")
FIRST = 3
"""Offerings shown at once."""

ROUNDS = 8
"""As many Dutch examples every known gap and most offerings have."""

OFFERINGS = 60
"""Offerings that begin with their description alone: as many as there are known gaps, drawn by chance."""

PARTS = 5
"""Into which the examples of the known gaps are divided, to ask each part against the others."""

Right = Callable[[Match, str], bool]


@dataclass(frozen=True, slots=True)
class Course:
    """Subjects that are learned from nothing, and how each question about them is answered.

    Attributes:
        questions: By subject, in the order in which they arrive.
        ruling: What a coordinator decides on one that goes wrong.
        right: Whether what is advised for a question about a subject is right.
    """

    name: str
    questions: dict[str, Sequence[Example]]
    offerings: Sequence[Offering]
    gaps: Sequence[KnownGap]
    ruling: Ruling
    right: Right


async def main() -> None:
    """Print the figures and draw the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="orders in which the questions arrive")
    seeds = range(parser.parse_args().seeds)
    embedder = await open_embedder()
    offerings, _ = read(OFFERINGS_FILE)
    gaps = read_known_gaps(Agenda.load())
    with tempfile.TemporaryDirectory() as cache:
        calibration = calibration_of(embedder, Path())
        matching = Matching(embedder, calibration, cache=Path(cache), today=lambda: date(2026, 11, 21))
        await recognising(matching, offerings, gaps)
        curves: dict[str, list[float]] = {}
        for make in (unknown_gaps, admitted_gaps, bare_offerings):
            for taught in (True, False):
                courses = [make(offerings, gaps, seed) for seed in seeds]
                rounds = [await follow(matching, course, taught=taught) for course in courses]
                label = f"{courses[0].name}, {'taught' if taught else 'not taught'}"
                curves[label] = [fmean(shares) for shares in zip(*rounds, strict=True)]
                print(f"{label:60}", " ".join(f"{share:.2f}" for share in curves[label]))
    draw(curves)
    await embedder.aclose()


async def recognising(matching: Matching, offerings: Sequence[Offering], gaps: Sequence[KnownGap]) -> None:
    """How often a known gap is recognised by its other examples, and rightly."""
    asked = []
    for part in range(PARTS):
        await matching.rebuild(offerings, [replace(gap, examples=_but(gap.examples, part)) for gap in gaps])
        for gap in gaps:
            for example in gap.examples[part::PARTS]:
                found = await matching.judge(example.text, QuestionCard(what=example.text), example.language)
                asked.append((found, bool(found.gaps) and found.gaps[0].key == gap.id))
    print("lead score recognised rightly")
    for lead, score in ((0.0, 0.0), (0.0, GAP_SCORE)):
        right = [
            is_right
            for found, is_right in asked
            if found.gaps and found.gaps[0].score >= score and found.gap_lead >= max(lead, found.off_topic_lead)
        ]
        print(f"{lead:4.2f} {score:5.2f} {len(right) / len(asked):10.3f} {fmean(right):7.3f}")


def unknown_gaps(offerings: Sequence[Offering], gaps: Sequence[KnownGap], seed: int) -> Course:
    """Every known gap begins unknown; right is to recognise it."""
    questions = {gap.id: _shuffled(gap.examples, seed) for gap in gaps}
    bare = [replace(gap, examples=()) for gap in gaps]
    return Course(
        "gap recognised by name", questions, offerings, bare, Ruling.CONFIRM, lambda match, gap: match.known_gap == gap
    )


def admitted_gaps(offerings: Sequence[Offering], gaps: Sequence[KnownGap], seed: int) -> Course:
    """The same; right is to admit at once that there is nothing, under whatever name."""
    course = unknown_gaps(offerings, gaps, seed)
    return replace(course, name="gap admitted", right=lambda match, _: match.decision is Decision.ESCALATE)


def bare_offerings(offerings: Sequence[Offering], gaps: Sequence[KnownGap], seed: int) -> Course:
    """Some offerings begin with their description alone; right is to have it among the first that are found."""
    enough = [one for one in offerings if len(_shuffled(one.examples, seed)) == ROUNDS]
    drawn = random.Random(seed).sample(enough, min(OFFERINGS, len(enough)))  # noqa: S311 - an order, no secret
    questions = {one.id: _shuffled(one.examples, seed) for one in drawn}
    bare = [replace(one, examples=()) if one.id in questions else one for one in offerings]
    return Course(
        "offering among the first three",
        questions,
        bare,
        gaps,
        Ruling.LINK,
        lambda match, offering: offering in {one.offering.id for one in match.suggestions[:FIRST]},
    )


async def follow(matching: Matching, course: Course, *, taught: bool) -> list[float]:
    """The share that goes right in every round."""
    lessons: list[Lesson] = []
    shares = []
    for number in range(ROUNDS):
        named = [gap for gap in course.gaps if course.ruling is not Ruling.CONFIRM or _is_target(gap, lessons)]
        await matching.rebuild(course.offerings, named, lessons)
        right = 0
        for subject, questions in course.questions.items():
            asked = questions[number]
            match = await matching.find(asked.text, QuestionCard(what=asked.text), asked.language)
            right += course.right(match, subject)
            if taught and not course.right(match, subject):
                lessons.append(Lesson(course.ruling, subject, asked))
        shares.append(right / len(course.questions))
    return shares


def draw(curves: dict[str, list[float]]) -> None:
    """The share that goes right, by how many like questions came before."""
    mpl.use("agg")
    figure, axis = plt.subplots(figsize=(8, 4.5), layout="constrained")
    for at, (label, shares) in enumerate(curves.items()):
        axis.plot(range(ROUNDS), shares, "-" if at % 2 == 0 else ":", color=f"C{at // 2}", label=label)
    axis.set_xlabel("questions about the same that came before")
    axis.set_ylabel("share of new questions that go right")
    axis.set_ylim(0, 1)
    axis.legend(fontsize="small")
    figure.savefig(PICTURE, dpi=110)


def _shuffled(examples: Sequence[Example], seed: int) -> Sequence[Example]:
    """The Dutch examples that arrive, in their order; fewer where there are not enough."""
    dutch = [example for example in examples if example.language is Language.NL]
    return random.Random(seed).sample(dutch, min(ROUNDS, len(dutch)))  # noqa: S311 - an order, no secret


def _is_target(gap: KnownGap, lessons: Sequence[Lesson]) -> bool:
    return any(lesson.target == gap.id for lesson in lessons)


def _but(examples: Sequence[Example], part: int) -> tuple[Example, ...]:
    return tuple(example for at, example in enumerate(examples) if at % PARTS != part)


if __name__ == "__main__":
    asyncio.run(main())
