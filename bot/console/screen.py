"""What the console shows: messages with their numbers, buttons with theirs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

import click

_STYLES: Mapping[str, Mapping[str, bool | str]] = {
    "b": {"bold": True},
    "strong": {"bold": True},
    "i": {"italic": True},
    "em": {"italic": True},
    "u": {"underline": True},
    "s": {"strikethrough": True},
    "code": {"fg": "cyan"},
    "pre": {"fg": "cyan"},
}
"""How Telegram's tags look, https://core.telegram.org/bots/api#html-style; links are spelled out."""


@dataclass(frozen=True, slots=True)
class Key:
    """A button.

    Attributes:
        data: What its press sends to the bot.
    """

    label: str
    data: str


@dataclass(slots=True)
class Shown:
    """A message of the bot.

    Attributes:
        message_id: Its id for the bot.
        number: Its number on the screen.
        html: Its text or caption.
        extra: What else it carries, in words: "photo", "file gaten.csv".
    """

    message_id: int
    number: int
    html: str
    rows: Sequence[Sequence[Key]] = ()
    extra: str = ""


@dataclass(slots=True)
class Screen:
    """Prints, and remembers what the numbers on it stand for.

    Buttons count on from message to message, and from 1 again after each line that somebody types.

    Attributes:
        write: Prints one piece of text.
        title: Who the bot is.
    """

    write: Callable[[str], object] = click.echo
    title: str = "WijkWijzer"
    _messages: dict[int, int] = field(default_factory=dict)
    _keys: list[tuple[int, Key]] = field(default_factory=list)
    _count_anew: bool = False

    def message(self, shown: Shown, *, changed: bool = False) -> None:
        """Show a message, or show it again as it is now."""
        self._messages[shown.number] = shown.message_id
        header = f"{self.title} #{shown.number}" + (" (changed)" if changed else "")
        self.write("\n" + click.style(header, fg="green", bold=True) + (f"  [{shown.extra}]" if shown.extra else ""))
        if shown.html:
            self.write(_indented(to_terminal(shown.html)))
        if shown.rows:
            self.write("\n".join("  " + "   ".join(self._numbered(shown, key) for key in row) for row in shown.rows))

    def aside(self, text: str) -> None:
        """Show words of the console itself, or a passing hint of the bot."""
        self.write(click.style(_indented(text), dim=True))

    def typed(self) -> None:
        """Somebody typed a line: buttons that come now count from 1."""
        self._count_anew = True

    def key(self, number: int) -> tuple[int, Key] | None:
        """The message id and the button behind a number."""
        return self._keys[number - 1] if 0 < number <= len(self._keys) else None

    def message_id(self, number: int) -> int | None:
        """The message behind a number."""
        return self._messages.get(number)

    def _numbered(self, shown: Shown, key: Key) -> str:
        if self._count_anew:
            self._keys.clear()
            self._count_anew = False
        self._keys.append((shown.message_id, key))
        return click.style(f"[{len(self._keys)}]", fg="yellow", bold=True) + f" {key.label}"


def to_terminal(html: str) -> str:
    """Telegram's HTML as text for a terminal; links are spelled out, colours are up to who prints it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.pieces)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._open: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append((tag, dict(attrs).get("href")))

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the bot's tags are nested: the last one opened closes
        _, address = self._open.pop()
        if address and not (self.pieces and self.pieces[-1] == address):
            self.pieces.append(f" ({address})")

    def handle_data(self, data: str) -> None:
        look: dict[str, bool | str] = {}
        for tag, _ in self._open:
            look |= _STYLES.get(tag, {})
        self.pieces.append(click.style(data, **look) if look else data)  # type: ignore[arg-type]  # keys as in _STYLES


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in text.split("\n"))
