"""The loop, whole: five ask what nobody offers, a coordinator makes it on the dashboard, they hear, a sixth finds it.

Everything is real but Telegram itself: the bot, the model, the database, the dashboard in a browser.
"""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from clocks import Clock
from dashboard.stage import Dashboard, open_dashboard
from playwright.async_api import Page, expect
from telegram_double import World
from whole.stage import Stage, Telephone, on_stage
from whole.steps import hurries

from bot.config import Settings
from handlers.pacing import Limits
from knowledge.domain import Role

FIVE = (
    "Wie leert ons vliegers bouwen met de straat?",
    "Wie weet hoe je grote vliegers bouwt met kinderen?",
    "Wij willen vliegeren op het veld. Wie legt uit hoe je een vlieger bouwt?",
    "Waar leer ik een vlieger maken?",
    "Kan iemand ons helpen met vliegers bouwen en oplaten?",
)
OTHERS = (
    "Hoe leer ik een zeilboot besturen?",
    "Waar kan ik leren om zelf kaas te maken?",
    "Hoe bespeel je een doedelzak?",
    "Hoe bespeel je een doedelzak?",
    "Kan iemand mij de tango leren dansen?",
)
"""With these there are ten: from then on groups form."""

SIXTH = "Ik wil leren hoe je een vlieger bouwt"
TITLE = "Samen vliegers bouwen"


@pytest_asyncio.fixture(loop_scope="session")
async def dashboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Dashboard]:
    """A dashboard of this story's own, with nobody in it yet."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    async with open_dashboard(tmp_path / "var", Clock()) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def stage(dashboard: Dashboard, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """The running bot on the same knowledge, faster than people talk."""
    monkeypatch.setattr(Limits, "of_telegram", lambda: None)
    world = World()
    async with on_stage(dashboard.knowledge, world) as running:
        yield running
    assert running.refusals == []
    assert world.unanswered() == []


async def test_what_five_people_miss_is_made_told_once_and_found_by_the_sixth(
    stage: Stage, dashboard: Dashboard
) -> None:
    five = [await _asks_in_vain(stage, f"Vrager {number}", question) for number, question in enumerate(FIVE)]
    others = [await _asks_in_vain(stage, f"Ander {number}", question) for number, question in enumerate(OTHERS)]
    cor = await stage.invited("Cor", Role.COORDINATOR)
    await dashboard.knowledge.services.regrouping.run()

    context = await dashboard.browser.new_context()
    page = await context.new_page()
    await _logs_in(cor, page)
    await _opens_the_gap(page)
    await _makes_the_offering(page)
    await expect(page.get_by_role("status")).to_contain_text("Gelukt.")
    heard = page.locator(".wijk-figures div", has_text="Kregen bericht over aanbod").locator("dd")
    await expect(heard).to_have_text("5")
    await stage.rests()

    for person in five:
        assert TITLE in _news(person)[0]
        assert len(_news(person)) == 1
    for person in others:
        assert not _news(person)
    await _makes_the_offering(page)
    await expect(page.get_by_role("status")).to_contain_text("Gelukt.")
    await stage.rests()
    assert [len(_news(person)) for person in five] == [1] * 5, "sent twice, told once"
    await context.close()

    sixth = stage.telephone("Zesde")
    await sixth.agrees()
    await sixth.says(SIXTH)
    assert TITLE in sixth.reads("results").text


async def _asks_in_vain(stage: Stage, name: str, question: str) -> Telephone:
    """Meet the bot, ask, find nothing, and want to hear what comes."""
    person = stage.telephone(name)
    await person.agrees()
    await person.says(question)
    await hurries(person)
    await person.presses("button-news-yes")
    return person


async def _logs_in(cor: Telephone, page: Page) -> None:
    """Come in by the link that the bot gives."""
    await cor.says("/dashboard")
    found = re.search(r"http://\S+", cor.reads("dashboard-link").text)
    assert found is not None
    await page.goto(found[0])
    await page.get_by_role("button", name="Inloggen").click()


async def _opens_the_gap(page: Page) -> None:
    """Go by the menu to the gap, which holds the five questions and no other."""
    await page.get_by_role("link", name="Gaten", exact=True).click()
    await page.locator("#gaten tbody a").first.click()
    for question in FIVE:
        await expect(page.locator("#vragen").get_by_role("link", name=question)).to_be_visible()
    await expect(page.locator("#vragen tbody tr")).to_have_count(len(FIVE))


async def _makes_the_offering(page: Page) -> None:
    """Fill in the form; its questions stand there as examples."""
    await page.get_by_role("link", name="Maak nieuw aanbod").click()
    for question in FIVE:
        await expect(page.get_by_role("checkbox", name=question)).to_be_checked()
    await page.get_by_label("Titel").fill(TITLE)
    await page.get_by_label("Van wie").fill("Buurthuis De Wind")
    await page.get_by_label("Webadres").fill("https://wind.example.nl/vliegers")
    await page.get_by_label("Waar het over gaat").fill("Je bouwt met je buren een vlieger en laat hem op.")
    await page.get_by_label("Soort").select_option(label="training")
    await page.get_by_role("group", name="Onderwerpen").get_by_role("checkbox").first.check()
    await page.get_by_role("group", name="Voor wie").get_by_role("checkbox", name="bewoners").check()
    await page.get_by_role("group", name="Hoe je meedoet").get_by_role("checkbox", name="in een groep").check()
    await page.get_by_role("button", name="Maak dit aanbod en vertel het").click()


def _news(person: Telephone) -> list[str]:
    """The messages that something came."""
    fragment = person.fragment("offering-arrived")
    return [heard.text for heard in person.person.hears() if fragment in heard.text]
