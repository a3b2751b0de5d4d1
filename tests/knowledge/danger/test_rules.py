"""Rules join concepts to dangers, sentence by sentence or over the whole text."""

from pathlib import Path

import pytest

from knowledge.danger.rules import Heard, Rule, Rules
from knowledge.domain import Danger
from knowledge.errors import DataFaultError

RULES = """\
calming: [learning]
dangers:
  fire-or-accident:
    certain: [alarm]
    rules: [fire + now but not drill]
    unless: [learning]
    rules-within: sentence
    unless-within: {unless_within}
    lines: [alarm-112]
  crime-report:
    certain: []
    rules: [theft + report]
    unless: []
    rules-within: text
    unless-within: text
    lines: [police]
"""
CUES = """\
fire: brand
now: nu
drill: oefening
learning: cursus
theft: gestolen
report: melden
alarm: help brand
"""


def rules(folder: Path, unless_within: str = "sentence", cues: str = CUES) -> Rules:
    (folder / "rules.yaml").write_text(RULES.format(unless_within=unless_within))
    (folder / "nl.yaml").write_text(cues)
    return Rules.load(folder)


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("nu is er brand", Danger.FIRE_OR_ACCIDENT),
        ("er is brand", None),
        ("er is brand. ik kom nu", None),
        ("nu brand, een oefening", None),
        ("nu brand in de cursus", None),
        ("nu brand. is er een cursus", Danger.FIRE_OR_ACCIDENT),
        ("mijn fiets is gestolen. waar kan ik dat melden", Danger.CRIME_REPORT),
        ("nu brand en iets gestolen melden", Danger.FIRE_OR_ACCIDENT),
        ("", None),
    ],
)
def test_rules(tmp_path: Path, text: str, danger: Danger | None) -> None:
    heard = rules(tmp_path).hear(text)

    assert (heard and heard.danger) is danger


def test_a_certain_rule_is_told_from_another(tmp_path: Path) -> None:
    read = rules(tmp_path)

    assert read.hear("help brand") == Heard(Danger.FIRE_OR_ACCIDENT, certain=True)
    assert read.hear("nu brand") == Heard(Danger.FIRE_OR_ACCIDENT, certain=False)


def test_what_takes_back_may_count_anywhere(tmp_path: Path) -> None:
    assert rules(tmp_path, unless_within="text").hear("nu brand. is er een cursus") is None


def test_the_calming_concepts_are_told(tmp_path: Path) -> None:
    read = rules(tmp_path)

    assert read.calms("er is brand. en een cursus")
    assert not read.calms("er is brand")


def test_only_the_language_that_is_spoken_counts(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text("fire: die\nnow: want\n")

    read = rules(tmp_path, cues=CUES + "me: ik, een, is, er, van, mijn\nhere: huis\nyou: jij\nwe: wij\nall: alle\n")

    assert read.hear("want die is van jij en wij en alle, brand is er, mijn huis, een cursus") is None


def test_a_rule_reads_itself() -> None:
    rule = Rule.read("weapon + here/now but not drill/film")

    assert rule.met(frozenset({"weapon", "now"}))
    assert not rule.met(frozenset({"weapon", "now", "film"}))
    assert not rule.met(frozenset({"weapon"}))


@pytest.mark.parametrize(
    ("cues", "named"),
    [
        (CUES.replace("drill: oefening\n", ""), "drill"),
        ("fire: [brand]", "nl.yaml"),
        ("fire: 3", "nl.yaml"),
    ],
)
def test_a_fault_in_the_data_is_named(tmp_path: Path, cues: str, named: str) -> None:
    with pytest.raises(DataFaultError, match=named):
        rules(tmp_path, cues=cues)
