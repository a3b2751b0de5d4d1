"""Which offerings somebody should look at, and why: pure rules over what is known of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import sqrt
from typing import Final

from knowledge.domain import CatalogueItem, LookReason, OfferingKind, ReviewAnswer, Usage
from knowledge.local_time import local_day
from knowledge.matching.periods import last_day
from knowledge.matching.suggesting import EVENTS, has_been

USUAL_MONTHS: Final = 12
"""Months after which an offering is looked at again.

Source: once a year, as directories of services do: https://mi211.org/providers/training.
"""

SILENCE: Final = timedelta(weeks=3)
"""How long a provider gets to answer. Source: as above, a reminder after three weeks."""

SIGN_OF_LIFE: Final = timedelta(days=3 * 365)
"""How old the last date of something that lives by people may be. Own choice: of the 12 networks and advice points that
ship with a date, 9 are older in November 2026."""

_LIVING: Final = frozenset({OfferingKind.NETWORK, OfferingKind.ADVICE})
"""Kinds that are there as long as somebody keeps them up."""

_LASTING: Final = frozenset(
    {OfferingKind.PUBLICATION, OfferingKind.GUIDE, OfferingKind.EXAMPLE, OfferingKind.PODCAST_OR_VIDEO}
)
"""Kinds that stay what they are: only the address can be lost."""

_CONFIDENCE: Final = 1.645
"""Of the normal distribution: one in twenty is beyond it."""


@dataclass(frozen=True, slots=True)
class Terms:
    """After how long an offering is looked at again.

    Attributes:
        months: Of most kinds; events change twice as fast, and what can be read half as fast. Own choice.
    """

    months: int = USUAL_MONTHS

    def of(self, kind: OfferingKind) -> timedelta:
        """After how long one of this kind is."""
        usual = timedelta(days=365 * self.months / 12)
        return usual / 2 if kind in EVENTS else usual * 2 if kind in _LASTING else usual

    def is_due(self, item: CatalogueItem, now: datetime) -> bool:
        """Whether nobody had it before them for that long."""
        return now - item.looked_at > self.of(item.offering.kind)

    def is_overdue(self, item: CatalogueItem, now: datetime) -> bool:
        """Whether that is twice as long ago as it should be: then readers are told so too."""
        return now - item.looked_at > 2 * self.of(item.offering.kind)


def reasons(
    item: CatalogueItem, usage: Usage, now: datetime, terms: Terms, *, never_found: bool
) -> tuple[LookReason, ...]:
    """Why somebody should look at an offering, the most urgent reason first; none where nobody has to.

    What was postponed is left alone until its day, and what was said to be right for its term, unless its provider says
    that something changed.
    """
    if item.retired_at is not None or (item.review_after is not None and local_day(now) < item.review_after):
        return ()
    if item.provider_said is ReviewAnswer.CHANGED:
        return (LookReason.CHANGED, *_found(item, usage, now, terms, never_found=never_found))
    if item.reviewed_at is not None and now - item.reviewed_at <= terms.of(item.offering.kind):
        return ()
    return tuple(_found(item, usage, now, terms, never_found=never_found))


def is_silent(item: CatalogueItem, now: datetime) -> bool:
    """Whether its provider was asked, and did not answer in time."""
    asked = item.review_asked_at
    return asked is not None and asked > item.looked_at and item.provider_said is None and now - asked > SILENCE


def is_unhelpful(usage: Usage) -> bool:
    """Whether people say more often that it does not fit than that it helps, and not by chance.

    Source: the lower end of Wilson's interval (E.B. Wilson, 1927, doi:10.1080/01621459.1927.10502953) is over a half:
    three times "does not fit" with no "helps" are enough, five with one are not.
    """
    judged = usage.helped + usage.unfit
    if not judged:
        return False
    share, z = usage.unfit / judged, _CONFIDENCE
    middle = share + z * z / (2 * judged)
    spread = z * sqrt(share * (1 - share) / judged + z * z / (4 * judged * judged))
    return (middle - spread) / (1 + z * z / judged) > 1 / 2


def _found(
    item: CatalogueItem, usage: Usage, now: datetime, terms: Terms, *, never_found: bool
) -> Iterator[LookReason]:
    if has_been(item.offering, local_day(now)):
        yield LookReason.OVER
    if _looks_dead(item, now):
        yield LookReason.ENDED
    if is_unhelpful(usage):
        yield LookReason.UNHELPFUL
    if is_silent(item, now):
        yield LookReason.SILENT
    if terms.is_due(item, now):
        yield LookReason.UNREVIEWED
    if never_found:
        yield LookReason.NEVER_FOUND


def _looks_dead(item: CatalogueItem, now: datetime) -> bool:
    """Whether something that lives by people gave no sign of life for years."""
    last = last_day(item.offering.period)
    return item.offering.kind in _LIVING and last is not None and last < local_day(now - SIGN_OF_LIFE)
