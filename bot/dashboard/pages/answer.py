"""An answer that may help others: its words are changed, its resident is asked, it is shared or not, and taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.domain import Publication, PublicationPart, PublicationState
from knowledge.humans.approving import DECIDABLE, Approved, Unfit
from knowledge.humans.published import LIMITS

_FIELDS: Final = {PublicationPart.QUESTION: "question", PublicationPart.ANSWER: "answer"}
_FAULTS: Final = {PublicationPart.QUESTION: "fault-answer-question", PublicationPart.ANSWER: "fault-answer-words"}


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What the page shows.

    Attributes:
        by: Name of who decided; empty where nobody did.
        question: As it is typed in the form.
        answer: Likewise.
        reason: Why it is not shared, as it was typed.
        faults: Name of a field → what is wrong there.
        overtaken: What is typed was not kept, for somebody else was first.
    """

    publication: Publication
    by: str
    question: str
    answer: str
    reason: str
    faults: Mapping[str, str] = field(default_factory=dict)
    overtaken: bool = False

    @property
    def decidable(self) -> bool:
        """Whether its words can be changed, or it can be left out."""
        return self.publication.state in DECIDABLE

    @property
    def drafted(self) -> bool:
        """Whether its resident has not been asked about these words."""
        return self.publication.state is PublicationState.DRAFT

    @property
    def agreed(self) -> bool:
        """Whether it can be shared."""
        return self.publication.state is PublicationState.AGREED

    @property
    def shared(self) -> bool:
        """Whether it is in the catalogue."""
        return self.publication.state is PublicationState.PUBLISHED


def entries() -> list[Entry]:
    """One answer, and what can be decided."""
    return [
        on_get("/beoordelen/antwoord/{id:int}", answer, name="answer"),
        on_post("/beoordelen/antwoord/{id:int}/delen", publish, name="answer-publish"),
        on_post("/beoordelen/antwoord/{id:int}/wijzigen", change, name="answer-change"),
        on_post("/beoordelen/antwoord/{id:int}/vragen", ask_resident, name="answer-ask"),
        on_post("/beoordelen/antwoord/{id:int}/niet-delen", reject, name="answer-return"),
        on_post("/beoordelen/antwoord/{id:int}/weghalen", retire, name="answer-retire"),
    ]


async def answer(visit: Visit) -> Page:
    """The words, and what can be decided or what was."""
    return _page(visit, await visit.services.approving.get(visit.turn, visit.place["id"]))


async def publish(visit: Visit) -> Redirect:
    """Share it."""
    done = await visit.services.approving.publish(visit.turn, visit.place["id"])
    return _decided(visit, done, "done-answer-published")


async def change(visit: Visit) -> Answer:
    """Keep other words, unless somebody else was first."""
    given, approving = visit.given, visit.services.approving
    question, words = given.text("question"), given.text("answer")
    seen = given.number("seen") or 0
    match await approving.change(visit.turn, visit.place["id"], question, words, seen):
        case Unfit(parts):
            now = await approving.get(visit.turn, visit.place["id"])
            faults = {_FIELDS[part]: visit.texts.plain(_FAULTS[part], limit=LIMITS[part]) for part in parts}
            return _page(visit, now, typed=(question, words), faults=faults)
        case Approved(here=True):
            return Redirect("answer", visit.place, said="done-answer-changed")
        case Approved() as now:
            return _page(visit, now, typed=(question, words), overtaken=True)


async def ask_resident(visit: Visit) -> Redirect:
    """Ask who asked whether others may read these words."""
    done = await visit.services.approving.ask_resident(visit.turn, visit.place["id"])
    return _decided(visit, done, "done-answer-asked")


async def reject(visit: Visit) -> Answer:
    """Leave it out, with the reason."""
    reason = visit.given.text("reason")
    fault = visit.too_long("reason") if reason else visit.texts.plain("fault-reason")
    if fault:
        now = await visit.services.approving.get(visit.turn, visit.place["id"])
        return _page(visit, now, faults={"reason": fault})
    done = await visit.services.approving.reject(visit.turn, visit.place["id"], reason)
    return _decided(visit, done, "done-answer-returned")


async def retire(visit: Visit) -> Redirect:
    """Take it out of the catalogue."""
    done = await visit.services.approving.retire(visit.turn, visit.place["id"])
    return _decided(visit, done, "done-answer-retired")


def _page(
    visit: Visit,
    now: Approved,
    *,
    typed: tuple[str, str] | None = None,
    faults: Mapping[str, str] | None = None,
    overtaken: bool = False,
) -> Page:
    publication = now.publication
    question, words = typed or (publication.question, publication.answer)
    view = AnswerView(
        publication=publication,
        by=now.by or "",
        question=question,
        answer=words,
        reason=visit.given.text("reason"),
        faults=faults or {},
        overtaken=overtaken,
    )
    status = 409 if overtaken else 422 if view.faults else 200
    return Page("answer.html", visit.texts.plain("answer"), view, status=status)


def _decided(visit: Visit, done: Approved, said: str) -> Redirect:
    return Redirect("answer", visit.place, said=said if done.here else "done-late")
