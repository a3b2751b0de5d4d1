"""One gap: what is asked, what comes near, how far it is, what was done, who was told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.dashboard.listing import Listing, span
from bot.dashboard.pages.gap_history import HistoryLine, history_of, history_table
from bot.dashboard.pages.gaps import questions_table, questions_to_take_along, signed, theme_name
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get
from knowledge.domain import Asker, Gap, GapDetail, GapSignal, GapStatus, GapSummary
from knowledge.domain.overviews import ShownHeard
from knowledge.domain.reports import Cell, Table
from knowledge.local_time import local_day

MERGEABLE = 100
"""Gaps to choose from when two are made one: those with the same theme come first."""


@dataclass(frozen=True, slots=True)
class GapView:
    """What the page of a gap shows.

    Attributes:
        detail: All that is known of it.
        facts: The same in words.
        questions: A page of its questions.
        heard: What, and how many of those who asked.
        history: The latest that was done.
        alike: Gaps that look like one with it, likest first.
        statuses, owners, others: What can be chosen in the forms.
        faults: What has to be mended in one of them.
        typed: What was typed there.
    """

    detail: GapDetail
    facts: Sequence[tuple[str, Cell]]
    questions: Listing
    heard: Sequence[tuple[str, int]]
    waiting: int
    history: Sequence[HistoryLine]
    alike: Sequence[Gap]
    statuses: Sequence[tuple[str, str]]
    owners: Sequence[tuple[str, str]]
    others: Sequence[tuple[str, str]]
    faults: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)

    @property
    def gap_id(self) -> int:
        """Of the gap."""
        return self.detail.summary.gap.id


@dataclass(frozen=True, slots=True)
class GapTable:
    """A page with one table about a gap."""

    gap_id: int
    title: str
    lead: str
    listing: Listing


@dataclass(frozen=True, slots=True)
class SignalView:
    """One question, and where it can be put.

    Attributes:
        gaps: Where it can go; an empty value puts it in none.
    """

    signal: GapSignal
    facts: Sequence[tuple[str, Cell]]
    gaps: Sequence[tuple[str, str]]
    gap_title: str | None


def entries() -> list[Entry]:
    """A gap, and what has a page of its own."""
    return [
        on_get("/gaten/{id:int}", gap, name="gap"),
        on_get("/gaten/{id:int}/geschiedenis", history, name="gap-history"),
        on_get("/gaten/{id:int}/vragers", askers, name="gap-askers"),
        on_get("/vragen/{id:int}", signal, name="signal"),
    ]


async def gap(visit: Visit) -> Answer:
    """All about a gap; who looks for one that was merged is led to where it went on."""
    if visit.file is not None:
        shown = await visit.services.taking_along.of_gap(visit.turn, visit.place["id"], visit.size)
        listing = questions_to_take_along(shown, visit, "gap-questions")
        return Page("gap.html", visit.texts.plain("gap-questions"), listings=(listing,))
    return await gap_page(visit)


async def gap_page(
    visit: Visit, faults: Mapping[str, str] | None = None, typed: Mapping[str, str] | None = None, status: int = 422
) -> Answer:
    """The page, or the same with what has to be mended in a form on it, and the status of that.

    Of a gap that was merged what was typed goes along to where it went on.
    """
    detail = await visit.services.groups.get(visit.turn, visit.place["id"])
    one = detail.summary.gap
    if one.id != visit.place["id"] and not faults:
        return Redirect("gap", {"id": one.id}, said="done-gap-went-on")
    owners = await visit.services.groups.owners(visit.turn)
    others = await visit.services.groups.others(visit.turn, one.id, MERGEABLE)
    questions = await _questions(one.id, visit)
    view = GapView(
        detail=detail,
        facts=_facts(detail.summary, detail, visit),
        questions=questions,
        heard=_heard(detail, visit),
        waiting=detail.heard.ready,
        history=history_of(one, detail.history, detail.names, visit),
        alike=await visit.services.looking_alike.of(visit.turn, one.id),
        statuses=[(status.value, visit.texts.name(status)) for status in GapStatus],
        owners=[(str(contact_id), name) for contact_id, name in owners.items()],
        others=[(str(other.id), other.title) for other in others],
        faults=faults or {},
        typed=typed or {},
    )
    return Page("gap.html", one.title, view, (questions,), status=status if faults else 200)


async def history(visit: Visit) -> Page:
    """All that was done to a gap."""
    found = await visit.services.groups.history(visit.turn, visit.place["id"], visit.page, visit.size)
    table = history_table(history_of(found.gap, found.entries, found.names, visit), visit)
    listing = Listing("geschiedenis", table, page=found.page, pages=found.pages, total=found.total)
    return await _table_page(visit, ("gap-history", "gap-history-lead"), listing)


async def askers(visit: Visit) -> Page:
    """Everybody who asked, without who they are: whether they were told, and whether it helps them."""
    if visit.file is not None:
        heard = await visit.services.taking_along.heard(visit.turn, visit.place["id"])
        listing = Listing("vragers", _askers_to_take_along(heard, visit))
        return Page("gap_table.html", visit.texts.plain("gap-askers"), listings=(listing,))
    every = await visit.services.news.overview(visit.turn, visit.place["id"])
    found = span(visit.given.number("page"), len(every), whole=visit.file is not None)
    table = _askers(every[found.offset : found.offset + found.limit], visit)
    listing = Listing("vragers", table, page=found.page, pages=found.pages, total=len(every))
    return await _table_page(visit, ("gap-askers", "gap-askers-lead"), listing)


async def signal(visit: Visit) -> Page:
    """One question, which can be put elsewhere."""
    groups = visit.services.groups
    one = await groups.signal(visit.turn, visit.place["id"])
    held = await groups.gap(visit.turn, one.gap_id) if one.gap_id is not None else None
    others = await groups.others(visit.turn, held.id if held else None, MERGEABLE)
    gaps = [(str(other.id), other.title) for other in others]
    table = questions_table([one], visit, "gap-question")
    facts = list(zip(table.columns[1:], table.rows[0][1:], strict=True))
    view = SignalView(one, facts, gaps, held.title if held else None)
    return Page("signal.html", visit.texts.plain("signal-page", id=one.id), view)


async def _table_page(visit: Visit, texts: tuple[str, str], listing: Listing) -> Page:
    """A page by the keys of its title and of what is said above the table."""
    one = await visit.services.groups.gap(visit.turn, visit.place["id"])
    title, lead = map(visit.texts.plain, texts)
    return Page("gap_table.html", title, GapTable(one.id, one.title, lead, listing), (listing,))


async def _questions(gap_id: int, visit: Visit) -> Listing:
    found = await visit.services.groups.questions(visit.turn, gap_id, page=visit.page, size=visit.size)
    links = tuple(visit.href("signal", id=one.id) for one in found.signals)
    table = questions_table(found.signals, visit, "gap-questions")
    return Listing("vragen", table, links, found.page, found.pages, found.total)


def _facts(summary: GapSummary, detail: GapDetail, visit: Visit) -> Sequence[tuple[str, Cell]]:
    texts, one = visit.texts, summary.gap
    known = detail.known_gap.title_in(texts.language) if detail.known_gap else None
    counted = [f"{texts.name(audience)} ({count})" for audience, count in summary.audiences]
    places = [f"{place} ({count})" for place, count in summary.municipalities[:5]]
    facts: Sequence[tuple[str, Cell]] = (
        ("gap-status", texts.name(one.status)),
        ("gap-count", summary.count),
        ("gap-growth-month", texts.plain("gap-growth-told", recent=summary.recent, growth=signed(summary.growth))),
        ("gap-first-seen", local_day(summary.first_seen) if summary.first_seen else None),
        ("gap-last-seen", local_day(summary.last_seen) if summary.last_seen else None),
        ("gap-owner", summary.owner),
        ("gap-due", one.due),
        ("gap-theme", theme_name(one.theme, visit)),
        ("gap-audience", ", ".join(counted) or None),
        ("gap-municipality", ", ".join(places) or None),
        ("gap-known-gap", known),
        ("gap-reason", one.reason),
        ("gap-note", one.note),
        ("gap-offering", detail.offering.title if detail.offering else None),
    )
    return [(texts.plain(key), value) for key, value in facts if value is not None]


def _heard(detail: GapDetail, visit: Visit) -> Sequence[tuple[str, int]]:
    """How many of those who asked were told of the offering, and what they said; the same of the network."""
    heard, network = detail.heard, detail.network
    counted = [
        ("heard-told", heard.told),
        ("heard-helped", heard.helped),
        ("heard-not-helped", heard.helped_not),
        ("heard-waiting", heard.ready),
        *([("heard-network", network.told), ("heard-takes-part", network.helped)] if network else []),
    ]
    return [(visit.texts.plain(key), count) for key, count in counted]


def _askers(found: Sequence[Asker], visit: Visit) -> Table:
    texts = visit.texts
    names = ("gap-question", "asker-told-at", "asker-helped", "asker-why-not")
    rows = (
        (
            one.question,
            local_day(one.told_at) if one.told_at else None,
            None if one.helped is None else texts.plain("asker-yes" if one.helped else "asker-no"),
            _hindrance(one, visit),
        )
        for one in found
    )
    return Table(texts.plain("gap-askers"), tuple(map(texts.plain, names)), tuple(rows))


def _askers_to_take_along(heard: ShownHeard, visit: Visit) -> Table:
    """How many, and not who said what."""
    texts = visit.texts
    rows: tuple[tuple[Cell, ...], ...] = (
        (texts.plain("heard-helped"), heard.helped),
        (texts.plain("heard-not-helped"), heard.helped_not),
        (texts.plain("heard-silent"), heard.silent),
        (texts.plain("heard-waiting"), heard.ready),
        *((texts.name(why), count) for why, count in heard.why_not),
    )
    return Table(texts.plain("gap-askers"), (texts.plain("heard-what"), texts.plain("gap-count")), rows)


def _hindrance(one: Asker, visit: Visit) -> str | None:
    if one.can_be_told:
        return visit.texts.plain("asker-waits")
    return visit.texts.name(one.why_not) if one.why_not else None
