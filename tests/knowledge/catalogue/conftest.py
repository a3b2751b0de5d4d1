"""A catalogue of a dozen real offerings, searched, and the people who keep it."""

from collections.abc import Sequence
from datetime import date

import pytest
from letters_embedder import LettersEmbedder
from stockkeeper import PatientEmbedder

from embeddings.calibration import Calibration
from knowledge.agenda import Agenda
from knowledge.catalogue.editing import Editing
from knowledge.catalogue.freshness import Freshness
from knowledge.catalogue.importing import Importing
from knowledge.catalogue.providers import Providers
from knowledge.catalogue.staleness import Terms
from knowledge.catalogue.stock import Catalogue
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Offering, Turn
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching


@pytest.fixture
async def stocked(units: Units, offerings: Sequence[Offering]) -> Sequence[Offering]:
    """A dozen real offerings, in the database too."""
    some = offerings[::32]
    await Catalogue(units).import_offerings(some, retire_missing=False)
    return some


@pytest.fixture
def embedder() -> PatientEmbedder:
    """What texts are compared with; new ones wait when a test says so."""
    return PatientEmbedder()


@pytest.fixture
def searching(embedder: LettersEmbedder) -> Matching:
    """The search of this test alone: what is edited here, nobody else finds."""
    unfitted = Calibration.unfitted(embedder.digest)
    return Matching(embedder, unfitted, cache=None, today=lambda: date(2026, 11, 21))


@pytest.fixture
async def teaching(units: Units, searching: Matching, stocked: Sequence[Offering]) -> Teaching:
    """Keeps the search up to date with the stocked catalogue."""
    assert stocked
    teaching = Teaching(units, searching, ())
    await teaching.refresh()
    return teaching


@pytest.fixture
def editing(units: Units, searching: Matching, teaching: Teaching) -> Editing:
    """The catalogue as coordinators keep it."""
    return Editing(units, searching, teaching, Agenda.load(), Terms())


@pytest.fixture
def importing(units: Units, teaching: Teaching) -> Importing:
    """The same from a file."""
    return Importing(units, teaching, Agenda.load())


@pytest.fixture
def freshness(units: Units) -> Freshness:
    """What is to be looked at."""
    return Freshness(units, Terms())


@pytest.fixture
def providers(units: Units, teaching: Teaching) -> Providers:
    """Who provides an offering is asked about it."""
    return Providers(units, teaching, Terms())


@pytest.fixture
def cor(coordinator: Contact) -> Turn:
    """A coordinator at work, on whatever face."""
    return Turn(coordinator)
