"""Who should be told of a question? Routing in circles against telling everybody and against taking turns.

    python benchmarks/routing.py

A village of made-up wijkwijzen and a stream of made-up questions; the routing is the real one, with its real timers.
How people behave is assumed, and stated below: what it shows is which way is better under the same assumptions, and by
how much, not how long a question will wait.
"""

import argparse
import random
import statistics
from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Final

from knowledge.domain import Circle, DayPart, DeadlineKind, Language, Profile
from knowledge.humans.routing import (
    SIZES,
    WEIGHTS,
    WIDER,
    Asked,
    Candidate,
    Weights,
    choose,
    is_available,
    pauses,
)
from knowledge.patience import FOR_VOLUNTEERS

SEED: Final = 20261122
BEGIN: Final = datetime(2026, 9, 7, 8, tzinfo=UTC)
"""A Monday; sixty days without a public holiday follow."""

# Assumptions. None was measured: there are no volunteers yet.
DAYS: Final = 60
QUESTIONS_A_DAY: Final = 6.0
"""Arrivals: Poisson, spread evenly over 8 to 22 hours local time (people ask in the evening too), every day."""
WIJKWIJZEN: Final = 60
THEMES: Final = tuple(f"thema-{number}" for number in range(16))
POPULARITY: Final = 0.8
"""Themes are asked in proportion to 1 / rank ** .8: a few are asked often, most seldom."""
CHOSEN_THEMES: Final = (0.25, 2, 5)
"""A quarter choose none (all are fine), the others two to five; popular ones more often."""
DAYS_CHOSEN: Final = 0.6
"""The share that names days (three of seven, weekdays twice as likely) and parts of them (one or two of three)."""
CAPACITIES: Final = (1, 2, 2, 3, 3, 3, 5)
AWAY: Final = 0.08
"""The share that pauses, each for the whole time."""
FOREIGN: Final = 0.1
"""The share of questions in Turkish, Arabic, Polish or Ukrainian; as many wijkwijzen read one of these."""
MUNICIPALITIES: Final = 12
PLACE_NAMED: Final = 0.5
"""The share of questions that name one municipality, and of wijkwijzen who name two."""
LOOKS: Final = timedelta(hours=3)
"""Mean time (exponential) until somebody who is available reads a message; who is not, reads it when they are."""
CLAIM: Final = {"expert": 0.45, "generalist": 0.2, "stranger": 0.03}
"""Chance to take a question that one reads in the first week: of a chosen theme or like one answered before; without a
theme of one's own; of another theme."""
FATIGUE: Final = 0.95
"""Every further message of the last seven days makes that chance so much smaller: with one a day a quarter."""
FULL: Final = 0.15
"""The chance is this share of it for who holds as many questions as they wanted."""
CANNOT_READ: Final = 0.02
"""Chance to take a question that is written in a language one does not read."""
WORK: Final = timedelta(hours=6)
"""Mean time (exponential) from taking a question to the first answer; experts need half of it."""
HELD: Final = timedelta(days=3)
"""Mean time (exponential) from taking a question to closing it."""
EXPERIENCE: Final = 4
"""Questions of a theme somebody must have answered for the next to be like one of them (likeness .6, else .1)."""


@dataclass(frozen=True)
class Question:
    """A question and when it is asked."""

    at: datetime
    asked: Asked


@dataclass
class Person:
    """A wijkwijze and what became of them so far.

    Attributes:
        told: When they were told of questions, in order.
        answered: How many questions of each theme they answered.
        until: When each question they hold is closed.
    """

    number: int
    profile: Profile
    told: list[datetime] = field(default_factory=list)
    answered: Counter[str] = field(default_factory=Counter)
    until: list[datetime] = field(default_factory=list)

    def candidate(self, asked: Asked, now: datetime) -> Candidate:
        """As the routing sees them now."""
        likeness = 0.6 if asked.theme and self.answered[asked.theme] >= EXPERIENCE else 0.1
        return Candidate(self.number, self.profile, self.held(now), self.lately(now), likeness)

    def knows(self, asked: Asked) -> bool:
        """Whether they chose its theme, or answered enough of it."""
        return asked.theme in self.profile.themes or self.answered[asked.theme or ""] >= EXPERIENCE

    def held(self, now: datetime) -> int:
        """Questions they hold."""
        return sum(end > now for end in self.until)

    def lately(self, now: datetime) -> int:
        """Messages of the last seven days."""
        return bisect_right(self.told, now) - bisect_right(self.told, now - timedelta(days=7))


@dataclass(frozen=True)
class Outcome:
    """What became of all questions under one way of routing.

    Attributes:
        waits: Hours from asking to the first answer, of those that got one.
        unanswered: How many nobody took: they are left to the coordinator.
        answers: Questions answered by each wijkwijze.
        messages: Messages to each wijkwijze.
    """

    waits: Sequence[float]
    unanswered: int
    answers: Sequence[int]
    messages: Sequence[int]


