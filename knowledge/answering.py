"""What words of a resident mean to the question that is asked: an answer, a yes or no, or another question."""

from typing import Final

from knowledge.answers import Answers, Reply
from knowledge.asking import CHOICES
from knowledge.belonging import Placing, stands_alone
from knowledge.browsing import Browsing
from knowledge.domain import CardField, Message, MessageKind, SmallTalk, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.humans.escalations import Escalations
from knowledge.matching.finding import Matching
from knowledge.sharpening import Sharpening

_SAYS_NOTHING: Final = frozenset({Reply.YES, Reply.NO, Reply.SKIP})
"""Replies that hold no words of a question."""


class Answering:
    """Takes words and attachments for what is being asked; the use cases it passes them to do the rest."""

    def __init__(
        self,
        *,
        answers: Answers,
        matching: Matching,
        sharpening: Sharpening,
        browsing: Browsing,
        escalations: Escalations,
        placing: Placing,
    ) -> None:
        self._answers = answers
        self._matching = matching
        self._sharpening = sharpening
        self._browsing = browsing
        self._escalations = escalations
        self._placing = placing

    async def take(self, turn: Turn, draft: Draft, text: str) -> None:
        """Take words, masked, as what was awaited."""
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
                await self._placing.ask(turn, draft, text)
            case _:
                await self._take_question(turn, draft, text)

    async def attach(self, turn: Turn, draft: Draft, message: Message) -> None:
        """Take a photo, a voice message or a place: with the question that is being asked, else with the next."""
        asking = draft.awaiting in {Awaiting.FIELD, Awaiting.CONFIRMATION, Awaiting.REWRITE}
        if asking and turn.contact.consented_at is not None:
            await self._sharpening.attach(turn, message)
        else:
            await self._sharpening.begin(turn, message)

    async def _take_question(self, turn: Turn, draft: Draft, text: str) -> None:
        about_something = draft.card.what or draft.attachments
        reply = self._answers.reply(text)
        if about_something and reply is Reply.SEARCH:
            await self._sharpening.search_now(turn, draft.number)
        elif reply in _SAYS_NOTHING and self._matching.small_talk(text) is not SmallTalk.THANKS:
            await self._take_bare(turn, draft, reply)
        elif (wish := self._answers.wish(text)) is not None:
            await self._sharpening.begin_with_wish(turn, *wish)
        else:
            await self._sharpening.begin(turn, Message(MessageKind.TEXT, text))

    async def _take_bare(self, turn: Turn, draft: Draft, reply: Reply | None) -> None:
        """Take a yes or no to whether a question may be sent; where that was not asked, ask for a question."""
        if draft.inquiry is None or not await self._escalations.waits_for_word(draft.inquiry):
            await self._sharpening.invite(turn)
        elif reply is Reply.YES:
            await self._escalations.send(turn, draft.inquiry)
        else:
            await self._escalations.leave(turn, draft.inquiry)

    async def _take_answer(self, turn: Turn, draft: Draft, field: CardField, text: str) -> None:
        reply = self._answers.reply(text)
        if reply is Reply.SEARCH:
            await self._sharpening.search_now(turn, draft.number)
        elif field is CardField.SUBJECT and reply in {Reply.ELSE, Reply.NO}:
            await self._sharpening.pass_over(turn, draft.number)
        elif reply in _SAYS_NOTHING:
            nothing_yet = field is CardField.WHAT and not draft.card.what
            await (self._sharpening.invite(turn) if nothing_yet else self._sharpening.skip(turn, draft.number, field))
        elif field is CardField.SUBJECT:
            await self._sharpening.take_subject(turn, text)
        elif field not in CHOICES and (field is not CardField.WHAT or draft.editing):
            await self._sharpening.answer_text(turn, field, text)
        elif (choice := self._answers.choice(field, text)) is not None:
            await self._sharpening.answer_text(turn, field, choice)
        elif field is not CardField.WHAT and stands_alone(text):
            await self._placing.ask(turn, draft, text)
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
            case _ if stands_alone(text):
                await self._placing.ask(turn, draft, text)
            case _:
                await self._sharpening.add_words(turn, text)

    def _is_small_talk(self, text: str) -> bool:
        return self._answers.reply(text) is None and self._matching.small_talk(text) is not None
