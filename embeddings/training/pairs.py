"""Draws the pairs a training step brings together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from embeddings.training.material import Group, Material, Source
from embeddings.training.noise import Noise, is_sentence
from embeddings.training.settings import Settings


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs of texts: `left[i]` belongs with `right[i]`, and with no other unless their keys are equal."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    keys: tuple[str, ...]


def epoch(material: Material, settings: Settings, chance: np.random.Generator) -> list[Batch]:
    """All batches of one epoch, in random order; each holds texts of one source and each group at most once.

    Args:
        material: Where the pairs come from.
        settings: Size of the batches and measure of the noise.
        chance: Decides everything that is drawn.
    """
    batches: list[Batch] = []
    for source in material.sources:
        noise = Noise(settings.slips, settings.asides, _sentences_beside(source, material), chance)
        batches += _batches(source, settings.batch, noise)
    return [batches[place] for place in chance.permutation(len(batches))]


def _sentences_beside(source: Source, material: Material) -> tuple[str, ...]:
    """Sentences of the other sources: one of its own could belong to a counterexample in the same batch."""
    others = (other for other in material.sources if other is not source)
    return tuple(text for other in others for group in other.groups for text in group.texts if is_sentence(text))


def _batches(source: Source, size: int, noise: Noise) -> Iterator[Batch]:
    for _ in range(source.rounds):
        order = noise.chance.permutation(len(source.groups))
        for part in np.array_split(order, -(-len(order) // size)):
            yield _batch([source.groups[place] for place in part], noise)


def _batch(groups: Sequence[Group], noise: Noise) -> Batch:
    left, right = zip(*(_pair(group, noise) for group in groups), strict=True)
    return Batch(left, right, tuple(group.key for group in groups))


def _pair(group: Group, noise: Noise) -> tuple[str, str]:
    first, second = (group.texts[place] for place in noise.chance.choice(len(group.texts), size=2, replace=False))
    return noise.typed(first), noise.typed(second)
