"""Draws the pairs a training step brings together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from embeddings.training.material import Group, Material, Source
from embeddings.training.noise import with_slip


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs of texts: `left[i]` belongs with `right[i]`, and with no other unless their keys are equal."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    keys: tuple[str, ...]


def epoch(material: Material, size: int, slips: float, chance: np.random.Generator) -> list[Batch]:
    """All batches of one epoch, in random order; each holds texts of one source and each group at most once.

    Args:
        material: Where the pairs come from.
        size: Most pairs in a batch.
        slips: Chance that a text gets a typing slip, 0 to 1.
        chance: Decides everything that is drawn.
    """
    batches = [batch for source in material.sources for batch in _batches(source, size, slips, chance)]
    return [batches[place] for place in chance.permutation(len(batches))]


def _batches(source: Source, size: int, slips: float, chance: np.random.Generator) -> Iterator[Batch]:
    for _ in range(source.rounds):
        order = chance.permutation(len(source.groups))
        for part in np.array_split(order, -(-len(order) // size)):
            yield _batch([source.groups[place] for place in part], slips, chance)


def _batch(groups: Sequence[Group], slips: float, chance: np.random.Generator) -> Batch:
    pairs = [_pair(group, slips, chance) for group in groups]
    left, right = zip(*pairs, strict=True)
    return Batch(left, right, tuple(group.key for group in groups))


def _pair(group: Group, slips: float, chance: np.random.Generator) -> tuple[str, str]:
    first, second = (group.texts[place] for place in chance.choice(len(group.texts), size=2, replace=False))
    return _typed(first, slips, chance), _typed(second, slips, chance)


def _typed(text: str, slips: float, chance: np.random.Generator) -> str:
    return with_slip(text, chance) if chance.random() < slips else text
