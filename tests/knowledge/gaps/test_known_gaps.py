"""The gaps that ship: all of them can be recognised, and a fault in the file is named with its place."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from embeddings.training.overlap import overlaps
from knowledge.agenda import Agenda
from knowledge.domain import KnownGap, Language, Offering
from knowledge.errors import DataFaultError
from knowledge.gaps.known import read_known_gaps
from knowledge.matching.question_lines import read_judged

JUDGED = Path(__file__).parents[2] / "evaluation"

GAP = """\
- id: rats-together
  title: {nl: Samen iets doen aan ratten}
  theme: fysieke-wijkvernieuwing
  priority_questions: [3]
  lacunes: [4]
  examples:
    nl: [Wat doen we als straat tegen ratten?]
"""


def reading(tmp_path: Path, content: str) -> tuple[KnownGap, ...]:
    path = tmp_path / "gaps.yaml"
    path.write_text(content, encoding="utf-8")
    return read_known_gaps(Agenda.load(), path)


def test_every_gap_speaks_all_languages(known_gaps: Sequence[KnownGap]) -> None:
    for gap in known_gaps:
        assert {example.language for example in gap.examples} == set(Language), gap.id
        others = [language for language in Language if language is not Language.NL]
        assert all(gap.title_in(language) != gap.title for language in others), gap.id


def test_no_gap_shares_an_id_or_an_example_with_an_offering(
    known_gaps: Sequence[KnownGap], offerings: Sequence[Offering]
) -> None:
    asked = {example.text for offering in offerings for example in offering.examples}

    assert not {gap.id for gap in known_gaps} & {offering.id for offering in offerings}
    assert not {example.text for gap in known_gaps for example in gap.examples} & asked


def test_no_example_gives_away_a_question_that_judges_it(known_gaps: Sequence[KnownGap]) -> None:
    judged = [line.text for path in sorted(JUDGED.glob("*questions.jsonl")) for line in read_judged(path).lines]

    assert overlaps(judged, [example.text for gap in known_gaps for example in gap.examples]) == ()


def test_a_gap_is_read_whole(tmp_path: Path) -> None:
    (gap,) = reading(tmp_path, GAP)

    assert (gap.id, gap.title, gap.theme) == ("rats-together", "Samen iets doen aan ratten", "fysieke-wijkvernieuwing")
    assert (gap.priority_questions, gap.lacunes) == ((3,), (4,))
    assert [(one.language, one.text) for one in gap.examples] == [(Language.NL, "Wat doen we als straat tegen ratten?")]


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ("theme: fysieke-wijkvernieuwing", "theme: knaagdieren", "rats-together: theme: 'knaagdieren': one of"),
        ("[3]", "[8]", "rats-together: priority_questions: 8: one of 1, 2"),
        ("lacunes: [4]", "lacunes: [7]", "rats-together: lacunes: 7: one of 1, 2"),
        ("id: rats-together", "id: /rats", "0.id"),
        ("{nl: Samen", "{en: Samen", "Dutch"),
        ("nl: [Wat doen we als straat tegen ratten?]", "nl: []", "at least one question"),
        ("nl: [Wat", "xx: [Wat", "0.examples.xx"),
        ("lacunes", "lacune", "0.lacune"),
    ],
)
def test_a_fault_is_named_with_file_place_and_what_is_expected(
    tmp_path: Path, right: str, wrong: str, named: str
) -> None:
    assert right in GAP
    with pytest.raises(DataFaultError) as fault:
        reading(tmp_path, GAP.replace(right, wrong))

    assert str(fault.value).startswith("gaps.yaml: ")
    assert named in str(fault.value)


def test_nothing_stands_twice(tmp_path: Path) -> None:
    with pytest.raises(DataFaultError, match=r"stand more often: Wat doen .*, rats-together"):
        reading(tmp_path, GAP + GAP)
