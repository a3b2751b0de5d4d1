"""Finding offerings by words of their title, organisation or id, and by what is near in meaning."""

import unicodedata
from collections.abc import Iterable, Sequence

from knowledge.domain import CatalogueItem, Offering


def by_words(words: str, items: Iterable[CatalogueItem], near: Sequence[str]) -> list[CatalogueItem]:
    """Those in which all words stand, in their order, then those near in meaning; all where there are no words.

    Args:
        near: Ids, nearest first.
    """
    wanted = _plain(words).split()
    if not wanted:
        return list(items)
    by_id = {item.offering.id: item for item in items}
    exact = [key for key, item in by_id.items() if _holds(item.offering, wanted)]
    return [by_id[key] for key in dict.fromkeys((*exact, *near)) if key in by_id]


def _holds(offering: Offering, wanted: Iterable[str]) -> bool:
    text = _plain(f"{offering.title} {offering.organisation} {offering.id}")
    return all(word in text for word in wanted)


def _plain(text: str) -> str:
    """Without accents and capitals."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
