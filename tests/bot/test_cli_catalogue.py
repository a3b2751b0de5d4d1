"""The commands that keep the catalogue: what an import would change, and what is to be looked at."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.config import Settings


@pytest.fixture(autouse=True)
def here(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the catalogue as a file."""
    (tmp_path / ".env").write_text(f"DATA_DIR={settings.data_dir}\nLOG_LEVEL=WARNING\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    right("catalogue", "export", "all.json")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def right(*arguments: str) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_preview_tells_what_would_change_and_changes_nothing(here: Path) -> None:
    one, two, three, *rest = json.loads((here / "all.json").read_text("utf-8"))
    fresh = {**one, "id": "iets-nieuws", "url": "https://nieuw.example"}
    changed = {**two, "title": "Anders", "examples": {**two["examples"], "nl": two["examples"]["nl"][::-1]}}
    (here / "new.json").write_text(json.dumps([fresh, changed, three, *rest]), encoding="utf-8")

    told = right("catalogue", "import", "new.json", "--retire-missing", "--preview").splitlines()
    again = right("catalogue", "import", "new.json", "--retire-missing", "--preview").splitlines()

    assert told == again
    assert "+ iets-nieuws" in told
    assert f"~ {two['id']}" in told
    assert f"    title: {two['title']} -> Anders" in told
    assert "    examples.nl: other order" in told
    assert f"- {one['id']}" in told
    assert told[-1] == "1 added, 1 changed, 382 unchanged, 1 retired (nothing was imported: a preview)"
    done = right("catalogue", "import", "new.json", "--retire-missing")
    assert done == "1 added, 1 changed, 382 unchanged, 1 retired\n"
    back = right("catalogue", "import", "all.json", "--preview")
    assert f"^ {one['id']}\n" in back


def test_an_address_that_is_there_already_is_named_and_nothing_is_imported(here: Path) -> None:
    one = json.loads((here / "all.json").read_text("utf-8"))[0]
    (here / "new.json").write_text(json.dumps([{**one, "id": "iets-nieuws"}]), encoding="utf-8")

    refused = run("catalogue", "import", "new.json")

    assert refused.exit_code == 1
    assert f"an address of its own: {one['id']} has it too" in refused.stderr
    assert right("catalogue", "import", "all.json") == "0 added, 0 changed, 384 unchanged, 0 retired\n"


def test_what_is_to_be_looked_at_is_listed_with_why() -> None:
    listed = right("catalogue", "stale").splitlines()

    assert any("is-geweest" in line for line in listed)
    assert listed[-1] == f"{len(listed) - 1} offerings to look at"
