"""Two hundred messages of twenty people, and ten kills: what is lost, and what is repeated.

python benchmarks/crash.py
"""

import asyncio
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from crashing import Ordeal
from telegram_double import World

PEOPLE, EACH, KILLS = 20, 10, 10


async def main() -> None:
    """Run the ordeal and print what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        outcome = await Ordeal(World(), Path(folder), people=PEOPLE, each=EACH, seed=1).run(KILLS)
    print(f"{sum(outcome.asked.values())} asked, {sum(outcome.answered.values())} answered, {outcome.lost} lost")
    repeats = sum(outcome.repeated.values())
    print(f"{outcome.kills} kills, {repeats} repeats, at most {outcome.most_repeats_in_a_chat} in one chat")


if __name__ == "__main__":
    asyncio.run(main())
