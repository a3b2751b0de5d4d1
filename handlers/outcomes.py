"""What became of an attempt to send, and what Telegram's errors mean for it."""

from dataclasses import dataclass
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(hours=1)
"""Pauses double from the first to the longest: truncated exponential back-off,
https://en.wikipedia.org/wiki/Exponential_backoff#Truncated_exponential_backoff; the ends are our own choice."""

GIVE_UP_AFTER = timedelta(days=5)
"""As mail servers do: "at least 4-5 days", https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1."""

UNKNOWN_PAUSE = timedelta(minutes=1)
"""Before a message is sent again that may have arrived; longer than a hiccup of Telegram's. Own choice."""

UNKNOWN = "outcome unknown"
"""The mark of an attempt of which nobody can tell whether the message arrived."""

_NEVER_LEFT = ("ConnectTimeout", "PoolTimeout", "ConnectError")
"""Errors of httpx that come before a request has left, https://www.python-httpx.org/exceptions/."""


@dataclass(frozen=True, slots=True)
class Sent:
    """It is in the chat.

    Attributes:
        message_id: Which message it became.
    """

    message_id: int


@dataclass(frozen=True, slots=True)
class Later:
    """It did not go now; try again after a pause."""

    pause: timedelta
    error: str


@dataclass(frozen=True, slots=True)
class Never:
    """It will not go, however often it is tried."""

    error: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person does not want to hear from us any more."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has another id now."""

    chat_id: int


Outcome = Sent | Later | Never | Blocked | Moved


def outcome_of(error: TelegramError, attempts: int, last_error: str | None, *, repeatable: bool) -> Outcome:
    """What an error means.

    Whether a message arrived cannot be seen when the answer to its sending got lost, and Telegram takes no key that
    would make a second sending harmless. Such a message is sent once more; two copies are better than none, and after
    a second loss in a row it is given up rather than sent a third time.

    Args:
        error: What came in the place of an answer.
        attempts: How many failed before this one.
        last_error: What was noted of the attempt before, if there was one.
        repeatable: Doing it twice does no harm, as with a change in place.
    """
    match error:
        case RetryAfter():
            return Later(_seconds(error), "too many requests")
        case Forbidden():
            return Blocked()
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case BadRequest():
            return Never(str(error))
        case _ if not repeatable and _may_have_arrived(error):
            return Never(UNKNOWN) if last_error == UNKNOWN else Later(UNKNOWN_PAUSE, UNKNOWN)
        case _:
            return Later(backoff(attempts), type(error).__name__)


def backoff(attempts: int) -> timedelta:
    """The pause after so many failures before."""
    doublings = min(attempts, 20)  # far past the longest pause, far from overflow
    return min(LONGEST_PAUSE, FIRST_PAUSE * (1 << doublings))


def is_unchanged(error: TelegramError) -> bool:
    """Whether Telegram refused a change because the message already looks like that."""
    return isinstance(error, BadRequest) and "message is not modified" in str(error).lower()


def _seconds(error: RetryAfter) -> timedelta:
    pause = error.retry_after  # an int or a timedelta, by python-telegram-bot's settings
    return pause if isinstance(pause, timedelta) else timedelta(seconds=pause)


def _may_have_arrived(error: TelegramError) -> bool:
    """Whether Telegram may have done what was asked; when it answered at all, with whatever error, it did not."""
    if type(error.__cause__).__name__ in _NEVER_LEFT:
        return False
    return isinstance(error, TimedOut) or (isinstance(error, NetworkError) and str(error).startswith("httpx."))
