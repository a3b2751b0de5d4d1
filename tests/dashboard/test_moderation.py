"""Coordinators decide in a browser on what people submit, and on answers that may help others too."""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.catalogue_making import PIGEONS, agreed, submitted
from dashboard.stage import Dashboard, Desk, coordinator

from knowledge.domain import Audience, Contact, Example, Language, PublicationState, QuestionCard, Submission
from knowledge.notices import Notice, load
from knowledge.notices.publishing import PermissionAsked, PermissionStands, PublicationStands
from knowledge.notices.submitting import SubmissionAccepted, SubmissionRejected


def named(title: str, question: str) -> Submission:
    """A submission of one test's own."""
    url = f"https://{title.lower().replace(' ', '-')}.example/"
    return replace(PIGEONS, title=title, url=url, questions=(Example(Language.NL, question),))


async def told(dashboard: Dashboard, contact: Contact) -> Sequence[Notice]:
    """What somebody is about to hear from the bot; logging in to the dashboard counts as hearing all of it."""
    units, notices = dashboard.knowledge.units, []
    async with units.writing() as unit:
        while pending := await unit.outbox.next(contact.id, unit.now):
            notices.append(load(pending.kind, pending.payload))
            await unit.outbox.sent(pending.id, None, unit.now)
        await unit.commit()
    return notices


async def an_answer(dashboard: Dashboard) -> tuple[int, Contact, Contact]:
    """An answer that waits: its id, who asked for it and who gave it."""
    asker = await dashboard.village.resident(Audience.RESIDENT)
    helper = await dashboard.village.wijkwijze("Harm")
    inquiry = await dashboard.village.ask(asker, "Hoe houd je de stoep schoon?", theme="wonen")
    async with dashboard.knowledge.units.writing() as unit:
        escalation = await unit.escalations.add(inquiry.id, unit.now)
        await unit.escalations.claim(escalation.id, helper.id, unit.now)
        await unit.commit()
    return await agreed(dashboard.knowledge.units, inquiry.id), asker, helper


async def nearest(dashboard: Dashboard, words: str) -> str:
    """Id of what somebody who asks this finds first."""
    judged = await dashboard.knowledge.matching.judge(words, QuestionCard(what=words))
    return judged.weighed[0].suggestion.offering.id


async def presses(desk: Desk, name: str) -> None:
    """Press a button of the page itself."""
    await desk.page.locator("main").get_by_role("button", name=name).click()


async def test_a_submission_is_filled_in_and_taken_into_the_catalogue(dashboard: Dashboard, cor: Contact) -> None:
    ans = await dashboard.village.resident(Audience.RESIDENT)
    question = "Wie leert mij kantklossen met koperdraad?"
    key = await submitted(dashboard.knowledge.units, ans, named("Kantkloskring", question))
    async with dashboard.opened(cor) as desk:
        await desk.goes("/beoordelen")
        await desk.page.get_by_role("link", name="Kantkloskring").click()
        assert "Dit aanbod lijkt erop" in await desk.reads()
        assert await desk.page.locator("main ul a[href*='/catalogus/aanbod/']").count() > 0
        assert await desk.page.locator("[name=themes]:checked").count() == 1
        assert question in await desk.page.input_value("[name='examples.nl']")

        await desk.page.fill("#title", "")
        await presses(desk, "Zet in het aanbod")
        assert "2 dingen kloppen nog niet" in await desk.reads()
        assert await desk.violations() == []
        assert question in await desk.page.input_value("[name='examples.nl']")

        await desk.page.fill("#title", "Kantklossen met koper")
        await desk.page.select_option("#kind", "training")
        await presses(desk, "Zet in het aanbod")
        assert "Aangenomen door Cor." in await desk.reads()
        assert await desk.violations() == []
        (heard,) = await told(dashboard, ans)
        assert heard == SubmissionAccepted("Kantklossen met koper", f"kantklossen-met-koper-{key}")
        await desk.page.get_by_role("link", name="Bekijk het in het aanbod").click()
        assert "Toegevoegd Door Cor." in await desk.reads()
        await desk.goes("/logboek?subject=aanmelding")
        assert f"Aanmelding {key}" in await desk.reads()
    assert await nearest(dashboard, question) == f"kantklossen-met-koper-{key}"


