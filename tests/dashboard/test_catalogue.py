"""Coordinators keep the catalogue in a browser: they search, type, change at the same time, take out and put back."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from dashboard.stage import Dashboard, Desk, coordinator
from stockkeeper import FORM

from bot.dashboard.carried import LARGEST, packed, unpacked
from knowledge.catalogue.editing import Saved
from knowledge.catalogue.files import read_content
from knowledge.catalogue.forms import form_of
from knowledge.domain import Contact, Example, Language, Look, QuestionCard, RetireReason, Turn

PIANO = replace(
    FORM,
    title="Pianoles",
    organisation="Muziekhuis De Toets",
    url="https://pianoles.example/",
    summary="Je leert samen piano spelen.",
    priority_questions=(),
    examples=(Example(Language.NL, "Wie leert mij piano spelen?"), Example(Language.EN, "Who teaches me the piano?")),
)


async def made(dashboard: Dashboard, by: Contact, name: str) -> Look:
    """An offering of one test's own."""
    form = replace(PIANO, title=name, url=f"https://{name.lower().replace(' ', '-')}.example/")
    saved = await dashboard.knowledge.services.editing.add(Turn(by), form)
    assert isinstance(saved, Saved)
    return saved.look


async def nearest(dashboard: Dashboard, words: str) -> str:
    """Id of what somebody who asks this finds first."""
    judged = await dashboard.knowledge.matching.judge(words, QuestionCard(what=words))
    return judged.weighed[0].suggestion.offering.id


async def fills_in(desk: Desk, **texts: str) -> None:
    """Type in fields, by name."""
    for name, text in texts.items():
        await desk.page.fill(f"[name='{name}']", text)


async def presses(desk: Desk, name: str) -> None:
    """Press a button of the page itself."""
    await desk.page.locator("main").get_by_role("button", name=name).first.click()


async def test_search_finds_words_and_meaning_and_filters(dashboard: Dashboard, cor: Contact) -> None:
    await made(dashboard, cor, "Tuba blazen")
    async with dashboard.opened(cor) as desk:
        await desk.goes("/catalogus")
        await desk.page.get_by_label("Zoek op woorden").fill("tuba")
        await presses(desk, "Toon")
        await desk.page.get_by_role("link", name="Tuba blazen").wait_for()
        assert await desk.page.evaluate("document.activeElement.className") == "utrecht-paragraph wijk-count"
        await desk.goes("/catalogus?kind=training&theme=wonen&audience=bewoner")
        assert "training" in await desk.reads()
        assert "Er is niets gevonden" not in await desk.reads()
        await desk.goes("/catalogus?words=tuba&state=uit-het-aanbod")
        assert "Er is niets gevonden" in await desk.reads()


