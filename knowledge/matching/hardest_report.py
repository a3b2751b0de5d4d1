"""What is hardest to find, as text to read and as a table for a spreadsheet."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from knowledge.matching.hardest import SHOWN, Findability, Lost
from knowledge.spreadsheets import safe_cell

COLUMNS: Final = (
    "offering",
    "title",
    "asked",
    "found",
    "share",
    "question",
    "language",
    "source",
    *(f"instead {place}" for place in range(1, SHOWN + 1)),
)

LONGEST: Final = 100
"""Characters of a question on its line: with what was found instead it fits on a wide screen. Own choice."""

QUESTIONS: Final = 5
"""Lost questions listed with an offering; the table has them all. Own choice."""


def report(measured: Sequence[Findability], limit: int) -> str:
    """The whole in one line, and then the hardest, a block each.

    Args:
        measured: Worst first.
        limit: At most this many blocks.
    """
    asked, lost = sum(one.asked for one in measured), sum(len(one.lost) for one in measured)
    share = 1 - lost / asked if asked else 1.0
    whole = f"{asked} questions of {len(measured)} offerings: {share:.3f} find theirs among the first {SHOWN}"
    return "\n\n".join((whole, *(_block(one) for one in measured[:limit] if one.lost)))


def write_csv(path: Path, measured: Iterable[Findability]) -> None:
    """A line for every lost question, or one without a question for an offering that loses none.

    Raises:
        OSError: The file cannot be written.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(row for one in measured for row in _rows(one))


def _block(one: Findability) -> str:
    rivals = ", ".join(f"{key} ({times}x)" for key, times in one.rivals)
    return "\n".join(
        (
            f"{one.share:.2f} of {one.asked}  {one.offering.id}: {one.offering.title}",
            f"  in its place: {rivals}",
            *(
                f"  - {_short(lost.text)} [{_source(lost)}] → {', '.join(lost.instead)}"
                for lost in one.lost[:QUESTIONS]
            ),
            *([f"  … and {len(one.lost) - QUESTIONS} more"] if len(one.lost) > QUESTIONS else []),
        )
    )


def _line(lost: Lost) -> str:
    return f"  - {_short(lost.text)} [{_source(lost)}] → {', '.join(lost.instead)}"


def _rows(one: Findability) -> Iterator[Sequence[str]]:
    found = one.asked - len(one.lost)
    head = (one.offering.id, safe_cell(one.offering.title), str(one.asked), str(found), f"{one.share:.3f}")
    for lost in one.lost:
        instead = [*lost.instead, *[""] * (SHOWN - len(lost.instead))]
        yield (*head, safe_cell(lost.text), lost.language or "", _source(lost), *instead)
    if not one.lost:
        yield (*head, *[""] * (len(COLUMNS) - len(head)))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _source(lost: Lost) -> str:
    return "judged" if lost.judged else "example"
