"""What waits for a decision: offerings that people submitted, and answers that may help others too."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.dashboard.listing import Listing
from bot.dashboard.visit import Entry, Page, Visit, on_get
from knowledge.domain import Publication, Submission
from knowledge.domain.reports import Table
from knowledge.local_time import local_day


@dataclass(frozen=True, slots=True)
class Moderation:
    """What the page shows; what waits is little, so each list is on one page."""

    submissions: Listing
    waiting: Listing
    published: Listing


def entries() -> list[Entry]:
    """One page."""
    return [on_get("/beoordelen", moderation, name="moderation", menu="menu-moderation")]


async def moderation(visit: Visit) -> Page:
    """Everything that waits, and the answers that are shared."""
    answers = await visit.services.approving.list(visit.turn)
    view = Moderation(
        submissions=_submissions(await visit.services.verdicts.waiting(visit.turn), visit),
        waiting=_answers("antwoorden", "answers-waiting", answers.waiting, visit),
        published=_answers("gedeeld", "answers-published", answers.published, visit),
    )
    listings = (view.submissions, view.waiting, view.published)
    return Page("moderation.html", visit.texts.plain("moderation"), view, listings)


def _submissions(found: tuple[Submission, ...], visit: Visit) -> Listing:
    texts = visit.texts
    names = ("field-title", "field-organisation", "field-audiences", "field-language", "submission-sent-at")
    rows = (
        (
            one.title,
            one.organisation,
            ", ".join(map(visit.voice.name, one.audiences)),
            texts.language_name(one.language),
            local_day(one.sent_at) if one.sent_at else None,
        )
        for one in found
    )
    table = Table(texts.plain("submissions-waiting"), tuple(map(texts.plain, names)), tuple(rows))
    return Listing("aanmeldingen", table, tuple(visit.href("submission", id=one.id) for one in found), total=len(found))


def _answers(id_: str, name: str, found: Iterable[Publication], visit: Visit) -> Listing:
    answers = tuple(found)
    rows = tuple((one.question, local_day(one.proposed_at)) for one in answers)
    names = tuple(map(visit.texts.plain, ("answer-question", "answer-proposed-at")))
    table = Table(visit.texts.plain(name), names, rows)
    return Listing(id_, table, tuple(visit.href("answer", id=one.id) for one in answers), total=len(answers))
