"""What is done about gaps, as it is looked at: how many ask, since when, what is planned, who was told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.domain.audit import AuditEntry
from knowledge.domain.gaps import Gap, GapSignal, KnownGap
from knowledge.domain.offerings import Offering
from knowledge.domain.people import Audience


class GapOrder(StrEnum):
    """Which gaps come first."""

    LARGEST = "grootste"
    GROWING = "groei"
    LATEST = "laatst-gevraagd"
    DUE = "datum"


class GapAction(StrEnum):
    """What happened to a gap, as the audit trail calls it."""

    FOUND = "vormen"
    STATUS = "status"
    OWNER = "eigenaar"
    NOTE = "notitie"
    DUE = "datum"
    RENAME = "naam"
    MERGE = "samenvoegen"
    SPLIT = "splitsen"
    MOVE = "verplaatsen"
    LINK = "koppelen"
    UNLINK = "ontkoppelen"
    NETWORK = "leernetwerk"
    CALL = "bericht"
    TELL = "vertellen"
    APART = "twee"


class NewsKind(StrEnum):
    """What somebody who asked is told."""

    OFFERING = "aanbod"
    NETWORK = "leernetwerk"


class NotTold(StrEnum):
    """Why somebody who asked is not told."""

    NOT_ASKED = "niet-gevraagd"
    DECLINED = "wil-niet"
    WITHDRAWN = "ingetrokken"
    ERASED = "gewist"
    BLOCKED = "geblokkeerd"
    HEARD = "weet-het-al"


@dataclass(frozen=True, slots=True)
class GapSummary:
    """A gap with its figures, of the signals that pass the filter.

    Attributes:
        count: Signals.
        open: Those of them that still have the status `GapStatus.NEW`.
        first_seen: When the first was asked; None where all were forgotten.
        recent: Asked in the last 30 days.
        before: Asked in the 30 days before those.
        audiences: Who ask, and how often, the most frequent first.
        municipalities: Where, in the same way.
        examples: The most typical questions.
        waiting: People who want to hear what comes, and were not told of an offering yet.
        owner: Name of the coordinator who sees to it.
    """

    gap: Gap
    count: int
    open: int
    first_seen: datetime | None
    last_seen: datetime | None
    recent: int
    before: int
    audiences: tuple[tuple[Audience, int], ...] = ()
    municipalities: tuple[tuple[str, int], ...] = ()
    examples: tuple[GapSignal, ...] = ()
    waiting: int = 0
    owner: str | None = None

    @property
    def growth(self) -> int:
        """How many more were asked in the last 30 days than in the 30 before."""
        return self.recent - self.before


@dataclass(frozen=True, slots=True)
class GapPage:
    """A page of gaps.

    Attributes:
        total: Gaps that pass the filter.
        page: From 0.
        loose: Signals that pass the filter and are in no gap.
    """

    gaps: tuple[GapSummary, ...]
    total: int
    page: int
    pages: int
    loose: int


@dataclass(frozen=True, slots=True)
class CountedGap:
    """A gap, how many signals it holds, and the most typical of them."""

    gap: Gap
    count: int
    examples: tuple[GapSignal, ...] = ()


@dataclass(frozen=True, slots=True)
class GapPair:
    """Two gaps that look like one; of two as large, the one with the lower id is the larger."""

    larger: CountedGap
    smaller: CountedGap


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody whose question is in a gap, without saying who they are, and whether they are told of something.

    Attributes:
        told_at: None while they were not.
        helped: Whether it helps, or for a learning network whether they take part; None while they did not say.
        why_not: Why they are not told; None where they were, or can be.
    """

    signal_id: int
    inquiry_id: int
    question: str
    told_at: datetime | None
    helped: bool | None
    why_not: NotTold | None

    @property
    def can_be_told(self) -> bool:
        """They want to hear it, and did not yet."""
        return self.told_at is None and self.why_not is None


@dataclass(frozen=True, slots=True)
class Heard:
    """How many of those who asked were told of something, what they said to that, and why others were not.

    Attributes:
        told: Who were.
        helped: Who said that it helps, or for a learning network that they take part.
        helped_not: Who said that it does not, or that they do not.
        ready: Who can be told now.
        why_not: Why others cannot, and how many, the most frequent first.
    """

    told: int = 0
    helped: int = 0
    helped_not: int = 0
    ready: int = 0
    why_not: tuple[tuple[NotTold, int], ...] = ()


@dataclass(frozen=True, slots=True)
class News:
    """What somebody was told that came of a question of theirs.

    Attributes:
        offering_id: None where it was no offering.
        helped: As in `Asker`.
    """

    id: int
    inquiry_id: int
    kind: NewsKind
    contact_id: int | None
    offering_id: str | None
    told_at: datetime
    helped: bool | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GapDetail:
    """A gap with what is known of it; its questions are looked up by the page.

    Attributes:
        nearest: The offerings that come nearest to its typical questions now, best first.
        known_gap: The known gap that most of it was recognised as.
        offering: What fills it.
        history: The latest that was done to it, newest first.
        names: Contact id → name, of the coordinators in the history.
        heard: Who was told of the offering.
        network: Who was asked to learn together; None while nobody was.
        merged: Gaps that went on in this one, the latest first.
    """

    summary: GapSummary
    nearest: tuple[Offering, ...]
    known_gap: KnownGap | None
    offering: Offering | None
    history: tuple[AuditEntry, ...]
    names: Mapping[int, str]
    heard: Heard
    network: Heard | None
    merged: tuple[Gap, ...] = ()
