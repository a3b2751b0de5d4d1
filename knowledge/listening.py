"""Whatever somebody types or sends: danger first, then masked, then to where it belongs."""

from collections.abc import Callable
from dataclasses import replace

from knowledge import asking
from knowledge.answering import Answering
from knowledge.answers import Answers, Reply
from knowledge.asides import Asides
from knowledge.belonging import Placing
from knowledge.database.unit_of_work import Units
from knowledge.domain import Belonging, Danger, Masked, Message, MessageKind, Role, Turn
from knowledge.drafts import WORKING, Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.help_lines import HelpLines
from knowledge.humans import noting
from knowledge.humans.at_work import ON_QUESTION, AtWork
from knowledge.humans.correcting import Correcting
from knowledge.humans.escalations import Escalations
from knowledge.humans.profiles import Profiles
from knowledge.notices.asking import HelpLinesShown
from knowledge.people import People
from knowledge.rights import HUMANS
from knowledge.safety import Safety
from knowledge.sharpening import Sharpening
from knowledge.submissions.conversation import Submitting


class Listening:
    """Decides what a message means; the use cases it passes it to do the rest.

    Args:
        mask: Takes personal data out of a text.
    """

    def __init__(  # noqa: PLR0913 - it stands between all conversations
        self,
        *,
        units: Units,
        safety: Safety,
        help_lines: HelpLines,
        mask: Callable[[str], Masked],
        answers: Answers,
        answering: Answering,
        asides: Asides,
        placing: Placing,
        sharpening: Sharpening,
        escalations: Escalations,
        people: People,
        profiles: Profiles,
        submitting: Submitting,
        correcting: Correcting,
        at_work: AtWork,
    ) -> None:
        self._units = units
        self._people = people
        self._safety = safety
        self._help_lines = help_lines
        self._mask = mask
        self._answers = answers
        self._answering = answering
        self._asides = asides
        self._placing = placing
        self._sharpening = sharpening
        self._escalations = escalations
        self._profiles = profiles
        self._submitting = submitting
        self._correcting = correcting
        self._at_work = at_work

    async def say(self, turn: Turn, message: Message) -> None:
        """Take what somebody typed or sent.

        Args:
            message: As it came, not masked yet; for a location the text is "latitude,longitude".
        """
        heard, danger = self._hear(message)
        escalation = await self._replied_to(turn)
        if danger is not None and not await self._helps(turn, escalation):
            await self._warn(turn, heard, danger)
        elif escalation is not None:
            await self._escalations.relay(turn, escalation, heard)
        elif not await self._names_somebody(turn, message):
            await self._place(turn, heard)

    async def edited(self, turn: Turn, message: Message) -> None:
        """Take the new words of a message: to whom the old ones went, else as a question of its own."""
        heard, danger = self._hear(message)
        if danger is not None:
            await self._warn(turn, heard, danger)
        elif not await self._correcting.edit(turn, heard):
            await self._place_edited(turn, heard)

    async def _place_edited(self, turn: Turn, message: Message) -> None:
        """Place what went to nobody before; what a wijkwijze may not have meant for a resident goes to none unasked."""
        draft = await self._draft(turn)
        replied_to = await self._replied_to(turn)
        if draft.awaiting is Awaiting.SUBMISSION and draft.about is not None:
            await self._submitting.take(turn, draft.about, None)
        elif replied_to is not None and noting.is_note(message):
            await self._escalations.relay(turn, replied_to, message)
        elif await self._holds_questions(turn):
            await self._escalations.ask_which(turn, message)
        elif (talk := replied_to or _talk(draft)) is not None:
            await self._escalations.relay(turn, talk, message)
        else:
            await self._sharpening.begin(turn, message)

    def _hear(self, message: Message) -> tuple[Message, Danger | None]:
        """The message, masked, and the danger it speaks of."""
        if message.kind is MessageKind.LOCATION or not message.text:
            return message, None
        return replace(message, text=self._mask(message.text).text), self._safety.detect(message.text)

    async def stop(self, turn: Turn) -> None:
        """Leave what is going on: what somebody submits waits, what they ask is dropped."""
        draft = await self._draft(turn)
        if draft.awaiting is Awaiting.SUBMISSION:
            await self._submitting.leave(turn)
        elif draft.awaiting is Awaiting.PROFILE:
            await self._profiles.show(turn)
        elif draft.awaiting in WORKING:
            await self._at_work.working.leave(turn)
        else:
            await self._sharpening.start_over(turn)

    async def go_on(self, turn: Turn) -> None:
        """After help lines, or a referral to another desk: take the message as a question after all."""
        draft = await self._draft(turn)
        if draft.awaiting is not Awaiting.ANYWAY or not draft.pending:
            raise StaleError
        await self._sharpening.begin(turn, *draft.pending, insists=True)

    async def belongs(self, turn: Turn, number: int, where: Belonging) -> None:
        """Put the waiting messages where the person says they belong."""
        await self._placing.place(turn, number, where)

    # --- where it belongs ---------------------------------------------------------------------------------------------

    async def _place(self, turn: Turn, message: Message) -> None:
        draft = await self._draft(turn)
        text = message.text if message.kind is MessageKind.TEXT else None
        if await self._reaches_somebody(turn, draft, message):
            return
        if text is not None and await self._take_word(turn, draft, self._answers.reply(text)):
            return
        if draft.awaiting is Awaiting.SUBMISSION and draft.about is not None:
            await self._submitting.take(turn, draft.about, text)
        elif await self._asides.take(turn, draft, text):
            return
        elif text is None:
            await self._answering.attach(turn, draft, message)
        else:
            await self._answering.take(turn, draft, text)

    async def _reaches_somebody(self, turn: Turn, draft: Draft, message: Message) -> bool:
        """Take what is said at the desk or in a talk; False where it is for the bot."""
        if draft.awaiting in WORKING:
            await self._at_work.take(turn, draft, message)
        elif await self._at_desk(turn, draft):
            await self._escalations.ask_which(turn, message)
        elif draft.awaiting is Awaiting.HUMAN and draft.escalation is not None:
            await self._to_human(turn, draft, draft.escalation, message)
        else:
            return False
        return True

    async def _names_somebody(self, turn: Turn, message: Message) -> bool:
        """Take a wijkwijze's own name, or a colleague's, as they typed it: of what was asked for nothing is masked."""
        if not turn.contact.roles & HUMANS:
            return False
        draft = await self._draft(turn)
        if draft.awaiting is Awaiting.PROFILE and draft.about is not None and Role.WIJKWIJZE in turn.contact.roles:
            await self._take_profile(turn, draft.about, message)
        elif draft.awaiting is Awaiting.COLLEAGUE:
            await self._at_work.take(turn, draft, message)
        else:
            return False
        return True

    async def _take_profile(self, turn: Turn, part: int, message: Message) -> None:
        text = message.text if message.kind is MessageKind.TEXT else None
        if text is not None and self._answers.reply(text) is Reply.STOP:
            await self._profiles.show(turn)
        else:
            await self._profiles.take(turn, part, text)

    async def _take_word(self, turn: Turn, draft: Draft, reply: Reply | None) -> bool:
        """Do what a standing reply asks at any moment; False where it means something else here."""
        asked_consent = draft.awaiting is Awaiting.CONSENT and turn.contact.consented_at is None
        match reply:
            case Reply.HUMAN:
                await self._ask_human(turn, draft)
            case Reply.STOP:
                await self.stop(turn)
            case Reply.ABOUT:
                await self._people.help(turn)
            case Reply.YES | Reply.NO if asked_consent:
                await self._people.consent(turn, agreed=reply is Reply.YES)
            case _:
                return False
        return True

    async def _to_human(self, turn: Turn, draft: Draft, escalation: int, message: Message) -> None:
        if message.kind is MessageKind.TEXT and message.text and await self._placing.is_another(turn, message.text):
            await self._placing.ask(turn, draft, message.text)
        else:
            await self._escalations.relay(turn, escalation, message)

    async def _ask_human(self, turn: Turn, draft: Draft) -> None:
        if draft.inquiry is not None:
            await self._escalations.preview(turn, draft.inquiry)
        else:
            await self._sharpening.ask_human(turn)

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _warn(self, turn: Turn, message: Message, danger: Danger) -> None:
        """Help lines before anything else; what is for a human reaches that human too."""
        draft = await self._draft(turn)
        talk = await self._replied_to(turn) or _talk(draft)
        answers = talk is None and await self._at_desk(turn, draft)
        alone = talk is None and not answers
        async with self._units.writing(turn) as unit:
            if alone:
                await unit.drafts.save(turn.contact.id, asking.hold(draft, Awaiting.ANYWAY, message), unit.now)
            lines = self._safety.lines_for(danger, self._help_lines.lines)
            await unit.reply(HelpLinesShown(danger, lines, can_go_on=alone))
            await unit.commit(handled=alone)
        if talk is not None:
            await self._escalations.relay(turn, talk, message)
        elif answers:
            await self._escalations.ask_which(turn, message)

    async def _replied_to(self, turn: Turn) -> int | None:
        """The escalation that a reply is for; None where it is none, or where it is what was asked about just that."""
        if turn.reply_to is None:
            return None
        async with self._units.reading() as unit:
            found = await unit.outbox.escalation_of(turn.contact.id, turn.reply_to)
            draft = await unit.drafts.of(turn.contact.id)
        asked = draft.awaiting in ON_QUESTION and draft.about == found
        return None if asked else found

    async def _helps(self, turn: Turn, escalation_id: int | None) -> bool:
        """Whether somebody answers a resident: who tells another whom to call is in no danger."""
        if escalation_id is None or not turn.contact.roles & HUMANS:
            return False
        async with self._units.reading() as unit:
            return (await unit.escalations.get(escalation_id)).resident_id != turn.contact.id

    async def _at_desk(self, turn: Turn, draft: Draft) -> bool:
        """Whether loose words are for one of the residents whose questions somebody holds."""
        idle = draft.awaiting in {Awaiting.QUESTION, Awaiting.WHICH_ESCALATION}
        return idle and await self._holds_questions(turn)

    async def _holds_questions(self, turn: Turn) -> bool:
        if not turn.contact.roles & HUMANS:
            return False
        async with self._units.reading() as unit:
            return bool(await unit.escalations.count_held(turn.contact.id))

    async def _draft(self, turn: Turn) -> Draft:
        async with self._units.reading() as unit:
            return await unit.drafts.of(turn.contact.id)


def _talk(draft: Draft) -> int | None:
    """The escalation to whose human loose words go."""
    return draft.escalation if draft.awaiting is Awaiting.HUMAN else None
