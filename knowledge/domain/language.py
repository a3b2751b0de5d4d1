"""Languages, and texts in more than one."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """Languages people are served in, by ISO 639-1 code."""

    NL = "nl"
    EN = "en"
    TR = "tr"
    AR = "ar"
    PL = "pl"
    UK = "uk"


@dataclass(frozen=True, slots=True)
class Translation:
    """A text of the Dutch original in another language."""

    language: Language
    text: str


def in_language(dutch: str, translations: tuple[Translation, ...], language: Language) -> str:
    """A text in a reader's language, or in Dutch where nobody has written it in that language yet."""
    return next((translation.text for translation in translations if translation.language is language), dutch)
