"""Two hundred messages of twenty people, and ten kills: what is lost, and what is repeated.

python benchmarks/crash.py [SEED]
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from crashing import Ordeal
from telegram_double import World

PEOPLE, EACH, KILLS = 20, 10, 10


async def main(seed: int) -> None:
    """Run the ordeal and print what came of it."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        outcome = await Ordeal(World(), Path(folder), people=PEOPLE, each=EACH, seed=seed).run(KILLS)
    print(
        f"seed {seed}: {outcome.asked} messages, {outcome.kills} kills, {outcome.lost} answers lost, "
        f"{outcome.repeats} repeats ({outcome.most_repeats} at most in one chat), "
        f"{'in order' if outcome.in_order else 'NOT IN ORDER'}, "
        f"{outcome.unhandled} updates and {outcome.unsent} notices left over, {time.monotonic() - began:.0f} s"
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
