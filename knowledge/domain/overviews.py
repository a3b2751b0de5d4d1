"""Needs and offerings as they may be seen outside the desk: counts of one and two are not told."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.domain.figures import DeskFigures
from knowledge.domain.follow_up import NotTold
from knowledge.domain.gaps import Gap, GapStatus
from knowledge.domain.needs import LacuneKind, NeedFilter, TrendStep
from knowledge.domain.people import Audience


class Hidden(StrEnum):
    """What stands in the place of a count that is not told: one or two, or one by which such a count would be known."""

    FEW = "<3"
    KEPT = "·"


Count = int | Hidden
"""A count as it may be seen outside the desk."""


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One theme for one audience.

    Attributes:
        audience: None: who asked did not say.
        shortfall: Of what is on offer, whether or not somebody asks: whether could be what is not told.
    """

    audience: Audience | None
    needs: Count
    offerings: int
    shortfall: LacuneKind | None


@dataclass(frozen=True, slots=True)
class ShownTheme:
    """One theme.

    Attributes:
        theme: Theme id; None: no theme was recognised.
        signals: Inquiries without a fitting offering.
        cells: By audience.
    """

    theme: str | None
    needs: Count
    signals: Count
    offerings: int
    cells: tuple[ShownCell, ...]


@dataclass(frozen=True, slots=True)
class ShownPoint:
    """A week or month of the trend."""

    first: date
    last: date
    needs: Count
    signals: Count
    escalations: Count


@dataclass(frozen=True, slots=True)
class ShownAgenda:
    """A priority question or lacune, by its number; None: none of them."""

    number: int | None
    needs: Count
    signals: Count
    offerings: int


@dataclass(frozen=True, slots=True)
class ShownGap:
    """A gap that enough different people asked about.

    Attributes:
        title: As coordinators read it.
        priority_question: The one it touches, or None.
        lacune: The one it touches, or None.
        told: People who were told of an offering.
        helped: Those of them who said that it helps.
        examples: Typical questions, masked; in a proposal alone.
    """

    id: int
    title: str
    theme: str | None
    status: GapStatus
    signals: Count
    priority_question: int | None
    lacune: int | None
    told: Count
    helped: Count
    examples: tuple[str, ...] = ()

    @property
    def is_candidate(self) -> bool:
        """Whether the next Leeragenda may ask it: the present one has no place for it, and nobody settled it."""
        settled = self.status in {GapStatus.SOLVED, GapStatus.DISMISSED}
        return self.priority_question is None and self.lacune is None and not settled


@dataclass(frozen=True, slots=True)
class ShownFigures:
    """A gap in a list that leaves the desk: one about which enough different people asked.

    Attributes:
        first: Month of its first question, as the first day of that.
        last: In the same way.
        waiting: People who want to hear what comes, and were not told of an offering yet.
        owner: Name of the coordinator who sees to it.
    """

    gap: Gap
    signals: Count
    first: date | None
    last: date | None
    waiting: Count
    owner: str | None


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question that leaves the desk.

    Attributes:
        question: Masked.
        month: In which it was asked, as the first day of that.
        audience: None also where too few different people of its gap have it in common.
        municipality: In the same way.
    """

    question: str
    month: date
    theme: str | None = None
    audience: Audience | None = None
    municipality: str | None = None


@dataclass(frozen=True, slots=True)
class ShownHeard:
    """What became of the questions of a gap: of which something was told, and why not of the others.

    Attributes:
        helped: Whose asker said that it helps.
        silent: Whose asker was told, and said nothing.
        ready: Whose asker can be told now.
    """

    helped: Count
    helped_not: Count
    silent: Count
    ready: Count
    why_not: tuple[tuple[NotTold, Count], ...]


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A municipality in which enough different people asked."""

    name: str
    needs: Count


@dataclass(frozen=True, slots=True)
class Overview:
    """All that a report tells of a period.

    Attributes:
        wanted: What is counted; both `first` and `last` are days.
        made_on: The day on which it was counted.
        needs: Inquiries.
        signals: Those without a fitting offering.
        offerings: All that is on offer now.
        themes: By theme, in the order of the agenda.
        trend: By week or month.
        priority_questions: By number; last those that touch none.
        lacunes: In the same way; of these the signals alone are known.
        gaps: The most asked first.
        ungrouped: Signals outside those gaps.
        places: The most asked first.
        elsewhere: Inquiries from other or unknown places.
        desk: How the questions in human hands do; the period is as long, and ends now. None of one municipality: the
            desk works for everywhere.
    """

    wanted: NeedFilter
    made_on: date
    needs: Count
    signals: Count
    offerings: int
    themes: tuple[ShownTheme, ...]
    step: TrendStep
    trend: tuple[ShownPoint, ...]
    priority_questions: tuple[ShownAgenda, ...]
    lacunes: tuple[ShownAgenda, ...]
    gaps: tuple[ShownGap, ...]
    ungrouped: Count
    places: tuple[ShownPlace, ...]
    elsewhere: Count
    desk: DeskFigures | None

    @property
    def candidates(self) -> tuple[ShownGap, ...]:
        """The gaps that the next Leeragenda may ask about, the most asked first."""
        return tuple(gap for gap in self.gaps if gap.is_candidate)


@dataclass(frozen=True, slots=True)
class ShownTitle:
    """A gap in a line: what is missing, and how many of the signals are about it."""

    title: str
    signals: Count


@dataclass(frozen=True, slots=True)
class Digest:
    """What was new in a week.

    Attributes:
        first: Its Monday.
        last: Its Sunday.
        needs: Inquiries.
        signals: Those without a fitting offering.
        found: Gaps that began, the most asked first.
        most: The gaps that were asked for most.
        solved: Gaps for which there is something now.
    """

    first: date
    last: date
    needs: Count
    signals: Count
    found: tuple[ShownTitle, ...]
    most: tuple[ShownTitle, ...]
    solved: tuple[ShownTitle, ...]
