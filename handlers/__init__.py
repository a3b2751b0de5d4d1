"""Telegram speaks: what people send becomes a call on a service, what services say becomes messages."""

from handlers import (
    answering,
    asking,
    browsing,
    coordinating,
    forwarding,
    inquiring,
    listening,
    mydata,
    own_questions,
    start,
    submitting,
)
from handlers.routes import Route


def all_handlers() -> list[Route]:
    """Everything that can come in, by conversation; the first that fits takes it."""
    return [
        *start.routes(),
        *asking.routes(),
        *inquiring.routes(),
        *browsing.routes(),
        *forwarding.routes(),
        *own_questions.routes(),
        *answering.routes(),
        *coordinating.routes(),
        *submitting.routes(),
        *mydata.routes(),
        *listening.routes(),
    ]
