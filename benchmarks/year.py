"""A simulated year: which topics that nobody offers are found, how soon, and what a new offering changes.

Run as `python benchmarks/year.py [--seed 1] [--rivals]` in the root of the repository. The inquiries are those of
`planted.py`, whose first lines say how they are composed. What is real: the search (`Matching`), the grouping every
evening, the lens, the choice of typical questions. What is assumed of people: an inquiry becomes a signal when nothing
that helps is among the first three suggestions, so everyone says so who is shown something else; an offering is made
of five topics as soon as half of their askers came and a group is mostly about them, with the five most typical
questions of that group for examples. What is taken for no question at all ("off-topic") is heard by nobody.

The rivals see the same signals through the same lens, and are run anew at the end of every week.
"""

import argparse
import asyncio
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from statistics import fmean, median
from typing import Final

import numpy as np
from grouping_rivals import RIVALS, Method
from numpy.typing import NDArray
from planted import DAYS, Sent, Topic, a_year, chosen_on, topics
from topics_found import Found, Snapshot, found, mutual, stability

from embeddings.base import Vectors
from embeddings.calibration import calibration_of
from embeddings.lens import Lens
from embeddings.static_model import StaticModel
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Decision, Example, Offering, QuestionCard
from knowledge.gaps.grouping import SETTINGS, Member, alike, group
from knowledge.gaps.known import read_known_gaps
from knowledge.gaps.labelling import typical
from knowledge.gaps.merging import Touched
from knowledge.matching.finding import Matching

FIRST: Final = 3
"""Suggestions that are looked at."""

EXAMPLES: Final = 5
"""Questions that an offering made of a group is found by."""

WEEK: Final = 7
SMALL: Final = 12
"""Signals of a topic that ten people asked about, at most."""

BANDS: Final = ((1, 12), (13, 24), (25, 48), (49, 96), (97, 180), (181, 400))
"""Sizes, in signals, by which figures are split."""


