"""The catalogue as a file: what is read, what is refused and how it is said, and that nothing is lost on the way."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge.agenda import Agenda
from knowledge.catalogue.csv_files import COLUMNS
from knowledge.catalogue.files import OFFERINGS_FILE, Fault, digest, read, write
from knowledge.catalogue.records import (
    EXAMPLE_LIMIT,
    ORGANISATION_LIMIT,
    SUMMARY_LIMIT,
    TITLE_LIMIT,
    OfferingRecord,
)
from knowledge.domain import (
    Audience,
    Cost,
    Effort,
    Example,
    Form,
    Language,
    Offering,
    OfferingKind,
    Scale,
)

AGENDA = Agenda.load()

OFFERING = Offering(
    id="buurtapp-opzetten",
    title="Een buurtapp opzetten",
    organisation="Buurtkring Noord",
    url="https://www.example.nl/buurtapp",
    kind=OfferingKind.TRAINING,
    themes=("veiligheid-ondermijning", "vertrouwen-verbinding"),
    audiences=(Audience.RESIDENT, Audience.PROFESSIONAL),
    scale=Scale.LOCAL,
    form=(Form.GROUP,),
    effort=Effort.HALF_DAY,
    cost=Cost.FREE,
    language="nl",
    period="2026",
    summary="Je leert hoe je een buurtapp begint en rustig houdt.",
    priority_questions=(3, 6),
    gaps=(2,),
    examples=(
        Example(Language.NL, "Hoe begin ik een appgroep met de straat?"),
        Example(Language.NL, "'s Avonds | 's nachts: wie let er op?"),
        Example(Language.EN, "How do I start a street chat group?"),
    ),
)

RECORD: dict[str, object] = {
    "id": "buurtapp-opzetten",
    "title": "Een buurtapp opzetten",
    "organisation": "Buurtkring Noord",
    "url": "https://www.example.nl/buurtapp",
    "kind": "training",
    "themes": ["veiligheid-ondermijning"],
    "audiences": ["bewoner"],
    "scale": "lokaal",
    "form": ["groep"],
    "effort": "dagdeel",
    "cost": "gratis",
    "language": "nl",
    "summary": "Je leert hoe je een buurtapp begint.",
}


def file_with(folder: Path, *records: object) -> Path:
    path = folder / "offerings.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    return path


def text_file(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_bytes(content.encode("utf-8"))
    return path


def only_fault(path: Path) -> Fault:
    offerings, faults = read(path)
    assert offerings == ()
    assert len(faults) == 1, [str(fault) for fault in faults]
    return faults[0]


# --- What is right is read as it is ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["c.yaml", "c.yml", "c.json", "c.csv", "C.CSV"])
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    write(tmp_path / name, [OFFERING])
    assert read(tmp_path / name) == ((OFFERING,), ())


def test_the_shipped_catalogue_is_right_and_complete() -> None:
    offerings, faults = read(OFFERINGS_FILE)
    assert faults == ()
    assert len(offerings) == 384
    for offering in offerings:
        count = {code: sum(e.language is code for e in offering.examples) for code in Language}
        assert count == {code: 14 if code is Language.NL else 1 for code in Language}, offering.id


@pytest.mark.parametrize("name", ["Verduurzaming", "energietransitie-duurzaamheid"])
def test_a_theme_may_be_called_by_any_of_its_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / "offerings.json"
    path.write_text(json.dumps([{**RECORD, "themes": [name]}]), encoding="utf-8")

    (offering,), faults = read(path, AGENDA)

    assert not faults
    assert offering.themes == ("energietransitie-duurzaamheid",)


def test_the_shipped_catalogue_covers_every_theme_and_audience() -> None:
    offerings, _ = read(OFFERINGS_FILE)
    assert {theme for offering in offerings for theme in offering.themes} == {theme.id for theme in AGENDA.themes}
    assert {audience for offering in offerings for audience in offering.audiences} == set(Audience)


def test_the_shipped_catalogue_is_as_write_would_write_it(tmp_path: Path) -> None:
    offerings, _ = read(OFFERINGS_FILE)
    write(tmp_path / "again.yaml", offerings)
    assert (tmp_path / "again.yaml").read_bytes() == OFFERINGS_FILE.read_bytes()


def round_trip(folder: Path, offerings: tuple[Offering, ...]) -> tuple[Offering, ...]:
    """YAML to CSV to JSON to YAML, every step from the file before it."""
    for name in ("1.yaml", "2.csv", "3.json", "4.yaml"):
        write(folder / name, offerings)
        offerings, faults = read(folder / name)
        assert faults == (), [str(fault) for fault in faults]
    return offerings


def test_the_shipped_catalogue_survives_every_format(tmp_path: Path) -> None:
    offerings, _ = read(OFFERINGS_FILE)
    assert round_trip(tmp_path, offerings) == offerings


def test_optional_fields_may_be_left_out(tmp_path: Path) -> None:
    (offering,), faults = read(file_with(tmp_path, RECORD))
    assert faults == ()
    assert offering.period is None
    assert (offering.priority_questions, offering.gaps, offering.examples) == ((), (), ())


def test_audiences_may_be_in_the_plural_of_the_sources(tmp_path: Path) -> None:
    plural = ["bewoners", "wijkprofessionals", "beleidsmakers", "bestuurders"]
    (offering,), faults = read(file_with(tmp_path, RECORD | {"audiences": plural}))
    assert faults == ()
    assert offering.audiences == tuple(Audience)


def test_spaces_around_texts_do_not_count(tmp_path: Path) -> None:
    (offering,), _ = read(file_with(tmp_path, RECORD | {"title": "  Buurtapp \n", "id": " buurtapp "}))
    assert (offering.title, offering.id) == ("Buurtapp", "buurtapp")


@pytest.mark.parametrize(("written", "period"), [("2026", "2026"), ("2026-03-01", "2026-03-01"), ("'2026'", "2026")])
def test_a_year_or_a_date_needs_no_quotes_in_yaml(tmp_path: Path, written: str, period: str) -> None:
    path = text_file(tmp_path, "c.yaml", yaml.safe_dump([RECORD]) + f"  period: {written}\n")
    (offering,), faults = read(path)
    assert faults == ()
    assert offering.period == period


def test_a_year_may_be_a_number_in_json(tmp_path: Path) -> None:
    (offering,), _ = read(file_with(tmp_path, RECORD | {"period": 2026}))
    assert offering.period == "2026"


def test_norwegian_is_a_language_and_not_a_no(tmp_path: Path) -> None:
    text = yaml.safe_dump([RECORD]).replace("language: nl", "language: no")
    (offering,), _ = read(text_file(tmp_path, "c.yaml", text))
    assert offering.language == "no"


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("mark", ["\ufeff", ""])
def test_csv_is_read_with_any_usual_delimiter(tmp_path: Path, delimiter: str, mark: str) -> None:
    write(tmp_path / "c.csv", [OFFERING])
    text = (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    path = text_file(tmp_path, "d.csv", mark + text.replace(";", delimiter))
    assert read(path) == ((OFFERING,), ())


def test_csv_may_leave_out_optional_columns_and_end_in_empty_rows(tmp_path: Path) -> None:
    row = {name: "|".join(value) if isinstance(value, list) else str(value) for name, value in RECORD.items()}
    lines = [";".join(row), ";".join(row.values()), ";" * (len(row) - 1), "", ""]
    offerings, faults = read(text_file(tmp_path, "c.csv", "\r\n".join(lines)))
    assert faults == ()
    assert [offering.id for offering in offerings] == ["buurtapp-opzetten"]


def test_csv_cells_are_no_formulas(tmp_path: Path) -> None:
    risky = replace(OFFERING, title='=HYPERLINK("https://example.nl")', summary="@ iedereen", period="-2026")
    write(tmp_path / "c.csv", [risky])
    text = (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    assert "'=HYPERLINK" in text
    assert ";'@ iedereen;" in text
    assert ";'-2026;" in text
    assert read(tmp_path / "c.csv") == ((risky,), ())


# --- What is wrong is named --------------------------------------------------------------------------------------

WRONG_FIELDS: list[tuple[str, object, str, str]] = [
    # field, what stands there, found, expected
    ("id", "Buurt App", "'Buurt App'", "lower case"),
    ("id", "-app", "'-app'", "lower case"),
    ("id", "a" * 60, "60 characters", "at most"),
    ("id", 12, "12", "text"),
    ("title", "", "''", "not empty"),
    ("title", "   ", "'   '", "not empty"),
    ("title", None, "nothing", "text"),
    ("title", "x" * (TITLE_LIMIT + 1), "161 characters", "at most 160"),
    ("title", "Een <b>vette</b> cursus", "'<b>'", "without HTML"),
    ("title", "Wonen &amp; zorg", "'&amp;'", "without HTML"),
    ("title", "Een\u0007bel", "U+0007", "one line"),
    ("title", "Een\nregel", "U+000A", "one line"),
    ("title", "omge\u202edraaid", "U+202E", "one line"),
    ("title", "\ufffdber", "U+FFFD", "UTF-8"),
    ("title", ["a"], "a list of 1", "text"),
    ("title", {"nl": "a"}, "fields", "text"),
    ("organisation", "x" * (ORGANISATION_LIMIT + 1), "121 characters", "at most 120"),
    ("summary", "x" * (SUMMARY_LIMIT + 1), "401 characters", "at most 400"),
    ("url", "javascript:alert(1)", "javascript", "a web address"),
    ("url", "ftp://example.nl/a", "ftp", "a web address"),
    ("url", "https:///pad", "https:///pad", "a web address"),
    ("url", "https://localhost/a", "localhost", "a web address"),
    ("url", "https://goed.nl@kwaad.nl/", "goed.nl", "a web address"),
    ("url", "www.example.nl", "www.example.nl", "a web address"),
    ("url", "https://example.nl/een pad", "een pad", "a web address"),
    ("url", "https://example.nl/" + "a" * 300, "319 characters", "at most 300"),
    ("kind", "cursus", "'cursus'", "'publicatie', 'handreiking'"),
    ("scale", "wereldwijd", "'wereldwijd'", "'lokaal', 'regionaal' or 'landelijk'"),
    ("effort", "lang", "'lang'", "'paar uur', 'dagdeel'"),
    ("cost", 0, "0", "'gratis', 'betaald' or 'onbekend'"),
    ("language", "nederlands", "'nederlands'", "ISO 639"),
    ("language", "xx", "'xx'", "ISO 639"),
    ("form", ["groepje"], "'groepje'", "'zelfstudie', 'online'"),
    ("form", "groep", "'groep'", "a list"),
    ("form", [], "an empty list", "at least one"),
    ("themes", ["wonen", "koken"], "'koken'", "wonen, fysieke-wijkvernieuwing"),
    ("themes", ["wonen", "wonen"], "'wonen' twice", "once"),
    ("themes", [], "an empty list", "at least one"),
    ("audiences", [["bewoner"]], "a list of 1", "'bewoner', 'wijkprofessional'"),
    ("audiences", ["gas"], "'gas'", "'bewoner', 'wijkprofessional'"),
    ("audiences", ["bewoner", "bewoners"], "'bewoner' twice", "once"),
    ("priority_questions", [8], "8", "one of 1, 2, 3, 4, 5, 6, 7"),
    ("priority_questions", [0], "0", "one of 1"),
    ("priority_questions", ["3"], "'3'", "a whole number"),
    ("priority_questions", [True], "True", "a whole number"),
    ("priority_questions", [1.5], "1.5", "a whole number"),
    ("priority_questions", 3, "3", "a list"),
    ("gaps", [7], "7", "one of 1, 2, 3, 4, 5, 6"),
    ("period", ["2026"], "a list of 1", "text"),
    ("period", True, "True", "text"),
    ("examples", ["Hoe dan?"], "a list of 1", "by language"),
    ("examples.nl", "Hoe dan?", "'Hoe dan?'", "a list"),
    ("examples.nl", [""], "''", "not empty"),
    ("examples.nl", ["x" * (EXAMPLE_LIMIT + 1)], "501 characters", "at most 500"),
    ("examples.nl", ["Hoe dan?", "hoe  DAN?"], "'hoe  DAN?' twice", "once"),
    ("examples.nl", ["Hoe\u0000dan?"], "U+0000", "one line"),
    ("examples.de", ["Wie denn?"], "'de'", "'nl', 'en', 'tr', 'ar', 'pl' or 'uk'"),
    ("prijs", 12, "an unknown field", "one of the fields id, title"),
]


@pytest.mark.parametrize(("field", "value", "found", "expected"), WRONG_FIELDS)
def test_a_wrong_field_is_named(tmp_path: Path, field: str, value: object, found: str, expected: str) -> None:
    name, _, language = field.partition(".")
    fault = only_fault(file_with(tmp_path, RECORD | {name: {language: value} if language else value}))
    assert (fault.file, fault.row, fault.field) == ("offerings.json", 1, field)
    assert found in fault.found
    assert expected in fault.expected


@pytest.mark.parametrize("field", list(RECORD))
def test_a_missing_field_is_named(tmp_path: Path, field: str) -> None:
    fault = only_fault(file_with(tmp_path, {name: value for name, value in RECORD.items() if name != field}))
    assert (fault.row, fault.field, fault.found, fault.expected) == (1, field, "nothing", "this field")


def test_every_fault_of_every_row_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    wrong = RECORD | {"id": "b", "url": "https://example.nl/b", "kind": "cursus", "cost": "duur"}
    other = RECORD | {"id": "c", "url": "https://example.nl/c", "title": ""}
    offerings, faults = read(file_with(tmp_path, RECORD, wrong, other))
    assert [offering.id for offering in offerings] == ["buurtapp-opzetten"]
    named = [(fault.row, fault.offering, fault.field) for fault in faults]
    assert named == [(2, "b", "kind"), (2, "b", "cost"), (3, "c", "title")]


def test_an_id_that_stands_twice_is_named_at_the_second(tmp_path: Path) -> None:
    offerings, (fault,) = read(file_with(tmp_path, RECORD, RECORD | {"url": "https://example.nl/b"}))
    assert len(offerings) == 1
    assert (fault.row, fault.field, fault.found) == (2, "id", "'buurtapp-opzetten'")
    assert fault.expected == "an id of its own: offering 1 has it too"


def test_only_an_answer_has_no_address_and_paragraphs(tmp_path: Path) -> None:
    text = "Bel eerst de gemeente.\n\nGa daarna samen langs de deuren. " * 20
    answer = {key: value for key, value in RECORD.items() if key != "url"} | {
        "id": "antwoord-1",
        "kind": "antwoord",
        "summary": text.strip(),
    }
    (offering,), faults = read(file_with(tmp_path, answer))
    assert not faults
    assert (offering.url, offering.summary) == (None, text.strip())
    assert round_trip(tmp_path, (offering,)) == (offering,)

    assert only_fault(file_with(tmp_path, answer | {"kind": "training", "summary": "Kort."})).field == "url"
    long = only_fault(file_with(tmp_path, answer | {"summary": "a" * 1501}))
    assert (long.field, long.found, long.expected) == ("summary", "1501 characters", "at most 1500 characters")
    assert only_fault(file_with(tmp_path, RECORD | {"summary": "Eerst.\nDan."})).field == "summary"


@pytest.mark.parametrize("url", ["https://www.example.nl/buurtapp/", "http://WWW.example.nl/buurtapp"])
def test_an_address_that_stands_twice_is_named_at_the_second(tmp_path: Path, url: str) -> None:
    offerings, (fault,) = read(file_with(tmp_path, RECORD, RECORD | {"id": "b", "url": url}))
    assert len(offerings) == 1
    assert (fault.row, fault.field, fault.found) == (2, "url", repr(url))


def test_an_address_that_no_parser_takes_is_an_ordinary_fault(tmp_path: Path) -> None:
    assert only_fault(file_with(tmp_path, RECORD | {"url": "http://[half"})).field == "url"


def test_a_row_that_is_no_offering_is_named(tmp_path: Path) -> None:
    fault = only_fault(file_with(tmp_path, "tekst"))
    assert (fault.row, fault.field, fault.found) == (1, None, "'tekst'")
    assert "an offering" in fault.expected


def test_a_long_wrong_value_is_shortened(tmp_path: Path) -> None:
    fault = only_fault(file_with(tmp_path, RECORD | {"kind": "cursus" * 100}))
    assert len(fault.found) < 70


def test_a_fault_reads_as_one_printable_sentence(tmp_path: Path) -> None:
    fault = only_fault(file_with(tmp_path, RECORD | {"\x1b[31mrood": 1}))
    text = str(fault)
    assert text.startswith(
        "offerings.json, offering 1 (buurtapp-opzetten), \\x1b[31mrood: found an unknown field, expected"
    )
    assert text.isprintable()


# --- YAML --------------------------------------------------------------------------------------------------------


def test_a_fault_in_yaml_has_the_line_of_its_field(tmp_path: Path) -> None:
    good = yaml.safe_dump([RECORD], sort_keys=False)
    bad = yaml.safe_dump([RECORD | {"id": "b", "url": "https://example.nl/b"}], sort_keys=False)
    text = "# a comment\n" + good + bad.replace("kind: training", "kind: cursus")
    fault = read(text_file(tmp_path, "c.yaml", text))[1][0]
    assert fault.field == "kind"
    assert text.splitlines()[(fault.row or 0) - 1].strip() == "kind: cursus"
    assert str(fault).startswith(f"c.yaml, line {fault.row} (b), kind: found 'cursus'")


def test_a_missing_field_in_yaml_has_the_line_of_the_offering(tmp_path: Path) -> None:
    text = "\n\n" + yaml.safe_dump([{name: value for name, value in RECORD.items() if name != "title"}])
    assert only_fault(text_file(tmp_path, "c.yaml", text)).row == 3


def test_a_field_that_stands_twice_is_named(tmp_path: Path) -> None:
    text = yaml.safe_dump([RECORD]) + "  title: Nog een titel\n"
    fault = only_fault(text_file(tmp_path, "c.yaml", text))
    assert (fault.field, fault.found) == ("title", "the same field twice")


@pytest.mark.parametrize(
    ("text", "row", "found"),
    [
        ("- id: [a\n- id: b\n", 2, "expected ',' or ']'"),
        ("- id: a\n   title: b\n", 2, "mapping values are not allowed"),
        ("- id: *weg\n", 1, "undefined alias"),
        ("- !!python/object:os.system {}\n", 1, "could not determine a constructor"),
        ("- id: a\n- !!map tekst\n", 2, "expected a mapping node"),
        ("- id: é\n- id: \x07\n", 2, "U+0007"),
        ("- !!int tekst\n", None, "ValueError"),
    ],
)
def test_what_is_no_yaml_is_named_with_its_line(tmp_path: Path, text: str, row: int | None, found: str) -> None:
    faults = read(text_file(tmp_path, "c.yaml", text))[1]
    assert (row, True) in [(fault.row, found in fault.found) for fault in faults]


def test_yaml_that_is_no_list_is_named(tmp_path: Path) -> None:
    fault = only_fault(text_file(tmp_path, "c.yaml", "# leeg\nid: a\n"))
    assert (fault.row, fault.expected) == (2, "a list of offerings")


@pytest.mark.parametrize("name", ["c.yaml", "c.json"])
def test_nesting_without_end_is_a_fault_and_no_crash(tmp_path: Path, name: str) -> None:
    offerings, faults = read(text_file(tmp_path, name, "[" * 100_000 + "]" * 100_000))
    assert offerings == ()
    assert len(faults) == 1


def test_yaml_that_grows_when_read_is_a_fault_and_no_crash(tmp_path: Path) -> None:
    layers = [f"  l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 12)]
    text = "- id: a\n  l0: &l0 [x]\n" + "\n".join(layers) + "\n  title: *l11\n"
    named = {fault.field: fault.found for fault in read(text_file(tmp_path, "c.yaml", text))[1]}
    assert named["title"] == "a list of 9"


# --- JSON --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[{]", "line 1 column 3"),
        ('{"id": "a"}', "fields"),
        ('"tekst"', "'tekst'"),
        ("[" + "9" * 5000 + "]", "a mistake"),
    ],
)
def test_what_is_no_list_in_json_is_named(tmp_path: Path, text: str, found: str) -> None:
    assert found in only_fault(text_file(tmp_path, "c.json", text)).found


def test_a_field_that_stands_twice_in_json_is_named(tmp_path: Path) -> None:
    text = json.dumps([RECORD]).replace('"kind": ', '"kind": "training", "kind": ')
    assert only_fault(text_file(tmp_path, "c.json", text)).found == "the same field twice"


def test_half_a_character_in_json_is_named(tmp_path: Path) -> None:
    text = json.dumps([RECORD]).replace("Een buurtapp", "\\ud800")
    fault = only_fault(text_file(tmp_path, "c.json", text))
    assert (fault.field, fault.expected) == ("title", "text in UTF-8")
    assert str(fault).isprintable()


# --- CSV ---------------------------------------------------------------------------------------------------------


def csv_with(folder: Path, change: Callable[[str], str]) -> Path:
    write(folder / "c.csv", [OFFERING])
    text = (folder / "c.csv").read_text(encoding="utf-8-sig")
    return text_file(folder, "c.csv", change(text))


@pytest.mark.parametrize(
    ("old", "new", "field", "found"),
    [
        (";training;", ";cursus;", "kind", "'cursus'"),
        (";training;", ";;", "kind", "nothing"),
        (";3 | 6;", ";3 | 9;", "priority_questions", "9"),
        (";3 | 6;", ";3 | zes;", "priority_questions", "'zes'"),
        (";groep;", ";groep || online;", "form", "''"),
        (";groep;", ";groep, online;", "form", "'groep, online'"),
        ("Een buurtapp opzetten", '"Een\r\nbuurtapp"', "title", "U+000D"),
        ("How do I start a street chat group?", "How? | how?", "examples.en", "'how?' twice"),
    ],
)
def test_a_wrong_cell_is_named_with_its_line(tmp_path: Path, old: str, new: str, field: str, found: str) -> None:
    fault = only_fault(csv_with(tmp_path, lambda text: text.replace(old, new)))
    assert (fault.row, fault.field) == (2, field)
    assert found in fault.found


def test_a_row_after_a_cell_of_two_lines_has_its_own_line(tmp_path: Path) -> None:
    def change(text: str) -> str:
        header, row = text.splitlines()
        first = row.replace("Een buurtapp opzetten", '"Een\nbuurtapp"')
        second = row.replace("buurtapp-opzetten", "b").replace("/buurtapp;", "/b;").replace("gratis", "duur")
        return f"{header}\n{first}\n{second}"

    faults = read(csv_with(tmp_path, change))[1]
    assert [(fault.row, fault.field) for fault in faults] == [(2, "title"), (4, "cost")]


def test_a_row_with_too_many_cells_is_named(tmp_path: Path) -> None:
    fault = only_fault(csv_with(tmp_path, lambda text: text.rstrip() + ";nog een\r\n"))
    assert (fault.row, fault.field) == (2, None)
    assert fault.found == f"{len(COLUMNS) + 1} cells"


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("title;", "titel;", {("titel", "an unknown column"), ("title", "no such column")}),
        ("title;", "title;title;", {("title", "the same column twice")}),
        ("examples.nl", "examples.de", {("examples.de", "an unknown column")}),
        ("id;title", ";title", {(None, "an unknown column"), ("id", "no such column")}),
    ],
)
def test_a_wrong_header_is_named(tmp_path: Path, old: str, new: str, named: set[tuple[str | None, str]]) -> None:
    offerings, faults = read(csv_with(tmp_path, lambda text: text.replace(old, new, 1)))
    assert offerings == ()
    assert {(fault.field, fault.found) for fault in faults} == named
    assert {fault.row for fault in faults} == {1}


@pytest.mark.parametrize("change", [lambda text: text + '"half', lambda text: text + '"a"b;c\n'])
def test_broken_quotes_are_named_with_their_line(tmp_path: Path, change: Callable[[str], str]) -> None:
    _, (fault,) = read(csv_with(tmp_path, change))
    assert fault.row == 3
    assert "CSV" in fault.expected


# --- Files -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
@pytest.mark.parametrize("name", ["c.csv", "c.yaml", "c.json"])
def test_another_encoding_is_named(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_bytes("één\n".encode(encoding))
    fault = only_fault(path)
    assert fault.row == 1
    assert "not UTF-8" in fault.found
    assert "CSV UTF-8" in fault.expected


def test_the_line_of_a_byte_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_bytes(b"id;title\na;b\nc;caf\xe9\n")
    fault = only_fault(tmp_path / "c.csv")
    assert (fault.row, fault.found) == (3, "byte 0xE9, which is not UTF-8")


@pytest.mark.parametrize("content", ["", "\n", "\ufeff", "# niets\n", "[]"])
@pytest.mark.parametrize("name", ["c.csv", "c.yaml", "c.json"])
def test_a_file_without_offerings_is_named(tmp_path: Path, name: str, content: str) -> None:
    offerings, faults = read(text_file(tmp_path, name, content))
    assert offerings == ()
    assert faults


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    for name in ("c.csv", "c.yaml", "c.json"):
        assert only_fault(text_file(tmp_path, name, "")).found == "no offerings"


def test_another_kind_of_file_is_named(tmp_path: Path) -> None:
    fault = only_fault(text_file(tmp_path, "c.xlsx", "PK"))
    assert (fault.row, fault.expected) == (None, "one of .yaml, .yml, .json, .csv")


def test_another_kind_of_file_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"ends in \.yaml"):
        write(tmp_path / "c.xlsx", [OFFERING])
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_not_there_is_the_callers_to_handle(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "weg.yaml")


def test_three_of_the_longest_offerings_fit_in_one_telegram_message() -> None:
    assert 3 * (TITLE_LIMIT + ORGANISATION_LIMIT + SUMMARY_LIMIT) < 4096 / 2


def test_a_record_is_never_checked_without_an_agenda() -> None:
    with pytest.raises(TypeError, match="agenda"):
        OfferingRecord.model_validate(RECORD)


# --- Properties --------------------------------------------------------------------------------------------------

TEXT = st.text(
    st.characters(
        exclude_categories=("Cc", "Cs", "Zl", "Zp"),
        exclude_characters="<&\ufeff\ufffd\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    ),
    min_size=1,
    max_size=60,
)
FORMULA_LIKE = st.sampled_from(
    ["=1+1", "+31 6", "-5", "@iedereen", "''=a", "'s avonds", "a|b", "\\|", "a\\", "|", "null", "#", "~", "1"]
)
LINE = st.one_of(FORMULA_LIKE, TEXT).map(str.strip).filter(bool)


def folded(text: str) -> str:
    return " ".join(text.casefold().split())


def some(values: type[Audience] | type[Form], least: int = 1) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(list(values)), min_size=least, unique=True).map(tuple)


def examples() -> st.SearchStrategy[tuple[Example, ...]]:
    by_language = {code: st.lists(LINE, max_size=3, unique_by=folded) for code in Language}
    return st.fixed_dictionaries(by_language).map(
        lambda texts: tuple(Example(code, text) for code in Language for text in texts[code])
    )


@st.composite
def offerings(draw: st.DrawFn, number: int = 1) -> Offering:
    slug = draw(st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True))
    return Offering(
        id=f"{slug}-{number}",
        title=draw(LINE),
        organisation=draw(LINE),
        url=f"https://{slug}.example.nl/{number}?q=a;b,c|d",
        kind=draw(st.sampled_from(OfferingKind)),
        themes=draw(
            st.lists(st.sampled_from([theme.id for theme in AGENDA.themes]), min_size=1, unique=True).map(tuple)
        ),
        audiences=draw(some(Audience)),
        scale=draw(st.sampled_from(Scale)),
        form=draw(some(Form)),
        effort=draw(st.sampled_from(Effort)),
        cost=draw(st.sampled_from(Cost)),
        language=draw(st.sampled_from(["nl", "en", "ar", "no", "pap"])),
        period=draw(st.none() | LINE),
        summary=draw(LINE),
        priority_questions=draw(st.lists(st.integers(1, 7), unique=True).map(tuple)),
        gaps=draw(st.lists(st.integers(1, 6), unique=True).map(tuple)),
        examples=draw(examples()),
    )


@given(offerings(number=1), offerings(number=2))
def test_offerings_survive_every_format(first: Offering, second: Offering) -> None:
    with TemporaryDirectory() as folder:
        assert round_trip(Path(folder), (first, second)) == (first, second)


@given(st.binary(max_size=200), st.sampled_from([".yaml", ".json", ".csv"]))
def test_any_bytes_end_in_faults_and_never_in_a_crash(content: bytes, suffix: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"c{suffix}"
        path.write_bytes(content)
        found, faults = read(path)
    assert found == ()
    assert faults
    assert all(str(fault).isprintable() for fault in faults)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(
    st.dictionaries(st.sampled_from([*RECORD, "examples", "gaps", "period", "prijs"]), JSON),
    st.sampled_from(["json", "yaml"]),
)
def test_any_values_end_in_faults_and_never_in_a_crash(values: dict[str, object], suffix: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"c.{suffix}"
        records = [RECORD | values]
        path.write_text(json.dumps(records) if suffix == "json" else yaml.safe_dump(records), encoding="utf-8")
        offerings, faults = read(path)
    assert bool(offerings) != bool(faults)
    assert all(str(fault).isprintable() for fault in faults)


# --- Digest ------------------------------------------------------------------------------------------------------


def test_the_digest_is_the_same_in_every_process() -> None:
    assert digest(OFFERING) == digest(replace(OFFERING))
    assert digest(OFFERING) == "c418160d440b68d5410edcdf52b7a3d9a1984c43c9cbdf3f64e5ec2e26aa77d1"


@pytest.mark.parametrize("name", [field.name for field in fields(Offering)])
def test_the_digest_changes_with_every_field(name: str) -> None:
    value = getattr(OFFERING, name)
    changed = {
        "kind": OfferingKind.NETWORK,
        "scale": Scale.NATIONAL,
        "effort": Effort.MONTHS,
        "cost": Cost.PAID,
    }.get(name, value[:-1])
    assert digest(replace(OFFERING, **{name: changed})) != digest(OFFERING)


def test_the_digest_minds_the_order_of_themes_and_not_that_of_languages() -> None:
    assert digest(replace(OFFERING, themes=OFFERING.themes[::-1])) != digest(OFFERING)
    english_first = tuple(sorted(OFFERING.examples, key=lambda example: example.language))
    assert english_first != OFFERING.examples
    assert digest(replace(OFFERING, examples=english_first)) == digest(OFFERING)