Telling = Callable[[Question, Sequence[Person], random.Random], Iterator[tuple[datetime, Sequence[Person]]]]
"""Who is told of a question, and when: round after round, as long as nobody took it."""


def in_circles(weights: Weights = WEIGHTS) -> Telling:
    """The routing of the vraagbaak."""

    def telling(
        question: Question, people: Sequence[Person], _: random.Random
    ) -> Iterator[tuple[datetime, Sequence[Person]]]:
        by_id = {person.number: person for person in people}
        left, now, circle = dict(by_id), question.at, Circle.FIRST
        while circle is not Circle.COORDINATOR:
            candidates = [person.candidate(question.asked, now) for person in left.values()]
            choices = choose(question.asked, candidates, circle, now, weights)
            circle = WIDER[circle]
            if choices:
                yield now, [left.pop(choice.contact_id) for choice in choices]
                now = FOR_VOLUNTEERS.due(DeadlineKind.WIDEN, now)

    return telling


def to_all(
    question: Question, people: Sequence[Person], _: random.Random
) -> Iterator[tuple[datetime, Sequence[Person]]]:
    """Everybody at once, except who pauses."""
    yield question.at, [one for one in people if not pauses(one.profile, question.at)]


def by_turns() -> Telling:
    """Five at a time, in a fixed order, whoever they are; the next five when nobody takes it."""
    place = 0

    def telling(
        question: Question, people: Sequence[Person], _: random.Random
    ) -> Iterator[tuple[datetime, Sequence[Person]]]:
        nonlocal place
        awake = [one for one in people if not pauses(one.profile, question.at)]
        now = question.at
        for first in range(0, len(awake), SIZES[Circle.FIRST]):
            count = min(SIZES[Circle.FIRST], len(awake) - first)
            yield now, [awake[(place + step) % len(awake)] for step in range(count)]
            place = (place + count) % len(awake)
            now = FOR_VOLUNTEERS.due(DeadlineKind.WIDEN, now)

    return telling


# --- the village ------------------------------------------------------------------------------------------------------


def village(count: int, chance: random.Random) -> list[Person]:
    """Wijkwijzen with profiles as assumed."""
    return [Person(number, _profile(chance)) for number in range(1, count + 1)]


def questions(a_day: float, days: int, chance: random.Random) -> list[Question]:
    """What is asked in so many days."""
    moments: list[datetime] = []
    for day in range(days):
        at = BEGIN + timedelta(days=day)
        while (at := at + timedelta(hours=chance.expovariate(a_day / 14))) < BEGIN + timedelta(days=day, hours=14):
            moments.append(at)
    return [Question(at, _asked(chance)) for at in moments]


def _profile(chance: random.Random) -> Profile:
    everything, fewest, most = CHOSEN_THEMES
    themes: set[str] = set()
    if chance.random() >= everything:
        wanted = chance.randint(fewest, most)
        while len(themes) < wanted:
            themes.add(_theme(chance))
    limited = chance.random() < DAYS_CHOSEN
    return Profile(
        themes=tuple(sorted(themes)),
        municipalities=tuple(chance.sample(_PLACES, 2)) if chance.random() < PLACE_NAMED else (),
        languages=(chance.choice(_FOREIGN),) if chance.random() < FOREIGN else (),
        capacity=chance.choice(CAPACITIES),
        days=tuple(sorted(set(chance.choices(range(7), (2, 2, 2, 2, 2, 1, 1), k=3)))) if limited else (),
        parts=tuple(chance.sample(list(DayPart), chance.randint(1, 2))) if limited else (),
        paused_until=date(2030, 1, 1) if chance.random() < AWAY else None,
    )


def _asked(chance: random.Random) -> Asked:
    language = chance.choice(_FOREIGN) if chance.random() < FOREIGN else Language.NL
    place = chance.choice(_PLACES) if chance.random() < PLACE_NAMED else None
    return Asked(_theme(chance), language, place)


def _theme(chance: random.Random) -> str:
    return chance.choices(THEMES, [1 / rank**POPULARITY for rank in range(1, len(THEMES) + 1)])[0]


_FOREIGN: Final = (Language.TR, Language.AR, Language.PL, Language.UK)
_PLACES: Final = tuple(f"Gemeente{chr(65 + number)}" for number in range(MUNICIPALITIES))


# --- what people do ---------------------------------------------------------------------------------------------------


