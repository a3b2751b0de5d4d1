"""Gaps on the dashboard: followed up, made one or two, filled, told; nothing typed is lost, nothing is done twice."""

from datetime import date

import pytest
from dashboard.gap_making import gap_of, signal_of
from dashboard.stage import Dashboard, Desk, coordinator
from playwright.async_api import expect

from bot.dashboard.listing import PAGE_SIZE
from knowledge.domain import Contact, GapDetail, GapStatus, Heard, NewsKind, Turn

OFFERING = "buurtagenda-maken"


async def gap(dashboard: Dashboard, cor: Contact, gap_id: int) -> GapDetail:
    """A gap as it is now."""
    return await dashboard.knowledge.services.groups.get(Turn(cor), gap_id)


async def saves(desk: Desk, what: str) -> None:
    """Press a button, and see that it was done."""
    await desk.page.get_by_role("button", name=what).click()
    await expect(desk.page.get_by_role("status")).to_be_visible()


async def test_the_list_is_filtered_ordered_and_taken_along(dashboard: Dashboard, cor: Contact) -> None:
    lace = ("Wie leert ons kanten klossen?", "Kanten klossen, waar?", "Waar leer ik kant klossen?")
    await gap_of(dashboard, lace, "Kant klossen", theme="zorg-gezondheid")
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes("/gaten")
        await desk.page.get_by_label("Onderwerp", exact=True).select_option("zorg-gezondheid")
        await desk.page.get_by_label("Wat eerst", exact=True).select_option("groei")
        await desk.page.get_by_role("button", name="Toon").click()
        assert await desk.page.locator("#gaten tbody th").all_inner_texts() == ["Kant klossen"]
        async with desk.page.expect_download() as taken:
            await desk.page.get_by_role("link", name="Download CSV: Gaten").click()
        text = (await (await taken.value).path()).read_text(encoding="utf-8-sig")
        await desk.goes("/gaten?first=2020-01-01&last=2020-01-02&municipality=Breda")
        assert "Er is niets gevonden." in await desk.reads()
    assert len(text.splitlines()) == 2
    assert text.splitlines()[1].startswith("Kant klossen;3;2026-11;2026-11;")


@pytest.mark.parametrize("scripts", [True, False])
async def test_it_is_followed_up(dashboard: Dashboard, cor: Contact, *, scripts: bool) -> None:
    key = await gap_of(dashboard, ("Wie leert ons mandala's leggen?", "Mandala's, hoe dan?"), "Mandala's")
    async with dashboard.opened(cor, scripts=scripts) as desk:
        await desk.goes(f"/gaten/{key}")
        await desk.page.get_by_label("Wie ermee bezig is", exact=True).select_option(label="Cor")
        await saves(desk, "Opslaan: Wie ermee bezig is")
        await desk.page.get_by_label("Klaar op", exact=True).fill("2027-03-01")
        await saves(desk, "Opslaan: Klaar op")
        await desk.page.get_by_label("Notitie", exact=True).fill("Buurthuis <b>bellen</b>")
        await saves(desk, "Opslaan: Notitie")
        await desk.page.get_by_label("Naam", exact=True).fill("Mandala's leggen")
        await saves(desk, "Opslaan: Naam")
        assert await desk.page.locator("h1").inner_text() == "Mandala's leggen"
        await desk.page.get_by_role("button", name="Draai terug: Andere naam gegeven").first.click()
        await expect(desk.page.get_by_role("status")).to_have_text("Dat is teruggedraaid.")
        assert "Buurthuis <b>bellen</b>" in await desk.reads()
        assert not scripts or await desk.violations() == []
    now = (await gap(dashboard, cor, key)).summary.gap
    assert (now.owner_id, now.due, now.note, now.named) == (cor.id, date(2027, 3, 1), "Buurthuis <b>bellen</b>", False)


