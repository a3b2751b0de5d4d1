"""Whoever talks to the program while it dies gets every answer; `benchmarks/crash.py` does it at full length."""

from crashing import Ordeal
from telegram_double import World

from bot.config import Settings


async def test_a_power_cut_loses_nothing_and_repeats_at_most_one_message_per_chat(settings: Settings) -> None:
    outcome = await Ordeal(World(), settings.data_dir, people=10, each=4, seed=1).run(kills=2)

    assert sum(outcome.asked.values()) == 40
    assert outcome.lost == 0
    assert outcome.most_repeats_in_a_chat <= outcome.kills
    assert outcome.status == 0
