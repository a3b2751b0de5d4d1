"""What happens when people stay silent: more people are asked, who holds it is reminded, and nobody is left waiting."""

from datetime import datetime

import pytest
from clocks import Clock
from whole.stage import Stage, Telephone
from whole.steps import ANSWER, THANKS, asks_a_human

from bot.jobs import Jobs, Watch
from knowledge.humans.timers import Timers
from knowledge.local_time import HOME

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=HOME)


@pytest.fixture(autouse=True)
def monday(clock: Clock, stage: Stage) -> None:  # noqa: ARG001 - the stage sets the clock first
    """A Monday at noon."""
    clock.now = MONDAY


async def until(stage: Stage, when: str) -> None:
    """Let the clock run to a moment of the same month, "24 12:00", and do what is due, as the running program does."""
    clock = stage.knowledge.units._clock
    assert isinstance(clock, Clock)
    day, _, hour = when.partition(" ")
    clock.now = MONDAY.replace(day=int(day), hour=int(hour[:2]), minute=int(hour[3:]))
    units = stage.knowledge.units
    await Jobs(units, [], "story", (Watch("deadlines", Timers(units).run),)).tick()
    await stage.rests()


async def is_claimed(resident: Telephone, wijkwijze: Telephone) -> None:
    """Ask, and have it taken."""
    await asks_a_human(resident)
    await wijkwijze.presses("button-claim")
    wijkwijze.sees("escalation-claimed")


async def test_what_nobody_takes_reaches_the_coordinator_and_the_asker_is_not_disturbed(
    stage: Stage, resident: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await asks_a_human(resident)
    heard = resident.heard
    cor.sees_none("escalation-offered")

    await until(stage, "24 12:00")
    await until(stage, "25 12:00")

    assert resident.sayings.unmatched in cor.sees("escalation-offered").text
    assert resident.heard == heard
    await wim.presses("button-claim")  # the first offer still stands
    cor.sees("escalation-taken")


async def test_a_silent_wijkwijze_is_reminded_and_then_let_off_kindly(
    stage: Stage, resident: Telephone, wim: Telephone
) -> None:
    await is_claimed(resident, wim)
    heard = resident.heard
    await until(stage, "25 12:00")
    reminder = wim.reads("owner-reminded-after")
    assert resident.sayings.unmatched in reminder.text
    assert resident.heard == heard
    await until(stage, "26 12:00")

    wim.reads("taken-back")
    resident.reads("another-sought")
    await wim.presses("button-release", reminder)
    wim.reads("stale")  # late, and nothing happens
    await wim.presses("button-claim-again")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    assert ANSWER in resident.reads("wijkwijze-said-after").text


async def test_a_reminder_shows_the_question_again_to_be_answered(
    stage: Stage, resident: Telephone, wim: Telephone
) -> None:
    await is_claimed(resident, wim)
    await until(stage, "25 12:00")
    await wim.presses("button-show-again")

    await wim.replies(wim.sees("escalation-claimed"), ANSWER)

    resident.reads("wijkwijze-said-after")
    await until(stage, "26 12:00")
    wim.sees_none("taken-back")


async def test_a_talk_that_falls_silent_is_closed_and_can_go_on(
    stage: Stage, resident: Telephone, wim: Telephone
) -> None:
    await is_claimed(resident, wim)
    await until(stage, "16 12:00")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    answer = resident.reads("wijkwijze-said-after")

    await until(stage, "25 12:00")

    closed = resident.reads("closed-in-silence")
    wim.reads("owners-talk-closed")
    await resident.presses("button-stars", closed, stars=4)
    resident.reads("rating-noted")
    await resident.replies(answer, THANKS)
    assert THANKS in wim.reads("resident-said-after").text


async def test_one_tap_brings_the_bot_back_while_a_human_looks_at_the_question(
    resident: Telephone, wim: Telephone
) -> None:
    await asks_a_human(resident)
    await resident.presses("button-new-question")
    await resident.says(resident.sayings.clear)
    resident.reads("results")

    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)
    assert ANSWER in resident.reads("wijkwijze-said-after").text
    await resident.presses("button-new-question")
    await resident.says(resident.sayings.unmatched)
    wim.sees_none("resident-said-after")


async def test_coordinators_see_how_the_desk_does(resident: Telephone, wim: Telephone, cor: Telephone) -> None:
    await asks_a_human(resident)
    await cor.says("/cijfers")
    shown = cor.reads("figures-note")
    assert cor.words.plain("figures-too-few") in shown.text
    await cor.presses("button-figures", days=30)
    cor.reads("figures-note")

    await wim.says("/cijfers")
    wim.reads("not-allowed")
