"""The Leeragenda as it ships, how it is looked up, and what is said when its file is wrong."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from knowledge.agenda import AGENDA_FILE, Agenda
from knowledge.domain import Audience, Language, ThemeKind
from knowledge.errors import DataFaultError, NotFoundError

AGENDA = Agenda.load()

BUTTON_LIMIT = 28  # characters that a phone shows on a button of full width
SENTENCE_LIMIT = 18  # words: longer sentences are hard to read at level B1


def plain_texts() -> list[str]:
    """Every text that people read in Dutch."""
    return [
        *(theme.explanation for theme in AGENDA.themes),
        *(question.plain for question in AGENDA.priority_questions),
        *(lacune.plain for lacune in AGENDA.lacunes),
    ]


def sentences(text: str) -> list[str]:
    return [part for part in text.replace("?", ".").split(".") if part.strip()]


def test_there_are_sixteen_themes_three_of_them_ways_of_working() -> None:
    assert len(AGENDA.themes) == 16
    assert [theme.id for theme in AGENDA.themes_of(ThemeKind.PROCESS)] == [
        "participatie-zeggenschap",
        "gebiedsgericht-opgavegericht-werken",
        "wijkaanpak-organiseren",
    ]
    assert len(AGENDA.themes_of(ThemeKind.CONTENT)) == 13


def test_titles_fit_on_a_button() -> None:
    titles = [theme.title_in(code) for theme in AGENDA.themes for code in (Language.NL, Language.EN)]
    assert [title for title in titles if len(title) > BUTTON_LIMIT] == []
    assert len(set(titles)) == len(titles)


def test_plain_texts_have_one_or_two_short_sentences() -> None:
    for text in plain_texts():
        parts = sentences(text)
        assert len(parts) in (1, 2), text
        assert max(len(part.split()) for part in parts) <= SENTENCE_LIMIT, text


@pytest.mark.parametrize("language", [language for language in Language if language is not Language.NL])
def test_everything_is_there_in_every_language(language: Language) -> None:
    for theme in AGENDA.themes:
        assert theme.title_in(language) != theme.title
        assert theme.explanation_in(language) != theme.explanation
    for item in (*AGENDA.priority_questions, *AGENDA.lacunes):
        assert item.plain_in(language) != item.plain


def test_a_language_in_which_nobody_wrote_a_text_shows_dutch() -> None:
    theme = replace(AGENDA.theme("wonen"), title_translations=())

    assert theme.title_in(Language.PL) == theme.title


def test_the_seven_questions_are_worded_as_the_sources_do() -> None:
    assert [question.number for question in AGENDA.priority_questions] == [1, 2, 3, 4, 5, 6, 7]
    assert AGENDA.priority_question(3).official == "Hoe versterk je de sociale draagkracht van een buurt?"
    assert all(question.official.endswith("?") and question.source for question in AGENDA.priority_questions)


def test_questions_three_to_six_are_for_residents_too() -> None:
    everyone = {Audience.ADMINISTRATOR, Audience.POLICY_OFFICER, Audience.PROFESSIONAL, Audience.RESIDENT}
    for question in AGENDA.priority_questions:
        residents = set() if question.number in (3, 4, 5, 6) else {Audience.RESIDENT}
        assert set(question.audiences) == everyone - residents


def test_only_the_sixth_lacune_is_unconfirmed() -> None:
    assert [(lacune.number, lacune.confirmed) for lacune in AGENDA.lacunes] == [
        (1, True),
        (2, True),
        (3, True),
        (4, True),
        (5, True),
        (6, False),
    ]
    assert "corporaties" in AGENDA.lacunes[-1].official


@pytest.mark.parametrize(
    ("name", "theme_id"),
    [
        ("Verduurzaming", "energietransitie-duurzaamheid"),
        ("  verDUURzaming ", "energietransitie-duurzaamheid"),
        ("energietransitie-duurzaamheid", "energietransitie-duurzaamheid"),
        ("Housing", "wonen"),
        ("meepraten  en meebeslissen", "participatie-zeggenschap"),
    ],
)
def test_a_theme_is_found_by_any_of_its_names(name: str, theme_id: str) -> None:
    theme = AGENDA.theme_named(name)
    assert theme is not None
    assert theme.id == theme_id


def test_an_unknown_name_finds_nothing() -> None:
    assert AGENDA.theme_named("koken") is None


def test_what_is_not_on_the_agenda_is_said() -> None:
    with pytest.raises(NotFoundError, match="theme 'koken'"):
        AGENDA.theme("koken")
    with pytest.raises(NotFoundError, match="priority question 8"):
        AGENDA.priority_question(8)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("kind: proces", "kind: procedure", "'inhoud' or 'proces'"),
        ("nl: Wonen\n    ", "", "Dutch"),
        ("id: wonen\n", "id: wonen\n  kleur: rood\n", "kleur"),
        ("- id: wonen\n  ", "- ", "themes.0.id: Field required"),
        ("- Verduurzaming", "- Huisvesting", "'huisvesting' stands twice"),
        ("number: 7", "number: 6", "priority question 6 stands twice"),
        ("confirmed: false", "confirmed: misschien", "lacunes.5.confirmed"),
        ("themes:", "themes: [", "line"),
    ],
)
def test_a_wrong_file_is_refused_and_says_where(tmp_path: Path, old: str, new: str, named: str) -> None:
    text = yaml.safe_dump(yaml.safe_load(AGENDA_FILE.read_text(encoding="utf-8")), allow_unicode=True, sort_keys=False)
    assert old in text
    path = tmp_path / "agenda.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataFaultError, match=r"^agenda\.yaml: ") as caught:
        Agenda.load(path)
    assert named in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFaultError, match=r"weg\.yaml"):
        Agenda.load(tmp_path / "weg.yaml")
