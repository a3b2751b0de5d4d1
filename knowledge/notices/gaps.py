"""What coordinators see of gaps, and of what they do about them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from knowledge.domain import Audience, GapStatus, NotTold
from knowledge.notices.coordinating import Choice


class GapPart(StrEnum):
    """What of a gap is typed."""

    NAME = "naam"
    NOTE = "notitie"
    DUE = "datum"
    REASON = "reden"
    OFFERING = "aanbod"
    CALL = "bericht"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A gap in a list.

    Attributes:
        waiting: People who want to hear what comes.
    """

    gap: int
    title: str
    status: GapStatus
    count: int
    growth: int
    waiting: int


@dataclass(frozen=True, slots=True)
class GroupsListed:
    """A page of gaps, the largest first.

    Attributes:
        page: From 0.
        loose: Signals that are in none.
    """

    gaps: tuple[GroupLine, ...]
    total: int
    page: int
    pages: int
    loose: int


@dataclass(frozen=True, slots=True)
class GroupShown:
    """One gap.

    Attributes:
        examples: (signal id, question), the most typical first.
        told: People who were told of the offering; of them `helped` said that it helps.
        willing: People who want to learn together; None while nobody was asked.
        offering: Title of what fills it.
        mine: Whether the reader sees to it.
        undo: Entry of the audit trail that can be taken back.
        unmerge: Gap that went on in this one by what was done last.
        named: A coordinator gave the title.
        alike: Titles of gaps that look like one with it.
    """

    gap: int
    title: str
    named: bool
    status: GapStatus
    reason: str | None
    count: int
    open: int
    growth: int
    first_seen: datetime | None
    last_seen: datetime | None
    audiences: tuple[tuple[Audience, int], ...]
    municipalities: tuple[tuple[str, int], ...]
    examples: tuple[tuple[int, str], ...]
    theme: str | None
    owner: str | None
    mine: bool
    note: str | None
    due: date | None
    offering: str | None
    waiting: int
    told: int
    helped: int
    willing: int | None
    undo: int | None
    unmerge: int | None
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupStatusAsked:
    """How far is it?"""

    gap: int
    title: str
    status: GapStatus


@dataclass(frozen=True, slots=True)
class GroupWordsAsked:
    """Type the name, the note, the day, the reason, or what the offering is about.

    Attributes:
        refused: What was typed is no day, or too long.
        filled: There is something to be taken away.
    """

    gap: int
    part: GapPart
    refused: bool = False
    filled: bool = False


@dataclass(frozen=True, slots=True)
class GroupLinkAsked:
    """Which offering fills it? Best first; perhaps none is found."""

    gap: int
    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class GroupLinkPreviewed:
    """What linking an offering does.

    Attributes:
        questions: For which it was tried out.
        before: Of these, how many find it first now.
        after: How many will.
        will_hear: People who are told.
        cannot: People who are not.
    """

    gap: int
    title: str
    offering: Choice
    questions: int
    before: int
    after: int
    will_hear: int
    cannot: int


@dataclass(frozen=True, slots=True)
class GroupFilled:
    """It is linked, and the search knows."""

    gap: int
    title: str
    offering: str
    taught: int
    told: int


@dataclass(frozen=True, slots=True)
class GroupMergeAsked:
    """With which one? (gap id, title) of those that look like one with it, then of others."""

    gap: int
    title: str
    alike: tuple[tuple[int, str], ...]
    others: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class AskersShown:
    """Who was told, and who could not be.

    Attributes:
        ready: People who can be told now.
        why_not: How often each reason stands in the way.
    """

    gap: int
    title: str
    offering: str | None
    told: int
    helped: int
    helped_not: int
    ready: int
    why_not: tuple[tuple[NotTold, int], ...]


@dataclass(frozen=True, slots=True)
class NetworkWasAsked:
    """People are asked whether they want to learn together.

    Attributes:
        told: Who are asked by this.
        willing: Who said yes until now.
    """

    gap: int
    title: str
    told: int
    willing: int


Said = (
    GroupsListed
    | GroupShown
    | GroupStatusAsked
    | GroupWordsAsked
    | GroupLinkAsked
    | GroupLinkPreviewed
    | GroupFilled
    | GroupMergeAsked
    | AskersShown
    | NetworkWasAsked
)
"""Every notice of this conversation."""
