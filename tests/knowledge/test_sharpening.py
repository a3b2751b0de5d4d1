"""The conversation that sharpens a question: late and second presses, and words in the place of buttons."""

from dataclasses import replace

import pytest
from neighbour import Neighbour
from postman import Postman

from knowledge.database.unit_of_work import Units
from knowledge.domain import CardField, Channel, Way
from knowledge.notices.asking import CardShown, FieldAsked, QuestionInvited, QuestionProposed, RewriteAsked, ThemeAsked
from knowledge.notices.meeting import Welcome
from knowledge.notices.results import NoMatchFound, ResultsShown
from knowledge.services import Services
from knowledge.subjects import Subjects

VAGUE = "gedoe hier"
AMBIGUOUS = "Er is van alles mis in onze buurt en niemand doet iets"


async def is_asked(ans: Neighbour) -> FieldAsked:
    """Say too little, and be asked what it is about."""
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    return asked


async def is_proposed_a_question(ans: Neighbour) -> QuestionProposed:
    """Leave every question open."""
    await is_asked(ans)
    notice = await ans.says("sla over")
    while isinstance(notice, FieldAsked):
        notice = await ans.says("weet ik niet")
    assert isinstance(notice, QuestionProposed)
    return notice


async def test_a_question_skipped_twice_is_skipped_once(ans: Neighbour) -> None:
    asked = await is_asked(ans)
    for _ in range(2):
        await ans.services.sharpening.skip(await ans.turn(), asked.draft, asked.field)
        await ans.reads()

    assert len(ans.saw(FieldAsked)) + len(ans.saw(QuestionProposed)) == 2


async def test_without_a_subject_a_search_asks_for_one(ans: Neighbour) -> None:
    wish = await ans.says("een cursus")
    assert isinstance(wish, FieldAsked)

    await ans.services.sharpening.search_now(await ans.turn(), wish.draft)
    assert await ans.reads() == QuestionInvited()

    await ans.says("leren fietsen als volwassene")
    async with ans._units.reading() as unit:
        assert (await unit.drafts.of(ans.contact.id)).card.what == "leren fietsen als volwassene"


async def test_searching_can_be_asked_for_in_words(ans: Neighbour) -> None:
    asked = await is_asked(ans)
    await ans.services.sharpening.edit_field(await ans.turn(), asked.draft, CardField.COMPANY)

    assert isinstance(await ans.says("zoek nu"), ResultsShown | NoMatchFound)


async def test_a_proposed_question_can_be_refused_in_words(ans: Neighbour) -> None:
    proposed = await is_proposed_a_question(ans)

    assert await ans.says("nee") == RewriteAsked(proposed.draft)


async def test_a_wish_before_consent_asks_for_consent(services: Services, units: Units, postman: Postman) -> None:
    stranger = Neighbour(await services.people.meet(Channel.TELEGRAM, "44020", "nl"), services, units, postman)

    assert isinstance(await stranger.says("een cursus"), Welcome)


async def is_asked_the_subject(ans: Neighbour) -> FieldAsked:
    """Ask something that could be about several things."""
    asked = await ans.says(AMBIGUOUS)
    assert isinstance(asked, FieldAsked)
    assert asked.field is CardField.SUBJECT
    return asked


async def test_a_subject_pressed_twice_counts_once_and_is_on_the_card(ans: Neighbour) -> None:
    asked = await is_asked_the_subject(ans)
    for _ in range(2):
        await ans.services.sharpening.choose_subject(await ans.turn(), asked.draft, asked.subjects[0])
        await ans.reads()

    async with ans._units.reading() as unit:
        draft = await unit.drafts.of(ans.contact.id)
    assert draft.card.subject == asked.subjects[0]
    assert draft.asked.count(CardField.SUBJECT) == 1


async def test_a_typed_title_is_as_good_as_its_button(ans: Neighbour) -> None:
    asked = await is_asked_the_subject(ans)
    title = Subjects.load().subject(asked.subjects[1]).title

    await ans.says(title.upper())

    async with ans._units.reading() as unit:
        assert (await unit.drafts.of(ans.contact.id)).card.subject == asked.subjects[1]


