"""Whoever talks to the program while it dies, ten times, gets every answer, in order."""

from crashing import Ordeal
from telegram_double import World

from bot.config import Settings

PEOPLE, EACH, KILLS = 20, 10, 10
SEED = 20261121


async def test_power_cuts_lose_nothing_and_repeat_at_most_one_message_each(own_data: Settings) -> None:
    outcome = await Ordeal(World(), own_data.data_dir, people=PEOPLE, each=EACH, seed=SEED).run(KILLS)

    assert outcome.asked == PEOPLE * EACH
    assert outcome.lost == 0, outcome.talks
    assert outcome.in_order, outcome.talks
    assert outcome.repeats <= outcome.kills, outcome.talks
    assert (outcome.unhandled, outcome.unsent) == (0, 0)
    assert outcome.status == 0
