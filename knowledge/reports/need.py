"""Needs set against what is on offer: theme × audience, what a cell consists of, and what the Leeragenda lacks."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from knowledge.agenda import Agenda
from knowledge.database.repositories.needs import SETTLED, Asking, CellKey, GapTally, Tally
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    AgendaCount,
    Audience,
    GapNeed,
    NeedCell,
    NeedDetail,
    NeedFilter,
    NeedMatrix,
    NeedRow,
    Offering,
    PlaceCount,
    Turn,
)
from knowledge.humans.routing import same_place
from knowledge.local_time import local_day, start_of
from knowledge.matching.finding import Matching
from knowledge.matching.suggesting import has_been
from knowledge.paging import nearest_page
from knowledge.reports.shortfall import for_audience, shortfall
from knowledge.rights import COORDINATORS, require

PAGE: Final = 20
"""Questions of a cell on a page. Own choice."""

COLUMNS: Final = (*Audience, None)

SHARED: Final = 0.5
"""Share of a gap's signals that must touch one priority question, or one lacune, for it to belong there. Own choice."""


class Need:
    """Needs and offerings, for coordinators. What is given is exact: small numbers are for the desk alone."""

    def __init__(self, units: Units, matching: Matching, agenda: Agenda) -> None:
        self._units = units
        self._matching = matching
        self._agenda = agenda

    async def last(self, turn: Turn, days: int) -> NeedFilter:
        """What was asked in the last so many days, today the last."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return last_days(unit, days)

    async def matrix(self, turn: Turn, wanted: NeedFilter) -> NeedMatrix:
        """Theme × audience."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await need_matrix(unit, self._agenda, self._matching.offerings, wanted)

    async def cell(
        self,
        turn: Turn,
        wanted: NeedFilter,
        theme: str | None,
        audience: Audience | None,
        page: int = 0,
        size: int = PAGE,
    ) -> NeedDetail:
        """What one cell consists of.

        Args:
            page: Of its questions, from 0; beyond the last page the last is shown.
            size: Questions on a page.

        Raises:
            NotFoundError: There is no such theme.
        """
        key = CellKey(self._agenda.theme(theme).id if theme else None, audience)
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await _detail(unit, self._matching.offerings, wanted, key, (page, size))

    async def priority_questions(self, turn: Turn, wanted: NeedFilter) -> tuple[AgendaCount, ...]:
        """How often each of the seven is touched, and none of them."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await priority_question_counts(unit, self._agenda, self._matching.offerings, wanted)

    async def lacunes(self, turn: Turn, wanted: NeedFilter) -> tuple[AgendaCount, ...]:
        """How often each lacune is touched, and none of them."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await lacune_counts(unit, self._agenda, self._matching.offerings, wanted)

    async def gaps(self, turn: Turn, wanted: NeedFilter) -> tuple[GapNeed, ...]:
        """The gaps that were asked for, the most asked first, with where they belong in the Leeragenda."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await gap_needs(unit, self._agenda, wanted)

    async def candidates(self, turn: Turn, wanted: NeedFilter) -> tuple[GapNeed, ...]:
        """The gaps for which the Leeragenda has no place and that nobody settled: what the next one may ask."""
        return candidates(await self.gaps(turn, wanted))

    async def places(self, turn: Turn, wanted: NeedFilter) -> tuple[str, ...]:
        """The names of the municipalities in which people asked, the most named first; one typed in two ways is one."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            named = await unit.needs.places(await asking(unit, wanted))
            return tuple({same_place(name): name for name in reversed(named)}.values())[::-1]

    async def municipalities(self, turn: Turn, wanted: NeedFilter) -> tuple[PlaceCount, ...]:
        """Where people ask, the most first."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await place_counts(unit, wanted)


def last_days(unit: UnitOfWork, days: int) -> NeedFilter:
    """So many days, today the last."""
    today = local_day(unit.now)
    return NeedFilter(first=today - timedelta(days=days - 1), last=today)


async def need_matrix(
    unit: UnitOfWork, agenda: Agenda, offerings: Collection[Offering], wanted: NeedFilter
) -> NeedMatrix:
    """Theme × audience, exact."""
    counted = await unit.needs.by_cell(await asking(unit, wanted))
    tallies = _on_agenda(counted, frozenset(theme.id for theme in agenda.themes))
    today = local_day(unit.now)
    themes = [theme.id for theme in agenda.themes]
    rows = [_row(theme, [one for one in offerings if theme in one.themes], tallies, today) for theme in themes]
    unplaced = tuple(_cell(CellKey(None, one), (), tallies, today) for one in COLUMNS)
    if any(cell.needs for cell in unplaced):
        rows.append(NeedRow(None, unplaced, 0))
    return NeedMatrix(wanted, COLUMNS, tuple(rows), len(offerings))


async def asking(unit: UnitOfWork, wanted: NeedFilter) -> Asking:
    """A filter as the database counts by it: moments, and a municipality in every way in which it was typed."""
    begin = start_of(wanted.first) if wanted.first else None
    end = start_of(wanted.last + timedelta(days=1)) if wanted.last else None
    if wanted.municipality is None:
        return Asking(begin, end)
    place = same_place(wanted.municipality)
    typed = await unit.needs.places(Asking(begin, end))
    return Asking(begin, end, tuple(name for name in typed if same_place(name) == place))


async def priority_question_counts(
    unit: UnitOfWork, agenda: Agenda, offerings: Collection[Offering], wanted: NeedFilter
) -> tuple[AgendaCount, ...]:
    """How often each priority question is touched; last the inquiries that touch none."""
    numbers = [question.number for question in agenda.priority_questions]
    counted = await unit.needs.by_priority_question(await asking(unit, wanted))
    offered = Counter(number for offering in offerings for number in offering.priority_questions)
    return _questions(numbers, counted, offered)


async def lacune_counts(
    unit: UnitOfWork, agenda: Agenda, offerings: Collection[Offering], wanted: NeedFilter
) -> tuple[AgendaCount, ...]:
    """How often each lacune is touched; last the signals that touch none."""
    numbers = [lacune.number for lacune in agenda.lacunes]
    counted = await unit.needs.by_lacune(await asking(unit, wanted))
    return _lacunes(numbers, counted, Counter(number for offering in offerings for number in offering.gaps))


async def gap_needs(unit: UnitOfWork, agenda: Agenda, wanted: NeedFilter) -> tuple[GapNeed, ...]:
    """The gaps that were asked for, the most asked first."""
    asked = await asking(unit, wanted)
    news = await unit.needs.news_of_gaps(asked)
    questions = [question.number for question in agenda.priority_questions]
    lacunes = [lacune.number for lacune in agenda.lacunes]
    tallies = await unit.needs.gaps(asked, questions, lacunes)
    return tuple(_gap(tally, news.get(tally.gap.id, (0, 0))) for tally in tallies)


def candidates(gaps: Sequence[GapNeed]) -> tuple[GapNeed, ...]:
    """Those that the Leeragenda has no place for and that nobody settled, in the same order."""
    return tuple(one for one in gaps if not one.fits_agenda and one.gap.status not in SETTLED)


async def place_counts(unit: UnitOfWork, wanted: NeedFilter) -> tuple[PlaceCount, ...]:
    """Where people ask, the most first; one that is typed in several ways is one."""
    together: defaultdict[str, list[tuple[str, Tally]]] = defaultdict(list)
    for name, tally in (await unit.needs.by_place(await asking(unit, wanted))).items():
        together[same_place(name)].append((name, tally))
    counts = [_place(ways) for ways in together.values()]
    return tuple(sorted(counts, key=lambda one: (-one.needs, one.name)))


def _on_agenda(counted: Mapping[CellKey, Tally], themes: frozenset[str]) -> dict[CellKey, Tally]:
    """The same, with themes that the agenda has no longer as none."""
    tallies: dict[CellKey, Tally] = {}
    for key, tally in counted.items():
        place = key if key.theme in themes else CellKey(None, key.audience)
        before = tallies.get(place, Tally(0, 0))
        tallies[place] = Tally(before.needs + tally.needs, before.signals + tally.signals)
    return tallies


def _row(theme: str, on_theme: Sequence[Offering], tallies: Mapping[CellKey, Tally], today: date) -> NeedRow:
    cells = tuple(_cell(CellKey(theme, audience), on_theme, tallies, today) for audience in COLUMNS)
    return NeedRow(theme, cells, len(on_theme))


def _cell(key: CellKey, on_theme: Collection[Offering], tallies: Mapping[CellKey, Tally], today: date) -> NeedCell:
    tally = tallies.get(key, Tally(0, 0))
    return NeedCell(
        theme=key.theme,
        audience=key.audience,
        needs=tally.needs,
        signals=tally.signals,
        offerings=len(for_audience(on_theme, key.audience)),
        shortfall=shortfall(on_theme, key.audience, today) if key.theme else None,
    )


async def _detail(
    unit: UnitOfWork, offerings: Collection[Offering], wanted: NeedFilter, key: CellKey, paged: tuple[int, int]
) -> NeedDetail:
    """A cell with a page of its questions, of so many."""
    (page, size), asked, today = paged, await asking(unit, wanted), local_day(unit.now)
    questions = await unit.needs.by_priority_question(asked, key)
    needs = sum(tally.needs for tally in questions.values())
    signals = sum(tally.signals for tally in questions.values())
    shown, pages = nearest_page(page, needs, size)
    on_theme = [offering for offering in offerings if key.theme in offering.themes]
    theirs = sorted(for_audience(on_theme, key.audience), key=lambda one: (has_been(one, today), one.title.casefold()))
    return NeedDetail(
        cell=_cell(key, on_theme, {key: Tally(needs, signals)}, today),
        questions=tuple(await unit.needs.questions(asked, key, shown * size, size)),
        page=shown,
        pages=pages,
        offerings=tuple(offering.brief() for offering in theirs),
        priority_questions=_questions(
            sorted(number for number in questions if number is not None),
            questions,
            Counter(number for offering in theirs for number in offering.priority_questions),
        ),
        lacunes=await _lacunes_of(unit, asked, key, theirs),
    )


async def _lacunes_of(
    unit: UnitOfWork, asked: Asking, key: CellKey, theirs: Sequence[Offering]
) -> tuple[AgendaCount, ...]:
    counted = await unit.needs.by_lacune(asked, key)
    numbers = sorted(number for number in counted if number is not None)
    return _lacunes(numbers, counted, Counter(number for offering in theirs for number in offering.gaps))


def _questions(
    numbers: Sequence[int], counted: Mapping[int | None, Tally], offered: Mapping[int, int]
) -> tuple[AgendaCount, ...]:
    none = Tally(0, 0)
    touched = [(number, counted.get(number, none), offered.get(number, 0)) for number in numbers]
    return tuple(
        AgendaCount(number, tally.needs, tally.signals, there)
        for number, tally, there in (*touched, (None, counted.get(None, none), 0))
    )


def _lacunes(
    numbers: Sequence[int], counted: Mapping[int | None, int], offered: Mapping[int, int]
) -> tuple[AgendaCount, ...]:
    tallies = {number: Tally(signals, signals) for number, signals in counted.items()}
    return _questions(numbers, tallies, offered)


def _gap(tally: GapTally, news: tuple[int, int]) -> GapNeed:
    return GapNeed(
        gap=tally.gap,
        signals=tally.signals,
        people=tally.people,
        priority_question=_shared(tally.priority_questions, tally.signals),
        lacune=_shared(tally.lacunes, tally.signals),
        told=news[0],
        helped=news[1],
    )


def _shared(counts: Mapping[int, int], signals: int) -> int | None:
    """The number that enough of the signals touch; of two that each half of them do, the lower."""
    number = min(counts, key=lambda one: (-counts[one], one))
    return number if counts[number] >= SHARED * signals else None


def _place(ways: Sequence[tuple[str, Tally]]) -> PlaceCount:
    name = max(ways, key=lambda way: (way[1].needs, way[0]))[0]
    return PlaceCount(
        name=name,
        needs=sum(tally.needs for _, tally in ways),
        signals=sum(tally.signals for _, tally in ways),
        people=max(tally.people for _, tally in ways),
    )
