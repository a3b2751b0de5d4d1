"""Another model than the built-in one: compared with it, fitted, and what is said where it cannot be had."""

import asyncio
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small_transformer import save_transformer

from bot.bootstrap import open_units
from bot.cli import main
from bot.commands.matching import JUDGED
from bot.config import Settings
from embeddings.evaluation import Kind
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.catalogue.stock import Catalogue
from knowledge.matching.question_lines import JudgedLine, read_judged

MANY = 20
"""Questions of each kind: twice what fitting in ten folds asks for."""


@pytest.fixture(scope="module")
def transformer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_transformer(tmp_path_factory.mktemp("models") / "tiny", ["wij", "maken", "samen", "straat", "buren"])


@pytest.fixture
def judged() -> list[JudgedLine]:
    lines = read_judged(JUDGED).lines
    return [line for kind in Kind for line in [line for line in lines if line.kind is kind][:MANY]]


@pytest.fixture(autouse=True)
def here(judged: list[JudgedLine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small catalogue, some questions about it, and no way to the hub."""
    wanted = {key for line in judged for key in line.relevant}
    offerings = [offering for offering in read(OFFERINGS_FILE)[0] if offering.id in wanted]

    async def stock() -> None:
        async with open_units(Settings(_env_file=None, data_dir=tmp_path / "var")) as units:
            await Catalogue(units).import_offerings(offerings, retire_missing=False)

    asyncio.run(stock())
    (tmp_path / "some.jsonl").write_text("\n".join(line.model_dump_json() for line in judged), encoding="utf-8")
    (tmp_path / "few.jsonl").write_text("\n".join(line.model_dump_json() for line in judged[:2]), encoding="utf-8")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def on_this_machine(name: str, model: Path, hub: Path) -> None:
    """Put a model where the hub's own library keeps what it downloaded."""
    kept = hub / f"models--{name.replace('/', '--')}"
    shutil.copytree(model, kept / "snapshots" / "first")
    (kept / "refs").mkdir()
    (kept / "refs" / "main").write_text("first", encoding="utf-8")


def rows(output: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in output.splitlines() if "|" in line]


def test_models_stand_side_by_side_and_one_that_cannot_be_had_keeps_none_waiting(here: Path, transformer: Path) -> None:
    on_this_machine("somebody/tiny", transformer, here / "hub")

    result = run(
        *("evaluate", "--compare", "nobody/none, built-in,somebody/tiny"),
        *("--questions", "some.jsonl", "--questions", "few.jsonl"),
    )

    assert result.exit_code == 0, result.output
    assert "nobody/none is left out" in result.stderr
    assert "Check the name and the network" in result.stderr
    some, few, taken = (rows(part) for part in result.stdout.split("\n\n")[:3])
    assert [row[0] for row in some] == ["some.jsonl", "---", "built-in", "somebody/tiny"]
    assert some[0][1] == "nl hit@1/3"
    assert some[0][-3:] == ["all hit@1/3", "nDCG@10", "gap AUROC"]
    assert float(some[2][-1]) > 0.5, "gap AUROC, from a calibration fitted in memory"
    assert few[2][-1] == "-", "too few questions to fit to"
    assert [float(cell) > 0 for cell in taken[2][2:]] == [True] * 6
    assert [row[1] for row in taken[2:]] == [taken[2][1], "16"]
    assert not (here / "var" / "index").exists(), "the index in use is left alone"


def test_where_no_model_can_be_had_there_is_nothing_to_compare() -> None:
    result = run("evaluate", "--compare", "./no/such/folder", "--questions", "few.jsonl")

    assert result.exit_code == 1
    assert "looks like a folder" in result.stderr
    assert "none of these models" in result.stderr


def test_a_comparison_has_no_picture() -> None:
    assert run("evaluate", "--compare", "built-in", "--picture", "a.png", "--questions", "few.jsonl").exit_code == 2


def test_thresholds_are_fitted_for_another_model_and_kept_with_the_data(here: Path, transformer: Path) -> None:
    (here / ".env").write_text(f"EMBEDDING_MODEL={transformer}\n", encoding="utf-8")

    before, fitted = run("doctor"), run("calibrate", "--questions", "some.jsonl")
    after = run("doctor")

    assert "not calibrated for this model" in before.stdout
    assert fitted.exit_code == 0, fitted.output
    [kept] = (here / "var").glob("calibration-*.json")
    assert json.loads(kept.read_text("utf-8"))["source"]["figures"]["questions"] > MANY
    assert "not calibrated" not in after.stdout


def test_too_few_questions_to_fit_to_are_refused_in_words() -> None:
    result = run("calibrate", "--questions", "few.jsonl")

    assert result.exit_code == 1
    assert "too few" in result.stderr
    assert "Traceback" not in result.output
