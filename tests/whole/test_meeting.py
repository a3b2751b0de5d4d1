"""People meet the bot: consent, language, what it cannot do, where it keeps silent, and saying goodbye."""

import json

import pytest
from whole.stage import Stage, Telephone

from knowledge.domain import Language


async def test_a_question_waits_for_consent_and_is_then_answered(resident: Telephone) -> None:
    await resident.says(resident.sayings.clear)
    resident.reads("welcome")
    resident.reads("welcome-waiting")

    await resident.presses("button-consent-yes")

    resident.sees("consent-given")
    resident.reads("results")
    resident.sees_none("welcome")


async def test_who_declines_is_kept_nothing_of_and_can_still_look_around(resident: Telephone) -> None:
    await resident.says(resident.sayings.clear)
    await resident.presses("button-consent-no")
    resident.reads("consent-declined")
    await resident.presses("button-browse")
    resident.sees("themes")

    await resident.says("/start")
    await resident.presses("button-consent-yes")
    resident.reads("consent-given")
    await resident.says("/mijnvragen")

    resident.reads("inquiries-none")
    resident.sees_none("results")


async def test_consent_pressed_twice_is_given_once(ans: Telephone) -> None:
    await ans.says(ans.sayings.clear)
    welcome = ans.last
    await ans.presses("button-consent-yes")
    heard = ans.heard

    await ans.presses("button-consent-yes", welcome)

    ans.sees("consent-given")
    assert ans.heard == heard
    ans.stage.was_refused("message is not modified")


async def test_another_language_halfway_a_question_goes_on_in_that_language(ans: Telephone) -> None:
    await ans.agrees()
    await ans.says(ans.sayings.vague)
    ans.reads("ask-wat-topics")
    await ans.says("/taal")
    ans.reads("language-asked")

    await ans.presses_label("English")
    ans.language = Language.EN
    ans.reads("language-changed")
    await ans.says(ans.sayings.detail)

    assert ans.fragment("results") in ans.last.text or ans.fragment("ask-choose") in ans.last.text


async def test_easier_reading_is_one_tap_away_and_so_is_the_way_back(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says("/taal")
    await resident.presses("button-simple-on")
    resident.simple = True
    resident.reads("language-changed")
    await resident.says("/hulp")
    resident.reads("help")

    await resident.says("/taal")
    await resident.presses("button-simple-off")
    resident.simple = False
    await resident.says("/hulp")

    resident.reads("help")


async def test_commands_work_in_both_languages_and_unknown_ones_are_explained(resident: Telephone) -> None:
    await resident.agrees()
    for command in ("/hulp", "/help", "/fiets", "/start"):
        await resident.says(command)
        resident.reads("help")
    for command in ("/privacy", "/privacy@wijkwijzer_bot"):
        await resident.says(command)
        resident.reads("privacy")


async def test_greetings_emoji_and_gibberish_get_a_friendly_word(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.greeting)
    resident.reads("small-talk-greeting")
    await resident.says("🐝🐝🐝")
    resident.reads("small-talk-gibberish")
    await resident.says("👍")
    resident.reads("small-talk-thanks")
    await resident.says("asdfkjh qwzx")

    resident.reads("small-talk-gibberish")


@pytest.mark.parametrize(("word", "key"), [("ja hoor", "consent-given"), ("liever niet", "consent-declined")])
async def test_a_typed_word_is_as_good_as_the_button(ans: Telephone, word: str, key: str) -> None:
    await ans.says("/start")
    await ans.says(word)

    ans.reads(key)


async def test_what_cannot_be_kept_is_no_question(ans: Telephone) -> None:
    await ans.agrees()
    ans.person.sends_contact()
    await ans.stage.rests()

    ans.reads("not-passed-on")


async def test_a_group_is_not_listened_to(stage: Stage, ans: Telephone) -> None:
    await ans.agrees()
    heard = ans.heard
    group = stage.world.group("De straat")
    for text in (ans.sayings.clear, "/hulp", ans.sayings.danger):
        ans.person.says(text, chat=group)
    await stage.rests()

    assert ans.person.hears(group) == []
    assert ans.heard == heard


async def test_who_blocks_the_bot_is_left_alone_and_welcome_again(stage: Stage, ans: Telephone) -> None:
    await ans.agrees()
    ans.person.says("/hulp")
    ans.person.blocks_bot()
    await stage.rests()
    stage.was_refused("bot was blocked by the user")
    heard = ans.heard

    ans.person.unblocks_bot()
    await ans.says("/start")

    ans.reads("help")
    assert ans.heard == heard + 1


async def test_own_data_comes_as_a_document_with_what_was_asked_and_nobody_elses(
    resident: Telephone, stage: Stage
) -> None:
    neighbour = stage.telephone("Bea")
    await neighbour.agrees()
    await neighbour.says(neighbour.sayings.other)
    await resident.agrees()
    await resident.says(resident.sayings.clear)

    await resident.says("/mijngegevens")

    kept = json.loads(stage.file(resident.reads("document-mydata")))
    assert [inquiry["question"] for inquiry in kept["inquiries"]] == [resident.sayings.clear]
    assert kept["contact"]["address"] == str(resident.person.id)
    assert neighbour.sayings.other not in json.dumps(kept, ensure_ascii=False)


async def test_erasing_takes_a_second_word_and_leaves_a_stranger(resident: Telephone) -> None:
    await resident.agrees()
    await resident.says(resident.sayings.clear)
    results = resident.last
    await resident.says("/verwijder")
    resident.reads("erasure-asked")
    await resident.presses("button-erase-no")
    await resident.says("/mijnvragen")
    resident.reads("inquiries")

    await resident.says("/verwijder")
    await resident.presses("button-erase-yes")
    resident.reads("erased")
    await resident.presses("button-helps", results, rank=1)
    resident.reads("not-allowed")
    await resident.says("/start")

    resident.reads("welcome")
