"""Which theme a question has: how often it is right, and the numbers that make votes into chances.

Run as `python benchmarks/themes.py [--write]` in the root of the repository. Everything is cross-validated over both
judged sets; `--write` fits to both and writes knowledge/data/leanings.yaml.
"""

import argparse
import asyncio
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.model_selection import KFold

from embeddings.calibration import calibration_of
from embeddings.static_model import StaticModel
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import QuestionCard
from knowledge.gaps.known import read_known_gaps
from knowledge.languages import Languages
from knowledge.matching import voting
from knowledge.matching.finding import Matching
from knowledge.matching.question_lines import JudgedLine, read_judged

QUESTIONS: Final = (Path("tests/evaluation/questions.jsonl"), Path("tests/evaluation/own_questions.jsonl"))
FIRST: Final = 3
"""Themes that are put first among the buttons."""

MILDNESS: Final = 5.0
"""Weight of the squared leanings against the likelihood: of 1, 5 and 1000 the first two do as well, held out."""

Numbers = NDArray[np.float64]


async def main() -> None:
    """Print the figures; write the numbers where that is asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--questions", type=Path, help="Measure on another set with the numbers that ship.")
    arguments = parser.parse_args()
    themes = [theme.id for theme in Agenda.load().themes]
    paths = [arguments.questions] if arguments.questions else QUESTIONS
    sets = {path: [line for line in read_judged(path).lines if line.theme] for path in paths}
    votes = await shares([line for lines in sets.values() for line in lines], themes)
    meant = np.array([themes.index(str(line.theme)) for lines in sets.values() for line in lines])
    if arguments.questions:
        ships = voting.Leanings.load()
        chances = chances_at(np.array([ships.power, *(ships.themes[theme] for theme in themes)]), votes)
    else:
        chances = held_out(votes, meant)
    start = 0
    for path, lines in sets.items():
        print(report(path.name, chances[start : start + len(lines)], meant[start : start + len(lines)]))
        start += len(lines)
    if arguments.write:
        write(fit(votes, meant), themes)


async def shares(lines: Sequence[JudgedLine], themes: Sequence[str]) -> Numbers:
    """The votes for every theme (column) for every question (row)."""
    embedder = StaticModel()
    offerings, _ = read(OFFERINGS_FILE)
    calibration = calibration_of(embedder, Path())
    matching = Matching(embedder, calibration, cache=None, today=lambda: date(2026, 11, 21))
    await matching.rebuild(offerings, read_known_gaps(Agenda.load()))
    detect = Languages().detect
    rows = []
    for line in lines:
        card = QuestionCard(what=line.text, audience=line.audience)
        counted = matching.votes_for_themes(await matching.judge(line.text, card, detect(line.text)))
        rows.append([counted.get(theme, 0.0) for theme in themes])
    await embedder.aclose()
    return np.array(rows)


def chances_at(numbers: Numbers, votes: Numbers) -> Numbers:
    """The chances that a power (first) and leanings make of votes, as `Leanings.chances` does."""
    exponent = numbers[0] * np.log(votes + voting.LEAST) + numbers[1:]
    odds = np.exp(exponent - exponent.max(axis=1, keepdims=True))
    chances: Numbers = odds / odds.sum(axis=1, keepdims=True)
    return chances


def fit(votes: Numbers, meant: NDArray[np.intp]) -> Numbers:
    """The power and leanings under which the judged themes are likeliest."""

    def cost(numbers: Numbers) -> float:
        likely = chances_at(numbers, votes)[np.arange(len(meant)), meant]
        return float(-np.log(likely).sum() + MILDNESS * (numbers[1:] ** 2).sum())

    fitted: Numbers = minimize(cost, np.r_[1.0, np.zeros(votes.shape[1])]).x
    return fitted


def held_out(votes: Numbers, meant: NDArray[np.intp]) -> Numbers:
    """The chances by numbers that were fitted without the question."""
    chances = np.zeros_like(votes)
    for known, asked in KFold(10, shuffle=True, random_state=1).split(votes):
        chances[asked] = chances_at(fit(votes[known], meant[known]), votes[asked])
    return chances


def report(name: str, chances: Numbers, meant: NDArray[np.intp]) -> str:
    """How often the first theme is right, one of the first three, and the first when it is named."""
    mine = chances[np.arange(len(meant)), meant]
    place = (chances > mine[:, None]).sum(axis=1)
    named = chances.max(axis=1) >= voting.FAIR_THEME
    return (
        f"{name}: first right {np.mean(place < 1):.3f}, among three {np.mean(place < FIRST):.3f}, "
        f"named {named.mean():.3f}, right when named {np.mean(place[named] < 1):.3f}"
    )


def write(numbers: Numbers, themes: Sequence[str]) -> None:
    """Put the numbers where the program reads them."""
    lines = [f"  {theme}: {number:.2f}" for theme, number in zip(themes, numbers[1:], strict=True)]
    head = "# How votes for themes become chances; made by `python benchmarks/themes.py --write`.\n"
    voting.LEANINGS_FILE.write_text(
        f"{head}power: {numbers[0]:.2f}\nthemes:\n" + "\n".join(lines) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    asyncio.run(main())
