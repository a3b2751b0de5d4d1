"""A good answer is proposed for everybody: drafted by who gave it, and only with the resident's yes.

A resident agrees to one version of the words; whoever changes them afterwards asks again. Silence is no.
"""

from dataclasses import replace
from typing import Final

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    AnswerAction,
    AuditEntry,
    AuditSubject,
    Escalation,
    EventKind,
    Publication,
    PublicationPart,
    PublicationState,
    Role,
    Turn,
)
from knowledge.drafts import EDITING, Awaiting
from knowledge.errors import NotAllowedError, StaleError
from knowledge.humans import log, published
from knowledge.humans.published import Mask
from knowledge.humans.transitions import Action, after
from knowledge.notices.publishing import (
    PartAsked,
    PermissionAsked,
    PublicationDrafted,
    PublicationDropped,
    PublicationInvited,
    PublicationOpened,
    PublicationStands,
)
from knowledge.rights import HUMANS, require

GOOD: Final = 4
"""Stars from which on an answer may help others: the upper two of five."""

_PARTS: Final = {
    PublicationPart.QUESTION: Awaiting.PUBLISHED_QUESTION,
    PublicationPart.ANSWER: Awaiting.PUBLISHED_ANSWER,
}


class Publishing:
    """The words of an answer, until the resident is asked."""

    def __init__(self, units: Units, mask: Mask) -> None:
        self._units = units
        self._mask = mask

    async def start(self, turn: Turn, escalation_id: int) -> None:
        """Draft what others would read of one's own answers; where that was done already, show what became of it."""
        async with self._units.writing(turn) as unit:
            me = await require(unit, HUMANS)
            escalation = await unit.escalations.lock(escalation_id)
            if escalation.owner_id != me.id:
                raise NotAllowedError
            found = await unit.publications.of_escalation(escalation_id)
            await show(unit, found or await self._draft(unit, escalation, me.id))
            await unit.commit()

    async def ask_part(self, turn: Turn, publication_id: int, part: PublicationPart) -> None:
        """Take the next words for the question or for the answer."""
        async with self._units.writing(turn) as unit:
            await _ask_part(unit, await _editable(unit, publication_id), part)
            await unit.commit()

    async def take(self, turn: Turn, awaiting: Awaiting, publication_id: int, words: str) -> None:
        """Put typed words in the place of a part; the resident has not agreed to them yet."""
        part = next(part for part, awaited in _PARTS.items() if awaited is awaiting)
        async with self._units.writing(turn) as unit:
            await _stop_listening(unit)
            await unit.commit(handled=False)
        async with self._units.writing(turn) as unit:
            publication = await _editable(unit, publication_id)
            shown = published.changed(part, words, self._mask)
            if shown is None:
                await _ask_part(unit, publication, part, refused=True)
            else:
                after_it = edited(publication, part, shown)
                await unit.publications.save(after_it, unit.now)
                await note_decision(unit, after_it, AnswerAction.CHANGED)
                own = after_it.proposed_by == turn.contact.id
                shown_to = PublicationDrafted if own else PublicationOpened
                await unit.reply(shown_to(after_it.nameless()))
            await unit.commit()

    async def ask_resident(self, turn: Turn, publication_id: int) -> None:
        """Show the resident exactly these words, and ask whether others may read them."""
        async with self._units.writing(turn) as unit:
            asked = await propose(unit, await _editable(unit, publication_id))
            await unit.reply(PublicationStands(asked.nameless()), in_place=True)
            await unit.commit()

    async def drop(self, turn: Turn, publication_id: int) -> None:
        """Propose it after all not: nothing is kept of it."""
        async with self._units.writing(turn) as unit:
            publication = await _editable(unit, publication_id)
            if publication.proposed_by != turn.contact.id:
                raise NotAllowedError
            await _stop_listening(unit)
            await unit.publications.drop(publication_id)
            await unit.reply(PublicationDropped(), in_place=True)
            await unit.commit()

    async def _draft(self, unit: UnitOfWork, escalation: Escalation, by: int) -> Publication:
        after(escalation.state, Action.PUBLISH)
        own = await unit.escalations.talk(escalation.id, by)
        question, answer = published.draft_of(escalation.inquiry, own, self._mask)
        if not is_good(escalation) or not answer:
            raise StaleError
        return await unit.publications.draft(escalation.id, question, answer, by, unit.now)


def is_good(escalation: Escalation) -> bool:
    """Whether the resident was helped: four stars or more, or completely answered."""
    return (escalation.rating or 0) >= GOOD or escalation.complete is True


