"""Telegram's HTML: few tags, no forgiveness (https://core.telegram.org/bots/api#html-style)."""

import re
from dataclasses import dataclass, field
from typing import NoReturn

from telegram_double.errors import bad_request
from telegram_double.wire import JSON

_STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_ENDS = "\0 \t\r\n\v"
_REFERENCE = re.compile(r"&(?:#(?P<decimal>\d+)|#[xX](?P<hex>[0-9a-fA-F]+)|(?P<name>lt|gt|amp|quot));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LAST_CODE_POINT = 0x10FFFF


@dataclass
class _OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int  # UTF-16 units of text before it
    begins: int  # index in the text read so far


@dataclass
class HtmlReader:
    """Reads one HTML text from front to back.

    Attributes:
        source: The text as the bot sent it.
    """

    source: str
    _at: int = 0
    _units: int = 0
    _text: list[str] = field(default_factory=list)
    _open: list[_OpenTag] = field(default_factory=list)
    _entities: list[JSON] = field(default_factory=list)

    def read(self) -> tuple[str, list[JSON]]:
        """The text without tags, and its entities.

        Raises:
            ApiError: 400 "can't parse entities: …", with the byte offset Telegram names.
        """
        while self._at < len(self.source):
            if self.source.startswith("</", self._at):
                self._end_tag()
            elif self.source[self._at] == "<":
                self._start_tag()
            else:
                self._character()
        if self._open:
            self._refuse(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        return "".join(self._text), self._entities

    def _peek(self) -> str:
        """The next character, or NUL at the end."""
        return self.source[self._at] if self._at < len(self.source) else "\0"

    def _skip_space(self) -> None:
        while self._peek() in _ENDS and self._at < len(self.source):
            self._at += 1

    def _until(self, ends: str) -> str:
        """Read up to one of `ends` (or the end of the source)."""
        begins = self._at
        while self._at < len(self.source) and self.source[self._at] not in ends:
            self._at += 1
        return self.source[begins : self._at]

    def _refuse(self, reason: str, at: int | None = None) -> NoReturn:
        offset = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        raise bad_request(f"can't parse entities: {reason}{offset}")

    def _character(self) -> None:
        reference = _REFERENCE.match(self.source, self._at)
        character = _referred(reference) if reference else None
        if character and 0xD800 <= ord(character) <= 0xDFFF:  # half a pair
            self._refuse(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        if reference and character:
            self._at = reference.end()
        else:
            character = self.source[self._at]
            self._at += 1
        self._text.append(character)
        self._units += 1 + (ord(character) > 0xFFFF)  # two UTF-16 units beyond the basic plane

    def _start_tag(self) -> None:
        begins = self._at
        self._at += 1
        name = self._until(_ENDS + ">").lower()
        if self._at >= len(self.source):
            self._refuse("Unclosed start tag", begins)
        if name not in _STYLES:
            self._refuse(f'Unsupported start tag "{name}"', begins)
        attributes = self._attributes(name, begins)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            self._refuse('Tag "span" must have class "tg-spoiler"', begins)
        if name == "tg-emoji" and not _is_number(attributes.get("emoji-id", "")):
            self._refuse("Invalid custom emoji identifier specified")
        self._open.append(_OpenTag(name, attributes, self._units, len(self._text)))

    def _attributes(self, tag: str, begins: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._skip_space()
            if self._peek() == ">":
                self._at += 1
                return attributes
            name = self._until(_ENDS + "=>" if tag == "blockquote" else _ENDS + "=")
            if not name:
                self._refuse(f'Empty attribute name in the tag "{tag}"', begins)
            attributes[name] = self._attribute_value(tag, begins)

    def _attribute_value(self, tag: str, begins: int) -> str:
        self._skip_space()
        if self._peek() != "=":
            if tag == "blockquote":  # its `expandable` stands alone
                return ""
            self._refuse(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begins)
        self._at += 1
        self._skip_space()
        if self._at >= len(self.source):
            self._refuse(f'Unclosed start tag "{tag}"', begins)
        if self._peek() in "'\"":
            return self._quoted(begins)
        token_begins = self._at
        token = re.compile(r"[A-Za-z0-9.-]*").match(self.source, self._at)
        self._at = token.end() if token else self._at
        if self._peek() not in _ENDS + ">":
            self._refuse("Unexpected end of name token", token_begins)
        return self.source[token_begins : self._at].lower()

    def _quoted(self, begins: int) -> str:
        quote = self._peek()
        self._at += 1
        value = self._until(quote)
        if self._at >= len(self.source):
            self._refuse("Unclosed start tag", begins)
        self._at += 1
        return _REFERENCE.sub(lambda found: _referred(found) or found[0], value)

    def _end_tag(self) -> None:
        begins = self._at
        if not self._open:
            self._refuse("Unexpected end tag", begins)
        self._at += 2
        name = self._until(_ENDS + ">")
        self._skip_space()
        if self._peek() != ">":
            self._refuse("Unclosed end tag", begins)
        self._at += 1
        tag = self._open.pop()
        if name and name != tag.name:
            self._refuse(
                f"Unmatched end tag at byte offset {len(self.source[:begins].encode())}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        """Add the entity of a closed tag; a tag around nothing leaves none."""
        if self._units == tag.offset:
            return
        entity: JSON = {"type": _STYLES[tag.name], "offset": tag.offset, "length": self._units - tag.offset}
        match tag.name:
            case "a":
                link = tag.attributes.get("href") or "".join(self._text[tag.begins :])
                if not _is_link(link):
                    return
                entity["url"] = link
            case "code" if tag.attributes.get("class", "").startswith("language-"):
                entity["language"] = tag.attributes["class"].removeprefix("language-")
            case "pre":
                entity = self._code_block(entity)
            case "blockquote" if "expandable" in tag.attributes:
                entity["type"] = "expandable_blockquote"
            case "tg-emoji":
                entity["custom_emoji_id"] = tag.attributes["emoji-id"]
        self._entities.append(entity)

    def _code_block(self, block: JSON) -> JSON:
        """A `pre` around one `code` that names a language takes that language over."""
        if self._entities:
            last = self._entities[-1]
            same_place = (last["offset"], last["length"]) == (block["offset"], block["length"])
            if last["type"] == "code" and same_place:
                self._entities.pop()
                return {**block, **({"language": last["language"]} if "language" in last else {})}
        return block


def _referred(reference: re.Match[str]) -> str | None:
    """The character a reference stands for; none where Telegram leaves the ampersand as it is."""
    if name := reference["name"]:
        return _NAMED[name]
    code = int(reference["decimal"]) if reference["decimal"] else int(reference["hex"], 16)
    return chr(code) if 0 < code <= _LAST_CODE_POINT else None


def _is_number(text: str) -> bool:
    """Whether it fits a signed 64-bit number."""
    return text.isdecimal() and int(text) < 2**63


def _is_link(link: str) -> bool:
    """Whether Telegram makes a link of it; of anything else (tel:, mailto:) it keeps the text alone."""
    return bool(re.match(r"(?:https?|tg|ton|tonsite)://\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$", link))
