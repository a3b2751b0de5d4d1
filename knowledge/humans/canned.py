"""Canned answers: somebody's own, and everybody's, which coordinators make."""

from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import CannedAnswer, Contact, Role, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import NotAllowedError
from knowledge.humans.own import await_words, stop_awaiting
from knowledge.notices.canned import CannedAsked, CannedDeleted, CannedListed, CannedShown
from knowledge.paging import nearest_page
from knowledge.rights import COORDINATORS, HUMANS, require

PAGE: Final = 8
"""Canned answers on a page, a button each. Own choice."""

LONGEST_TITLE: Final = 60
"""Characters of a name: what a button shows of it (`handlers.messages.voice.LONGEST_LABEL`)."""

LONGEST_TEXT: Final = 3000
"""Characters of a canned answer: as much as is kept of a question, and it fits in a message of 4096."""

SHARED: Final = "shared"
"""What stands in the draft while one for everybody is typed."""


class CannedAnswers:
    """Keeping canned answers in order."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def list(self, turn: Turn, page: int, *, in_place: bool = True) -> None:
        """Those they can use."""
        async with self._units.writing(turn) as unit:
            await stop_awaiting(unit)
            await unit.reply(await pages_for(unit, page, None), in_place=in_place)
            await unit.commit()

    async def show(self, turn: Turn, answer_id: int) -> None:
        """One of them in full."""
        async with self._units.writing(turn) as unit:
            me, answer = await _usable(unit, answer_id)
            await unit.reply(CannedShown(answer, _may_change(me, answer)), in_place=True)
            await unit.commit()

    async def ask_new(self, turn: Turn, *, shared: bool) -> None:
        """Take what is typed next as a new one."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS if shared else HUMANS)
            await await_words(unit, Awaiting.CANNED_ANSWER, None, SHARED if shared else None)
            await unit.reply(CannedAsked(shared), in_place=True)
            await unit.commit()

    async def ask_change(self, turn: Turn, answer_id: int) -> None:
        """Take what is typed next in the place of one."""
        async with self._units.writing(turn) as unit:
            answer = await _changeable(unit, answer_id)
            await await_words(unit, Awaiting.CANNED_ANSWER, answer_id)
            await unit.reply(CannedAsked(answer.owner_id is None, answer))
            await unit.commit()

    async def delete(self, turn: Turn, answer_id: int) -> None:
        """Drop one."""
        async with self._units.writing(turn) as unit:
            answer = await _changeable(unit, answer_id)
            await unit.canned.delete(answer_id)
            await unit.reply(CannedDeleted(answer.title), in_place=True)
            await unit.commit()

    async def take(self, turn: Turn, draft: Draft, words: str) -> None:
        """Keep what was typed, masked: its name on the first line, the answer below."""
        title, _, text = words.strip().partition("\n")
        title, text = title.strip()[:LONGEST_TITLE], text.strip()[:LONGEST_TEXT]
        async with self._units.writing(turn) as unit:
            me = await require(unit, HUMANS)
            if draft.about is not None:
                before = await _changeable(unit, draft.about)
            else:
                before = None
            shared = draft.chosen == SHARED if before is None else before.owner_id is None
            if not text:
                await unit.reply(CannedAsked(shared, before, refused=True))
            else:
                await stop_awaiting(unit)
                answer = await _keep(unit, before, None if shared else me.id, title, text)
                await unit.reply(CannedShown(answer, changeable=True))
            await unit.commit()


async def pages_for(unit: UnitOfWork, page: int, escalation_id: int | None) -> CannedListed:
    """A page of the canned answers of the person whose turn it is, the nearest that exists."""
    me = await require(unit, HUMANS)
    answers = await unit.canned.for_(me.id)
    shown, pages = nearest_page(page, len(answers), PAGE)
    here = tuple(answers[shown * PAGE : (shown + 1) * PAGE])
    return CannedListed(escalation_id, here, shown, pages, shared=Role.COORDINATOR in me.roles)


async def _keep(
    unit: UnitOfWork, before: CannedAnswer | None, owner_id: int | None, title: str, text: str
) -> CannedAnswer:
    if before is None:
        return await unit.canned.add(owner_id, title, text, unit.now)
    await unit.canned.change(before.id, title, text)
    return await unit.canned.get(before.id)


async def _usable(unit: UnitOfWork, answer_id: int) -> tuple[Contact, CannedAnswer]:
    me = await require(unit, HUMANS)
    answer = await unit.canned.get(answer_id)
    if answer.owner_id not in {None, me.id}:
        raise NotAllowedError
    return me, answer


async def _changeable(unit: UnitOfWork, answer_id: int) -> CannedAnswer:
    me, answer = await _usable(unit, answer_id)
    if not _may_change(me, answer):
        raise NotAllowedError
    return answer


def _may_change(contact: Contact, answer: CannedAnswer) -> bool:
    return answer.owner_id == contact.id or (answer.owner_id is None and Role.COORDINATOR in contact.roles)
