"""How good the matching is on judged questions, and the numbers its advice hangs on, fitted to them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from embeddings.calibration import COSTS, Calibration, Source, Thresholds
from embeddings.evaluation import Figures, Kind, Outcome, auroc, brier, expected_calibration_error, measure
from embeddings.evaluation_report import table
from embeddings.fitting import fit, held_out
from knowledge.catalogue.files import digest
from knowledge.domain import Decision, Match, Offering, QuestionCard
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.matching.judged import Judged
from knowledge.matching.question_lines import JudgedLine, JudgedQuestions

COMMAND = "vraagbaak calibrate"


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What came of a set of judged questions.

    Attributes:
        theme_named: Share of the questions with a judged theme for which one was named.
        theme_right: Share of those for which that was the judged one.
        theme_offered: Share of the questions with a judged theme that had it among the first three.
    """

    figures: tuple[Figures, ...]
    outcomes: tuple[Outcome, ...]
    theme_named: float
    theme_right: float
    theme_offered: float

    def __str__(self) -> str:
        """The table, and a line about themes."""
        themes = f"theme named {self.theme_named:.3f}, right when named {self.theme_right:.3f}"
        return f"{table(self.figures)}\n{themes}, among the first three {self.theme_offered:.3f}"


async def evaluate(matching: Matching, questions: JudgedQuestions) -> Evaluation:
    """Ask every question, in the language that it seems to be in, and hold what comes against what is right."""
    detect = Languages().detect
    matches = [await matching.find(line.text, _card(line), detect(line.text)) for line in questions.lines]
    outcomes = tuple(_outcome(line, match) for line, match in zip(questions.lines, matches, strict=True))
    themes = [(line.theme, match) for line, match in zip(questions.lines, matches, strict=True) if line.theme]
    named = [(theme, match) for theme, match in themes if match.theme]
    return Evaluation(
        figures=measure(outcomes),
        outcomes=outcomes,
        theme_named=len(named) / max(len(themes), 1),
        theme_right=_mean([match.theme == theme for theme, match in named]),
        theme_offered=_mean([theme in match.themes[:3] for theme, match in themes]),
    )


async def calibrate(
    matching: Matching, offerings: Sequence[Offering], questions: JudgedQuestions, *, digest_of_model: str, today: date
) -> Calibration:
    """Fit the numbers of the advice to judged questions.

    Args:
        matching: Holds the offerings; how it is calibrated now makes no difference.
        offerings: What was searched.
        questions: At least ten on which the first suggestion helps, ten on which not, and ten that are no question.
        digest_of_model: Of the embedder of the matching.
        today: For the record.

    Raises:
        ValueError: There are too few questions to fit to.
    """
    lines = [line for line in questions.lines if matching.small_talk(line.text) is None]
    detect = Languages().detect
    judged = [await matching.judge(line.text, _card(line), detect(line.text)) for line in lines]
    helps = _Fitted([tuple(one.evidence()[0]) for one in judged], list(map(_helps, lines, judged)))
    off_topic = _Fitted(helps.numbers, [line.kind is Kind.OTHER for line in lines])
    thresholds = Thresholds.cheapest(COSTS)
    return Calibration(
        digest=digest_of_model,
        helps=fit(helps.numbers, helps.outcomes),
        off_topic=fit(off_topic.numbers, off_topic.outcomes),
        costs=COSTS,
        thresholds=thresholds,
        source=Source(
            questions=questions.digest,
            catalogue=_digest(offerings),
            made_on=today.isoformat(),
            command=COMMAND,
            figures=_figures(lines, helps, off_topic, thresholds),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Fitted:
    """What a curve is fitted to: numbers, and what was true, per question."""

    numbers: list[tuple[float, ...]]
    outcomes: list[bool]


def _figures(
    lines: Sequence[JudgedLine], helps: _Fitted, off_topic: _Fitted, thresholds: Thresholds
) -> dict[str, float]:
    """Figures on questions the curves were not fitted to."""
    chances = held_out(helps.numbers, helps.outcomes)
    aside = held_out(off_topic.numbers, off_topic.outcomes)
    of = {kind: [chance for chance, line in zip(chances, lines, strict=True) if line.kind is kind] for kind in Kind}
    questions = [chance for chance, other in zip(aside, off_topic.outcomes, strict=True) if not other]
    others = [chance for chance, other in zip(aside, off_topic.outcomes, strict=True) if other]
    away = [off >= max(thresholds.off_topic, helps) for off, helps in zip(aside, chances, strict=True)]
    figures = {
        "questions": len(lines),
        "gap_auroc": auroc(of[Kind.MATCH], of[Kind.GAP]),
        "brier": brier(chances, helps.outcomes),
        "ece": expected_calibration_error(chances, helps.outcomes),
        "match_shown": fmean(chance >= thresholds.match for chance in of[Kind.MATCH]),
        "match_withheld": fmean(chance < thresholds.escalate for chance in of[Kind.MATCH]),
        "gap_shown": fmean(chance >= thresholds.match for chance in of[Kind.GAP]),
        "gap_withheld": fmean(chance < thresholds.escalate for chance in of[Kind.GAP]),
        "off_topic_auroc": auroc(others, questions),
        "off_topic_turned_away": fmean(turned for turned, other in zip(away, off_topic.outcomes, strict=True) if other),
        "question_turned_away": fmean(
            turned for turned, other in zip(away, off_topic.outcomes, strict=True) if not other
        ),
    }
    return {name: round(figure, 4) for name, figure in figures.items()}


def _card(line: JudgedLine) -> QuestionCard:
    return QuestionCard(what=line.text, audience=line.audience)


def _helps(line: JudgedLine, judged: Judged) -> bool:
    return judged.weighed[0].suggestion.offering.id in line.relevant


def _outcome(line: JudgedLine, match: Match) -> Outcome:
    return Outcome(
        judgement=line.judgement,
        ranked=tuple(suggestion.offering.id for suggestion in match.suggestions),
        probability=match.probability,
        shown=match.decision is Decision.MATCH,
        withheld=match.decision in {Decision.ESCALATE, Decision.OTHER},
        turned_away=match.decision is Decision.OTHER,
    )


def _digest(offerings: Sequence[Offering]) -> str:
    whole = "".join(sorted(map(digest, offerings)))
    return hashlib.sha256(whole.encode()).hexdigest()


def _mean(values: Sequence[bool]) -> float:
    return fmean(values) if values else 0.0
