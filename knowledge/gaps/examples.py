"""What people asked, as examples for the search."""

from knowledge.catalogue.records import EXAMPLE_LIMIT
from knowledge.privacy import without_placeholders


def as_example(words: str) -> str:
    """Words as the search learns them: what was masked says nothing about the subject."""
    return " ".join(without_placeholders(words).split())[:EXAMPLE_LIMIT]
