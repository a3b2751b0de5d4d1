"""One dashboard and one browser for all tests of it: opening them takes seconds."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
import pytest_asyncio
from clocks import Clock
from dashboard.seed import seed
from dashboard.stage import Dashboard, coordinator, open_dashboard

from bot.config import Settings
from knowledge.domain import Contact

SAME_LOOP = pytest.mark.asyncio(loop_scope="session")


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Tests share the loop of the dashboard they share."""
    for item in items:
        if "dashboard" in getattr(item, "fixturenames", ()):
            item.add_marker(SAME_LOOP, append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def dashboard(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Dashboard]:
    """The dashboard, with some people and questions in it."""
    with pytest.MonkeyPatch.context() as environment:
        for name in Settings.model_fields:
            environment.delenv(name.upper(), raising=False)
        async with open_dashboard(tmp_path_factory.mktemp("dashboard") / "var", Clock()) as opened:
            await seed(opened)
            yield opened


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def cor(dashboard: Dashboard) -> Contact:
    """Somebody who coordinates, and stays a coordinator."""
    return await coordinator(dashboard, "Cor")


@pytest.fixture(scope="session")
def root() -> Path:
    """Where the dashboard's own files are."""
    return Path(__file__).parents[2] / "bot" / "dashboard"
