"""The topics of the wijkwijzen's group: one for each question, with where it stands in its title."""

from typing import Final

from telegram import Bot

from handlers.fitting import clip
from handlers.texts import TextCatalogue, Texts
from knowledge.database.repositories.topics import OpenTopic
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Escalation

LONGEST_TITLE: Final = 128
"""UTF-16 units of a title: https://core.telegram.org/bots/api#createforumtopic."""


class Topics:
    """Opens topics and keeps their titles right."""

    def __init__(self, bot: Bot, units: Units, texts: TextCatalogue) -> None:
        self._bot = bot
        self._units = units
        self._texts = texts

    async def thread_of(self, group: Contact, escalation_id: int) -> int:
        """The topic of a question; opened where there is none yet.

        Raises:
            TelegramError: The bot may not open topics there, or Telegram could not be reached.
        """
        async with self._units.reading() as unit:
            topic = await unit.topics.of(escalation_id, group.id)
            escalation = await unit.escalations.get(escalation_id)
        if topic is None:
            title = title_of(escalation, self._texts.texts(group.language))
            opened = await self._bot.create_forum_topic(int(group.address), title)
            topic = OpenTopic(opened.message_thread_id, title)
            async with self._units.writing() as unit:
                await unit.topics.opened(escalation_id, group.id, topic)
                await unit.commit()
        return topic.thread_id

    async def retitle(self, group: Contact, escalation_id: int) -> None:
        """Let the title of a topic say where its question stands now.

        Raises:
            TelegramError: The bot may not change topics there, or Telegram could not be reached.
        """
        async with self._units.reading() as unit:
            topic = await unit.topics.of(escalation_id, group.id)
            title = title_of(await unit.escalations.get(escalation_id), self._texts.texts(group.language))
        if topic is None or topic.title == title:
            return
        await self._bot.edit_forum_topic(int(group.address), topic.thread_id, name=title)
        async with self._units.writing() as unit:
            await unit.topics.retitled(escalation_id, title)
            await unit.commit()


def title_of(escalation: Escalation, texts: Texts) -> str:
    """Where a question stands, its number, and how it begins."""
    question = " ".join(escalation.inquiry.question.split())
    title = texts.plain(f"topic-{escalation.state}", number=escalation.id, question=question)
    return str(clip(title, LONGEST_TITLE))
