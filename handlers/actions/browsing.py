"""Looking around in the catalogue and the agenda."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListThemes:
    """The catalogue by theme."""


@dataclass(frozen=True, slots=True)
class OpenTheme:
    """A page of the offerings of a theme; pages count from 0."""

    theme: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class AskSearch:
    """Search the catalogue."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of what was found; pages count from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class ShowOffering:
    """One offering in full."""

    offering: str


@dataclass(frozen=True, slots=True)
class ShowAgenda:
    """The seven priority questions."""


@dataclass(frozen=True, slots=True)
class ShowPriorityQuestion:
    """One of the seven."""

    number: int


Press = ListThemes | OpenTheme | AskSearch | SearchPage | ShowOffering | ShowAgenda | ShowPriorityQuestion
"""Everything that can be pressed in this conversation."""
