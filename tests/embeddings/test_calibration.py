"""A decision follows from a chance and from costs; the numbers are read back as they were written."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from letters_embedder import LettersEmbedder

from embeddings.calibration import (
    BESIDE_BUILT_IN,
    COSTS,
    Beside,
    Calibration,
    Chance,
    Costs,
    Source,
    Thresholds,
    calibration_file,
    calibration_of,
    evidence,
)
from embeddings.static_model import StaticModel

COST = st.floats(0.01, 10)
CALIBRATION = Calibration(
    digest="letters-1",
    helps=Chance(-6.5, (13.25, 15.0, 0.75, -9.5, -2.5)),
    off_topic=Chance(-0.5, (-4.0, 1.5, 0.25, -3.0, 32.0)),
    costs=COSTS,
    thresholds=Thresholds.cheapest(COSTS),
    source=Source("abc", "def", "2026-11-21", "vraagbaak calibrate", {"gap_auroc": 0.89}),
)


def test_thresholds_of_the_stated_costs() -> None:
    assert Thresholds.cheapest(Costs(1, 1, 0.3, 0.7)) == Thresholds(match=0.7, escalate=0.3, off_topic=0.3)
    assert Thresholds.cheapest(Costs(1, 3, 0.9, 0.9)) == Thresholds(match=0.25, escalate=0.25, off_topic=0.5)


@given(COST, COST, COST, st.floats(0, 1))
def test_the_advice_at_the_thresholds_is_the_cheapest(wrong: float, withheld: float, question: float, p: float) -> None:
    thresholds = Thresholds.cheapest(Costs(wrong, withheld, question, 1.0))
    price = {"show": (1 - p) * wrong, "withhold": p * withheld, "ask": question}

    advised = "show" if p >= thresholds.match else "withhold" if p < thresholds.escalate else "ask"

    assert price[advised] == pytest.approx(min(price.values()))


@given(COST, COST, COST)
def test_thresholds_never_cross(wrong: float, withheld: float, question: float) -> None:
    thresholds = Thresholds.cheapest(Costs(wrong, withheld, question, 1.0))

    assert 0 <= thresholds.escalate <= thresholds.match <= 1
    assert 0 < thresholds.off_topic < 1


def test_evidence_is_the_score_and_its_lead_over_the_others_and_over_what_is_beside_them() -> None:
    first, *_, last = evidence([0.9, 0.5, 0.1], Beside(gap=0.7, off_topic=0.2), foreign=False)

    assert first == pytest.approx((0.9, 0.6, 0, -0.2, -0.7))
    assert last == pytest.approx((0.1, -0.6, 0, 0.6, 0.1))


def test_evidence_for_one_alone_and_for_none() -> None:
    beside = Beside(gap=0.0, off_topic=0.0)

    assert evidence([0.4], beside, foreign=True) == ((0.4, 0.4, 1, -0.4, -0.4),)
    assert evidence([], beside, foreign=True) == ()


def test_a_chance_rises_with_what_weighs_for_it() -> None:
    chance = Chance(-1.0, (2.0,))

    assert chance.at(0.5) == 0.5
    assert chance.at(0.4) < chance.at(0.5) < chance.at(0.6)


def test_reads_what_it_wrote(tmp_path: Path) -> None:
    CALIBRATION.save(tmp_path / "var" / "calibration.json")

    assert Calibration.load(tmp_path / "var" / "calibration.json") == CALIBRATION


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"digest": 1, "helps": 2}', "\x00"])
def test_another_file_is_refused_by_name(tmp_path: Path, content: str) -> None:
    (tmp_path / "calibration.json").write_text(content)

    with pytest.raises(ValueError, match=r"calibration\.json holds no calibration; `vraagbaak calibrate` makes one"):
        Calibration.load(tmp_path / "calibration.json")


def test_finds_the_calibration_of_a_model(tmp_path: Path) -> None:
    CALIBRATION.save(calibration_file(LettersEmbedder(), tmp_path))

    assert calibration_of(LettersEmbedder(), tmp_path) == CALIBRATION


def test_a_model_that_nobody_calibrated_is_never_sure(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    calibration = calibration_of(LettersEmbedder(), tmp_path)

    [certain] = evidence([0.99], Beside(gap=0.0, off_topic=0.5), foreign=False)
    chance = calibration.helps.at(*certain)
    assert calibration.thresholds.escalate <= chance < calibration.thresholds.match
    assert calibration.off_topic.at(*certain) < calibration.thresholds.off_topic
    assert "vraagbaak calibrate" in caplog.text


def test_the_numbers_of_an_older_version_are_not_used(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It had fewer kinds of evidence; the command that makes new ones must be able to start."""
    older = json.loads(_saved(tmp_path)) | {"helps": {"intercept": 1.0, "weights": [2.0, 3.0]}}
    calibration_file(LettersEmbedder(), tmp_path).write_text(json.dumps(older))

    assert calibration_of(LettersEmbedder(), tmp_path).source is None
    assert "holds no calibration" in caplog.text


def test_the_numbers_of_another_model_are_not_used(tmp_path: Path) -> None:
    path = calibration_file(LettersEmbedder(), tmp_path)
    path.write_text(json.dumps(json.loads(_saved(tmp_path)) | {"digest": "other"}))

    assert calibration_of(LettersEmbedder(), tmp_path).source is None


async def test_the_built_in_model_comes_with_its_calibration(tmp_path: Path) -> None:
    model = StaticModel()

    assert calibration_file(model, tmp_path) == BESIDE_BUILT_IN
    assert calibration_of(model, tmp_path).digest == model.digest
    assert calibration_of(model, tmp_path).source is not None
    await model.aclose()


def _saved(folder: Path) -> str:
    CALIBRATION.save(folder / "saved.json")
    return (folder / "saved.json").read_text()
