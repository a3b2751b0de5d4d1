"""Looking around in the catalogue and the agenda."""

from dataclasses import dataclass

from knowledge.domain import Offering


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """A theme and how many there are of it."""

    theme: str
    count: int


@dataclass(frozen=True, slots=True)
class ThemesListed:
    """The catalogue by theme, or search."""

    themes: tuple[ThemeCount, ...]


@dataclass(frozen=True, slots=True)
class SearchAsked:
    """Type what you look for in the catalogue."""


@dataclass(frozen=True, slots=True)
class OfferingsListed:
    """A page of the catalogue.

    Attributes:
        theme: Theme id; None for a search.
        query: What was searched for; None for a theme.
        page: From 0.
    """

    theme: str | None
    query: str | None
    offerings: tuple[Offering, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class OfferingShown:
    """One offering in full, with questions people ask about it.

    Attributes:
        past: It is an event that has been.
        unreviewed: Nobody looked at it for much longer than they should have.
        gone: It is not on offer any more.
        keeper: Who reads it keeps the catalogue.
    """

    offering: Offering
    past: bool
    unreviewed: bool = False
    gone: bool = False
    keeper: bool = False


@dataclass(frozen=True, slots=True)
class AgendaShown:
    """The seven priority questions, as buttons."""


@dataclass(frozen=True, slots=True)
class PriorityQuestionShown:
    """One of the seven with some offerings.

    Attributes:
        total: How many offerings there are for it.
    """

    number: int
    offerings: tuple[Offering, ...]
    total: int


Said = ThemesListed | SearchAsked | OfferingsListed | OfferingShown | AgendaShown | PriorityQuestionShown
"""Every notice of this conversation."""
