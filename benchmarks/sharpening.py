"""What one more question gains: simulated people answer what the bot asks, by the same functions as the conversation.

Run as `python benchmarks/sharpening.py [--questions FILE] [--weights]` in the root of the repository.

Somebody whose question something on offer answers means the best offering and answers from what that is: its subjects,
the judged theme, its kind, form, scale and time. Somebody whose question nothing answers says "something else"; where a
button has the judged theme, one in three takes it (see `DRAWN` in `knowledge.matching.narrowing`). Who someone is, is
known. A careless person leaves one question in five unanswered, and presses any button one time in ten.
"""

import argparse
import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import fmean

from embeddings.calibration import Calibration, calibration_of
from embeddings.evaluation import Kind, auroc
from embeddings.static_model import StaticModel
from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.asking import CHOICES, MOST_QUESTIONS
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import (
    CardField,
    Channel,
    Contact,
    Decision,
    Language,
    Match,
    Message,
    MessageKind,
    Offering,
)
from knowledge.drafts import Draft
from knowledge.gaps.known import read_known_gaps
from knowledge.languages import Languages
from knowledge.matching import narrowing, suggesting, told
from knowledge.matching.finding import Matching
from knowledge.matching.preferences import meets
from knowledge.matching.question_lines import JudgedLine, read_judged
from knowledge.subjects import Subjects

QUESTIONS = (Path("tests/evaluation/questions.jsonl"), Path("tests/evaluation/own_questions.jsonl"))
DRAWN_BY_THEME = 1 / 3


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody answers.

    Attributes:
        skips: Share of the questions that they leave.
        errs: Share of the answers that are any button at all.
    """

    skips: float = 0.0
    errs: float = 0.0


ATTENTIVE, CARELESS = Person(), Person(skips=0.2, errs=0.1)


@dataclass(frozen=True, slots=True)
class Step:
    """What was found after some questions."""

    match: Match
    draft: Draft
    over: bool

    def withheld(self, calibration: Calibration) -> bool:
        """Whether it would be said that there is nothing, by what costs least when no more is asked."""
        costs = calibration.costs
        even = costs.wrong_shown / (costs.wrong_shown + costs.good_withheld)
        return self.match.decision in {Decision.ESCALATE, Decision.OTHER} or self.match.probability < even


class Simulation:
    """The conversation without a face."""

    def __init__(self, matching: Matching, offerings: Sequence[Offering]) -> None:
        self.matching = matching
        self.offerings = {offering.id: offering for offering in offerings}
        self.subjects = Subjects.load()
        self.agenda = Agenda.load()
        self.detect = Languages().detect

    async def play(self, line: JudgedLine, person: Person, draw: random.Random) -> list[Step]:
        """What is found after 0, 1, … questions; the last stays when no more is asked."""
        contact = Contact(id=1, channel=Channel.CONSOLE, address="1", language=Language.NL, audience=line.audience)
        draft = asking.begin(Draft(), contact, [Message(MessageKind.TEXT, line.text)])
        steps = [await self.look(draft)]
        while len(steps) <= MOST_QUESTIONS:
            step = steps[-1]
            field = None if step.over else asking.next_field(step.draft, contact, step.match)
            if field is None:
                steps.append(replace(step, over=True))
                continue
            draft = asking.ask(step.draft, field, step.match.subjects if field is CardField.SUBJECT else ())
            steps.append(await self.look(self.answered(draft, field, line, person, draw)))
        return steps

    async def look(self, draft: Draft) -> Step:
        """Search as the conversation does."""
        text = asking.searched(draft.card, self.agenda.theme(draft.theme).title if draft.theme else None)
        match = await self.matching.find(text, draft.card, self.detect(draft.card.what), draft.theme)
        return Step(match, draft, over=False)

    def answered(self, draft: Draft, field: CardField, line: JudgedLine, person: Person, draw: random.Random) -> Draft:
        """The draft after this person's answer."""
        if draw.random() < person.skips:
            return asking.settle(draft)
        errs = draw.random() < person.errs
        match field:
            case CardField.SUBJECT:
                subject = draw.choice([*draft.put, None]) if errs else self.subject(draft.put, line, draw)
                return asking.choose_subject(draft, subject) if subject else asking.pass_over(draft)
            case CardField.WHAT:
                themes = [theme.id for theme in self.agenda.themes]
                theme = draw.choice(themes) if errs or line.theme is None else line.theme
                return asking.settle(replace(draft, theme=theme))
            case _:
                choices = list(CHOICES[field])
                meant = None if errs else self.meant(line)
                fitting = [choice for choice in choices if meant is None or meets(meant, choice)]
                return asking.fill(draft, field, draw.choice(fitting)) if fitting else asking.settle(draft)

    def subject(self, put: Sequence[str], line: JudgedLine, draw: random.Random) -> str | None:
        """The button they press: one of a best offering's, or for a gap perhaps one of the theme."""
        if line.kind is Kind.MATCH:
            about = {subject for key in line.best or line.relevant for subject in self.subjects.of(key)}
            return next((subject for subject in put if subject in about), None)
        near = [subject for subject in put if self.theme(subject) == line.theme]
        return near[0] if near and draw.random() < DRAWN_BY_THEME else None

    def theme(self, subject: str) -> str:
        """The theme that most offerings about a subject have first."""
        first = [self.offerings[key].themes[0] for key in self.subjects.subject(subject).offerings]
        return max(first, key=first.count)

    def meant(self, line: JudgedLine) -> Offering | None:
        """The offering whose kind, form, scale and time they have in mind; None with a gap."""
        return self.offerings[min(line.best or line.relevant)] if line.kind is Kind.MATCH else None


