"""A table on a page: shown by the macro `listing`, and taken along as a file with everything that passes the filter."""

from dataclasses import dataclass

from knowledge.domain.reports import Table
from knowledge.paging import nearest_page

PAGE_SIZE = 25
"""Rows on a page. Own choice: two screens."""

MOST_ROWS = 10_000
"""Rows in a file. Own choice: what a spreadsheet opens at once; who needs more filters by period, and is told so."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A table with what a page adds to it.

    Attributes:
        id: Short name, unique on its page; for the address of its file.
        links: Address for each row, under its first cell; empty: no row leads anywhere.
        page: From 0.
        total: Rows on all pages together.
    """

    id: str
    table: Table
    links: tuple[str, ...] = ()
    page: int = 0
    pages: int = 1
    total: int = 0

    @property
    def most(self) -> int | None:
        """How many rows fit in its file; None where all do."""
        return MOST_ROWS if self.total > MOST_ROWS else None


@dataclass(frozen=True, slots=True)
class Span:
    """Which rows to look up.

    Attributes:
        page: The nearest that exists.
    """

    offset: int
    limit: int
    page: int
    pages: int


def span(page: int | None, total: int, *, whole: bool, size: int = PAGE_SIZE) -> Span:
    """The rows of a page.

    Args:
        page: From 1, as in the address; None: the first.
        total: How many there are.
        whole: All of them, for a file; one more than fit, by which it is seen that there are more.
    """
    if whole:
        return Span(0, MOST_ROWS + 1, 0, 1)
    nearest, pages = nearest_page((page or 1) - 1, total, size)
    return Span(nearest * size, size, nearest, pages)
