"""A gap gets filled: by an offering that exists or is made for it; and who asked hears."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.dashboard.offering_fields import OfferingFields, offering_fields, read_offering
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.forms import OfferingForm
from knowledge.domain import (
    CatalogueFilter,
    Cost,
    Effort,
    Example,
    GapDetail,
    GapSignal,
    Language,
    Offering,
    Scale,
)
from knowledge.domain.reports import Table
from knowledge.gaps.effects import Effect, Place
from knowledge.gaps.examples import as_example
from knowledge.gaps.filling import Filled, LinkPreview

FOUND: Final = 10
"""Offerings that are shown for some words. Own choice: a screen."""

EXAMPLES: Final = 12
"""Questions of a gap that can become examples in the catalogue, the typical ones first; the search learns all."""

AUDIENCES: Final = 2
"""Audiences that are ticked beforehand: those who asked most."""


@dataclass(frozen=True, slots=True)
class LinkSearch:
    """Offerings to choose from."""

    gap_id: int
    gap_title: str
    words: str
    found: Sequence[Offering]


@dataclass(frozen=True, slots=True)
class LinkView:
    """What linking an offering would do.

    Attributes:
        effects: Where each question finds it, now and afterwards.
        told: People who would hear of it.
    """

    gap_id: int
    gap_title: str
    preview: LinkPreview
    effects: Table
    told: int


@dataclass(frozen=True, slots=True)
class CreateView:
    """The form of a new offering.

    Attributes:
        questions: Those of the gap that can become examples.
        examples: Ids of those that are ticked.
        nearest: What may be the same.
        went_on: The gap was merged while this was typed; it is this one now.
        told: People who will hear of it.
    """

    gap_id: int
    gap_title: str
    fields: OfferingFields
    questions: Sequence[GapSignal]
    examples: Sequence[str]
    nearest: Sequence[Offering]
    told: int
    went_on: bool


def entries() -> list[Entry]:
    """What can be done about a gap."""
    return [
        on_get("/gaten/{id:int}/koppelen", link_search, name="gap-link"),
        on_get("/gaten/{id:int}/koppelen/{offering}", link_preview, name="gap-link-preview"),
        on_post("/gaten/{id:int}/koppelen/{offering}", link, name="gap-link-do"),
        on_post("/gaten/{id:int}/ontkoppelen", unlink, name="gap-unlink"),
        on_get("/gaten/{id:int}/nieuw-aanbod", create_form, name="gap-create"),
        on_post("/gaten/{id:int}/nieuw-aanbod", create, name="gap-create-do"),
        on_post("/gaten/{id:int}/vertellen", tell, name="gap-tell"),
    ]


async def link_search(visit: Visit) -> Page:
    """Look for an offering; what comes near stands there before anything is typed."""
    detail, words = await _detail(visit), visit.given.text("words")
    found: Sequence[Offering] = detail.nearest
    if words:
        page = await visit.services.editing.search(visit.turn, words, CatalogueFilter(), 0, FOUND)
        found = [look.item.offering for look in page.looks]
    view = LinkSearch(detail.summary.gap.id, detail.summary.gap.title, words, found)
    return Page("gap_link.html", visit.texts.plain("gap-link"), view)


async def link_preview(visit: Visit) -> Page:
    """What linking it would do; nothing is changed."""
    preview = await visit.services.filling.preview_link(visit.turn, _id(visit), visit.place["offering"])
    effects = _effects(preview.effects, visit)
    view = LinkView(preview.gap.id, preview.gap.title, preview, effects, preview.heard.ready)
    return Page("gap_link_preview.html", visit.texts.plain("gap-link-preview"), view)


async def link(visit: Visit) -> Redirect:
    """Link it; once more changes nothing."""
    await visit.services.filling.link(visit.turn, _id(visit), visit.place["offering"])
    return _back(visit, "done-gap-filled")


async def unlink(visit: Visit) -> Redirect:
    """Take a link back."""
    await visit.services.filling.unlink(visit.turn, _id(visit))
    return _back(visit, "done-gap-unlinked")


async def create_form(visit: Visit) -> Answer:
    """An empty form, but for what the gap tells: its theme, who asked, its questions."""
    detail = await _detail(visit)
    gap, audiences = detail.summary.gap, detail.summary.audiences[:AUDIENCES]
    if gap.id != _id(visit):
        return Redirect("gap-create", {"id": gap.id}, said="done-gap-went-on")
    form = OfferingForm(
        themes=(gap.theme,) if gap.theme else (),
        audiences=tuple(audience for audience, _ in audiences),
        scale=Scale.NATIONAL,
        effort=Effort.UNKNOWN,
        cost=Cost.UNKNOWN,
        language=Language.NL,
    )
    questions = await _candidates(visit, detail)
    return _create_page(visit, detail, form, questions, [str(one.id) for one in questions])


async def create(visit: Visit) -> Answer:
    """Take it into the catalogue and link it; with faults, or when the gap was merged, nothing typed is lost."""
    detail, form = await _detail(visit), read_offering(visit.given)
    questions, ticked = await _candidates(visit, detail), visit.given.texts("examples")
    if detail.summary.gap.id != _id(visit):
        return _create_page(visit, detail, form, questions, ticked)
    chosen = [Example(one.language, as_example(one.text)) for one in questions if str(one.id) in ticked]
    done = await visit.services.filling.create(visit.turn, _id(visit), replace(form, examples=tuple(chosen)))
    if isinstance(done, Filled):
        return _back(visit, "done-gap-filled")
    return _create_page(visit, detail, form, questions, ticked, done)


async def tell(visit: Visit) -> Redirect:
    """Tell who came after the others were told; nobody hears it twice."""
    await visit.services.filling.go_on(visit.turn, _id(visit))
    return _back(visit, "done-gap-told")


def _create_page(
    visit: Visit,
    detail: GapDetail,
    form: OfferingForm,
    questions: Sequence[GapSignal],
    ticked: Sequence[str],
    faults: Sequence[Fault] = (),
) -> Page:
    gap, went_on = detail.summary.gap, detail.summary.gap.id != _id(visit)
    view = CreateView(
        gap_id=gap.id,
        gap_title=gap.title,
        fields=offering_fields(form, visit, faults),
        questions=questions,
        examples=ticked,
        nearest=detail.nearest,
        told=detail.heard.ready,
        went_on=went_on,
    )
    status = 409 if went_on else 422 if faults else 200
    return Page("gap_create.html", visit.texts.plain("gap-create"), view, status=status)


async def _candidates(visit: Visit, detail: GapDetail) -> Sequence[GapSignal]:
    """Questions that can become examples, each once: the typical ones, then the newest."""
    newest = await visit.services.groups.questions(visit.turn, detail.summary.gap.id, size=4 * EXAMPLES)
    signals = (*detail.summary.examples, *newest.signals)
    return list({as_example(one.text).casefold(): one for one in signals[::-1]}.values())[::-1][:EXAMPLES]


def _effects(effects: Sequence[Effect], visit: Visit) -> Table:
    names = ("gap-question", "effect-before", "effect-after")
    rows = tuple((one.question, _place(one.before, visit), _place(one.after, visit)) for one in effects)
    return Table(visit.texts.plain("effects"), tuple(map(visit.texts.plain, names)), rows)


def _place(place: Place, visit: Visit) -> str:
    if place.rank is None:
        return visit.texts.plain("effect-not-found")
    return visit.texts.plain("effect-place", rank=place.rank, percent=round(100 * place.chance))


async def _detail(visit: Visit) -> GapDetail:
    return await visit.services.groups.get(visit.turn, _id(visit))


def _id(visit: Visit) -> int:
    number: int = visit.place["id"]
    return number


def _back(visit: Visit, said: str) -> Redirect:
    return Redirect("gap", {"id": _id(visit)}, said=said)
