"""Evaluation and calibration on a small set, and the gate: what ships finds what it should."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from embeddings.calibration import COSTS, Calibration, Thresholds
from embeddings.static_model import StaticModel
from knowledge.domain import Offering
from knowledge.matching.finding import Matching
from knowledge.matching.measuring import Evaluation, calibrate, evaluate
from knowledge.matching.question_lines import JudgedLine, JudgedQuestions, read_judged

EVALUATION = Path(__file__).parents[2] / "evaluation"


@pytest.fixture(scope="module")
def questions() -> JudgedQuestions:
    """The development questions."""
    return read_judged(EVALUATION / "questions.jsonl")


@pytest.fixture(scope="module")
def all_questions() -> JudgedQuestions:
    """What the shipped calibration was fitted to."""
    return read_judged(EVALUATION / "questions.jsonl", EVALUATION / "own_questions.jsonl")


async def test_what_ships_finds_what_it_should(matching: Matching, questions: JudgedQuestions) -> None:
    """The gate for every change of model, catalogue or search. Source of the aims: the project's first milestone."""
    nl, *_ = (await evaluate(matching, questions)).figures

    assert nl.group == "nl"
    assert nl.hits is not None
    assert nl.hits[1] >= 0.92, "hit@3"
    assert nl.auroc is not None
    assert nl.auroc >= 0.85, "AUROC of matches against gaps"


async def test_the_numbers_that_ship_are_those_that_calibrating_gives(
    matching: Matching, offerings: Sequence[Offering], all_questions: JudgedQuestions
) -> None:
    """Otherwise model, catalogue or questions changed and `vraagbaak calibrate` was forgotten."""
    model = StaticModel()
    shipped = Calibration.load(Path(__file__).parents[3] / "embeddings/models/wijkwijzer-static/calibration.json")

    made = await calibrate(matching, offerings, all_questions, digest_of_model=model.digest, today=date(2026, 11, 21))
    await model.aclose()

    assert made.digest == shipped.digest
    assert made.source is not None
    assert shipped.source is not None
    assert made.source.questions == shipped.source.questions
    assert made.helps.intercept == pytest.approx(shipped.helps.intercept, rel=0.02)
    assert made.helps.weights == pytest.approx(shipped.helps.weights, rel=0.02)
    assert made.off_topic.weights == pytest.approx(shipped.off_topic.weights, rel=0.02)
    assert made.thresholds == shipped.thresholds == Thresholds.cheapest(COSTS)


async def test_evaluates_by_language_with_themes(matching: Matching, offerings: Sequence[Offering]) -> None:
    asked = next(one for one in offerings if one.id == "geldfit-vragen")
    lines = (
        JudgedLine(
            id=1, lang="nl", text=asked.examples[0].text, kind="match", relevant={asked.id}, theme=asked.themes[0]
        ),
        JudgedLine(id=2, lang="en", text="hello", kind="other"),
    )

    evaluation = await evaluate(matching, JudgedQuestions("", lines))

    assert [figures.group for figures in evaluation.figures] == ["nl", "en", "all"]
    assert evaluation.figures[0].hits == (1, 1, 1)
    assert evaluation.figures[1].taken_in == 0
    assert (evaluation.theme_named, evaluation.theme_offered) == (1, 1)
    assert "hit@3" in str(evaluation)
    assert "theme named 1.000" in str(evaluation)


async def test_a_set_without_themes_has_no_themes_right(matching: Matching) -> None:
    lines = (JudgedLine(id=1, lang="nl", text="hoi", kind="other"),)

    evaluation: Evaluation = await evaluate(matching, JudgedQuestions("", lines))

    assert (evaluation.theme_named, evaluation.theme_right) == (0, 0)


async def test_too_few_questions_to_fit_to_are_refused(
    matching: Matching, offerings: Sequence[Offering], questions: JudgedQuestions
) -> None:
    few = JudgedQuestions("", questions.lines[:5])

    with pytest.raises(ValueError, match="class"):
        await calibrate(matching, offerings, few, digest_of_model="x", today=date(2026, 11, 21))
