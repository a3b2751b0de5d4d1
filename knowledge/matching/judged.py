"""A question as the search sees it: what it comes near to, and what speaks for each offering."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from embeddings.calibration import Beside, Evidence, evidence
from embeddings.hybrid import Ranked
from knowledge.matching.suggesting import Weighed

GAP_SCORE: Final = 0.4
"""How near a known gap must be for a question to be called by its name: the nearer of two far things is still far.

Source: `python benchmarks/nearest.py`. Of the 710 judged questions of `tests/evaluation` 52 gaps, 3 matches and 1 other
have a known gap as near as this, and nearer than any offering. From .3 up it is 94, 18 and 1, and a vague complaint
that shares a syllable.
"""


@dataclass(frozen=True, slots=True)
class Judged:
    """A question as the search sees it, before any advice.

    Attributes:
        weighed: Best first, at most `FIELD`.
        nearest: Score of the nearest offering before wishes were weighed; the floor where none was found.
        gaps: Known gaps by id, best first.
        off_topic: Kinds of off-topic, best first.
        floor: Least score of all that was found: what was not found is no nearer.
        foreign: Asked in another language than that of the catalogue.
    """

    weighed: tuple[Weighed, ...]
    nearest: float
    gaps: tuple[Ranked, ...]
    off_topic: tuple[Ranked, ...]
    floor: float
    foreign: bool

    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for each suggestion, against the others and against what is searched beside them."""
        beside = Beside(gap=self._best(self.gaps), off_topic=self._best(self.off_topic))
        return evidence([one.found.score for one in self.weighed], beside, foreign=self.foreign)

    @property
    def gap_lead(self) -> float:
        """How far the nearest known gap is ahead of the nearest offering."""
        return self._best(self.gaps) - self.nearest

    @property
    def off_topic_lead(self) -> float:
        """How far the nearest kind of off-topic is ahead of the nearest offering."""
        return self._best(self.off_topic) - self.nearest

    @property
    def known_gap(self) -> str | None:
        """The known gap that is near, when no offering and no kind of off-topic is nearer."""
        near = bool(self.gaps) and self.gaps[0].score >= GAP_SCORE
        return self.gaps[0].key if near and self.gap_lead >= max(0.0, self.off_topic_lead) else None

    def _best(self, ranked: Sequence[Ranked]) -> float:
        return ranked[0].score if ranked else self.floor
