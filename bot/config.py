"""The settings: the only place where the environment is read."""

import difflib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict

from knowledge.domain import Language

ENV_FILE = Path(".env")
BUILT_IN = "built-in"
"""Name of the model that ships in the repository."""


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

    @property
    def database(self) -> str:
        """Address of the database, with its default filled in."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'vraagbaak.sqlite'}"

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
