"""The way in and out, in a real browser: a link from the bot, a button, a session that ends."""

from dashboard.stage import Dashboard, Desk, coordinator
from playwright.async_api import expect

from knowledge.dashboard_access import IDLE, LINK_WORKS
from knowledge.domain import Contact, Language, Role, Turn


async def logs_in(desk: Desk, who: Contact) -> None:
    """As somebody does who got a link."""
    await desk.goes(await desk.dashboard.link(who))
    await desk.page.get_by_role("button", name="Inloggen").click()
    await expect(desk.page).to_have_url(f"{desk.dashboard.address}/")


async def test_a_link_from_the_bot_logs_in_with_one_press_and_works_once(dashboard: Dashboard, cor: Contact) -> None:
    link = await dashboard.link(cor)
    async with dashboard.opened() as desk:
        for _ in range(2):  # a preview of the link looks too
            assert await desk.goes(link) == 200
        assert "Dag Cor" in await desk.reads()
        assert await desk.violations() == []
        await desk.page.get_by_role("button", name="Inloggen").click()
        await expect(desk.page.get_by_role("button", name="Uitloggen (Cor)")).to_be_visible()
        assert desk.complaints == []

        assert await desk.goes(link) == 410
        assert await desk.violations() == []


async def test_it_works_without_scripts(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(scripts=False) as desk:
        await logs_in(desk, cor)
        await desk.page.get_by_role("button", name="Uitloggen (Cor)").click()
        assert desk.page.url == f"{dashboard.address}/login"


async def test_an_old_link_says_how_to_get_a_new_one(dashboard: Dashboard, cor: Contact) -> None:
    link = await dashboard.link(cor)
    async with dashboard.opened() as desk:
        await desk.goes(link)
        dashboard.clock.now += LINK_WORKS
        await desk.page.get_by_role("button", name="Inloggen").click()
        assert "Stuur /dashboard aan de bot" in await desk.reads()
        assert not await desk.context.cookies()


async def test_the_cookie_is_kept_from_scripts_and_other_sites(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened() as desk:
        await logs_in(desk, cor)
        (cookie,) = await desk.context.cookies()
        assert (cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == (True, "Lax", -1)
        assert await desk.page.evaluate("document.cookie") == ""


async def test_who_logs_out_is_out_in_every_tab(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened() as desk:
        await logs_in(desk, cor)
        (cookie,) = await desk.context.cookies()
        await desk.page.get_by_role("button", name="Uitloggen (Cor)").click()
        await expect(desk.page).to_have_url(f"{dashboard.address}/login")
        await desk.context.add_cookies([{"name": "sessie", "value": cookie["value"], "url": dashboard.address}])
        await desk.goes("/")
        assert desk.page.url == f"{dashboard.address}/login"


async def test_who_is_idle_for_an_hour_is_out(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        assert await desk.goes("/") == 200
        dashboard.clock.now += IDLE
        await desk.goes("/")
        assert desk.page.url == f"{dashboard.address}/login"


async def test_who_is_a_coordinator_no_longer_is_out_at_once(dashboard: Dashboard, cor: Contact) -> None:
    kees = await coordinator(dashboard, "Kees")
    async with dashboard.opened(kees) as desk:
        assert await desk.goes("/") == 200
        await dashboard.knowledge.services.coordinators.revoke(Turn(cor), kees.id)
        await desk.goes("/")
        assert desk.page.url == f"{dashboard.address}/login"


async def test_a_lost_role_is_enough_whatever_sessions_are_left(dashboard: Dashboard) -> None:
    kees = await coordinator(dashboard, "Kees")
    async with dashboard.opened(kees) as desk:
        await dashboard.village.revoke(kees.id, Role.COORDINATOR)
        await desk.goes("/mensen")
        assert desk.page.url == f"{dashboard.address}/login"


async def test_it_speaks_the_language_of_the_chat_until_another_is_chosen(dashboard: Dashboard) -> None:
    jane = await coordinator(dashboard, "Jane", Language.EN)
    olena = await coordinator(dashboard, "Olena", Language.UK)
    async with dashboard.opened(jane) as desk:
        await desk.goes("/mensen")
        assert await desk.page.inner_text("h1") == "People"
        await desk.page.get_by_role("button", name="Nederlands").click()
        await expect(desk.page.locator("h1")).to_have_text("Mensen")
        assert desk.page.url == f"{dashboard.address}/mensen", "one stays where one was"
        await desk.goes("/")
        assert await desk.page.get_attribute("html", "lang") == "nl"
    async with dashboard.opened(olena) as desk:
        await desk.goes("/")
        assert await desk.page.get_attribute("html", "lang") == "nl"


async def test_the_way_in_can_be_walked_with_the_keyboard(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened() as desk:
        await desk.goes(await dashboard.link(cor))
        await desk.page.keyboard.press("Tab")
        await desk.page.keyboard.press("Enter")  # skip to the content
        await desk.page.keyboard.press("Tab")
        await desk.page.keyboard.press("Enter")
        await expect(desk.page.locator("h1")).to_have_text("Hoe het gaat met de vragen")
