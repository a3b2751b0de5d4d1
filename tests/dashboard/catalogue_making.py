"""What coordinators did in the catalogue, and what waits for them to decide."""

from dataclasses import replace
from typing import Final

from dashboard.stage import Dashboard

from knowledge.catalogue.editing import Saved
from knowledge.catalogue.forms import form_of
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Audience,
    Contact,
    Example,
    Language,
    PublicationState,
    Step,
    Submission,
    SubmissionStatus,
    Turn,
)

OFFERING: Final = "buurtagenda-maken"
"""Of those that ship: the one that has a history."""

SUBMISSION: Final = 1
ANSWER: Final = 1
"""Ids of what waits."""

PIGEONS: Final = Submission(
    id=0,
    contact_id=None,
    language=Language.NL,
    status=SubmissionStatus.SENT,
    step=Step.REVIEW,
    title="Duivenschool",
    organisation="Duivenclub De Doffer",
    audiences=(Audience.RESIDENT,),
    summary="Je leert duiven fokken, verzorgen en trainen voor wedstrijden.",
    url="https://duivenschool.example/cursus",
    questions=(
        Example(Language.NL, "Wie leert mij duiven fokken voor wedstrijden?"),
        Example(Language.NL, "Hoe houd je duiven gezond op een klein dak?"),
        Example(Language.NL, "Wanneer kan mijn jonge duif haar eerste vlucht maken?"),
    ),
)


async def seed_catalogue(dashboard: Dashboard, coordinator: Contact) -> None:
    """Change an offering and confirm that it is right; let a submission and an answer wait."""
    services, turn = dashboard.knowledge.services, Turn(coordinator)
    item = (await services.editing.get(turn, OFFERING)).item
    changed = replace(form_of(item.offering), title="Hoe maak ik een buurtagenda? Zeven bouwstenen")
    assert isinstance(await services.editing.edit(turn, OFFERING, changed, item.digest), Saved)
    dashboard.clock.skip(hours=1)
    await services.freshness.confirm(turn, OFFERING)
    assert await submitted(dashboard.knowledge.units, coordinator) == SUBMISSION
    assert await agreed(dashboard.knowledge.units, inquiry_id=1) == ANSWER


async def submitted(units: Units, by: Contact, submission: Submission = PIGEONS) -> int:
    """Something that somebody submits; gives its id."""
    async with units.writing() as unit:
        draft = await unit.submissions.begin(by.id, submission.language, unit.now)
        sent = replace(submission, id=draft.id, contact_id=by.id, sent_at=unit.now)
        await unit.submissions.save(sent, unit.now)
        await unit.commit()
    return draft.id


async def agreed(units: Units, inquiry_id: int) -> int:
    """An answer of which its resident says that others may read it; gives its id."""
    async with units.writing() as unit:
        escalation = await unit.escalations.last_for(inquiry_id)
        assert escalation is not None
        question, answer = "Hoe houd je samen de straat schoon?", "Begin klein: veeg samen één stoep, elke zaterdag."
        by = escalation.owner_id or 0
        draft = await unit.publications.draft(escalation.id, question, answer, by, unit.now)
        await unit.publications.save(replace(draft, state=PublicationState.AGREED), unit.now)
        await unit.commit()
    return draft.id
