"""What becomes of an offering field by field: to keep it in the audit trail, and to read it there."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from knowledge.catalogue.records import record
from knowledge.domain import AuditEntry, FieldChange, Offering, OfferingKind

Fields = Mapping[str, Sequence[str]]
"""Name of a field → the texts that stand in it; "examples.nl" holds the examples in Dutch."""

EXAMPLES: Final = "examples."
"""What the names of fields with example questions begin with."""

PEOPLES_WORDS: Final = ("title", "summary", "examples")
"""Of an answer from a talk: what a resident asked and a wijkwijze said, which goes when they want it to."""


def fields_of(offering: Offering) -> dict[str, list[str]]:
    """All that an offering says, as texts; what is empty is left out."""
    texts: dict[str, list[str]] = {}
    for name, value in record(offering).items():
        parts = {f"{name}.{key}": item for key, item in value.items()} if isinstance(value, dict) else {name: value}
        for key, part in parts.items():
            items = part if isinstance(part, list) else [] if part is None else [part]
            texts |= {key: list(map(str, items))} if items else {}
    return texts


def lasting(before: Offering | None, after: Offering | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """What became of an offering, as the audit trail may keep it: what residents wrote is not in it.

    Args:
        before: How it was; None: it is new.
        after: How it became; None: nothing became of it.

    Returns:
        Only what is not the same in both, as JSON holds it. Examples are residents' questions, often: it is kept how
        many went ("−2") and came ("+1").
    """
    changed = [_without_words(one) for one in changes_between(_lasting_fields(before), _lasting_fields(after))]
    was = {one.field: list(one.before) for one in changed if one.before}
    return was, {one.field: list(one.after) for one in changed if one.after}


def changes_between(before: Fields, after: Fields) -> tuple[FieldChange, ...]:
    """What became of every field that changed, in the order of a record."""
    return tuple(
        FieldChange(name, tuple(before.get(name, ())), tuple(after.get(name, ())))
        for name in {**before, **after}
        if list(before.get(name, ())) != list(after.get(name, ()))
    )


def changes(before: Offering, after: Offering) -> tuple[FieldChange, ...]:
    """What became of an offering."""
    return changes_between(fields_of(before), fields_of(after))


def changes_in(entry: AuditEntry) -> tuple[FieldChange, ...]:
    """What an entry of the audit trail tells of an offering's fields."""
    return changes_between(entry.before or {}, entry.after or {})


def _lasting_fields(offering: Offering | None) -> Fields:
    """All but the words of an answer from a talk."""
    whole = fields_of(offering) if offering else {}
    if offering is None or offering.kind is not OfferingKind.ANSWER:
        return whole
    return {name: texts for name, texts in whole.items() if not name.startswith(PEOPLES_WORDS)}


def _without_words(change: FieldChange) -> FieldChange:
    if not change.field.startswith(EXAMPLES):
        return change
    return FieldChange(change.field, _counted("−", change.removed), _counted("+", change.added))


def _counted(sign: str, texts: Sequence[str]) -> tuple[str, ...]:
    return (f"{sign}{len(texts)}",) if texts else ()
