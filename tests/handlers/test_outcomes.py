"""What Telegram's errors mean for a message."""

from datetime import timedelta

import httpx
import pytest
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from handlers.outcomes import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    UNKNOWN,
    UNKNOWN_PAUSE,
    Blocked,
    Later,
    Moved,
    Never,
    Outcome,
    backoff,
    is_unchanged,
    outcome_of,
)


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (Forbidden("bot was blocked by the user"), Blocked()),
        (ChatMigrated(-1001), Moved(-1001)),
        (BadRequest("Chat not found"), Never("Chat not found")),
        (NetworkError("Bad Gateway"), Later(FIRST_PAUSE, "NetworkError")),
        (caused(NetworkError("httpx.ConnectError: no"), httpx.ConnectError("no")), Later(FIRST_PAUSE, "NetworkError")),
        (caused(TimedOut(), httpx.ConnectTimeout("no")), Later(FIRST_PAUSE, "TimedOut")),
        (caused(TimedOut(), httpx.PoolTimeout("no")), Later(FIRST_PAUSE, "TimedOut")),
        (caused(TimedOut(), httpx.ReadTimeout("no")), Later(UNKNOWN_PAUSE, UNKNOWN)),
        (caused(NetworkError("httpx.ReadError: no"), httpx.ReadError("no")), Later(UNKNOWN_PAUSE, UNKNOWN)),
    ],
)
def test_what_an_error_means_for_a_new_message(error: TelegramError, outcome: Outcome) -> None:
    assert outcome_of(error, 0, None, repeatable=False) == outcome


def test_telegram_says_itself_how_long_to_wait() -> None:
    outcome = outcome_of(RetryAfter(timedelta(seconds=7)), 5, None, repeatable=False)

    assert outcome == Later(timedelta(seconds=7), "too many requests")


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")  # the old form warns of itself
def test_the_wait_may_come_as_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PTB_TIMEDELTA")

    outcome = outcome_of(RetryAfter(7), 0, None, repeatable=False)

    assert outcome == Later(timedelta(seconds=7), "too many requests")


def test_what_may_have_arrived_is_sent_once_more_and_not_twice() -> None:
    assert outcome_of(TimedOut(), 1, None, repeatable=False) == Later(UNKNOWN_PAUSE, UNKNOWN)
    assert outcome_of(TimedOut(), 2, UNKNOWN, repeatable=False) == Never(UNKNOWN)


def test_a_change_in_place_is_simply_repeated() -> None:
    assert outcome_of(TimedOut(), 1, UNKNOWN, repeatable=True) == Later(2 * FIRST_PAUSE, "TimedOut")


def test_pauses_double_up_to_the_longest() -> None:
    pauses = [backoff(attempts) for attempts in range(100)]

    assert pauses[:3] == [FIRST_PAUSE, 2 * FIRST_PAUSE, 4 * FIRST_PAUSE]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE


def test_a_message_that_already_looks_like_that_is_told_apart() -> None:
    assert is_unchanged(BadRequest("Message is not modified: specified new message content and reply markup"))
    assert not is_unchanged(BadRequest("Message can't be edited"))
    assert not is_unchanged(NetworkError("message is not modified"))
