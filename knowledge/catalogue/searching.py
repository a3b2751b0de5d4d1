"""Finding offerings by words of their title, organisation or id, and by what is near in meaning."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from knowledge.domain import Offering

Found = TypeVar("Found")


def by_words(
    words: str, found: Iterable[Found], near: Sequence[str], offering_of: Callable[[Found], Offering]
) -> list[Found]:
    """Those in which all words stand, in their order, then those near in meaning; all where there are no words.

    Args:
        near: Ids, nearest first.
        offering_of: The offering of what was found.
    """
    wanted = _plain(words).split()
    if not wanted:
        return list(found)
    by_id = {offering_of(one).id: one for one in found}
    exact = [key for key, one in by_id.items() if _holds(offering_of(one), wanted)]
    return [by_id[key] for key in dict.fromkeys((*exact, *near)) if key in by_id]


def _holds(offering: Offering, wanted: Iterable[str]) -> bool:
    text = _plain(f"{offering.title} {offering.organisation} {offering.id}")
    return all(word in text for word in wanted)


def _plain(text: str) -> str:
    """Without accents and capitals."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