@dataclass(slots=True)
class Year:
    """What happens in a year, day by day.

    Attributes:
        history: The groups on every evening.
        closed: Groups that an offering fills; merged_at: signals when groups were last merged; merged: how many were;
            newest: number of the newest group.
        solved: By topic, the day of its offering and how many askers its group held: those who would be told.
        asked: By topic with an offering: of the questions after it, which found it.
    """

    matching: Matching
    embedder: StaticModel
    lens: Lens
    catalogue: list[Offering]
    signals: list[Sent] = field(default_factory=list)
    vectors: list[NDArray[np.float32]] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    history: list[Snapshot] = field(default_factory=list)
    solved: dict[str, tuple[int, int]] = field(default_factory=dict)
    before: dict[str, list[bool]] = field(default_factory=dict)
    after: dict[str, list[bool]] = field(default_factory=dict)
    unheard: int = 0
    spent: list[float] = field(default_factory=list)
    closed: set[int] = field(default_factory=set)
    merged_at: int = 0
    merged: int = 0
    newest: int = 0

    async def ask(self, one: Sent) -> None:
        """Search, and take it for a signal when nothing that helps is found."""
        relevant = {f"made-{one.topic}"} if one.topic in self.solved else one.relevant
        match = await self.matching.find(one.text, QuestionCard(what=one.text), one.language)
        shown = {suggestion.offering.id for suggestion in match.suggestions[:FIRST]}
        helped = match.decision in {Decision.MATCH, Decision.CLARIFY} and bool(shown & relevant)
        if one.topic:
            asked = self.after if one.topic in self.solved else self.before
            asked.setdefault(one.topic, []).append(helped)
        if match.decision is Decision.OTHER:
            self.unheard += one.topic is not None
        elif not helped:
            self.signals.append(one)
            self.vectors.append((await self.embedder.embed_questions([one.text]))[0])
            self.groups.append(-1)

    def evening(self, day: int) -> None:
        """Group what there is."""
        members, started = self.members(), time.perf_counter()
        merging = len(members) >= (1 + SETTINGS.settles) * self.merged_at
        grouping = group(members, touched=Touched(closed=frozenset(self.closed)) if merging else None)
        self.spent.append(time.perf_counter() - started)
        self.merged_at = len(members) if merging else self.merged_at
        self.merged += len(grouping.merged)
        self.groups = [grouping.merged.get(number, number) for number in self.groups]
        new = max([self.newest, *self.groups]) + 1
        self.newest = new + len(grouping.founded)
        where = {signal: new + at for at, founded in enumerate(grouping.founded) for signal in founded}
        for signal, number in (*grouping.placed.items(), *where.items()):
            self.groups[signal] = number
        self.history.append(Snapshot(day, np.array(self.groups, int)))

    async def solve(self, day: int, topic: Topic, size: int) -> None:
        """Make an offering of a topic, once half of its askers came and it can be seen."""
        mine = [at for at, one in enumerate(self.signals) if one.topic == topic.id]
        held = [self.groups[at] for at in mine if self.groups[at] >= 0]
        if topic.offering is None or topic.id in self.solved or 2 * len(mine) < size or not held:
            return
        largest = max(set(held), key=held.count)
        rows = [at for at, number in enumerate(self.groups) if number == largest]
        if 2 * held.count(largest) > len(rows):
            self.solved[topic.id] = (day, held.count(largest))
            self.closed.add(largest)
            self.catalogue.append(_made(topic, [self.signals[at] for at in self._typical(rows)], self.catalogue[0]))
            await self.matching.rebuild(self.catalogue, self.matching.gaps)

    def members(self) -> Sequence[Member]:
        """All signals, as they are grouped."""
        if not self.vectors:
            return ()
        seen = self.lens.seen(np.stack(self.vectors))
        places = (None if number < 0 else number for number in self.groups)
        return [Member(at, vector, place) for at, (vector, place) in enumerate(zip(seen, places, strict=True))]

    @property
    def truth(self) -> NDArray[np.str_]:
        """The planted topic of every signal; empty where there is none."""
        return np.array([one.topic or "" for one in self.signals])

    @property
    def days(self) -> NDArray[np.int_]:
        """The day of every signal."""
        return np.array([one.day for one in self.signals])

    def _typical(self, rows: Sequence[int]) -> tuple[int, ...]:
        members = self.members()
        return typical([members[at] for at in rows], EXAMPLES)


