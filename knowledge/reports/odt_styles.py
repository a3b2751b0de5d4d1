"""How an OpenDocument report looks: styles as the standard writes them (OASIS OpenDocument 1.4, part 3)."""

from typing import Final, cast

from odfdo import Element, Style

ACCENT: Final = "#01689b"
COUNTRY: Final = "NL"
PAGE_WIDTH: Final = 17.0
"""Centimetres of text on A4 between margins of two."""
PICTURE_WIDTH: Final = 14.5
"""Centimetres."""

_KEEP: Final = 'fo:keep-with-next="always"'


def _paragraph(name: str, paragraph: str, text: str, parent: str = "Standard") -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}">'
        f"<style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>"
    )


def _heading(level: int, size: int, above: float) -> str:
    return (
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" style:family="paragraph" '
        f'style:parent-style-name="Heading" style:next-style-name="Text_20_body" '
        f'style:default-outline-level="{level}" style:class="chapter">'
        f'<style:paragraph-properties fo:margin-top="{above}cm" fo:margin-bottom="0.2cm" {_KEEP}/>'
        f'<style:text-properties fo:font-size="{size}pt" fo:font-weight="bold" fo:color="{ACCENT}"/></style:style>'
    )


def _cell(name: str, border: str, background: str = "transparent") -> str:
    return (
        f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" '
        f'fo:border="none" fo:border-bottom="{border}" fo:background-color="{background}"/></style:style>'
    )


STYLES: Final = (
    _heading(1, 16, 0.9),
    _heading(2, 12, 0.6),
    _heading(3, 10, 0.5),
    _paragraph("Text_20_body", 'fo:margin-bottom="0.2cm" fo:line-height="125%"', 'fo:font-size="10pt"'),
    _paragraph("Caption", f'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" {_KEEP}', 'fo:font-weight="bold"'),
    _paragraph("Title", 'fo:margin-top="6cm" fo:margin-bottom="0.6cm"', f'fo:font-size="27pt" fo:color="{ACCENT}"'),
    _paragraph("Subtitle", 'fo:margin-bottom="9cm"', 'fo:font-size="14pt"'),
    _paragraph("Colophon", 'fo:margin-bottom="0.1cm"', 'fo:font-size="11pt"'),
    _paragraph("Picture", f'fo:text-align="center" {_KEEP}', ""),
    (
        '<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard">'
        f'<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="{PAGE_WIDTH}cm" '
        'style:type="right"/></style:tab-stops></style:paragraph-properties>'
        '<style:text-properties fo:font-size="8pt" fo:color="#595959"/></style:style>'
    ),
    _paragraph("Contents_20_Heading", 'fo:margin-bottom="0.4cm"', f'fo:font-size="16pt" fo:color="{ACCENT}"'),
    _paragraph("Contents_20_1", 'fo:margin-top="0.15cm"', 'fo:font-weight="bold"'),
    _paragraph("Contents_20_2", 'fo:margin-left="0.6cm"', ""),
    _paragraph("Point", 'fo:margin-bottom="0.08cm" fo:line-height="125%"', ""),
    (
        '<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">'
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.8cm" '
        'fo:text-indent="-0.4cm" fo:margin-left="0.8cm"/></style:list-level-properties>'
        "</text:list-level-style-bullet></text:list-style>"
    ),
    _paragraph("Page_20_start", 'fo:break-before="page"', ""),
    _paragraph("Head", "", 'fo:font-size="8pt" fo:font-weight="bold"'),
    _paragraph("Head_20_number", 'fo:text-align="end"', "", "Head"),
    _paragraph("Cell", "", 'fo:font-size="8pt"'),
    _paragraph("Cell_20_number", 'fo:text-align="end"', "", "Cell"),
)

OF_TABLES: Final = (
    _cell("HeadCell", f"0.8pt solid {ACCENT}", "#eef6fb"),
    _cell("BodyCell", "0.3pt solid #c8c8c8"),
    (
        f'<style:style style:name="Told" style:family="table"><style:table-properties style:width="{PAGE_WIDTH}cm" '
        'table:align="left" fo:margin-bottom="0.3cm"/></style:style>'
    ),
    (
        '<style:style style:name="WholeRow" style:family="table-row"><style:table-row-properties '
        'fo:keep-together="always"/></style:style>'
    ),
)
"""Programs read the styles of tables from the document's own part alone."""


def as_style(written: str) -> Style:
    """A style from its XML."""
    return cast("Style", Element.from_tag(written))


def width_style(centimetres: float) -> Style:
    """The style of a column so wide."""
    return as_style(
        f'<style:style style:name="Column{round(100 * centimetres)}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{centimetres:.2f}cm"/></style:style>'
    )
