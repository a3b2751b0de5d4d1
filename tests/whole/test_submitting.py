"""Somebody offers something; a coordinator takes it in, and who asks for it finds it at once."""

import json

from whole.offerers import QUESTIONS, TITLE, describes, submits, takes_in
from whole.stage import Stage, Telephone

from knowledge.catalogue.stock import Catalogue
from knowledge.domain import Role, Step, SubmissionStatus


async def test_what_somebody_offers_is_found_as_soon_as_a_coordinator_takes_it_in(
    resident: Telephone, cor: Telephone, stage: Stage
) -> None:
    await submits(resident)
    assert TITLE in cor.reads("submission-arrived").text
    await takes_in(cor)

    assert TITLE in resident.reads("submission-accepted").text
    await resident.presses("button-submission-show")
    assert "https://www.duivenschool.example/cursus" in resident.last.source
    asker = stage.telephone("Zus", resident.language)
    await asker.agrees()
    await asker.says(QUESTIONS[resident.language][0])
    assert TITLE in asker.reads("results").text


async def test_an_import_leaves_it_in_the_catalogue(ans: Telephone, cor: Telephone, stage: Stage) -> None:
    await submits(ans)
    await takes_in(cor)
    catalogue: Catalogue = stage.knowledge.catalogue
    shipped = [offering for offering in await catalogue.offerings() if offering.title != TITLE]

    done = await catalogue.import_offerings(shipped, retire_missing=False)

    assert done.changed == done.retired == 0
    assert TITLE in {offering.title for offering in await catalogue.offerings()}


async def test_a_no_comes_with_the_reason(resident: Telephone, cor: Telephone) -> None:
    await submits(resident)
    await cor.presses("button-submission-look")
    await cor.presses("button-submission-reject")
    cor.reads("submission-reason-asked")
    await cor.says("Dit gaat over duiven, en niet over de wijk.")

    cor.reads("submission-was-rejected")
    assert "niet over de wijk" in resident.reads("submission-rejected").text
    await cor.says("/aangeboden")
    cor.reads("submissions-none")


async def test_a_coordinator_adds_the_link_that_was_missing(ans: Telephone, cor: Telephone) -> None:
    await submits(ans, link=None)
    await cor.presses("button-submission-look")
    await cor.presses("button-submission-accept")
    cor.reads("submission-link-asked")
    await cor.says("weet ik niet")
    cor.reads("refusal-geen-adres")
    await cor.says("https://duivenschool.example")
    cor.reads("submission-themes")
    await cor.presses("button-submit-next")
    await cor.presses("offering-kind-training")

    cor.reads("submission-was-accepted")
    ans.reads("submission-accepted")


async def test_an_address_that_is_there_already_is_refused(ans: Telephone, cor: Telephone, stage: Stage) -> None:
    known = (await stage.knowledge.catalogue.offerings())[0]
    await submits(ans, link=known.url)
    await cor.presses("button-submission-look")
    await cor.presses("button-submission-accept")
    await cor.presses("button-submit-next")
    await cor.presses("offering-kind-training")

    assert "url" in cor.reads("submission-faulty").text
    ans.sees_none("submission-accepted")


async def test_a_clumsy_person_gets_there(ans: Telephone, cor: Telephone) -> None:
    """Emoji for a title, a phone number, a story as a name, a photo, a link that is none, too short questions."""
    await ans.agrees()
    await ans.says("/aanbieden")
    await ans.says("👍👍")
    ans.reads("submit-titel")
    ans.reads("refusal-geen-woorden")
    ans.person.sends_photo("kijk")
    await ans.stage.rests()
    ans.reads("refusal-geen-woorden")
    await ans.says("cursus <b>duiven</b>\nfokken 0612345678")
    ans.reads("submit-wie")
    await ans.says("ik en mijn maten " * 20)
    ans.reads("refusal-te-lang")
    await ans.says("ik")
    await ans.says("voor iedereen")
    ans.reads("refusal-geen-woorden")
    await ans.presses_label(f"▫️ {ans.words.plain('audience-bewoner')}")
    await ans.presses_label(f"▫️ {ans.words.plain('audience-bestuurder')}")
    await ans.presses_label(f"✅ {ans.words.plain('audience-bestuurder')}")
    await ans.presses("button-submit-next")
    await ans.says("dat je duiven kan houe")
    await ans.says("op facebook ofzo")
    ans.reads("refusal-geen-adres")
    await ans.presses("button-submit-no-link")
    await ans.says("duiven?")
    ans.reads("refusal-geen-vraag")
    await ans.says("hoe hou je duiven op je dak\nhoe hou je duiven op je dak\nmag dat zomaar van de gemeente")
    assert not ans.offers("button-submit-done")
    await ans.says("wat eet een duif eigenlijk")
    await ans.presses("button-submit-done")
    await ans.presses("button-submit-other")
    card = ans.reads("submit-nakijken").text
    assert "cursus bduiven/b fokken [telefoon]" in card
    assert "0612345678" not in card
    await ans.presses("button-submit-titel")
    await ans.says("Duiven houden")
    assert "Duiven houden" in ans.reads("submit-nakijken").text
    await ans.presses("button-submit-send")
    assert "Duiven houden" in cor.reads("submission-arrived").text