@pytest.mark.parametrize("scripts", [True, False])
async def test_it_is_rejected_only_with_a_reason_and_what_was_chosen_stays(
    dashboard: Dashboard, cor: Contact, *, scripts: bool
) -> None:
    key = await gap_of(dashboard, ("Waar koop ik een paspoort?",), "Paspoorten")
    async with dashboard.opened(cor, scripts=scripts) as desk:
        await desk.goes(f"/gaten/{key}")
        await desk.page.get_by_label("Hoe ver", exact=True).select_option("afgewezen")
        await desk.page.get_by_role("button", name="Opslaan: Hoe ver").click()
        await desk.page.get_by_role("link", name="Waarom niet: schrijf op").click()
        assert await desk.page.get_by_label("Hoe ver", exact=True).input_value() == "afgewezen"
        assert not scripts or await desk.violations() == []
        await desk.page.get_by_label("Waarom niet", exact=True).fill("Dat is voor de gemeente.")
        await saves(desk, "Opslaan: Hoe ver")
    now = (await gap(dashboard, cor, key)).summary.gap
    assert (now.status, now.reason) == (GapStatus.DISMISSED, "Dat is voor de gemeente.")


async def test_two_become_one_and_two_again(dashboard: Dashboard, cor: Contact) -> None:
    one = await gap_of(dashboard, ("Wie leert ons smeden?",), "Smeden")
    other = await gap_of(dashboard, ("Wie leert ons ijzer smeden?",), "IJzer smeden")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{one}")
        await desk.page.get_by_role("button", name="Voeg samen").click()
        assert "Voeg samen met: kies een gat." in await desk.reads()
        await desk.page.get_by_label("Voeg samen met").select_option(label="IJzer smeden")
        await saves(desk, "Voeg samen")
        assert desk.page.url.startswith(f"{dashboard.address}/gaten/{other}")
        await desk.goes(f"/gaten/{one}")
        assert "Dat gat is samengevoegd met dit gat." in await desk.reads()
        assert (await gap(dashboard, cor, other)).summary.count == 2
        await saves(desk, "Haal weer uit elkaar: Smeden")
        assert desk.page.url.startswith(f"{dashboard.address}/gaten/{one}")
    assert (await gap(dashboard, cor, other)).summary.count == 1


async def test_chosen_questions_are_split_off(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie breit er mee?", "Wie haakt er mee?", "Waar is wol?"), "Handwerk")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}/splitsen")
        await desk.page.get_by_role("button", name="Splits deze vragen af").click()
        assert "kies er minstens één" in await desk.reads()
        await desk.page.get_by_role("checkbox", name="Wie haakt er mee?").check()
        await desk.page.get_by_label("Naam van het nieuwe gat").fill("Haken")
        await saves(desk, "Splits deze vragen af")
        assert await desk.page.locator("h1").inner_text() == "Haken"
    assert (await gap(dashboard, cor, key)).summary.count == 2


async def test_a_loose_question_is_put_in_a_gap_and_out_again(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons steltlopen?",), "Steltlopen")
    signal = await signal_of(dashboard, "Steltlopen, wie doet dat?")
    async with dashboard.opened(cor) as desk:
        await desk.goes("/gaten/losse-vragen")
        await desk.page.get_by_role("link", name="Steltlopen, wie doet dat?").click()
        await desk.page.get_by_label("Zet de vraag in").select_option(label="Steltlopen")
        await saves(desk, "Verplaats")
        assert (await gap(dashboard, cor, key)).summary.count == 2
        await desk.goes(f"/vragen/{signal}")
        await desk.page.get_by_label("Zet de vraag in").select_option("")
        await saves(desk, "Verplaats")
    assert (await gap(dashboard, cor, key)).summary.count == 1


async def test_an_offering_is_linked_after_seeing_what_that_does_and_taken_off(
    dashboard: Dashboard, cor: Contact
) -> None:
    key = await gap_of(dashboard, ("Wie leert ons jodelen?", "Waar leer ik jodelen?", "Jodelen, hoe?"), "Jodelen")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}/koppelen")
        await desk.page.get_by_label("Waar gaat het aanbod over?").fill(OFFERING)
        await desk.page.get_by_role("button", name="Toon").click()
        await desk.page.get_by_role("link", name="Bekijk wat koppelen doet").first.click()
        told = await desk.reads()
        assert "3 mensen krijgen bericht." in told
        assert "niet gevonden plek 1" in told
        await saves(desk, "Koppel en vertel het")
        assert (await gap(dashboard, cor, key)).summary.gap.offering_id == OFFERING
        await saves(desk, "Maak los")
    now = await gap(dashboard, cor, key)
    assert now.summary.gap.offering_id is None
    assert now.heard.told == 3


