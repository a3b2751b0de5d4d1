"""Telegram speaks: what people send becomes a call on a service, what services say becomes messages."""

from handlers import (
    answering,
    asking,
    browsing,
    coordinating,
    dashboard,
    figures,
    forwarding,
    gaps,
    inquiring,
    listening,
    mydata,
    news,
    own_questions,
    people,
    profiles,
    publishing,
    reports,
    reviewing,
    start,
    submitting,
    together,
    working,
)
from handlers.routes import Route


def all_handlers() -> list[Route]:
    """Everything that can come in, by conversation; the first that fits takes it."""
    return [
        *start.routes(),
        *asking.routes(),
        *inquiring.routes(),
        *news.routes(),
        *browsing.routes(),
        *forwarding.routes(),
        *own_questions.routes(),
        *publishing.routes(),
        *answering.routes(),
        *working.routes(),
        *gaps.routes(),
        *coordinating.routes(),
        *figures.routes(),
        *reports.routes(),
        *dashboard.routes(),
        *submitting.routes(),
        *reviewing.routes(),
        *profiles.routes(),
        *people.routes(),
        *mydata.routes(),
        *together.routes(),
        *listening.routes(),
    ]
