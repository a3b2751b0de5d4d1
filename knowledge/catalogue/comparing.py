"""A set of offerings set against the catalogue: what putting it in would change."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.catalogue.changes import PEOPLES_WORDS, changes
from knowledge.catalogue.faults import Fault, Rule, own, same_address, shown
from knowledge.catalogue.records import digest
from knowledge.catalogue.told import Told
from knowledge.domain import CatalogueItem, FieldChange, Offering, OfferingKind


@dataclass(frozen=True, slots=True)
class ChangedOffering:
    """An offering that becomes another.

    Attributes:
        before: How it is.
        after: How it becomes.
    """

    before: Offering
    after: Offering

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """What becomes of each field."""
        return changes(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Difference:
    """What becomes of the catalogue.

    Attributes:
        added: Offerings that were never there.
        returned: Those that were retired, and come back.
        changed: Those that become others.
        retired: Those that go out of it.
        unchanged: How many stay what they are.
        token: Of this catalogue and these offerings: another where either is another.
    """

    added: tuple[Offering, ...]
    returned: tuple[ChangedOffering, ...]
    changed: tuple[ChangedOffering, ...]
    retired: tuple[Offering, ...]
    unchanged: int
    token: str

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return not (self.added or self.returned or self.changed or self.retired)


def compare(items: Iterable[CatalogueItem], fresh: Sequence[Offering], *, retire_missing: bool) -> Difference:
    """What putting offerings in the catalogue would change.

    Args:
        items: All that there ever were, retired ones too.
        fresh: To be put in, each id once.
        retire_missing: What is not among them goes out, except what people submitted or answered: that stands in no
            file, and a coordinator takes it out.
    """
    known = {item.offering.id: item for item in items}
    was = [(known.get(offering.id), offering) for offering in fresh]
    kept = [(item, offering) for item, offering in was if item is not None and item.retired_at is None]
    here = {offering.id for offering in fresh}
    retired = tuple(item.offering for item in known.values() if retire_missing and _goes(item, here))
    return Difference(
        added=tuple(offering for item, offering in was if item is None),
        returned=tuple(ChangedOffering(item.offering, offering) for item, offering in was if item and item.retired_at),
        changed=tuple(ChangedOffering(item.offering, new) for item, new in kept if item.digest != digest(new)),
        retired=retired,
        unchanged=sum(item.digest == digest(offering) for item, offering in kept),
        token=_token(known.values(), fresh, retired),
    )


_TAKEN_BACK: Final = Told.of("taken-back", "an answer that was taken back")
_REWRITTEN: Final = Told.of("rewritten", "an answer that was rewritten")
_AGREED: Final = Told.of("agreed", "the words to which people agreed")


def clashes(
    items: Iterable[CatalogueItem], fresh: Sequence[Offering], difference: Difference, file: str
) -> Iterator[Fault]:
    """What is wrong with putting offerings in this catalogue, though each of them is right.

    An address stands once; an answer that was taken back by who gave it, or asked for it, does not come back.
    """
    gone = {offering.id for offering in difference.retired} | {offering.id for offering in fresh}
    stay = [item.offering for item in items if item.retired_at is None and item.offering.id not in gone]
    taken = {same_address(offering.url): offering.id for offering in stay if offering.url}
    for offering in fresh:
        if owner := taken.get(same_address(offering.url)):
            yield Fault(file, None, "url", shown(offering.url), own("url", owner), offering.id, Rule.OWN)
    for one in (*difference.returned, *difference.changed):
        if one.before.kind is OfferingKind.ANSWER and (one in difference.returned or _touches_words(one)):
            found = _TAKEN_BACK if one in difference.returned else _REWRITTEN
            yield Fault(file, None, None, found, _AGREED, one.after.id, Rule.OWN)


def _touches_words(one: ChangedOffering) -> bool:
    return any(change.field.startswith((*PEOPLES_WORDS, "kind")) for change in one.changes)


def _goes(item: CatalogueItem, here: set[str]) -> bool:
    return item.retired_at is None and not item.made_here and item.offering.id not in here


def _token(items: Iterable[CatalogueItem], fresh: Iterable[Offering], retired: Iterable[Offering]) -> str:
    now = sorted(f"{item.offering.id} {item.digest} {item.retired_at is None} {item.made_here}" for item in items)
    then = sorted(f"{offering.id} {digest(offering)}" for offering in fresh)
    text = "\n".join((*now, "", *then, "", *sorted(offering.id for offering in retired)))
    return hashlib.sha256(text.encode()).hexdigest()