def simulate(telling: Telling, people: Sequence[Person], asked: Sequence[Question], chance: random.Random) -> Outcome:
    """Let all questions be asked, one after the other; the same people and questions for every way of routing."""
    waits: list[float] = []
    for question in asked:
        answered = _answer(question, telling, people, chance)
        if answered is not None:
            waits.append((answered - question.at) / timedelta(hours=1))
    return Outcome(
        waits,
        len(asked) - len(waits),
        [sum(person.answered.values()) for person in people],
        [len(person.told) for person in people],
    )


def _answer(question: Question, telling: Telling, people: Sequence[Person], chance: random.Random) -> datetime | None:
    """When the first answer comes, if any does: of those who would take it, the first has it."""
    takers: list[tuple[datetime, Person]] = []
    for now, told in telling(question, people, chance):
        if takers and min(takers, key=lambda one: one[0])[0] <= now:
            break
        for person in told:
            insort(person.told, now)
            reads = _reads(person.profile, now, chance)
            if chance.random() < _claims(question.asked, person, reads):
                takers.append((reads, person))
    if not takers:
        return None
    taken, person = min(takers, key=lambda one: one[0])
    knows = person.knows(question.asked)
    person.until.append(taken + HELD * chance.expovariate(1))
    person.answered[question.asked.theme or ""] += 1
    return taken + WORK * chance.expovariate(1) * (0.5 if knows else 1.0)


def _reads(profile: Profile, told: datetime, chance: random.Random) -> datetime:
    """When somebody reads a message: soon after they have time for it."""
    at = told
    while not is_available(replace(profile, paused_until=None), at):
        at += timedelta(hours=1)
    return at + LOOKS * chance.expovariate(1)


def _claims(asked: Asked, person: Person, now: datetime) -> float:
    """The chance that somebody takes a question that they read."""
    profile = person.profile
    if asked.language is not Language.NL and asked.language not in profile.languages:
        return CANNOT_READ
    kind = "expert" if person.knows(asked) else "stranger" if profile.themes else "generalist"
    full = FULL if person.held(now) >= profile.capacity else 1.0
    return CLAIM[kind] * FATIGUE ** max(0, person.lately(now) - 1) * full


# --- the table --------------------------------------------------------------------------------------------------------


def gini(counts: Sequence[int]) -> float:
    """How unequal a load is, 0 (all the same) to 1: https://en.wikipedia.org/wiki/Gini_coefficient."""
    ordered, total = sorted(counts), sum(counts)
    weighted = sum(rank * count for rank, count in enumerate(ordered, 1))
    return 2 * weighted / (len(ordered) * total) - (len(ordered) + 1) / len(ordered) if total else 0.0


def row(name: str, outcomes: Sequence[Outcome]) -> str:
    """A line of the table: means over the runs."""
    waits = [wait for outcome in outcomes for wait in outcome.waits]
    asked = len(waits) + sum(outcome.unanswered for outcome in outcomes)
    mean = statistics.fmean
    messages = sum(sum(outcome.messages) for outcome in outcomes)
    return (
        f"| {name} | {statistics.median(waits):.1f} | {statistics.quantiles(waits, n=10)[-1]:.1f} | "
        f"{1 - len(waits) / asked:.3f} | {mean(gini(one.answers) for one in outcomes):.2f} | {messages / asked:.1f} | "
        f"{mean(max(one.messages) for one in outcomes) / DAYS * 7:.1f} |"
    )


def ways() -> dict[str, Callable[[], Telling]]:
    """What is compared: the routing, each of its weights left out, and two simpler ways."""
    found: dict[str, Callable[[], Telling]] = {"in circles": in_circles}
    for name in Weights.__dataclass_fields__:
        left_out = replace(WEIGHTS, **{name: 0.0})
        found[f"without {name} ({getattr(WEIGHTS, name)})"] = partial(in_circles, left_out)
    return {**found, "to all": lambda: to_all, "by turns, five at a time": by_turns}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=10, help="villages; each way is tried in all of them")
    parser.add_argument("--wijkwijzen", type=int, default=WIJKWIJZEN)
    parser.add_argument("--questions", type=float, default=QUESTIONS_A_DAY, help="a day")
    given = parser.parse_args()
    print(f"{given.runs} villages of {given.wijkwijzen} wijkwijzen, {given.questions:g} questions a day, {DAYS} days")
    print("| routing | median hours | p90 | to coordinator | Gini of answers | messages a question | most a week |")
    print("|---|---|---|---|---|---|---|")
    for name, way in ways().items():
        outcomes = []
        for run in range(given.runs):
            made = random.Random(SEED + run)  # noqa: S311 - no secret
            people, asked = village(given.wijkwijzen, made), questions(given.questions, DAYS, made)
            behaviour = random.Random(SEED - run)  # noqa: S311 - no secret
            outcomes.append(simulate(way(), people, asked, behaviour))
        print(row(name, outcomes), flush=True)


if __name__ == "__main__":
    main()
