"""A message as it should look, before anybody speaks Telegram: words, buttons, and what goes with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from markupsafe import Markup

from handlers import buttons
from handlers.actions import Action
from handlers.fitting import cut, units
from knowledge.domain import MessageKind

TEXT_LIMIT: Final = 4096
"""Most UTF-16 units of visible text, https://core.telegram.org/bots/api#sendmessage."""

CAPTION_LIMIT: Final = 1024
"""The same for the caption of a file, https://core.telegram.org/bots/api#sendphoto."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message.

    Attributes:
        text: Its label: plain text, no markup.
        data: What comes back when it is pressed, at most 64 bytes.
    """

    text: str
    data: str

    @classmethod
    def of(cls, text: str, action: Action) -> "Button":
        """A button with this label for this action."""
        return cls(text, buttons.write(action))


Rows = tuple[tuple[Button, ...], ...]
"""Buttons as they stand under a message: rows from top to bottom, each from left to right."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that the vraagbaak made."""

    filename: str
    content: bytes


@dataclass(frozen=True, slots=True)
class File:
    """A photo, voice message, video or document that somebody sent.

    Attributes:
        file_id: The channel's own id of it.
    """

    kind: MessageKind
    file_id: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the vraagbaak drew."""

    filename: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Unmade:
    """A picture or document that takes a while to make: too long for where messages are put together.

    Attributes:
        make: Makes it; called in a thread of its own, just before it is sent.
        is_photo: Shown in the chat as a picture, instead of as a file.
    """

    filename: str
    make: Callable[[], bytes]
    is_photo: bool = False


Attachment = Document | Picture | Unmade | File | Spot


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to one person.

    Attributes:
        text: HTML of Telegram's few tags; at most 4096 visible UTF-16 units, 1024 with an attachment.
        buttons: Rows of buttons under it.
        attachment: File that carries the text as its caption.
        enclosures: What follows, each as a message of its own without words.
    """

    text: Markup
    buttons: Rows = ()
    attachment: Document | Picture | Unmade | File | None = None
    enclosures: tuple[Attachment, ...] = ()


def fitted(outgoing: Outgoing) -> Outgoing:
    """The same within Telegram's limits: a long caption becomes a message of its own, a longer one is cut."""
    if outgoing.attachment and units(outgoing.text) > CAPTION_LIMIT:
        enclosures = (outgoing.attachment, *outgoing.enclosures)
        outgoing = replace(outgoing, attachment=None, enclosures=enclosures)
    return replace(outgoing, text=cut(outgoing.text, TEXT_LIMIT))
