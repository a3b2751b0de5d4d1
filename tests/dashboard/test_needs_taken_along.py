"""What is taken along from the pages of needs leaves the desk: no number in it can lead to somebody."""

import csv
import io
from collections.abc import Sequence

import pytest
from asking import Asking
from clocks import Clock
from dashboard.stage import Dashboard, coordinator
from village import Village

from knowledge.domain import Audience


@pytest.fixture
def asking(dashboard: Dashboard, clock: Clock) -> Asking:
    """People who ask."""
    units = dashboard.knowledge.units
    village = Village(units)
    village._people = 900_000  # beside those who live there already
    return Asking(units, village, clock)


def rows_of(file: str) -> Sequence[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.removeprefix("\ufeff"), newline=""), delimiter=";"))


async def test_small_numbers_stay_on_the_page(dashboard: Dashboard, asking: Asking) -> None:
    theme = next(theme for theme in dashboard.knowledge.agenda.themes if theme.id == "werk-inkomen")
    await asking.times(7, "werk-inkomen")
    await asking.times(4, "werk-inkomen", Audience.PROFESSIONAL)
    await asking.ask("werk-inkomen", Audience.ADMINISTRATOR)
    lot = await coordinator(dashboard, "Lot")
    async with dashboard.opened(lot) as desk:
        request = desk.context.request
        matrix, questions, trend = [
            rows_of(await (await request.get(path)).text())
            for path in (
                "/vraag-en-aanbod?file=csv&of=matrix",
                "/vraag-en-aanbod?file=csv&of=vragen",
                "/verloop?file=csv&of=verloop",
            )
        ]

    told = {row["Vragen"] for row in (*matrix, *questions, *trend)}
    housing = [row["Vragen"] for row in matrix if row["Onderwerp"] == theme.title]
    assert {"<3", "·"} & set(housing), "one administrator is kept back, in one way or another"
    assert not {"1", "2"} & told
