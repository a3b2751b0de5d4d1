"""A good answer on its way into the catalogue: to who gave it, who asked for it, and the coordinators."""

from dataclasses import dataclass

from knowledge.domain import Publication, PublicationPart


@dataclass(frozen=True, slots=True)
class PublicationInvited:
    """To the wijkwijze: this answer may help others too."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class PublicationDrafted:
    """What others would read; change it, or ask the resident."""

    publication: Publication


@dataclass(frozen=True, slots=True)
class PartAsked:
    """Type this part anew.

    Attributes:
        refused: What was typed was empty or too long.
    """

    publication: Publication
    part: PublicationPart
    refused: bool = False


@dataclass(frozen=True, slots=True)
class PublicationDropped:
    """It is not proposed after all."""


@dataclass(frozen=True, slots=True)
class PublicationStands:
    """To who proposed it: what became of it."""

    publication: Publication


@dataclass(frozen=True, slots=True)
class PermissionAsked:
    """To the resident: may others read exactly this?"""

    publication: Publication


@dataclass(frozen=True, slots=True)
class PermissionStands:
    """To the resident: what became of it, and that they may change their mind."""

    publication: Publication


@dataclass(frozen=True, slots=True)
class PublicationArrived:
    """To coordinators: an answer that its resident agreed to."""

    publication: Publication


@dataclass(frozen=True, slots=True)
class PublicationOpened:
    """To a coordinator: an answer with what can be decided, or what was.

    Attributes:
        by: Name of the coordinator who decided; None where nobody did or they are not known any more.
    """

    publication: Publication
    by: str | None = None


@dataclass(frozen=True, slots=True)
class PublicationsListed:
    """To a coordinator: what waits, and what is in the catalogue, the newest last."""

    waiting: tuple[Publication, ...]
    published: tuple[Publication, ...]


@dataclass(frozen=True, slots=True)
class RejectionReasonAsked:
    """To a coordinator: why not?"""

    publication: int


Said = (
    PublicationInvited
    | PublicationDrafted
    | PartAsked
    | PublicationDropped
    | PublicationStands
    | PermissionAsked
    | PermissionStands
    | PublicationArrived
    | PublicationOpened
    | PublicationsListed
    | RejectionReasonAsked
)
"""Every notice of this conversation."""
