"""A catalogue file is read in through a browser: its faults, what it would change, and then all of it or nothing."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest
from dashboard.stage import Dashboard, Desk

from knowledge.catalogue.csv_files import csv_text
from knowledge.catalogue.forms import form_of
from knowledge.catalogue.records import record
from knowledge.domain import Audience, Contact, Cost, Effort, Form, Offering, OfferingKind, Scale, Turn

ONE = Offering(
    id="import-een",
    title="Import een",
    organisation="De Inlezer",
    url="https://import.example/een",
    kind=OfferingKind.TRAINING,
    themes=("wonen",),
    audiences=(Audience.RESIDENT,),
    scale=Scale.LOCAL,
    form=(Form.GROUP,),
    effort=Effort.HALF_DAY,
    cost=Cost.FREE,
    language="nl",
    period=None,
    summary="Je leert iets inlezen.",
)


def numbered(name: str, count: int = 2) -> tuple[Offering, ...]:
    """Offerings of one test's own."""
    return tuple(
        replace(ONE, id=f"{name}-{number}", title=f"{name} {number}", url=f"https://{name}.example/{number}")
        for number in range(1, count + 1)
    )


def as_json(offerings: Sequence[Offering]) -> bytes:
    """A file."""
    return json.dumps([record(one) for one in offerings]).encode()


async def sends(desk: Desk, name: str, content: bytes, *, retire: bool = False) -> str:
    """Choose a file and look what it would change; gives what the page says."""
    await desk.goes("/catalogus/importeren")
    await desk.page.set_input_files("#file", {"name": name, "mimeType": "application/octet-stream", "buffer": content})
    if retire:
        await desk.page.get_by_label("Haal weg wat niet in het bestand staat").check()
    await desk.page.get_by_role("button", name="Kijk wat er verandert").click()
    return await desk.reads()


async def ids(dashboard: Dashboard) -> set[str]:
    """What is on offer."""
    return {one.id for one in await dashboard.knowledge.catalogue.offerings()}


GOOD = record(ONE)

