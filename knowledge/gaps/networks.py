"""People who ask the same learn together: who agreed to hear something is asked, who takes part is called."""

from dataclasses import dataclass, replace
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import AuditSubject, Gap, GapAction, GapStatus, NewsKind, Turn
from knowledge.errors import StaleError, TooLongError
from knowledge.gaps.following_up import note, standing
from knowledge.gaps.news import heard_of, tell
from knowledge.notices.news import NetworkCalled
from knowledge.rights import COORDINATORS, require

LONGEST_CALL: Final = 1000
"""Characters of a call, so that it fits in a message with the question it is about. Own choice: two paragraphs."""


@dataclass(frozen=True, slots=True)
class NetworkAsked:
    """Who is asked whether they want to learn together.

    Attributes:
        told: People who are asked by this.
        willing: Who said yes until now.
    """

    gap: Gap
    told: int
    willing: int


class Networks:
    """Learning networks around gaps, for coordinators only; errors as in `FollowingUp`."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def ask(self, turn: Turn, gap_id: int) -> NetworkAsked:
        """Ask those who agreed to hear something whether they want to learn together; once. The gap is planned then.

        Pressed again, who came since is asked.
        """
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            told = await tell(unit, gap, NewsKind.NETWORK, None)
            planned = await _planned(unit, gap) if told else gap
            if told:
                after = {"status": planned.status, "told": told}
                await note(unit, gap.id, GapAction.NETWORK, before={"status": gap.status}, after=after)
            heard = await heard_of(unit, gap, NewsKind.NETWORK)
            await unit.commit(handled=False)
        return NetworkAsked(planned, told, heard.helped)

    async def calls(self, turn: Turn, gap_id: int) -> int:
        """How often who takes part was called."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await _calls(unit, gap_id)

    async def call(self, turn: Turn, gap_id: int, words: str, calls: int | None = None) -> int:
        """Tell those who take part what comes of it, in the coordinator's words; gives how many people.

        Args:
            words: When and where they meet, say. Not masked, as they hold what the coordinator wants to tell.
            calls: How many there were when it was typed, so that what is sent twice arrives once; None: never mind.

        Raises:
            TooLongError: More than `LONGEST_CALL` characters.
            StaleError: There was another call since.
        """
        if len(words) > LONGEST_CALL:
            raise TooLongError(LONGEST_CALL)
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            if calls is not None and calls != await _calls(unit, gap.id):
                raise StaleError
            called = await unit.news.willing(gap.id)
            for contact_id, question in called.items():
                await unit.tell(contact_id, NetworkCalled(question, words))
            await note(unit, gap.id, GapAction.CALL, after={"told": len(called)})
            await unit.commit(handled=False)
        return len(called)


async def _planned(unit: UnitOfWork, gap: Gap) -> Gap:
    """The gap, planned unless it is further or settled."""
    if gap.status not in {GapStatus.NEW, GapStatus.IN_PROGRESS}:
        return gap
    planned = replace(gap, status=GapStatus.PLANNED)
    await unit.gaps.save(planned, unit.now)
    await unit.signals.follow(gap.id, planned.status)
    return planned


async def _calls(unit: UnitOfWork, gap_id: int) -> int:
    history = await unit.audit.of(AuditSubject.GAP, str(gap_id))
    return sum(entry.action == GapAction.CALL for entry in history)
