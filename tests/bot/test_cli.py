"""The command line does what it says, and says what it cannot do."""

import json
import sqlite3
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import COMMANDS, main
from bot.config import Settings

ROOT = Path(__file__).parents[2]
FIELDS = "id decision probability offerings theme priority_question language danger masked ms"
LITTER = "Er ligt overal zwerfvuil in onze straat. Hoe ruimen we dat samen met de buren op?"


@pytest.fixture(autouse=True)
def here(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which the program was set up before."""
    (tmp_path / ".env").write_text(f"DATA_DIR={settings.data_dir}\nLOG_LEVEL=WARNING\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(main, arguments, input=given)


def right(*arguments: str, given: str = "") -> str:
    result = run(*arguments, given=given)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_every_command_explains_itself() -> None:
    listed = right("--help")

    for name in COMMANDS:
        assert f"\n  {name} " in listed
        assert right(name, "--help").startswith("Usage:")


def test_serving_without_a_token_explains_what_is_missing(here: Path) -> None:
    result = run("serve")

    assert result.exit_code == 2
    assert "@BotFather" in result.output
    assert str(here) not in result.output


def test_a_wrong_setting_stops_every_command(here: Path) -> None:
    (here / ".env").write_text("RETENTION_DAYS=soon\n", encoding="utf-8")

    result = run("index")

    assert result.exit_code == 2
    assert "RETENTION_DAYS" in result.output


def test_an_unknown_command_is_no_command() -> None:
    assert run("sreve").exit_code == 2


def test_questions_come_in_and_answers_go_out_in_the_same_order() -> None:
    lines = [{"id": "a", "text": LITTER}, {"id": 2, "text": "Dank je wel!", "audience": "bewoner"}]

    answers = [json.loads(line) for line in right("match", given="\n".join(map(json.dumps, lines))).splitlines()]

    assert [answer["id"] for answer in answers] == ["a", 2]
    assert list(answers[0]) == FIELDS.split()
    assert len(answers[0]["offerings"]) == 10
    assert answers[1]["decision"] == "other"


def test_questions_may_come_from_a_file(here: Path) -> None:
    (here / "questions.jsonl").write_text(json.dumps({"id": "a", "text": LITTER}), encoding="utf-8")

    assert json.loads(right("match", "--questions", "questions.jsonl"))["id"] == "a"


def test_a_wrong_line_is_named() -> None:
    result = run("match", given='{"id": "a"}')

    assert result.exit_code == 1
    assert "line 1: text" in result.output


def test_the_matching_is_measured_on_judged_questions(here: Path) -> None:
    judged = ROOT / "tests" / "evaluation" / "questions.jsonl"
    (here / "few.jsonl").write_text("".join(judged.read_text("utf-8").splitlines(keepends=True)[:20]), encoding="utf-8")

    assert "hit@3" in right("evaluate", "--questions", "few.jsonl", "--picture", "figures.png")
    assert (here / "figures.png").read_bytes().startswith(b"\x89PNG")


def test_the_index_is_brought_up_to_date() -> None:
    assert "384 offerings indexed with" in right("index")


def test_a_catalogue_goes_out_and_comes_back_unchanged() -> None:
    assert "384 offerings written" in right("catalogue", "export", "all.csv")
    assert "384 offerings are right, 0 faults" in right("catalogue", "check", "all.csv")
    assert right("catalogue", "import", "all.csv") == "0 added, 0 changed, 384 unchanged, 0 retired\n"


def test_a_faulty_catalogue_is_refused_as_a_whole(here: Path) -> None:
    right("catalogue", "export", "all.json")
    records = json.loads((here / "all.json").read_text("utf-8"))
    records[0]["title"], records[1]["kind"] = "Anders", "onzin"
    (here / "all.json").write_text(json.dumps(records), encoding="utf-8")

    checked, refused = run("catalogue", "check", "all.json"), run("catalogue", "import", "all.json")
    retiring = run("catalogue", "import", "all.json", "--skip-invalid", "--retire-missing")
    taken = right("catalogue", "import", "all.json", "--skip-invalid")

    assert (checked.exit_code, refused.exit_code, retiring.exit_code) == (1, 1, 1)
    assert "all.json" in checked.stderr
    assert "kind" in checked.stderr
    assert "nothing was imported" in refused.output
    assert taken == "0 added, 1 changed, 382 unchanged, 0 retired\n"


def test_a_file_that_is_no_catalogue_is_refused() -> None:
    assert run("catalogue", "check", "nowhere.yaml").exit_code == 2
    assert run("catalogue", "export", "all.doc").exit_code == 1


def test_an_invitation_without_telegram_is_typed() -> None:
    assert right("invite", "wijkwijze", "--name", "Wim").startswith("/start ")
    assert run("invite", "burgemeester").exit_code == 2


def test_a_database_is_made_where_there_is_none(here: Path) -> None:
    (here / ".env").write_text("DATA_DIR=new\n", encoding="utf-8")

    right("migrate")

    with sqlite3.connect(here / "new" / "vraagbaak.sqlite") as database:
        assert database.execute("SELECT count(*) FROM contacts").fetchone() == (0,)


def test_the_doctor_names_what_is_wrong(here: Path) -> None:
    healthy = run("doctor")
    (here / ".env").write_text("DATABASE_URL=sqlite+aiosqlite:///no/such/folder/file\n", encoding="utf-8")
    ill = run("doctor")

    assert "384 offerings" in healthy.stdout
    assert "ok    telegram: no token" in healthy.stdout
    assert ill.exit_code == 1
    assert "WRONG knowledge: the database cannot be opened" in ill.stdout


def test_a_database_that_cannot_be_opened_is_said_in_words(here: Path) -> None:
    (here / ".env").write_text("DATABASE_URL=sqlite+aiosqlite:///no/such/folder/file\n", encoding="utf-8")

    for command in (["migrate"], ["index"], ["invite", "wijkwijze"]):
        result = run(*command)
        assert result.exit_code == 1
        assert "the database cannot be opened" in result.output


def test_the_report_tells_how_the_desk_does() -> None:
    told = right("report", "--days", "30")

    assert "sent since" in told
    assert "first response                   too few to say" in told
    assert "overdue                          0" in told


def test_the_report_goes_into_files(here: Path) -> None:
    told = right("report", "--xlsx", "cijfers.xlsx", "--proposal", "voorstel.odt")

    assert "without a fitting offering       0" in told
    assert zipfile.is_zipfile(here / "cijfers.xlsx")
    with zipfile.ZipFile(here / "voorstel.odt") as document:
        assert document.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    assert run("report", "--proposal", "voorstel.docx").exit_code == 2
