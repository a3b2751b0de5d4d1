"""YAML as plain values: what is guessed, what is kept as written, and what is refused."""

import pytest
from yaml import YAMLError

from knowledge.documents import REPEATED, YamlLoader, once


def loaded(text: str) -> object:
    return YamlLoader(text).get_single_data()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tekst", "tekst"),
        ("12", 12),
        ("0", 0),
        ("'12'", "12"),
        ("null", None),
        ("~", None),
        ("", None),
        ("[a, 1, null, ]", ["a", 1, None]),
        ("{a: {b: 1}}", {"a": {"b": 1}}),
        ("a:", {"a": None}),
        ("1: een", {"1": "een"}),
    ],
)
def test_text_whole_numbers_nothing_lists_and_mappings(text: str, value: object) -> None:
    assert loaded(text) == value


@pytest.mark.parametrize(
    "text",
    ["no", "yes", "on", "true", "2026-03-01", "1.5", "12:30", "0800", "0x1F", "1_000", "=", "-3", "+31", "9" * 5000],
)
def test_what_yaml_would_guess_stays_as_written(text: str) -> None:
    assert loaded(text) == text


def test_a_key_that_stands_twice_is_not_lost_in_silence() -> None:
    assert loaded("{a: 1, b: 2, a: 3}") == {"a": REPEATED, "b": 2}
    assert once([("1", "een"), (1, "uno")]) == {"1": REPEATED}


@pytest.mark.parametrize(
    "text",
    [
        "!!python/name:os.system",
        "!!binary YQ==",
        "!!timestamp nooit",
        "!!bool ja",
        "!!set {a}",
        "a: 1\n---\nb: 2",
    ],
)
def test_what_our_files_have_no_use_for_is_refused(text: str) -> None:
    with pytest.raises(YAMLError):
        loaded(text)


def test_lists_within_lists_end_somewhere() -> None:
    assert loaded("[" * 19 + "x" + "]" * 19)
    with pytest.raises(YAMLError, match="more than 20 levels"):
        loaded("[" * 20 + "x" + "]" * 20)
