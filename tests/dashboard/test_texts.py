"""The dashboard's own texts: the same in both languages, every one of them used."""

import re
from enum import StrEnum
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.dashboard.app import OWN_LOCALES
from bot.dashboard.pages.audit import ACTIONS
from bot.dashboard.rendering import LANGUAGES
from handlers.texts import LOCALES, key_of
from knowledge import domain
from knowledge.catalogue.faults import EXPECTED
from knowledge.domain import AuditSubject, Language

MADE = re.compile(r"^problem-[a-z-]+-how$")
"""Keys that a template makes of another key."""


def keys(language: Language, folder: Path) -> dict[str, frozenset[str]]:
    """Each text, with the facts that it mentions."""
    found: dict[str, frozenset[str]] = {}
    for file in (folder / language).iterdir():
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), entry.content
            if isinstance(entry, ast.Message) and entry.value:
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = frozenset(
                    re.findall(r"\{ ?\$(\w+)", file.read_text("utf-8")[entry.span.start : entry.span.end])
                )
    return found


OWN = {language: keys(language, Path(str(OWN_LOCALES))) for language in LANGUAGES}


def test_both_languages_have_the_same_texts_with_the_same_facts() -> None:
    assert OWN[Language.NL] == OWN[Language.EN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_is_also_a_text_of_telegram(language: Language) -> None:
    assert not OWN[language].keys() & keys(language, Path(str(LOCALES))).keys()


def test_every_text_is_used(root: Path) -> None:
    sources = "\n".join(file.read_text("utf-8") for kind in ("*.py", "*.html") for file in root.rglob(kind))
    kinds = (kind for kind in vars(domain).values() if isinstance(kind, type) and issubclass(kind, StrEnum))
    named = {key_of(value) for kind in kinds for value in kind}
    written = {key for quote in "\"'" for key in re.findall(rf"{quote}([a-z0-9-]+){quote}", sources)}
    begun = tuple(re.findall(r"f\"([a-z-]+-)\{|[\"']([a-z-]+-)[\"'] ~", sources))
    made = tuple(one for pair in begun for one in pair if one)

    assert not {
        key for key in OWN[Language.NL].keys() - named - written if not key.startswith(made) and not MADE.match(key)
    }


def test_whatever_is_told_of_a_catalogue_file_has_its_text(root: Path) -> None:
    sources = "\n".join(file.read_text("utf-8") for file in (root.parents[1] / "knowledge" / "catalogue").glob("*.py"))
    told = {*re.findall(r"Told\.of\(\s*\"([a-z0-9-]+)\"", sources), *(key for key, _ in EXPECTED.values())}
    made = {"value", "own-id", "own-url", "own-line", "own-offering"}
    assert {f"told-{key}" for key in told | made} == {key for key in OWN[Language.NL] if key.startswith("told-")}


def test_every_word_of_the_audit_trail_has_its_text() -> None:
    actions = {key_of(action) for kind in ACTIONS.values() for action in kind}
    assert {*actions, *map(key_of, AuditSubject)} <= OWN[Language.NL].keys()
