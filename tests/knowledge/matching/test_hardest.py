"""Offerings that are hard to find are named, with the questions they lose and what took their place."""

import csv
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from embeddings.calibration import calibration_of
from embeddings.static_model import StaticModel
from knowledge.domain import Example, Language, Offering
from knowledge.matching.finding import Matching
from knowledge.matching.hardest import Findability, findability
from knowledge.matching.hardest_report import COLUMNS, report, write_csv
from knowledge.matching.question_lines import JudgedLine

TODAY = date(2026, 11, 21)


async def measured(offerings: Sequence[Offering], judged: Sequence[JudgedLine] = ()) -> Sequence[Findability]:
    model = StaticModel()
    matching = Matching(model, calibration_of(model, Path()), cache=None, today=lambda: TODAY)
    await matching.rebuild(offerings)
    found = await findability(matching, model, judged, TODAY)
    await model.aclose()
    return found


@pytest.fixture
def few(offerings: Sequence[Offering]) -> list[Offering]:
    """A dozen different offerings."""
    return [replace(offering, examples=offering.examples[:12]) for offering in offerings[::32]]


def asking(offering: Offering, *texts: str) -> Offering:
    return replace(offering, examples=tuple(Example(Language.NL, text) for text in texts))


async def test_an_example_does_not_find_itself(few: list[Offering]) -> None:
    """With itself it would: the very words stand there."""
    strange = "Mijn kanarie zingt alleen op dinsdag."
    odd = asking(few[0], strange)

    worst, *_ = await measured([odd, *few[1:]])

    assert (worst.offering.id, worst.asked, worst.share) == (odd.id, 1, 0)
    assert [lost.text for lost in worst.lost] == [strange]
    assert odd.id not in worst.lost[0].instead
    assert not worst.lost[0].judged


async def test_the_same_words_in_another_example_are_found(few: list[Offering]) -> None:
    twice = asking(few[0], "Mijn kanarie zingt alleen op dinsdag.", "mijn kanarie zingt alleen op dinsdag")

    found = {one.offering.id: one for one in await measured([twice, *few[1:]])}

    assert found[twice.id].share == 1


async def test_worst_first_with_what_took_their_place(few: list[Offering]) -> None:
    found = await measured(few)

    shares = [one.share for one in found]
    assert shares == sorted(shares)
    assert {one.offering.id for one in found} == {offering.id for offering in few}
    assert all(one.asked == 12 for one in found)
    assert all(one.offering.id not in lost.instead for one in found for lost in one.lost)


async def test_a_judged_question_counts_for_what_helps_most(few: list[Offering]) -> None:
    wanted, also, *_ = few
    line = JudgedLine(id=1, lang="nl", text="qqq", kind="match", relevant={wanted.id, also.id}, best={wanted.id})
    nothing = JudgedLine(id=2, lang="nl", text="qqq", kind="gap")

    found = {one.offering.id: one for one in await measured(few, [line, nothing])}

    assert found[wanted.id].asked == 13
    assert found[also.id].asked == 12


async def test_what_stands_behind_its_equals_is_not_lost(few: list[Offering]) -> None:
    """Four that help cannot all be among three."""
    same = [asking(offering, "Hoe begin ik een moestuin?", "hoe begin ik een moestuin") for offering in few[:5]]
    ids = {offering.id for offering in same}
    line = JudgedLine(id=1, lang="nl", text="Hoe begin ik een moestuin?", kind="match", relevant=ids)

    found = await measured([*same, *few[5:]], [line])

    assert not [lost for one in found for lost in one.lost if lost.judged]


async def test_reads_as_text_and_as_a_table(few: list[Offering], tmp_path: Path) -> None:
    words = "=1+1 Mijn kanarie zingt " + "alleen op dinsdag " * 20
    found = await measured([asking(few[0], words), *few[1:]])

    text = report(found, limit=1)
    write_csv(tmp_path / "hardest.csv", found)
    with (tmp_path / "hardest.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))

    whole, hardest = text.split("\n\n")
    assert f"of {len(few)} offerings" in whole
    assert hardest.startswith(f"0.00 of 1  {few[0].id}: ")
    assert "… [example] → " in hardest
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["question"] == f"'{words}"
    assert (rows[0]["offering"], rows[0]["found"], rows[0]["language"]) == (few[0].id, "0", "nl")
    assert {row["offering"] for row in rows} == {offering.id for offering in few}
