"""People on the dashboard: invited, looked at, and one no longer, as in Telegram."""

import re

import pytest
from dashboard.seed import COORDINATOR, WIJKWIJZE
from dashboard.stage import Dashboard, coordinator
from playwright.async_api import expect

from knowledge.domain import AccessAction, AuditSubject, Bulletin, Contact, Role, Turn


async def test_a_coordinator_invites_and_the_link_works_once(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes("/mensen")
        await desk.page.get_by_label("Als wat").select_option("coordinator")
        await desk.page.get_by_label("Naam (hoeft niet)").fill("Kim <b>")
        await desk.page.get_by_role("button", name="Maak een link").click()
        await expect(desk.page.locator("h1")).to_have_text("De link is klaar")
        found = re.search(r"/start (\S+)", await desk.reads())
        assert await desk.violations() == []
    assert found
    kim = await dashboard.village.resident()
    await dashboard.knowledge.services.invitations.accept(Turn(kim), found[1], "iemand")
    async with dashboard.knowledge.units.reading() as unit:
        assert await unit.contacts.name_of(kim.id, Role.COORDINATOR) == "Kim <b>"
        assert await unit.invitations.find(found[1]) is None, "only its hash is kept"


async def test_a_link_is_ended(dashboard: Dashboard, cor: Contact) -> None:
    made = await dashboard.knowledge.services.invitations.offer(Turn(cor), Role.WIJKWIJZE, "Vergissing")
    async with dashboard.opened(cor) as desk:
        await desk.goes("/mensen")
        await desk.page.get_by_role("button", name="Stop deze link: wijkwijze, Vergissing").click()
        await expect(desk.page.get_by_role("status")).to_have_text("Die link werkt niet meer.")
        assert "Vergissing" not in await desk.reads()
        assert await desk.violations() == []
    nobody = await dashboard.village.resident()
    await dashboard.knowledge.services.invitations.accept(Turn(nobody), made.token, "Nee")
    assert not (await dashboard.village.contact(nobody.id)).roles


async def test_a_role_ends_once_it_is_sure(dashboard: Dashboard, cor: Contact) -> None:
    wendy = await dashboard.village.wijkwijze("Wendy")
    async with dashboard.opened(cor) as desk:
        await desk.goes("/mensen")
        await desk.page.get_by_role("link", name="Wendy").click()
        await desk.page.get_by_role("button", name="Stop de rol").click()
        await desk.page.get_by_role("link", name="Zet een vinkje als je het zeker weet.").click()
        assert await desk.page.evaluate("document.activeElement.name") == "sure"
        assert await desk.violations() == []
        await desk.page.keyboard.press("Space")
        await desk.page.get_by_role("button", name="Stop de rol").click()
        await expect(desk.page.get_by_role("status")).to_have_text("De rol is gestopt. Diegene krijgt bericht.")
        assert "Wendy" not in await desk.reads()
        assert await desk.goes(f"/mensen/wijkwijzen/{wendy.id}") == 404
    assert not (await dashboard.village.contact(wendy.id)).roles
    async with dashboard.knowledge.units.reading() as unit:
        (entry,) = await unit.audit.of(AuditSubject.PERSON, str(wendy.id))
    assert (entry.actor_id, entry.action, entry.before) == (cor.id, AccessAction.LOSE_ROLE, {"rol": "wijkwijze"})


async def test_coordinators_end_each_others_role_but_not_their_own(dashboard: Dashboard, cor: Contact) -> None:
    kees = await coordinator(dashboard, "Kees de Vries")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/mensen/coordinatoren/{cor.id}")
        assert "Je eigen rol stop je niet zelf." in await desk.reads()
        assert not await desk.page.get_by_role("button", name="Stop de rol").count()
        await desk.goes("/mensen")
        await desk.page.get_by_role("link", name="Kees de Vries").click()
        await desk.page.get_by_label("Ja, ik weet het zeker").check()
        await desk.page.get_by_role("button", name="Stop de rol").click()
        await expect(desk.page.get_by_role("status")).to_be_visible()
    assert not (await dashboard.village.contact(kees.id)).roles


async def test_a_profile_is_told_in_words(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor, language="en") as desk:
        await desk.goes(f"/mensen/wijkwijzen/{WIJKWIJZE}")
        told = await desk.reads()
    for words in ("Housing", "Municipalities Everywhere", "Languages Dutch", "When Always", "0 of 3"):
        assert words in told


@pytest.mark.parametrize("scripts", [True, False])
async def test_coordinators_say_themselves_what_comes_by_itself(dashboard: Dashboard, *, scripts: bool) -> None:
    kim = await coordinator(dashboard, f"Kim {'met' if scripts else 'zonder'}")
    async with dashboard.opened(kim, scripts=scripts) as desk:
        await desk.goes(f"/mensen/coordinatoren/{kim.id}")
        assert await desk.page.get_by_role("checkbox", name="De week in het kort").is_checked()
        await desk.page.get_by_role("checkbox", name="De week in het kort").uncheck()
        await desk.page.get_by_role("button", name="Opslaan: Berichten in Telegram").click()
        await expect(desk.page.get_by_role("status")).to_have_text("Opgeslagen.")
        assert not await desk.page.get_by_role("checkbox", name="De week in het kort").is_checked()
        assert not scripts or await desk.violations() == []
        assert await desk.page.get_by_role("checkbox", name="Wat opeens veel wordt gevraagd").is_checked()
    assert await dashboard.knowledge.services.bulletins.wanted(Turn(kim)) == {Bulletin.GROWTH}


async def test_of_a_colleague_it_is_not_shown(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/mensen/coordinatoren/{COORDINATOR}")
        assert "Berichten in Telegram" not in await desk.reads()
