"""What people need set against what is on offer."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from knowledge.domain.gaps import Gap
from knowledge.domain.language import Language
from knowledge.domain.offerings import Offering
from knowledge.domain.people import Audience
from knowledge.domain.questions import InquiryStatus


class LacuneKind(StrEnum):
    """In what way the offerings on a theme fall short for an audience; worst first.

    A lacune is where "er is wel een leerbehoefte, maar het aanbod is beperkt of alleen gericht op de eigen sector of
    beroepsgroep" (wijkwijzer.org/leernetwerk, "Lacunes"; report "Bouwstenen", chapter 3).
    """

    NOTHING = "niets"
    OTHER_AUDIENCE = "alleen-andere-doelgroep"
    PAST = "alleen-geweest"
    OWN_SECTOR = "alleen-eigen-sector"


@dataclass(frozen=True, slots=True)
class NeedFilter:
    """Which inquiries are counted; None: all.

    Attributes:
        first: First day on which they were asked, on the calendar in the Netherlands.
        last: Last day, counted in.
        municipality: As people type it: "gemeente Breda" is "breda".
    """

    first: date | None = None
    last: date | None = None
    municipality: str | None = None


@dataclass(frozen=True, slots=True)
class NeedCell:
    """One theme for one audience.

    Attributes:
        theme: Theme id; None: no theme was recognised.
        audience: None: who asked did not say.
        needs: Inquiries, without those that were taken back.
        signals: Those of them without a fitting offering.
        offerings: What is on offer for them; for an unknown audience all that is on the theme.
        shortfall: In what way that falls short; None where it does not, or where the theme is not known.
    """

    theme: str | None
    audience: Audience | None
    needs: int
    signals: int
    offerings: int
    shortfall: LacuneKind | None = None

    @property
    def lacune(self) -> LacuneKind | None:
        """The shortfall where somebody asks: without a need there is no lacune."""
        return self.shortfall if self.needs else None


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A theme with its cells.

    Attributes:
        cells: One for each of the matrix's audiences.
        offerings: All that is on the theme, for whomever.
    """

    theme: str | None
    cells: tuple[NeedCell, ...]
    offerings: int

    @property
    def needs(self) -> int:
        """Inquiries on the theme."""
        return sum(cell.needs for cell in self.cells)

    @property
    def signals(self) -> int:
        """Those of them without a fitting offering."""
        return sum(cell.signals for cell in self.cells)


@dataclass(frozen=True, slots=True)
class NeedMatrix:
    """Theme × audience.

    Attributes:
        audiences: The columns: the four of the Leeragenda, and None where somebody did not say.
        rows: The themes in the order of the agenda, and None where there are questions without one.
        offerings: All that is on offer.
    """

    wanted: NeedFilter
    audiences: tuple[Audience | None, ...]
    rows: tuple[NeedRow, ...]
    offerings: int

    @property
    def needs(self) -> int:
        """All inquiries."""
        return sum(row.needs for row in self.rows)

    @property
    def signals(self) -> int:
        """All without a fitting offering."""
        return sum(row.signals for row in self.rows)

    def column(self, audience: Audience | None) -> tuple[NeedCell, ...]:
        """The cells of an audience, by theme."""
        place = self.audiences.index(audience)
        return tuple(row.cells[place] for row in self.rows)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a cell, as it is drilled down to.

    Attributes:
        question: Masked.
        signal_id: Its gap signal; None where it found an offering.
        gap_id: The gap that it is part of, or None.
    """

    inquiry_id: int
    question: str
    language: Language
    status: InquiryStatus
    created_at: datetime
    signal_id: int | None
    gap_id: int | None


@dataclass(frozen=True, slots=True)
class AgendaCount:
    """How often a priority question, or a lacune, is touched.

    Attributes:
        number: Of the priority question or the lacune; None: of none.
        needs: Inquiries; of a lacune those without a fitting offering alone, because only they are given one.
        signals: Those without a fitting offering.
        offerings: What is on offer that touches it.
    """

    number: int | None
    needs: int
    signals: int
    offerings: int


@dataclass(frozen=True, slots=True)
class NeedDetail:
    """What a cell consists of.

    Attributes:
        questions: A page of them, newest first.
        page: From 0.
        offerings: Those that are there now first, then those that were.
    """

    cell: NeedCell
    questions: tuple[Asked, ...]
    page: int
    pages: int
    offerings: tuple[Offering, ...]
    priority_questions: tuple[AgendaCount, ...]
    lacunes: tuple[AgendaCount, ...]


@dataclass(frozen=True, slots=True)
class GapNeed:
    """A gap by how many asked it in a period, and where it belongs in the Leeragenda.

    Attributes:
        signals: Of the period.
        people: Different people who asked them.
        priority_question: The one that at least half of its signals touch; None where there is none.
        lacune: In the same way.
        told: People who were told of an offering.
        helped: Those of them who said that it helps.
    """

    gap: Gap
    signals: int
    people: int
    priority_question: int | None
    lacune: int | None
    told: int = 0
    helped: int = 0

    @property
    def fits_agenda(self) -> bool:
        """Whether the Leeragenda has a place for it."""
        return self.priority_question is not None or self.lacune is not None


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """How much is asked in a municipality.

    Attributes:
        name: As most people there type it.
        people: Different people who asked; at least so many, where a name is typed in several ways.
    """

    name: str
    needs: int
    signals: int
    people: int


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A week or a month.

    Attributes:
        first: Its first day.
        last: Its last day, or that of the whole period where that ends earlier.
        needs: Inquiries that came.
        signals: Those of them without a fitting offering.
        escalations: Those of them that went to a human.
    """

    first: date
    last: date
    needs: int
    signals: int
    escalations: int

    @property
    def matched(self) -> int:
        """Inquiries for which something was found."""
        return self.needs - self.signals


class TrendStep(StrEnum):
    """How finely a trend is cut."""

    WEEK = "week"
    MONTH = "maand"


@dataclass(frozen=True, slots=True)
class Trend:
    """What came in, by week or month, oldest first."""

    step: TrendStep
    points: tuple[TrendPoint, ...]
