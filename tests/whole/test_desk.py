"""Working a question, as the wijkwijze and the resident see it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from sqlalchemy import update
from telegram_double.attachments import Attachment
from telegram_double.messages import Seen
from whole.stage import Stage, Telephone
from whole.steps import ANSWER, asks_a_human

from knowledge.database.tables import OfferingRow
from knowledge.domain import Role

NUMBER = "06 12345678"

SMALL_COMFORT = "Ik snap dat het lastig is. Hoe lang duurt het al?"


@asynccontextmanager
async def retired(stage: Stage, title: str) -> AsyncIterator[None]:
    """The offering whose title begins so is out of the catalogue, while others still see it."""
    units = stage.knowledge.units
    async with units.writing() as unit:
        (offering,) = [one for one in await unit.offerings.all() if one.title.startswith(title)]
        await unit.offerings.retire(offering.id, unit.now)
        await unit.commit()
    yield
    async with units.writing() as unit:
        await unit._session.execute(update(OfferingRow).where(OfferingRow.id == offering.id).values(retired_at=None))
        await unit.commit()


@pytest_asyncio.fixture(loop_scope="session")
async def claimed(resident: Telephone, wim: Telephone) -> Seen:
    """The card of a question that Wim has just taken."""
    await asks_a_human(resident)
    await wim.presses("button-claim")
    return wim.sees("escalation-claimed")


async def test_a_question_back_shows_that_an_answer_is_expected(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.presses("button-ask-back", claimed)
    asked = wim.reads("ask-back-asked")
    await wim.replies(asked, "Hoeveel duiven zijn het?")
    wim.reads("relayed-to-resident")

    question = resident.reads("wijkwijze-asks-after")
    assert "Hoeveel duiven zijn het?" in question.text
    await resident.replies(question, "Wel honderd")
    assert "Wel honderd" in wim.reads("resident-said-after").text


async def test_a_note_stays_among_wijkwijzen_however_it_is_typed(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    before = resident.heard
    await open_menu(wim, claimed)
    await wim.presses("button-note")
    wim.sees("note-asked")
    await wim.replies(claimed, "Lijkt me eenzaam")
    wim.reads("note-kept")
    await wim.replies(claimed, "// Bel de corporatie eerst")
    wim.reads("note-kept")
    await wim.says("//los getypt")
    await wim.presses_label("1")
    wim.reads("note-kept")

    assert resident.heard == before


async def test_a_colleague_gets_it_with_the_note_and_the_resident_hears_it_once(
    stage: Stage, claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await wim.replies(claimed, "// De gemeente weet ervan")
    await hand_over(wim, claimed, "Bea")
    await wim.says("Jij kent de duivenclub")
    wim.reads("handed-over")
    resident.reads("another-takes-over")
    offered = bea.reads("escalation-offered")
    assert "Jij kent de duivenclub" in offered.text

    await bea.presses("button-claim")

    card = bea.sees("escalation-claimed")
    assert "Jij kent de duivenclub" in card.text
    assert "De gemeente weet ervan" in card.text
    await wim.replies(claimed, "Nog iets van mij")
    wim.reads("escalation-taken")
    await bea.replies(card, ANSWER)
    assert "Bea" in resident.reads("wijkwijze-said-after").text
    assert (
        len([heard for heard in resident.person.hears() if resident.fragment("another-takes-over") in heard.text]) == 1
    )


async def test_a_colleague_is_found_by_name_and_all_can_be_asked(
    stage: Stage, claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await open_menu(wim, claimed)
    await wim.presses("button-hand-over")
    await wim.says("zoekraakt")
    wim.reads("hand-over-none-found")
    await wim.says("be")
    wim.reads("hand-over-found")
    await wim.presses("button-to-all")
    await wim.presses("button-without-note")
    wim.sees("escalation-released")
    resident.reads("another-takes-over")

    bea.reads("escalation-offered")


async def test_an_offering_of_the_card_goes_with_one_tap(claimed: Seen, resident: Telephone, wim: Telephone) -> None:
    await wim.presses("button-attach", claimed)
    near = wim.reads("attach-near")
    title = near.labels[0].removeprefix("➤ ")
    await wim.presses_label(near.labels[0])
    wim.sees("relayed-to-resident")

    assert title[:30] in resident.reads("wijkwijze-said-after").text


async def test_where_nothing_fits_this_is_said_and_what_was_typed_can_still_be_the_answer(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.presses("button-attach", claimed)
    await wim.says("kattenbak")
    wim.reads("attach-none-found")
    assert not wim.offers("button-use-typed")
    await wim.says(SMALL_COMFORT)
    wim.reads("attach-none-found")
    await wim.presses("button-use-typed")
    wim.sees("composed-text")
    await wim.presses("button-send-composed")
    wim.sees("relayed-to-resident")

    assert SMALL_COMFORT in resident.reads("wijkwijze-said-after").text


async def test_what_was_typed_first_is_no_answer_any_more_once_something_else_was_done(
    claimed: Seen, wim: Telephone
) -> None:
    await wim.presses("button-attach", claimed)
    await wim.says(SMALL_COMFORT)
    found = wim.reads("attach-none-found")
    await wim.presses("button-back-to-work", found)
    await wim.presses("button-use-typed", found)

    wim.reads("stale")


async def test_an_offering_that_went_out_of_the_catalogue_is_not_sent(
    stage: Stage, claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.presses("button-attach", claimed)
    near = wim.reads("attach-near")
    before = resident.heard
    async with retired(stage, near.labels[0].removeprefix("➤ ").rstrip("…")):
        await wim.presses_label(near.labels[0], near)
        wim.reads("attach-retired")

    assert resident.heard == before


async def test_an_offering_that_went_while_it_was_looked_at_is_not_sent(
    stage: Stage, claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.presses("button-attach", claimed)
    await wim.says("buurtpreventie met een WhatsApp-groep")
    found = wim.reads("attach-found")
    await wim.presses_label(found.labels[0])
    shown, before = wim.sees("composed-offering"), resident.heard
    async with retired(stage, found.labels[0].rstrip("…")):
        await wim.says("Dit deden wij ook")
        wim.reads("attach-retired")
        await wim.presses("button-send-composed", shown)
        wim.reads("stale")

    assert resident.heard == before


async def test_an_offering_is_searched_seen_and_sent_with_a_word_of_ones_own(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.presses("button-attach", claimed)
    await wim.says("buurtpreventie met een WhatsApp-groep")
    found = wim.reads("attach-found")
    await wim.presses_label(found.labels[0])
    wim.sees("composed-offering")
    await wim.says("Dit deden wij ook")
    shown = wim.reads("composed-offering")
    assert "Dit deden wij ook" in shown.text
    before = resident.heard
    await wim.presses("button-send-composed")
    wim.sees("relayed-to-resident")

    sent = resident.reads("wijkwijze-said-after")
    assert resident.heard == before + 1
    assert "Dit deden wij ook" in sent.text
    assert found.labels[0].rstrip("…")[:30] in sent.text
    assert "https://" in sent.text
    await wim.presses("button-send-composed", shown)
    wim.reads("stale")
    assert resident.heard == before + 1


async def test_canned_answers_are_kept_shared_and_sent_after_a_look(
    claimed: Seen, resident: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await cor.says("/antwoorden")
    await cor.presses("button-canned-new-shared")
    await cor.says("Welkom\nWelkom in het netwerk!")
    await wim.says("/antwoorden")
    await wim.presses("button-canned-new")
    await wim.says("Duiven")
    wim.reads("canned-refused")
    await wim.says("Duiven\nVoer ze niet.")
    await wim.presses("button-canned-change")
    await wim.says("Duiven\nVoer ze niet, dan gaan ze weg.")
    await open_menu(wim, claimed)
    await wim.presses("button-canned")
    assert any("Welkom" in label for label in wim.sees("canned-pick").labels)
    await wim.presses_label("Duiven")
    assert "dan gaan ze weg" in wim.sees("composed-text").text
    await wim.says("Voer ze niet. Succes!")
    await wim.presses("button-send-composed")

    assert "Voer ze niet. Succes!" in resident.reads("wijkwijze-said-after").text
    await wim.says("/antwoorden")
    await wim.presses_label("Duiven")
    await wim.presses("button-canned-delete")
    wim.sees("canned-deleted")
    await wim.says("/antwoorden")
    assert not any("Duiven" in label for label in wim.last.labels)


async def test_a_question_is_postponed_to_a_day_that_everybody_hears(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await open_menu(wim, claimed)
    await wim.presses("button-postpone")
    await wim.says("ooit")
    wim.reads("postpone-refused")
    await wim.says("3 december")
    wim.reads("postponed")

    assert "3" in resident.reads("answer-takes-longer").text
    await wim.says("/mijn")
    wim.reads("escalation-until")
    await resident.says("Het is al weg")
    assert "Het is al weg" in wim.reads("resident-said-after").text
    await wim.says("/mijn")
    wim.reads("escalation-resident-waits")


async def test_what_is_not_for_me_goes_away(stage: Stage, resident: Telephone, wim: Telephone) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await asks_a_human(resident)
    await wim.presses("button-decline")
    wim.reads("offer-declined")
    await wim.says("/open")
    wim.reads("escalations-open-none")
    await bea.presses("button-claim")

    wim.sees("offer-declined")
    wim.sees_none("escalation-taken")


@pytest.mark.parametrize("details", [NUMBER, "wim@voorbeeld.nl", "@wimdeduif"])
async def test_contact_details_of_a_wijkwijze_are_pointed_out_first(
    claimed: Seen, resident: Telephone, wim: Telephone, details: str
) -> None:
    before = resident.heard
    await wim.replies(claimed, f"Bel me maar op {details}")
    found = wim.reads("details-sent-so")
    assert details not in found.text
    assert resident.heard == before
    await wim.replies(claimed, "Of kom langs")
    wim.reads("details-sent-so")
    assert resident.heard == before
    await wim.presses("button-send-held")

    first, second = resident.person.hears()[-2:]
    assert details not in first.text
    assert "Bel me maar" in first.text
    assert "Of kom langs" in second.text
    await wim.presses("button-send-held", found)
    wim.reads("stale")


async def test_contact_details_in_a_caption_of_a_resident_are_pointed_out_too(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.replies(claimed, ANSWER)
    await resident.says("Mag ik iets laten zien?")
    before = wim.heard
    photo = resident.person.sends_photo(f"Zie hier, {NUMBER}")
    await resident.stage.rests()
    resident.reads("details-sent-so")
    assert wim.heard == before
    resident.person.edits(photo, "Zie hier")
    await resident.stage.rests()
    resident.reads("details-changed")
    assert wim.heard == before
    await resident.presses("button-send-held")

    assert wim.last.kind == "photo"
    assert "Zie hier" in wim.last.text


async def test_what_is_written_anew_goes_as_it_was_written_anew(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    before = resident.heard
    await wim.replies(claimed, f"Bel {NUMBER}")
    await wim.presses("button-drop-held")
    dropped = wim.sees("held-dropped")
    await wim.replies(dropped, "Bel de gemeente")

    assert resident.heard == before + 1
    assert "Bel de gemeente" in resident.reads("wijkwijze-said-after").text


async def test_an_edit_reaches_whom_the_old_words_reached(stage: Stage, resident: Telephone, wim: Telephone) -> None:
    dirk = stage.telephone("Dirk")
    said = []
    for asker, words in ((resident, "Eerste antwoord"), (dirk, "Tweede antwoord")):
        await asks_a_human(asker)
        await wim.presses("button-claim")
        said.append(await wim.replies(wim.sees("escalation-claimed"), words))
    wim.person.edits(said[0], "Eerste antwoord, beter")
    await stage.rests()

    changed = resident.reads("message-changed")
    assert "Eerste antwoord, beter" in changed.text
    assert any("Eerste antwoord" in heard.text and "beter" not in heard.text for heard in resident.person.hears())
    dirk.sees_none("message-changed")


async def test_three_questions_at_once_are_never_mixed(stage: Stage, ans: Telephone, wim: Telephone) -> None:
    askers = [ans, stage.telephone("Dirk"), stage.telephone("Eva")]
    cards = []
    for asker in askers:
        await asks_a_human(asker)
        await wim.presses("button-claim")
        cards.append(wim.sees("escalation-claimed"))
    heard = [asker.heard for asker in askers]
    loose = await wim.says("Los getypt")
    wim.reads("which-escalation")
    wim.person.sends_photo("En een foto")
    await stage.rests()
    wim.person.edits(loose, "Los getypt, beter")
    await stage.rests()
    await wim.replies(cards[0], "Dit is voor de eerste vraag")
    assert [asker.heard for asker in askers] == [heard[0] + 1, heard[1], heard[2]]
    assert "Dit is voor de eerste vraag" in ans.last.text
    which = wim.sees("which-escalation")
    await wim.presses_label("3", which)

    assert [asker.heard for asker in askers] == [heard[0] + 1, heard[1], heard[2] + 2]
    text, photo = askers[2].person.hears()[-2:]
    assert "Los getypt, beter" in text.text
    assert (photo.kind, "En een foto" in photo.text) == ("photo", True)


async def test_who_answers_can_ask_something_too(claimed: Seen, resident: Telephone, wim: Telephone) -> None:
    await wim.agrees()
    heard = resident.heard
    await wim.says(wim.sayings.clear)
    await wim.presses("button-own-question", wim.reads("which-escalation"))

    wim.reads("results")
    assert resident.heard == heard
    await wim.replies(claimed, "En dit is voor jou.")
    assert "En dit is voor jou." in resident.last.text


async def test_words_for_which_a_question_is_asked_wait_while_something_else_is_typed(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.says("Eerst dit")
    which = wim.reads("which-escalation")
    await open_menu(wim, claimed)
    await wim.presses("button-note")
    await wim.says("Een notitie tussendoor")
    wim.reads("note-kept")
    await wim.presses_label("1", which)

    assert "Eerst dit" in resident.reads("wijkwijze-said-after").text


async def test_a_file_of_any_size_is_passed_on(claimed: Seen, resident: Telephone, wim: Telephone) -> None:
    await wim.replies(claimed, ANSWER)
    await resident.says("Ik stuur het plan")
    resident.person.sends_document(b"plan", "plan.pdf", caption="Het plan", size=300 * 1024 * 1024)
    await resident.stage.rests()

    assert wim.last.kind == "document"
    resident.sees("relayed-to-human")


async def test_what_cannot_be_passed_on_is_said(claimed: Seen, resident: Telephone, wim: Telephone) -> None:
    await wim.replies(claimed, ANSWER)
    before = wim.heard
    for send in (resident.person.sends_contact, resident.person.sends_live_location):
        send()
        await resident.stage.rests()
        resident.reads("not-passed-on")
    assert wim.heard == before


async def test_late_buttons_get_a_friendly_word(claimed: Seen, resident: Telephone, wim: Telephone) -> None:
    await open_menu(wim, claimed)
    menu = wim.last
    await wim.presses("button-release", menu)
    for button in ("button-note", "button-hand-over", "button-postpone", "button-canned"):
        await wim.presses(button, menu)
        wim.sees("question-waits")
    wim.stage.forgives("message is not modified")
    resident.sees_none("answer-takes-longer")


async def test_an_album_goes_both_ways_whole(claimed: Seen, resident: Telephone, wim: Telephone) -> None:
    before = resident.heard
    for name in ("een", "twee"):
        picture = Attachment(b"foto", f"{name}.png", "image/png", name, album="vakantie")
        wim.person.sends("photo", picture, on=claimed)
    await wim.stage.rests()
    assert [message.kind for message in resident.person.hears()[before:]] == ["photo", "photo"]

    before = wim.heard
    for _ in range(3):
        resident.person.sends_photo(album="straat")
    await resident.stage.rests()
    assert [message.kind for message in wim.person.hears()[before:]] == ["photo"] * 3


async def test_a_picture_where_words_are_asked_goes_nowhere(claimed: Seen, resident: Telephone, wim: Telephone) -> None:
    before = resident.heard
    await open_menu(wim, claimed)
    await wim.presses("button-postpone")
    wim.person.sends_photo("morgen")
    await wim.stage.rests()
    wim.reads("words-wanted")
    await wim.says("/stop")
    wim.reads("work-left")
    await wim.says("morgen")
    wim.reads("which-escalation")

    assert resident.heard == before


async def test_a_coordinator_who_holds_a_question_is_asked_which_one_too(resident: Telephone, cor: Telephone) -> None:
    await asks_a_human(resident)
    await cor.presses("button-claim")
    await cor.says(ANSWER)
    cor.reads("which-escalation")
    await cor.presses_label("1")

    assert ANSWER in resident.reads("wijkwijze-said-after").text


async def test_a_colleague_is_found_by_a_name_that_would_be_masked(stage: Stage, claimed: Seen, wim: Telephone) -> None:
    await stage.invited("Piet", Role.WIJKWIJZE)
    await open_menu(wim, claimed)
    await wim.presses("button-hand-over")

    await wim.says("Piet")

    wim.reads("hand-over-found")
    await wim.presses_label("Piet")
    wim.reads("hand-over-to")


async def test_who_takes_or_opens_a_question_no_longer_types_their_profile(resident: Telephone, wim: Telephone) -> None:
    await wim.says("/profiel")
    await wim.presses("button-profile-naam")
    await asks_a_human(resident)
    await wim.presses("button-claim")

    await wim.says("Hallo, ik kijk er vanavond naar")

    wim.reads("which-escalation")
    await wim.says("/profiel")
    await wim.presses("button-profile-naam")
    await wim.says("/mijn")
    await wim.presses_label("💬 Open 1")
    await wim.says("En anders morgen")
    wim.reads("which-escalation")


async def open_menu(wijkwijze: Telephone, card: Seen) -> None:
    """Ask what else can be done with a question."""
    await wijkwijze.presses("button-work", card)
    wijkwijze.reads("work")


async def hand_over(wijkwijze: Telephone, card: Seen, colleague: str) -> None:
    """Choose a colleague, up to the note."""
    await open_menu(wijkwijze, card)
    await wijkwijze.presses("button-hand-over")
    await wijkwijze.presses_label(colleague)
    wijkwijze.sees("hand-over-note")


async def test_a_question_back_that_is_said_otherwise_is_still_a_question(
    claimed: Seen, resident: Telephone, wim: Telephone
) -> None:
    await wim.presses("button-ask-back", claimed)
    await wim.replies(wim.reads("ask-back-asked"), f"Mag ik je bellen? Mijn nummer is {NUMBER}")
    await wim.presses("button-drop-held")

    await wim.replies(wim.sees("held-dropped"), "Op welke dag kun je?")

    assert "Op welke dag kun je?" in resident.reads("wijkwijze-asks-after").text
