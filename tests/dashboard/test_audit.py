"""The audit trail: what was done, by page, by filter, and to take along."""

import csv
import io
import re

from dashboard.stage import Dashboard, coordinator
from playwright.async_api import expect

from bot.dashboard.listing import PAGE_SIZE
from knowledge.domain import AuditEntry, AuditSubject, Contact, Role

FORMULA = '=HYPERLINK("http://x")'


async def note(dashboard: Dashboard, who: Contact, count: int) -> None:
    """As many things done to one offering."""
    async with dashboard.knowledge.units.writing() as unit:
        for number in range(count):
            entry = AuditEntry(
                who.id, AuditSubject.OFFERING, "proef", "wijzigen", {"titel": f"Was {number}"}, {"titel": "Is"}, FORMULA
            )
            await unit.audit.note(entry, unit.now)
        await unit.commit()


async def test_it_is_filtered_paged_and_taken_along_without_scripts(dashboard: Dashboard) -> None:
    lot = await coordinator(dashboard, "Lot")
    await note(dashboard, lot, PAGE_SIZE + 2)
    async with dashboard.opened(lot, scripts=False) as desk:
        await desk.goes("/logboek")
        await desk.page.get_by_label("Waaraan").select_option("aanbod")
        await desk.page.get_by_label("Wie").select_option("Lot")
        await desk.page.get_by_role("button", name="Toon").click()
        assert f"In totaal: {PAGE_SIZE + 2}" in await desk.reads()
        assert await desk.page.get_by_label("Wie").input_value() == str(lot.id)
        assert f"titel: Was {PAGE_SIZE + 1} → Is" in await desk.reads()
        await desk.page.get_by_role("link", name="Volgende").click()
        assert "Pagina 2 van 2" in await desk.reads()
        assert await desk.page.locator("tbody tr").count() == 2
        async with desk.page.expect_download() as waiting:
            await desk.page.get_by_role("link", name="Download CSV").click()
        download = await waiting.value
        text = (await download.path()).read_text("utf-8-sig")
    assert download.suggested_filename == "wat-er-is-gedaan.csv"
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(rows) == PAGE_SIZE + 2, "all that passes the filter, not the page alone"
    assert {row["Waarom"] for row in rows} == {f"'{FORMULA}"}


async def test_with_scripts_only_the_listing_changes_and_is_told(dashboard: Dashboard) -> None:
    lot = await coordinator(dashboard, "Lotte")
    await note(dashboard, lot, PAGE_SIZE + 2)
    async with dashboard.opened(lot) as desk:
        await desk.goes("/logboek")
        await desk.page.evaluate("window.same = true")
        await desk.page.get_by_label("Wie").select_option("Lotte")
        await desk.page.get_by_role("button", name="Toon").click()
        await expect(desk.page.locator(".wijk-count")).to_be_focused()
        await desk.page.get_by_role("link", name="Volgende").click()
        await expect(desk.page.get_by_text("Pagina 2 van 2")).to_be_visible()
        await expect(desk.page).to_have_url(re.compile(rf"actor={lot.id}.*page=2"))
        assert await desk.page.evaluate("window.same")
        assert await desk.violations() == []
        assert desk.complaints == []
        await desk.page.go_back()
        await expect(desk.page.get_by_text("Pagina 1 van 2")).to_be_visible()


async def test_what_somebody_did_who_coordinates_no_longer_is_found_by_name(dashboard: Dashboard, cor: Contact) -> None:
    lars = await coordinator(dashboard, "Lars")
    await note(dashboard, lars, 1)
    await dashboard.village.revoke(lars.id, Role.COORDINATOR)
    async with dashboard.opened(cor) as desk:
        await desk.goes("/logboek")
        await desk.page.get_by_label("Wie").select_option("Lars")
        await desk.page.get_by_role("button", name="Toon").click()
        await expect(desk.page.locator("tbody tr")).to_have_count(1)


async def test_words_of_another_version_are_shown_as_they_were_kept(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.knowledge.units.writing() as unit:
        entry = AuditEntry(cor.id, AuditSubject.ANSWER, "1", "van-vroeger", None, {"lijst": ["a", "b"]})
        await unit.audit.note(entry, unit.now)
        await unit.commit()
    async with dashboard.opened(cor) as desk:
        await desk.goes("/logboek?subject=antwoord")
        assert "van-vroeger Antwoord 1 lijst: – → a, b" in await desk.reads()
