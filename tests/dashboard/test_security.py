"""What others try: forms from elsewhere, other hosts, guessed links, bodies without end; and what every answer says."""

import re
from collections.abc import AsyncIterator
from operator import attrgetter
from typing import Final

import httpx
import pytest
import pytest_asyncio
from dashboard.catalogue_making import OFFERING
from dashboard.gap_making import SEEDED
from dashboard.stage import Dashboard, coordinator
from sqlalchemy import delete
from starlette.datastructures import ImmutableMultiDict

from bot.dashboard.app import OWN_LOCALES
from bot.dashboard.attempts import MOST, WITHIN, Attempts
from bot.dashboard.carried import packed
from bot.dashboard.given import Given, Upload
from bot.dashboard.pages import all_pages
from bot.dashboard.rendering import LANGUAGES
from bot.dashboard.security import LARGEST_BODY, form_token
from bot.dashboard.visit import Entry, Visit
from handlers.messages.voice import Voice
from handlers.texts import LOCALES, TextCatalogue
from knowledge.database.tables import AuditRow
from knowledge.domain import Contact, Language, Role, Turn
from knowledge.errors import NotAllowedError

FILE: Final = b"id;title\n"

FILLED_IN: Final = (
    *(("status", "gepland"), ("reason", "oud"), ("into", "2"), ("note", "n"), ("title", "t"), ("due", "2026-12-24")),
    *(("question", "1"), ("entry", "1"), ("gap", "1"), ("months", "1"), ("words", "w"), ("sure", "ja"), ("owner", "1")),
    *(("role", "coordinator"), ("name", "aanbod.csv"), ("answer", "a"), ("seen", "1"), ("said", "s")),
    ("content", packed(FILE)),
)
"""What passes every form."""

EMPTY_FORMS: Final = {"import", "offering-new"}
"""Pages that tell nothing: what is filled in there goes elsewhere."""

PARTS: Final = {
    ("id", "int"): SEEDED,
    ("other", "int"): 2,
    ("id", ""): OFFERING,
    ("offering", ""): OFFERING,
    ("theme", ""): "wonen",
    ("audience", ""): "bewoner",
}
"""Parts of paths: name and type, and what is seeded."""

POSTS = [
    entry.path.replace("{id:int}", "1").replace("{other:int}", "2") for entry in all_pages() if entry.method == "POST"
]


@pytest_asyncio.fixture(loop_scope="session")
async def wire(dashboard: Dashboard) -> AsyncIterator[httpx.AsyncClient]:
    """Requests as no browser would send them."""
    async with httpx.AsyncClient(base_url=dashboard.address) as client:
        yield client


@pytest_asyncio.fixture(loop_scope="session")
async def session(dashboard: Dashboard, cor: Contact, wire: httpx.AsyncClient) -> str:
    """Somebody is logged in there."""
    token = await dashboard.session(cor)
    wire.cookies.set("sessie", token)
    return token


async def test_every_answer_tells_the_browser_to_be_careful(wire: httpx.AsyncClient, session: str) -> None:
    assert session
    for path in ("/", "/mensen", "/login", "/nergens", "/?file=csv&of=themas", "/static/dashboard.css", "/login/nee"):
        headers = (await wire.get(path)).headers
        policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
        assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
        kept = headers["cache-control"]
        assert kept == ("public, max-age=31536000, immutable" if path.endswith(".css") else "no-store")
        assert "server" not in headers


async def test_other_hosts_are_refused(wire: httpx.AsyncClient, session: str) -> None:
    assert session
    for host in ("evil.example", "127.0.0.1.evil.example", ""):
        assert (await wire.get("/", headers={"host": host})).status_code == 400


@pytest.mark.parametrize("path", POSTS)
async def test_a_form_needs_its_token_and_our_origin(
    dashboard: Dashboard, wire: httpx.AsyncClient, session: str, path: str
) -> None:
    right, ours = {"form_token": form_token(session)}, {"origin": dashboard.address}
    other = {"form_token": form_token("somebody else's")}
    for fields, headers in (
        ({}, ours),
        (other, ours),
        ({"form_token": "é"}, ours),
        (right, {}),
        (right, {"origin": "https://evil.example"}),
        (right, {"origin": "null"}),
        (right, {"sec-fetch-site": "cross-site"}),
        (right, {"sec-fetch-site": "same-site"}),
    ):
        answer = await wire.post(path, data=fields, headers=headers)
        assert answer.status_code == 403, (fields, headers)
        assert "formulier" in answer.text


async def test_a_browser_that_sends_no_origin_says_the_same_otherwise(wire: httpx.AsyncClient, session: str) -> None:
    fields, headers = {"form_token": form_token(session), "role": "wijkwijze"}, {"sec-fetch-site": "same-origin"}
    assert (await wire.post("/mensen/uitnodigen", data=fields, headers=headers)).status_code == 200


@pytest.mark.parametrize("path", POSTS)
async def test_nobody_changes_anything_without_logging_in(
    dashboard: Dashboard, wire: httpx.AsyncClient, path: str
) -> None:
    answer = await wire.post(path, headers={"origin": dashboard.address})
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")


async def test_a_part_of_a_page_sends_who_is_out_to_the_way_in(wire: httpx.AsyncClient) -> None:
    answer = await wire.get("/logboek", headers={"hx-request": "true"})
    assert (answer.status_code, answer.headers["hx-redirect"]) == (204, "/login")


