"""Wijkwijzen and coordinators: who they are, how much they do, who is invited, and who is one no longer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.dashboard.listing import Listing
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from handlers.messages.profiles import languages, times
from knowledge.domain import Bulletin, Coordinator, Profile, Role
from knowledge.domain.reports import Table
from knowledge.notices.coordinating import InvitationMade
from knowledge.notices.people import InvitationLine, WijkwijzeLine


@dataclass(frozen=True, slots=True)
class People:
    """Everybody, and the links that still work."""

    wijkwijzen: Listing
    coordinators: Listing
    invitations: Sequence[InvitationLine]
    roles: Sequence[tuple[Role, str]]


@dataclass(frozen=True, slots=True)
class Person:
    """One of them.

    Attributes:
        facts: What is known of them, each with what it is.
        leave: Name of the route that ends their role.
        means: Key of the text that says what that means.
        oneself: It is who looks: nobody can do that to themselves.
        bulletins: What they can be told of by itself, as options of a form; only of oneself.
        wanted: What of that they want to hear.
        faults: What has to be mended, by field.
    """

    id: int
    name: str
    facts: Sequence[tuple[str, object]]
    leave: str
    means: str
    oneself: bool = False
    bulletins: Sequence[tuple[str, str]] = ()
    wanted: frozenset[Bulletin] = frozenset()
    faults: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Invited:
    """A link to pass on.

    Attributes:
        username: The bot's own name; None where there is no Telegram: then the token is typed behind /start.
    """

    made: InvitationMade
    role: str
    username: str | None


def entries() -> list[Entry]:
    """Everything about people."""
    return [
        on_get("/mensen", people, name="people", menu="menu-people"),
        on_get("/mensen/wijkwijzen/{id:int}", wijkwijze, name="wijkwijze"),
        on_post("/mensen/wijkwijzen/{id:int}/weg", revoke_wijkwijze, name="wijkwijze-revoke"),
        on_get("/mensen/coordinatoren/{id:int}", coordinator, name="coordinator"),
        on_post("/mensen/coordinatoren/{id:int}/weg", revoke_coordinator, name="coordinator-revoke"),
        on_post("/mensen/mijn-berichten", choose_bulletins, name="bulletins"),
        on_post("/mensen/uitnodigen", invite, name="invite"),
        on_post("/mensen/uitnodigingen/{id:int}/weg", end_invitation, name="invitation-end"),
    ]


async def people(visit: Visit) -> Page:
    """Everybody on one page: there are some dozens."""
    wijkwijzen = await visit.services.volunteers.all(visit.turn)
    coordinators = await visit.services.coordinators.all(visit.turn)
    view = People(
        wijkwijzen=_wijkwijzen(wijkwijzen, visit),
        coordinators=_coordinators(coordinators, visit),
        invitations=await visit.services.invitations.open(visit.turn),
        roles=[(role, visit.texts.name(role)) for role in Role],
    )
    return Page("people.html", visit.texts.plain("people"), view, (view.wijkwijzen, view.coordinators))


async def wijkwijze(visit: Visit) -> Page:
    """Everything that one of them told, and how they do."""
    return await _wijkwijze(visit)


async def coordinator(visit: Visit) -> Page:
    """One of them."""
    return await _coordinator(visit)


async def revoke_wijkwijze(visit: Visit) -> Answer:
    """Let somebody be a wijkwijze no longer, once it is sure."""
    if not visit.given.text("sure"):
        return await _wijkwijze(visit, _unsure(visit))
    await visit.services.volunteers.end(visit.turn, visit.place["id"])
    return Redirect("people", said="done-revoked")


async def revoke_coordinator(visit: Visit) -> Answer:
    """Let somebody be a coordinator no longer, once it is sure."""
    if not visit.given.text("sure"):
        return await _coordinator(visit, _unsure(visit))
    await visit.services.coordinators.revoke(visit.turn, visit.place["id"])
    return Redirect("people", said="done-revoked")


async def choose_bulletins(visit: Visit) -> Redirect:
    """Say what one wants to hear in Telegram by itself."""
    chosen = visit.given.texts("bulletins")
    await visit.services.bulletins.choose(visit.turn, [one for one in Bulletin if one in chosen])
    return Redirect("coordinator", {"id": visit.turn.contact.id}, said="done-saved")


async def invite(visit: Visit) -> Page:
    """A link, shown this once: only its hash is kept."""
    role = visit.given.choice("role", Role) or Role.WIJKWIJZE
    made = await visit.services.invitations.offer(visit.turn, role, visit.given.text("name") or None)
    view = Invited(made, visit.texts.name(role), visit.voice.username)
    return Page("invited.html", visit.texts.plain("invited"), view)


async def end_invitation(visit: Visit) -> Redirect:
    """Let a link work no longer."""
    await visit.services.invitations.end(visit.turn, visit.place["id"])
    return Redirect("people", said="done-invitation-ended")


async def _wijkwijze(visit: Visit, faults: Mapping[str, str] | None = None) -> Page:
    texts = visit.texts
    one = await visit.services.volunteers.get(visit.turn, visit.place["id"])
    facts = (
        *_profile(one.profile, visit),
        (texts.plain("person-held"), texts.plain("person-load", held=one.held, capacity=one.profile.capacity)),
        (texts.plain("person-answered"), one.answered),
        (texts.plain("person-reached"), _reached(visit, blocked=one.blocked)),
    )
    view = Person(one.id, one.name, facts, "wijkwijze-revoke", "revoke-wijkwijze-means", faults=faults or {})
    return Page("person.html", one.name, view, status=422 if faults else 200)


async def _coordinator(visit: Visit, faults: Mapping[str, str] | None = None) -> Page:
    texts = visit.texts
    one = await visit.services.coordinators.get(visit.turn, visit.place["id"])
    facts = (
        (texts.plain("person-since"), one.since),
        (texts.plain("person-reached"), _reached(visit, blocked=one.blocked)),
    )
    oneself = one.contact.id == visit.turn.contact.id
    view = Person(
        one.contact.id,
        one.name,
        facts,
        leave="coordinator-revoke",
        means="revoke-coordinator-means",
        oneself=oneself,
        bulletins=[(bulletin.value, texts.name(bulletin)) for bulletin in Bulletin] if oneself else (),
        wanted=await visit.services.bulletins.wanted(visit.turn) if oneself else frozenset(),
        faults=faults or {},
    )
    return Page("person.html", one.name, view, status=422 if faults else 200)


def _profile(profile: Profile, visit: Visit) -> Iterator[tuple[str, object]]:
    """What they told; what they left open is said in words."""
    texts, voice = visit.texts, visit.voice
    yield texts.plain("person-themes"), _themes(profile, visit)
    yield texts.plain("person-places"), ", ".join(profile.municipalities) or texts.plain("person-everywhere")
    yield texts.plain("person-languages"), ", ".join(languages(profile, voice))
    yield texts.plain("person-times"), ", ".join(times(profile, voice)) or texts.plain("person-always")
    if profile.paused_until:
        yield texts.plain("person-paused"), profile.paused_until


def _themes(profile: Profile, visit: Visit) -> str:
    return ", ".join(map(visit.voice.theme, profile.themes)) or visit.texts.plain("all-themes")


def _unsure(visit: Visit) -> Mapping[str, str]:
    return {"sure": visit.texts.plain("fault-sure")}


def _reached(visit: Visit, *, blocked: bool) -> str:
    return visit.texts.plain("person-blocked" if blocked else "person-reachable")


def _wijkwijzen(lines: Sequence[WijkwijzeLine], visit: Visit) -> Listing:
    texts = visit.texts
    names = ("person-name", "person-themes", "person-held", "person-capacity", "person-answered", "person-paused")
    rows = (
        (
            one.name,
            _themes(one.profile, visit),
            one.held,
            one.profile.capacity,
            one.answered,
            texts.plain("person-blocked") if one.blocked else one.profile.paused_until,
        )
        for one in lines
    )
    table = Table(texts.plain("people-wijkwijzen"), tuple(map(texts.plain, names)), tuple(rows))
    links = tuple(visit.href("wijkwijze", id=one.id) for one in lines)
    return Listing("wijkwijzen", table, links, total=len(lines))


def _coordinators(lines: Sequence[Coordinator], visit: Visit) -> Listing:
    texts = visit.texts
    names = ("person-name", "person-since", "person-reached")
    rows = ((one.name, one.since, _reached(visit, blocked=one.blocked)) for one in lines)
    table = Table(texts.plain("people-coordinators"), tuple(map(texts.plain, names)), tuple(rows))
    links = tuple(visit.href("coordinator", id=one.contact.id) for one in lines)
    return Listing("coordinatoren", table, links, total=len(lines))
