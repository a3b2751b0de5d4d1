"""Whatever somebody types or sends: danger first, then masked, then to where it belongs."""

import re
from collections.abc import Callable
from dataclasses import replace

from knowledge import asking
from knowledge.answers import Answers, Reply
from knowledge.asking import CHOICES
from knowledge.browsing import Browsing
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Belonging,
    CardField,
    Danger,
    Decision,
    Masked,
    Message,
    MessageKind,
    QuestionCard,
    Role,
    Turn,
)
from knowledge.drafts import DECIDING, EDITING, JUDGING, WORKING, Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.gaps.deciding import Deciding
from knowledge.help_lines import HelpLines
from knowledge.humans import noting
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.at_work import ON_QUESTION, AtWork
from knowledge.humans.correcting import Correcting
from knowledge.humans.escalations import Escalations
from knowledge.humans.moderating import Moderating
from knowledge.humans.profiles import Profiles
from knowledge.humans.publishing import Publishing
from knowledge.humans.relaying import relay
from knowledge.matching.finding import Matching
from knowledge.notices.asking import BelongingAsked, HelpLinesShown
from knowledge.people import People
from knowledge.rights import HUMANS
from knowledge.safety import Safety
from knowledge.sharpening import Sharpening
from knowledge.submissions.conversation import Submitting
from knowledge.submissions.judging import Judging

