"""What people ask set against what is on offer: by theme and audience, and by place in the Leeragenda."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from bot.dashboard.listing import Listing
from bot.dashboard.pages.gaps import theme_name
from bot.dashboard.visit import Entry, Page, Visit, on_get
from handlers.messages.reports import words_of
from knowledge.domain import (
    AgendaCount,
    Audience,
    GapNeed,
    LacuneKind,
    NeedCell,
    NeedFilter,
    NeedMatrix,
    NeedRow,
)
from knowledge.domain.reports import Cell, Table
from knowledge.humans.figures import USUAL
from knowledge.reports import composing

NO_THEME: Final = "geen-onderwerp"
NO_AUDIENCE: Final = "niet-gezegd"
"""In addresses, for what is not known."""

SIGNS: Final = MappingProxyType(
    {LacuneKind.NOTHING: "■", LacuneKind.OTHER_AUDIENCE: "◆", LacuneKind.PAST: "▲", LacuneKind.OWN_SECTOR: "●"}
)
"""A shape for each kind of lacune: nobody has to tell colours apart (WCAG 2.2, 1.4.1), and words stand beside it."""

CANDIDATES: Final = 25
"""Candidates for the next Leeragenda on the page; all of them are in the file."""

PLACES: Final = 200
"""Municipalities to choose from, those with the most questions: all that there are would make a heavy page."""


@dataclass(frozen=True, slots=True)
class CellView:
    """One theme for one audience, in words.

    Attributes:
        address: Where it is looked into; with the same filter.
    """

    audience: str
    needs: int
    signals: int
    offerings: int
    lacune: str | None
    sign: str
    address: str


@dataclass(frozen=True, slots=True)
class RowView:
    """A theme with its cells."""

    theme: str
    needs: int
    offerings: int
    cells: Sequence[CellView]


@dataclass(frozen=True, slots=True)
class NeedsView:
    """What the page shows.

    Attributes:
        audiences: Headings of the columns.
        signs: What each sign means, the worst first.
        questions, lacunes, candidates: Tables of the Leeragenda.
    """

    wanted: NeedFilter
    municipalities: Sequence[tuple[str, str]]
    audiences: Sequence[str]
    rows: Sequence[RowView]
    signs: Sequence[tuple[str, str]]
    needs: int
    signals: int
    offerings: int
    matrix: Listing
    questions: Listing
    lacunes: Listing
    candidates: Listing


def entries() -> list[Entry]:
    """The matrix with all that belongs to it."""
    return [on_get("/vraag-en-aanbod", needs, name="needs", menu="menu-needs")]


async def needs(visit: Visit) -> Page:
    """Theme × audience, the seven questions, the lacunes, and what fits none of them."""
    need, wanted = visit.services.need, await wanted_of(visit)
    if visit.file is not None:
        return await _to_take_along(visit, wanted)
    matrix = await need.matrix(visit.turn, wanted)
    gaps = await need.candidates(visit.turn, wanted)
    rows = [_row(row, visit) for row in matrix.rows]
    view = NeedsView(
        wanted=wanted,
        municipalities=await municipalities_of(visit, wanted),
        audiences=[audience_name(audience, visit) for audience in matrix.audiences],
        rows=rows,
        signs=[(SIGNS[kind], visit.texts.name(kind)) for kind in LacuneKind],
        needs=matrix.needs,
        signals=matrix.signals,
        offerings=matrix.offerings,
        matrix=_listing("matrix", _matrix(matrix, visit)),
        questions=_listing("vragen", _questions(await need.priority_questions(visit.turn, wanted), visit)),
        lacunes=_listing("lacunes", _lacunes(await need.lacunes(visit.turn, wanted), visit)),
        candidates=_candidates(gaps, visit),
    )
    listings = (view.matrix, view.questions, view.lacunes, view.candidates)
    return Page("needs.html", visit.texts.plain("needs"), view, listings)


async def _to_take_along(visit: Visit, wanted: NeedFilter) -> Page:
    """The same tables as they may leave the desk: without numbers that could lead to somebody."""
    overview, words = await visit.services.reports.overview(visit.turn, wanted), words_of(visit.voice)
    tables = {
        "matrix": composing.cells_table,
        "vragen": composing.questions_table,
        "lacunes": composing.lacunes_table,
        "kandidaten": composing.candidates_table,
    }
    listings = tuple(_listing(name, table(overview, words)) for name, table in tables.items())
    return Page("needs.html", visit.texts.plain("needs"), listings=listings)


def chosen_of(visit: Visit) -> NeedFilter:
    """Which inquiries somebody chose to see."""
    given = visit.given
    return NeedFilter(given.day("first"), given.day("last"), given.text("municipality") or None)


async def wanted_of(visit: Visit, days: int = USUAL) -> NeedFilter:
    """The same, but of the last so many days where no day was chosen: what was asked long ago hides what is new."""
    chosen = chosen_of(visit)
    if chosen.first or chosen.last:
        return chosen
    return replace(await visit.services.need.last(visit.turn, days), municipality=chosen.municipality)


async def municipalities_of(visit: Visit, wanted: NeedFilter) -> Sequence[tuple[str, str]]:
    """Where people ask in the same period, by name; also the one that is chosen."""
    places: Sequence[str] = await visit.services.need.places(visit.turn, replace(wanted, municipality=None))
    names = {*places[:PLACES]} | ({wanted.municipality} if wanted.municipality else set())
    return [(name, name) for name in sorted(names, key=str.casefold)]


def audience_name(audience: Audience | None, visit: Visit) -> str:
    """What an audience is called."""
    return visit.texts.name(audience) if audience else visit.texts.plain("report-audience-none")


def agenda_name(kind: str, number: int | None, visit: Visit) -> str:
    """A priority question ("question") or lacune in plain words, with its number; None: none of them."""
    agenda, language = visit.voice.agenda, visit.texts.language
    found = agenda.priority_questions if kind == "question" else agenda.lacunes
    named = next((one.plain_in(language) for one in found if one.number == number), None)
    return f"{number}. {named}" if named else visit.texts.plain("report-none")


def _row(row: NeedRow, visit: Visit) -> RowView:
    theme = theme_name(row.theme, visit) or visit.texts.plain("report-theme-none")
    return RowView(theme, row.needs, row.offerings, [_cell(cell, visit) for cell in row.cells])


def _cell(cell: NeedCell, visit: Visit) -> CellView:
    address = visit.href("need-cell", theme=cell.theme or NO_THEME, audience=cell.audience or NO_AUDIENCE)
    return CellView(
        audience=audience_name(cell.audience, visit),
        needs=cell.needs,
        signals=cell.signals,
        offerings=cell.offerings,
        lacune=visit.texts.name(cell.lacune) if cell.lacune else None,
        sign=SIGNS[cell.lacune] if cell.lacune else "",
        address=address,
    )


def _matrix(matrix: NeedMatrix, visit: Visit) -> Table:
    """The same for a file: a row for each cell."""
    names = ("report-theme", "need-audience", "report-asked", "report-missed", "report-offered", "need-lacune")
    rows: Sequence[tuple[Cell, ...]] = [
        (
            theme_name(cell.theme, visit) or visit.texts.plain("report-theme-none"),
            audience_name(cell.audience, visit),
            cell.needs,
            cell.signals,
            cell.offerings,
            visit.texts.name(cell.lacune) if cell.lacune else None,
        )
        for row in matrix.rows
        for cell in row.cells
    ]
    return Table(visit.texts.plain("need-matrix"), tuple(map(visit.texts.plain, names)), tuple(rows))


def _questions(counts: Sequence[AgendaCount], visit: Visit) -> Table:
    names = ("report-question", "report-asked", "report-missed", "report-offered")
    rows = tuple((agenda_name("question", one.number, visit), *_counts(one)) for one in counts)
    return Table(visit.texts.plain("report-agenda"), tuple(map(visit.texts.plain, names)), rows)


def _lacunes(counts: Sequence[AgendaCount], visit: Visit) -> Table:
    names = ("report-lacune", "report-missed", "report-offered")
    rows = tuple((agenda_name("lacune", one.number, visit), *_counts(one)[1:]) for one in counts)
    return Table(visit.texts.plain("report-lacunes"), tuple(map(visit.texts.plain, names)), rows)


def _counts(one: AgendaCount) -> tuple[Cell, ...]:
    return one.needs, one.signals, one.offerings if one.number else None


def _candidates(gaps: Sequence[GapNeed], visit: Visit) -> Listing:
    texts = visit.texts
    names = ("report-gap", "report-theme", "report-missed", "need-people", "report-status")
    rows = tuple(
        (one.gap.title, theme_name(one.gap.theme, visit), one.signals, one.people, texts.name(one.gap.status))
        for one in gaps
    )
    shown = Table(texts.plain("need-candidates"), tuple(map(texts.plain, names)), rows[:CANDIDATES])
    links = tuple(visit.href("gap", id=one.gap.id) for one in gaps)
    return Listing("kandidaten", shown, links, total=len(rows))


def _listing(name: str, table: Table) -> Listing:
    return Listing(name, table, total=len(table.rows))
