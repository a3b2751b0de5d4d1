"""Getting to know each other."""

from dataclasses import dataclass

from knowledge.domain import Language


@dataclass(frozen=True, slots=True)
class Consent:
    """Yes or no to keeping questions."""

    agreed: bool


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Speak this language with me."""

    language: Language


@dataclass(frozen=True, slots=True)
class ChooseSimple:
    """The easier version, or the usual one."""

    simple: bool


@dataclass(frozen=True, slots=True)
class Erase:
    """Really erase everything, or rather not."""

    really: bool


Press = Consent | ChooseLanguage | ChooseSimple | Erase
"""Everything that can be pressed in this conversation."""
