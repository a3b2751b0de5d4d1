"""What coordinators see of needs and offerings: reports, the week in brief, and what grows fast."""

from dataclasses import dataclass

from knowledge.domain import Bulletin
from knowledge.domain.overviews import Digest, Overview


@dataclass(frozen=True, slots=True)
class ReportShown:
    """The report of the last so many days: a few lines, a picture, a spreadsheet."""

    days: int
    overview: Overview


@dataclass(frozen=True, slots=True)
class ProposalShown:
    """The proposal for the next Leeragenda, over a quarter, as documents."""

    overview: Overview


@dataclass(frozen=True, slots=True)
class DigestShown:
    """What was new last week."""

    digest: Digest


@dataclass(frozen=True, slots=True)
class GapGrowing:
    """A gap is suddenly asked for much more than before.

    Attributes:
        recent: How often in the last seven days.
        usual: How often a week before that, on average.
    """

    gap: int
    title: str
    recent: int
    usual: float


@dataclass(frozen=True, slots=True)
class BulletinsShown:
    """What comes by itself, each with whether the reader wants to hear it."""

    bulletins: tuple[tuple[Bulletin, bool], ...]


Said = ReportShown | ProposalShown | DigestShown | GapGrowing | BulletinsShown
"""Every notice of this conversation."""
