"""Reports of needs and offerings."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShowReport:
    """That of the last so many days."""

    days: int


@dataclass(frozen=True, slots=True)
class ShowProposal:
    """The proposal for the next Leeragenda."""


Press = ShowReport | ShowProposal
"""Everything that can be pressed in this conversation."""
