"""A file that a form carries along, from the page that shows what it would do to the page that does it."""

import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Final

from bot.dashboard.security import LARGEST_BODY

LARGEST: Final = LARGEST_BODY
"""Bytes of a file that is carried: it came in one request."""


def packed(content: bytes) -> str:
    """A file as the text of a field; the catalogue that ships takes half its size."""
    return urlsafe_b64encode(zlib.compress(content)).decode("ascii")


def unpacked(text: str) -> bytes | None:
    """The file; None for what no page of ours made, or what would be too large."""
    reader = zlib.decompressobj()
    try:
        content = reader.decompress(urlsafe_b64decode(text), LARGEST)
    except (ValueError, zlib.error):
        return None
    return content if reader.eof else None
