"""Needs against offerings, the trend and the report on the dashboard: looked into, filtered, taken along."""

from itertools import pairwise

import pytest
from dashboard.gap_making import signal_of
from dashboard.stage import PHONE, Dashboard

from knowledge.domain import Contact


async def test_a_cell_of_the_matrix_leads_to_its_questions_and_offerings(dashboard: Dashboard, cor: Contact) -> None:
    await signal_of(dashboard, "Wie leert ons een hooibaal stapelen?", theme="energietransitie-duurzaamheid")
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes("/vraag-en-aanbod")
        await desk.page.get_by_role("link", name="één vraag: Energie en verduurzaming, bewoners").click()
        told = await desk.reads()
        assert "Wie leert ons een hooibaal stapelen?" in told
        assert await desk.page.locator("#aanbod tbody tr").count()
        await desk.page.get_by_role("link", name="Wie leert ons een hooibaal stapelen?").click()
        assert "Waar hoort deze vraag?" in await desk.reads()


async def test_a_filter_counts_for_everything_on_the_page_and_goes_along(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes("/vraag-en-aanbod?first=2020-01-01&last=2020-01-31")
        assert await desk.page.locator(".wijk-figures dd").first.inner_text() == "0"
        link = desk.page.locator("#matrix tbody a").first
        assert "first=2020-01-01" in (await link.get_attribute("href") or "")
        async with desk.page.expect_download() as taken:
            await desk.page.get_by_role("link", name="Download CSV: Onderwerp en groep").click()
        lines = (await (await taken.value).path()).read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Onderwerp;")
    assert len(lines) > 60


async def test_the_matrix_is_a_list_on_a_phone(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor, width=PHONE) as desk:
        await desk.goes("/vraag-en-aanbod")
        boxes = [await cell.bounding_box() for cell in (await desk.page.locator("#matrix tbody tr td").all())[:3]]
    assert all(one and other and one["y"] + one["height"] <= other["y"] + 1 for one, other in pairwise(boxes))


@pytest.mark.parametrize("path", ["/vraag-en-aanbod/bestaat-niet/bewoner", "/vraag-en-aanbod/wonen/koningen"])
async def test_a_cell_that_is_not_there_is_said_so(dashboard: Dashboard, cor: Contact, path: str) -> None:
    async with dashboard.opened(cor) as desk:
        assert await desk.goes(path) == 404


async def test_the_trend_by_month_has_the_numbers_of_its_lines(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes("/verloop")
        await desk.page.get_by_label("Hoe fijn").select_option("week")
        await desk.page.get_by_role("button", name="Toon").click()
        assert await desk.page.locator("polyline").count() == 3
        rows = await desk.page.locator("#verloop tbody tr").count()
        assert await desk.page.locator("circle.wijk-dot").count() == 3 * rows


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Het hele rapport: Spreadsheet (XLSX)", b"PK"),
        ("Het hele rapport: Tekst om aan te passen (ODT)", b"PK"),
        ("Het hele rapport: Om te lezen (PDF)", b"%PDF"),
        ("Voorstel voor de Leeragenda: Om te lezen (PDF)", b"%PDF"),
        ("Voorstel voor de Leeragenda: Om aan te passen (ODT)", b"PK"),
    ],
)
async def test_the_report_is_taken_along(dashboard: Dashboard, cor: Contact, name: str, begins: bytes) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes("/rapport")
        async with desk.page.expect_download() as taken:
            await desk.page.get_by_role("link", name=name).click()
        assert (await (await taken.value).path()).read_bytes().startswith(begins)


async def test_the_report_keeps_small_numbers_back(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes("/rapport")
        told = await desk.reads()
    assert "<3" in told
    assert "Kleine getallen staan er niet in" in told
