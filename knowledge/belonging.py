"""Words that could be an answer or something else: the person is asked where they belong, and they are put there."""

from dataclasses import replace

from knowledge import asking
from knowledge.database.unit_of_work import Units
from knowledge.domain import Belonging, Decision, Message, MessageKind, QuestionCard, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.humans.relaying import relay
from knowledge.matching.finding import Matching
from knowledge.notices.asking import BelongingAsked
from knowledge.sharpening import Sharpening

CLEARLY_ANOTHER = 8
"""Words from which on a text that is no answer may be another question; a shorter one belongs to what was asked. Own
choice: the shortest example questions of the catalogue that are whole sentences have eight."""


class Placing:
    """Asks where words belong, and puts them there."""

    def __init__(self, units: Units, matching: Matching, sharpening: Sharpening) -> None:
        self._units = units
        self._matching = matching
        self._sharpening = sharpening

    async def ask(self, turn: Turn, draft: Draft, text: str) -> None:
        """Ask where they belong; until that is clear they wait."""
        waiting = asking.hold(draft, Awaiting.BELONGING, Message(MessageKind.TEXT, text))
        async with self._units.writing(turn) as unit:
            await unit.drafts.save(turn.contact.id, waiting, unit.now)
            await unit.reply(BelongingAsked(draft.number, text, human=waiting.before is Awaiting.HUMAN))
            await unit.commit()

    async def place(self, turn: Turn, number: int, where: Belonging) -> None:
        """Put the waiting messages where the person says they belong; from a talk, "new" leads back to the bot."""
        async with self._units.reading() as unit:
            draft = await unit.drafts.of(turn.contact.id)
        if where is Belonging.NEW and draft.awaiting is Awaiting.HUMAN:
            await self._sharpening.start_over(turn)
            return
        if draft.number != number or not draft.pending:
            raise StaleError
        match where:
            case Belonging.NEW:
                await self._sharpening.begin(turn, *draft.pending)
            case Belonging.SAME:
                await self._sharpening.add_words(turn, "\n".join(m.text for m in draft.pending if m.text))
            case Belonging.HUMAN:
                await self._hand_over(turn, draft)

    async def is_another(self, turn: Turn, text: str) -> bool:
        """Whether words in a talk are rather a question of their own, which something on offer answers."""
        if not stands_alone(text) or not text.rstrip().endswith(("?", "؟")):
            return False
        found = await self._matching.find(text, QuestionCard(what=text), turn.contact.language)
        return found.decision is Decision.MATCH

    async def _hand_over(self, turn: Turn, draft: Draft) -> None:
        if draft.escalation is None:
            raise StaleError
        async with self._units.writing(turn) as unit:
            talking = replace(draft, awaiting=Awaiting.HUMAN, pending=())
            await unit.drafts.save(turn.contact.id, talking, unit.now)
            await relay(unit, draft.escalation, *draft.pending)
            await unit.commit()


def stands_alone(text: str) -> bool:
    """Whether a text is long enough to be a question of its own."""
    return len(text.split()) >= CLEARLY_ANOTHER
