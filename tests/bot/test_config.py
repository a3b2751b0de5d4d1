"""The settings: what is wrong is named, what is right is documented."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import ConfigurationError, Settings, read_settings
from knowledge.patience import FOR_VOLUNTEERS
from knowledge.working_time import WorkingTime

EXAMPLE = Path(__file__).parents[2] / ".env.example"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine that runs the tests shows through."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def env_file(folder: Path, *lines: str) -> Path:
    path = folder / ".env"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_the_example_names_every_setting_with_its_default() -> None:
    example = dict(line.split("=", 1) for line in EXAMPLE.read_text("utf-8").splitlines() if line[:1] not in ("#", ""))
    defaults = {
        name.upper(): "" if field.default is None else str(field.default)
        for name, field in Settings.model_fields.items()
    }

    assert example == defaults


def test_the_example_explains_every_setting_in_the_words_of_the_code() -> None:
    prose = " ".join(line.lstrip("# ") for line in EXAMPLE.read_text("utf-8").splitlines())

    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert field.description in prose, name


def test_the_readme_lists_every_setting_with_its_default() -> None:
    readme = (EXAMPLE.parent / "README.md").read_text("utf-8")
    table = readme.partition("<!-- settings -->\n")[2].partition("<!-- /settings -->")[0]
    rows = ["| setting | default | what it is |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else f"`{field.default}`"
        rows.append(f"| `{name.upper()}` | {default} | {field.description} |")

    assert table == "\n".join(rows) + "\n"


def test_the_example_can_be_used_as_it_is() -> None:
    assert read_settings(EXAMPLE) == read_settings(None)


def test_the_database_stands_in_the_data_folder_unless_it_is_named(tmp_path: Path) -> None:
    assert (
        read_settings(env_file(tmp_path, "DATA_DIR=elders")).database == "sqlite+aiosqlite:///elders/vraagbaak.sqlite"
    )
    named = read_settings(env_file(tmp_path, "DATABASE_URL=postgresql+psycopg://localhost/vraagbaak"))
    assert named.database == "postgresql+psycopg://localhost/vraagbaak"


def test_the_environment_comes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETENTION_DAYS", "90")

    assert read_settings(env_file(tmp_path, "RETENTION_DAYS=60")).retention_days == 90


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("TELEGRAM_BOT_TOKEN=geheim", "TELEGRAM_BOT_TOKEN: copy the whole token"),
        ("TELEGRAM_API_URL=telegram", "TELEGRAM_API_URL: Input should be a valid URL"),
        ("DATABASE_URL=mysql://localhost", "DATABASE_URL: String should match pattern"),
        ("DEFAULT_LANGUAGE=fr", "DEFAULT_LANGUAGE: Input should be 'nl', 'en'"),
        ("RETENTION_DAYS=1", "RETENTION_DAYS: Input should be greater than or equal to 30"),
        ("DESK_DAYS=ma,di", "DESK_DAYS: name days with commas between them"),
        ("DESK_DAYS=mon,,tue", "DESK_DAYS: name days with commas between them"),
        ("DESK_HOURS=21-9", "DESK_HOURS: name two whole hours up to 24, the later one last"),
        ("DESK_HOURS=9-25", "DESK_HOURS: name two whole hours up to 24"),
        ("DESK_HOURS=9", "DESK_HOURS: name two whole hours up to 24"),
        ("WIDEN_AFTER_HOURS=0", "WIDEN_AFTER_HOURS: Input should be greater than or equal to 1"),
        ("RELEASE_AFTER_HOURS=48", "RELEASE_AFTER_HOURS: must be more than REMIND_AFTER_HOURS"),
        ("CLOSE_AFTER_DAYS=61", "CLOSE_AFTER_DAYS: Input should be less than or equal to 60"),
        ("DASHBOARD_URL=http://vraagbaak.example", "DASHBOARD_URL: must start with https"),
        ("DASHBOARD_URL=https://a:b@vraagbaak.example", "DASHBOARD_URL: must be a plain address"),
        ("DASHBOARD_URL=https://vraagbaak.example", "DASHBOARD_PORT: name the port to which the web server"),
        ("DASHBOARD_PORT=0", "DASHBOARD_PORT: Input should be greater than or equal to 1"),
        ("LOG_LEVEL=LOUD", "LOG_LEVEL: Input should be 'DEBUG'"),
        ("TELEGRAM_BOT_TOKN=1:a", "TELEGRAM_BOT_TOKN: there is no such setting; did you mean TELEGRAM_BOT_TOKEN?"),
        ("COLOUR=blue", "COLOUR: there is no such setting"),
    ],
)
def test_a_wrong_setting_is_named_with_what_is_expected(tmp_path: Path, line: str, part: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        read_settings(env_file(tmp_path, line))

    assert part in str(error.value)


def test_the_desk_waits_as_it_is_told(tmp_path: Path) -> None:
    desk = read_settings(env_file(tmp_path, "DESK_DAYS=sat,sun", "DESK_HOURS=10-24", "REMIND_AFTER_HOURS=5")).patience

    assert desk.working_time == WorkingTime(frozenset({5, 6}), 10, 24)
    assert desk.remind == timedelta(hours=5)


def test_without_settings_the_desk_waits_as_fits_volunteers() -> None:
    assert read_settings(None).patience == FOR_VOLUNTEERS


def test_every_wrong_setting_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"(?s)RETENTION_DAYS.*LOG_LEVEL"):
        read_settings(env_file(tmp_path, "LOG_LEVEL=LOUD", "RETENTION_DAYS=x"))


def test_a_wrong_secret_is_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as error:
        read_settings(env_file(tmp_path, "TELEGRAM_BOT_TOKEN=hush-hush"))

    assert "hush-hush" not in str(error.value)


def test_the_token_does_not_show_when_settings_are_printed(tmp_path: Path) -> None:
    settings = read_settings(env_file(tmp_path, "TELEGRAM_BOT_TOKEN=123:hush-hush"))

    assert settings.telegram_bot_token is not None
    assert settings.telegram_bot_token.get_secret_value() == "123:hush-hush"
    assert "hush-hush" not in repr(settings)