async def test_a_form_with_faults_keeps_all_that_was_typed(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons goochelen?", "Goochelen, waar?"), "Goochelen")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}/nieuw-aanbod")
        page = desk.page
        await page.get_by_label("Titel").fill("Goochelen voor de buurt")
        await page.get_by_label("Waar het over gaat").fill("x" * 401)
        await page.get_by_role("checkbox", name="Goochelen, waar?").uncheck()
        await page.get_by_role("button", name="Maak dit aanbod en vertel het").click()
        faults = await page.get_by_role("alert").inner_text()
        for fault in (
            "Van wie: vul dit in.",
            "Webadres: vul dit in.",
            "Waar het over gaat: maak dit korter. Er passen 400 tekens.",
        ):
            assert fault in faults
        assert await page.get_by_label("Titel").input_value() == "Goochelen voor de buurt"
        assert await page.get_by_label("Waar het over gaat").input_value() == "x" * 401
        assert not await page.get_by_role("checkbox", name="Goochelen, waar?").is_checked()
        assert await page.get_by_role("group", name="Onderwerpen").get_by_role("checkbox", name="Wonen").is_checked()
        assert await desk.violations() == []
        await page.get_by_role("link", name="Van wie: vul dit in.").click()
        assert page.url.endswith("#organisation")
    assert (await gap(dashboard, cor, key)).offering is None


async def test_those_who_agreed_are_asked_to_learn_together_once_and_who_says_yes_is_called(
    dashboard: Dashboard, cor: Contact
) -> None:
    key = await gap_of(dashboard, ("Wie leert ons imkeren?", "Imkeren, waar?"), "Imkeren")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}/leernetwerk")
        await saves(desk, "Vraag het 2 mensen")
        assert "Er is niemand die je het nu kunt vragen." in await desk.reads()
        assert "Bericht aan wie meedoet" not in await desk.reads()
        await _takes_part(dashboard, cor, key)
        await desk.goes(f"/gaten/{key}/leernetwerk")
        await desk.page.get_by_role("button", name="Stuur het aan één mens").click()
        await expect(desk.page.get_by_text("Schrijf eerst een bericht.")).to_be_visible()
        assert await desk.violations() == []
        await desk.page.get_by_label("Je bericht", exact=True).fill("Zaterdag om 10 uur bij de kasten.")
        await saves(desk, "Stuur het aan één mens")
        assert "Je stuurde al één bericht." in await desk.reads()
    now = await gap(dashboard, cor, key)
    assert (now.summary.gap.status, now.network) == (GapStatus.PLANNED, Heard(told=2, helped=1))


async def _takes_part(dashboard: Dashboard, cor: Contact, key: int) -> None:
    """The first who asked says yes."""
    services, units = dashboard.knowledge.services, dashboard.knowledge.units
    asked = (await services.news.overview(Turn(cor), key, NewsKind.NETWORK))[-1]
    async with units.reading() as unit:
        asker = await unit.contacts.get((await unit.inquiries.get(asked.inquiry_id)).contact_id or 0)
        (told,) = await unit.news.concerning(asker.id)
    await services.news.answer(Turn(asker), told.id, helped=True)


async def test_what_came_after_a_gap_was_filled_is_linked_too(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons sjoelen?",), "Sjoelen", news=False)
    await dashboard.knowledge.services.filling.link(Turn(cor), key, OFFERING)
    late = await signal_of(dashboard, "Sjoelen, waar leer ik dat?")
    async with dashboard.knowledge.units.writing() as unit:
        await unit.signals.put([late], key, by_hand=False)
        await unit.commit()
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}")
        await saves(desk, "Koppel ook de nieuwe vraag")
        assert "Koppel ook" not in await desk.reads()
    assert (await gap(dashboard, cor, key)).summary.open == 0


async def test_nobody_is_named_and_what_became_of_each_is_told(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons schermen?",), "Schermen", news=False)
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}/vragers")
        told = await desk.reads()
    assert "Wie leert ons schermen?" in told
    assert "nooit gevraagd of het mag" in told


