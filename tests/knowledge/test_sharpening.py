"""The conversation that sharpens a question: late and second presses, and words in the place of buttons."""

import pytest
from neighbour import Neighbour
from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, CardField, Channel
from knowledge.notices.asking import CardShown, FieldAsked, QuestionInvited, QuestionProposed, RewriteAsked
from knowledge.notices.meeting import Welcome
from knowledge.notices.results import NoMatchFound, ResultsShown
from knowledge.services import Services
from knowledge.subjects import Subjects

VAGUE = "gedoe hier"
AMBIGUOUS = "Er is van alles mis in onze buurt en niemand doet iets"


@pytest.fixture
async def ans(services: Services, units: Units, postman: Postman, village: Village) -> Neighbour:
    """A resident who agreed and said who they are."""
    return Neighbour(await village.resident(Audience.RESIDENT), services, units, postman)


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
