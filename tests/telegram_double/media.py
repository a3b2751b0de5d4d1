"""Photos, voices, documents and the like as they stand in a message."""

from collections.abc import Callable

from telegram_double.errors import bad_request
from telegram_double.files import Files, StoredFile
from telegram_double.wire import JSON

SECONDS = 3
"""What every recording in this world lasts."""
_SIDE = 640
_SMALL_SIDE = 90
_LONGEST_SIDES = 10_000
_MOST_OBLONG = 20
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\x00", b"MM\x00*")
_PNG = _IMAGES[0]

KINDS = ("photo", "document", "voice", "video", "audio", "animation", "video_note", "sticker")
"""Fields of a message that hold a file; they are also the parameter names of the send methods."""


def media_content(files: Files, stored: StoredFile) -> JSON:
    """The field of a message that holds this file, as the Bot API has it for its kind."""
    if stored.kind == "photo":
        return {"photo": _photo_sizes(files, stored)}
    return {stored.kind: stored.identity() | _DESCRIBE[stored.kind](stored)}


def _photo_sizes(files: Files, stored: StoredFile) -> list[JSON]:
    """A photo comes in sizes, smallest first, each a file of its own."""
    small = files.keep("photo", stored.content[:1024], "thumbnail.jpg", "image/jpeg")
    return [
        small.identity() | {"width": _SMALL_SIDE, "height": _SMALL_SIDE},
        stored.identity() | {"width": _SIDE, "height": _SIDE},
    ]


def _document(stored: StoredFile) -> JSON:
    return {"file_name": stored.filename, "mime_type": stored.mime_type}


def _voice(stored: StoredFile) -> JSON:
    return {"duration": SECONDS, "mime_type": stored.mime_type}


def _audio(stored: StoredFile) -> JSON:
    return _document(stored) | {"duration": SECONDS}


def _video(stored: StoredFile) -> JSON:
    return _audio(stored) | {"width": _SIDE, "height": _SIDE}


def _video_note(_stored: StoredFile) -> JSON:
    return {"duration": SECONDS, "length": _SIDE}


def _sticker(_stored: StoredFile) -> JSON:
    return {"width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False}


_DESCRIBE: dict[str, Callable[[StoredFile], JSON]] = {
    "document": _document,
    "voice": _voice,
    "video": _video,
    "audio": _audio,
    "animation": _video,
    "video_note": _video_note,
    "sticker": _sticker,
}


def check_photo(content: bytes) -> None:
    """Refuse what Telegram cannot show as a photo.

    Raises:
        ApiError: 400 when it is no image, or (for PNG, where it is easy to see) too large or too oblong; limits from
            https://core.telegram.org/bots/api#sendphoto.
    """
    if not content.startswith(_IMAGES):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if content.startswith(_PNG):
        width, height = int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
        oblong = max(width, height) > _MOST_OBLONG * max(min(width, height), 1)
        if width + height > _LONGEST_SIDES or oblong:
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
