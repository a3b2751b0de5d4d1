"""Getting to know each other, one's own data, and what goes wrong."""

from dataclasses import dataclass

from knowledge.domain import Role


@dataclass(frozen=True, slots=True)
class Welcome:
    """What this is, that it is a program, what is kept and for how long; asks for consent.

    Attributes:
        question_waiting: The person already asked something; it is taken up after consent.
        retention_days: How long questions are kept.
    """

    question_waiting: bool
    retention_days: int


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """Thanks; just type your question."""


@dataclass(frozen=True, slots=True)
class ConsentDeclined:
    """Nothing is kept; browsing and help lines remain."""


@dataclass(frozen=True, slots=True)
class HelpShown:
    """What one can do here, by role."""

    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class LanguageAsked:
    """Which language? Buttons; and the easier version."""


@dataclass(frozen=True, slots=True)
class LanguageChanged:
    """From now on in this language (the message itself is in it already)."""

    simple: bool


@dataclass(frozen=True, slots=True)
class PrivacyShown:
    """What is kept, for how long, who sees it, and how to see or erase it."""

    retention_days: int


@dataclass(frozen=True, slots=True)
class DocumentSent:
    """A file for the person: own data, a gap list.

    Attributes:
        caption: Which document it is ("mydata", "gaps"): a key of the text catalogue.
        content: The file itself, as text.
    """

    caption: str
    filename: str
    content: str


@dataclass(frozen=True, slots=True)
class ErasureAsked:
    """Really erase everything? Says what disappears."""

    inquiries: int


@dataclass(frozen=True, slots=True)
class Erased:
    """Everything is gone."""


@dataclass(frozen=True, slots=True)
class Stale:
    """That button belongs to something that has moved on."""


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """That is for somebody else."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Something went wrong here; nothing is lost.

    Attributes:
        reference: What a coordinator can look up in the logs.
    """

    reference: str


Said = (
    Welcome
    | ConsentGiven
    | ConsentDeclined
    | HelpShown
    | LanguageAsked
    | LanguageChanged
    | PrivacyShown
    | DocumentSent
    | ErasureAsked
    | Erased
    | Stale
    | NotAllowed
    | Failed
)
"""Every notice of this conversation."""
