"""A report as a PDF that anybody can read: PDF/UA-1, the standard for accessible documents (ISO 14289-1)."""

import json
from datetime import UTC, datetime, time
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Final

import typst
from babel.dates import format_date

from knowledge.domain import Language
from knowledge.domain.reports import Block, Bullets, Chart, Paragraph, Report, Section, Table
from knowledge.reports.page import as_text, is_number, widths
from knowledge.reports.picture import draw

TEMPLATE: Final = files("knowledge.reports") / "proposal.typ"


def to_pdf(report: Report, contents: str) -> bytes:
    """The document.

    Args:
        contents: What stands above its table of contents.
    """
    from matplotlib import get_data_path  # noqa: PLC0415 - half a second that only pictures need

    given = json.dumps(_document(report, contents), ensure_ascii=False)
    with as_file(TEMPLATE) as template:
        made: bytes = typst.compile(
            str(template),
            format="pdf",
            font_paths=[str(Path(get_data_path()) / "fonts" / "ttf")],
            ignore_system_fonts=True,
            sys_inputs={"report": given},
            pdf_standards=["ua-1"],
            timestamp=int(datetime.combine(report.made_on, time(), UTC).timestamp()),
        )
    return made


def _document(report: Report, contents: str) -> dict[str, Any]:
    """A report as the template reads it."""
    day = report.made_on
    return {
        "title": report.title,
        "subtitle": report.subtitle,
        "author": report.author,
        "language": report.language,
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "made": format_date(day, "long", locale=report.language),
        "contents": contents,
        "sections": [_section(section, report.language) for section in report.sections],
    }


def _section(section: Section, language: Language) -> dict[str, Any]:
    return {
        "title": section.title,
        "blocks": [_block(block, language) for block in section.blocks],
        "sections": [_section(part, language) for part in section.sections],
    }


def _block(block: Block, language: Language) -> dict[str, Any]:
    match block:
        case Paragraph(text):
            return {"kind": "paragraph", "text": text}
        case Bullets(items):
            return {"kind": "bullets", "items": items}
        case Table():
            return _table(block, language)
        case Chart():
            svg = draw([block], language, "svg", titled=False).decode()
            return {"kind": "chart", "name": block.name, "description": block.description, "svg": svg}


def _table(table: Table, language: Language) -> dict[str, Any]:
    return {
        "kind": "table",
        "name": table.name,
        "columns": table.columns,
        "widths": widths(table, language),
        "numeric": [is_number(table, column) for column in range(len(table.columns))],
        "rows": [[as_text(cell, language) for cell in row] for row in table.rows],
    }
