"""The dashboard as an ASGI application."""

from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.dashboard.attempts import Attempts
from bot.dashboard.door import Door
from bot.dashboard.login import Login
from bot.dashboard.pages import all_pages
from bot.dashboard.rendering import LANGUAGES, Renderer
from bot.dashboard.security import STATIC, Guard
from bot.dashboard.site import Site
from handlers.messages.voice import Voice
from handlers.texts import LOCALES, TextCatalogue
from knowledge.agenda import Agenda
from knowledge.services import Services

OWN_LOCALES: Final = files("bot.dashboard") / "locales"

_PROBLEMS: Final = {404: "problem-not-found", 405: "problem-not-found", 413: "problem-too-large"}


def dashboard(site: Site, services: Services, agenda: Agenda, username: str | None = None) -> ASGIApp:
    """All pages, behind the door and the guard.

    Args:
        site: Where it is; requests for any other host are refused.
        username: The bot's own name, for links that open it; None where there is no Telegram.
    """
    entries = all_pages()
    renderer = Renderer(site, entries)
    texts = TextCatalogue.of((LOCALES, OWN_LOCALES), LANGUAGES)
    door = Door(site, services, lambda language: Voice(texts.texts(language), agenda, username), renderer)

    async def problem(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        return renderer.problem(door.frame(request), status, _PROBLEMS.get(status, "problem-refused"))

    app = Starlette(
        routes=[
            *(door.route(entry) for entry in entries),
            *Login(door, Attempts()).routes(),
            Mount(site.root + STATIC.rstrip("/"), StaticFiles(directory=_static()), name="static"),
        ],
        exception_handlers={HTTPException: problem},
    )
    return Guard(TrustedHostMiddleware(app, allowed_hosts=[site.host], www_redirect=False), site)


def _static() -> Path:
    with as_file(files("bot.dashboard") / "static") as folder:
        return folder