async def main() -> None:
    """Print a table for every set, kind of person and rule; or what every weight does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=Path, action="append", help="Judged questions; may be given several times.")
    parser.add_argument("--worth", type=float, default=narrowing.WORTH)
    parser.add_argument("--weights", action="store_true", help="Show what half and twice every weight find.")
    arguments = parser.parse_args()
    embedder = StaticModel()
    offerings, _ = read(OFFERINGS_FILE)
    calibration = calibration_of(embedder, Path())
    always = replace(calibration, thresholds=replace(calibration.thresholds, match=2.0, escalate=-1.0))
    sets = {
        path.name: [line for line in read_judged(path).lines if line.kind is not Kind.OTHER]
        for path in arguments.questions or QUESTIONS
    }
    for rule, used, worth in (("always", always, -1.0), ("when it is worth it", calibration, arguments.worth)):
        narrowing.WORTH = worth
        matching = Matching(embedder, used, cache=None, today=lambda: date(2026, 11, 21))
        await matching.rebuild(offerings, read_known_gaps(Agenda.load()))
        simulation = Simulation(matching, offerings)
        if arguments.weights:
            await weights(simulation, sets, calibration)
            break
        for name, lines in sets.items():
            for who, person in (("attentive", ATTENTIVE), ("careless", CARELESS)):
                print(f"\n{name}, asked {rule}, {who}")
                print(table(lines, await all_played(simulation, lines, person), calibration))
    await embedder.aclose()


async def all_played(simulation: Simulation, lines: Sequence[JudgedLine], person: Person) -> list[list[Step]]:
    """Every conversation, always the same ones."""
    draw = random.Random(1)  # noqa: S311 - no secret
    return [await simulation.play(line, person, draw) for line in lines]


async def weights(simulation: Simulation, sets: dict[str, list[JudgedLine]], calibration: Calibration) -> None:
    """What careless people find after two questions at half, once and twice every weight, the others as they are."""
    tried = (
        *((suggesting, name) for name in ("WISH", "PAST")),
        *((told, name) for name in ("SUBJECT", "THEME", "NOT_ABOUT", "SUBJECT_SPEAKS", "NONE_SPEAKS")),
    )
    for module, name in tried:
        ships = getattr(module, name)
        for times in (0.5, 1, 2):
            setattr(module, name, times * ships)
            for of, lines in sets.items():
                rows = table(lines, await all_played(simulation, lines, CARELESS), calibration).splitlines()
                print(f"{name:14s} {times * ships:6.3f} {of:20s} {rows[3]}")
        setattr(module, name, ships)


def table(lines: Sequence[JudgedLine], played: Sequence[Sequence[Step]], calibration: Calibration) -> str:
    """hit@1 and hit@3 of the matches, and how gaps are told from them, by the number of questions."""
    rows = ["questions  hit@1  hit@3  AUROC  gaps recognised  matches sent away  asked"]
    for at in range(MOST_QUESTIONS + 1):
        of = {
            kind: [steps[at] for line, steps in zip(lines, played, strict=True) if line.kind is kind] for kind in Kind
        }
        matches = [(line, steps[at]) for line, steps in zip(lines, played, strict=True) if line.kind is Kind.MATCH]
        hits = [fmean(hit(line, step, depth) for line, step in matches) for depth in (1, 3)]
        chances = [[step.match.probability for step in of[kind]] for kind in (Kind.MATCH, Kind.GAP)]
        gaps, away = (fmean(step.withheld(calibration) for step in of[kind]) for kind in (Kind.GAP, Kind.MATCH))
        asked = fmean(len(steps[at].draft.asked) for steps in played)
        rows.append(
            f"{at:9d}  {hits[0]:.3f}  {hits[1]:.3f}  {auroc(*chances):.3f}  {gaps:15.3f}  {away:17.3f}  {asked:5.2f}"
        )
    return "\n".join(rows)


def hit(line: JudgedLine, step: Step, depth: int) -> bool:
    """Whether something that helps is among the first."""
    return not line.relevant.isdisjoint(one.offering.id for one in step.match.suggestions[:depth])


if __name__ == "__main__":
    asyncio.run(main())
