"""Takes personal data out of a text before it is kept, forwarded or searched with."""

import re
from typing import Final

from knowledge.domain import Masked

_PATTERNS: Final = (
    ("EMAIL", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("HANDLE", re.compile(r"(?<![\w@])@\w[\w.]{2,}\w")),
    (
        "PHONE",
        re.compile(r"(?<![\w.])(?:\+|00)[1-9](?:[ .()-]{0,2}\d){8,12}(?!\w)|(?<![\w.])0[1-79](?:[ .-]?\d){8}(?!\w)"),
    ),
    (
        "NAME",
        re.compile(r"(?<=\b[Ii]k ben )[A-Z][\w'-]+(?: [A-Z][\w'-]+)*|(?<=\b[Ii]k heet )\w[\w'-]+(?: [A-Z][\w'-]+)*"),
    ),
)
_PLACEHOLDERS: Final = {"EMAIL": "[e-mail]", "HANDLE": "[gebruikersnaam]", "PHONE": "[telefoon]", "NAME": "[naam]"}


def mask(text: str) -> Masked:
    """The text with personal data replaced by what it was, such as "[telefoon]"."""
    kinds: tuple[str, ...] = ()
    for kind, pattern in _PATTERNS:
        text, found = pattern.subn(_PLACEHOLDERS[kind], text)
        kinds += (kind,) * found
    return Masked(text, kinds)
