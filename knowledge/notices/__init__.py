"""Everything the vraagbaak can say, as values without a word of text; a module per conversation.

A use case puts notices in the outbox in its own transaction; the face of a channel turns them into messages in the
person's language when they are sent. Fields named ``draft`` hold the draft's number: buttons carry it back, so that a
late press on an old question is recognised.
"""

import types
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from knowledge.notices import (
    asking,
    browsing,
    canned,
    coordinating,
    dashboard,
    figures,
    gaps,
    humans,
    meeting,
    news,
    own_questions,
    people,
    profiles,
    publishing,
    reports,
    results,
    reviewing,
    submitting,
    together,
    waiting,
    working,
)

Notice = (
    meeting.Said
    | asking.Said
    | results.Said
    | news.Said
    | browsing.Said
    | humans.Said
    | working.Said
    | canned.Said
    | waiting.Said
    | profiles.Said
    | own_questions.Said
    | publishing.Said
    | figures.Said
    | reports.Said
    | coordinating.Said
    | gaps.Said
    | dashboard.Said
    | people.Said
    | submitting.Said
    | reviewing.Said
    | together.Said
)

NOTICES: types.MappingProxyType[str, type[Any]] = types.MappingProxyType(
    {notice.__name__: notice for notice in get_args(Notice)}
)
"""Every kind of notice by the name under which the outbox keeps it."""


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(NOTICES[kind])


def dump(notice: Notice) -> tuple[str, str]:
    """A notice as (kind, JSON), for a row of the outbox."""
    kind = type(notice).__name__
    return kind, _adapter(kind).dump_json(notice).decode()


def load(kind: str, payload: str) -> Notice:
    """A notice from a row of the outbox; raises KeyError or ValidationError when another version wrote it."""
    notice: Notice = _adapter(kind).validate_json(payload)
    return notice
