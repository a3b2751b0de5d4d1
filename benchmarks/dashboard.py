"""How long every page of the dashboard takes on 100,000 inquiries: from the request to the whole answer.

    python benchmarks/dashboard.py

A real SQLite file of two years (`benchmarks/filled.py`), the catalogue and the model that ship; requests go through
the whole application, without a network, after a few that do not count. Pages that need an id get the largest gap.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import Final

import httpx
from filled import COORDINATOR, NOW, filled
from pydantic import HttpUrl

from bot.bootstrap import Knowledge, open_knowledge
from bot.config import Settings
from bot.dashboard.app import dashboard
from bot.dashboard.pages import all_pages
from bot.dashboard.site import Site
from knowledge.dashboard_access import LOGIN
from knowledge.domain import Turn
from knowledge.notices import load
from knowledge.notices.dashboard import DashboardLinkMade

WARM_UP: Final = 2
ADDRESS: Final = "http://127.0.0.1:8080"
OFFERING: Final = "buurtagenda-maken"

PLACES: Final = {
    "{id:int}": "1",
    "{offering}": OFFERING,
    "{theme}": "wonen",
    "{audience}": "bewoner",
    "/mensen/wijkwijzen/{id:int}": "/mensen/wijkwijzen/2",
    "{id}": OFFERING,
}
"""What stands in the paths of routes, longest first."""


async def main() -> None:
    """Fill a database and print what is measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20, help="how often each page is asked for")
    parser.add_argument("--inquiries", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        async with filled(Path(folder) / "vraagbaak.sqlite", given.inquiries):
            pass
        settings = Settings(_env_file=None, data_dir=Path(folder), dashboard_url=HttpUrl(ADDRESS))
        async with open_knowledge(settings, lambda: NOW) as knowledge:
            await _measure(knowledge, given.times)


async def _measure(knowledge: Knowledge, times: int) -> None:
    app = dashboard(Site.of(HttpUrl(ADDRESS)), knowledge.services, knowledge.agenda)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
        client.cookies.set("sessie", await _session(knowledge))
        for entry in all_pages():
            if entry.method == "GET":
                await _print(client, _path(entry.path), times)


async def _session(knowledge: Knowledge) -> str:
    """Log in, as by the bot's link."""
    async with knowledge.units.reading() as unit:
        turn = Turn(await unit.contacts.get(COORDINATOR))
    await knowledge.services.dashboard_access.offer(turn)
    async with knowledge.units.writing() as unit:
        pending = await unit.outbox.next(COORDINATOR, unit.now)
        notice = load(pending.kind, pending.payload) if pending else None
    link = notice.address if isinstance(notice, DashboardLinkMade) else ""
    session = await knowledge.services.dashboard_access.log_in(link.rpartition(LOGIN)[2])
    if session is None:
        raise SystemExit("the bot's link does not log in")
    return session


def _path(path: str) -> str:
    for pattern, place in sorted(PLACES.items(), key=lambda pair: -len(pair[0])):
        path = path.replace(pattern, place)
    return path


async def _print(client: httpx.AsyncClient, path: str, times: int) -> None:
    """How long it took."""
    took, status = [], 0
    for _ in range(times + WARM_UP):
        began = time.perf_counter()
        status = (await client.get(path)).status_code
        took.append(1000 * (time.perf_counter() - began))
    counted = took[WARM_UP:]
    p95 = statistics.quantiles(counted, n=20)[-1]
    print(
        f"{path} ({status}): p50 {statistics.median(counted):.0f} ms, p95 {p95:.0f} ms, of {len(counted)}", flush=True
    )


if __name__ == "__main__":
    asyncio.run(main())
