"""Acute signals, and where to turn."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.domain.language import Language, Translation, in_language


class Danger(StrEnum):
    """Acute signals, in the words of the labelled set."""

    ACUTE_VIOLENCE = "acute-violence"
    FIRE_OR_ACCIDENT = "fire-or-accident"
    MEDICAL = "medical"
    SUICIDE = "suicide"
    DOMESTIC_VIOLENCE = "domestic-violence"
    CHILD_ABUSE = "child-abuse"
    CRIME_REPORT = "crime-report"
    DISCRIMINATION_REPORT = "discrimination-report"


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A help line with its proof.

    Attributes:
        number: As one dials it; None where there is no national number, or none that is certain.
        when: For what and at which hours, in plain Dutch.
        source: Page on which number and use were seen.
        checked_on: Day on which a person last checked it.
        where_to_ask: Who knows the way where there is no national number, in plain Dutch.
    """

    id: str
    name: str
    number: str | None
    when: str
    website: str | None
    source: str
    checked_on: date
    where_to_ask: str | None = None
    name_translations: tuple[Translation, ...] = ()
    when_translations: tuple[Translation, ...] = ()
    where_to_ask_translations: tuple[Translation, ...] = ()

    def name_in(self, language: Language) -> str:
        """The name as a reader of this language sees it."""
        return in_language(self.name, self.name_translations, language)

    def when_in(self, language: Language) -> str:
        """For what and when, as a reader of this language sees it."""
        return in_language(self.when, self.when_translations, language)

    def where_to_ask_in(self, language: Language) -> str | None:
        """Who knows the way, as a reader of this language sees it."""
        if self.where_to_ask is None:
            return None
        return in_language(self.where_to_ask, self.where_to_ask_translations, language)