async def test_what_is_found_comes_in_pages_and_as_a_file(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes("/catalogus")
        first = await desk.page.locator("tbody th").all_inner_texts()
        await desk.page.get_by_role("link", name="Volgende").click()
        assert len(first) == 25
        assert not set(first) & set(await desk.page.locator("tbody th").all_inner_texts())
        csv = await desk.context.request.get("/catalogus?words=buurtapp&file=csv&of=aanbod")
        assert "buurtapp" in (await csv.text()).lower()
        xlsx = await desk.context.request.get("/catalogus?kind=netwerk&file=xlsx&of=aanbod")
        words = ZipFile(BytesIO(await xlsx.body())).read("xl/sharedStrings.xml").decode()
        assert "<t>Titel</t>" in words
        assert "<t>netwerk</t>" in words
        assert "<t>training</t>" not in words


async def test_the_whole_catalogue_as_a_file_can_be_read_in_again(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        sent = await desk.context.request.get("/catalogus?words=nietsdaarvan&file=csv&of=alles")
        offerings, faults = read_content(await sent.body(), "alles.csv", dashboard.knowledge.agenda)
    assert not faults
    assert {one.id for one in offerings} == {one.id for one in await dashboard.knowledge.catalogue.offerings()}


@pytest.mark.parametrize("scripts", [True, False])
async def test_an_offering_is_added_and_found_at_once(dashboard: Dashboard, cor: Contact, *, scripts: bool) -> None:
    title = f"Zaagcursus {'met' if scripts else 'zonder'} scripts"
    async with dashboard.opened(cor, scripts=scripts) as desk:
        await desk.goes("/catalogus/nieuw")
        await fills_in(desk, title=title, organisation="Werkplaats", url="zomaar iets", period="2027")
        await fills_in(desk, **{"examples.nl": "Wie leert mij figuurzagen?\n\n Hoe zaag ik een gitaar uit hout? "})
        await desk.page.get_by_role("checkbox", name="bewoners", exact=True).check()
        await presses(desk, "Zet in het aanbod")

        assert "kloppen nog niet" in await desk.reads()
        assert not scripts or await desk.violations() == []
        assert await desk.page.input_value("[name=title]") == title
        assert await desk.page.input_value("[name='examples.nl']") == (
            "Wie leert mij figuurzagen?\nHoe zaag ik een gitaar uit hout?"
        )
        assert await desk.page.get_by_role("checkbox", name="bewoners", exact=True).is_checked()
        assert "webadres" in (await desk.page.inner_text("#url-fault"))
        assert "url-fault" in (await desk.page.get_attribute("#url", "aria-describedby") or "")

        await fills_in(desk, url=f"https://zagen.example/{scripts}", summary="Je leert\nfiguurzagen.")
        await desk.page.select_option("#kind", "training")
        await desk.page.select_option("#scale", "lokaal")
        await desk.page.get_by_label("in een groep").check()
        await desk.page.locator("[name=themes]").first.check()
        await presses(desk, "Zet in het aanbod")

        assert "Wie het zoekt, kan het nu vinden" in await desk.reads()
        assert "Je leert figuurzagen." in await desk.reads()
        assert "Toegevoegd Door Cor." in await desk.reads()
        added = desk.page.url.rpartition("/")[2].partition("?")[0]
    assert added.startswith("zaagcursus")
    if scripts:
        assert await nearest(dashboard, "Hoe zaag ik een gitaar uit hout?") == added


async def test_a_fault_is_found_by_keyboard(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        await desk.goes("/catalogus/nieuw")
        await desk.page.locator("#period").focus()
        await desk.page.keyboard.press("Enter")
        link = desk.page.locator("[role=alert] a[href='#organisation']")
        await link.focus()
        await desk.page.keyboard.press("Enter")
        await desk.page.keyboard.press("Tab")
        await desk.page.keyboard.press("Shift+Tab")
        assert await desk.page.evaluate("document.activeElement.id") == "organisation"
        assert await desk.page.get_attribute("#organisation", "aria-invalid") == "true"
        await desk.page.keyboard.type("Iemand")
        assert await desk.page.input_value("#organisation") == "Iemand"


async def test_an_address_that_stands_already_is_refused(dashboard: Dashboard, cor: Contact) -> None:
    known = await made(dashboard, cor, "Orgel stemmen")
    other = await made(dashboard, cor, "Klarinet stemmen")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/catalogus/aanbod/{other.item.offering.id}/wijzigen")
        await fills_in(desk, url=known.item.offering.url or "")
        await presses(desk, "Bewaar")
        assert "ander aanbod heeft dit al" in await desk.reads()


async def test_a_change_is_found_at_once_and_stands_in_the_history_and_the_audit_trail(
    dashboard: Dashboard, cor: Contact
) -> None:
    key = (await made(dashboard, cor, "Viool bouwen")).item.offering.id
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/catalogus/aanbod/{key}/wijzigen")
        await fills_in(desk, **{"examples.nl": "Waar kan ik een contrabas van wilgenhout snijden?"})
        await desk.page.get_by_label("met collega’s").check()
        await presses(desk, "Bewaar")
        assert "Je wijziging is bewaard" in await desk.reads()
        change = desk.page.locator("table", has=desk.page.locator("caption", has_text="Gewijzigd")).first
        rows = [await row.locator("th, td").all_inner_texts() for row in await change.locator("tbody tr").all()]
        assert ["Hoe je meedoet", "–", "met collega’s"] in rows
        assert ["Voorbeeldvragen: Nederlands", "−1", "+1"] in rows
        assert await desk.violations() == []
        await desk.goes("/logboek?subject=aanbod")
        assert key in await desk.reads()
        assert "Gewijzigd" in await desk.reads()
    assert await nearest(dashboard, "contrabas van wilgenhout snijden") == key


async def test_who_comes_later_sees_what_changed_and_merges_by_hand(dashboard: Dashboard, cor: Contact) -> None:
    key = (await made(dashboard, cor, "Harp leren")).item.offering.id
    dien = await coordinator(dashboard, "Dien")
    async with dashboard.opened(cor) as hers, dashboard.opened(dien) as his:
        for desk in (hers, his):
            await desk.goes(f"/catalogus/aanbod/{key}/wijzigen")
        await fills_in(hers, organisation="Het Harphuis")
        await presses(hers, "Bewaar")
        await fills_in(his, summary="Je leert harp spelen in een jaar.")
        await presses(his, "Bewaar")

        told = await his.reads()
        assert "Cor wijzigde dit terwijl jij bezig was" in told
        assert await his.violations() == []
        rows = [await row.locator("th, td").all_inner_texts() for row in await his.page.locator("tbody tr").all()]
        assert ["Van wie", "Het Harphuis", "Muziekhuis De Toets"] in rows
        assert await his.page.input_value("#summary") == "Je leert harp spelen in een jaar."
        await fills_in(his, organisation="Het Harphuis")
        await presses(his, "Bewaar")
        assert "Je wijziging is bewaard" in await his.reads()
    now = (await dashboard.knowledge.services.editing.get(Turn(cor), key)).item.offering
    assert (now.organisation, now.summary) == ("Het Harphuis", "Je leert harp spelen in een jaar.")


async def test_what_was_taken_out_meanwhile_says_so(dashboard: Dashboard, cor: Contact) -> None:
    key = (await made(dashboard, cor, "Citer stemmen")).item.offering.id
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/catalogus/aanbod/{key}/wijzigen")
        await dashboard.knowledge.services.editing.retire(Turn(cor), key, RetireReason.OUTDATED)
        await fills_in(desk, summary="Je leert de citer stemmen.")
        await presses(desk, "Bewaar")
        assert "haalde dit uit het aanbod" in await desk.reads()
        assert await desk.page.input_value("#summary") == "Je leert de citer stemmen."


async def test_an_offering_goes_with_a_reason_and_comes_back(dashboard: Dashboard, cor: Contact) -> None:
    key = (await made(dashboard, cor, "Fagot spelen")).item.offering.id
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/catalogus/aanbod/{key}")
        await desk.page.get_by_role("link", name="Uit het aanbod halen").click()
        await fills_in(desk, words="Er kwam niemand.")
        await presses(desk, "Uit het aanbod halen")
        assert "Kies waarom het weg moet" in await desk.reads()
        assert await desk.page.input_value("#words") == "Er kwam niemand."
        assert await desk.violations() == []
        await desk.page.select_option("#reason", "oud")
        await presses(desk, "Uit het aanbod halen")
        told = await desk.reads()
        assert "Niemand vindt het nu" in told
        assert "Het is te oud: Er kwam niemand." in told
        assert await desk.violations() == []
        assert key not in {one.id for one in await dashboard.knowledge.catalogue.offerings()}
        await presses(desk, "Zet terug in het aanbod")
        assert "Het staat weer in het aanbod" in await desk.reads()
    assert key in {one.id for one in await dashboard.knowledge.catalogue.offerings()}


async def test_what_cannot_come_back_says_why(dashboard: Dashboard, cor: Contact) -> None:
    gone = (await made(dashboard, cor, "Hobo spelen")).item.offering
    await dashboard.knowledge.services.editing.retire(Turn(cor), gone.id, RetireReason.DOUBLE)
    again = await dashboard.knowledge.services.editing.add(Turn(cor), replace(form_of(gone), title="Hobo leren", id=""))
    assert isinstance(again, Saved)
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/catalogus/aanbod/{gone.id}")
        await presses(desk, "Zet terug in het aanbod")
        assert "Dit kan niet terug: ander aanbod heeft dit al" in await desk.reads()


async def test_what_is_to_be_looked_at_is_dealt_with_line_by_line(dashboard: Dashboard, cor: Contact) -> None:
    looks = (await dashboard.knowledge.services.freshness.list(Turn(cor), 0)).looks
    right, later, gone = (look.item.offering for look in looks[:3])
    async with dashboard.opened(cor) as desk:
        await desk.goes("/catalogus/nakijken")
        main = desk.page.locator("main")
        await main.get_by_role("button", name=f"Klopt nog: {right.title}").click()
        assert "Genoteerd" in await desk.reads()
        await main.get_by_role("button", name=f"Over een maand: {later.title}").click()
        assert "je kijkt er later naar" in await desk.reads()
        await main.get_by_role("link", name=f"Uit het aanbod halen: {gone.title}").click()
        await desk.page.select_option("#reason", "weg")
        await presses(desk, "Uit het aanbod halen")
        await desk.goes("/catalogus/nakijken")
        titles = await main.locator("h2").all_inner_texts()
        assert not {right.title, later.title, gone.title} & set(titles)
        file = await desk.context.request.get("/catalogus/nakijken?file=csv")
        assert titles[0] in (await file.text())
    await dashboard.knowledge.services.editing.restore(Turn(cor), gone.id)


async def test_a_look_is_postponed_for_as_long_as_one_likes(dashboard: Dashboard, cor: Contact) -> None:
    key = (await made(dashboard, cor, "Banjo tokkelen")).item.offering.id
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/catalogus/aanbod/{key}")
        await desk.page.select_option("#months", "6")
        await presses(desk, "Kijk er later naar")
        assert "Nakijken uitgesteld" in await desk.reads()
        assert "Uitgesteld tot" in await desk.reads()
        await presses(desk, "Klopt nog")
        assert "Uitgesteld tot" not in await desk.reads()


async def test_an_offering_that_is_not_there_is_not_found(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.opened(cor) as desk:
        assert await desk.goes("/catalogus/aanbod/bestaat-niet") == 404
        assert await desk.goes("/catalogus/aanbod/bestaat-niet/wijzigen") == 404


def test_a_file_is_carried_whole_or_not_at_all() -> None:
    assert unpacked(packed("Wat heb ik geleerd? ✓".encode())) == "Wat heb ik geleerd? ✓".encode()
    assert unpacked("") is None
    assert unpacked("geen bestand") is None
    assert unpacked(packed(b"a" * 100)[:-8]) is None
    assert unpacked(packed(b"\0" * (LARGEST + 1))) is None
