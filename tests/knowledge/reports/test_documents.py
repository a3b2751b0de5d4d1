"""The proposal as documents: what a program that reads them aloud finds there."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from report_samples import NOTHING, OVERVIEW

from knowledge.agenda import Agenda
from knowledge.domain.overviews import Overview
from knowledge.domain.reports import Paragraph, Report, Section
from knowledge.reports.documents import proposal_odt, proposal_pdf
from knowledge.reports.proposal import propose

NAMES = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}


@pytest.fixture(scope="module")
def agenda() -> Agenda:
    return Agenda.load()


@pytest.fixture(scope="module")
def odt(agenda: Agenda) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(proposal_odt(OVERVIEW, agenda)))


@pytest.fixture(scope="module")
def content(odt: zipfile.ZipFile) -> ET.Element:
    return ET.fromstring(odt.read("content.xml"))  # noqa: S314 - a file of our own making


def titles(sections: tuple[Section, ...], level: int = 1) -> Iterator[tuple[int, str]]:
    for section in sections:
        yield level, section.title
        yield from titles(section.sections, level + 1)


def words(report: Report) -> str:
    return "\n".join(block.text for block in report.blocks if isinstance(block, Paragraph))


def test_the_proposal_says_what_was_asked_and_what_is_proposed(agenda: Agenda) -> None:
    report = propose(OVERVIEW, agenda)
    text = words(report)

    assert "kreeg de vraagbaak 412 vragen" in text
    assert "Voor 187 daarvan is geen passend leeraanbod gevonden" in text
    assert "1 juli 2026 tot en met 30 september 2026" in text
    assert [title for level, title in titles(report.sections) if level == 1] == [
        "1 Samenvatting",
        "2 Hoe dit voorstel tot stand kwam",
        "3 Wat is gevraagd",
        "4 Vraag naast aanbod",
        "5 Waar aanbod ontbreekt",
        "6 Wat is gedaan",
        "7 Verband met de Leeragenda",
        "8 Voorstel: nieuwe leervragen",
        "Bijlage A. Tabellen",
        "Bijlage B. Begrippen en bronnen",
    ]
    proposed = next(section for section in report.sections if section.title.startswith("8"))
    assert len(proposed.sections) == len(OVERVIEW.candidates) == 1
    assert any("werkzame elementen" in str(cell) for table in report.tables for row in table.rows for cell in row)


def test_a_period_without_news_makes_a_proposal_too(agenda: Agenda) -> None:
    text = words(propose(NOTHING, agenda))

    assert "alleen de gemeente Breda" in text
    assert "Er is geen nieuwe leervraag voor te stellen" in text


def test_headings_of_the_odt_are_headings(content: ET.Element, agenda: Agenda) -> None:
    found = [
        (int(heading.get(f"{{{NAMES['text']}}}outline-level", "0")), "".join(heading.itertext()))
        for heading in content.iterfind(".//text:h", NAMES)
    ]

    assert found == list(titles(propose(OVERVIEW, agenda).sections))


def test_tables_of_the_odt_have_heads_and_numbered_captions(content: ET.Element, agenda: Agenda) -> None:
    tables = content.findall(".//table:table", NAMES)
    captions = re.findall(r"(?:Tabel|Figuur) \d+\. [^\n]+", "\n".join("".join(p.itertext()) for p in content.iter()))

    assert len(tables) == len(propose(OVERVIEW, agenda).tables)
    assert all(
        table.find("table:table-header-rows/table:table-row/table:table-cell", NAMES) is not None for table in tables
    )
    assert {f"Tabel {number}." for number in range(1, len(tables) + 1)} <= {
        caption[: caption.index(".") + 1] for caption in captions
    }


def test_pictures_of_the_odt_are_described(content: ET.Element) -> None:
    frames = content.findall(".//draw:frame", NAMES)

    assert len(frames) == 2
    assert all((frame.findtext("svg:desc", "", NAMES)).startswith(("Staafdiagram", "Lijndiagram")) for frame in frames)


def test_the_odt_says_its_language_and_title(odt: zipfile.ZipFile) -> None:
    meta, styles = (ET.fromstring(odt.read(name)) for name in ("meta.xml", "styles.xml"))  # noqa: S314 - see above
    languages = {
        properties.get(f"{{{NAMES['fo']}}}language")
        for properties in styles.iterfind(".//style:default-style/style:text-properties", NAMES)
    }

    assert meta.findtext(".//dc:language", "", NAMES) == "nl-NL"
    assert meta.findtext(".//dc:title", "", NAMES) == "Voorstel voor de Leeragenda Leefbaarheid en Veiligheid"
    assert languages == {"nl"}
    assert styles.find(".//text:page-number", NAMES) is not None
    assert odt.read("mimetype") == b"application/vnd.oasis.opendocument.text"


@pytest.mark.parametrize("told", [OVERVIEW, NOTHING], ids=["full", "empty"])
def test_the_pdf_is_made_for_everybody(told: Overview, agenda: Agenda) -> None:
    """Typst refuses to call a file PDF/UA-1 that has a picture without a description or skips a level of headings."""
    pdf = proposal_pdf(told, agenda)

    assert pdf.startswith(b"%PDF-")
    assert b"/Lang(nl)" in pdf
    assert b"/TH" in pdf
    assert b"/StructTreeRoot" in pdf
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert b"DejaVuSans" in pdf


def test_what_people_wrote_is_no_markup(agenda: Agenda) -> None:
    """The sample holds <, >, & and letters of three scripts; typst would stumble over markup, XML over signs."""
    assert proposal_pdf(OVERVIEW, agenda) == proposal_pdf(OVERVIEW, agenda)
