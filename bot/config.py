"""The settings: the only place where the environment is read."""

import difflib
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, HttpUrl, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from knowledge.domain import Language
from knowledge.patience import Patience
from knowledge.working_time import WorkingTime

ENV_FILE = Path(".env")
BUILT_IN = "built-in"
"""Name of the model that ships in the repository."""


WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOURS = 24


THIS_MACHINE = frozenset({"localhost", "127.0.0.1"})
"""Hosts whose traffic no network sees."""


class ConfigurationError(Exception):
    """A setting is wrong; the message says which, why, and how to mend it, and never repeats a secret."""


class Settings(BaseSettings):
    """All that can be set, from the environment and then from `.env`; the defaults work on a fresh machine."""

    model_config = SettingsConfigDict(env_file_encoding="utf-8", env_ignore_empty=True, extra="forbid", frozen=True)

    telegram_bot_token: Annotated[
        SecretStr | None, Field(description="Token of the bot, from @BotFather. Empty: no Telegram, only the console.")
    ] = None
    telegram_api_url: Annotated[
        HttpUrl, Field(description="Where Telegram's Bot API is; change it for a self-hosted Bot API server.")
    ] = HttpUrl("https://api.telegram.org")
    database_url: Annotated[
        str | None,
        Field(
            description="Address of the database, such as postgresql+psycopg://user:password@host/name. "
            "Empty: the SQLite file vraagbaak.sqlite in DATA_DIR.",
            pattern=r"^(sqlite\+aiosqlite|postgresql\+psycopg)://",
        ),
    ] = None
    data_dir: Annotated[Path, Field(description="Folder for the database and the search index.")] = Path("var")
    embedding_model: Annotated[
        str,
        Field(
            min_length=1,
            description=f'Model that compares texts: "{BUILT_IN}", or the name or folder of any sentence-transformers '
            "model. After a change the index is rebuilt at the next start.",
        ),
    ] = BUILT_IN
    default_language: Annotated[
        Language, Field(description="Language for who has not chosen one and whose Telegram speaks none of ours.")
    ] = Language.NL
    retention_days: Annotated[
        int, Field(ge=30, le=3650, description="How many days a question is kept; people are told so when they agree.")
    ] = 365
    desk_days: Annotated[
        str,
        Field(
            description="Working days of the wijkwijzen's desk. Other days, and Dutch holidays, count in no wait below."
        ),
    ] = "mon,tue,wed,thu,fri"
    desk_hours: Annotated[
        str, Field(description="Hours of those days in which the bot reminds, takes back and closes, Dutch time.")
    ] = "9-21"
    widen_after_hours: Annotated[
        int,
        Field(
            ge=1, le=240, description="A question that nobody takes is offered to more wijkwijzen after so many hours."
        ),
    ] = 24
    to_coordinator_after_hours: Annotated[
        int,
        Field(ge=1, le=480, description="A question that nobody takes comes to the coordinators after so many hours."),
    ] = 48
    remind_after_hours: Annotated[
        int,
        Field(ge=1, le=240, description="A wijkwijze is reminded once that somebody waits after so many hours."),
    ] = 48
    release_after_hours: Annotated[
        int,
        Field(ge=2, le=480, description="A question is taken back from a silent wijkwijze after so many hours."),
    ] = 72
    close_after_days: Annotated[
        int,
        Field(ge=1, le=60, description="A talk in which the resident is silent is closed after so many working days."),
    ] = 7
    review_after_months: Annotated[
        int,
        Field(
            ge=1,
            le=120,
            description="An offering is looked at again after so many months: an event in half of that, what can be "
            "read in twice as many. Who submitted it is asked in Telegram whether it still stands.",
        ),
    ] = 12
    desk_group: Annotated[
        int | None,
        Field(
            lt=0,
            description="Id of the Telegram group, with topics switched on, in which wijkwijzen work together: each "
            "question gets a topic. Empty: every wijkwijze in their own chat.",
        ),
    ] = None
    dashboard_url: Annotated[
        HttpUrl | None,
        Field(
            description="Public address of the dashboard for coordinators, such as https://vraagbaak.example. The "
            "dashboard itself listens on this machine only: a web server in front of it brings https. "
            "Just for this machine: http://localhost:8080. Empty: no dashboard.",
        ),
    ] = None
    dashboard_port: Annotated[
        int | None,
        Field(
            ge=1,
            le=65535,
            validate_default=True,
            description="Port of this machine on which the dashboard listens. Empty: the port in DASHBOARD_URL.",
        ),
    ] = None
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR"],
        Field(description="How much is logged: DEBUG, INFO, WARNING, ERROR."),
    ] = "INFO"
    log_format: Annotated[
        Literal["plain", "json"], Field(description="How it is logged: plain for people, json for machines.")
    ] = "plain"

    @field_validator("telegram_bot_token")
    @classmethod
    def _is_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        """A number, a colon and a secret, as on https://core.telegram.org/bots/api#authorizing-your-bot."""
        if token is not None:
            number, colon, secret = token.get_secret_value().partition(":")
            if not (number.isdecimal() and colon and secret and secret.isascii() and " " not in secret):
                raise ValueError('copy the whole token that @BotFather gave; it looks like "123456789:ABC-def…"')
        return token

    @field_validator("dashboard_url")
    @classmethod
    def _is_safe_to_log_in_at(cls, url: HttpUrl | None) -> HttpUrl | None:
        if url is not None:
            if url.scheme != "https" and url.host not in THIS_MACHINE:
                raise ValueError("must start with https; only localhost can do without")
            if url.query or url.fragment or url.username:
                raise ValueError("must be a plain address, such as https://vraagbaak.example")
        return url

    @field_validator("dashboard_port")
    @classmethod
    def _is_known_behind_https(cls, port: int | None, info: ValidationInfo) -> int | None:
        url = info.data.get("dashboard_url")
        if port is None and url is not None and url.scheme == "https":
            raise ValueError("name the port to which the web server in front of the dashboard passes requests on")
        return port

    @field_validator("desk_days")
    @classmethod
    def _are_days(cls, days: str) -> str:
        if not set(days.split(",")) <= set(WEEKDAYS):
            raise ValueError('name days with commas between them, such as "mon,tue,thu"')
        return days

    @field_validator("desk_hours")
    @classmethod
    def _are_hours(cls, hours: str) -> str:
        opens, dash, closes = hours.partition("-")
        if not (dash and opens.isdecimal() and closes.isdecimal() and int(opens) < int(closes) <= HOURS):
            raise ValueError('name two whole hours up to 24, the later one last, such as "9-21"')
        return hours

    @field_validator("release_after_hours")
    @classmethod
    def _leaves_time_after_the_reminder(cls, hours: int, info: ValidationInfo) -> int:
        if hours <= info.data.get("remind_after_hours", 0):
            raise ValueError("must be more than REMIND_AFTER_HOURS: first somebody is reminded")
        return hours

    @property
    def patience(self) -> Patience:
        """How long questions in human hands may rest."""
        opens, closes = map(int, self.desk_hours.split("-"))
        return Patience(
            WorkingTime(frozenset(map(WEEKDAYS.index, self.desk_days.split(","))), opens, closes),
            widen=timedelta(hours=self.widen_after_hours),
            to_coordinator=timedelta(hours=self.to_coordinator_after_hours),
            remind=timedelta(hours=self.remind_after_hours),
            release=timedelta(hours=self.release_after_hours),
            close=timedelta(days=self.close_after_days),
        )

    @property
    def database(self) -> str:
        """Address of the database, with its default filled in."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'vraagbaak.sqlite'}"

    @property
    def dashboard(self) -> str | None:
        """Address of the dashboard, with a slash at its end; None where there is none."""
        return f"{str(self.dashboard_url).rstrip('/')}/" if self.dashboard_url else None

    @property
    def bot_api(self) -> str:
        """The Bot API's address up to where the token follows."""
        return f"{str(self.telegram_api_url).rstrip('/')}/bot"


def read_settings(env_file: Path | None = ENV_FILE) -> Settings:
    """Read the settings from the environment and a file.

    Args:
        env_file: Lines of NAME=value; it may be missing. None: the environment alone.

    Raises:
        ConfigurationError: Something is set that cannot be; it names every fault.
    """
    try:
        return Settings(_env_file=env_file)
    except ValidationError as faults:
        lines = (f"  {_explained(fault)}" for fault in faults.errors(include_input=False, include_context=False))
        message = "\n".join(("These settings cannot be used. Mend them in .env or in the environment:", *lines))
        raise ConfigurationError(message) from None


def _explained(fault: ErrorDetails) -> str:
    name = str(fault["loc"][0]).upper()
    if fault["type"] != "extra_forbidden":
        return f"{name}: {fault['msg'].removeprefix('Value error, ')}"
    known = [setting.upper() for setting in Settings.model_fields]
    near = difflib.get_close_matches(name, known, n=1)
    return f"{name}: there is no such setting" + (f"; did you mean {near[0]}?" if near else "")
