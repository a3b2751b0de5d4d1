"""The Leeragenda: themes, priority questions, lacunes."""

from dataclasses import dataclass
from enum import StrEnum

from knowledge.domain.language import Language, Translation, in_language
from knowledge.domain.people import Audience


class ThemeKind(StrEnum):
    """Themes about a subject apart from the three about a way of working (report "Bouwstenen", par. 2.2)."""

    CONTENT = "inhoud"
    PROCESS = "proces"


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the sixteen themes.

    Attributes:
        title: Short Dutch name, as on a button.
        aliases: Other names for the same, such as "Verduurzaming".
        explanation: One or two short sentences in plain Dutch.
    """

    id: str
    kind: ThemeKind
    title: str
    aliases: tuple[str, ...]
    explanation: str
    title_translations: tuple[Translation, ...] = ()
    explanation_translations: tuple[Translation, ...] = ()

    def title_in(self, language: Language) -> str:
        """The title as a reader of this language sees it."""
        return in_language(self.title, self.title_translations, language)

    def explanation_in(self, language: Language) -> str:
        """The explanation as a reader of this language sees it."""
        return in_language(self.explanation, self.explanation_translations, language)


@dataclass(frozen=True, slots=True)
class PriorityQuestion:
    """One of the seven questions of the Leeragenda: official wording, and the same in plain Dutch."""

    number: int
    official: str
    plain: str
    audiences: tuple[Audience, ...]
    source: str
    plain_translations: tuple[Translation, ...] = ()

    def plain_in(self, language: Language) -> str:
        """The plain wording as a reader of this language sees it."""
        return in_language(self.plain, self.plain_translations, language)


@dataclass(frozen=True, slots=True)
class Lacune:
    """One of the five content gaps of the sources, or the possible sixth."""

    number: int
    official: str
    plain: str
    confirmed: bool
    source: str
    plain_translations: tuple[Translation, ...] = ()

    def plain_in(self, language: Language) -> str:
        """The plain wording as a reader of this language sees it."""
        return in_language(self.plain, self.plain_translations, language)
