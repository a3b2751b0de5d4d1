"""An offering as somebody types it into a form: checked by the rules of the files, every fault at its field."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from knowledge.agenda import Agenda
from knowledge.catalogue.csv_files import number
from knowledge.catalogue.faults import Fault, Row, Rule, check, own, same_address, shown
from knowledge.catalogue.naming import free_id
from knowledge.catalogue.told import Told
from knowledge.domain import Example, Offering, OfferingKind

FORM: Final = "form"
"""What a fault in a form has for the name of its file."""

CHOOSABLE: Final = tuple(kind for kind in OfferingKind if kind is not OfferingKind.ANSWER)
"""What can be typed in; an answer comes from a talk, and its words are of who had that talk."""


@dataclass(frozen=True, slots=True)
class OfferingForm:
    """Everything as it was typed or ticked; empty where nothing was.

    Attributes:
        id: Empty for a new one: it gets one after its title.
        priority_questions: Numbers of the Leeragenda.
        gaps: Numbers of the lacunes.
    """

    id: str = ""
    title: str = ""
    organisation: str = ""
    url: str = ""
    kind: str = ""
    themes: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    scale: str = ""
    form: tuple[str, ...] = ()
    effort: str = ""
    cost: str = ""
    language: str = ""
    period: str = ""
    summary: str = ""
    priority_questions: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


_TEXTS: Final = tuple(name for name, field in OfferingForm.__dataclass_fields__.items() if field.type is str)
_LISTS: Final = ("themes", "audiences", "form")
_NUMBERS: Final = ("priority_questions", "gaps")


def form_of(offering: Offering) -> OfferingForm:
    """A form in which an offering is filled in."""
    return OfferingForm(
        id=offering.id,
        title=offering.title,
        organisation=offering.organisation,
        url=offering.url or "",
        kind=offering.kind,
        themes=offering.themes,
        audiences=offering.audiences,
        scale=offering.scale,
        form=offering.form,
        effort=offering.effort,
        cost=offering.cost,
        language=offering.language,
        period=offering.period or "",
        summary=offering.summary,
        priority_questions=tuple(map(str, offering.priority_questions)),
        gaps=tuple(map(str, offering.gaps)),
        examples=offering.examples,
    )


def checked(form: OfferingForm, others: Iterable[Offering], agenda: Agenda) -> Offering | tuple[Fault, ...]:
    """The offering that a form describes, or what is wrong with it.

    Args:
        others: Offerings whose ids and addresses are taken.
    """
    known = list(others)
    if not form.id.strip():
        form = replace(form, id=free_id(form.title, {other.id for other in known}))
    offerings, faults = check([Row(1, _values(form))], FORM, agenda)
    typed = (only_in_talks(form.id),) if form.kind == OfferingKind.ANSWER else ()
    faults = (*faults, *_taken(form, known), *typed)
    return faults or offerings[0]


def _values(form: OfferingForm) -> dict[str, object]:
    """What was filled in, as a file would have it."""
    examples: dict[str, list[str]] = {}
    for example in form.examples:
        if example.text.strip():
            examples.setdefault(example.language, []).append(example.text)
    texts = {name: text for name in _TEXTS if (text := getattr(form, name).strip())}
    lists = {name: list(items) for name in _LISTS if (items := getattr(form, name))}
    numbers = {name: [number(item) for item in getattr(form, name)] for name in _NUMBERS}
    return {**texts, **lists, **numbers, "examples": examples}


def _taken(form: OfferingForm, others: Iterable[Offering]) -> Iterator[Fault]:
    url = same_address(form.url.strip() or None)
    for other in others:
        if other.id == form.id.strip():
            yield Fault(FORM, None, "id", shown(form.id), own("id", other.id), form.id, Rule.OWN)
        if url is not None and same_address(other.url) == url:
            yield Fault(FORM, None, "url", shown(form.url), own("url", other.id), form.id, Rule.OWN)


def only_in_talks(offering_id: str) -> Fault:
    """What is wrong with typing an answer."""
    expected = Told.of("one-of", "one of {allowed}", allowed=", ".join(CHOOSABLE))
    return Fault(FORM, None, "kind", shown(str(OfferingKind.ANSWER)), expected, offering_id, Rule.CHOICE)
