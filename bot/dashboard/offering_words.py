"""What the fields and values of an offering are called, what is wrong with them, and what became of them."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from handlers.messages.voice import Voice
from knowledge.catalogue.changes import EXAMPLES, fields_of
from knowledge.catalogue.csv_files import COLUMNS
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.told import Told
from knowledge.domain import Audience, Cost, Effort, FieldChange, Form, Offering, OfferingKind, Scale
from knowledge.domain.reports import Table

_CHOICES: Final[Mapping[str, type[StrEnum]]] = MappingProxyType(
    {"kind": OfferingKind, "audiences": Audience, "scale": Scale, "form": Form, "effort": Effort, "cost": Cost}
)


def field_label(field: str, voice: Voice) -> str:
    """What a field is called; a name that is none of ours as it stands in the file."""
    if field not in COLUMNS:
        return field
    if field.startswith(EXAMPLES):
        language = voice.texts.language_name(field.removeprefix(EXAMPLES))
        return f"{voice.texts.plain('field-examples')}: {language}"
    return voice.texts.plain(f"field-{field.replace('_', '-')}")


def value_label(field: str, value: str, voice: Voice) -> str:
    """What a value is called; free words, and what is none of our values, as they are."""
    if field in {"effort", "cost"} and value in {Effort.UNKNOWN, Cost.UNKNOWN}:
        return voice.texts.plain("field-unknown")
    if field in _CHOICES and value in set(_CHOICES[field]):
        return voice.name(_CHOICES[field](value))
    if field == "language":
        return voice.texts.language_name(value)
    return _of_the_agenda(field, voice).get(value, value)


def facts_of(offering: Offering, voice: Voice) -> tuple[tuple[str, str], ...]:
    """All that an offering says but its title, address, summary and examples: which field, and what stands there."""
    left_out = ("title", "url", "summary", EXAMPLES)
    return tuple(
        (field_label(field, voice), ", ".join(value_label(field, value, voice) for value in values))
        for field, values in fields_of(offering).items()
        if not field.startswith(left_out)
    )


def examples_of(offering: Offering, voice: Voice) -> tuple[tuple[str, Sequence[str]], ...]:
    """The questions by which it is found: in which language, and which."""
    fields = fields_of(offering).items()
    return tuple((field_label(field, voice), texts) for field, texts in fields if field.startswith(EXAMPLES))


def changes_table(name: str, changes: Iterable[FieldChange], voice: Voice, was: str, became: str) -> Table:
    """What became of each field: of a list only what went and what came, unless nothing but its order changed.

    Args:
        was: What the column of what stood there is called.
        became: The same for what stands there now.
    """
    headings = (voice.texts.plain("change-field"), was, became)
    return Table(name, headings, tuple(_change_row(change, voice) for change in changes))


def fault_words(fault: Fault, voice: Voice) -> str:
    """What is wrong with a field."""
    return voice.texts.plain(f"field-rule-{fault.rule}", limit=fault.limit or 0)


def told_words(told: Told, voice: Voice) -> str:
    """What is found in a file, or what was expected there."""
    return voice.texts.plain(f"told-{told.key}", **told.facts)


def _of_the_agenda(field: str, voice: Voice) -> Mapping[str, str]:
    """What the values of a field that the Leeragenda numbers or names are called."""
    agenda, language = voice.agenda, voice.texts.language
    match field:
        case "themes":
            return {theme.id: theme.title_in(language) for theme in agenda.themes}
        case "priority_questions":
            return {str(one.number): f"{one.number}. {one.plain_in(language)}" for one in agenda.priority_questions}
        case "gaps":
            return {str(one.number): f"{one.number}. {one.plain_in(language)}" for one in agenda.lacunes}
        case _:
            return {}


def _change_row(change: FieldChange, voice: Voice) -> tuple[str, str, str]:
    reordered = not (change.removed or change.added)
    before, after = (change.before, change.after) if reordered else (change.removed, change.added)
    return field_label(change.field, voice), _listed(change.field, before, voice), _listed(change.field, after, voice)


def _listed(field: str, values: Iterable[str], voice: Voice) -> str:
    return " · ".join(value_label(field, value, voice) for value in values) or "–"
