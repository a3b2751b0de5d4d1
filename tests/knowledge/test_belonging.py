"""Words go where they belong: to one's own question, or to the human they are meant for, and never to somebody else."""

from dataclasses import replace

import pytest
from neighbour import Neighbour
from postman import Postman

from knowledge.database.unit_of_work import Units
from knowledge.domain import Belonging, CardField, Channel, Message, MessageKind
from knowledge.drafts import Awaiting
from knowledge.errors import StaleError
from knowledge.notices import Notice
from knowledge.notices.asking import (
    BelongingAsked,
    CardShown,
    FieldAsked,
    HelpLinesShown,
    QuestionProposed,
    SmallTalkAnswered,
)
from knowledge.notices.humans import ConversationClosed, EscalationClaimed, ResidentSaid, WhichEscalation, WijkwijzeSaid
from knowledge.notices.results import NoMatchFound, ResultsShown
from knowledge.services import Services

NOTHING_ON_OFFER = "Er zitten ratten in onze straat, wat kunnen wij samen doen?"
VAGUE = "gedoe hier"
LONG = "in onze straat staat al weken een kapotte fiets"
LONGER = "en de container op de hoek puilt ook elke zaterdag helemaal uit"
DANGER = "HELP er staat een man met een mes voor mijn deur nu"
OFF_TOPIC = "wat kost een nieuw paspoort en hoe laat is het loket open"


async def claims_a_question_of(ans: Neighbour, wim: Neighbour) -> int:
    """Ans asks a human, and Wim takes it."""
    await ans.asks_a_human(NOTHING_ON_OFFER)
    return await wim.claims()


async def talks(ans: Neighbour, wim: Neighbour) -> int:
    """Ans asks a human, and Wim answers."""
    escalation = await claims_a_question_of(ans, wim)
    await wim.says("Vertel eens meer.", reply_to=EscalationClaimed)
    await ans.reads()
    return escalation


async def edits(
    person: Neighbour, text: str, reply_to: type[Notice] | None = None, number: int | None = None
) -> Notice:
    """Change a message that was sent, known by its number; a reply stays one."""
    turn = await person.turn()
    if reply_to is not None:
        turn = replace(turn, reply_to=person._postman.reply(person.contact, reply_to).reply_to)
    await person.services.listening.edited(turn, Message(MessageKind.TEXT, text, id=number))
    return await person.reads()


def words(said: list[ResidentSaid] | list[WijkwijzeSaid]) -> list[str | None]:
    return [one.message.text for one in said]


# --- one's own question -----------------------------------------------------------------------------------------------


async def is_asked_about(ans: Neighbour, text: str) -> BelongingAsked:
    """Say something long in the place of an answer."""
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    await ans.services.sharpening.edit_field(await ans.turn(), asked.draft, CardField.COMPANY)
    unclear = await ans.says(text)
    assert isinstance(unclear, BelongingAsked)
    return unclear


async def test_words_that_found_their_place_are_not_placed_again(ans: Neighbour) -> None:
    unclear = await is_asked_about(ans, LONG)
    await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.SAME)
    await ans.services.sharpening.edit_field(await ans.turn(), unclear.draft, CardField.COMPANY)
    await ans.says(LONGER)
    await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.SAME)

    card = await ans.reads()
    assert isinstance(card, CardShown)
    assert card.card.what == f"{VAGUE}\n{LONG}\n{LONGER}"


async def test_words_left_behind_by_a_button_stay_behind(ans: Neighbour) -> None:
    unclear = await is_asked_about(ans, LONG)
    await ans.services.sharpening.answer_field(await ans.turn(), unclear.draft, CardField.COMPANY, "buren")
    await ans.services.sharpening.edit_field(await ans.turn(), unclear.draft, CardField.PLACE)
    await ans.says(LONGER)
    await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.SAME)

    card = await ans.reads()
    assert isinstance(card, CardShown)
    assert card.card.what == f"{VAGUE}\n{LONGER}"


async def test_a_new_question_pressed_twice_begins_once(ans: Neighbour, clear: str) -> None:
    unclear = await is_asked_about(ans, clear)
    await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.NEW)
    shown = await ans.reads()
    assert isinstance(shown, ResultsShown)

    with pytest.raises(StaleError):
        await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.NEW)

    async with ans._units.reading() as unit:
        assert (await unit.drafts.of(ans.contact.id)).inquiry == shown.inquiry


async def test_a_theme_pressed_twice_asks_one_question_more(ans: Neighbour) -> None:
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    for _ in range(2):
        await ans.services.sharpening.choose_theme(await ans.turn(), asked.draft, "wonen")
        await ans.reads()

    async with ans._units.reading() as unit:
        assert len((await unit.drafts.of(ans.contact.id)).asked) <= asked.number + 1


async def test_of_two_things_off_topic_the_last_is_insisted_on(ans: Neighbour) -> None:
    await ans.says(OFF_TOPIC)
    again = await ans.says("hoe laat gaat de milieustraat dicht en wat kost een extra vuilniscontainer")
    assert isinstance(again, SmallTalkAnswered)

    await ans.services.listening.go_on(await ans.turn())

    async with ans._units.reading() as unit:
        assert (await unit.drafts.of(ans.contact.id)).card.what.startswith("hoe laat gaat de milieustraat dicht")


async def test_insisting_before_consent_asks_the_question_once(
    services: Services, units: Units, postman: Postman
) -> None:
    stranger = Neighbour(await services.people.meet(Channel.TELEGRAM, "44010", "nl"), services, units, postman)
    await stranger.says(DANGER)
    await services.listening.go_on(await stranger.turn())
    await services.people.consent(await stranger.turn(), agreed=True)

    async with units.reading() as unit:
        assert (await unit.drafts.of(stranger.contact.id)).card.what == DANGER


