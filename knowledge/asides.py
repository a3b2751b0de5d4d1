"""Words that were asked for about something other than a question: a decision, an opinion, an answer for everybody."""

from knowledge.domain import Turn
from knowledge.drafts import DECIDING, EDITING, JUDGING, Awaiting
from knowledge.gaps.deciding import Deciding
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.moderating import Moderating
from knowledge.humans.publishing import Publishing
from knowledge.submissions.judging import Judging


class Asides:
    """Brings such words to who asked for them."""

    def __init__(
        self,
        deciding: Deciding,
        judging: Judging,
        afterwards: Afterwards,
        publishing: Publishing,
        moderating: Moderating,
    ) -> None:
        self._deciding = deciding
        self._judging = judging
        self._afterwards = afterwards
        self._publishing = publishing
        self._moderating = moderating

    async def take(self, turn: Turn, awaiting: Awaiting, about: int, text: str) -> bool:
        """Take words, masked, that were asked for about something; False where none were."""
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
