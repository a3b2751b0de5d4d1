"""A question goes to a human, and an answer comes back: words, pictures and voices, both ways, without names."""

import pytest
from sqlalchemy import update
from telegram_double import Refusal
from telegram_double.attachments import Attachment
from telegram_double.errors import bad_request
from telegram_double.messages import Seen
from whole.stage import Stage, Telephone
from whole.steps import ANSWER, THANKS, asks_a_human, finds_nothing, goes_to_a_human

from knowledge.database.tables import GrantRow
from knowledge.domain import Role


async def test_the_whole_way_from_no_match_to_completely_answered(resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    offered = wim.reads("escalation-offered")
    assert resident.sayings.unmatched in offered.text
    await wim.presses("button-claim")
    claimed = wim.sees("escalation-claimed")

    await wim.replies(claimed, ANSWER)
    wim.reads("relayed-to-resident")
    answer = resident.reads("wijkwijze-said-after")
    assert ANSWER in answer.text
    assert "Wim" in answer.text
    await resident.replies(answer, THANKS)
    resident.reads("relayed-to-human")
    said = wim.reads("resident-said-after")
    assert THANKS in said.text
    await wim.replies(said, "Alleen jezelf.")
    resident.reads("wijkwijze-said-after")

    await wim.presses("button-close")
    wim.reads("escalation-closed")
    resident.reads("conversation-closed")
    await resident.presses("button-stars", stars=5)
    resident.sees("rating-noted")
    await resident.presses("button-complete-yes")
    resident.sees("completeness-yes")
    await resident.says("/mijnvragen")
    assert resident.words.plain("inquiry-status-beantwoord") in resident.last.text
    assert nobody_is_named(resident, wim)


async def test_not_completely_answered_leads_on_to_somebody_else(
    stage: Stage, resident: Telephone, wim: Telephone
) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await asks_a_human(resident)
    await wim.presses("button-claim")
    bea.sees("escalation-taken")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    await wim.presses("button-close")
    await resident.presses("button-stars", stars=2)
    await resident.presses("button-complete-no")
    resident.sees("completeness-no")
    await resident.presses("button-another")
    await resident.presses("button-another-yes")
    resident.sees("another-asked")
    wim.sees("question-taken-back")

    await bea.presses("button-claim")

    assert ANSWER in bea.sees("escalation-claimed").text


async def test_three_times_past_niet_makes_a_gap_that_a_human_can_fill(
    resident: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.clear)
    results = resident.reads("results")
    for rank in (1, 2):
        await resident.presses("button-does-not-fit", results, rank=rank)
        resident.reads("feedback-does-not-fit")
    await resident.presses("button-does-not-fit", results, rank=3)
    resident.reads("feedback-all-rejected")
    await cor.says("/gaten")
    assert cor.words.plain("gap-reason-aanbod-past-niet") in cor.reads("gaps").text

    await resident.presses("button-human")
    resident.reads("forward-previewed")
    await resident.presses("button-send")

    assert resident.sayings.clear in wim.reads("escalation-offered").text


async def test_what_is_sent_is_shown_first_without_what_tells_who_asks(resident: Telephone, wim: Telephone) -> None:
    await finds_nothing(resident)
    await resident.presses("button-retype")
    resident.reads("forward-rewrite-asked")
    await resident.says(f"{resident.sayings.unmatched} 06 12345678, duif@voorbeeld.nl, @duivenmelker")
    preview = resident.reads("forward-previewed")
    await resident.presses("button-send")

    offered = wim.reads("escalation-offered")
    for private in ("12345678", "duif@voorbeeld.nl", "duivenmelker"):
        assert private not in preview.text
        assert private not in offered.text
    assert resident.sayings.unmatched in offered.text


async def test_what_was_previewed_can_be_left(resident: Telephone, wim: Telephone) -> None:
    await finds_nothing(resident)
    await resident.presses("button-leave")

    wim.sees_none("escalation-offered")
    await resident.says("/mijnvragen")
    assert resident.words.plain("inquiry-status-geen-aanbod") in resident.last.text


async def test_pictures_voices_and_places_go_both_ways(ans: Telephone, wim: Telephone, stage: Stage) -> None:
    await ans.agrees()
    ans.person.sends_photo("Dit is mijn duif")
    await stage.rests()
    await goes_to_a_human(ans)
    await wim.presses("button-claim")
    photo = wim.last
    assert photo.kind == "photo"

    wim.person.sends(
        "voice", Attachment(b"OggS antwoord", "antwoord.ogg", "audio/ogg"), on=wim.sees("escalation-claimed")
    )
    await stage.rests()
    voice = ans.reads("wijkwijze-said-after")
    assert voice.kind == "voice"
    for send in (ans.person.sends_voice, ans.person.sends_video, ans.person.sends_location, ans.person.sends_photo):
        send()
        await stage.rests()

    assert [message.kind for message in received(wim)[-5:]] == ["voice", "video", "text", "location", "photo"]


async def test_a_message_changed_in_a_talk_reaches_the_other_as_it_is_now(ans: Telephone, wim: Telephone) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    said = await ans.replies(ans.last, "Hoe laat begint dat?")
    ans.person.edits(said, "Hoe laat begint dat, en waar?")
    await ans.stage.rests()

    assert "Hoe laat begint dat, en waar?" in wim.reads("resident-said-after").text


async def test_an_answer_that_is_edited_reaches_the_asker_as_it_is_now(resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    await wim.presses("button-claim")
    said = await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    wim.person.edits(said, f"{ANSWER} Neem een kist mee.")
    await wim.stage.rests()

    assert "Neem een kist mee." in resident.reads("wijkwijze-said-after").text
    wim.reads("relayed-to-resident")


async def test_loose_words_in_a_talk_reach_the_human_and_a_new_question_is_recognised(
    resident: Telephone, wim: Telephone
) -> None:
    await asks_a_human(resident)
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    await resident.says("ok")
    resident.reads("relayed-to-human")
    await resident.says(resident.sayings.clear)
    resident.reads("belonging-asked-human")

    await resident.presses("button-belongs-new")

    resident.reads("results")
    assert resident.sayings.clear not in wim.last.text


async def test_of_two_who_claim_at_once_one_wins(stage: Stage, resident: Telephone, wim: Telephone) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await asks_a_human(resident)
    for one in (wim, bea):
        one.person.presses(one.words.plain("button-claim"))
    await stage.rests()

    claimed = [one for one in (wim, bea) if one.fragment("escalation-claimed") in one.last.text]
    taken = [one for one in (wim, bea) if one.fragment("escalation-taken") in one.last.text]
    assert (len(claimed), len(taken)) == (1, 1)
    stage.forgives("message is not modified")  # the loser hears it by the press and by the offer


async def test_claiming_and_sending_twice_do_it_once(resident: Telephone, wim: Telephone) -> None:
    await finds_nothing(resident)
    preview = resident.last
    await resident.presses("button-send", preview)
    await resident.presses("button-send", preview)
    assert len(received(wim)) == 1
    offered = wim.last
    await wim.presses("button-claim", offered)
    await wim.presses("button-claim", offered)

    wim.sees("escalation-claimed")
    assert len(received(wim)) == 1
    resident.stage.was_refused("message is not modified")


async def test_a_question_given_back_waits_for_another(stage: Stage, resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    await wim.presses("button-claim")
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await wim.presses("button-work")
    await wim.presses("button-release")
    wim.sees("escalation-released")

    await bea.says("/open")
    await bea.presses("button-claim-number", number=1)

    bea.reads("escalation-claimed")


async def test_a_withdrawn_question_disappears_from_every_desk(resident: Telephone, wim: Telephone) -> None:
    await asks_a_human(resident)
    offered = wim.reads("escalation-offered")
    await resident.presses("button-withdraw")
    resident.reads("inquiry-withdrawn")
    wim.reads("escalation-withdrawn")

    await wim.presses("button-claim", offered)

    wim.reads("escalation-withdrawn")
    wim.stage.was_refused("message is not modified")


async def test_of_two_questions_held_the_wijkwijze_says_which_one_is_meant(
    stage: Stage, resident: Telephone, wim: Telephone
) -> None:
    dirk = stage.telephone("Dirk")
    for asker in (resident, dirk):
        await asks_a_human(asker)
        await wim.presses("button-claim")
    await wim.says(ANSWER)
    wim.reads("which-escalation")

    await wim.presses_label("2")

    assert ANSWER in dirk.reads("wijkwijze-said-after").text
    resident.sees_none("wijkwijze-said-after")


async def test_an_asker_who_blocked_the_bot_does_not_stop_the_wijkwijze(ans: Telephone, wim: Telephone) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")
    ans.person.blocks_bot()
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    wim.reads("asker-blocked")

    await wim.presses("button-close")

    wim.reads("escalation-closed")
    wim.stage.was_refused("bot was blocked by the user")


async def test_the_wijkwijze_hears_once_that_the_asker_blocked_the_bot_and_the_answers_are_kept(
    ans: Telephone, wim: Telephone
) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")
    claimed = wim.sees("escalation-claimed")
    ans.person.blocks_bot()
    for words in (ANSWER, "Neem een kist mee."):
        await wim.replies(claimed, words)
    told = [message for message in wim.person.hears() if wim.fragment("asker-blocked") in message.text]
    wim.stage.was_refused("bot was blocked by the user")
    ans.person.unblocks_bot()
    await ans.says("/mijnvragen")
    await ans.presses_label("1")
    await ans.presses("button-talk")

    assert len(told) == 1
    assert ANSWER in ans.last.text
    assert "Neem een kist mee." in ans.last.text


@pytest.mark.parametrize("to_human", [True, False])
async def test_who_says_what_telegram_refuses_hears_so_and_it_is_kept(
    ans: Telephone, wim: Telephone, *, to_human: bool
) -> None:
    stage, teller, other = ans.stage, ans if to_human else wim, wim if to_human else ans
    await asks_a_human(ans)
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    stage.world.faults.plan("sendVoice", Refusal(bad_request("VOICE_MESSAGES_FORBIDDEN")))
    voice = Attachment(b"OggS", "stem.ogg", "audio/ogg", caption="Het mag ook later.")
    teller.person.sends("voice", voice, on=ans.last if to_human else wim.sees("escalation-claimed"))
    await stage.rests()
    stage.was_refused("VOICE_MESSAGES_FORBIDDEN")

    told = teller.reads("not-delivered-to-human" if to_human else "not-delivered-to-resident")
    await teller.replies(told, "Het mag ook zondag.")

    assert "Het mag ook zondag." in other.last.text
    await ans.says("/mijnvragen")
    await ans.presses_label("1")
    await ans.presses("button-talk")
    assert "Het mag ook later." in ans.last.text


@pytest.mark.parametrize("button", ["claim", "release", "close"])
async def test_the_desk_is_for_wijkwijzen_alone(
    stage: Stage, ans: Telephone, john: Telephone, wim: Telephone, button: str
) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")
    await john.agrees()
    claim = wim.sees("escalation-claimed")
    escalation = claim.buttons[0]["callback_data"].partition(":")[2]

    stage.world.press(john.last.message, john.person.user, f"{button}:{escalation}")
    await stage.rests()

    john.reads("not-allowed")
    await wim.replies(claim, ANSWER)
    ans.reads("wijkwijze-said-after")


async def test_who_is_a_wijkwijze_no_longer_answers_no_longer(
    stage: Stage, resident: Telephone, wim: Telephone
) -> None:
    await asks_a_human(resident)
    await wim.presses("button-claim")
    claimed = wim.sees("escalation-claimed")
    async with stage.knowledge.units.writing() as unit:
        await unit._session.execute(update(GrantRow).values(revoked_at=unit.now))
        await unit.commit()
    await wim.replies(claimed, ANSWER)
    wim.reads("not-allowed")
    resident.sees_none("wijkwijze-said-after")

    await wim.says("/open")

    wim.reads("not-allowed")


async def test_nobody_rates_or_withdraws_what_somebody_else_asked(
    stage: Stage, ans: Telephone, john: Telephone, wim: Telephone
) -> None:
    await asks_a_human(ans)
    withdraw = ans.sees("escalation-sent").buttons[1]["callback_data"]
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    await wim.presses("button-close")
    rate = ans.reads("conversation-closed").buttons[0]["callback_data"]
    await john.agrees()
    for data in (withdraw, rate):
        stage.world.press(john.last.message, john.person.user, data)
        await stage.rests()
        assert any(john.fragment(key) in john.last.text for key in ("stale", "not-allowed"))

    await ans.presses("button-stars", stars=4)

    ans.sees("rating-noted")


def received(wijkwijze: Telephone) -> list[Seen]:
    """What a wijkwijze got after the welcome."""
    return wijkwijze.person.hears()[1:]


def nobody_is_named(resident: Telephone, wijkwijze: Telephone) -> bool:
    """Whether neither learnt more of the other than they may: no name of the asker, no account of either."""
    read_by_wim = " ".join(message.source for message in wijkwijze.person.hears())
    read_by_resident = " ".join(message.source for message in resident.person.hears())
    return (
        resident.person.user.first_name not in read_by_wim
        and str(resident.person.id) not in read_by_wim
        and str(wijkwijze.person.id) not in read_by_resident
    )
