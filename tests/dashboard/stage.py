"""A dashboard with people and questions in it, and coordinators with a real browser in front of it."""

import re
import shutil
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from clocks import Clock
from playwright.async_api import Browser, BrowserContext, Page, async_playwright
from pydantic import HttpUrl
from village import Village

from bot.bootstrap import Knowledge, open_knowledge
from bot.config import Settings
from bot.dashboard.serving import serving
from bot.dashboard.site import Site
from knowledge.dashboard_access import LOGIN
from knowledge.database.repositories.outbox import Served
from knowledge.domain import Channel, Contact, Language, Role, Turn
from knowledge.notices import load
from knowledge.notices.dashboard import DashboardLinkMade

AXE: Final = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
RULES: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""What axe-core looks at: https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags."""

PHONE: Final = 320
"""CSS pixels: the narrowest for which WCAG 2.2 asks that nothing has to be scrolled sideways (1.4.10)."""

DESK: Final = 1280

PATIENCE: Final = 20_000
"""Milliseconds until a page that does not come is given up: no measure of anything."""


@dataclass(frozen=True)
class Dashboard:
    """The running dashboard.

    Attributes:
        address: Without a slash at the end.
    """

    address: str
    knowledge: Knowledge
    clock: Clock
    village: Village
    browser: Browser

    async def link(self, coordinator: Contact) -> str:
        """What the bot gives who asks for the dashboard."""
        await self.knowledge.services.dashboard_access.offer(Turn(coordinator))
        units, notices = self.knowledge.units, []
        async with units.writing() as unit:
            for contact_id in await unit.outbox.contacts_due(Served(Channel.TELEGRAM), unit.now, limit=1000):
                while pending := await unit.outbox.next(contact_id, unit.now):
                    notices.append(load(pending.kind, pending.payload))
                    await unit.outbox.sent(pending.id, None, unit.now)
            await unit.commit()
        return [notice.address for notice in notices if isinstance(notice, DashboardLinkMade)][-1]

    async def session(self, coordinator: Contact) -> str:
        """What the browser of who has logged in keeps."""
        token = (await self.link(coordinator)).rpartition(LOGIN)[2]
        session = await self.knowledge.services.dashboard_access.log_in(token)
        assert session is not None
        return session

    @asynccontextmanager
    async def opened(
        self, coordinator: Contact | None = None, *, width: int = DESK, scripts: bool = True, language: str = ""
    ) -> AsyncIterator["Desk"]:
        """A browser, in which somebody is logged in."""
        context = await self.browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, base_url=self.address
        )
        context.set_default_timeout(PATIENCE)
        cookies = {"sessie": await self.session(coordinator)} if coordinator else {}
        cookies |= {"taal": language} if language else {}
        await context.add_cookies(
            [{"name": name, "value": value, "url": self.address} for name, value in cookies.items()]
        )
        page = await context.new_page()
        desk = Desk(self, context, page, [])
        page.on("console", lambda message: desk.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: desk.complaints.append(str(error)))
        try:
            yield desk
        finally:
            await context.close()


@dataclass(frozen=True)
class Desk:
    """A browser window.

    Attributes:
        complaints: What the browser logged as an error, such as a style that the policy forbids.
    """

    dashboard: Dashboard
    context: BrowserContext
    page: Page
    complaints: list[str]

    async def goes(self, path: str) -> int:
        """Open a page of the dashboard; gives its status."""
        response = await self.page.goto(path)
        assert response is not None
        return response.status

    async def violations(self) -> Sequence[str]:
        """What axe-core finds wrong with the page, a line for each element; only where scripts run."""
        await self.page.evaluate(AXE)
        found: dict[str, Any] = await self.page.evaluate(
            "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", list(RULES)
        )
        return [f"{one['id']}: {node['html']}" for one in found["violations"] for node in one["nodes"]]

    async def reads(self) -> str:
        """What the main part of the page says, spaces tidied."""
        return re.sub(r"\s+", " ", await self.page.inner_text("main"))


@asynccontextmanager
async def open_dashboard(data: Path, clock: Clock) -> AsyncIterator[Dashboard]:
    """The dashboard on a free port of this machine, with a real database and nobody in it yet."""
    address = HttpUrl(f"http://127.0.0.1:{_free_port()}")
    settings = Settings(_env_file=None, data_dir=data, dashboard_url=address)
    async with (
        open_knowledge(settings, clock) as knowledge,
        serving(Site.of(address), knowledge.services, knowledge.agenda),
        async_playwright() as playwright,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        village = Village(knowledge.units)
        yield Dashboard(str(address).rstrip("/"), knowledge, clock, village, browser)
        await browser.close()


def chromium() -> str:
    """The browser of this machine."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found, "the dashboard is tested in chromium: apt-get install chromium, or make browser"
    return found


async def coordinator(dashboard: Dashboard, name: str, language: Language = Language.NL) -> Contact:
    """Somebody new who coordinates."""
    one = await dashboard.village.human(Role.COORDINATOR, name)
    async with dashboard.knowledge.units.writing() as unit:
        await unit.contacts.choose_language(one.id, language, simple=False)
        await unit.commit()
    return await dashboard.village.contact(one.id)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port
