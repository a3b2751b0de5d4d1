"""An answer that helped is shared: proposed by who gave it, allowed by who asked, decided by a coordinator, found."""

import json

from telegram_double.messages import Seen
from whole.stage import Stage, Telephone
from whole.steps import asks_a_human

from knowledge.domain import Language, OfferingKind, Role
from knowledge.retention import forget

ANSWERS = {
    Language.NL: "Bel eerst de gemeente: die zet vallen bij het riool. Sluit samen alle vuilnisbakken goed af.",
    Language.EN: "Call the municipality first: they put traps near the sewer. Close all bins well together.",
}


async def is_helped(person: Telephone, wijkwijze: Telephone, stars: int = 5) -> None:
    """Ask, get a good answer, and say so."""
    await asks_a_human(person)
    await wijkwijze.presses("button-claim")
    await wijkwijze.replies(wijkwijze.sees("escalation-claimed"), ANSWERS[person.language])
    await wijkwijze.presses("button-close")
    await person.presses("button-stars", stars=stars)


async def proposes(person: Telephone, wijkwijze: Telephone) -> Seen:
    """From a good answer to the question whether others may read it."""
    await is_helped(person, wijkwijze)
    await wijkwijze.presses("button-propose", wijkwijze.reads("publication-invited"))
    assert ANSWERS[person.language] in wijkwijze.reads("publication-drafted").text
    await wijkwijze.presses("button-ask-resident")
    wijkwijze.reads("publication-voorgesteld")
    return person.reads("permission-asked-after")


async def passes_on(wijkwijze: Telephone) -> None:
    """Hand the question over to all."""
    for step in ("button-work", "button-hand-over", "button-to-all", "button-without-note"):
        await wijkwijze.presses(step)


async def test_of_two_who_answered_only_the_words_of_who_proposes_it_are_shared(
    stage: Stage, ans: Telephone, wim: Telephone
) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await asks_a_human(ans)
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), "Zet de bakken wat verder van de gevel.")
    await passes_on(wim)
    await bea.presses("button-claim")
    await bea.replies(bea.sees("escalation-claimed"), ANSWERS[Language.NL])
    await bea.presses("button-close")
    await ans.presses("button-stars", stars=5)

    await bea.presses("button-propose", bea.reads("publication-invited"))

    drafted = bea.reads("publication-drafted").text
    assert ANSWERS[Language.NL] in drafted
    assert "gevel" not in drafted


async def test_who_took_over_and_answered_nothing_has_nothing_to_share(
    stage: Stage, ans: Telephone, wim: Telephone
) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await asks_a_human(ans)
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWERS[Language.NL])
    await passes_on(wim)
    await bea.presses("button-claim")
    await bea.says("/mijn")
    await bea.presses("button-close-number", number=1)
    await ans.presses("button-stars", stars=5)

    bea.sees_none("publication-invited")
    wim.sees_none("publication-invited")


async def is_published(person: Telephone, wijkwijze: Telephone, coordinator: Telephone) -> None:
    """All the way into the catalogue."""
    await person.presses("button-allow", await proposes(person, wijkwijze))
    wijkwijze.reads("publication-bewoner-akkoord")
    await coordinator.presses("button-publication-look", coordinator.reads("publication-arrived"))
    await coordinator.presses("button-publish")
    coordinator.reads("moderated-gepubliceerd")


async def published(stage: Stage) -> list[str]:
    """Ids of the answers that are in the catalogue."""
    return [one.id for one in await stage.knowledge.catalogue.offerings() if one.kind is OfferingKind.ANSWER]


async def asks_the_same(stage: Stage, like: Telephone) -> Telephone:
    """Somebody else with the same question."""
    other = stage.telephone("Zus", like.language)
    await other.agrees()
    await other.says(like.sayings.unmatched)
    return other


