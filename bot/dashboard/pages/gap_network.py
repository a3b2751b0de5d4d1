"""People who ask the same learn together: asking them, and telling who takes part what comes of it."""

from dataclasses import dataclass

from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.domain import NewsKind
from knowledge.errors import TooLongError


@dataclass(frozen=True, slots=True)
class NetworkView:
    """Whom to ask whether they want to learn together.

    Attributes:
        can: People who can be asked.
        asked: Who were.
        willing: Who said yes.
        calls: How often these were called.
        words: What is typed for them.
        fault: What has to be mended in that; empty when nothing has.
    """

    gap_id: int
    gap_title: str
    can: int
    asked: int
    willing: int
    calls: int
    words: str = ""
    fault: str = ""


def entries() -> list[Entry]:
    """One page, and its two forms."""
    return [
        on_get("/gaten/{id:int}/leernetwerk", form, name="gap-network"),
        on_post("/gaten/{id:int}/leernetwerk", ask, name="gap-network-do"),
        on_post("/gaten/{id:int}/leernetwerk/bericht", call, name="gap-network-call"),
    ]


async def form(visit: Visit) -> Page:
    """Whom it would be asked, and who takes part."""
    return await _page(visit)


async def ask(visit: Visit) -> Redirect:
    """Ask them; nobody is asked twice."""
    await visit.services.networks.ask(visit.turn, visit.place["id"])
    return Redirect("gap-network", {"id": visit.place["id"]}, said="done-gap-network")


async def call(visit: Visit) -> Answer:
    """Tell who takes part; what is typed is not lost when it cannot be sent."""
    words = visit.given.text("words")
    if not words:
        return await _page(visit, fault=visit.texts.plain("network-message-needed"))
    try:
        await visit.services.networks.call(visit.turn, visit.place["id"], words, visit.given.number("calls"))
    except TooLongError as error:
        return await _page(visit, words, visit.texts.plain("fault-too-long", limit=error.limit))
    return Redirect("gap-network", {"id": visit.place["id"]}, said="done-network-called")


async def _page(visit: Visit, words: str = "", fault: str = "") -> Page:
    gap = await visit.services.groups.gap(visit.turn, visit.place["id"])
    heard = await visit.services.news.heard(visit.turn, gap.id, NewsKind.NETWORK)
    calls = await visit.services.networks.calls(visit.turn, gap.id)
    view = NetworkView(gap.id, gap.title, heard.ready, heard.told, heard.helped, calls, words, fault)
    return Page("gap_network.html", visit.texts.plain("gap-network"), view, status=422 if fault else 200)
