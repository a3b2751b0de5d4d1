"""One offering: all that is known of it, what was done to it, and what can be done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from bot.dashboard.offering_fields import Choices
from bot.dashboard.offering_words import changes_table, examples_of, facts_of, fault_words
from bot.dashboard.rendering import shown
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.catalogue.editing import Faulty
from knowledge.catalogue.reviewing import CHOOSABLE
from knowledge.domain import CatalogueAction, HistoryLine, Look, OfferingKind, RetireReason, ReviewAnswer, Usage
from knowledge.domain.reports import Cell, Table
from knowledge.local_time import local_day

MONTHS: Final = (1, 3, 6, 12)
"""For how long a look can be postponed. Own choice: to next month, season, half-year, year."""


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done to an offering.

    Attributes:
        title: When, what.
        by: Who did it.
        note: Why.
        changes: Of its fields; None where none changed.
    """

    title: str
    by: str
    note: str
    changes: Table | None


@dataclass(frozen=True, slots=True)
class OfferingView:
    """What the page shows.

    Attributes:
        facts: What it says, but for its title, address, summary and examples.
        usage: How often it is found.
        review: When it was looked at, and what its provider said.
        is_answer: It came from a talk: only its people change its words.
        periods: For how many months a look can be postponed.
        stuck: Why it cannot be put back; empty where that was not tried.
    """

    look: Look
    facts: Sequence[tuple[str, str]]
    examples: Sequence[tuple[str, Sequence[str]]]
    usage: Sequence[tuple[str, Cell]]
    review: Sequence[tuple[str, Cell]]
    history: Sequence[Done]
    is_answer: bool
    periods: Choices
    stuck: str = ""


@dataclass(frozen=True, slots=True)
class Retiring:
    """Why does it go?

    Attributes:
        reasons: Of which one is chosen.
        words: What else is said.
    """

    look: Look
    reasons: Choices
    words: str = ""
    faults: Mapping[str, str] = field(default_factory=dict)


def entries() -> list[Entry]:
    """One offering, and what can be done about it."""
    return [
        on_get("/catalogus/aanbod/{id}", offering, name="offering"),
        on_post("/catalogus/aanbod/{id}/klopt", confirm, name="offering-confirm"),
        on_post("/catalogus/aanbod/{id}/later", postpone, name="offering-postpone"),
        on_get("/catalogus/aanbod/{id}/weghalen", ask_retirement, name="offering-retire"),
        on_post("/catalogus/aanbod/{id}/weghalen", retire, name="offering-retire-now"),
        on_post("/catalogus/aanbod/{id}/terugzetten", restore, name="offering-restore"),
    ]


async def offering(visit: Visit) -> Page:
    """All of it."""
    return await _offering(visit)


async def confirm(visit: Visit) -> Redirect:
    """It is right as it is."""
    await visit.services.freshness.confirm(visit.turn, visit.place["id"])
    return _onward(visit, "done-offering-confirmed")


async def postpone(visit: Visit) -> Redirect:
    """Look at it later."""
    months = visit.given.number("months")
    by = timedelta(days=30 * (months if months in MONTHS else MONTHS[0]))
    await visit.services.freshness.postpone(visit.turn, visit.place["id"], by)
    return _onward(visit, "done-offering-postponed")


async def ask_retirement(visit: Visit) -> Page:
    """Ask why it goes."""
    look = await visit.services.editing.get(visit.turn, visit.place["id"])
    return Page("offering_retire.html", visit.texts.plain("offering-retire"), Retiring(look, _reasons(visit)))


async def retire(visit: Visit) -> Answer:
    """Take it out of the catalogue."""
    reason, words = visit.given.choice("reason", RetireReason), visit.given.text("words")
    wrong = {"reason": "" if reason else visit.texts.plain("fault-retire-reason"), "words": visit.too_long("words")}
    faults = {name: fault for name, fault in wrong.items() if fault}
    if reason is None or faults:
        look = await visit.services.editing.get(visit.turn, visit.place["id"])
        view = Retiring(look, _reasons(visit), words, faults)
        return Page("offering_retire.html", visit.texts.plain("offering-retire"), view, status=422)
    await visit.services.editing.retire(visit.turn, visit.place["id"], reason, words)
    return Redirect("offering", visit.place, said="done-offering-retired")


