"""Days that are typed in a filter or a form: kept as they are, and asked again where they cannot be right."""

import pytest
from dashboard.gap_making import gap_of
from dashboard.stage import Dashboard
from playwright.async_api import expect

from knowledge.domain import Contact, Turn


async def test_the_last_day_of_a_filter_stays_that_day(dashboard: Dashboard, cor: Contact) -> None:
    """Also the day on which the clock goes forward, which has 23 hours."""
    async with dashboard.opened(cor) as desk:
        await desk.goes("/gaten?first=2026-03-01&last=2026-03-29")
        assert await desk.page.get_by_label("Tot en met", exact=True).input_value() == "2026-03-29"
        assert await desk.page.get_by_label("Vanaf", exact=True).input_value() == "2026-03-01"


@pytest.mark.parametrize("path", ["/gaten", "/gaten/losse-vragen", "/vraag-en-aanbod", "/verloop", "/rapport"])
async def test_days_at_the_ends_of_the_calendar_are_no_days(dashboard: Dashboard, cor: Contact, path: str) -> None:
    async with dashboard.opened(cor) as desk:
        assert await desk.goes(f"{path}?first=0001-01-01&last=9999-12-31") == 200


async def test_a_due_date_that_cannot_be_read_erases_nothing(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons vliegeren?",), "Vliegeren")
    services = dashboard.knowledge.services
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes(f"/gaten/{key}")
        due = desk.page.get_by_label("Klaar op", exact=True)
        await due.fill("2027-03-01")
        await desk.page.get_by_role("button", name="Opslaan: Klaar op").click()
        await expect(desk.page.get_by_role("status")).to_be_visible()
        await due.fill("0027-03-01")
        await desk.page.get_by_role("button", name="Opslaan: Klaar op").click()
        await expect(desk.page.get_by_role("link", name="Klaar op: vul een dag in.")).to_be_visible()
        kept = (await services.groups.gap(Turn(cor), key)).due
        await desk.goes(f"/gaten/{key}")
        await due.fill("")
        await desk.page.get_by_role("button", name="Opslaan: Klaar op").click()
        await expect(desk.page.get_by_role("status")).to_be_visible()
    assert str(kept) == "2027-03-01"
    assert (await services.groups.gap(Turn(cor), key)).due is None
