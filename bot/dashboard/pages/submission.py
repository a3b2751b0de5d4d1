"""An offering that somebody submitted: it is filled in and taken into the catalogue, or sent back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.dashboard.example_fields import ExampleField, example_fields, read_examples
from bot.dashboard.offering_fields import OfferingFields, offering_fields, read_offering
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.catalogue.editing import Faulty
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.forms import OfferingForm
from knowledge.domain import Offering
from knowledge.submissions.becoming import filled_in
from knowledge.submissions.verdicts import Judged


@dataclass(frozen=True, slots=True)
class SubmissionView:
    """What the page shows.

    Attributes:
        nearest: Offerings that may be the same.
        fields: The form of the offering that it becomes.
        reason: Why it is sent back, as it was typed.
        faults: Name of a field → what is wrong there.
    """

    judged: Judged
    nearest: Sequence[Offering]
    fields: OfferingFields
    examples: Sequence[ExampleField]
    reason: str
    faults: Mapping[str, str]


def entries() -> list[Entry]:
    """One submission, and what can be decided."""
    return [
        on_get("/beoordelen/aanmelding/{id:int}", submission, name="submission"),
        on_post("/beoordelen/aanmelding/{id:int}/aannemen", accept, name="submission-accept"),
        on_post("/beoordelen/aanmelding/{id:int}/terugsturen", send_back, name="submission-return"),
    ]


async def submission(visit: Visit) -> Page:
    """What was submitted, as the form of an offering; the likeliest theme is ticked already."""
    judged = await visit.services.verdicts.get(visit.turn, visit.place["id"])
    return await _page(visit, judged, await _proposed(visit, judged))


async def accept(visit: Visit) -> Answer:
    """Take it into the catalogue as it was filled in."""
    form = replace(read_offering(visit.given), examples=read_examples(visit.given))
    match await visit.services.verdicts.accept(visit.turn, visit.place["id"], form):
        case Faulty(faults):
            judged = await visit.services.verdicts.get(visit.turn, visit.place["id"])
            return await _page(visit, judged, form, faults)
        case Judged() as judged:
            return _decided(visit, judged, "done-submission-accepted")


async def send_back(visit: Visit) -> Answer:
    """Send it back with the reason."""
    reason = visit.given.text("reason")
    fault = visit.too_long("reason") if reason else visit.texts.plain("fault-reason")
    if fault:
        judged = await visit.services.verdicts.get(visit.turn, visit.place["id"])
        return await _page(visit, judged, await _proposed(visit, judged), wrong={"reason": fault})
    judged = await visit.services.verdicts.reject(visit.turn, visit.place["id"], reason)
    return _decided(visit, judged, "done-submission-returned")


async def _proposed(visit: Visit, judged: Judged) -> OfferingForm:
    form = filled_in(judged.submission)
    if form.themes or not judged.waits:
        return form
    return replace(form, themes=(await visit.services.verdicts.themes(judged.submission))[:1])


async def _page(
    visit: Visit,
    judged: Judged,
    form: OfferingForm,
    faults: Iterable[Fault] = (),
    wrong: Mapping[str, str] | None = None,
) -> Page:
    found = tuple(faults)
    fields = offering_fields(form, visit, found)
    view = SubmissionView(
        judged=judged,
        nearest=await visit.services.verdicts.nearest(judged.submission),
        fields=fields,
        examples=example_fields(form.examples, visit.voice, found),
        reason=visit.given.text("reason"),
        faults=wrong or fields.faults,
    )
    return Page("submission.html", judged.submission.title, view, status=422 if view.faults else 200)


def _decided(visit: Visit, judged: Judged, said: str) -> Redirect:
    return Redirect("submission", visit.place, said=said if judged.here else "done-late")
