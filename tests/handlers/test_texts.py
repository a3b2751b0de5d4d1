"""The catalogue itself: every language says the same, and says it plainly."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from fluent.syntax import FluentParser, ast, visitor
from markupsafe import Markup

from handlers.commands import COMMANDS, START
from handlers.texts import LOCALES, LONGEST_FACT, MissingTextError, TextCatalogue, own_name
from knowledge.domain import Cost, Language

LANGUAGES = sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir())

JARGON = frozenset(
    re.findall(
        r"\w+",
        """adequaat betreffende domein doelgroep dialoog effectief escalatie evalueren faciliteren feedback fysiek
    gefaciliteerd gremium implementatie implementeren indien initiatief inhoudelijk inquiry inrichting instantie
    integraal integrale interventie inventariseren kader kaders kennisdeling lacune leefbaarheid leerbehoefte
    matchen middels monitoren netwerkpartner omtrent ondermijning optimaal optimaliseren partner partners participatie
    participeren prioriteit prioriteiten proces professional professionals realiseren relevant signaal signalen
    stakeholder stakeholders strategie synergie systematisch tevens ticket traject transitie trajecten uitrollen
    uitvoeren verstrekken vraagstuk vraagstukken werkzaam""",
    )
)
"""Words of offices: the examples of the rules for plain language of the Dutch government, and of our own sources."""

FORMAL = frozenset({"u", "uw", "uzelf"})


@dataclass(frozen=True)
class Entry:
    """A text, or its easier version.

    Attributes:
        facts: What it is given.
        variants: Every way it can read, with a word for each fact.
    """

    facts: frozenset[str]
    variants: tuple[str, ...]


class _Facts(visitor.Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.found.add(node.id.name)


def entries(language: str) -> Mapping[str, Entry]:
    """Every text of a language; the easier version of "key" is "key.simple"."""
    resources = [FluentParser().parse(file.read_text("utf-8")) for file in (LOCALES / language).iterdir()]
    body = [entry for resource in resources for entry in resource.body]
    junk = [entry.content for entry in body if isinstance(entry, ast.Junk)]
    assert not junk
    messages = [entry for entry in body if isinstance(entry, ast.Message)]
    assert len({message.id.name for message in messages}) == len(messages), "a key stands twice"
    patterns = {message.id.name: message.value for message in messages}
    for message in messages:
        patterns |= {f"{message.id.name}.{one.id.name}": one.value for one in message.attributes}
    return {key: Entry(facts(pattern), tuple(variants(pattern))) for key, pattern in patterns.items()}


def facts(pattern: ast.Pattern) -> frozenset[str]:
    looking = _Facts()
    looking.visit(pattern)
    return frozenset(looking.found)


def variants(pattern: ast.Pattern) -> Iterator[str]:
    """Every way in which a text can read: one for each variant of its choices."""
    texts = [""]
    for element in pattern.elements:
        texts = [text + read for text in texts for read in readings(element)]
    return iter(texts)


def readings(element: ast.TextElement | ast.Placeable) -> list[str]:
    match element:
        case ast.TextElement(value=value):
            return [value]
        case ast.Placeable(expression=ast.SelectExpression(variants=chosen)):
            return [reading for variant in chosen for reading in variants(variant.value)]
        case _:
            return ["iets"]


def sentences(text: str) -> list[list[str]]:
    """The words of every sentence; a line ends one too, as do a colon and a dash in a list."""
    plain = re.sub(r"<[^>]+>|/\w+", " ", text)
    parts = re.split(r"[.!?:…]+[\s”]|\n|[•–·]", plain + "\n")
    return [words for part in parts if (words := re.findall(r"[\w’'-]+", part))]


CATALOGUE = {language: entries(language) for language in LANGUAGES}
DUTCH = [
    pytest.param(key, variant, id=f"{key}-{number}")
    for key, entry in CATALOGUE["nl"].items()
    for number, variant in enumerate(entry.variants)
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts_with_the_same_facts(language: str) -> None:
    assert {key: entry.facts for key, entry in CATALOGUE[language].items()} == {
        key: entry.facts for key, entry in CATALOGUE["nl"].items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_attributes_are_easier_versions_and_know_no_other_facts(language: str) -> None:
    for key, entry in CATALOGUE[language].items():
        usual, _, attribute = key.partition(".")
        assert attribute in {"", "simple"}
        assert entry.facts <= CATALOGUE[language][usual].facts


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_hold_no_markup(language: str) -> None:
    plain = ("button-", "menu-", "profile-", "company-", "way-", "place-", "duration-", "i-am-", "card-field-")
    for key, entry in CATALOGUE[language].items():
        if key.startswith(plain):
            assert not any(set("<>&") & set(variant) for variant in entry.variants), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_in_texts_are_commands_of_that_language(language: str) -> None:
    known = {command.name_in(Language(language)) for command in (*COMMANDS, START)}
    for key, entry in CATALOGUE[language].items():
        for variant in entry.variants:
            assert set(re.findall(r"(?<![\w<:/.])/(\w+)", variant)) <= known, key


@pytest.mark.parametrize(("key", "text"), DUTCH)
def test_dutch_sentences_are_short(key: str, text: str) -> None:
    lengths = [len(words) for words in sentences(text)]
    average, longest = (8, 12) if key.endswith(".simple") else (12, 18)

    assert max(lengths, default=0) <= longest, text
    assert sum(lengths) <= average * len(lengths), text


@pytest.mark.parametrize(("key", "text"), DUTCH)
def test_dutch_is_plain_and_friendly(key: str, text: str) -> None:
    words = {word.casefold() for sentence in sentences(text) for word in sentence}

    assert not words & JARGON, key
    assert not words & FORMAL, key


def test_a_fact_is_escaped_and_markup_comes_from_the_catalogue_alone() -> None:
    texts = TextCatalogue.load().texts(Language.NL)

    text = texts("failed", reference='<i>"x" & y</i>')

    assert "<code>&lt;i&gt;&#34;x&#34; &amp; y&lt;/i&gt;</code>" in text
    assert isinstance(text, Markup)
    assert texts("failed", reference=Markup("<i>")).endswith("<code><i></code>")


def test_a_label_is_plain_text() -> None:
    texts = TextCatalogue.load().texts(Language.NL)

    assert texts.plain("button-theme-count", theme="Jij & <ik>", count=2) == "Jij & <ik> (2)"


def test_a_long_fact_is_clipped() -> None:
    texts = TextCatalogue.load().texts(Language.NL)

    shown = texts.plain("offering-line", number=1, title="& " * LONGEST_FACT)

    assert len(shown) < LONGEST_FACT + len("<b>1. </b>") + 1
    assert "…" in shown
    assert texts("offering-line", number=1, title="&" * 5 * LONGEST_FACT).count("&amp;") == LONGEST_FACT - 1


def test_a_moment_is_the_day_it_was_for_the_readers() -> None:
    texts = TextCatalogue.load().texts(Language.NL)
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)

    assert "22 november 2026" in texts("inquiry-opened", question="x", day=late, status="y")


def test_a_missing_text_is_an_error() -> None:
    with pytest.raises(MissingTextError, match="unheard-of"):
        TextCatalogue.load().texts(Language.NL)("unheard-of")


def test_a_missing_fact_is_an_error() -> None:
    with pytest.raises(MissingTextError, match="reference"):
        TextCatalogue.load().texts(Language.NL)("failed")


def test_the_easier_version_is_taken_where_there_is_one() -> None:
    catalogue = TextCatalogue.load()
    usual, simple = catalogue.texts(Language.NL), catalogue.texts(Language.NL, simple=True)

    assert usual("ask-gemeente") != simple("ask-gemeente")
    assert usual("ask-hoe") == simple("ask-hoe")


def test_plurals_follow_the_language() -> None:
    texts = TextCatalogue.load().texts(Language.NL)

    assert [texts("gaps-count", total=n) for n in (0, 1, 1234)] == [
        "Er zijn er geen.",
        "Er is er één.",
        "Er zijn er 1.234.",
    ]


def test_values_and_languages_have_names() -> None:
    texts = TextCatalogue.load().texts(Language.EN)

    assert texts.name(Cost.FREE) == "free"
    assert texts.language_name("nl") == "Dutch"
    assert texts.language_name("qqq") == "qqq"
    assert [own_name(language) for language in (Language.NL, Language.PL)] == ["Nederlands", "Polski"]
