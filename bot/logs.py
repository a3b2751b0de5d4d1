"""Logs: ids, counts and durations. Never the bot's token, and never what people say."""

import logging
import re
import sys
import traceback
from types import TracebackType
from typing import Literal, TextIO

import structlog
from telegram import TelegramObject, Update
from telegram.error import TelegramError

from knowledge.errors import KnowledgeError

TOKEN = re.compile(r"\d{6,}(?::|%3A)[A-Za-z0-9_-]{20,}")
"""A bot's token, as it stands in every address of the Bot API:
https://core.telegram.org/bots/api#authorizing-your-bot (its length is that of all tokens seen)."""

REDACTED = "[token]"

WORDLESS = (TelegramError, KnowledgeError, OSError)
"""Errors whose message says what is wrong without quoting what somebody typed; of others only the kind is logged."""

QUIET = ("aiosqlite", "apscheduler", "httpcore", "httpx", "sqlalchemy", "telegram")
"""Libraries that tell of every request, statement (with the words in it) or tick at the levels below WARNING."""

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Redacting(logging.Formatter):
    """Formats as another formatter does, and takes out every token, wherever it came from.

    It works on the finished line: message, arguments, addresses and tracebacks alike.
    """

    def __init__(self, formatter: logging.Formatter) -> None:
        super().__init__()
        self._formatter = formatter

    def format(self, record: logging.LogRecord) -> str:
        """The line, without a token."""
        return TOKEN.sub(REDACTED, self._formatter.format(record))


class Faceless(logging.Filter):
    """Takes people's words out of a record before anything formats it: updates, and what errors quote."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets the record through."""
        if isinstance(record.args, tuple):
            record.args = tuple(_nameless(argument) for argument in record.args)
        if record.exc_info:
            record.exc_text = describe(record.exc_info)
            record.exc_info = None
        return True


def set_up(level: str, form: Literal["plain", "json"], stream: TextIO = sys.stderr) -> None:
    """Log to a stream, from here and from all libraries, also what ends the program.

    Args:
        level: Least level that is logged, such as "INFO".
        form: "plain" for people, "json" for machines: one object a line.
    """
    handler = logging.StreamHandler(stream)
    handler.addFilter(Faceless())
    handler.setFormatter(Redacting(_formatter(form, colours=stream.isatty())))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    sys.excepthook = _note_the_end


def _note_the_end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what ends the program, which Python would print as it is."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        logging.getLogger("bot").critical("the program ends", exc_info=(kind, error, trace))


def describe(exc_info: _ExcInfo) -> str:
    """An error as its trace and its kind; with its message only where that quotes nobody."""
    _, error, trace = exc_info
    if error is None:
        return ""
    chain: list[str] = []
    while error is not None:
        chain.append("".join([*traceback.format_tb(trace), _named(error)]))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        trace = error.__traceback__ if error else None
    return "\nwhich came of:\n".join(chain)


def _named(error: BaseException) -> str:
    kind = type(error).__qualname__
    if isinstance(error, BaseExceptionGroup):
        return f"{kind} of {', '.join(map(_named, error.exceptions))}"
    return f"{kind}: {error}" if isinstance(error, WORDLESS) else kind


def _nameless(argument: object) -> object:
    """What may stand in a log in the place of an argument."""
    if isinstance(argument, Update):
        return f"update {argument.update_id}"
    if isinstance(argument, TelegramObject):
        return f"a {type(argument).__name__}"
    if isinstance(argument, BaseException):
        return _named(argument)
    return argument


def _formatter(form: Literal["plain", "json"], *, colours: bool) -> logging.Formatter:
    render: structlog.types.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=colours)
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _with_trace,
        ],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render],
    )


def _with_trace(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Put the trace that `Faceless` described in the place where renderers look for one."""
    record: logging.LogRecord = event["_record"]
    return {**event, "exception": record.exc_text} if record.exc_text else event
