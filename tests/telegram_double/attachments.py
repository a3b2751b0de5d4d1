"""Files on a person's phone."""

from dataclasses import dataclass

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f0300050001ff"
    "a5a6d8560000000049454e44ae426082"
)
"""The smallest photo: a PNG of one pixel."""


@dataclass(frozen=True)
class Attachment:
    """A file on the phone.

    Attributes:
        size: A size to claim instead of the real one.
        album: Files with the same name for it were sent together.
    """

    content: bytes
    filename: str
    mime_type: str
    caption: str = ""
    size: int | None = None
    album: str = ""