async def test_stopping_gives_way_to_a_question_and_it_goes_on_later(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says("/aanbieden")
    await resident.says(TITLE)
    await resident.says("/stop")
    resident.reads("submission-left")
    await resident.says(resident.sayings.clear)
    resident.reads("results")

    await resident.says("/aanbieden")

    resident.reads("submission-resumed")
    resident.reads("submit-wie")
    await resident.presses("button-submit-restart")
    resident.reads("submit-titel")
    await resident.presses("button-submit-leave")
    resident.reads("submission-left")


async def test_danger_goes_first_and_nothing_is_lost(ans: Telephone) -> None:
    await ans.agrees()
    await ans.says("/aanbieden")
    await ans.says(TITLE)
    await ans.says(ans.sayings.danger)
    assert "112" in ans.last.text

    await ans.says("/aanbieden")

    ans.reads("submit-wie")


async def test_without_consent_that_is_asked_first(ans: Telephone) -> None:
    await ans.says("/aanbieden")
    ans.reads("welcome")
    await ans.presses("button-consent-yes")
    await ans.says("/aanbieden")
    ans.reads("submission-begins")


async def test_second_and_late_taps_do_no_harm(ans: Telephone, cor: Telephone, stage: Stage) -> None:
    await ans.agrees()
    await describes(ans)
    near = ans.last
    await ans.presses("button-submit-other", near)
    card = ans.reads("submit-nakijken")
    await ans.presses("button-submit-other", near)
    ans.reads("submit-nakijken")
    late = ans.last
    await ans.presses("button-submit-titel", card)
    ans.reads("submit-titel")
    await ans.says(TITLE)
    await ans.presses("button-submit-send")
    ans.reads("submission-sent")
    await ans.presses("button-submit-send", late)
    ans.reads("submission-sent")
    assert sum(TITLE in heard.text for heard in cor.person.hears()) == 1
    eva = await stage.invited("Eva", Role.COORDINATOR)
    await eva.says("/aangeboden")
    await eva.presses_label(TITLE)
    hers = eva.last
    await takes_in(cor)

    await eva.presses("button-submission-accept", hers)

    assert "Cor" in eva.reads("submission-was-accepted").text
    assert [o.title for o in await stage.knowledge.catalogue.offerings()].count(TITLE) == 1


async def test_only_coordinators_decide(ans: Telephone, cor: Telephone, stage: Stage) -> None:
    await submits(ans)
    await cor.presses("button-submission-look")
    await ans.says("/aangeboden")

    ans.reads("not-allowed")
    assert cor.offers("button-submission-accept")
    async with stage.knowledge.units.reading() as unit:
        (submission,) = await unit.submissions.waiting()
    assert submission.status is SubmissionStatus.SENT
    assert submission.step is Step.REVIEW


async def test_who_is_erased_leaves_no_link_and_gets_their_data_before(
    ans: Telephone, cor: Telephone, stage: Stage
) -> None:
    await submits(ans)
    await ans.says("/mijngegevens")
    own = json.loads(stage.file(ans.last))
    assert [one["title"] for one in own["submissions"]] == [TITLE]
    await ans.says("/aanbieden")
    await ans.says("/verwijder")
    await ans.presses("button-erase-yes")

    async with stage.knowledge.units.reading() as unit:
        (left,) = await unit.submissions.waiting()
    assert left.contact_id is None
    await takes_in(cor)
