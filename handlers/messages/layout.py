"""How texts and buttons are put together on a screen."""

from collections.abc import Iterable
from typing import Final

from markupsafe import Markup

from handlers.messages.outgoing import Button, Rows

ROOM: Final = 30
"""Characters of labels side by side: about what a phone of 320 points wide shows uncut. Own choice."""

SIDE_BY_SIDE: Final = 5
"""Most buttons in a row: more would be too small for a thumb. Own choice."""


def lines(*parts: Markup | None) -> Markup:
    """Parts below each other; what is not there takes no room."""
    return Markup("\n").join(part for part in parts if part)


def paragraphs(*parts: Markup | None) -> Markup:
    """Parts with a blank line between them; what is not there takes no room."""
    return Markup("\n\n").join(part for part in parts if part)


def dotted(facts: Iterable[str]) -> Markup:
    """Short facts on one line."""
    return Markup(" · ").join(facts)


def quote(words: str) -> Markup:
    """Somebody's own words, set apart."""
    return Markup("<blockquote>{}</blockquote>").format(words.strip())


def columns(count: int, buttons: Iterable[Button]) -> Rows:
    """Buttons in reading order, so many side by side whatever their labels."""
    row = list(buttons)
    return tuple(tuple(row[first : first + count]) for first in range(0, len(row), count))


def packed(buttons: Iterable[Button]) -> Rows:
    """Buttons in reading order, as many side by side as there is room for."""
    rows: list[list[Button]] = []
    for button in buttons:
        if rows and len(rows[-1]) < SIDE_BY_SIDE and sum(len(b.text) for b in (*rows[-1], button)) <= ROOM:
            rows[-1].append(button)
        else:
            rows.append([button])
    return tuple(map(tuple, rows))