async def test_a_changed_question_is_asked_anew_and_danger_in_it_noticed(ans: Neighbour) -> None:
    await ans.says(VAGUE)

    assert isinstance(await edits(ans, NOTHING_ON_OFFER), NoMatchFound)
    assert isinstance(await edits(ans, DANGER), HelpLinesShown)


# --- in a talk --------------------------------------------------------------------------------------------------------


async def test_a_changed_answer_reaches_the_resident(ans: Neighbour, wim: Neighbour) -> None:
    await claims_a_question_of(ans, wim)
    await wim.sends(Message(MessageKind.TEXT, "Begin op een stil strand.", id=31), reply_to=EscalationClaimed)
    await edits(wim, "Begin op een stil, leeg strand.", number=31)

    await ans.reads()
    assert words(ans.saw(WijkwijzeSaid)) == ["Begin op een stil strand.", "Begin op een stil, leeg strand."]


async def test_a_changed_reply_that_went_to_nobody_is_asked_about_first(ans: Neighbour, wim: Neighbour) -> None:
    await claims_a_question_of(ans, wim)

    assert isinstance(await edits(wim, "Begin op een stil strand.", reply_to=EscalationClaimed), WhichEscalation)
    assert not ans.saw(WijkwijzeSaid)


async def test_a_changed_loose_word_of_a_wijkwijze_is_no_question_of_their_own(ans: Neighbour, wim: Neighbour) -> None:
    await claims_a_question_of(ans, wim)

    assert isinstance(await edits(wim, "Begin op een stil strand."), WhichEscalation)


async def test_a_changed_word_in_a_talk_reaches_the_human(ans: Neighbour, wim: Neighbour) -> None:
    await talks(ans, wim)
    await edits(ans, "Het is een grijze roodstaart.")

    await wim.reads()
    assert words(wim.saw(ResidentSaid)) == ["Het is een grijze roodstaart."]


async def test_an_answer_that_speaks_of_danger_reaches_the_resident(ans: Neighbour, wim: Neighbour) -> None:
    await claims_a_question_of(ans, wim)
    await wim.says(DANGER, reply_to=EscalationClaimed)

    assert not wim.saw(HelpLinesShown)
    await ans.reads()
    assert words(ans.saw(WijkwijzeSaid)) == [DANGER]


async def test_a_loose_answer_that_speaks_of_danger_is_for_a_resident(ans: Neighbour, wim: Neighbour) -> None:
    escalation = await claims_a_question_of(ans, wim)
    assert isinstance(await wim.says(DANGER), WhichEscalation)
    await wim.services.escalations.which(await wim.turn(), escalation)

    await ans.reads()
    assert words(ans.saw(WijkwijzeSaid)) == [DANGER]


async def test_a_reply_with_danger_reaches_the_human_also_in_the_middle_of_a_question(
    ans: Neighbour, wim: Neighbour
) -> None:
    await talks(ans, wim)
    async with ans._units.reading() as unit:
        draft = await unit.drafts.of(ans.contact.id)
    await ans.services.sharpening.edit_field(await ans.turn(), draft.number, CardField.COMPANY)
    await ans.says(DANGER, reply_to=WijkwijzeSaid)

    await wim.reads()
    assert words(wim.saw(ResidentSaid)) == [DANGER]


async def test_a_wijkwijze_s_own_words_never_reach_a_resident(ans: Neighbour, wim: Neighbour) -> None:
    """What waited to be placed in a question of their own is not sent along with a later answer."""
    unclear = await is_asked_about(wim, LONG)
    await wim.services.sharpening.answer_field(await wim.turn(), unclear.draft, CardField.COMPANY, "buren")
    await wim.services.sharpening.search_now(await wim.turn(), unclear.draft)
    escalation = await claims_a_question_of(ans, wim)
    assert isinstance(await wim.says("Begin op een stil strand."), WhichEscalation)
    await wim.services.escalations.which(await wim.turn(), escalation)

    await ans.reads()
    assert words(ans.saw(WijkwijzeSaid)) == ["Begin op een stil strand."]


async def test_several_words_for_the_human_go_there_together(ans: Neighbour, wim: Neighbour, clear: str) -> None:
    await talks(ans, wim)
    unclear = await ans.says(clear)
    assert isinstance(unclear, BelongingAsked)
    await ans.says(LONGER)
    await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.HUMAN)

    await wim.reads()
    assert words(wim.saw(ResidentSaid)) == [clear, LONGER]


async def test_words_for_a_talk_that_ended_are_not_put_into_a_question(
    ans: Neighbour, wim: Neighbour, clear: str
) -> None:
    escalation = await talks(ans, wim)
    unclear = await ans.says(clear)
    assert isinstance(unclear, BelongingAsked)
    await wim.services.escalations.close(await wim.turn(), escalation)
    assert isinstance(await ans.reads(), ConversationClosed)

    with pytest.raises(StaleError):
        await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.HUMAN)

    await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.NEW)
    assert isinstance(await ans.reads(), ResultsShown)


async def test_after_a_search_in_a_talk_that_ended_loose_words_are_a_question(ans: Neighbour, wim: Neighbour) -> None:
    escalation = await talks(ans, wim)
    await ans.services.browsing.ask_search(await ans.turn())
    await wim.services.escalations.close(await wim.turn(), escalation)
    await ans.says("buurtagenda")

    async with ans._units.reading() as unit:
        assert (await unit.drafts.of(ans.contact.id)).awaiting is Awaiting.QUESTION
    assert isinstance(await ans.says(NOTHING_ON_OFFER), NoMatchFound | QuestionProposed)
