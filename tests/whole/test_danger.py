"""Danger comes first: before consent, before any question, in the middle of a talk."""

from whole.stage import Telephone
from whole.steps import ANSWER, asks_a_human, asks_in_vain


async def test_help_lines_come_before_consent_and_the_message_can_still_become_a_question(resident: Telephone) -> None:
    await resident.says(resident.sayings.danger)
    lines = resident.reads("help-lines-after")
    assert "112" in lines.text
    resident.sees_none("welcome")

    await resident.presses("button-go-on")

    resident.reads("welcome-waiting")


async def test_help_lines_come_before_what_the_bot_was_asking(resident: Telephone) -> None:
    await resident.agrees()
    await asks_in_vain(resident)
    asked = resident.reads("ask-voor-wie")
    await resident.says(resident.sayings.danger)
    resident.reads("help-lines-after")

    await resident.presses("i-am-bewoner", asked)

    resident.reads("question-proposed")


async def test_in_a_talk_the_human_reads_it_too(resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)

    await resident.says(resident.sayings.danger)

    assert "112" in resident.sees("help-lines-talking").text
    assert resident.sayings.danger in wim.last.text


async def test_danger_that_is_edited_in_is_noticed_too(resident: Telephone) -> None:
    await resident.agrees()
    said = await resident.says(resident.sayings.greeting)
    resident.person.edits(said, resident.sayings.danger)
    await resident.stage.rests()

    assert "112" in resident.reads("help-lines-after").text


async def test_learning_about_danger_is_a_question_like_any_other(ans: Telephone) -> None:
    await ans.agrees()
    await ans.says("Hoe leren we met de straat wat we bij brand moeten doen?")

    assert "112" not in ans.last.text


async def test_a_wijkwijze_who_says_whom_to_call_is_in_no_danger(ans: Telephone, wim: Telephone) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")

    await wim.replies(wim.sees("escalation-claimed"), "Als hij je slaat, bel dan meteen 112.")

    assert "bel dan meteen 112" in ans.reads("wijkwijze-said-after").text
    wim.reads("relayed-to-resident")


async def test_an_address_to_mail_is_no_cry(ans: Telephone, wim: Telephone) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")

    await ans.says("Ik wachtte lang. Bel mij op 0612345678 of mail wim@example.nl")

    ans.reads("details-sent-so")
