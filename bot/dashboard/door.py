"""Who comes in: every request finds out anew who is logged in, and whether they coordinate."""

import logging
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.dashboard.given import Given, read_form
from bot.dashboard.rendering import LANGUAGES, Frame, Renderer, hrefs
from bot.dashboard.security import comes_from, form_token, is_form_token
from bot.dashboard.site import Site
from bot.dashboard.taking_along import download
from bot.dashboard.visit import Answer, Download, Entry, FileKind, Page, Redirect, Visit
from handlers.messages.voice import Voice
from knowledge.dashboard_access import Visitor
from knowledge.domain import Contact, Language, Turn
from knowledge.errors import ConflictError, KnowledgeError, NotAllowedError, NotFoundError, StaleError
from knowledge.services import Services

LANGUAGE: Final = "taal"
"""Cookie that remembers in which language somebody wants to read."""

FIELDS: Final = 300
"""Most fields of a form: a profile of one of ours has some fifty."""

Voices = Callable[[Language], Voice]
"""How readers of a language are spoken to."""

_log = logging.getLogger(__name__)


class Door:
    """Turns entries into routes: lets coordinators in, and shows everybody else how to log in."""

    def __init__(self, site: Site, services: Services, voices: Voices, renderer: Renderer) -> None:
        self.site = site
        self.services = services
        self.renderer = renderer
        self._voices = voices
        self.cookie = "__Host-sessie" if site.secure else "sessie"  # the prefix binds it to https and this host

    def route(self, entry: Entry) -> Route:
        """The route of an entry."""

        async def enter(request: Request) -> Response:
            return await self._enter(request, entry)

        return Route(self.site.root + entry.path, enter, methods=[entry.method], name=entry.name)

    def open_route(self, method: str, path: str, call: Callable[[Request], Awaitable[Response]], name: str) -> Route:
        """A route for who is not logged in; forms must come from our pages there too."""

        async def enter(request: Request) -> Response:
            if method == "POST" and not comes_from(self.site, request):
                return self.renderer.problem(self.frame(request), 403, "problem-form")
            return await call(request)

        return Route(self.site.root + path, enter, methods=[method], name=name)

    def frame(self, request: Request, contact: Contact | None = None) -> Frame:
        """What stands around a page for somebody who is not logged in."""
        return Frame(request, self._voice(request, contact))

    def session(self, request: Request) -> str:
        """The token that a browser keeps; empty for none."""
        return request.cookies.get(self.cookie, "")

    async def visitor(self, request: Request) -> Visitor | None:
        """Who is logged in."""
        session = self.session(request)
        return await self.services.dashboard_access.visitor(session) if session else None

    async def _enter(self, request: Request, entry: Entry) -> Response:
        visitor, session = await self.visitor(request), self.session(request)
        if visitor is None:
            return self._outside(request)
        frame = Frame(request, self._voice(request, visitor.contact), visitor.name, form_token(session))
        given = Given(request.query_params) if entry.method == "GET" else await self._form(request, session)
        if given is None:
            return self.renderer.problem(frame, 403, "problem-form")
        file = Given(request.query_params).choice("file", FileKind)
        visit = Visit(
            Turn(visitor.contact), frame.voice, self.services, given, hrefs(request), request.path_params, file
        )
        return await self._answer(frame, visit, entry)

    def _outside(self, request: Request) -> Response:
        """To the page that tells how to log in; a part of a page cannot show it, so the whole goes there."""
        login = str(request.app.url_path_for("login"))
        if "hx-request" in request.headers:
            return Response(status_code=204, headers={"hx-redirect": login})
        return RedirectResponse(login, 303)

    async def _form(self, request: Request, session: str) -> Given | None:
        """What was filled in; None when it did not come from a page of ours."""
        if not comes_from(self.site, request):
            return None
        async with request.form(max_files=1, max_fields=FIELDS) as form:
            given = await read_form(form)
        return given if is_form_token(given.text("form_token"), session) else None

    async def _answer(self, frame: Frame, visit: Visit, entry: Entry) -> Response:
        try:
            return self._response(frame, visit, await entry.handler(visit))
        except HTTPException:
            raise
        except NotFoundError:
            return self.renderer.problem(frame, 404, "problem-not-found")
        except NotAllowedError:
            return self.renderer.problem(frame, 403, "problem-not-allowed")
        except (StaleError, ConflictError):
            return self.renderer.problem(frame, 409, "problem-stale")
        except KnowledgeError:
            return self.renderer.problem(frame, 400, "problem-refused")
        except Exception:  # noqa: BLE001 - whatever it is, the reader gets a page and the log the rest
            _log.exception("page %s failed", entry.name)
            return self.renderer.problem(frame, 500, "problem-failed")

    def _response(self, frame: Frame, visit: Visit, answer: Answer) -> Response:
        match answer:
            case Page() if visit.file is not None:
                return self._response(frame, visit, download(answer, visit))
            case Page():
                return self.renderer.html(frame, answer.template, answer.title, answer.view, status=answer.status)
            case Redirect():
                target = frame.request.app.url_path_for(answer.name, **answer.place)
                return RedirectResponse(f"{target}?said={answer.said}" if answer.said else target, 303)
            case Download():
                named = f'attachment; filename="{answer.filename}"'
                return Response(answer.content, media_type=answer.media_type, headers={"content-disposition": named})

    def _voice(self, request: Request, contact: Contact | None) -> Voice:
        """In the language that was chosen here; else the one they speak with the bot; else Dutch."""
        chosen = request.cookies.get(LANGUAGE)
        known = contact.language if contact else None
        language = next((one for one in (chosen, known) if one in LANGUAGES), Language.NL)
        return self._voices(Language(language))
