"""Who is let in to the dashboard, and for how long."""

from datetime import timedelta

import pytest
from clocks import Clock
from postman import Postman
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from village import Village

from knowledge.dashboard_access import IDLE, LINK_WORKS, LOGIN, LONGEST, DashboardAccess, Visitor
from knowledge.database.unit_of_work import Units
from knowledge.domain import AuditSubject, Contact, Role, Turn
from knowledge.errors import NotAllowedError
from knowledge.notices.dashboard import DashboardLinkMade, DashboardOff

ADDRESS = "https://vraagbaak.example/"


@pytest.fixture
def access(units: Units) -> DashboardAccess:
    return DashboardAccess(units, ADDRESS)


@pytest.fixture
def link(access: DashboardAccess, postman: Postman) -> "Link":
    return Link(access, postman)


class Link:
    """Asks for links, and reads them."""

    def __init__(self, access: DashboardAccess, postman: Postman) -> None:
        self._access, self._postman = access, postman

    async def of(self, contact: Contact) -> str:
        """The token in a new link."""
        await self._access.offer(Turn(contact))
        await self._postman.deliver()
        notice = self._postman.last(contact)
        assert isinstance(notice, DashboardLinkMade)
        assert notice.address.startswith(ADDRESS + LOGIN)
        assert notice.minutes == 10
        return notice.address.removeprefix(ADDRESS + LOGIN)


async def test_a_link_lets_a_coordinator_in_once(access: DashboardAccess, link: Link, coordinator: Contact) -> None:
    token = await link.of(coordinator)
    for _ in range(2):  # looking, as previews do, uses nothing up
        assert await access.invited(token) == Visitor(coordinator, "Cor")

    session = await access.log_in(token)

    assert session is not None
    assert await access.visitor(session) == Visitor(coordinator, "Cor")
    assert await access.invited(token) is None
    assert await access.log_in(token) is None


async def test_a_link_works_for_ten_minutes(
    access: DashboardAccess, link: Link, coordinator: Contact, clock: Clock
) -> None:
    token = await link.of(coordinator)
    clock.now += LINK_WORKS

    assert await access.invited(token) is None
    assert await access.log_in(token) is None


async def test_only_the_last_link_works(access: DashboardAccess, link: Link, coordinator: Contact) -> None:
    first, second = await link.of(coordinator), await link.of(coordinator)

    assert await access.log_in(first) is None
    assert await access.log_in(second) is not None


async def test_who_coordinates_no_more_is_out_at_once(
    access: DashboardAccess, link: Link, coordinator: Contact, village: Village
) -> None:
    session = await access.log_in(await link.of(coordinator))
    token = await link.of(coordinator)
    await village.revoke(coordinator.id, Role.COORDINATOR)

    assert session is not None
    assert await access.visitor(session) is None
    assert await access.invited(token) is None
    assert await access.log_in(token) is None


async def test_who_had_themselves_erased_is_out_too(
    access: DashboardAccess, link: Link, coordinator: Contact, units: Units
) -> None:
    session = await access.log_in(await link.of(coordinator))
    async with units.writing() as unit:
        await unit.contacts.erase(coordinator.id)
        await unit.commit()

    assert session is not None
    assert await access.visitor(session) is None


async def test_a_session_ends_when_it_is_idle_and_when_it_is_old(
    access: DashboardAccess, link: Link, coordinator: Contact, clock: Clock
) -> None:
    session = await access.log_in(await link.of(coordinator))
    assert session is not None
    for _ in range(LONGEST // IDLE):
        clock.now += IDLE - timedelta(seconds=1)
        assert await access.visitor(session) is not None, "it was used meanwhile"
    clock.now += LONGEST % IDLE + timedelta(minutes=1)
    assert await access.visitor(session) is None, "it is older than a working day"

    session = await access.log_in(await link.of(coordinator))
    assert session is not None
    clock.now += IDLE
    assert await access.visitor(session) is None


async def test_who_logs_out_is_out_and_both_are_on_record(
    access: DashboardAccess, link: Link, coordinator: Contact, units: Units
) -> None:
    session = await access.log_in(await link.of(coordinator))
    assert session is not None
    await access.log_out(Turn(coordinator), session)

    assert await access.visitor(session) is None
    async with units.reading() as unit:
        entries = await unit.audit.of(AuditSubject.ACCESS, str(coordinator.id))
    assert [(one.actor_id, one.action) for one in entries] == [
        (coordinator.id, "uitloggen"),
        (coordinator.id, "inloggen"),
    ]


async def test_no_token_is_kept(access: DashboardAccess, link: Link, coordinator: Contact, engine: AsyncEngine) -> None:
    token = await link.of(coordinator)
    session = await access.log_in(token)
    async with engine.connect() as connection:
        kept = [
            str(row)
            for table in ("login_links", "web_sessions", "outbox", "audit")
            for row in await connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608 - ours
        ]

    assert len(kept) >= 4
    assert not [row for row in kept if token in row or str(session) in row]


async def test_others_get_no_link(access: DashboardAccess, wijkwijze: Contact, resident: Contact) -> None:
    for contact in (wijkwijze, resident):
        with pytest.raises(NotAllowedError):
            await access.offer(Turn(contact))


async def test_where_there_is_no_dashboard_there_is_no_link(
    units: Units, coordinator: Contact, postman: Postman
) -> None:
    await DashboardAccess(units, None).offer(Turn(coordinator))

    await postman.deliver()
    assert postman.last(coordinator) == DashboardOff()


async def test_what_lets_nobody_in_any_more_is_forgotten(
    access: DashboardAccess, link: Link, coordinator: Contact, units: Units, clock: Clock
) -> None:
    token = await link.of(coordinator)
    session = await access.log_in(token)
    clock.now += LONGEST + timedelta(seconds=1)
    async with units.writing() as unit:
        await unit.login_links.forget_before(unit.now)
        await unit.web_sessions.forget_before(unit.now)
        await unit.commit()
    clock.now -= LONGEST

    assert session is not None
    assert await access.visitor(session) is None
