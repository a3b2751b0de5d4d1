"""What the model is judged by is not among what it learned from."""

import json
from pathlib import Path

import pytest

from bot.commands.training import material
from embeddings.training.overlap import overlaps

EVALUATION = Path(__file__).parent / "evaluation"


@pytest.fixture(scope="module")
def learned() -> tuple[str, ...]:
    return tuple(material().texts())


@pytest.mark.parametrize("name", ["questions.jsonl", "own_questions.jsonl"])
def test_no_judged_text_is_a_near_duplicate_of_a_learned_one(name: str, learned: tuple[str, ...]) -> None:
    lines = (EVALUATION / name).read_text(encoding="utf-8").splitlines()
    judged = [json.loads(line)["text"] for line in lines]

    assert overlaps(judged, learned) == ()