@pytest.mark.parametrize(
    ("path", "status"), [("/gaten/999999", 404), ("/vragen/999999", 404), ("/gaten/1/koppelen/bestaat-niet", 404)]
)
async def test_what_is_not_there_is_said_so(dashboard: Dashboard, cor: Contact, path: str, status: int) -> None:
    async with dashboard.opened(cor) as desk:
        assert await desk.goes(path) == status
        assert "Deze pagina is er niet" in await desk.reads()


async def test_who_comes_second_sees_what_the_first_wrote_and_loses_nothing(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons jongleren?",), "Jongleren")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}")
        await dashboard.knowledge.services.following_up.set_note(Turn(cor), key, "Het circus bellen")
        await desk.page.get_by_label("Notitie", exact=True).fill("De circusschool mailen")
        await desk.page.get_by_role("button", name="Opslaan: Notitie").click()

        assert "Iemand was je voor. Er staat nu: Het circus bellen." in await desk.reads()
        assert await desk.page.get_by_label("Notitie", exact=True).input_value() == "De circusschool mailen"
        assert await desk.violations() == []
        await desk.page.get_by_role("button", name="Opslaan: Notitie").click()
        assert "Opgeslagen" in await desk.reads()
    assert (await gap(dashboard, cor, key)).summary.gap.note == "De circusschool mailen"


async def test_from_a_form_with_a_fault_every_link_leads_on(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, tuple(f"Wie leert ons knoop {number}?" for number in range(PAGE_SIZE + 1)), "Knopen")
    async with dashboard.opened(cor, scripts=False) as desk:
        for role, name in (("link", "Volgende"), ("button", "English")):
            await desk.goes(f"/gaten/{key}")
            await desk.page.get_by_label("Hoe ver", exact=True).select_option("afgewezen")
            await desk.page.get_by_role("button", name="Opslaan: Hoe ver").click()
            assert "schrijf op waarom" in await desk.reads()
            await desk.page.get_by_role(role, name=name).click()
            assert role == "button" or "Pagina 2 van 2" in await desk.reads()
        assert desk.page.url == f"{dashboard.address}/gaten/{key}"
        assert await desk.page.inner_text("h1") == "Knopen"


async def test_what_is_too_long_is_said_so_and_stays_to_be_mended(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons eindeloos schrijven?",), "Schrijven")
    long = "lang " * 1000
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}")
        await desk.page.get_by_label("Notitie", exact=True).fill(long)
        await desk.page.get_by_role("button", name="Opslaan: Notitie").click()
        assert "Maak dit korter. Er passen 1.000 tekens." in await desk.reads()
        assert await desk.page.get_by_label("Notitie", exact=True).input_value() == long.strip()
        await desk.goes(f"/gaten/{key}")
        await desk.page.get_by_label("Naam", exact=True).fill("n" * 161)
        await desk.page.get_by_role("button", name="Opslaan: Naam").click()
        assert "Er passen 160 tekens." in await desk.reads()


async def test_what_was_overtaken_is_said_so_and_goes_along(dashboard: Dashboard, cor: Contact) -> None:
    """Another coordinator merges the gap while this one looks at it."""
    key = await gap_of(dashboard, ("Wie leert ons fluiten?",), "Fluiten")
    other = await gap_of(dashboard, ("Wie leert ons blokfluiten?",), "Blokfluit")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}")
        await dashboard.knowledge.services.following_up.merge(Turn(cor), key, other)
        await desk.page.get_by_label("Notitie", exact=True).fill("te laat")
        await desk.page.get_by_role("button", name="Opslaan: Notitie").click()
        assert "Dit gat hoort nu bij een ander" in await desk.reads()
        assert await desk.page.get_by_label("Notitie", exact=True).input_value() == "te laat"
        await desk.page.get_by_role("button", name="Opslaan: Notitie").click()
        assert "Opgeslagen" in await desk.reads()
    assert (await gap(dashboard, cor, other)).summary.gap.note == "te laat"


