"""When a handler fails: what the person can be told is told, anything else goes to whoever runs the update."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from telegram import Update

from handlers.context import VraagbaakContext
from knowledge.errors import NotAllowedError, NotFoundError, StaleError

_failures: ContextVar[list[Exception]] = ContextVar("failures")


@contextmanager
def failures() -> Iterator[list[Exception]]:
    """Collect what goes wrong with the update that is processed inside this block.

    An application swallows what its handlers raise; this is how it reaches the update processor::

        with failures() as failed:
            await coroutine
        if failed: ...  # count the attempt, try again later

    Yields:
        Filled in the course of the block; empty when all went well.
    """
    token = _failures.set([])
    try:
        yield _failures.get()
    finally:
        _failures.reset(token)


async def on_error(update: object, context: VraagbaakContext) -> None:
    """Tell the person what can be told; leave everything else to the `failures` block around this update."""
    if not isinstance(update, Update) or context.error is None:
        return
    try:
        await _tell(context.error, update, context)
    except Exception as error:  # noqa: BLE001 - whatever it is, the processor of the update decides
        _failures.get().append(error)


async def _tell(error: Exception, update: Update, context: VraagbaakContext) -> None:
    match error:
        case StaleError() | NotFoundError():
            await context.services.people.stale(await context.turn(update))
        case NotAllowedError():
            await context.services.people.not_allowed(await context.turn(update))
        case _:
            raise error
