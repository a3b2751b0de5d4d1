"""What a wijkwijze types or sends while something is asked of them for their work: to where it belongs."""

from dataclasses import dataclass

from knowledge.database.unit_of_work import Units
from knowledge.domain import Message, MessageKind, Turn
from knowledge.drafts import WORKING, Awaiting, Draft
from knowledge.humans.canned import CannedAnswers
from knowledge.humans.composing import Composing
from knowledge.humans.handing_over import HandingOver
from knowledge.humans.postponing import Postponing
from knowledge.humans.working import Working
from knowledge.notices.working import WordsWanted

ON_QUESTION = WORKING - {Awaiting.CANNED_ANSWER}
"""What is typed about a question: a reply to a message about that question is meant for it."""


@dataclass(frozen=True, slots=True)
class AtWork:
    """All that a wijkwijze does with questions besides answering, as far as it takes words."""

    units: Units
    working: Working
    composing: Composing
    handing_over: HandingOver
    postponing: Postponing
    canned: CannedAnswers

    async def take(self, turn: Turn, draft: Draft, message: Message) -> None:
        """Take what was typed or sent, masked."""
        words = message.text if message.kind is MessageKind.TEXT else None
        match draft.awaiting:
            case Awaiting.ASK_BACK | Awaiting.NOTE:
                await self.working.take(turn, draft, message)
            case _ if not words:
                await self._want_words(turn, draft)
            case Awaiting.ATTACH_WORDS | Awaiting.COMPOSED:
                await self.composing.take(turn, draft, words)
            case Awaiting.COLLEAGUE | Awaiting.HAND_OVER_NOTE:
                await self.handing_over.take(turn, draft, words)
            case Awaiting.POSTPONE_DAY:
                await self.postponing.take(turn, draft, words)
            case _:
                await self.canned.take(turn, draft, words)

    async def _want_words(self, turn: Turn, draft: Draft) -> None:
        about = draft.about if draft.awaiting in ON_QUESTION else None
        async with self.units.writing(turn) as unit:
            await unit.reply(WordsWanted(about), escalation_id=about)
            await unit.commit()
