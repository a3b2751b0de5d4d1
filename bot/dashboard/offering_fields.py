"""The form in which coordinators type an offering: its fields, what can be chosen, what has to be mended."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Final

from bot.dashboard.given import Given
from bot.dashboard.visit import Visit
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.forms import CHOOSABLE, OfferingForm
from knowledge.domain import Audience, Cost, Effort, Form, Language, Scale

_ELSEWHERE: Final = {"id", "examples"}
"""What each page asks in its own way."""

_SEVERAL: Final = frozenset({"themes", "audiences", "form", "priority_questions", "gaps"})

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class OfferingFields:
    """The form as it is shown by the macros of `offering_fields.html`.

    Attributes:
        form: As it was typed or ticked.
        choices: Name of a field → the values that can be chosen, each with what it is called.
        faults: Name of a field → what is wrong there.
    """

    form: OfferingForm
    choices: Mapping[str, Choices]
    faults: Mapping[str, str] = field(default_factory=dict)


def offering_fields(form: OfferingForm, visit: Visit, faults: Iterable[Fault] = ()) -> OfferingFields:
    """A form with what can be chosen in it."""
    return OfferingFields(form, _choices(form, visit), _told(faults, visit))


def read_offering(given: Given) -> OfferingForm:
    """What was typed and ticked, each text on one line; without id and examples."""
    names = [one.name for one in fields(OfferingForm) if one.name not in _ELSEWHERE]
    lists = {name: given.texts(name) for name in names if name in _SEVERAL}
    texts = {name: " ".join(given.text(name).split()) for name in names if name not in _SEVERAL}
    return OfferingForm(**texts, **lists)  # type: ignore[arg-type]  # texts and tuples, told apart by name


def _choices(form: OfferingForm, visit: Visit) -> Mapping[str, Choices]:
    agenda, texts = visit.voice.agenda, visit.texts
    languages = dict.fromkeys((*Language, *((form.language,) if form.language else ())))
    return {
        "kind": _named(CHOOSABLE, visit),
        "themes": [(theme.id, theme.title_in(texts.language)) for theme in agenda.themes],
        "audiences": _named(Audience, visit),
        "scale": _named(Scale, visit),
        "form": _named(Form, visit),
        "effort": _named((one for one in Effort if one is not Effort.UNKNOWN), visit, Effort.UNKNOWN),
        "cost": _named((one for one in Cost if one is not Cost.UNKNOWN), visit, Cost.UNKNOWN),
        "language": [(code, texts.language_name(code)) for code in languages],
        "priority_questions": [
            (str(one.number), f"{one.number}. {one.plain_in(texts.language)}") for one in agenda.priority_questions
        ],
        "gaps": [(str(one.number), f"{one.number}. {one.plain_in(texts.language)}") for one in agenda.lacunes],
    }


def _named(values: Iterable[StrEnum], visit: Visit, unknown: StrEnum | None = None) -> Choices:
    named = [(value.value, visit.texts.name(value)) for value in values]
    return [*named, (unknown.value, visit.texts.plain("field-unknown"))] if unknown else named


def _told(faults: Iterable[Fault], visit: Visit) -> Mapping[str, str]:
    """The first fault of every field; one of a field that is not shown stands at the title."""
    told: dict[str, str] = {}
    shown = {one.name for one in fields(OfferingForm)} - {"id"}
    for fault in faults:
        name = (fault.field or "").partition(".")[0]
        place = name if name in shown else "title"
        told.setdefault(place, visit.texts.plain("field-fault", field=_label(place, visit), fault=_rule(fault, visit)))
    return told


def _label(name: str, visit: Visit) -> str:
    return visit.texts.plain(f"field-{name.replace('_', '-')}")


def _rule(fault: Fault, visit: Visit) -> str:
    return visit.texts.plain(f"field-rule-{fault.rule}", limit=fault.limit or 0)
