"""Somebody who asks, and what an overview is made from."""

from collections.abc import Sequence

import pytest
from asking import Asking
from clocks import Clock
from village import Village

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import Offering
from knowledge.privacy import mask
from knowledge.reports.overview import Sources


@pytest.fixture
def asking(units: Units, village: Village, clock: Clock) -> Asking:
    """Makes inquiries."""
    return Asking(units, village, clock)


@pytest.fixture(scope="session")
def agenda() -> Agenda:
    """The Leeragenda."""
    return Agenda.load()


@pytest.fixture
def sources(agenda: Agenda, offerings: Sequence[Offering]) -> Sources:
    """What an overview is made from, with the catalogue that ships."""
    return Sources(agenda, offerings, mask)
