"""Five like questions among ten, and the gap that they form."""

import pytest
from asked_in_vain import AskedInVain
from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Gap, GapSignal, Turn
from knowledge.services import Services


@pytest.fixture
def vain(units: Units, village: Village, postman: Postman) -> AskedInVain:
    """Lets people ask in vain."""
    return AskedInVain(units, village, postman)


@pytest.fixture
async def ten(vain: AskedInVain) -> list[GapSignal]:
    """Ten signals of which the first five are alike."""
    return await vain.ask_all()


@pytest.fixture
def cor(coordinator: Contact) -> Turn:
    """What a coordinator does."""
    return Turn(coordinator)


@pytest.fixture
async def gap(services: Services, ten: list[GapSignal], cor: Turn) -> Gap:
    """The gap that the five form."""
    await services.regrouping.run()
    page = await services.groups.list(cor)
    assert (page.total, page.loose) == (1, 5)
    held = await services.groups.questions(cor, page.gaps[0].gap.id)
    assert {signal.id for signal in held.signals} == {signal.id for signal in ten[:5]}
    return page.gaps[0].gap
