"""Answers as HTML: templates in which everything is escaped, in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final
from urllib.parse import urlencode

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Match

from bot.dashboard.security import STATIC
from bot.dashboard.site import Site
from bot.dashboard.visit import Entry, Href
from handlers.messages.voice import Voice
from handlers.texts import MissingTextError, own_name
from knowledge.domain import Language
from knowledge.domain.reports import Cell
from knowledge.local_time import HOME

ASSETS: Final = files("bot.dashboard") / "static"
LANGUAGES: Final = (Language.NL, Language.EN)


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page.

    Attributes:
        request: What was asked for.
        voice: How the reader is spoken to.
        name: Of the coordinator who is logged in; empty for nobody, who sees no menu.
        form_token: What forms carry.
    """

    request: Request
    voice: Voice
    name: str = ""
    form_token: str = ""


class Renderer:
    """Makes pages of templates."""

    def __init__(self, site: Site, entries: Sequence[Entry]) -> None:
        self._site = site
        self._menu = [(entry.name, entry.menu) for entry in entries if entry.menu]
        self._templates = Environment(
            loader=PackageLoader("bot.dashboard"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.globals["asset"] = self._asset

    def html(self, frame: Frame, template: str, title: str, view: object = None, *, status: int = 200) -> HTMLResponse:
        """A page."""
        texts, request = frame.voice.texts, frame.request
        content = self._templates.get_template(template).render(
            title=title,
            view=view,
            t=texts,
            voice=frame.voice,
            frame=frame,
            menu=self._menu,
            here=_here(request),
            languages=[(one, own_name(one)) for one in LANGUAGES],
            href=hrefs(request),
            seen_at=_seen_at(request),
            query=lambda **changes: _query(request, changes),
            cell=lambda value: shown(value, texts.language),
            done=_done(frame),
        )
        return HTMLResponse(content, status)

    def problem(self, frame: Frame, status: int, key: str) -> HTMLResponse:
        """A page that says what cannot be done, and how to go on."""
        return self.html(frame, "problem.html", frame.voice.texts.plain(key), key, status=status)

    def _asset(self, name: str) -> str:
        return f"{self._site.root}{STATIC}{name}?v={self._version}"

    @cached_property
    def _version(self) -> str:
        """Changes with what is in `static/`."""
        return sha256(b"".join(file.read_bytes() for file in _files(ASSETS))).hexdigest()[:12]


def shown(value: Cell, language: Language) -> str:
    """A cell of a table as a reader sees it."""
    match value:
        case None:
            return "–"
        case datetime():
            return str(format_datetime(value.astimezone(HOME), "d MMM y HH:mm", locale=language))
        case date():
            return str(format_date(value, "d MMM y", locale=language))
        case float() | int():
            return _number(value, language)
        case _:
            return value


@lru_cache(maxsize=10_000)
def _number(value: float, language: Language) -> str:
    """With at most one decimal. Kept, because a report has a thousand numbers, most of them small and the same."""
    return str(format_decimal(round(value, 1), locale=language))


def _files(folder: Traversable) -> Sequence[Traversable]:
    found = sorted(folder.iterdir(), key=lambda one: one.name)
    return [one for entry in found for one in (_files(entry) if entry.is_dir() else [entry])]


def _here(request: Request) -> str:
    """Name of the route that is shown."""
    route = request.scope.get("route")
    return getattr(route, "name", "")


def _seen_at(request: Request) -> str:
    """Path at which this page can be looked at: where it answers a form, that of the page on which the form stood."""
    path = request.url.path
    if request.method == "POST":
        while path and not _can_be_seen(request, path):
            path = path.rpartition("/")[0]
    return path or str(request.app.url_path_for("overview"))


def _can_be_seen(request: Request, path: str) -> bool:
    scope = {**request.scope, "method": "GET", "path": path}
    return any(route.matches(scope)[0] is Match.FULL for route in request.app.routes)


def hrefs(request: Request) -> Href:
    """Addresses of routes, by name and the parts of their paths."""
    router = request.app.router

    def href(name: str, **place: str | int) -> str:
        return str(router.url_path_for(name, **place))

    return href


def _query(request: Request, changes: dict[str, str | int]) -> str:
    """The address of this page with other words in its query; an empty one is left out."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name not in {*changes, "said"}]
    return "?" + urlencode([*kept, *((name, value) for name, value in changes.items() if value != "")])


def _done(frame: Frame) -> str:
    """What was just done, as a redirect said; any other word is none of ours."""
    key = frame.request.query_params.get("said", "")
    try:
        return frame.voice.texts.plain(key) if key.startswith("done-") else ""
    except MissingTextError:
        return ""
