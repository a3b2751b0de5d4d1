"""One request of a coordinator who is logged in, and what a page makes of it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from bot.dashboard.given import Given
from bot.dashboard.listing import MOST_ROWS, PAGE_SIZE, Listing
from handlers.messages.voice import Voice
from handlers.texts import Texts
from knowledge.domain import Turn
from knowledge.services import Services

LONGEST: Final = 4000
"""Characters of a reason that people are given: as in a message of Telegram."""

Href = Callable[..., str]


class FileKind(StrEnum):
    """As what a table can be taken along."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Visit:
    """Who asks for what.

    Attributes:
        turn: Whose request it is; use cases check again what they may do.
        voice: How they are spoken to, and what themes and values are called.
        given: What the address (GET) or the form (POST) held.
        href: Address of a route by name and the parts of its path: `visit.href("wijkwijze", id=2)`.
        place: The parts of the path that a route names, such as "id".
        file: As what they want to take a table along; None for the page.
    """

    turn: Turn
    voice: Voice
    services: Services
    given: Given
    href: Href
    place: Mapping[str, Any] = field(default_factory=dict)
    file: FileKind | None = None

    @property
    def page(self) -> int:
        """The page of a listing that they want to see, from 0."""
        return (self.given.number("page") or 1) - 1 if self.file is None else 0

    @property
    def size(self) -> int:
        """How many rows of a listing they want: a page or, for a file, one more than fit: `taking_along` says so."""
        return PAGE_SIZE if self.file is None else MOST_ROWS + 1

    def too_long(self, name: str, limit: int = LONGEST) -> str:
        """What is wrong with a text of more characters; empty for nothing."""
        return self.texts.plain("fault-too-long", limit=limit) if len(self.given.text(name)) > limit else ""

    @property
    def texts(self) -> Texts:
        """The catalogue in their language."""
        return self.voice.texts


@dataclass(frozen=True, slots=True)
class Page:
    """A page to show.

    Attributes:
        template: Name of its file in `templates/`.
        title: What it is called, in the reader's language.
        view: What the template shows, there called `view`: a frozen dataclass.
        listings: The tables in it that can be taken along as a file.
        status: 422 for a form that has to be mended.
    """

    template: str
    title: str
    view: object = None
    listings: tuple[Listing, ...] = ()
    status: int = 200


@dataclass(frozen=True, slots=True)
class Redirect:
    """What was asked is done; go on to a page.

    Attributes:
        name: Of the route.
        place: For its path.
        said: Key of the text that says what was done; begins with "done-", and takes no facts.
    """

    name: str
    place: Mapping[str, str | int] = field(default_factory=dict)
    said: str = ""


@dataclass(frozen=True, slots=True)
class Download:
    """A file to take along."""

    filename: str
    media_type: str
    content: bytes


Answer = Page | Redirect | Download
Handler = Callable[[Visit], Awaitable[Answer]]
"""What a page is: one function from a visit to an answer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A route.

    Attributes:
        path: As Starlette writes it, such as "/gaten/{id:int}".
        menu: Key of its text in the menu; None: it is not in the menu.
    """

    method: str
    path: str
    handler: Handler
    name: str
    menu: str | None = None


def on_get(path: str, handler: Handler, name: str, menu: str | None = None) -> Entry:
    """A page to look at."""
    return Entry("GET", path, handler, name, menu)


def on_post(path: str, handler: Handler, name: str) -> Entry:
    """A form that changes something."""
    return Entry("POST", path, handler, name)
