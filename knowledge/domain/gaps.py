"""Questions without a fitting offering."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from knowledge.domain.language import Language, Translation, in_language
from knowledge.domain.offerings import Example
from knowledge.domain.people import Audience


@dataclass(frozen=True, slots=True)
class KnownGap:
    """Something that people ask for and that is known to be missing: somebody looked, and found no offering.

    Attributes:
        id: Stable slug: lower case, digits, hyphens.
        title: What is missing, in a few Dutch words.
        theme: Theme id.
        priority_questions: Numbers 1 to 7 of the Leeragenda.
        lacunes: Numbers 1 to 6 of the lacunes it touches.
        examples: Questions by which it is recognised.
    """

    id: str
    title: str
    theme: str
    priority_questions: tuple[int, ...] = ()
    lacunes: tuple[int, ...] = ()
    title_translations: tuple[Translation, ...] = ()
    examples: tuple[Example, ...] = ()

    def title_in(self, language: Language) -> str:
        """The title as a reader of this language sees it."""
        return in_language(self.title, self.title_translations, language)

    def brief(self) -> "KnownGap":
        """As it is shown: the questions by which it is recognised need not travel along."""
        return replace(self, examples=())


class GapReason(StrEnum):
    """Why an inquiry is a gap signal."""

    NO_MATCH = "geen-passend-aanbod"
    REJECTED = "aanbod-past-niet"
    ESCALATED = "toch-naar-wijkwijze"
    WEAK = "zwak-passend-aanbod"
    UNANSWERED = "geen-antwoord"


class GapStatus(StrEnum):
    """How far the follow-up of a gap signal is."""

    NEW = "nieuw"
    IN_PROGRESS = "in-behandeling"
    PLANNED = "gepland"
    SOLVED = "opgelost"
    DISMISSED = "afgewezen"


class Ruling(StrEnum):
    """What a coordinator decides on a gap signal."""

    LINK = "gekoppeld"
    CONFIRM = "bevestigd"
    DISMISS = "niet-voor-ons"
    UNCLEAR = "onduidelijk"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a decision teaches the search: this question belongs there.

    Attributes:
        target: After `Ruling.LINK` the id of an offering, after `Ruling.CONFIRM` that of a known gap, after
            `Ruling.DISMISS` a kind of off-topic.
        example: Masked, in the words that a coordinator saw and agreed to.
    """

    ruling: Ruling
    target: str
    example: Example


@dataclass(frozen=True, slots=True)
class Resolution:
    """A coordinator's decision on a gap signal: proposed first, then made, and undone where it was wrong.

    Attributes:
        signal_id: None once the question was forgotten: what it taught stays.
        coordinator_id: Who decides; None once they had themselves erased.
        target: As in `Lesson`; None after `Ruling.UNCLEAR`.
        text: What it teaches: masked, as the coordinator saw it.
        decided_at: None while it is only proposed.
        gap_id: The gap that was linked as a whole; None where one question was decided on.
    """

    id: int
    signal_id: int | None
    coordinator_id: int | None
    ruling: Ruling
    target: str | None
    text: str
    language: Language
    decided_at: datetime | None = None
    undone_at: datetime | None = None
    gap_id: int | None = None

    @property
    def stands(self) -> bool:
        """It was made, and not undone."""
        return self.decided_at is not None and self.undone_at is None


@dataclass(frozen=True, slots=True)
class GapSignal:
    """An inquiry without a fitting offering.

    Attributes:
        text: The question, masked.
        lacune: Number 1 to 6 of the lacune it touches, or None.
        known_gap: Id of the known gap it was recognised as, or None.
        gap_id: The gap that it is part of; None while it stands alone.
        by_hand: A coordinator put it there.
    """

    id: int
    inquiry_id: int
    reason: GapReason
    status: GapStatus
    text: str
    language: Language
    theme: str | None
    audience: Audience | None
    priority_question: int | None
    lacune: int | None
    municipality: str | None
    created_at: datetime
    known_gap: str | None = None
    gap_id: int | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap: like signals together, with what is done about them.

    Attributes:
        title: By a coordinator when `named`, else made from the questions.
        reason: Why it was rejected.
        owner_id: The coordinator who sees to it.
        due: When that is to be done.
        theme: Id of the theme of most of its questions.
        known_gap: Id of the known gap that most of them were recognised as.
        offering_id: The offering that fills it.
        merged_into: The gap in which its signals went on.
        typical: Ids of the signals that show best what it is about, the most typical first.
    """

    id: int
    title: str
    status: GapStatus
    created_at: datetime
    changed_at: datetime
    named: bool = False
    reason: str | None = None
    owner_id: int | None = None
    note: str | None = None
    due: date | None = None
    theme: str | None = None
    known_gap: str | None = None
    offering_id: str | None = None
    merged_into: int | None = None
    typical: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GapFilter:
    """Which gap signals to show, or the gaps that hold such signals; None: all.

    Attributes:
        theme: Of the signal; of gaps that of most of their signals.
        status: Of the signal, or of the gap.
        since: Asked from this moment on.
        until: Asked before this moment.
        owner: Of gaps only: contact id of the coordinator who sees to it.
        loose: Of signals only: those that are in no gap.
    """

    theme: str | None = None
    audience: Audience | None = None
    priority_question: int | None = None
    status: GapStatus | None = None
    municipality: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    owner: int | None = None
    loose: bool = False
