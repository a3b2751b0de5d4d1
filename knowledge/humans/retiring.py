"""An answer goes out of the catalogue, with its words: also old buttons and former results no longer show them."""

from dataclasses import replace

from knowledge.catalogue import retiring
from knowledge.catalogue.records import digest
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import EventKind, Publication, PublicationState
from knowledge.humans import publishing
from knowledge.humans.published import GONE
from knowledge.notices.publishing import PermissionStands


async def retire(unit: UnitOfWork, publication: Publication) -> Publication:
    """Forget the words of an answer, published or not; the index is brought up to date by the caller, afterwards."""
    if publication.offering_id is not None:
        offering = await unit.offerings.get(publication.offering_id)
        emptied = replace(offering, title=GONE, summary=f"{GONE}.", examples=())
        await unit.offerings.put(emptied, digest(emptied), unit.now)
        await retiring.retire(unit, offering.id)
    retired = replace(publication, state=PublicationState.RETIRED, question="", answer="")
    await unit.publications.save(retired, unit.now)
    await publishing.note(unit, retired, EventKind.RETIRED)
    await publishing.tell_proposer(unit, retired)
    return retired


async def retire_published(unit: UnitOfWork, offering_id: str, coordinator_id: int) -> bool:
    """Take the answer behind an offering out of the catalogue; who asked and who answered hear it.

    Returns:
        False where there is no such answer: then nothing was done.
    """
    published = await unit.publications.published()
    publication = next((one for one in published if one.offering_id == offering_id), None)
    if publication is None:
        return False
    await tell_resident(unit, await retire(unit, replace(publication, coordinator_id=coordinator_id)))
    return True


async def tell_resident(unit: UnitOfWork, publication: Publication) -> None:
    """Let who asked hear what became of the answer, as long as they are known."""
    resident_id = await publishing.resident_of(unit, publication)
    if resident_id is not None:
        await unit.tell(resident_id, PermissionStands(publication.nameless()))