async def test_the_next_person_with_such_a_question_finds_the_answer(
    stage: Stage, resident: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await is_published(resident, wim, cor)
    wim.reads("publication-gepubliceerd")
    resident.reads("permission-gepubliceerd")

    zus = await asks_the_same(stage, resident)

    found = zus.reads("results").text
    assert resident.sayings.unmatched in found
    assert zus.words.plain("offering-answer") in found or "2026" in found
    await zus.presses("button-read-answer", rank=1)
    assert ANSWERS[resident.language] in zus.last.text
    zus.reads("offering-answer-of")
    assert "Wim" not in zus.last.text
    assert resident.person.user.first_name not in zus.last.text


async def test_an_import_that_retires_leaves_it_and_an_export_holds_it(
    stage: Stage, ans: Telephone, wim: Telephone, cor: Telephone
) -> None:
    before = await stage.knowledge.catalogue.offerings()
    await is_published(ans, wim, cor)

    done = await stage.knowledge.catalogue.import_offerings(before, retire_missing=True)

    assert done.retired == 0
    assert len(await published(stage)) == 1


async def test_a_no_is_a_no(stage: Stage, resident: Telephone, wim: Telephone, cor: Telephone) -> None:
    asked = await proposes(resident, wim)
    yes = asked.buttons[0]["callback_data"]
    await resident.presses("button-allow-not", asked)

    resident.reads("permission-bewoner-niet-akkoord")
    wim.reads("publication-bewoner-niet-akkoord")
    cor.sees_none("publication-arrived")
    stage.world.press(resident.last.message, resident.person.user, yes)
    await stage.rests()
    stage.was_refused("message is not modified")
    resident.reads("permission-bewoner-niet-akkoord")
    assert await published(stage) == []


async def test_who_asked_takes_it_back_and_nobody_reads_it_any_more(
    stage: Stage, resident: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await is_published(resident, wim, cor)
    zus = await asks_the_same(stage, resident)
    results = zus.reads("results")
    await resident.says("/mijnvragen")
    await resident.presses_label("1")
    resident.reads("permission-gepubliceerd")
    await resident.presses("button-permission")
    await resident.presses("button-take-back")

    resident.reads("permission-teruggetrokken")
    wim.reads("publication-teruggetrokken")
    assert await published(stage) == []
    await zus.presses("button-read-answer", results, rank=1)
    assert ANSWERS[resident.language] not in zus.last.text


async def test_words_that_a_coordinator_changes_are_asked_again(
    stage: Stage, ans: Telephone, wim: Telephone, cor: Telephone
) -> None:
    asked = await proposes(ans, wim)
    yes = asked.buttons[0]["callback_data"]
    await ans.presses("button-allow", asked)
    await cor.presses("button-publication-look")
    await cor.presses("button-part-antwoord")
    cor.reads("publication-part-antwoord")
    await cor.says("👍")
    cor.reads("publication-part-refused")
    await cor.says("Bel de gemeente op 14 010, of mail rat@voorbeeld.nl.")
    cor.reads("moderated-concept")
    await cor.presses("button-ask-resident")
    again = ans.reads("permission-asked-after")
    assert "voorbeeld.nl" not in again.text
    stage.world.press(ans.last.message, ans.person.user, yes)
    await stage.rests()
    stage.was_refused("message is not modified")
    assert await published(stage) == []
    ans.reads("permission-asked-after")

    await ans.presses("button-allow")
    await cor.presses("button-publication-look", cor.reads("publication-arrived"))
    await cor.presses("button-publish")
    assert len(await published(stage)) == 1


async def test_a_coordinator_says_why_not(resident: Telephone, wim: Telephone, cor: Telephone) -> None:
    await resident.presses("button-allow", await proposes(resident, wim))
    await cor.says("/delen")
    await cor.presses_label(cor.last.labels[0])
    await cor.presses("button-publish-not")
    cor.reads("publication-reason-asked")
    await cor.says("Dit weet de gemeente zelf het beste.")

    cor.reads("moderated-afgewezen")
    assert "Dit weet de gemeente zelf het beste." in wim.reads("publication-afgewezen").text


async def test_a_coordinator_takes_it_out_again(
    stage: Stage, resident: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await is_published(resident, wim, cor)
    late = cor.last
    await cor.says("/delen")
    await cor.presses_label(cor.last.labels[0])
    await cor.presses("button-retire")

    cor.reads("moderated-teruggetrokken")
    resident.reads("permission-teruggetrokken")
    assert await published(stage) == []
    await cor.presses("button-retire", late)
    cor.reads("moderated-teruggetrokken")


async def test_only_a_good_answer_of_ones_own_is_shared(stage: Stage, ans: Telephone, wim: Telephone) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await is_helped(ans, wim, stars=3)
    wim.sees_none("publication-invited")
    await ans.presses("button-complete-yes")
    invited = wim.reads("publication-invited")
    start = invited.buttons[0]["callback_data"]

    stage.world.press(bea.last.message, bea.person.user, start)
    await stage.rests()
    bea.reads("not-allowed")
    await wim.presses("button-propose", invited)
    await wim.presses("button-not-propose")
    wim.reads("publication-dropped")
    ans.sees_none("permission-asked")


async def test_what_was_published_stays_without_who_asked_and_the_rest_goes(
    stage: Stage, ans: Telephone, john: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await john.presses("button-allow", await proposes(john, wim))
    await is_published(ans, wim, cor)
    await ans.says("/mijngegevens")
    (own,) = json.loads(stage.file(ans.last))["publications"]
    assert own["answer"] == ANSWERS[Language.NL]
    assert own["proposed_by"] is None
    for person in (ans, john):
        await person.says("/verwijder")
        await person.presses("button-erase-yes")

    assert len(await published(stage)) == 1
    async with stage.knowledge.units.writing() as unit:
        assert len(await unit.publications.waiting()) == 0
        await forget(unit, retention_days=0)
        assert len(await unit.publications.published()) == 1
