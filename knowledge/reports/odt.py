"""A report as an OpenDocument text, the standard of the Dutch government for documents that can be changed.

See https://www.forumstandaardisatie.nl/open-standaarden/odf. What makes it accessible stands in the file itself: levels
of headings, heads of tables that are known as such, descriptions of pictures, and the language.
"""

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from itertools import count
from typing import Final

from babel.dates import format_date
from odfdo import (
    TOC,
    Cell,
    Column,
    Document,
    Element,
    Frame,
    Header,
    HeaderRows,
    List,
    Paragraph,
    Row,
    SvgDescription,
    SvgTitle,
    Table,
)

from knowledge.domain import Language, reports
from knowledge.reports.odt_styles import (
    COUNTRY,
    OF_TABLES,
    PAGE_WIDTH,
    PICTURE_WIDTH,
    STYLES,
    as_style,
    width_style,
)
from knowledge.reports.page import as_text, is_number, widths
from knowledge.reports.picture import draw, proportion

LISTED: Final = 2
"""Levels of headings in the table of contents."""


def to_odt(report: reports.Report, contents: str, table: str, figure: str) -> bytes:
    """The document.

    Args:
        contents: What stands above its table of contents.
        table: What a table is called in its caption.
        figure: What a picture is called.
    """
    document = Document("text")
    document.body.clear()
    _dress(document, report)
    for element in _Writer(document, report.language, table, figure).write(report, contents):
        document.body.append(element)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _dress(document: Document, report: reports.Report) -> None:
    """How it looks, and what it says of itself."""
    for style in STYLES:
        document.insert_style(as_style(style))
    for style in OF_TABLES:
        document.insert_style(as_style(style), automatic=True)
    for level in document.styles.get_elements("//text:outline-level-style"):
        for attribute in ("style:num-format", "style:num-suffix", "loext:num-list-format"):
            level.set_attribute(attribute, "")  # the headings bring their own numbers
    for default in document.styles.get_elements("//style:default-style/style:text-properties"):
        default.set_attribute("fo:language", str(report.language))
        default.set_attribute("fo:country", COUNTRY)
        default.set_attribute("style:font-name", "Liberation Sans")
        default.set_attribute("fo:font-size", "10pt")
    master = document.styles.get_elements("//style:master-page")[0]
    footer = Element.from_tag("<style:footer/>")
    line = Paragraph(f"{report.title}\t", style="Footer", formatted=True)
    line.append(Element.from_tag('<text:page-number text:select-page="current"/>'))
    footer.append(line)
    master.append(footer)
    document.meta.title = report.title
    document.meta.creator = report.author
    document.meta.language = f"{report.language}-{COUNTRY}"
    document.meta.generator = "vraagbaak"
    document.meta.creation_date = datetime.combine(report.made_on, time(), UTC)


class _Writer:
    """Writes a report block by block; tables and pictures are numbered as they come."""

    def __init__(self, document: Document, language: Language, table: str, figure: str) -> None:
        self._document = document
        self._language = language
        self._captions = {reports.Table: (table, count(1)), reports.Chart: (figure, count(1))}

    def write(self, report: reports.Report, contents: str) -> Iterator[Element]:
        """Cover, table of contents, sections."""
        yield Paragraph(report.title, style="Title", formatted=False)
        yield Paragraph(report.subtitle, style="Subtitle", formatted=False)
        yield Paragraph(report.author, style="Colophon", formatted=False)
        made = format_date(report.made_on, "long", locale=self._language)
        yield Paragraph(made, style="Colophon", formatted=False)
        yield Paragraph("", style="Page_20_start")
        yield self._contents(report, contents)
        yield Paragraph("", style="Page_20_start")
        for section in report.sections:
            yield from self._section(section, 1)

    def _contents(self, report: reports.Report, name: str) -> TOC:
        """Headings without pages: only what lays the pages out knows those, and adds them when asked to update."""
        toc = TOC(name, outline_level=LISTED)
        listed = toc.get_elements("text:index-body")[0]
        for title in listed.get_elements("descendant::text:p"):
            title.set_attribute("text:style-name", "Contents_20_Heading")
        for section in report.sections:
            for heading, level in ((section.title, 1), *((part.title, LISTED) for part in section.sections)):
                listed.append(Paragraph(heading, style=f"Contents_20_{level}", formatted=False))
        return toc

    def _section(self, section: reports.Section, level: int) -> Iterator[Element]:
        yield Header(level, section.title, style=f"Heading_20_{level}", formatted=False)
        for block in section.blocks:
            yield from self._block(block)
        for part in section.sections:
            yield from self._section(part, level + 1)

    def _block(self, block: reports.Block) -> Iterator[Element]:
        match block:
            case reports.Paragraph(text):
                yield Paragraph(text, style="Text_20_body", formatted=False)
            case reports.Bullets(items):
                yield List([Paragraph(item, style="Point", formatted=False) for item in items], style="Points")
            case reports.Table():
                yield self._caption(block)
                yield self._table(block)
            case reports.Chart():
                yield self._picture(block)
                yield self._caption(block)

    def _caption(self, block: reports.Table | reports.Chart) -> Paragraph:
        called, numbers = self._captions[type(block)]
        return Paragraph(f"{called} {next(numbers)}. {block.name}", style="Caption", formatted=False)

    def _picture(self, chart: reports.Chart) -> Paragraph:
        png = draw([chart], self._language, titled=False)
        where = self._document.add_file(io.BytesIO(png))
        size = (f"{PICTURE_WIDTH}cm", f"{PICTURE_WIDTH * proportion(chart):.2f}cm")
        frame = Frame.image_frame(where, name=chart.name, size=size, anchor_type="as-char")
        frame.append(SvgTitle(chart.name))
        frame.append(SvgDescription(chart.description))
        holder = Paragraph(style="Picture")
        holder.append(frame)
        return holder

    def _table(self, told: reports.Table) -> Table:
        table = Table(told.name, style="Told")
        for wide in widths(told, self._language):
            style = width_style(PAGE_WIDTH * wide / sum(widths(told, self._language)))
            table.append(Column(style=self._document.insert_style(style, automatic=True)))
        numeric = [is_number(told, column) for column in range(len(told.columns))]
        head = HeaderRows()
        head.append(_row(told.columns, numeric, "Head"))
        table.append(head)
        for row in told.rows:
            table.append(_row([as_text(cell, self._language) for cell in row], numeric, "Cell"))
        return table


def _row(texts: Sequence[str], numeric: Sequence[bool], look: str) -> Row:
    row = Row(style="WholeRow")
    for text, is_count in zip(texts, numeric, strict=True):
        cell = Cell(style="HeadCell" if look == "Head" else "BodyCell")
        cell.append(Paragraph(text, style=f"{look}_20_number" if is_count else look, formatted=False))
        row.append(cell)
    return row
