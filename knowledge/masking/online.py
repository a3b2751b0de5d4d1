"""E-mail addresses, profiles and user names."""

import re
from collections.abc import Iterator
from typing import Final

from knowledge.masking.spans import Kind, Span

_LOCAL: Final = r"(?<![\w.+'-])[^\W_](?:[\w.+%'-]*\w)?"
_EMAILS: Final = (
    re.compile(rf"{_LOCAL}@[^\W_][\w-]*(?:\.[\w-]*\w)*"),
    re.compile(
        rf"(?:[\w.]+ punt )*{_LOCAL}(?:\s@\s|\s?[(\[{{]at[)\]}}]\s?|\sapenstaartje\s)"
        r"[^\W_][\w-]*(?:\s?(?:\.|[(\[{]dot[)\]}]|\spunt\s)\s?[^\W\d_]{2,})+",
        re.IGNORECASE,
    ),
)
"""As one types it, also without the last part ("sanne@gmail"), and as one hides it from robots or says it."""

_PROFILE: Final = re.compile(
    r"(?<![\w.-])(?:https?://)?(?:[\w-]+\.)?"
    r"(?:(?:facebook|fb|instagram|tiktok|twitter|x|pinterest|youtube)\.com|fb\.me|instagr\.am|t\.me|telegram\.me|wa\.me|threads\.net"
    r"|linkedin\.com/in|snapchat\.com/add)/"
    r"(?!(?:groups|events|hashtag|watch|reel|share|p|search|playlist|channel)\b)[^\s,;()]*\w",
    re.IGNORECASE,
)
"""Pages of one person; those of groups and meetings stay."""

_HANDLE: Final = re.compile(r"(?<![\w@./-])@(?=[\w.]*[^\W\d_])\w[\w.]*\w")
_NAMED_HANDLE: Final = re.compile(
    r"\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|telegram|twitter|facebook|fb|discord|skype|gebruikersnaam|username|"
    r"user ?name|nick(?:name)?)(?:[- ]?(?:naam|account|name))?(?=[\s:=,-])\s*(?:[:=,-]|is|heet)?\s*(?:als\s+)?"
    r"(?=[\w.]*[^\W\d_][\w.]*[\d_.]\w|[\w.]*[\d_.][\w.]*[^\W\d_])([^\W_][\w.]*\w)",
    re.IGNORECASE,
)
"""A user name without its sign, behind the name of a network; it holds a digit, dot or underscore."""


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses."""
    if "@" in text or "at" in text.lower() or "apenstaartje" in text.lower():
        yield from (Span(*match.span(), Kind.EMAIL) for pattern in _EMAILS for match in pattern.finditer(text))


def profiles(text: str) -> Iterator[Span]:
    """Web addresses of a person on a social network."""
    yield from (Span(*match.span(), Kind.HANDLE) for match in _PROFILE.finditer(text))


def handles(text: str) -> Iterator[Span]:
    """User names: behind an at sign, or behind the name of a network."""
    yield from (Span(*match.span(), Kind.HANDLE) for match in _HANDLE.finditer(text))
    yield from (Span(*match.span(1), Kind.HANDLE) for match in _NAMED_HANDLE.finditer(text))
