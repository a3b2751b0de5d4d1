"""What holds of every page, also of those to come: whoever adds one need not think of it."""

import re

import httpx
import pytest
from dashboard.places import PLACES
from dashboard.stage import PHONE, Dashboard

from bot.dashboard.pages import all_pages
from knowledge.domain import Contact

PATHS = [PLACES.get(entry.name, entry.path) for entry in all_pages() if entry.method == "GET"]

CONTROLS = """
[...document.querySelectorAll("main :is(button, select, textarea, input:not([type=hidden]), summary)")]
  .filter(one => one.checkVisibility())
  .filter(one => {
    one.focus();
    const box = (one.closest("label") ?? one).getBoundingClientRect();
    return Math.min(box.width, box.height) < 24 || getComputedStyle(one).outlineStyle === "none";
  })
  .map(one => one.outerHTML)
"""
"""What cannot be hit or seen; the label of a box to tick is part of it."""

pytestmark = pytest.mark.parametrize("path", PATHS)


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_axe_finds_nothing_wrong_at_a_desk_nor_on_a_phone(
    dashboard: Dashboard, cor: Contact, path: str, language: str
) -> None:
    async with dashboard.opened(cor, language=language) as desk:
        assert await desk.goes(path) == 200
        assert await desk.page.get_attribute("html", "lang") == language
        assert await desk.violations() == []
        await desk.page.set_viewport_size({"width": PHONE, "height": 700})
        assert await desk.violations() == []
        assert await desk.page.evaluate("document.documentElement.scrollWidth") <= PHONE, "nothing sticks out"
        assert desk.complaints == []


async def test_it_can_be_used_with_a_keyboard_and_a_thumb(dashboard: Dashboard, cor: Contact, path: str) -> None:
    """The first tab skips to the content; controls show their focus, and are 24 by 24 at least (WCAG 2.2, 2.5.8)."""
    async with dashboard.opened(cor, width=PHONE) as desk:
        await desk.goes(path)
        await desk.page.keyboard.press("Tab")
        assert await desk.page.evaluate("document.activeElement.getAttribute('href')") == "#main"
        await desk.page.keyboard.press("Enter")
        assert await desk.page.evaluate("document.activeElement.id") == "main"
        assert await desk.page.evaluate(CONTROLS) == []


async def test_it_reads_without_scripts_and_for_nobody_else(dashboard: Dashboard, cor: Contact, path: str) -> None:
    async with httpx.AsyncClient(base_url=dashboard.address) as wire:
        answer = await wire.get(path)
        assert (answer.status_code, answer.headers["location"]) == (303, "/login")
        wire.cookies.set("sessie", await dashboard.session(cor))
        page = (await wire.get(path)).text
    (title,) = re.findall(r"<h1[^>]*>(.*?)</h1>", page)
    assert f"<title>{title} · WijkWijzer dashboard</title>" in page
