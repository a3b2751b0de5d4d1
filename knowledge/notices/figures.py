"""The numbers of the desk."""

from dataclasses import dataclass

from knowledge.domain import DeskFigures


@dataclass(frozen=True, slots=True)
class FiguresShown:
    """How the desk did in the last so many days, and how it stands now."""

    days: int
    figures: DeskFigures


Said = FiguresShown
"""Every notice of this conversation."""
