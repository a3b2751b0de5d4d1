"""Forms that change a gap: how far it is, who sees to it, what it is called, which questions it holds."""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.dashboard.pages.gap import gap_page
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.domain import Gap, GapSignal, GapStatus
from knowledge.errors import OvertakenError, ReasonNeededError, StaleError, TooLongError

SPLITTABLE: Final = 200
"""Questions that can be ticked at once, the newest that fit the words; a form takes `door.FIELDS` fields."""


@dataclass(frozen=True, slots=True)
class SplitView:
    """Questions that can go to a gap of their own.

    Attributes:
        words: Which the questions hold.
        found: How many hold them; `shown` are the newest of those.
        chosen: Ids that were ticked.
        fault: What has to be mended in what is ticked; empty when nothing has.
        title_fault: The same in the title.
    """

    gap_id: int
    gap_title: str
    words: str
    found: int
    shown: Sequence[GapSignal]
    chosen: Sequence[str] = ()
    title: str = ""
    fault: str = ""
    title_fault: str = ""


def entries() -> list[Entry]:
    """A form each."""
    return [
        on_post("/gaten/{id:int}/status", status, name="gap-status"),
        on_post("/gaten/{id:int}/eigenaar", owner, name="gap-owner"),
        on_post("/gaten/{id:int}/datum", due, name="gap-due"),
        on_post("/gaten/{id:int}/notitie", note, name="gap-note"),
        on_post("/gaten/{id:int}/naam", rename, name="gap-rename"),
        on_post("/gaten/{id:int}/samenvoegen", merge, name="gap-merge"),
        on_post("/gaten/{id:int}/los", unmerge, name="gap-unmerge"),
        on_get("/gaten/{id:int}/splitsen", split_form, name="gap-split"),
        on_post("/gaten/{id:int}/splitsen", split, name="gap-split-off"),
        on_post("/gaten/{id:int}/terug", undo, name="gap-undo"),
        on_post("/vragen/{id:int}/verplaatsen", move, name="signal-move"),
    ]


async def status(visit: Visit) -> Answer:
    """How far it is; rejected only with a reason."""
    wanted, reason = visit.given.choice("status", GapStatus), visit.given.text("reason")
    if wanted is None:
        return _back(visit)
    change = visit.services.following_up.change_status(visit.turn, _id(visit), wanted, reason)
    return await _kept(visit, change, "reason", "status")


async def owner(visit: Visit) -> Answer:
    """Who sees to it; nobody where none is chosen."""
    await visit.services.following_up.set_owner(visit.turn, _id(visit), visit.given.number("owner"))
    return _back(visit, "done-saved")


async def due(visit: Visit) -> Answer:
    """When it is to be done; empty for no day."""
    typed, day = visit.given.text("due"), visit.given.day("due")
    if typed and day is None:
        return await gap_page(visit, {"due": visit.texts.plain("gap-due-needed")})
    await visit.services.following_up.set_due(visit.turn, _id(visit), day)
    return _back(visit, "done-saved")


async def note(visit: Visit) -> Answer:
    """A note for colleagues, unless somebody else was first."""
    typed, seen = visit.given.text("note"), visit.given.text("seen")
    return await _kept(visit, visit.services.following_up.set_note(visit.turn, _id(visit), typed, seen), "note")


async def rename(visit: Visit) -> Answer:
    """What it is called, unless somebody else was first; empty for a title made from its questions."""
    typed, seen = visit.given.text("title"), visit.given.text("seen")
    return await _kept(visit, visit.services.following_up.rename(visit.turn, _id(visit), typed, seen), "title")


async def merge(visit: Visit) -> Answer:
    """Two gaps become one; goes on to that one."""
    into = visit.given.number("into")
    if into is None:
        return await gap_page(visit, {"into": visit.texts.plain("gap-merge-needed")})
    grown = await visit.services.following_up.merge(visit.turn, _id(visit), into)
    return Redirect("gap", {"id": grown.id}, said="done-gap-merged")


async def unmerge(visit: Visit) -> Answer:
    """One that was put in another stands by itself again."""
    apart = await visit.services.following_up.unmerge(visit.turn, _id(visit))
    return Redirect("gap", {"id": apart.id}, said="done-gap-apart")


async def split_form(visit: Visit) -> Page:
    """Tick the questions that belong elsewhere."""
    return await _split_page(visit)


async def split(visit: Visit) -> Answer:
    """What is ticked goes to a gap of its own."""
    chosen = [int(one) for one in visit.given.texts("question") if one.isascii() and one.isdecimal()]
    held = await visit.services.groups.questions(visit.turn, _id(visit), size=1)
    fault = "gap-split-none" if not chosen else "gap-split-all" if held.total <= len(set(chosen)) else ""
    if fault:
        return await _split_page(visit, visit.texts.plain(fault))
    title = visit.given.text("title") or None
    try:
        new = await visit.services.following_up.split(visit.turn, _id(visit), chosen, title)
    except TooLongError as error:
        return await _split_page(visit, title_fault=visit.texts.plain("fault-too-long", limit=error.limit))
    return Redirect("gap", {"id": new.id}, said="done-gap-split")


async def undo(visit: Visit) -> Answer:
    """Put back what an entry of the history changed."""
    await visit.services.following_up.undo(visit.turn, _id(visit), visit.given.number("entry") or 0)
    return _back(visit, "done-undone")


async def move(visit: Visit) -> Answer:
    """A question goes to another gap, or to none."""
    moved = await visit.services.following_up.move(visit.turn, visit.place["id"], visit.given.number("gap"))
    return Redirect("signal", {"id": moved.id}, said="done-signal-moved")


async def _kept(visit: Visit, change: Awaitable[Gap], name: str, *more: str) -> Answer:
    """Back to the gap; what cannot be kept stands in its form again, and why by the field with that name.

    Args:
        more: Other fields of the form.
    """
    texts = visit.texts
    try:
        await change
    except ReasonNeededError:
        fault, status = texts.plain("gap-reason-needed"), 422
    except TooLongError as error:
        fault, status = texts.plain("fault-too-long", limit=error.limit), 422
    except OvertakenError as error:
        fault, status = texts.plain("gap-overtaken", now=error.now or "–"), 409
    except StaleError:
        fault, status = texts.plain("gap-went-on"), 409
    else:
        return _back(visit, "done-saved")
    return await gap_page(visit, {name: fault}, {one: visit.given.text(one) for one in (name, *more)}, status)


async def _split_page(visit: Visit, fault: str = "", title_fault: str = "") -> Page:
    gap, words = await visit.services.groups.gap(visit.turn, _id(visit)), visit.given.text("words")
    found = await visit.services.groups.questions(visit.turn, gap.id, words, size=SPLITTABLE)
    view = SplitView(
        gap_id=gap.id,
        gap_title=gap.title,
        words=words,
        found=found.total,
        shown=found.signals,
        chosen=visit.given.texts("question"),
        title=visit.given.text("title"),
        fault=fault,
        title_fault=title_fault,
    )
    return Page("gap_split.html", visit.texts.plain("gap-split"), view, status=422 if fault or title_fault else 200)


def _id(visit: Visit) -> int:
    number: int = visit.place["id"]
    return number


def _back(visit: Visit, said: str = "") -> Redirect:
    return Redirect("gap", {"id": _id(visit)}, said=said)