async def test_logging_in_and_out_takes_our_origin_too(
    dashboard: Dashboard, wire: httpx.AsyncClient, cor: Contact, session: str
) -> None:
    link = await dashboard.link(cor)
    assert (await wire.post(link, headers={"origin": "https://evil.example"})).status_code == 403
    assert (await wire.post("/uit", headers={"origin": dashboard.address})).status_code == 403
    assert (await wire.post("/uit", data={"form_token": form_token(session)})).status_code == 403
    assert (await wire.get("/")).status_code == 200, "still logged in"


async def test_who_tries_links_has_to_wait(dashboard: Dashboard, cor: Contact, wire: httpx.AsyncClient) -> None:
    ours = {"origin": dashboard.address, "x-forwarded-for": "203.0.113.7"}
    tried = [(await wire.post("/login/raad-maar", headers=ours)).status_code for _ in range(MOST + 1)]
    assert tried == [410] * MOST + [429]
    link = await dashboard.link(cor)
    assert (await wire.post(link, headers=ours)).status_code == 429
    assert (await wire.get(link, headers=ours)).status_code == 429
    assert (await wire.post(link, headers={"origin": dashboard.address})).status_code == 303, "others go on"


def test_waiting_ends() -> None:
    now = [0.0]
    attempts = Attempts(lambda: now[0])
    for _ in range(MOST):
        assert not attempts.too_many("a")
        attempts.failed("a")
    assert attempts.too_many("a")
    assert not attempts.too_many("b")
    now[0] = WITHIN
    assert not attempts.too_many("a")


async def test_the_language_leads_nowhere_else(dashboard: Dashboard, wire: httpx.AsyncClient) -> None:
    ours = {"origin": dashboard.address}
    for back in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""):
        answer = await wire.post("/taal", data={"language": "en", "back": back}, headers=ours)
        assert answer.headers["location"] == "/"
    answer = await wire.post("/taal", data={"language": "xx", "back": "/mensen?page=2"}, headers=ours)
    assert answer.headers["location"] == "/mensen?page=2"
    assert "set-cookie" not in answer.headers


async def test_a_body_has_an_end(dashboard: Dashboard, wire: httpx.AsyncClient, session: str) -> None:
    assert session
    answer = await wire.post(
        "/mensen/uitnodigen", files={"file": b"a" * (LARGEST_BODY + 1)}, headers={"origin": dashboard.address}
    )
    assert answer.status_code == 413
    assert "vijf megabyte" in answer.text


async def test_what_people_typed_stays_text(dashboard: Dashboard, cor: Contact) -> None:
    nasty = "<script>window.bad=1</script>\"'><img src=x onerror=bad=1>"
    await dashboard.village.wijkwijze(nasty[:80])
    await coordinator(dashboard, nasty[:80])
    async with dashboard.opened(cor) as desk:
        for path in ("/mensen", f"/mensen?said={nasty}", f"/logboek?actor={nasty}&subject={nasty}&page={nasty}"):
            assert await desk.goes(path) == 200
            assert await desk.page.evaluate("window.bad") is None
            assert desk.complaints == []
        await desk.goes("/mensen")
        assert nasty[:80] in await desk.page.inner_text("main")


async def test_an_address_that_is_none_says_so(dashboard: Dashboard, cor: Contact, wire: httpx.AsyncClient) -> None:
    async with dashboard.opened(cor) as desk:
        for path in ("/nergens", "/mensen/wijkwijzen/999999", "/mensen/coordinatoren/2", "/mensen?file=csv&of=nee"):
            assert await desk.goes(path) == 404
            assert await desk.page.inner_text("h1") == "Deze pagina is er niet"
        assert await desk.violations() == []
    assert (await wire.post("/mensen")).status_code == 405


async def test_a_fault_of_ours_is_told_without_its_words(dashboard: Dashboard, cor: Contact) -> None:
    units = dashboard.knowledge.units
    async with units.writing() as unit:
        unit._session.add(AuditRow(at=unit.now, subject="geheim", subject_id="1", action="x"))  # of no known kind
        await unit.commit()
    async with dashboard.opened(cor) as desk:
        assert await desk.goes("/logboek") == 500
        assert await desk.page.inner_text("h1") == "Er ging iets mis"
        assert "geheim" not in await desk.page.content()
    async with units.writing() as unit:
        await unit._session.execute(delete(AuditRow).where(AuditRow.subject == "geheim"))
        await unit.commit()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def revoked(dashboard: Dashboard) -> Contact:
    """Somebody who coordinated until a moment ago, and still has a page open."""
    kees = await coordinator(dashboard, "Kees")
    session = await dashboard.session(kees)
    await dashboard.village.revoke(kees.id, Role.COORDINATOR)
    assert await dashboard.knowledge.services.dashboard_access.visitor(session) is None
    return kees


@pytest.mark.parametrize("entry", [one for one in all_pages() if one.name not in EMPTY_FORMS], ids=attrgetter("name"))
async def test_no_page_does_anything_for_who_coordinates_no_longer(
    dashboard: Dashboard, revoked: Contact, entry: Entry
) -> None:
    """Even where the door would let them through: use cases ask the database who somebody is."""
    knowledge = dashboard.knowledge
    texts = TextCatalogue.of((LOCALES, OWN_LOCALES), LANGUAGES).texts(Language.NL)
    visit = Visit(
        turn=Turn(revoked),
        voice=Voice(texts, knowledge.agenda, None),
        services=knowledge.services,
        given=Given(ImmutableMultiDict(FILLED_IN), (("file", Upload("aanbod.csv", FILE)),)),
        href=lambda *_, **__: "/",
        place={name: PARTS[name, kind] for name, kind in re.findall(r"{(\w+):?(\w*)}", entry.path)},
    )

    with pytest.raises(NotAllowedError):
        await entry.handler(visit)
