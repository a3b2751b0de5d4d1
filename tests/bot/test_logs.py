"""Logs hold ids, counts and durations: no token and nobody's words, whatever goes wrong."""

import io
import json
import logging
import sys

import pytest
from telegram import Update
from telegram.error import InvalidToken, NetworkError
from telegram.ext import ExtBot
from telegram_double import World

from bot.logs import REDACTED, set_up
from knowledge.database.repositories.inbox import Received
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel
from knowledge.errors import NotFoundError

TOKEN = "123456789:AAE-not-a-real-token-but-long-enough"  # noqa: S105 - opens nothing
WORDS = "mijn buurman heet Jan"


@pytest.fixture(params=["plain", "json"])
def log(request: pytest.FixtureRequest) -> io.StringIO:
    stream = io.StringIO()
    set_up("DEBUG", request.param, stream)
    return stream


async def test_a_failed_request_shows_where_it_went_and_not_the_token(log: io.StringIO) -> None:
    logging.getLogger("httpx").setLevel(logging.DEBUG)
    logging.getLogger("httpcore").setLevel(logging.DEBUG)
    logging.getLogger("telegram").setLevel(logging.DEBUG)
    bot: ExtBot[None] = ExtBot(TOKEN, base_url="http://127.0.0.1:1/bot")
    try:
        async with bot:
            pass
    except NetworkError:
        logging.getLogger("bot").exception("no connection to %s", f"http://127.0.0.1:1/bot{TOKEN}/getMe")

    assert "getMe" in log.getvalue()
    assert REDACTED in log.getvalue()
    assert TOKEN not in log.getvalue()
    assert TOKEN.split(":")[1] not in log.getvalue()


def test_a_token_in_a_trace_is_taken_out(log: io.StringIO) -> None:
    error = InvalidToken(f"You must pass the token you received, not {TOKEN.replace(':', '%3A')}")
    logging.getLogger("telegram").error("Invalid token", exc_info=error)

    assert "InvalidToken" in log.getvalue()
    assert TOKEN.split(":")[1] not in log.getvalue()


def test_an_error_shows_its_kind_and_place_and_not_what_it_quotes(log: io.StringIO) -> None:
    def quote() -> None:
        try:
            int(WORDS)
        except ValueError as error:
            raise RuntimeError(WORDS) from error

    try:
        quote()
    except RuntimeError:
        logging.getLogger("bot").exception("failed")

    assert "RuntimeError" in log.getvalue()
    assert "ValueError" in log.getvalue()
    assert "in quote" in log.getvalue()
    assert WORDS not in log.getvalue()


def test_errors_that_quote_nobody_keep_their_message(log: io.StringIO) -> None:
    logging.getLogger("bot").error("failed: %s", NotFoundError("offering", "buurtbudget"))
    logging.getLogger("bot").error("failed", exc_info=ExceptionGroup("two", [OSError("disk full"), ValueError(WORDS)]))

    assert "no offering 'buurtbudget'" in log.getvalue()
    assert "disk full" in log.getvalue()
    assert WORDS not in log.getvalue()


def test_what_ends_the_program_is_logged_like_everything_else(log: io.StringIO) -> None:
    error = InvalidToken(f"The token `{TOKEN}` was rejected by the server.")

    sys.excepthook(type(error), error, None)

    assert "InvalidToken: The token `[token]` was rejected" in log.getvalue()


def test_an_update_is_logged_as_its_number(log: io.StringIO) -> None:
    """As python-telegram-bot does when it cannot build a context."""
    world = World()
    person = world.person("Anna")
    person.says(WORDS)
    update = Update.de_json(world.updates.pending[-1])

    logging.getLogger("telegram").critical("Error while building CallbackContext for update %s.", update)
    logging.getLogger("telegram").critical("Message %s", update.message)

    assert f"update {update.update_id}" in log.getvalue()
    assert "a Message" in log.getvalue()
    assert WORDS not in log.getvalue()


async def test_what_is_written_down_is_not_logged_at_any_level(log: io.StringIO, units: Units) -> None:
    async with units.writing() as unit:
        await unit.inbox.put(Received(Channel.TELEGRAM, 7, "501", WORDS, 0), unit.now)
        await unit.commit()
    logging.getLogger("bot").debug("done")

    assert "done" in log.getvalue()
    assert WORDS not in log.getvalue()


def test_machines_get_one_object_a_line() -> None:
    stream = io.StringIO()
    set_up("INFO", "json", stream)
    logging.getLogger("bot").info("notice %d sent", 7)
    logging.getLogger("bot").debug("not at this level")
    logging.getLogger("bot").error("failed", exc_info=OSError("disk full"))

    sent, failed = map(json.loads, stream.getvalue().splitlines())
    assert sent["event"] == "notice 7 sent"
    assert sent["level"] == "info"
    assert failed["exception"].endswith("OSError: disk full")