async def test_an_offering_for_a_gap_that_was_merged_meanwhile_is_not_typed_for_nothing(
    dashboard: Dashboard, cor: Contact
) -> None:
    key = await gap_of(dashboard, ("Wie leert ons ratelen?",), "Ratelen")
    other = await gap_of(dashboard, ("Wie leert ons ratels maken?",), "Ratels")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}/nieuw-aanbod")
        await dashboard.knowledge.services.following_up.merge(Turn(cor), key, other)
        await desk.page.get_by_label("Titel").fill("Ratels voor de buurt")
        await desk.page.get_by_role("button", name="Maak dit aanbod en vertel het").click()
        assert "Dit gat hoort nu bij een ander" in await desk.reads()
        assert await desk.page.get_by_label("Titel").input_value() == "Ratels voor de buurt"
        assert await desk.violations() == []
        await desk.page.get_by_role("button", name="Maak dit aanbod en vertel het").click()
        assert desk.page.url == f"{dashboard.address}/gaten/{other}/nieuw-aanbod"
        assert await desk.goes(f"/gaten/{key}/nieuw-aanbod") == 200
        assert desk.page.url.startswith(f"{dashboard.address}/gaten/{other}/nieuw-aanbod")


async def test_who_coordinates_no_longer_changes_nothing(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons kleien?",), "Kleien")
    kim = await coordinator(dashboard, "Kim")
    async with dashboard.opened(kim) as desk:
        await desk.goes(f"/gaten/{key}")
        await dashboard.knowledge.services.coordinators.revoke(Turn(cor), kim.id)
        await desk.page.get_by_label("Notitie", exact=True).fill("stiekem")
        await desk.page.get_by_role("button", name="Opslaan: Notitie").click()
        assert desk.page.url == f"{dashboard.address}/login"
    assert (await gap(dashboard, cor, key)).summary.gap.note is None


async def test_it_works_by_keyboard(dashboard: Dashboard, cor: Contact) -> None:
    key = await gap_of(dashboard, ("Wie leert ons punniken?",), "Punniken")
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/gaten/{key}")
        await desk.page.get_by_label("Notitie", exact=True).focus()
        await desk.page.keyboard.type("met de toetsen")
        await desk.page.keyboard.press("Tab")
        await desk.page.keyboard.press("Enter")
        await expect(desk.page.get_by_role("status")).to_be_visible()
    assert (await gap(dashboard, cor, key)).summary.gap.note == "met de toetsen"


async def alike(dashboard: Dashboard, one: int, other: int) -> None:
    """Let two gaps look like one; the first is the older."""
    async with dashboard.knowledge.units.writing() as unit:
        await unit.alike_gaps.renew({(one, other): 0.9}, (one, other))
        await unit.commit()


async def test_two_that_look_like_one_are_made_one_on_the_page_of_pairs(dashboard: Dashboard, cor: Contact) -> None:
    one = await gap_of(dashboard, ("Wie leert ons kantklossen?", "Kantklossen, waar?"), "Kantklossen")
    other = await gap_of(dashboard, ("Wie leert ons kant klossen?",), "Kant maken")
    await alike(dashboard, one, other)
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes(f"/gaten/{one}")
        await desk.page.get_by_role("main").get_by_role("link", name="Kant maken").click()
        assert desk.page.url == f"{dashboard.address}/gaten/{other}"
        await desk.goes("/gaten")
        await desk.page.get_by_role("link", name="Bekijk welke op elkaar lijken").click()
        await saves(desk, "Voeg samen: Kant maken en Kantklossen")
        assert desk.page.url.startswith(f"{dashboard.address}/gaten/lijken-op-elkaar")
        assert "Kant maken" not in await desk.page.locator(".wijk-cards").inner_text()
    assert len((await dashboard.knowledge.services.groups.get(Turn(cor), one)).merged) == 1


async def test_two_that_only_look_like_one_are_never_proposed_again(dashboard: Dashboard, cor: Contact) -> None:
    one = await gap_of(dashboard, ("Wie leert ons weven?",), "Weven")
    other = await gap_of(dashboard, ("Wie leert ons vlechten?",), "Vlechten")
    await alike(dashboard, one, other)
    async with dashboard.opened(cor) as desk:
        await desk.goes("/gaten/lijken-op-elkaar")
        await saves(desk, "Dit zijn er twee: Vlechten en Weven")
        await alike(dashboard, one, other)
        await desk.goes("/gaten/lijken-op-elkaar")
        assert "Weven" not in await desk.reads()
        assert await desk.violations() == []
        await desk.goes(f"/gaten/{one}/geschiedenis")
        assert f"Gezegd dat dit er twee zijn niet hetzelfde als gat {other}" in await desk.reads()
