"""The help lines as they ship: certain, with proof, and checked often enough."""

import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from knowledge.domain import HelpLine, Language
from knowledge.errors import DataFaultError
from knowledge.help_lines import CHECK_EVERY, HelpLines

LINES = HelpLines.load()

NUMBERS = {
    "alarm-112": "112",
    "police": "0900-8844",
    "crime-anonymous": "0800-7000",
    "safe-at-home": "0800-2000",
    "suicide-113": "113",
    "child-line": "0800-0432",
    "listening-line": "088-0767 000",
    "worrying-behaviour": "0800-1205",
    "sexual-violence": "0800-0188",
    "discrimination": "0800-0880",
    "debt": "0800-8115",
    "victim-support": "0900-0101",
    "fraud": "088-786 73 72",
    "gas-power": "0800-9009",
    "gp-post": None,
    "legal-desk": None,
    "neighbour-mediation": None,
    "municipality": None,
}

NOT_FOR_EMERGENCIES = ("police", "crime-anonymous", "worrying-behaviour", "gp-post")


def test_every_line_has_its_number() -> None:
    assert {line.id: line.number for line in LINES.lines} == NUMBERS


@pytest.mark.parametrize("line", LINES.lines, ids=lambda line: line.id)
def test_every_line_leads_somewhere_and_has_proof(line: HelpLine) -> None:
    assert line.number or line.website or line.where_to_ask
    assert re.match(r"https?://\S+\.\S+", line.source)
    assert line.website is None or re.match(r"https?://\S+\.\S+", line.website)
    assert line.when
    assert line.checked_on <= datetime.now(UTC).date()


@pytest.mark.parametrize("line", LINES.lines, ids=lambda line: line.id)
@pytest.mark.parametrize("language", [language for language in Language if language is not Language.NL])
def test_every_line_is_there_in_every_language(line: HelpLine, language: Language) -> None:
    assert line.when_in(language) != line.when
    assert line.name_in(language)
    assert (line.where_to_ask_in(language) is None) == (line.where_to_ask is None)
    assert line.where_to_ask is None or line.where_to_ask_in(language) != line.where_to_ask


@pytest.mark.parametrize("line_id", NOT_FOR_EMERGENCIES)
def test_lines_for_no_emergency_say_to_call_112_in_danger(line_id: str) -> None:
    (line,) = (line for line in LINES.lines if line.id == line_id)
    for language in Language:
        assert "112" in line.when_in(language)


def test_no_line_shows_a_number_that_is_not_its_own() -> None:
    for line in LINES.lines:
        shown = set(re.findall(r"\b(?:0\d{2,3}-[\d ]+\d|11[23])\b", f"{line.when} {line.when_in(Language.EN)}"))
        assert shown <= {"112", line.number}, line.id


def test_texts_are_short() -> None:
    for line in LINES.lines:
        for sentence in re.split(r"[.?!:] ", f"{line.when} {line.where_to_ask or ''}"):
            assert len(sentence.split()) <= 18, sentence


def test_a_line_is_stale_after_a_quarter_and_not_before() -> None:
    last_check = max(line.checked_on for line in LINES.lines)
    first_check = min(line.checked_on for line in LINES.lines)
    assert LINES.stale(first_check + CHECK_EVERY) == ()
    assert LINES.stale(last_check + CHECK_EVERY + timedelta(days=1)) == LINES.lines


def test_a_quarter_is_the_longest_there_is() -> None:
    starts = [date(2027, 1, 1), date(2027, 4, 1), date(2027, 7, 1), date(2027, 10, 1), date(2028, 1, 1)]
    assert max(after - before for before, after in pairwise(starts)) == CHECK_EVERY


RIGHT = """\
- id: a
  name: {nl: Lijn}
  number: "1"
  when: {nl: Altijd.}
  website: null
  source: "https://example.nl"
  checked_on: 2026-11-21
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "lines.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_right_file_is_read(tmp_path: Path) -> None:
    (line,) = HelpLines.load(written(tmp_path, RIGHT)).lines
    assert (line.id, line.number, line.checked_on) == ("a", "1", date(2026, 11, 21))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (RIGHT.replace('"1"', "null"), "a number, a website or where_to_ask is needed"),
        (RIGHT.replace('"1"', "112"), "valid string"),  # 0800 as a number would lose its noughts
        (RIGHT + RIGHT, "ids that stand twice: a"),
        (RIGHT.replace("2026-11-21", "gisteren"), "checked_on"),
        (RIGHT.replace("{nl: Altijd.}", "{en: Always.}"), "Dutch"),
        ("tekst", "tuple"),
    ],
)
def test_a_wrong_file_is_refused_and_says_what(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(DataFaultError, match=r"^lines\.yaml: ") as caught:
        HelpLines.load(written(tmp_path, text))
    assert named in str(caught.value)
