"""What keeps others out: headers that browsers obey, one host, small bodies, forms that only our pages send.

The aim is level 2 of OWASP's ASVS 5.0: chapters V3 (web frontend), V7 (sessions), V8 (authorization), V14 (caching).
"""

import hmac
from hashlib import sha256
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.dashboard.site import Site

LARGEST_BODY: Final = 5 * 2**20
"""Bytes of a request: a catalogue file of thousands of offerings fits. Own choice."""

STATIC: Final = "/static/"

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

_HEADERS: Final = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # with no-referrer browsers send "Origin: null" with our own forms
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""As the OWASP Secure Headers Project proposes: https://owasp.org/www-project-secure-headers/."""

_ONLY_HTTPS: Final = "max-age=31536000"
"""For a year: ASVS 5.0, 3.4.1."""

_FOREVER: Final = "public, max-age=31536000, immutable"
"""For files whose address changes with their content."""


class Guard:
    """Wraps the dashboard: every answer gets the headers, and no request is larger than `LARGEST_BODY`."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._static = site.root + STATIC
        self._headers = _HEADERS | ({"strict-transport-security": _ONLY_HTTPS} if site.secure else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        static = scope["path"].startswith(self._static)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                found = static and message["status"] in {200, 304}
                headers["cache-control"] = _FOREVER if found else "no-store"
            await send(message)

        await self._app(scope, _limited(receive), guarded)


def _limited(receive: Receive) -> Receive:
    """The same request, until it becomes too large."""
    taken = 0

    async def limited() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST_BODY:
            raise HTTPException(413)
        return message

    return limited


def comes_from(site: Site, request: Request) -> bool:
    """Whether a form was sent from our own pages, as the browser says: ASVS 5.0, 3.5.1."""
    origin = request.headers.get("origin")
    return origin == site.origin if origin else request.headers.get("sec-fetch-site") == "same-origin"


def form_token(session: str) -> str:
    """What every form of a session carries: nobody without the session's token can make it."""
    return hmac.new(session.encode(), b"form", sha256).hexdigest()


def is_form_token(sent: str, session: str) -> bool:
    """Whether a form carries it; compared in constant time."""
    return hmac.compare_digest(sent.encode(), form_token(session).encode())
