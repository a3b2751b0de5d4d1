"""Lines of JSON are read strictly, and a fault says on which line it is."""

import json
from pathlib import Path

import pytest

from embeddings.evaluation import Kind
from knowledge.domain import Audience
from knowledge.errors import DataFaultError
from knowledge.matching.question_lines import JudgedLine, LineFaultError, QuestionLine, read_judged, read_lines

GOOD = '{"id": "v-1", "text": "hoe begin ik?"}'
JUDGED = {"id": "j-1", "lang": "nl", "text": "hoe?", "kind": "match", "relevant": ["a", "b"], "best": ["a"]}


def test_reads_lines_in_their_order_and_skips_blank_ones() -> None:
    lines = [GOOD, "", '{"id": 2, "text": "ë", "audience": "bewoner", "other": [1]}\n', "  \n"]

    first, second = read_lines(lines, QuestionLine)

    assert first == QuestionLine(id="v-1", text="hoe begin ik?")
    assert (second.id, second.text, second.audience) == (2, "ë", Audience.RESIDENT)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("nee", "Invalid JSON"),
        ("[]", "object"),
        ('{"id": "v-2"}', "text: Field required"),
        ('{"text": "hoe?"}', "id"),
        ('{"id": "v-2", "text": 3}', "text: Input should be a valid string"),
        ('{"id": "v-2", "text": "hoe?", "audience": "koning"}', "audience: Input should be 'bewoner'"),
    ],
)
def test_a_wrong_line_is_named(line: str, expected: str) -> None:
    lines = read_lines([GOOD, "", line, GOOD], QuestionLine)
    next(lines)

    with pytest.raises(LineFaultError, match=f"^line 3: .*{expected}") as raised:
        next(lines)
    assert raised.value.line == 3


@pytest.mark.parametrize(
    "change", [{"relevant": []}, {"kind": "gap"}, {"best": ["c"]}, {"kind": "perhaps"}, {"lang": None}]
)
def test_a_judgement_that_contradicts_itself_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(LineFaultError):
        list(read_lines([json.dumps(JUDGED | change)], JudgedLine))


def test_reads_a_set_of_judged_questions(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text(json.dumps(JUDGED) + "\n" + json.dumps({"id": 2, "lang": "tr", "text": "a\u2028b", "kind": "gap"}))

    judged = read_judged(path)

    assert [line.judgement.kind for line in judged.lines] == [Kind.MATCH, Kind.GAP]
    assert judged.lines[0].judgement.relevant == {"a", "b"}
    assert len(judged.digest) == 64


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xff\xfe"])
def test_a_file_without_questions_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "questions.jsonl").write_bytes(content)

    with pytest.raises(DataFaultError):
        read_judged(tmp_path / "questions.jsonl")
