"""Words as a part of an address or a file's name."""

import re
import unicodedata


def slug(words: str, room: int, nameless: str) -> str:
    """Words in lower case, with digits and hyphens, and nothing else.

    Args:
        words: In any script; what is not Latin leaves no letters.
        room: Characters at most.
        nameless: What it is when nothing is left.
    """
    plain = unicodedata.normalize("NFKD", words.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:room].strip("-") or nameless
