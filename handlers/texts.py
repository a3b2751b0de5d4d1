"""The text catalogue: everything a person reads, one folder of Fluent files per language in `locales/`."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final, Self

from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from markupsafe import Markup, escape

from handlers.fitting import clip
from knowledge.domain import Language
from knowledge.local_time import local_day

LOCALES: Final = files("handlers") / "locales"

_TWICE_ENDED: Final = re.compile(r"([?!…؟])\.(?=\s|$)")
"""A full stop behind a fact that ended the sentence itself, such as a question."""

LONGEST_FACT: Final = 500
"""UTF-16 units of a fact in a text: a name, a title, a question. Fluent refuses more than 2500 characters, and escaping
makes five of one at most."""

Fact = str | int | float | date
"""What a text can mention."""


class MissingTextError(LookupError):
    """The catalogue lacks a text, or a text asks for something it is not given."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The catalogue for one reader.

    A text is HTML, and only the catalogue holds markup: facts are clipped and escaped. Labels of buttons and menus are
    plain text.

    Attributes:
        language: In which they are.
        simple: Takes the easier (A2) version of a text where there is one.
    """

    language: Language
    simple: bool
    _bundle: FluentBundle

    def __call__(self, key: str, **facts: Fact) -> Markup:
        """A text as HTML.

        Raises:
            MissingTextError: There is no such text, or it asks for a fact that is not given.
        """
        escaped = {name: escape(fact) if isinstance(fact, str) else fact for name, fact in _readable(facts).items()}
        return Markup(self._format(key, escaped))  # noqa: S704 - markup of the catalogue, facts escaped

    def plain(self, key: str, **facts: Fact) -> str:
        """A text without markup, as on a button.

        Raises:
            MissingTextError: There is no such text, or it asks for a fact that is not given.
        """
        return self._format(key, _readable(facts))

    def name(self, value: StrEnum) -> str:
        """What a value of an enumeration is called, such as `Effort.HALF_DAY`: the text "effort-dagdeel"."""
        return self.plain(key_of(value))

    def listed(self, words: Sequence[str]) -> str:
        """Words as a sentence lists them: "a phone number and an address"."""
        listed: str = format_list(words, locale=self.language)
        return listed

    def language_name(self, code: str) -> str:
        """What a language (ISO 639 code) is called by the reader."""
        name: str = Locale.parse(self.language).languages.get(code, code)
        return name

    def _format(self, key: str, facts: Mapping[str, Fact]) -> str:
        text, errors = self._bundle.format_pattern(self._pattern(key), dict(facts))
        if errors:
            raise MissingTextError(f"{key}: {errors}")
        return _TWICE_ENDED.sub(r"\1", str(text))

    def _pattern(self, key: str) -> Pattern:
        message = self._bundle.get_message(key) if self._bundle.has_message(key) else None
        if message is None or message.value is None:
            raise MissingTextError(key)
        return message.attributes.get("simple", message.value) if self.simple else message.value


@dataclass(frozen=True, slots=True)
class TextCatalogue:
    """The texts in every language."""

    bundles: Mapping[Language, FluentBundle]

    @classmethod
    def load(cls) -> Self:
        """Read what is said in Telegram, in every language."""
        return cls.of((LOCALES,), Language)

    @classmethod
    def of(cls, folders: Sequence[Traversable], languages: Iterable[Language]) -> Self:
        """Read several catalogues as one; in each the folder of a language is called as the language is: "nl"."""
        return cls({one: _bundle(one, [folder / one for folder in folders]) for one in languages})

    def texts(self, language: Language, *, simple: bool = False) -> Texts:
        """The catalogue for a reader."""
        return Texts(language, simple, self.bundles[language])


def key_of(value: StrEnum) -> str:
    """The key of the text that names a value: the kind of value and its word, as in "offering-kind-leerkring"."""
    kind = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(value).__name__).lower()
    return f"{kind}-{value.replace(' ', '-')}"


def own_name(language: Language) -> str:
    """What the speakers of a language call it."""
    name: str = Locale.parse(language).languages[language]
    return name.capitalize()


def _bundle(language: Language, folders: Iterable[Traversable]) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in (file for folder in folders for file in folder.iterdir()):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle


def _readable(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    return {name: _fact(fact) for name, fact in facts.items()}


def _fact(fact: Fact) -> Fact:
    """Words of a readable length; a moment as the day it was where the readers live."""
    match fact:
        case str():
            return clip(fact, LONGEST_FACT)
        case datetime():
            return local_day(fact)
        case _:
            return fact
