"""An answer goes out of the catalogue, with its words: also old buttons and former results no longer show them."""

from dataclasses import replace

from knowledge.catalogue.records import digest
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import EventKind, Publication, PublicationState
from knowledge.humans import publishing
from knowledge.humans.published import GONE


async def retire(unit: UnitOfWork, publication: Publication) -> Publication:
    """Forget the words of an answer, published or not; the index is brought up to date by the caller, afterwards."""
    if publication.offering_id is not None:
        offering = await unit.offerings.get(publication.offering_id)
        emptied = replace(offering, title=GONE, summary=f"{GONE}.", examples=())
        await unit.offerings.put(emptied, digest(emptied), unit.now)
        await unit.offerings.retire(offering.id, unit.now)
    retired = replace(publication, state=PublicationState.RETIRED, question="", answer="")
    await unit.publications.save(retired, unit.now)
    await publishing.note(unit, retired, EventKind.RETIRED)
    await publishing.tell_proposer(unit, retired)
    return retired
