"""The report: needs set against offerings over a period, as it may leave the desk; and the proposal, as files."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from typing import Final

from bot.dashboard.charts import BarChart, LineChart, bar_chart, line_chart
from bot.dashboard.listing import PAGE_SIZE, Listing
from bot.dashboard.pages.needs import chosen_of, municipalities_of
from bot.dashboard.visit import Answer, Download, Entry, Page, Visit, on_get
from handlers.messages.reports import words_of
from knowledge.domain import NeedFilter
from knowledge.domain.overviews import Overview
from knowledge.domain.reports import Bullets, Chart, Paragraph, Report, Section, Shape, Table
from knowledge.reports.composing import compose
from knowledge.reports.documents import proposal_odt, proposal_pdf
from knowledge.spreadsheets import to_xlsx

_ODT: Final = "application/vnd.oasis.opendocument.text"
_PDF: Final = "application/pdf"
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Document(StrEnum):
    """As what all of it can be taken along."""

    XLSX = "xlsx"
    ODT = "odt"
    PDF = "pdf"
    PROPOSAL_ODT = "voorstel-odt"
    PROPOSAL_PDF = "voorstel-pdf"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart of the report."""

    chart: BarChart | LineChart


Part = Paragraph | Bullets | Listing | Drawn


@dataclass(frozen=True, slots=True)
class PartOfReport:
    """A section as it is shown, with the parts of it.

    Attributes:
        kinds: Name of each part's kind, for the template.
    """

    title: str
    parts: Sequence[tuple[str, Part]]
    sections: Sequence["PartOfReport"]


@dataclass(frozen=True, slots=True)
class ReportView:
    """What the page shows."""

    wanted: NeedFilter
    municipalities: Sequence[tuple[str, str]]
    subtitle: str
    note: str
    sections: Sequence[PartOfReport]
    files: Sequence[tuple[str, str]]
    proposal: Sequence[tuple[str, str]]


def entries() -> list[Entry]:
    """One page, and its files."""
    return [on_get("/rapport", report, name="report", menu="menu-report")]


async def report(visit: Visit) -> Answer:
    """The report over a period; without one, over the last ninety days."""
    document, reports = visit.given.choice("as", Document), visit.services.reports
    if document in {Document.PROPOSAL_ODT, Document.PROPOSAL_PDF}:
        return await _proposal(visit, document)
    wanted = chosen_of(visit)
    chosen = wanted.first or wanted.last or wanted.municipality
    overview = await (reports.overview(visit.turn, wanted) if chosen else reports.lately(visit.turn))
    composed = compose(overview, words_of(visit.voice))
    if document is not None:
        return await _file(visit, composed, document)
    sections = _sections(composed.sections, count(1), None if visit.file else PAGE_SIZE)
    view = ReportView(
        wanted=overview.wanted,
        municipalities=await municipalities_of(visit, overview.wanted),
        subtitle=composed.subtitle,
        note=visit.texts.plain("report-protected"),
        sections=sections,
        files=_files(visit, (Document.XLSX, Document.ODT, Document.PDF)),
        proposal=_files(visit, (Document.PROPOSAL_PDF, Document.PROPOSAL_ODT)),
    )
    return Page("report.html", composed.title, view, tuple(_listings(sections)))


def _sections(sections: Sequence[Section], numbers: Iterator[int], rows: int | None) -> Sequence[PartOfReport]:
    """Sections as they are shown, their tables with at most so many rows."""
    return [
        PartOfReport(
            section.title,
            [_part(block, numbers, rows) for block in section.blocks],
            _sections(section.sections, numbers, rows),
        )
        for section in sections
    ]


def _part(block: Paragraph | Bullets | Table | Chart, numbers: Iterator[int], rows: int | None) -> tuple[str, Part]:
    """A block as it is shown, and its kind."""
    match block:
        case Paragraph():
            return "paragraph", block
        case Bullets():
            return "bullets", block
        case Table():
            first = replace(block, rows=block.rows[:rows])
            return "table", Listing(f"tabel-{next(numbers)}", first, total=len(block.rows))
        case Chart():
            return "chart", Drawn(_drawn(block))


def _drawn(chart: Chart) -> BarChart | LineChart:
    rows = tuple(zip(chart.labels, *(one.values for one in chart.series), strict=True))
    table = Table(chart.name, (chart.description, *(one.name for one in chart.series)), rows)
    return line_chart(table) if chart.shape is Shape.LINES else bar_chart(table, range(1, len(table.columns)))


def _listings(sections: Sequence[PartOfReport]) -> Iterator[Listing]:
    for section in sections:
        yield from (part for _, part in section.parts if isinstance(part, Listing))
        yield from _listings(section.sections)


def _files(visit: Visit, documents: Sequence[Document]) -> Sequence[tuple[str, str]]:
    return [(document.value, visit.texts.plain(f"document-{document}")) for document in documents]


async def _file(visit: Visit, composed: Report, document: Document) -> Download:
    """The whole report as a file; made beside what others wait for."""
    name = f"rapport-{composed.made_on}"
    match document:
        case Document.ODT:
            return Download(f"{name}.odt", _ODT, await asyncio.to_thread(_odt, composed, visit))
        case Document.PDF:
            return Download(f"{name}.pdf", _PDF, await asyncio.to_thread(_pdf, composed, visit))
        case _:
            return Download(f"{name}.xlsx", _XLSX, await asyncio.to_thread(to_xlsx, composed.tables))


async def _proposal(visit: Visit, document: Document) -> Download:
    """The proposal for the Leeragenda, over the last whole quarter."""
    overview: Overview = await visit.services.reports.quarter(visit.turn)
    name = f"voorstel-leeragenda-{overview.wanted.last}"
    if document is Document.PROPOSAL_ODT:
        made = await asyncio.to_thread(proposal_odt, overview, visit.voice.agenda)
        return Download(f"{name}.odt", _ODT, made)
    return Download(f"{name}.pdf", _PDF, await asyncio.to_thread(proposal_pdf, overview, visit.voice.agenda))


def _odt(composed: Report, visit: Visit) -> bytes:
    from knowledge.reports.odt import to_odt  # noqa: PLC0415 - a third of a second that only documents need

    texts = visit.texts
    return to_odt(
        composed, texts.plain("report-contents"), texts.plain("report-table"), texts.plain("report-figure-name")
    )


def _pdf(composed: Report, visit: Visit) -> bytes:
    from knowledge.reports.pdf import to_pdf  # noqa: PLC0415 - a third of a second that only documents need

    return to_pdf(composed, visit.texts.plain("report-contents"))
