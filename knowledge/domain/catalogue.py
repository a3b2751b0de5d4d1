"""The catalogue as coordinators keep it: what is known of an offering besides what it says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from knowledge.domain.offerings import Offering, OfferingKind
from knowledge.domain.people import Audience


class OfferingState(StrEnum):
    """Which offerings somebody wants to see."""

    ON_OFFER = "in-het-aanbod"
    TO_REVIEW = "na-te-kijken"
    RETIRED = "uit-het-aanbod"


class RetireReason(StrEnum):
    """Why an offering goes out of the catalogue; short words, for they stand on buttons beside an id."""

    GONE = "weg"
    OUTDATED = "oud"
    DOUBLE = "dubbel"
    UNFIT = "niet-hier"
    STOPPED = "gestopt"


class LookReason(StrEnum):
    """Why somebody should look at an offering, the most urgent first."""

    CHANGED = "aanbieder-zegt-veranderd"
    OVER = "is-geweest"
    ENDED = "lijkt-gestopt"
    UNHELPFUL = "helpt-vaak-niet"
    SILENT = "aanbieder-zwijgt"
    UNREVIEWED = "lang-niet-nagekeken"
    NEVER_FOUND = "nooit-gevonden"


class ReviewAnswer(StrEnum):
    """What a provider says when they are asked whether their offering still stands."""

    RIGHT = "klopt"
    CHANGED = "veranderd"
    STOPPED = "gestopt"


class CatalogueAction(StrEnum):
    """What was done to an offering, as the audit trail says it."""

    ADDED = "toevoegen"
    CHANGED = "wijzigen"
    RETIRED = "weghalen"
    RESTORED = "terugzetten"
    CONFIRMED = "nakijken"
    POSTPONED = "uitstellen"
    ASKED = "navragen"
    ANSWERED = "antwoorden"


@dataclass(frozen=True, slots=True)
class CatalogueFilter:
    """Which part of the catalogue is meant; None: any."""

    state: OfferingState = OfferingState.ON_OFFER
    theme: str | None = None
    audience: Audience | None = None
    kind: OfferingKind | None = None

    def fits(self, offering: Offering) -> bool:
        """Whether an offering belongs to it, as far as its own words tell."""
        return (
            self.theme in {None, *offering.themes}
            and self.audience in {None, *offering.audiences}
            and self.kind in {None, offering.kind}
        )


@dataclass(frozen=True, slots=True)
class CatalogueItem:
    """An offering with what is known of it.

    Attributes:
        digest: Of the offering: changes whenever anything about it does. An edit states the one it began from.
        made_here: It came from somebody in conversation, and stands in no file.
        updated_at: When it last changed.
        retired_at: When it went out of the catalogue; None while it is on offer.
        reviewed_at: When somebody last said that it is right.
        review_asked_at: When its provider was last asked.
        review_after: Before this day nobody has to look at it again.
        provider_id: Contact of who submitted it; None where that is nobody, or nobody any more.
        provider_said: What they answered when they were last asked; None while they have not.
        provider_note: In their own words, masked, what is to be changed.
    """

    offering: Offering
    digest: str
    made_here: bool
    updated_at: datetime
    retired_at: datetime | None = None
    reviewed_at: datetime | None = None
    review_asked_at: datetime | None = None
    review_after: date | None = None
    provider_id: int | None = None
    provider_said: ReviewAnswer | None = None
    provider_note: str | None = None

    @property
    def looked_at(self) -> datetime:
        """When somebody last had it before them: as a change, or as a review."""
        return max(self.updated_at, self.reviewed_at or self.updated_at)


@dataclass(frozen=True, slots=True)
class Usage:
    """How often an offering was found, over the questions that are still kept.

    Attributes:
        suggested: Questions for which it was among what was found.
        shown: Of those, how often it was shown.
        helped: How often somebody said that it helps.
        unfit: How often somebody said that it does not fit.
    """

    suggested: int = 0
    shown: int = 0
    helped: int = 0
    unfit: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """An offering with how often it is found, and why somebody should look at it, the most urgent reason first."""

    item: CatalogueItem
    usage: Usage
    reasons: tuple[LookReason, ...]


@dataclass(frozen=True, slots=True)
class LookPage:
    """A page of offerings.

    Attributes:
        page: Counted from 0.
        pages: How many there are: one at least.
        total: How many offerings are on all of them.
    """

    looks: tuple[Look, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What became of one field of an offering.

    Attributes:
        field: Its name as in a file; "examples.nl" for the examples in Dutch.
        before: What stood there, item by item; empty where nothing did.
        after: What stands there now.
    """

    field: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def added(self) -> tuple[str, ...]:
        """Items that are new."""
        return _without(self.after, self.before)

    @property
    def removed(self) -> tuple[str, ...]:
        """Items that are gone."""
        return _without(self.before, self.after)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that was done to an offering.

    Attributes:
        by: Name of the coordinator who did it; None where it was nobody who is known as one.
        by_provider: Its provider did.
        changes: Of its fields.
        note: Why, or from which file: a word of `RetireReason` or `ReviewAnswer`, a day, free words.
    """

    at: datetime
    action: CatalogueAction
    by: str | None
    by_provider: bool
    changes: tuple[FieldChange, ...]
    note: str | None


def _without(items: Iterable[str], others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(item for item in items if item not in others)
