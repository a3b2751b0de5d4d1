"""Ids for gaps that coordinators name."""

import re
import unicodedata
from typing import Final

LONGEST: Final = 36
"""Characters of the title in an id: with the number of the signal it fits in a button (`ID_LIMIT`)."""


def gap_id(title: str, signal_id: int) -> str:
    """A slug of a title: lower case, digits, hyphens.

    Args:
        title: In any script; what is not Latin leaves no letters.
        signal_id: Makes it differ from every other: of each signal one gap at most is named so.
    """
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))[:LONGEST].strip("-")
    return f"{words or 'gat'}-{signal_id}"