async def restore(visit: Visit) -> Answer:
    """Put it back, where that can be done."""
    done = await visit.services.editing.restore(visit.turn, visit.place["id"])
    if isinstance(done, Faulty):
        return await _offering(visit, stuck=fault_words(done.faults[0], visit.voice))
    return Redirect("offering", visit.place, said="done-offering-restored")


async def _offering(visit: Visit, stuck: str = "") -> Page:
    look = await visit.services.editing.get(visit.turn, visit.place["id"])
    history = await visit.services.editing.history(visit.turn, visit.place["id"])
    texts, one = visit.texts, look.item.offering
    view = OfferingView(
        look=look,
        facts=facts_of(one, visit.voice),
        examples=examples_of(one, visit.voice),
        usage=_usage(look.usage, visit),
        review=_review(look, visit),
        history=tuple(_done(line, visit) for line in history),
        is_answer=one.kind is OfferingKind.ANSWER,
        periods=[(str(months), texts.plain("postpone-months", months=months)) for months in MONTHS],
        stuck=stuck,
    )
    return Page("offering.html", one.title, view, status=422 if stuck else 200)


def _onward(visit: Visit, said: str) -> Redirect:
    """Back to where the button was: the list of what is to be looked at, or the offering."""
    listed = visit.given.text("from") == "freshness"
    return Redirect("freshness", said=said) if listed else Redirect("offering", visit.place, said=said)


def _reasons(visit: Visit) -> Choices:
    return [(reason.value, visit.voice.name(reason)) for reason in CHOOSABLE]


def _usage(usage: Usage, visit: Visit) -> Sequence[tuple[str, Cell]]:
    counts = {
        "usage-suggested": usage.suggested,
        "usage-shown": usage.shown,
        "usage-helped": usage.helped,
        "usage-unfit": usage.unfit,
    }
    return [(visit.texts.plain(name), count) for name, count in counts.items()]


def _review(look: Look, visit: Visit) -> Sequence[tuple[str, Cell]]:
    """What is known of how fresh it is; what is not is left out."""
    item, texts = look.item, visit.texts
    said = visit.voice.name(item.provider_said) if item.provider_said else None
    known: dict[str, Cell] = {
        "review-reasons": ", ".join(map(visit.voice.name, look.reasons)),
        "review-looked-at": local_day(item.looked_at),
        "review-postponed": item.review_after,
        "review-asked-at": local_day(item.review_asked_at) if item.review_asked_at else None,
        "review-provider-said": said,
        "review-provider-note": item.provider_note,
    }
    return [(texts.plain(name), value) for name, value in known.items() if value]


def _done(line: HistoryLine, visit: Visit) -> Done:
    texts = visit.texts
    title = f"{shown(line.at, texts.language)}: {visit.voice.name(line.action)}"
    was, became = texts.plain("change-was"), texts.plain("change-became")
    provider = texts.plain("offering-history-provider") if line.by_provider else texts.plain("offering-history-nobody")
    return Done(
        title=title,
        by=texts.plain("offering-history-by", name=line.by or provider),
        note=_noted(line, visit),
        changes=changes_table(title, line.changes, visit.voice, was, became) if line.changes else None,
    )


def _noted(line: HistoryLine, visit: Visit) -> str:
    """Why it was done, in the reader's words where it is one of ours."""
    word, _, words = (line.note or "").partition(": ")
    match line.action:
        case CatalogueAction.RETIRED if word in set(RetireReason):
            return ": ".join(filter(None, (visit.voice.name(RetireReason(word)), words)))
        case CatalogueAction.POSTPONED:
            return visit.texts.plain("review-until", day=date.fromisoformat(word))
        case CatalogueAction.ANSWERED if word in set(ReviewAnswer):
            return visit.voice.name(ReviewAnswer(word))
        case _:
            return line.note or ""
