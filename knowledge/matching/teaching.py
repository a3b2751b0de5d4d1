"""What the catalogue teaches the built-in model: which texts are about the same offering."""

from collections.abc import Iterable
from typing import Final

from embeddings.training.material import Group, Source
from knowledge.domain import Offering

ROUNDS: Final = 10
"""Pairs drawn from every offering in one epoch: an offering has some twenty texts, a concept of the lexicon a few."""


def lessons(offerings: Iterable[Offering]) -> Source:
    """Each offering with its title, its summary and the questions that people ask about it, in every language."""
    return Source("subjects", tuple(map(_group, offerings)), ROUNDS)


def _group(offering: Offering) -> Group:
    return Group(offering.id, (offering.title, offering.summary, *(example.text for example in offering.examples)))
