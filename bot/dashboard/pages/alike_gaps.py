"""Gaps that look like one: made one, or said to be two."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dashboard.visit import Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.domain import GapPair


@dataclass(frozen=True, slots=True)
class AlikeGaps:
    """Pairs, likest first; `total` are to be looked at."""

    pairs: Sequence[GapPair]
    total: int


def entries() -> list[Entry]:
    """The list, and what can be said of a pair."""
    return [
        on_get("/gaten/lijken-op-elkaar", alike, name="gaps-alike"),
        on_post("/gaten/{id:int}/zelfde/{other:int}", merge, name="gaps-alike-merge"),
        on_post("/gaten/{id:int}/twee/{other:int}", keep_apart, name="gaps-alike-apart"),
    ]


async def alike(visit: Visit) -> Page:
    """The pairs that nobody decided on."""
    found = await visit.services.looking_alike.list(visit.turn)
    view = AlikeGaps(found.pairs, found.total)
    return Page("gaps_alike.html", visit.texts.plain("gaps-alike"), view)


async def merge(visit: Visit) -> Redirect:
    """The first goes on in the other; goes on to the next pair."""
    await visit.services.following_up.merge(visit.turn, visit.place["id"], visit.place["other"])
    return Redirect("gaps-alike", said="done-gap-joined")


async def keep_apart(visit: Visit) -> Redirect:
    """They are two, and are not shown again."""
    await visit.services.looking_alike.keep_apart(visit.turn, visit.place["id"], visit.place["other"])
    return Redirect("gaps-alike", said="done-gap-two")
