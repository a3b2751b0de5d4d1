"""What the matcher still finds when questions are handled roughly: hit@3 for every kind, as a table.

Run as `python benchmarks/robustness.py [--questions FILE]` in the root of the repository: the built-in model and the
catalogue and known gaps that ship. The kinds are those of `tests/rough_handling.py`.
"""

import argparse
import asyncio
import sys
from datetime import date
from pathlib import Path

from embeddings.calibration import calibration_of
from embeddings.static_model import StaticModel
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.gaps.known import read_known_gaps
from knowledge.matching.finding import Matching, units_of
from knowledge.matching.question_lines import read_judged

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from rough_handling import Rarity, handlings, withstands

QUESTIONS = Path("tests/evaluation/questions.jsonl")


async def main(questions: Path) -> None:
    """Print the table."""
    lines = read_judged(questions).lines
    offerings, _ = read(OFFERINGS_FILE)
    embedder = StaticModel()
    matching = Matching(embedder, calibration_of(embedder, Path()), cache=None, today=lambda: date(2026, 11, 21))
    await matching.rebuild(offerings, read_known_gaps(Agenda.load()))
    rarity = Rarity.of(unit.text for unit in units_of(offerings))
    print("| handling | questions | hit@3 nl | hit@3 all | sent away |\n|---|---|---|---|---|")
    for name, handle in handlings(rarity).items():
        after = await withstands(matching, lines, handle)
        print(f"| {name} | {after.asked} | {after.found['nl']:.3f} | {after.found['all']:.3f} | {after.withheld:.3f} |")
    await embedder.aclose()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--questions", type=Path, default=QUESTIONS)
    asyncio.run(main(arguments.parse_args().questions))
