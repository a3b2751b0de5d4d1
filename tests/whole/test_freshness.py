"""An offering grows old: who offers it is asked, what they say counts, and a coordinator keeps an eye on it."""

import pytest
from clocks import Clock
from whole.offerers import QUESTIONS, TITLE, submits, takes_in
from whole.stage import Stage, Telephone

from knowledge.domain import CatalogueFilter, Language, Turn


async def offers(person: Telephone, coordinator: Telephone) -> None:
    """Have something in the catalogue."""
    await submits(person)
    await takes_in(coordinator)
    person.reads("submission-accepted")


async def half_a_year_goes_by(stage: Stage, clock: Clock) -> None:
    """Until it is due; a training is looked at twice a year."""
    clock.skip(weeks=30)
    clock.skip(days=-clock.now.weekday())
    await stage.knowledge.services.providers.run()
    await stage.rests()


async def coordinating(stage: Stage) -> Turn:
    """A coordinator at work on the dashboard."""
    async with stage.knowledge.units.reading() as unit:
        (coordinator,) = await unit.contacts.coordinators()
    return Turn(coordinator)


async def finds(stage: Stage, name: str, language: Language) -> bool:
    """Whether somebody new finds it by its own question."""
    asker = stage.telephone(name, language)
    await asker.agrees()
    await asker.says(QUESTIONS[language][0])
    return any(TITLE in heard.text for heard in asker.person.hears())


async def test_who_offers_something_is_asked_whether_it_still_stands(
    resident: Telephone, cor: Telephone, stage: Stage, clock: Clock
) -> None:
    await offers(resident, cor)
    await half_a_year_goes_by(stage, clock)

    assert TITLE in resident.reads("review-asked").text
    await resident.presses("button-review-klopt")
    assert TITLE in resident.reads("review-answered-klopt").text
    heard = resident.heard
    clock.skip(weeks=4)
    assert await stage.knowledge.services.providers.run() == 0
    await stage.rests()
    assert resident.heard == heard
    assert await finds(stage, "Zus", resident.language)


async def test_what_changed_is_told_in_own_words_and_a_coordinator_deals_with_it(
    ans: Telephone, cor: Telephone, stage: Stage, clock: Clock
) -> None:
    await offers(ans, cor)
    await half_a_year_goes_by(stage, clock)
    await ans.presses("button-review-veranderd")
    ans.reads("change-asked")
    ans.person.sends_photo("")
    await stage.rests()
    ans.reads("change-refused")
    await ans.says("Het is nu op dinsdag. Bel 0612345678 voor meer.")
    ans.reads("review-answered-veranderd")

    said = cor.reads("provider-said-veranderd").text
    assert "nu op dinsdag" in said
    assert "0612345678" not in said
    await cor.says("/nakijken")
    assert TITLE in cor.reads("looks").text
    await cor.presses_label("1")
    cor.reads("look-note")
    await cor.presses("button-look-later")
    cor.reads("look-postponed")
    await cor.presses("button-look-right")
    cor.reads("look-fine")
    assert "dinsdag" not in cor.last.text
    await cor.presses("button-looks")
    assert TITLE not in cor.reads("looks").text


async def test_what_has_stopped_is_found_no_more_until_a_coordinator_puts_it_back(
    resident: Telephone, cor: Telephone, stage: Stage, clock: Clock
) -> None:
    await offers(resident, cor)
    await half_a_year_goes_by(stage, clock)
    await resident.presses("button-review-gestopt")

    assert TITLE in resident.reads("review-answered-gestopt").text
    assert TITLE in cor.reads("provider-said-gestopt").text
    assert not await finds(stage, "Zus", resident.language)
    await resident.presses("button-submission-show")
    resident.reads("offering-gone")
    await cor.presses("button-restore")
    cor.reads("look-fine")
    assert await finds(stage, "Mies", resident.language)


async def test_a_coordinator_takes_something_out_from_where_they_see_it(
    ans: Telephone, cor: Telephone, stage: Stage
) -> None:
    await offers(ans, cor)
    await ans.presses("button-submission-show")
    assert not ans.offers("button-keep")
    await cor.presses("button-submission-show")
    await cor.presses("button-keep")
    cor.reads("look-usage")
    await cor.presses("button-look-retire")
    assert TITLE in cor.reads("retirement-asked").text
    await cor.presses("retire-reason-niet-hier")

    cor.reads("look-retired")
    assert not await finds(stage, "Zus", Language.NL)
    await cor.presses("button-restore")
    assert await finds(stage, "Mies", Language.NL)


async def test_what_nobody_looked_at_for_long_says_so(ans: Telephone, cor: Telephone, clock: Clock) -> None:
    await offers(ans, cor)
    await ans.presses("button-submission-show")
    assert ans.fragment("offering-unreviewed") not in ans.last.text
    clock.skip(days=370)
    await ans.presses("button-submission-show")
    ans.reads("offering-unreviewed")


async def test_who_had_everything_erased_is_asked_nothing(
    ans: Telephone, cor: Telephone, stage: Stage, clock: Clock
) -> None:
    await offers(ans, cor)
    await ans.says("/verwijder")
    await ans.presses("button-erase-yes")
    heard = ans.heard
    await half_a_year_goes_by(stage, clock)

    assert ans.heard == heard
    found = await stage.knowledge.services.editing.search(await coordinating(stage), TITLE, CatalogueFilter(), 0)
    assert found.looks[0].item.provider_id is None


@pytest.mark.parametrize("asks", ["/nakijken", "/review"])
async def test_only_a_coordinator_sees_what_is_to_be_looked_at(ans: Telephone, wim: Telephone, asks: str) -> None:
    await ans.agrees()
    for person in (ans, wim):
        await person.says(asks)
        person.reads("not-allowed")
