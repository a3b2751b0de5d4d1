"""A good answer on its way into the catalogue."""

from dataclasses import dataclass

from knowledge.domain import PublicationPart


@dataclass(frozen=True, slots=True)
class StartPublication:
    """My answer may help others too."""

    escalation: int


@dataclass(frozen=True, slots=True)
class EditPart:
    """Let me change this part."""

    publication: int
    part: PublicationPart


@dataclass(frozen=True, slots=True)
class AskResident:
    """Ask the resident whether others may read this."""

    publication: int


@dataclass(frozen=True, slots=True)
class DropPublication:
    """Rather not."""

    publication: int


@dataclass(frozen=True, slots=True)
class OpenPermission:
    """Show me what others would read of my question."""

    publication: int


@dataclass(frozen=True, slots=True)
class Allow:
    """Others may read these words, or not."""

    publication: int
    version: int
    allowed: bool


@dataclass(frozen=True, slots=True)
class TakeBackPermission:
    """Others may not read it any more."""

    publication: int


@dataclass(frozen=True, slots=True)
class ListPublications:
    """Answers that wait for a coordinator, and those that were published."""


@dataclass(frozen=True, slots=True)
class OpenPublication:
    """One of them."""

    publication: int


@dataclass(frozen=True, slots=True)
class Publish:
    """Put it into the catalogue."""

    publication: int


@dataclass(frozen=True, slots=True)
class RejectPublication:
    """It does not come into the catalogue; let me say why."""

    publication: int


@dataclass(frozen=True, slots=True)
class RetirePublication:
    """Take it out of the catalogue."""

    publication: int


Press = (
    StartPublication
    | EditPart
    | AskResident
    | DropPublication
    | OpenPermission
    | Allow
    | TakeBackPermission
    | ListPublications
    | OpenPublication
    | Publish
    | RejectPublication
    | RetirePublication
)
"""Everything that can be pressed in this conversation."""
