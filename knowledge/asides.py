"""Words that were asked for about something other than a question: a decision, an opinion, an answer for everybody."""

from knowledge.catalogue.providers import Providers
from knowledge.domain import Turn
from knowledge.drafts import DECIDING, EDITING, JUDGING, Awaiting, Draft
from knowledge.gaps.deciding import Deciding
from knowledge.gaps.in_chat import GapsInChat
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.moderating import Moderating
from knowledge.humans.publishing import Publishing
from knowledge.submissions.judging import Judging


class Asides:
    """Brings such words to who asked for them."""

    def __init__(  # noqa: PLR0913 - it stands between all who ask for words
        self,
        *,
        deciding: Deciding,
        judging: Judging,
        afterwards: Afterwards,
        publishing: Publishing,
        moderating: Moderating,
        providers: Providers,
        gaps: GapsInChat,
    ) -> None:
        self._deciding = deciding
        self._judging = judging
        self._afterwards = afterwards
        self._publishing = publishing
        self._moderating = moderating
        self._providers = providers
        self._gaps = gaps

    async def take(self, turn: Turn, draft: Draft, text: str | None) -> bool:
        """Take words, masked, that were asked for about something; False where none were.

        Args:
            text: None where something without words came.
        """
        if draft.awaiting is Awaiting.REVIEW and draft.chosen is not None:
            await self._providers.take(turn, draft.chosen, text)
            return True
        if draft.awaiting is Awaiting.GAP_PART and text is not None:
            await self._gaps.take(turn, draft, text)
            return True
        return (
            text is not None
            and draft.about is not None
            and await self._take_about(turn, draft.awaiting, draft.about, text)
        )

    async def _take_about(self, turn: Turn, awaiting: Awaiting, about: int, text: str) -> bool:
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
