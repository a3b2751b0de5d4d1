"""What the danger detector hears, and takes for danger, at other limits than it has.

Run as `python benchmarks/danger.py` in the root of the repository. Of every set in `tests/evaluation`: dangers heard of
all, and calm texts taken for danger.
"""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from knowledge.danger.likeness import Likeness
from knowledge.danger.rules import Rules
from knowledge.safety import Safety

SETS = ("safety", "own_safety", "own_safety2", "own_plain", "questions", "own_questions")
NEVER = 99.0
"""A score that no text has: rules alone."""


@dataclass(frozen=True, slots=True)
class Line:
    """A text, and whether it speaks of danger."""

    text: str
    danger: bool


def main() -> None:
    """Print the tables."""
    sets = {name: list(read(Path(f"tests/evaluation/{name}.jsonl"))) for name in SETS}
    rules, learned = Rules.load(), Likeness.load()
    print(f"alarming from {learned.alarming:.2f}, calm below {learned.calm:.2f}, {learned.fewest} pieces or more\n")
    print("| | " + " | ".join(SETS) + " |\n|" + "---|" * (len(SETS) + 1))
    for alarming in (-2.0, -1.0, learned.alarming, 1.0, 2.0, NEVER):
        row(f"alarming from {alarming:.2f}", Safety(rules, replace(learned, alarming=alarming)), sets.values())
    for calm in (-NEVER, learned.calm, -4.0, -3.0):
        row(f"calm below {calm:.2f}", Safety(rules, replace(learned, calm=calm)), sets.values())
    for fewest in (0, 80, 100, 120, 150):
        row(f"{fewest} pieces or more", Safety(rules, replace(learned, fewest=fewest)), sets.values())
    speed(Safety(rules, learned), [line.text for lines in sets.values() for line in lines])


def read(file: Path) -> Iterator[Line]:
    """The lines of a set; what has no field "danger" is a learning question."""
    rows = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return (Line(row["text"], bool(row.get("danger"))) for row in rows)


def row(name: str, safety: Safety, sets: Iterable[Sequence[Line]]) -> None:
    """Print what one detector makes of all sets."""
    print(f"| {name} | " + " | ".join(cell(safety, lines) for lines in sets) + " |")


def cell(safety: Safety, lines: Sequence[Line]) -> str:
    """Dangers heard, and calm texts taken for danger."""
    shares = []
    for danger in (True, False):
        of = [line for line in lines if line.danger is danger]
        if of:
            shares.append(f"{sum(safety.detect(line.text) is not None for line in of)}/{len(of)}")
    return ", ".join(shares)


def speed(safety: Safety, texts: Sequence[str]) -> None:
    """Print the time of one text."""
    took = []
    for text in texts:
        began = time.perf_counter()
        safety.detect(text)
        took.append((time.perf_counter() - began) * 1000)
    print(f"\none text: p50 {median(took):.2f} ms")


if __name__ == "__main__":
    main()
