"""A process follows what others on the same database change."""

from contextlib import AbstractAsyncContextManager

from bot.bootstrap import Knowledge
from bot.jobs import Watch, watching


def following(knowledge: Knowledge) -> AbstractAsyncContextManager[None]:
    """Search, within a tick, what others changed: the catalogue, and what coordinators teach."""
    return watching(Watch("what others changed", knowledge.teaching.catch_up))
