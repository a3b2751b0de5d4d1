"""The topics of questions in the wijkwijzen's group."""

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import TopicRow


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """A topic that there is.

    Attributes:
        thread_id: What the channel calls it.
        title: As it stands there.
    """

    thread_id: int
    title: str


class Topics:
    """At most one topic for each escalation."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, escalation_id: int, group_id: int) -> OpenTopic | None:
        """The topic of an escalation in a group; None where there is none yet."""
        row = await self._session.scalar(
            select(TopicRow).where(TopicRow.escalation_id == escalation_id, TopicRow.group_id == group_id)
        )
        return OpenTopic(row.thread_id, row.title) if row else None

    async def at(self, group_id: int, thread_id: int) -> int | None:
        """The escalation that a topic is about; None for a topic of somebody's own."""
        found: int | None = await self._session.scalar(
            select(TopicRow.escalation_id).where(TopicRow.group_id == group_id, TopicRow.thread_id == thread_id)
        )
        return found

    async def opened(self, escalation_id: int, group_id: int, topic: OpenTopic) -> None:
        """Note the topic of an escalation, in the place of one in another group."""
        row = TopicRow(escalation_id=escalation_id, group_id=group_id, thread_id=topic.thread_id, title=topic.title)
        await self._session.merge(row)
        await self._session.flush()

    async def retitled(self, escalation_id: int, title: str) -> None:
        """Note what it is called now."""
        await self._session.execute(update(TopicRow).where(TopicRow.escalation_id == escalation_id).values(title=title))
