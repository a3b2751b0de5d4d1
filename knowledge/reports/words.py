"""How a report speaks to one reader: whoever has the texts lends them to it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from babel.dates import format_skeleton

from knowledge.agenda import Agenda
from knowledge.domain import Language, TrendStep
from knowledge.domain.overviews import Count, Hidden
from knowledge.reports.protection import at_least, is_whole


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one language.

    Attributes:
        say: A text by its key, with the facts that it mentions.
        name: What a value of an enumeration is called.
        official: The Leeragenda in the wording of the sources, instead of in plain words.
    """

    language: Language
    agenda: Agenda
    say: Callable[..., str]
    name: Callable[[StrEnum], str]
    official: bool = False

    def __call__(self, key: str, **facts: object) -> str:
        """A text."""
        return self.say(key, **facts)

    def theme(self, theme_id: str | None) -> str:
        """What a theme is called."""
        return self.agenda.theme(theme_id).title_in(self.language) if theme_id else self("report-theme-none")

    def audience(self, audience: StrEnum | None) -> str:
        """What an audience is called."""
        return self.name(audience) if audience else self("report-audience-none")

    def day(self, day: date, step: TrendStep) -> str:
        """A day on which a week or month begins, as short as it goes along a chart."""
        return format_skeleton("MMMd" if step is TrendStep.WEEK else "yMMM", day, locale=self.language)

    def priority_question(self, number: int | None) -> str:
        """A priority question with its number."""
        if number is None:
            return self("report-none")
        found = self.agenda.priority_question(number)
        return f"{number}. {found.official if self.official else found.plain_in(self.language)}"

    def lacune(self, number: int | None) -> str:
        """A lacune with its number."""
        found = next((one for one in self.agenda.lacunes if one.number == number), None)
        if found is None:
            return self("report-none")
        return f"{found.number}. {found.official if self.official else found.plain_in(self.language)}"

    def sum(self, parts: tuple[Count, ...]) -> int | str:
        """The sum of what is told; said to be at least so much where something is not, and nothing where nothing is."""
        told = at_least(parts)
        if is_whole(parts):
            return told
        return self("report-at-least", count=told) if told else Hidden.KEPT
