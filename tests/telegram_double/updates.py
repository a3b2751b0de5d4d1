"""The queue of updates, with the offsets of getUpdates as Telegram keeps them."""

from dataclasses import dataclass, field

from telegram_double.wire import JSON

FIRST_UPDATE_ID = 100_000_001
DEFAULT_OFF = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that only come when asked for, https://core.telegram.org/bots/api#getupdates."""


@dataclass
class UpdateQueue:
    """Updates the bot has not acknowledged yet.

    Attributes:
        pending: Oldest first. An update stays until a getUpdates with a higher offset, or a 2xx of the webhook.
        acknowledged: Ids the bot has acknowledged, in order.
        allowed: Kinds the bot asked for; None is Telegram's default. Counts for updates made from then on.
    """

    pending: list[JSON] = field(default_factory=list)
    acknowledged: list[int] = field(default_factory=list)
    allowed: frozenset[str] | None = None
    _next_id: int = FIRST_UPDATE_ID

    def add(self, kind: str, payload: JSON) -> JSON | None:
        """Queue an update of this kind, if the bot wants that kind.

        Returns:
            The update, or None when the bot did not ask for it.
        """
        wanted = kind in self.allowed if self.allowed else kind not in DEFAULT_OFF
        if not wanted:
            return None
        update = {"update_id": self._next_id, kind: payload}
        self._next_id += 1
        self.pending.append(update)
        return update

    def acknowledge(self, offset: int) -> None:
        """Forget what the bot says it has: all below a positive offset, all but the last -offset of a negative one."""
        if offset < 0:
            offset = self.pending[max(len(self.pending) + offset, 0)]["update_id"] if self.pending else 0
        self.acknowledged += [update["update_id"] for update in self.pending if update["update_id"] < offset]
        self.pending = [update for update in self.pending if update["update_id"] >= offset]

    def drop(self) -> None:
        """Forget everything undelivered, as `drop_pending_updates` does."""
        self.pending.clear()

    def skip_ids(self, count: int) -> None:
        """Leave a hole in the ids, as Telegram does now and then."""
        self._next_id += count

    def repeat(self, update: JSON) -> None:
        """Deliver an acknowledged update once more under its old id, as happens after a lost acknowledgement."""
        self.pending.insert(0, update)