@pytest.mark.parametrize("words", ["iets anders", "nee", "None of these"])
async def test_something_else_leads_to_other_words_with_every_theme(ans: Neighbour, words: str) -> None:
    await is_asked_the_subject(ans)

    other = await ans.says(words)

    assert isinstance(other, FieldAsked)
    assert other.field is CardField.WHAT
    assert len(other.themes) == 16


async def test_something_else_pressed_twice_counts_once(ans: Neighbour) -> None:
    asked = await is_asked_the_subject(ans)
    for _ in range(2):
        await ans.services.sharpening.pass_over(await ans.turn(), asked.draft)
        await ans.reads()

    assert len(ans.saw(FieldAsked)) == 2


async def test_other_words_at_the_subject_belong_to_the_story(ans: Neighbour) -> None:
    await is_asked_the_subject(ans)

    await ans.says("het gaat om de geur uit de afvoer in onze keuken en badkamer boven")

    async with ans._units.reading() as unit:
        assert "geur uit de afvoer" in (await unit.drafts.of(ans.contact.id)).card.what


async def test_the_subject_can_be_changed_from_the_card(ans: Neighbour) -> None:
    asked = await is_asked_the_subject(ans)
    await ans.services.sharpening.edit_field(await ans.turn(), asked.draft, CardField.SUBJECT)
    changing = await ans.reads()
    assert isinstance(changing, FieldAsked)
    assert changing.subjects

    await ans.services.sharpening.choose_subject(await ans.turn(), asked.draft, changing.subjects[2])

    card = await ans.reads()
    assert isinstance(card, CardShown)
    assert card.card.subject == changing.subjects[2]


async def test_the_proposed_question_can_be_said_otherwise(ans: Neighbour) -> None:
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    await ans.services.sharpening.ask_rewrite(await ans.turn(), asked.draft)
    assert await ans.reads() == RewriteAsked(asked.draft)

    proposed = await ans.says("Hoe houden wij samen de straat schoon?")

    assert isinstance(proposed, QuestionProposed)
    assert proposed.question == "Hoe houden wij samen de straat schoon?"


async def test_a_wish_typed_at_the_proposal_goes_on_the_card(ans: Neighbour) -> None:
    await ans.says(VAGUE)
    proposed = await ans.says("sla over")
    while isinstance(proposed, FieldAsked):
        proposed = await ans.says("weet ik niet")
    assert isinstance(proposed, QuestionProposed)

    again = await ans.says("een cursus")

    assert isinstance(again, QuestionProposed)
    assert again.card == replace(proposed.card, way=Way.COURSE)


async def test_a_mere_wish_goes_on_the_card_and_the_subject_is_asked(ans: Neighbour) -> None:
    asked = await ans.says("een cursus")
    assert isinstance(asked, FieldAsked)
    assert asked.field is CardField.WHAT
    assert asked.card.way is Way.COURSE

    await ans.says("leren fietsen als volwassene")
    async with ans._units.reading() as unit:
        draft = await unit.drafts.of(ans.contact.id)
    assert draft.card.what == "leren fietsen als volwassene"
    assert draft.card.way is Way.COURSE


async def test_the_theme_can_be_corrected(ans: Neighbour, units: Units, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    await ans.services.sharpening.sharpen(await ans.turn(), shown.inquiry)
    card = await ans.reads()
    assert isinstance(card, CardShown)
    await ans.services.sharpening.ask_theme(await ans.turn(), card.draft)
    assert isinstance(await ans.reads(), ThemeAsked)

    await ans.services.sharpening.set_theme(await ans.turn(), card.draft, "wonen")
    corrected = await ans.reads()
    assert isinstance(corrected, CardShown)
    assert corrected.theme == "wonen"

    await ans.services.sharpening.search_now(await ans.turn(), card.draft)
    async with units.reading() as unit:
        assert await unit.inquiries.count(ans.contact.id) == 1
        assert (await unit.inquiries.get(shown.inquiry)).theme == "wonen"
