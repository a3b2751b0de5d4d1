"""Formatted text: Telegram's HTML, entities counted in UTF-16 units, and what Telegram marks up by itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from telegram.constants import MessageEntityType

from telegram_double.errors import bad_request
from telegram_double.markup import HtmlReader
from telegram_double.wire import JSON

TEXT_LIMIT = 4096
"""Longest message text after entity parsing, https://core.telegram.org/bots/api#sendmessage."""
CAPTION_LIMIT = 1024
"""Longest caption after entity parsing, https://core.telegram.org/bots/api#sendphoto."""

_ENTITY_TYPES = frozenset(kind.value for kind in MessageEntityType)
_AUTOMATIC = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>https?://[^\s<>]+[^\s<>.,;:!?)\]'\"])"
    r"|(?<![\w@/])(?P<mention>@[A-Za-z]\w{3,31})\b"
    r"|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)\b"
    r"|(?<!\w)(?P<hashtag>#\w*[^\W\d]\w*)"
)


@dataclass(frozen=True)
class FormattedText:
    """A text without markup, and its entities in Bot API form.

    Attributes:
        text: What a person reads.
        entities: `MessageEntity` objects; offsets and lengths in UTF-16 units.
    """

    text: str
    entities: tuple[JSON, ...] = ()


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, in which Telegram counts.

    Returns:
        Number of units; a character outside the basic plane (most emoji) counts for two.
    """
    return len(text.encode("utf-16-le")) // 2


def formatted(source: str, parse_mode: str = "", entities: tuple[JSON, ...] = ()) -> FormattedText:
    """Turn what a bot or person sent into what Telegram keeps.

    Args:
        source: The text as sent.
        parse_mode: "HTML" in any case, or nothing. The double speaks no Markdown.
        entities: Explicit entities; Telegram ignores them when there is a parse mode.

    Raises:
        ApiError: 400 with Telegram's words, when the markup does not parse.
    """
    match parse_mode.lower():
        case "":
            text, marked = source, [_checked(entity, source) for entity in entities]
        case "html":
            text, marked = HtmlReader(source).read()
        case _:
            raise bad_request("unsupported parse_mode")
    return _trimmed(text, [*marked, *_automatic(text, marked)])


def _checked(entity: JSON, text: str) -> JSON:
    """An explicit entity that lies within the text.

    Raises:
        ApiError: 400 with Telegram's words.
    """
    offset, end, length = entity["offset"], entity["offset"] + entity["length"], utf16_length(text)
    if entity["type"] not in _ENTITY_TYPES:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    if offset < 0:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if offset > length:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if end > length:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {end}"
        )
    return entity


def _automatic(text: str, marked: list[JSON]) -> Iterator[JSON]:
    """Links, addresses, mentions and commands that Telegram recognises outside the given entities."""
    taken = [range(entity["offset"], entity["offset"] + entity["length"]) for entity in marked if _closed(entity)]
    for found in _AUTOMATIC.finditer(text):
        offset, length = utf16_length(text[: found.start()]), utf16_length(found[0])
        if not any(offset < span.stop and span.start < offset + length for span in taken):
            yield {"type": found.lastgroup, "offset": offset, "length": length}


def _closed(entity: JSON) -> bool:
    """Whether nothing is recognised inside this entity."""
    return entity["type"] in {"code", "pre", "text_link", "text_mention", "custom_emoji", "url", "bot_command"}


def _trimmed(text: str, entities: list[JSON]) -> FormattedText:
    """Cut white space at both ends, as Telegram does, and move the entities along."""
    lead = utf16_length(text) - utf16_length(text.lstrip())
    stripped = text.strip()
    end = utf16_length(stripped)
    kept = []
    for entity in entities:
        start, stop = max(entity["offset"] - lead, 0), min(entity["offset"] - lead + entity["length"], end)
        if start < stop:
            kept.append({**entity, "offset": start, "length": stop - start})
    return FormattedText(stripped, tuple(sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))))
