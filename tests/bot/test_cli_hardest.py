"""The command that names what is hardest to find."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.config import Settings


@pytest.fixture(autouse=True)
def here(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a catalogue of six."""
    (tmp_path / ".env").write_text(f"DATA_DIR={settings.data_dir}\nLOG_LEVEL=WARNING\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    right("catalogue", "export", "all.json")
    few = json.loads((tmp_path / "all.json").read_text("utf-8"))[:6]
    (tmp_path / "few.json").write_text(json.dumps(few), encoding="utf-8")
    right("catalogue", "import", "few.json", "--retire-missing")
    return tmp_path


def right(*arguments: str) -> str:
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_hardest_are_listed_and_written_as_a_table(here: Path) -> None:
    listed = right("hardest", "--limit", "2", "--csv", "hardest.csv")

    assert "questions of 6 offerings" in listed
    assert listed.count("in its place") <= 2
    assert (here / "hardest.csv").read_text("utf-8-sig").startswith("offering,title,asked,found,share,question")


def test_a_table_that_cannot_be_written_is_named() -> None:
    result = CliRunner().invoke(main, ["hardest", "--csv", "nowhere/hardest.csv"])

    assert result.exit_code == 1
    assert "nowhere/hardest.csv" in result.output
