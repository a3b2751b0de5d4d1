"""Ids for gaps that coordinators name."""

from typing import Final

from knowledge.slugs import slug

LONGEST: Final = 36
"""Characters of the title in an id: with the number of the signal it fits in a button (`ID_LIMIT`)."""


def gap_id(title: str, signal_id: int) -> str:
    """A slug of a title: lower case, digits, hyphens.

    Args:
        title: In any script; what is not Latin leaves no letters.
        signal_id: Makes it differ from every other: of each signal one gap at most is named so.
    """
    return f"{slug(title, LONGEST, 'gat')}-{signal_id}"
