"""Somebody looks around: in the catalogue by theme and by words, and in the Leeragenda."""

from whole.stage import Telephone


async def test_the_catalogue_opens_by_theme_down_to_one_offering(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says("/aanbod")
    themes = resident.reads("themes")
    await resident.presses_label(themes.labels[0])
    first_page = resident.last
    assert resident.fragment("offerings-hint") in first_page.text
    await resident.presses("button-next")
    assert resident.last.message_id == first_page.message_id
    assert resident.last.text != first_page.text
    await resident.presses("button-previous")
    assert resident.last.text == first_page.text

    await resident.presses_label("1")

    assert "http" in resident.last.source
    resident.reads("offering-examples")


async def test_the_catalogue_is_searched_by_words(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says("/aanbod")
    await resident.presses("button-search-catalogue")
    resident.reads("search-asked")
    await resident.says("zwerfvuil")
    found = resident.last
    assert "zwerf" in found.text.lower()
    await resident.presses_label("1", found)
    assert resident.fragment("offering-examples") in resident.last.text

    await resident.says(resident.sayings.clear)

    resident.reads("results")


async def test_without_consent_one_can_look_around(resident: Telephone) -> None:
    await resident.says("/aanbod")
    resident.reads("themes")
    await resident.presses("button-search-catalogue")
    await resident.says("moestuin")

    assert "moestuin" in resident.last.text.lower()
    assert not resident.offers("button-next")


async def test_the_leeragenda_leads_from_a_question_to_what_there_is(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says("/leeragenda")
    agenda = resident.reads("agenda")
    assert agenda.labels == tuple("1234567")
    await resident.presses_label("3")
    resident.reads("priority-question-some")
    await resident.presses_label("1")
    assert resident.fragment("offering-examples") in resident.last.text

    await resident.presses("button-agenda")

    resident.reads("agenda")
