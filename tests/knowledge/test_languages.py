"""Which language to speak, and in which language a text is written."""

import json
from pathlib import Path

import pytest

from knowledge.domain import Language
from knowledge.languages import Languages, language_for

EVALUATION = Path(__file__).parents[1] / "evaluation"


@pytest.fixture(scope="module")
def languages() -> Languages:
    return Languages()


@pytest.mark.parametrize(
    ("code", "language"),
    [("tr", Language.TR), ("EN-gb", Language.EN), ("pap", Language.NL), (None, Language.NL), ("", Language.NL)],
)
def test_who_has_not_chosen_is_spoken_to_as_their_channel_says(code: str | None, language: Language) -> None:
    assert language_for(code, Language.NL) is language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wij kan niet slapen van muziek buren", Language.NL),
        ("the neighbours never say hello any more", Language.EN),
        ("komşularla nasıl iletişim kurabilirim acaba", Language.TR),
        ("كيف", Language.AR),
        ("Привіт", Language.UK),
        ("gdzie mogę nauczyć się holenderskiego", Language.PL),
        ("hallo", None),
        ("👍👍", None),
        ("", None),
    ],
)
def test_a_text_tells_its_language_when_it_is_long_enough(
    languages: Languages, text: str, language: Language | None
) -> None:
    assert languages.detect(text) is language


def test_of_the_labelled_texts_nearly_all_are_recognised(languages: Languages) -> None:
    lines = [json.loads(line) for line in (EVALUATION / "questions.jsonl").read_text("utf-8").splitlines()]
    wrong = [line["text"] for line in lines if (languages.detect(line["text"]) or Language.NL) != line["lang"]]

    assert len(wrong) <= 0.01 * len(lines), wrong


def test_a_clear_sentence_needs_the_quick_detector_alone() -> None:
    languages = Languages()

    assert languages.detect("Er ligt overal zwerfvuil in onze straat") is Language.NL
    assert "_thorough" not in vars(languages)
    assert languages.detect("hallo") is None
    assert "_thorough" in vars(languages)
