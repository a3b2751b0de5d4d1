"""The numbers of the desk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShowFigures:
    """Those of the last so many days."""

    days: int


Press = ShowFigures
"""Everything that can be pressed in this conversation."""