async def test_a_submission_goes_back_with_the_reason(dashboard: Dashboard, cor: Contact) -> None:
    ans = await dashboard.village.resident(Audience.RESIDENT)
    key = await submitted(dashboard.knowledge.units, ans, named("Sigarenbandjes", "Wie ruilt er bandjes met mij?"))
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes(f"/beoordelen/aanmelding/{key}")
        await presses(desk, "Stuur terug")
        assert "Schrijf waarom." in await desk.reads()
        assert "reason-fault" in (await desk.page.get_attribute("#reason", "aria-describedby") or "")
        await desk.page.fill("#reason", "Dit gaat niet over de wijk. Bel me: 06 12345678.")
        await presses(desk, "Stuur terug")
        assert "Teruggestuurd door Cor." in await desk.reads()
        (heard,) = await told(dashboard, ans)
        assert isinstance(heard, SubmissionRejected)
        assert heard.reason.startswith("Dit gaat niet over de wijk.")
        assert "12345678" not in heard.reason
        await desk.goes("/beoordelen")
        assert "Sigarenbandjes" not in await desk.reads()


async def test_who_decides_later_sees_what_was_decided(dashboard: Dashboard, cor: Contact) -> None:
    ans = await dashboard.village.resident(Audience.RESIDENT)
    key = await submitted(dashboard.knowledge.units, ans, named("Touwslagerij", "Wie leert mij touw slaan?"))
    dien = await coordinator(dashboard, "Dien")
    async with dashboard.opened(cor) as hers, dashboard.opened(dien) as his:
        for desk in (hers, his):
            await desk.goes(f"/beoordelen/aanmelding/{key}")
            await desk.page.select_option("#kind", "training")
        await presses(hers, "Zet in het aanbod")
        await hers.page.get_by_text("Aangenomen door Cor.").wait_for()
        await presses(his, "Zet in het aanbod")
        assert "Iemand was je voor" in await his.reads()
        assert "Aangenomen door Cor." in await his.reads()
    titles = [one.title for one in await dashboard.knowledge.catalogue.offerings()]
    assert titles.count("Touwslagerij") == 1


async def test_an_answer_is_shared_found_and_taken_back(dashboard: Dashboard, cor: Contact) -> None:
    key, asker, helper = await an_answer(dashboard)
    async with dashboard.opened(cor) as desk:
        await desk.goes("/beoordelen")
        await desk.page.locator(f"a[href$='/beoordelen/antwoord/{key}']").click()
        assert "De vrager vindt precies deze woorden goed." in await desk.reads()
        assert "Harm" not in await desk.reads()
        await presses(desk, "Zet in het aanbod")
        assert "Beslist door Cor." in await desk.reads()
        assert await desk.violations() == []
        assert [type(one) for one in await told(dashboard, asker)] == [PermissionStands]
        assert [type(one) for one in await told(dashboard, helper)] == [PublicationStands]
        assert f"antwoord-{key}" in {one.id for one in await dashboard.knowledge.catalogue.offerings()}

        await desk.goes(f"/catalogus/aanbod/antwoord-{key}")
        assert await desk.page.get_by_role("link", name="Wijzigen").count() == 0
        assert await desk.goes(f"/catalogus/aanbod/antwoord-{key}/wijzigen") == 409
        await desk.goes(f"/beoordelen/antwoord/{key}")
        await presses(desk, "Haal het weg")
        assert "De woorden zijn gewist" in await desk.reads()
        await desk.goes("/logboek?subject=antwoord")
        assert f"Antwoord {key}" in await desk.reads()
        assert "stoep" not in await desk.reads()
    assert f"antwoord-{key}" not in {one.id for one in await dashboard.knowledge.catalogue.offerings()}


