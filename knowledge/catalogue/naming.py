"""Ids for offerings that come without one."""

from collections.abc import Container
from itertools import count

from knowledge.catalogue.records import ID_LIMIT
from knowledge.slugs import slug

NAMELESS = "aanbod"
"""What a title is in an id that leaves no letters."""


def free_id(title: str, taken: Container[str]) -> str:
    """An id for a title that nothing has yet."""
    names = (slug(title, ID_LIMIT, NAMELESS) if number == 1 else _numbered(title, number) for number in count(1))
    return next(name for name in names if name not in taken)


def _numbered(title: str, number: int) -> str:
    return f"{slug(title, ID_LIMIT - len(f'-{number}'), NAMELESS)}-{number}"
