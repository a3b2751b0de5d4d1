"""Reports of needs and offerings."""

from dataclasses import dataclass

from knowledge.domain import Bulletin


@dataclass(frozen=True, slots=True)
class ShowReport:
    """That of the last so many days."""

    days: int


@dataclass(frozen=True, slots=True)
class ShowProposal:
    """The proposal for the next Leeragenda."""


@dataclass(frozen=True, slots=True)
class ShowBulletins:
    """What comes by itself?"""


@dataclass(frozen=True, slots=True)
class StopBulletin:
    """No more of this, said where it came."""

    bulletin: Bulletin


@dataclass(frozen=True, slots=True)
class WantBulletin:
    """This, or this no more, said where it is chosen."""

    bulletin: Bulletin
    wanted: bool


Press = ShowReport | ShowProposal | ShowBulletins | StopBulletin | WantBulletin
"""Everything that can be pressed in this conversation."""
