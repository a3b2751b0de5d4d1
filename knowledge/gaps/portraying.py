"""What a gap looks like, made from its questions: its title, its typical questions, its theme."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Gap, GapSignal
from knowledge.gaps.grouping import Member
from knowledge.gaps.labelling import label, typical

TYPICAL: Final = 3
"""Questions that show what a gap is about. Own choice: so many are read at a glance."""

NAMED_BY: Final = 100
"""Questions, the newest, by which a gap is named: more make no other name."""

OTHERS: Final = 300
"""Questions of other gaps from which it is told apart."""

Kind = TypeVar("Kind", bound=Hashable)


async def portray(unit: UnitOfWork, gap_ids: Collection[int], model: str) -> None:
    """Make anew what gaps look like after signals came or went; one whose questions were all forgotten stays as it was.

    A title that a coordinator gave stays. Another is made again when other questions are typical.

    Args:
        model: Digest of the model whose vectors are compared.
    """
    typical_of = {gap.id: gap.typical for gap in await unit.gaps.standing()}
    for gap_id in sorted(gap_ids):
        signals = await unit.signals.of_gap(gap_id)
        if signals:
            gap = _portrayed(await unit.gaps.get(gap_id), signals, await _typical(unit, signals, model))
            if not gap.named and (gap.typical != typical_of.get(gap_id) or not gap.title):
                beside = [one for other, ids in typical_of.items() if other != gap_id for one in ids]
                gap = replace(gap, title=label(_ordered(gap, signals), await unit.signals.texts(beside[:OTHERS])))
            await unit.gaps.save(gap, unit.now)


def _portrayed(gap: Gap, signals: Sequence[GapSignal], chosen: tuple[int, ...]) -> Gap:
    theme = most_common(signal.theme for signal in signals)
    known = most_common(signal.known_gap for signal in signals)
    return replace(gap, typical=chosen, theme=theme, known_gap=known)


async def _typical(unit: UnitOfWork, signals: Sequence[GapSignal], model: str) -> tuple[int, ...]:
    """The most typical first; where no vectors are kept yet, the newest."""
    vectors = await unit.signal_vectors.of(model, [signal.id for signal in signals])
    members = [Member(signal.id, vectors[signal.id]) for signal in signals if signal.id in vectors]
    return typical(members, TYPICAL) if members else tuple(signal.id for signal in signals[:TYPICAL])


def _ordered(gap: Gap, signals: Sequence[GapSignal]) -> Sequence[str]:
    """The questions, the typical ones first."""
    texts = {signal.id: signal.text for signal in signals[:NAMED_BY]}
    first = [signal.text for key in gap.typical for signal in signals if signal.id == key]
    return [*first, *(text for key, text in texts.items() if key not in gap.typical)]


def most_common(values: Iterable[Kind | None]) -> Kind | None:
    """The value that occurs most often; None where there is none."""
    counts = Counter(value for value in values if value is not None)
    return counts.most_common(1)[0][0] if counts else None