async def main() -> None:
    """Live through the year and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rivals", action="store_true", help="also group every week by other methods")
    arguments = parser.parse_args()
    year = await lived(arguments.seed)
    history = {"ours": year.history, "ours, weekly": year.history[WEEK - 1 :: WEEK]}
    if arguments.rivals:
        vectors = np.stack([member.vector for member in year.members()])
        history |= {name: weekly(method, vectors, year) for name, method in RIVALS.items()}
    report(year)
    for name, snapshots in history.items():
        print(line(name, snapshots, year))
    print_sizes(year, year.history)
    await year.embedder.aclose()


async def lived(seed: int) -> Year:
    """The year, lived through."""
    embedder = StaticModel()
    catalogue, _ = read(OFFERINGS_FILE)
    matching = Matching(embedder, calibration_of(embedder, Path()), cache=None, today=lambda: date(2026, 11, 21))
    await matching.rebuild(catalogue, read_known_gaps(Agenda.load()))
    year = Year(matching, embedder, await matching.lens(), list(catalogue))
    sent = a_year(seed, catalogue)
    sizes = {topic.id: sum(one.topic == topic.id for one in sent) for topic in topics()}
    for day in range(DAYS):
        for one in (one for one in sent if one.day == day):
            await year.ask(one)
        year.evening(day)
        for topic in topics():
            await year.solve(day, topic, sizes[topic.id])
    return year


def weekly(method: Method, vectors: Vectors, year: Year) -> list[Snapshot]:
    """What a rival makes of the signals at the end of every week."""
    snapshots = []
    for evening in year.history[WEEK - 1 :: WEEK]:
        so_far = len(evening.labels)
        count = len(set(year.truth[:so_far].tolist()) - {""})
        labels = method(vectors[:so_far], max(count, 2), evening.day) if so_far else np.array([], int)
        snapshots.append(Snapshot(evening.day, labels))
    return snapshots


def report(year: Year) -> None:
    """What happened, beside the groups."""
    planted = int(np.sum(year.truth != ""))
    print(
        f"{len(year.signals)} signals, {planted} about planted topics; {year.unheard} of these were taken for off-topic"
    )
    print(f"an evening's grouping: median {1000 * median(year.spent):.0f} ms, slowest {1000 * max(year.spent):.0f} ms")
    pairs = alike(year.members())
    mostly = {number: _mostly(year, number) for number in set(year.groups) if number >= 0}
    right = sum(mostly[one] == mostly[other] != "" for one, other in pairs)
    print(f"{year.merged} groups were merged, {len(mostly)} are left")
    print(f"{len(pairs)} pairs look like one, {right} of them are about one planted topic")
    for topic, (day, told) in year.solved.items():
        before, after = year.before[topic], year.after.get(topic, [])
        share = f"{fmean(after):.2f} of {len(after)}" if after else "nobody asked"
        print(f"offering for {topic} on day {day}: {told} to be told; found before {fmean(before):.2f}, after {share}")


def line(name: str, history: Sequence[Snapshot], year: Year) -> str:
    """A method's figures over all topics."""
    all_found = _found(year, history)
    small = [one for one in all_found if one.size <= SMALL]
    days = [one.days for one in small if one.days is not None]
    asked = [one.asked for one in small if one.days is not None]
    labels = history[-1].labels
    loose = np.mean(labels[year.truth[: len(labels)] != ""] < 0)
    return (
        f"{name:20} {_means(all_found)} AMI {mutual(year.truth[: len(labels)], labels):.2f} loose {loose:.2f}"
        f" stability {stability(history):.3f} | of ten: seen {len(days)}/{len(small)},"
        f" days {median(days) if days else '-'}, asked {median(asked) if asked else '-'}"
    )


def print_sizes(year: Year, history: Sequence[Snapshot]) -> None:
    """The figures by size, and apart for the topics by which the numbers of the grouping were not chosen."""
    every = _found(year, history)
    for least, most in BANDS:
        band = [one for one in every if least <= one.size <= most]
        if band:
            days = [one.days for one in band if one.days is not None]
            seen = f"seen {len(days)}/{len(band)} after {median(days) if days else '-'} days"
            print(f"{least:3} to {most:3} signals: {len(band)} topics, {_means(band)}, {seen}")
    chosen = {topic.id for topic in chosen_on()}
    print(f"topics that the numbers were chosen on: {_means([one for one in every if one.topic in chosen])}")
    print(f"the other topics: {_means([one for one in every if one.topic not in chosen])}")


def _means(every: Sequence[Found]) -> str:
    return (
        f"found {np.mean([one.is_found for one in every]):.2f} precision {fmean(one.precision for one in every):.2f}"
        f" recall {fmean(one.recall for one in every):.2f} merged {fmean(one.recall_merged for one in every):.2f}"
    )


def _found(year: Year, history: Sequence[Snapshot]) -> list[Found]:
    truth, days = year.truth, year.days
    last = len(history[-1].labels)
    return [found(topic, truth[:last], days, history) for topic in sorted(set(truth[:last].tolist()) - {""})]


def _mostly(year: Year, number: int) -> str:
    """The planted topic that a group is mostly about; empty where there is none."""
    about = [one.topic or "" for one, held in zip(year.signals, year.groups, strict=True) if held == number]
    return max(set(about), key=about.count)


def _made(topic: Topic, questions: Iterable[Sent], pattern: Offering) -> Offering:
    """An offering as a coordinator makes it; what the search does not look at is that of another."""
    title, summary = topic.offering or ("", "")
    examples = tuple(Example(one.language, one.text) for one in questions)
    return replace(
        pattern,
        id=f"made-{topic.id}",
        title=title,
        summary=summary,
        themes=(topic.theme,),
        period=None,
        examples=examples,
    )


if __name__ == "__main__":
    asyncio.run(main())
