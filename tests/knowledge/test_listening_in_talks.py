"""Words that ask for a human, and words in a talk with one."""

from neighbour import Neighbour

from knowledge.database.unit_of_work import Units
from knowledge.domain import Belonging, Danger
from knowledge.notices.asking import BelongingAsked, FieldAsked, HelpLinesShown, QuestionInvited
from knowledge.notices.humans import (
    EscalationClaimed,
    ForwardPreviewed,
    MessageRelayed,
    ResidentSaid,
    WhichEscalation,
    WijkwijzeSaid,
)
from knowledge.notices.results import ResultsShown

NOTHING_ON_OFFER = "Er zitten ratten in onze straat, wat kunnen wij samen doen?"
"""Surely not in the catalogue, and surely a question."""
VAGUE = "gedoe hier"


async def test_asking_for_a_human_in_words_previews_what_would_be_sent(ans: Neighbour, clear: str) -> None:
    await ans.says(clear)

    assert isinstance(await ans.says("wijkwijze"), ForwardPreviewed)


async def test_asking_for_a_human_first_asks_for_the_question(ans: Neighbour) -> None:
    assert await ans.says("ik wil een mens spreken") == QuestionInvited()


async def test_in_a_talk_loose_words_go_to_the_human_until_another_question_comes(
    ans: Neighbour, wim: Neighbour, clear: str
) -> None:
    await ans.asks_a_human(NOTHING_ON_OFFER)
    await wim.claims()
    await wim.says("Begin eens op een rustig strand.", reply_to=EscalationClaimed)
    assert isinstance(await ans.reads(), WijkwijzeSaid)

    assert isinstance(await ans.says("bedankt, ga ik doen"), MessageRelayed)
    await wim.reads()
    assert [said.message.text for said in wim.saw(ResidentSaid)] == ["bedankt, ga ik doen"]

    unclear = await ans.says(clear)
    assert isinstance(unclear, BelongingAsked)
    assert unclear.human
    await ans.services.listening.belongs(await ans.turn(), unclear.draft, Belonging.NEW)
    assert isinstance(await ans.reads(), ResultsShown)


async def test_danger_in_a_talk_reaches_the_human_too(ans: Neighbour, wim: Neighbour) -> None:
    await ans.asks_a_human(NOTHING_ON_OFFER)
    await wim.claims()
    await wim.says("Vertel eens meer.", reply_to=EscalationClaimed)
    await ans.reads()

    await ans.says("ik wil niet meer leven, ik maak er vanavond een eind aan")

    assert ans.saw(HelpLinesShown)[-1].danger is Danger.SUICIDE
    assert len(wim.saw(ResidentSaid)) == 1


async def test_what_is_added_after_sending_goes_to_the_human_until_one_tap_brings_the_bot_back(
    ans: Neighbour, units: Units
) -> None:
    await ans.asks_a_human(NOTHING_ON_OFFER)

    assert isinstance(await ans.says("duurt het lang?"), MessageRelayed)
    async with units.reading() as unit:
        (escalation,) = await unit.escalations.open()
        (added,) = await unit.escalations.said(escalation.id, from_resident=True)
    assert added.text == "duurt het lang?"

    await ans.services.listening.belongs(await ans.turn(), 0, Belonging.NEW)
    assert await ans.reads() == QuestionInvited()
    assert isinstance(await ans.says(VAGUE), FieldAsked)


async def test_who_takes_a_question_stops_asking_their_own(ans: Neighbour, wim: Neighbour) -> None:
    assert isinstance(await wim.says(VAGUE), FieldAsked)
    await ans.asks_a_human(NOTHING_ON_OFFER)
    await wim.claims()

    assert isinstance(await wim.says("Begin eens op een rustig strand."), WhichEscalation)
