"""Cells that a spreadsheet shows as text, never runs as a formula."""

import re
from typing import Final

_FORMULA: Final = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
"""What starts a formula: OWASP ASVS 5.0, 1.2.10, and the full-width signs of OWASP's page "CSV Injection".

Quotes before it count too, so that a text which really starts with a quote comes back as it was.
"""


def safe_cell(text: str) -> str:
    """The text as a cell: with a quote before it where a spreadsheet would read a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def restore_cell(cell: str) -> str:
    """The text of a cell that `safe_cell` made; other cells are left alone, such as "'s avonds"."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
