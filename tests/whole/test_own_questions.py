"""What an asker does with a question that a human looks at: how far it is, what was said, more words, somebody else."""

import json

import pytest
from clocks import Clock
from whole.stage import Stage, Telephone
from whole.steps import ANSWER, THANKS, asks_a_human

from knowledge.domain import Role

MORE = "Het gaat vooral om de steeg achter de huizen."


async def opens(person: Telephone) -> None:
    """Look at the only question they asked."""
    await person.says("/mijnvragen")
    person.reads("inquiries")
    await person.presses_label("1")


async def is_answered(person: Telephone, wijkwijze: Telephone) -> None:
    """Ask, and get an answer."""
    await asks_a_human(person)
    await wijkwijze.presses("button-claim")
    await wijkwijze.replies(wijkwijze.sees("escalation-claimed"), ANSWER)
    person.reads("wijkwijze-said-after")


async def is_closed(person: Telephone, wijkwijze: Telephone, stars: int) -> None:
    """Ask, get an answer, and say how it was."""
    await is_answered(person, wijkwijze)
    await wijkwijze.presses("button-close")
    await person.presses("button-stars", stars=stars)
    person.reads("rating-noted")


async def test_how_far_a_question_is_stands_with_it_in_plain_words(resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    await resident.says("/mijnvragen")
    assert resident.words.plain("phase-wacht") in resident.last.text
    await opens(resident)
    resident.reads("standing-wacht")
    assert not resident.offers("button-another")
    assert not resident.offers("button-talk")

    await wim.presses("button-claim")
    await opens(resident)
    resident.reads("standing-bezig")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    await opens(resident)
    resident.reads("standing-beantwoord")
    await resident.replies(resident.sees("wijkwijze-said-after"), THANKS)
    await opens(resident)
    resident.reads("standing-bezig")
    await wim.replies(wim.sees("resident-said-after"), ANSWER)
    await wim.presses("button-close")
    await opens(resident)
    resident.reads("standing-klaar")
    await resident.presses("button-withdraw")
    await opens(resident)
    resident.reads("standing-ingetrokken")
    assert not resident.offers("button-write-on")


async def test_the_talk_can_be_read_back_in_order(resident: Telephone, wim: Telephone) -> None:
    await is_answered(resident, wim)
    await resident.replies(resident.last, THANKS)
    await opens(resident)
    await resident.presses("button-talk")

    talk = resident.reads("talk").text
    assert -1 < talk.index(ANSWER) < talk.index(THANKS)
    assert "Wim" not in talk
    await resident.presses("button-back-to-question")
    resident.reads("standing-bezig")


async def test_what_is_added_reaches_who_works_on_it(resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    await wim.presses("button-claim")
    await resident.says("/stop")
    await opens(resident)
    await resident.presses("button-add")
    resident.reads("addition-asked")
    await resident.says(MORE)

    assert MORE in wim.reads("resident-said-after").text


async def test_what_is_added_while_it_waits_is_there_for_who_takes_it(resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    await opens(resident)
    await resident.presses("button-add")
    await resident.says(MORE)
    resident.reads("relayed-to-human")

    await wim.presses("button-claim")

    assert MORE in wim.sees("resident-said-after").text


async def test_writing_on_opens_it_again(resident: Telephone, wim: Telephone) -> None:
    await is_closed(resident, wim, stars=4)
    await resident.presses("button-complete-no")
    resident.reads("completeness-no")
    await resident.presses("button-write-on")
    await resident.says(MORE)

    assert MORE in wim.reads("resident-said-after").text
    await opens(resident)
    resident.reads("standing-bezig")


async def test_somebody_else_takes_it_without_who_had_it(
    stage: Stage, clock: Clock, resident: Telephone, wim: Telephone
) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await is_answered(resident, wim)
    await opens(resident)
    await resident.presses("button-another")
    yes = resident.reads("another-offered").buttons[0]["callback_data"]
    await resident.presses("button-another-yes")
    resident.reads("another-asked")
    wim.reads("question-taken-back")
    heard = wim.heard

    stage.world.press(resident.last.message, resident.person.user, yes)
    await stage.rests()
    resident.reads("standing-wacht")
    clock.skip(hours=1)
    await bea.presses("button-claim", bea.reads("escalation-offered"))

    assert ANSWER in bea.sees("escalation-claimed").text
    assert wim.heard == heard
    await opens(resident)
    resident.reads("standing-bezig")
    await resident.presses("button-talk")
    assert ANSWER in resident.reads("talk").text


async def test_who_was_not_wanted_any_more_does_not_get_it_back(resident: Telephone, wim: Telephone) -> None:
    await is_answered(resident, wim)
    claimed = wim.sees("escalation-claimed")
    await opens(resident)
    await resident.presses("button-another")
    await resident.presses("button-another-yes")

    await wim.replies(claimed, "Ik weet nog iets.")

    assert "Ik weet nog iets." not in resident.last.text
    await wim.says("/open")
    await opens(resident)
    resident.reads("standing-wacht")


async def test_on_second_thoughts_nothing_changes(resident: Telephone, wim: Telephone) -> None:
    await is_answered(resident, wim)
    await opens(resident)
    await resident.presses("button-another")
    await resident.presses("button-another-no")

    resident.reads("standing-beantwoord")
    wim.sees_none("question-taken-back")


@pytest.mark.parametrize("stars", [1, 2])
async def test_who_is_not_happy_can_say_why(
    stage: Stage, resident: Telephone, wim: Telephone, cor: Telephone, stars: int
) -> None:
    await is_closed(resident, wim, stars)
    await resident.presses("button-remark")
    resident.reads("remark-asked")
    await resident.says("Het ging niet over onze steeg. Mail maar naar steeg@voorbeeld.nl")
    resident.reads("remark-noted")

    arrived = cor.reads("remark-arrived").text
    assert "Het ging niet over onze steeg." in arrived
    assert "voorbeeld.nl" not in arrived
    wim.sees_none("remark-arrived")
    await resident.presses("button-complete-no", resident.sees("rating-noted"))
    await resident.presses("button-remark", resident.sees("completeness-no"))
    resident.reads("remark-noted")
    await resident.says("/mijngegevens")
    (talk,) = json.loads(stage.file(resident.last))["talks"]
    assert talk["remarks"] == ["Het ging niet over onze steeg. Mail maar naar [e-mail]"]


async def test_who_is_happy_is_asked_nothing_more(resident: Telephone, wim: Telephone) -> None:
    await is_closed(resident, wim, stars=3)

    assert not resident.offers("button-remark")
