"""What coordinators see: gap signals, what can be decided on them, and invitations."""

from dataclasses import dataclass
from datetime import datetime

from knowledge.domain import Audience, GapFilter, GapSignal, KnownGap, Role, Ruling
from knowledge.notices.browsing import ThemeCount


@dataclass(frozen=True, slots=True)
class InvitationMade:
    """A one-time link to pass on.

    Attributes:
        token: Goes behind /start.
    """

    role: Role
    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InvitationAccepted:
    """Welcome as a wijkwijze or coordinator: what you can do now."""

    role: Role
    name: str


@dataclass(frozen=True, slots=True)
class InvitationRefused:
    """This link was used, has expired or never was one."""


@dataclass(frozen=True, slots=True)
class GapsListed:
    """Gap signals that are in no group of like ones, newest first.

    Attributes:
        page: From 0.
        gaps: The known gaps that some of the signals were recognised as.
        groups: How many groups there are besides.
    """

    filter: GapFilter
    signals: tuple[GapSignal, ...]
    total: int
    page: int
    pages: int
    gaps: tuple[KnownGap, ...] = ()
    groups: int = 0


@dataclass(frozen=True, slots=True)
class GapFilterAsked:
    """Choose a theme or an audience to filter by.

    Attributes:
        themes: Themes that occur, with their counts.
        audiences: Audiences that occur.
    """

    themes: tuple[ThemeCount, ...]
    audiences: tuple[Audience, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Where a question may belong.

    Attributes:
        id: Of an offering, or of a known gap.
    """

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided on a signal, or is about to be.

    Attributes:
        title: Of the offering or the known gap; of off-topic the kind; empty when it is only unclear.
        by: The coordinator's name; None where it is not known any more.
        at: None while it is only proposed.
    """

    resolution: int
    ruling: Ruling
    title: str
    text: str
    by: str | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class SignalOpened:
    """One signal with all that helps to decide; or with what was decided.

    Attributes:
        nearest: The offerings that come nearest now, best first.
        gap: The known gap that it was recognised as.
        decided: None while nothing is.
    """

    signal: GapSignal
    nearest: tuple[Choice, ...]
    gap: KnownGap | None
    decided: Decided | None


@dataclass(frozen=True, slots=True)
class TargetAsked:
    """Where does the question belong? For off-topic the kinds are always the same.

    Attributes:
        choices: Offerings or known gaps, best first.
    """

    signal: int
    ruling: Ruling
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class WordsAsked:
    """Type what the offering is about."""

    signal: int


@dataclass(frozen=True, slots=True)
class GapTitleAsked:
    """Type in a few words what is missing."""

    signal: int


@dataclass(frozen=True, slots=True)
class GapThemeAsked:
    """Which theme does the gap that was just named belong to?

    Attributes:
        theme: The likeliest; None where nothing is likely.
    """

    resolution: int
    title: str
    theme: str | None


@dataclass(frozen=True, slots=True)
class LessonProposed:
    """This is what the search will learn; right, or say it otherwise."""

    signal: int
    decided: Decided


@dataclass(frozen=True, slots=True)
class ExampleAsked:
    """Type the question as the search should know it."""

    signal: int


@dataclass(frozen=True, slots=True)
class SignalDecided:
    """It is decided, and the search knows.

    Attributes:
        first: False where somebody else had decided before.
        asker_told: Who asked hears of the offering.
    """

    signal: int
    decided: Decided
    first: bool
    asker_told: bool = False


Said = (
    InvitationMade
    | InvitationAccepted
    | InvitationRefused
    | GapsListed
    | GapFilterAsked
    | SignalOpened
    | TargetAsked
    | WordsAsked
    | GapTitleAsked
    | GapThemeAsked
    | LessonProposed
    | ExampleAsked
    | SignalDecided
)
"""Every notice of this conversation."""
