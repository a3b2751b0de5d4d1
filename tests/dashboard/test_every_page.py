"""What holds of every page, also of those to come: whoever adds one need not think of it."""

import pytest
from dashboard.places import PLACES
from dashboard.stage import DESK, PHONE, Dashboard

from bot.dashboard.pages import all_pages
from knowledge.domain import Contact

PATHS = [PLACES.get(entry.name, entry.path) for entry in all_pages() if entry.method == "GET"]

pytestmark = pytest.mark.parametrize("path", PATHS)


@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("language", ["nl", "en"])
async def test_axe_finds_nothing_wrong(
    dashboard: Dashboard, cor: Contact, path: str, language: str, width: int
) -> None:
    async with dashboard.opened(cor, width=width, language=language) as desk:
        assert await desk.goes(path) == 200
        assert await desk.page.get_attribute("html", "lang") == language
        assert await desk.violations() == []
        assert desk.complaints == []
        assert await desk.page.evaluate("document.documentElement.scrollWidth") <= width, "nothing sticks out"


async def test_it_reads_without_scripts(dashboard: Dashboard, cor: Contact, path: str) -> None:
    async with dashboard.opened(cor, scripts=False) as desk:
        assert await desk.goes(path) == 200
        (title,) = await desk.page.locator("h1").all_inner_texts()
        assert await desk.page.title() == f"{title} · WijkWijzer dashboard"


async def test_the_first_tab_skips_to_the_content(dashboard: Dashboard, cor: Contact, path: str) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes(path)
        await desk.page.keyboard.press("Tab")
        assert await desk.page.evaluate("document.activeElement.getAttribute('href')") == "#main"
        await desk.page.keyboard.press("Enter")
        assert await desk.page.evaluate("document.activeElement.id") == "main"


async def test_every_control_is_large_enough_and_shows_its_focus(dashboard: Dashboard, cor: Contact, path: str) -> None:
    """Targets of 24 by 24 (WCAG 2.2, 2.5.8), but links within a sentence."""
    async with dashboard.opened(cor, width=PHONE) as desk:
        await desk.goes(path)
        for control in await desk.page.locator("main :is(button, select, textarea, input:not([type=hidden]))").all():
            box = await control.bounding_box()
            assert (
                box is None
                or min(box["width"], box["height"]) >= 24
                or await control.get_attribute("type") == "checkbox"
            )
            await control.focus()
            assert await control.evaluate("one => getComputedStyle(one).outlineStyle") != "none"


async def test_nobody_sees_it_without_logging_in(dashboard: Dashboard, path: str) -> None:
    async with dashboard.opened() as desk:
        await desk.goes(path)
        assert desk.page.url == f"{dashboard.address}/login"
