"""Lists in pages, counted from 0."""


def nearest_page(page: int, items: int, size: int) -> tuple[int, int]:
    """The page that exists nearest to the one asked for, and how many there are: one at least, perhaps empty."""
    pages = max(1, -(-items // size))
    return min(max(page, 0), pages - 1), pages