async def test_words_that_are_changed_are_put_to_who_asked(dashboard: Dashboard, cor: Contact) -> None:
    key, asker, _ = await an_answer(dashboard)
    async with dashboard.opened(cor) as desk:
        await desk.goes(f"/beoordelen/antwoord/{key}")
        await desk.page.fill("#question", "👍")
        await desk.page.fill("#answer", "Veeg samen.\n\nMail veger@voorbeeld.nl.")
        await presses(desk, "Bewaar")
        assert "Schrijf de vraag in gewone woorden" in await desk.reads()
        assert await desk.page.input_value("#answer") == "Veeg samen.\n\nMail veger@voorbeeld.nl."
        assert await desk.violations() == []
        await desk.page.fill("#question", "Hoe houd je een stoep schoon?")
        await presses(desk, "Bewaar")
        assert "Vraag nu de vrager of het zo mag" in await desk.reads()
        assert await desk.page.get_by_role("button", name="Zet in het aanbod").count() == 0
        await presses(desk, "Vraag het aan de vrager")
        assert "heeft nog niets gezegd" in await desk.reads()
        (heard,) = await told(dashboard, asker)
        assert isinstance(heard, PermissionAsked)
        assert heard.publication.question == "Hoe houd je een stoep schoon?"
        assert "veger" not in heard.publication.answer


async def test_who_types_at_the_same_time_keeps_their_words(dashboard: Dashboard, cor: Contact) -> None:
    key, *_ = await an_answer(dashboard)
    dien = await coordinator(dashboard, "Dien")
    async with dashboard.opened(cor) as hers, dashboard.opened(dien) as his:
        for desk in (hers, his):
            await desk.goes(f"/beoordelen/antwoord/{key}")
        await hers.page.fill("#answer", "Veeg elke zaterdag.")
        await presses(hers, "Bewaar")
        await hers.page.get_by_text("Je woorden zijn bewaard").wait_for()
        await his.page.fill("#answer", "Veeg elke zondag.")
        await presses(his, "Bewaar")
        assert "Iemand was je voor" in await his.reads()
        assert "Veeg elke zaterdag." in await his.reads()
        assert await his.page.input_value("#answer") == "Veeg elke zondag."
        assert await his.violations() == []
        await presses(his, "Bewaar")
        assert "Je woorden zijn bewaard" in await his.reads()


async def test_an_answer_is_left_out_with_the_reason(dashboard: Dashboard, cor: Contact) -> None:
    key, _, helper = await an_answer(dashboard)
    async with dashboard.opened(cor, scripts=False) as desk:
        await desk.goes(f"/beoordelen/antwoord/{key}")
        await presses(desk, "Deel dit niet")
        assert "Schrijf waarom." in await desk.reads()
        await desk.page.fill("#reason", "Dit weet de gemeente zelf het beste.")
        await presses(desk, "Deel dit niet")
        assert "Dit wordt niet gedeeld. Beslist door Cor." in await desk.reads()
        assert "Dit weet de gemeente zelf het beste." in await desk.reads()
        (heard,) = await told(dashboard, helper)
        assert isinstance(heard, PublicationStands)
        assert heard.publication.state is PublicationState.REJECTED
        late = await desk.goes(f"/beoordelen/antwoord/{key}")
        assert late == 200
        assert await desk.page.locator("main form").count() == 0


async def test_what_waits_comes_as_a_file_and_can_be_reached_by_keyboard(dashboard: Dashboard, cor: Contact) -> None:
    ans = await dashboard.village.resident(Audience.RESIDENT)
    await submitted(dashboard.knowledge.units, ans, named("Wichelroede", "Wie leert mij wichelen?"))
    async with dashboard.opened(cor) as desk:
        await desk.goes("/beoordelen")
        await desk.page.get_by_role("link", name="Wichelroede").focus()
        await desk.page.keyboard.press("Enter")
        await desk.page.wait_for_url("**/beoordelen/aanmelding/*")
        await desk.page.locator("#reason").focus()
        await desk.page.keyboard.type("Dit werkt niet.")
        await desk.page.keyboard.press("Tab")
        await desk.page.keyboard.press("Enter")
        await desk.page.get_by_text("Teruggestuurd door Cor.").wait_for()
        file = await desk.context.request.get("/beoordelen?file=csv&of=aanmeldingen")
        assert "Wichelroede" not in await file.text()
        assert "Duivenschool" in await file.text()


async def test_what_was_not_sent_is_not_found(dashboard: Dashboard, cor: Contact) -> None:
    async with dashboard.knowledge.units.writing() as unit:
        draft = await unit.submissions.begin(cor.id, Language.NL, unit.now)
        await unit.commit()
    async with dashboard.opened(cor) as desk:
        assert await desk.goes(f"/beoordelen/aanmelding/{draft.id}") == 404
        assert await desk.goes("/beoordelen/antwoord/99999") == 404