FAULTS = {
    "a mistake in YAML": ("kapot.yaml", b"- id: [een\n", "regel"),
    "no list": ("los.yaml", b"id: een\n", "regel 1"),
    "not UTF-8": ("oud.csv", "id;title\ncafé;x".encode("latin-1"), "regel 2"),
    "a mistake in JSON": ("kapot.json", b'[{"id": ]', "hele bestand"),
    "another kind of file": ("plaatje.png", b"x", "hele bestand"),
    "nothing in it": ("leeg.yaml", b"", "hele bestand"),
    "a theme that is none": ("a.json", json.dumps([GOOD | {"themes": ["vissen"]}]).encode(), "Onderwerpen"),
    "no title": ("a.json", json.dumps([GOOD | {"title": ""}]).encode(), "tekst die niet leeg is"),
    "a summary that is too long": (
        "a.json",
        json.dumps([GOOD | {"summary": "a" * 401}]).encode(),
        "hoogstens 400 tekens",
    ),
    "no address": ("a.json", json.dumps([GOOD | {"url": "hier"}]).encode(), "een webadres, zoals https://"),
    "markup": ("a.json", json.dumps([GOOD | {"title": "<b>Dik</b>"}]).encode(), "zonder opmaak"),
    "the same twice": ("a.json", json.dumps([GOOD, GOOD]).encode(), "iets eigens: aanbod 1 heeft dit ook"),
    "a field that is none": ("a.json", json.dumps([GOOD | {"prijs": 3}]).encode(), "prijs"),
    "a column that is none": ("a.csv", b"id;kleur\r\na;rood\r\n", "een kolom die ik niet ken"),
    "a formula": ("a.csv", csv_text([replace(ONE, title="som")]).replace("som", "=1+1").encode(), "gewone tekst"),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_each_fault_is_named_and_nothing_is_changed(dashboard: Dashboard, cor: Contact, fault: str) -> None:
    name, content, told = FAULTS[fault]
    before = await ids(dashboard)
    async with dashboard.opened(cor, scripts=False) as desk:
        said = await sends(desk, name, content)
    assert f"{name} kan zo niet worden ingelezen" in said
    assert told in said
    assert await ids(dashboard) == before


async def test_faults_are_shown_so_that_everybody_can_read_them(dashboard: Dashboard, cor: Contact) -> None:
    wrong = [GOOD | {"id": f"fout-{number}", "url": f"hier-{number}", "themes": []} for number in range(3)]
    async with dashboard.opened(cor) as desk:
        assert "6 fouten in het bestand" in await sends(desk, "fout.json", json.dumps(wrong).encode(), retire=True)
        assert await desk.violations() == []
        assert desk.complaints == [] or all("422" in one for one in desk.complaints)
        assert await desk.page.get_by_label("Haal weg wat niet in het bestand staat").is_checked()
        await desk.page.locator("[role=alert] a").focus()
        await desk.page.keyboard.press("Enter")
        assert desk.page.url.endswith("#file")


@pytest.mark.parametrize("scripts", [True, False])
async def test_a_file_is_looked_at_and_then_read_in(dashboard: Dashboard, cor: Contact, *, scripts: bool) -> None:
    name = f"lees-{'met' if scripts else 'zonder'}"
    offerings = numbered(name)
    async with dashboard.opened(cor, scripts=scripts) as desk:
        said = await sends(desk, f"{name}.json", as_json(offerings))
        assert f"Bestand: {name}.json" in said
        assert f"{name} 1" in said
        assert not {one.id for one in offerings} & await ids(dashboard)
        assert not scripts or await desk.violations() == []
        await desk.page.get_by_role("button", name="Lees alles in").click()
        assert "Het bestand is ingelezen" in await desk.reads()
        assert {one.id for one in offerings} <= await ids(dashboard)

        changed = replace(offerings[0], summary="Je leert het nu anders.")
        said = await sends(desk, f"{name}.csv", csv_text([changed, offerings[1]]).encode())
        rows = [await row.locator("th, td").all_inner_texts() for row in await desk.page.locator("tbody tr").all()]
        assert rows == [["Waar het over gaat", "Je leert iets inlezen.", "Je leert het nu anders."]]
        await desk.page.get_by_role("button", name="Lees alles in").click()
        assert "Het bestand is ingelezen" in await desk.reads()
        await desk.goes(f"/catalogus/aanbod/{changed.id}")
        assert f"Erbij gezegd: {name}.csv" in await desk.reads()
        said = await sends(desk, f"{name}.csv", csv_text([changed, offerings[1]]).encode())
        assert "staat al zo in het aanbod" in said
        assert await desk.page.get_by_role("button", name="Lees alles in").count() == 0


async def test_what_is_not_in_a_whole_file_goes_and_comes_back(dashboard: Dashboard, cor: Contact) -> None:
    before = await dashboard.knowledge.catalogue.offerings()
    gone = next(one for one in before if one.id == "buurtapp-dos-donts")
    async with dashboard.opened(cor) as desk:
        said = await sends(desk, "rest.json", as_json([one for one in before if one is not gone]), retire=True)
        assert "Gaat weg" in said
        assert gone.title in said
        await desk.page.get_by_role("button", name="Lees alles in").click()
        await desk.page.get_by_text("Het bestand is ingelezen").wait_for()
        assert gone.id not in await ids(dashboard)
        said = await sends(desk, "terug.json", as_json([gone]))
        assert "Komt terug" in said
        await desk.page.get_by_role("button", name="Lees alles in").click()
        await desk.page.get_by_text("Het bestand is ingelezen").wait_for()
    assert gone.id in await ids(dashboard)


async def test_when_the_catalogue_moved_meanwhile_nothing_is_read_in(dashboard: Dashboard, cor: Contact) -> None:
    offerings, editing = numbered("intussen"), dashboard.knowledge.services.editing
    item = (await editing.get(Turn(cor), "buurtagenda-lessen")).item
    async with dashboard.opened(cor) as desk:
        await sends(desk, "intussen.json", as_json(offerings))
        form = replace(form_of(item.offering), period="2026")
        await editing.edit(Turn(cor), item.offering.id, form, item.digest)
        await desk.page.get_by_role("button", name="Lees alles in").click()
        assert "Het aanbod is intussen veranderd. Er is niets ingelezen." in await desk.reads()
        assert await desk.violations() == []
        assert not {one.id for one in offerings} & await ids(dashboard)
        await desk.page.get_by_role("button", name="Lees alles in").click()
        assert "Het bestand is ingelezen" in await desk.reads()
    assert {one.id for one in offerings} <= await ids(dashboard)


async def test_without_a_file_one_is_asked_for(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes("/catalogus/importeren")
        await desk.page.get_by_role("button", name="Kijk wat er verandert").click()
        assert "Kies een bestand." in await desk.reads()
        assert await desk.page.get_attribute("#file", "aria-invalid") == "true"
        await sends(desk, "stuk.json", as_json(numbered("stuk")))
        await desk.page.evaluate("document.querySelector('[name=content]').value = 'geen bestand'")
        await desk.page.get_by_role("button", name="Lees alles in").click()
        assert "Kies een bestand." in await desk.reads()


async def test_a_file_that_is_too_large_is_refused(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        assert "Dit bestand is te groot" in await sends(desk, "groot.csv", b"a" * (6 * 2**20))
