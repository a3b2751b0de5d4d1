"""Ids for offerings that come without one."""

import re
import unicodedata
from collections.abc import Container
from itertools import count

from knowledge.catalogue.records import ID_LIMIT

NAMELESS = "aanbod"


def slug(title: str, room: int = ID_LIMIT) -> str:
    """A title as an id: lower case, digits and hyphens, at most so many characters."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:room].strip("-") or NAMELESS


def free_id(title: str, taken: Container[str]) -> str:
    """An id for a title that nothing has yet."""
    names = (slug(title) if number == 1 else _numbered(title, number) for number in count(1))
    return next(name for name in names if name not in taken)


def _numbered(title: str, number: int) -> str:
    return f"{slug(title, ID_LIMIT - len(f'-{number}'))}-{number}"
