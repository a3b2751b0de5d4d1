"""An offering is typed: a new one, or one that changes. What was typed is never lost, whoever else was at it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.dashboard.example_fields import ExampleField, example_fields, read_examples
from bot.dashboard.offering_fields import OfferingFields, offering_fields, read_offering
from bot.dashboard.offering_words import changes_table
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.catalogue.editing import Faulty, Overtaken, Saved
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.forms import OfferingForm, form_of
from knowledge.domain import Cost, Effort, Language, Offering, OfferingKind
from knowledge.domain.reports import Table
from knowledge.errors import StaleError


@dataclass(frozen=True, slots=True)
class TheirChange:
    """What somebody else did meanwhile.

    Attributes:
        by: Their name.
        differences: Field by field, how it is now and how it was typed here.
        retired: They took it out of the catalogue.
    """

    by: str
    differences: Table
    retired: bool


@dataclass(frozen=True, slots=True)
class Typing:
    """What the page shows.

    Attributes:
        of: The offering that changes; None for a new one.
        seen: Digest of how it was when the change began.
        theirs: What somebody else did meanwhile; None where nobody did anything.
    """

    fields: OfferingFields
    examples: Sequence[ExampleField]
    of: Offering | None = None
    seen: str = ""
    theirs: TheirChange | None = None


def entries() -> list[Entry]:
    """A new offering, and one that changes."""
    return [
        on_get("/catalogus/nieuw", ask_new, name="offering-new"),
        on_post("/catalogus/nieuw", add, name="offering-add"),
        on_get("/catalogus/aanbod/{id}/wijzigen", ask_change, name="offering-edit"),
        on_post("/catalogus/aanbod/{id}/wijzigen", change, name="offering-change"),
    ]


async def ask_new(visit: Visit) -> Page:
    """An empty form; only what is nearly always the same is filled in."""
    usual = OfferingForm(language=Language.NL, effort=Effort.UNKNOWN, cost=Cost.UNKNOWN)
    return _page(visit, _typing(usual, visit))


async def add(visit: Visit) -> Answer:
    """Put it in the catalogue."""
    form = _typed(visit)
    match await visit.services.editing.add(visit.turn, form):
        case Saved(look):
            return Redirect("offering", {"id": look.item.offering.id}, said="done-offering-added")
        case Faulty(faults):
            return _page(visit, _typing(form, visit, faults), status=422)


async def ask_change(visit: Visit) -> Page:
    """The form, filled in.

    Raises:
        StaleError: It is an answer from a talk, which is not typed here.
    """
    item = (await visit.services.editing.get(visit.turn, visit.place["id"])).item
    if item.offering.kind is OfferingKind.ANSWER:
        raise StaleError
    typing = _typing(form_of(item.offering), visit)
    return _page(visit, replace(typing, of=item.offering, seen=item.digest))


async def change(visit: Visit) -> Answer:
    """Keep the change, unless somebody else was first."""
    form, seen = _typed(visit), visit.given.text("seen")
    match await visit.services.editing.edit(visit.turn, visit.place["id"], form, seen):
        case Saved():
            return Redirect("offering", visit.place, said="done-offering-changed")
        case Faulty(faults):
            now = (await visit.services.editing.get(visit.turn, visit.place["id"])).item
            typing = replace(_typing(form, visit, faults), of=now.offering, seen=seen)
            return _page(visit, typing, status=422)
        case Overtaken() as overtaken:
            return await _overtaken(visit, overtaken)


async def _overtaken(visit: Visit, overtaken: Overtaken) -> Page:
    """What was typed, beside what stands there now: saving again begins from that."""
    item, texts = overtaken.theirs.item, visit.texts
    history = await visit.services.editing.history(visit.turn, item.offering.id)
    heads = texts.plain("change-now"), texts.plain("change-yours")
    table = changes_table(texts.plain("overtaken-differences"), overtaken.changes, visit.voice, *heads)
    by = next((line.by for line in history if line.by), None) or texts.plain("somebody")
    theirs = TheirChange(by, table, retired=item.retired_at is not None)
    typing = replace(_typing(overtaken.yours, visit), of=item.offering, seen=item.digest, theirs=theirs)
    return _page(visit, typing, status=409)


def _typed(visit: Visit) -> OfferingForm:
    return replace(read_offering(visit.given), examples=read_examples(visit.given))


def _typing(form: OfferingForm, visit: Visit, faults: Iterable[Fault] = ()) -> Typing:
    wrong = tuple(faults)
    return Typing(offering_fields(form, visit, wrong), example_fields(form.examples, visit.voice, wrong))


def _page(visit: Visit, typing: Typing, status: int = 200) -> Page:
    title = visit.texts.plain("offering-edit" if typing.of else "offering-new")
    return Page("offering_editing.html", title, typing, status=status)