async def invite(unit: UnitOfWork, before: Escalation) -> None:
    """Ask who answered to propose it, once it turns out that it helped.

    Args:
        before: As it was before the resident said what they think.
    """
    now = await unit.escalations.get(before.id)
    if is_good(before) or not is_good(now) or now.owner_id is None or now.answered_at is None:
        return
    known = await unit.publications.of_escalation(now.id)
    answers = bool((await unit.contacts.get(now.owner_id)).roles & HUMANS)
    answered = any(not said.asks for said in await unit.escalations.talk(now.id, now.owner_id))
    if known is None and answers and answered:
        await unit.tell(now.owner_id, PublicationInvited(now.id, now.inquiry.question))


async def show(unit: UnitOfWork, publication: Publication) -> None:
    """Say how far it is, to who proposed it."""
    shown = publication.nameless()
    drafted = publication.state is PublicationState.DRAFT
    await unit.reply(PublicationDrafted(shown) if drafted else PublicationStands(shown), in_place=True)


async def tell_proposer(unit: UnitOfWork, publication: Publication) -> None:
    """Let who gave the answer know what became of it."""
    if publication.proposed_by is not None:
        await unit.tell(publication.proposed_by, PublicationStands(publication.nameless()))


async def resident_of(unit: UnitOfWork, publication: Publication) -> int | None:
    """Who asked the question; None once the question or the person is forgotten."""
    if publication.escalation_id is None:
        return None
    return (await unit.escalations.get(publication.escalation_id)).resident_id


async def note(unit: UnitOfWork, publication: Publication, kind: EventKind, text: str | None = None) -> None:
    """Write down what the person whose turn it is did, as long as the question is known."""
    if publication.escalation_id is not None:
        await log.note_turn(unit, publication.escalation_id, kind, text=text)


def edited(publication: Publication, part: PublicationPart, words: str) -> Publication:
    """With other words in the place of a part: a version to which the resident has not agreed."""
    draft = replace(publication, state=PublicationState.DRAFT, version=publication.version + 1)
    return replace(draft, question=words) if part is PublicationPart.QUESTION else replace(draft, answer=words)


async def propose(unit: UnitOfWork, publication: Publication) -> Publication:
    """Ask the resident whether others may read exactly these words.

    Raises:
        StaleError: It moved on, or nobody can be asked any more.
    """
    resident_id = await resident_of(unit, publication)
    if publication.state is not PublicationState.DRAFT or resident_id is None:
        raise StaleError
    asked = replace(publication, state=PublicationState.PROPOSED)
    await unit.publications.save(asked, unit.now)
    await note(unit, asked, EventKind.PROPOSED)
    await note_decision(unit, asked, AnswerAction.PROPOSED)
    await unit.tell(resident_id, PermissionAsked(asked.nameless()))
    return asked


async def note_decision(
    unit: UnitOfWork, publication: Publication, action: AnswerAction, reason: str | None = None
) -> None:
    """Keep in the audit trail what a coordinator did; of who gave the answer themselves nothing is kept there."""
    actor = unit.own_turn.contact.id
    if actor != publication.proposed_by:
        entry = AuditEntry(actor, AuditSubject.ANSWER, str(publication.id), action, note=reason)
        await unit.audit.note(entry, unit.now)


async def _editable(unit: UnitOfWork, publication_id: int) -> Publication:
    """A publication whose words this person may change: who proposed it until it is asked, then a coordinator."""
    me = await require(unit, HUMANS)
    publication = await unit.publications.get(publication_id)
    coordinates = Role.COORDINATOR in me.roles
    if publication.proposed_by != me.id and not coordinates:
        raise NotAllowedError
    agreed = publication.state is PublicationState.AGREED and coordinates
    if publication.state is not PublicationState.DRAFT and not agreed:
        raise StaleError
    return publication


async def _ask_part(
    unit: UnitOfWork, publication: Publication, part: PublicationPart, *, refused: bool = False
) -> None:
    contact_id = unit.own_turn.contact.id
    draft = asking.step_aside(await unit.drafts.of(contact_id), _PARTS[part])
    await unit.drafts.save(contact_id, replace(draft, about=publication.id), unit.now)
    await unit.reply(PartAsked(publication.nameless(), part, refused))


async def _stop_listening(unit: UnitOfWork) -> None:
    """Words are no longer awaited for a part, if they were."""
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting in EDITING:
        await unit.drafts.save(contact_id, replace(asking.go_back(draft), about=None), unit.now)