CLEARLY_ANOTHER = 8
"""Words from which on a text that is no answer may be another question; a shorter one belongs to what was asked. Own
choice: the shortest example questions of the catalogue that are whole sentences have eight."""

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+", re.IGNORECASE)


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
        matching: Matching,
        sharpening: Sharpening,
        browsing: Browsing,
        escalations: Escalations,
        afterwards: Afterwards,
        publishing: Publishing,
        moderating: Moderating,
        people: People,
        deciding: Deciding,
        profiles: Profiles,
        submitting: Submitting,
        judging: Judging,
        correcting: Correcting,
        at_work: AtWork,
    ) -> None:
        self._units = units
        self._people = people
        self._safety = safety
        self._help_lines = help_lines
        self._mask = mask
        self._answers = answers
        self._matching = matching
        self._sharpening = sharpening
        self._browsing = browsing
        self._escalations = escalations
        self._afterwards = afterwards
        self._publishing = publishing
        self._moderating = moderating
        self._deciding = deciding
        self._profiles = profiles
        self._submitting = submitting
        self._judging = judging
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
        return replace(message, text=self._mask(message.text).text), self._danger(message.text)

    def _danger(self, text: str) -> Danger | None:
        """The danger that words speak of; an address on the web speaks of none, whatever it looks like."""
        words = _ADDRESS.sub(" ", text)
        return self._safety.detect(words) if words.strip() else None

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
        """Put the waiting messages where the person says they belong; from a talk, "new" leads back to the bot."""
        draft = await self._draft(turn)
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
        elif text is None:
            await self._take_attachment(turn, draft, message)
        elif draft.about is None or not await self._take_aside(turn, draft.awaiting, draft.about, text):
            await self._take_text(turn, draft, text)

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

    async def _take_aside(self, turn: Turn, awaiting: Awaiting, about: int, text: str) -> bool:
        """Take words that were asked for about something; False where none were."""
        if awaiting in DECIDING:
            await self._deciding.take(turn, awaiting, about, text)
        elif awaiting in JUDGING:
            await self._judging.take(turn, awaiting, about, text)
        elif awaiting is Awaiting.REMARK:
            await self._afterwards.take_remark(turn, about, text)
        elif awaiting in EDITING:
            await self._publishing.take(turn, awaiting, about, text)
        elif awaiting is Awaiting.NOT_PUBLISHED:
            await self._moderating.reject(turn, about, text)
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

    async def _take_text(self, turn: Turn, draft: Draft, text: str) -> None:
        match draft.awaiting:
            case Awaiting.FIELD | Awaiting.CONFIRMATION if self._is_small_talk(text):
                await self._sharpening.begin(turn, Message(MessageKind.TEXT, text))
            case Awaiting.FIELD if draft.field is not None:
                await self._take_answer(turn, draft, draft.field, text)
            case Awaiting.CONFIRMATION:
                await self._take_confirmation(turn, draft, text)
            case Awaiting.REWRITE:
                await self._sharpening.rewrite(turn, text)
            case Awaiting.SEARCH:
                await self._browsing.search(turn, text)
            case Awaiting.FORWARD_TEXT if draft.inquiry is not None:
                await self._escalations.rewrite(turn, draft.inquiry, text)
            case Awaiting.BELONGING:
                await self._ask_belonging(turn, draft, text)
            case _:
                await self._take_question(turn, draft, text)

    async def _take_question(self, turn: Turn, draft: Draft, text: str) -> None:
        about_something = draft.card.what or draft.attachments
        if about_something and self._answers.reply(text) is Reply.SEARCH:
            await self._sharpening.search_now(turn, draft.number)
        elif (wish := self._answers.wish(text)) is not None:
            await self._sharpening.begin_with_wish(turn, *wish)
        else:
            await self._sharpening.begin(turn, Message(MessageKind.TEXT, text))

    async def _take_answer(self, turn: Turn, draft: Draft, field: CardField, text: str) -> None:
        reply = self._answers.reply(text)
        if reply is Reply.SEARCH:
            await self._sharpening.search_now(turn, draft.number)
        elif field is CardField.SUBJECT and reply in {Reply.ELSE, Reply.NO}:
            await self._sharpening.pass_over(turn, draft.number)
        elif reply in {Reply.SKIP, Reply.NO}:
            await self._sharpening.skip(turn, draft.number, field)
        elif field is CardField.SUBJECT:
            await self._sharpening.take_subject(turn, text)
        elif field not in CHOICES and (field is not CardField.WHAT or draft.editing):
            await self._sharpening.answer_text(turn, field, text)
        elif (choice := self._answers.choice(field, text)) is not None:
            await self._sharpening.answer_text(turn, field, choice)
        elif field is not CardField.WHAT and _stands_alone(text):
            await self._ask_belonging(turn, draft, text)
        else:
            await self._sharpening.add_words(turn, text)

    async def _take_confirmation(self, turn: Turn, draft: Draft, text: str) -> None:
        match self._answers.reply(text):
            case Reply.YES | Reply.SEARCH | Reply.SKIP:
                await self._sharpening.confirm(turn, draft.number)
            case Reply.NO:
                await self._sharpening.ask_rewrite(turn, draft.number)
            case _ if (wish := self._answers.wish(text)) is not None:
                await self._sharpening.answer_text(turn, *wish)
            case _ if _stands_alone(text):
                await self._ask_belonging(turn, draft, text)
            case _:
                await self._sharpening.add_words(turn, text)

    async def _take_attachment(self, turn: Turn, draft: Draft, message: Message) -> None:
        asking = draft.awaiting in {Awaiting.FIELD, Awaiting.CONFIRMATION, Awaiting.REWRITE}
        if asking and turn.contact.consented_at is not None:
            await self._sharpening.attach(turn, message)
        else:
            await self._sharpening.begin(turn, message)

    async def _to_human(self, turn: Turn, draft: Draft, escalation: int, message: Message) -> None:
        if message.kind is MessageKind.TEXT and message.text and await self._is_another(turn, message.text):
            await self._ask_belonging(turn, draft, message.text)
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

    async def _ask_belonging(self, turn: Turn, draft: Draft, text: str) -> None:
        waiting = asking.hold(draft, Awaiting.BELONGING, Message(MessageKind.TEXT, text))
        async with self._units.writing(turn) as unit:
            await unit.drafts.save(turn.contact.id, waiting, unit.now)
            await unit.reply(BelongingAsked(draft.number, text, human=waiting.before is Awaiting.HUMAN))
            await unit.commit()

    async def _hand_over(self, turn: Turn, draft: Draft) -> None:
        if draft.escalation is None:
            raise StaleError
        async with self._units.writing(turn) as unit:
            talking = replace(draft, awaiting=Awaiting.HUMAN, pending=())
            await unit.drafts.save(turn.contact.id, talking, unit.now)
            await relay(unit, draft.escalation, *draft.pending)
            await unit.commit()

    async def _is_another(self, turn: Turn, text: str) -> bool:
        """Whether words in a talk are rather a question of their own, which something on offer answers."""
        if not _stands_alone(text) or not text.rstrip().endswith(("?", "؟")):
            return False
        found = await self._matching.find(text, QuestionCard(what=text), turn.contact.language)
        return found.decision is Decision.MATCH

    def _is_small_talk(self, text: str) -> bool:
        return self._answers.reply(text) is None and self._matching.small_talk(text) is not None

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


def _stands_alone(text: str) -> bool:
    return len(text.split()) >= CLEARLY_ANOTHER
