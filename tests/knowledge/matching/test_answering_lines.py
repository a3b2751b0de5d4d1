"""Questions in, answers out: a line each, in the same order."""

import json
from collections.abc import Sequence

import pytest

from knowledge.domain import Danger, Language, Masked, Offering
from knowledge.languages import Languages
from knowledge.matching.answering_lines import Reading, match_lines
from knowledge.matching.finding import Matching
from knowledge.matching.question_lines import LineFaultError
from knowledge.safety import Safety


def without_name(text: str) -> Masked:
    """Stands for the masking, whose own tests say what it finds."""
    return Masked(text.replace("Fatima", "[naam]"), ("NAME",))


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The guards of the bot."""
    return Reading(Languages().detect, Safety.load().detect, without_name)


async def answers(lines: Sequence[str], matching: Matching, reading: Reading) -> list[dict[str, object]]:
    return [json.loads(line) async for line in match_lines(lines, matching, reading)]


def line(number: int, text: str, **more: object) -> str:
    return json.dumps({"id": f"v-{number}", "text": text, **more})


async def test_an_answer_has_all_its_parts(matching: Matching, reading: Reading, offerings: Sequence[Offering]) -> None:
    asked = next(one for one in offerings if one.id == "geldfit-vragen")
    text = asked.examples[0].text
    [answer] = await answers([line(1, f"{text} Groet, Fatima", audience="bewoner")], matching, reading)

    assert list(answer) == [
        *("id", "decision", "probability", "offerings", "theme", "priority_question"),
        *("language", "danger", "masked", "ms"),
    ]
    assert answer["id"] == "v-1"
    assert answer["decision"] == "match"
    assert answer["offerings"][0].keys() == {"id", "score"}
    assert answer["offerings"][0]["id"] == asked.id
    assert len(answer["offerings"]) == 10
    assert answer["theme"] == "armoede-schulden"
    assert answer["priority_question"] == 2
    assert answer["language"] == Language.NL
    assert answer["danger"] is None
    assert answer["masked"] == f"{text} Groet, [naam]"
    assert answer["ms"] > 0


async def test_answers_come_in_the_order_of_the_questions(
    matching: Matching, reading: Reading, offerings: Sequence[Offering]
) -> None:
    lines = [line(number, offering.examples[0].text) for number, offering in enumerate(offerings[:30])]

    assert [answer["id"] for answer in await answers(lines, matching, reading)] == [f"v-{n}" for n in range(30)]


async def test_danger_is_seen_in_what_was_typed(matching: Matching, reading: Reading) -> None:
    [answer] = await answers([line(1, "help, mijn huis staat in brand")], matching, reading)

    assert answer["danger"] == Danger.FIRE_OR_ACCIDENT


@pytest.mark.parametrize(
    ("text", "decision"), [("hoi", "other"), ("", "escalate"), ("qsdkjf mlkjqsdf", "other"), ("x" * 20_000, "other")]
)
async def test_any_text_gets_an_answer(matching: Matching, reading: Reading, text: str, decision: str) -> None:
    [answer] = await answers([line(1, text)], matching, reading)

    assert (answer["decision"], answer["probability"], answer["offerings"]) == (decision, 0.0, [])


async def test_a_wrong_line_stops_after_those_before_it_were_answered(matching: Matching, reading: Reading) -> None:
    answered = match_lines([line(1, "hoi"), "{", line(3, "hoi")], matching, reading)

    assert json.loads(await anext(answered))["id"] == "v-1"
    with pytest.raises(LineFaultError, match=r"^line 2: "):
        await anext(answered)
