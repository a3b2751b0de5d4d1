"""In by a link, out by a button, and in which language one reads."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.dashboard.attempts import Attempts
from bot.dashboard.door import LANGUAGE, Door
from bot.dashboard.given import read_form
from bot.dashboard.rendering import LANGUAGES
from bot.dashboard.security import is_form_token
from knowledge.domain import Turn

YEAR = 365 * 24 * 3600


class Login:
    """What can be done without being logged in; and logging out."""

    def __init__(self, door: Door, attempts: Attempts) -> None:
        self._door = door
        self._attempts = attempts
        self._access = door.services.dashboard_access

    def routes(self) -> list[Route]:
        """All of it."""
        return [
            self._door.open_route("GET", "/login", self._how, "login"),
            self._door.open_route("GET", "/login/{token}", self._greet, "login-link"),
            self._door.open_route("POST", "/login/{token}", self._log_in, "log-in"),
            self._door.open_route("POST", "/uit", self._log_out, "log-out"),
            self._door.open_route("POST", "/taal", self._choose_language, "language"),
        ]

    async def _how(self, request: Request) -> Response:
        """Where a link can be had."""
        frame = self._door.frame(request)
        return self._door.renderer.html(frame, "login.html", frame.voice.texts.plain("login"))

    async def _greet(self, request: Request) -> Response:
        """A button for who has a link: looking, as previews of links do, uses nothing up."""
        if self._attempts.too_many(_address(request)):
            return self._door.renderer.problem(self._door.frame(request), 429, "problem-too-often")
        visitor = await self._access.invited(request.path_params["token"])
        if visitor is None:
            return self._refuse(request)
        frame = self._door.frame(request, visitor.contact)
        return self._door.renderer.html(frame, "log_in.html", frame.voice.texts.plain("login"), visitor)

    async def _log_in(self, request: Request) -> Response:
        """Use the link up."""
        if self._attempts.too_many(_address(request)):
            return self._door.renderer.problem(self._door.frame(request), 429, "problem-too-often")
        session = await self._access.log_in(request.path_params["token"])
        if session is None:
            return self._refuse(request)
        answer = RedirectResponse(request.app.url_path_for("overview"), 303)
        secure, path = self._door.site.secure, self._path
        answer.set_cookie(self._door.cookie, session, path=path, secure=secure, httponly=True, samesite="lax")
        return answer

    async def _log_out(self, request: Request) -> Response:
        """End the session, here and in the database."""
        visitor, session = await self._door.visitor(request), self._door.session(request)
        async with request.form(max_files=0, max_fields=1) as form:
            sent = (await read_form(form)).text("form_token")
        if visitor is not None:
            if not is_form_token(sent, session):
                return self._door.renderer.problem(self._door.frame(request), 403, "problem-form")
            await self._access.log_out(Turn(visitor.contact), session)
        answer = RedirectResponse(request.app.url_path_for("login"), 303)
        answer.delete_cookie(self._door.cookie, path=self._path, secure=self._door.site.secure, httponly=True)
        answer.headers["clear-site-data"] = '"cache"'
        return answer

    async def _choose_language(self, request: Request) -> Response:
        """Remember it, and go back to the page one came from."""
        async with request.form(max_files=0, max_fields=3) as form:
            given = await read_form(form)
        root = self._door.site.root
        back = given.text("back")
        ours = back.startswith(f"{root}/") and not back.startswith("//") and "\\" not in back
        answer = RedirectResponse(back if ours else f"{root}/", 303)
        if given.text("language") in LANGUAGES:
            chosen, secure = given.text("language"), self._door.site.secure
            answer.set_cookie(LANGUAGE, chosen, YEAR, path=self._path, secure=secure, httponly=True, samesite="lax")
        return answer

    def _refuse(self, request: Request) -> Response:
        self._attempts.failed(_address(request))
        return self._door.renderer.problem(self._door.frame(request), 410, "problem-link")

    @property
    def _path(self) -> str:
        """For which addresses cookies are; those with the prefix __Host- are for the whole host."""
        return "/" if self._door.site.secure else f"{self._door.site.root}/"


def _address(request: Request) -> str:
    return request.client.host if request.client else ""
