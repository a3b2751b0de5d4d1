"""What is searched beside the offerings: gaps that are known, and kinds of off-topic."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from embeddings.base import Unit
from embeddings.hybrid import Ranked
from knowledge.domain import KnownGap, OffTopic

GAP: Final = "/gap/"
OFF_TOPIC: Final = "/off-topic/"
"""What the keys of these begin with: no offering has such a key, because an id holds no slash."""


def units_of_gaps(gaps: Iterable[KnownGap]) -> Iterator[Unit]:
    """The texts by which known gaps are found: the title in every language, and the examples."""
    for gap in gaps:
        yield Unit(GAP + gap.id, gap.title, "description")
        yield from (Unit(GAP + gap.id, title.text, "description") for title in gap.title_translations)
        yield from (Unit(GAP + gap.id, example.text, "example") for example in gap.examples)


def units_off_topic(lines: Mapping[OffTopic, tuple[str, ...]]) -> Iterator[Unit]:
    """The texts by which kinds of off-topic are found."""
    return (Unit(OFF_TOPIC + kind, line, "off-topic") for kind, texts in lines.items() for line in texts)


def ranked_as(prefix: str, found: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """What was found of one sort, best first, by its own id instead of its key."""
    return tuple(replace(one, key=one.key.removeprefix(prefix)) for one in found if one.key.startswith(prefix))
