"""The world on Telegram's side of the wire: who is there, what was said, and what the bot still has to hear."""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from telegram_double.callbacks import Callback
from telegram_double.chats import PRESENT, Chat, Status, Topic, User, member_json
from telegram_double.errors import bad_request
from telegram_double.faults import Faults, FloodRule
from telegram_double.files import Files
from telegram_double.menu import Menu
from telegram_double.messages import Draft, Message, seen
from telegram_double.person import Person
from telegram_double.signals import Signal
from telegram_double.updates import UpdateQueue
from telegram_double.wire import JSON

TOKEN = "700000001:double-of-telegram-holds-no-secret"  # noqa: S105 - opens nothing but this double
FIRST_SUPERGROUP = -1_000_000_000_001


@dataclass(frozen=True)
class Call:
    """One request of the bot that reached Telegram."""

    method: str
    values: dict[str, str]


@dataclass
class Webhook:
    """Where Telegram posts updates.

    Attributes:
        last_error: Unix seconds and words of the last failure.
    """

    url: str
    secret_token: str = ""
    max_connections: int = 40
    last_error: tuple[int, str] | None = None


class World:
    """One bot's Telegram.

    Every change goes through a method here and holds `lock`, so tests may act from another thread than the server's.

    Attributes:
        token: The bot's token.
        bot: The bot as a user.
        updates: What the bot has not acknowledged.
        messages: Every message ever, by chat id and message id.
        callbacks: Every button press, by callback query id.
        menu: Commands and descriptions.
        actions: Every "typing…" and the like, with its chat id.
        calls: Every request the bot made, getUpdates included.
        faults: What will go wrong.
        flood: The limits that count, or none.
        latency: Seconds each answer takes.
        callback_lifetime: Seconds in which a press takes its answer. Telegram publishes no figure; this one is short.
        privacy: Whether the bot hears only commands, mentions and replies to itself in groups it does not administer.
        self_hosted: Whether this is a Bot API server of one's own, which also posts to http addresses.
    """

    def __init__(self, token: str = TOKEN, username: str = "wijkwijzer_bot", *, privacy: bool = True) -> None:
        self.token = token
        self.bot = User(int(token.split(":", maxsplit=1)[0]), "WijkWijzer", is_bot=True, username=username)
        self.privacy = privacy
        self.self_hosted = False
        self.lock = threading.RLock()
        self.updates = UpdateQueue()
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.messages: dict[tuple[int, int], Message] = {}
        self.callbacks: dict[str, Callback] = {}
        self.menu = Menu()
        self.actions: list[tuple[int, str]] = []
        self.calls: list[Call] = []
        self.faults = Faults()
        self.flood: FloodRule | None = None
        self.latency = 0.0
        self.callback_lifetime = 15.0
        self.files = Files()
        self.webhook: Webhook | None = None
        self.polls = 0
        self.changed = Signal()
        self._skipped = 0.0
        self._stopped_at: float | None = None
        self._by_chat: dict[int, list[Message]] = {}
        self._ids = itertools.count(1)
        self._user_ids = itertools.count(500_000_001)
        self._message_ids: dict[int, itertools.count[int]] = {}

    # Time

    def now(self) -> float:
        """Unix seconds in this world."""
        return (time.time() if self._stopped_at is None else self._stopped_at) + self._skipped

    def stop_clock(self) -> None:
        """From now on time passes by `skip` alone, however slow the machine is."""
        self._stopped_at = time.time()

    def skip(self, seconds: float) -> None:
        """Let time pass without waiting: dates, limits and lifetimes move on, long polls do not."""
        self._skipped += seconds

    async def until(self, holds: Callable[[], bool], within: float = 5.0) -> bool:
        """Wait until something holds, looking again at each change of the world.

        Returns:
            Whether it held within so many seconds.
        """
        return await self.changed.until(holds, within)

    # People and chats

    def person(self, first_name: str, language_code: str = "nl", username: str = "") -> Person:
        """Somebody new, with a private chat that is not yet started."""
        user = User(next(self._user_ids), first_name, language_code=language_code, username=username)
        self.users[user.id] = user
        self.chats[user.id] = Chat(user.id, "private", person=user)
        return Person(self, user)

    def group(
        self, title: str, *, forum: bool = False, supergroup: bool = False, bot: Status = "administrator"
    ) -> Chat:
        """A group with the bot in it: a basic group, a supergroup, or a forum (a supergroup with topics)."""
        number = next(self._ids)
        if forum or supergroup:
            chat = Chat(FIRST_SUPERGROUP - number, "supergroup", title, is_forum=forum, bot=bot)
        else:
            chat = Chat(-number, "group", title, bot=bot)
        self.chats[chat.id] = chat
        return chat

    def chat(self, chat_id: int) -> Chat:
        """The chat with this id, as far as the bot can know it.

        Raises:
            ApiError: 400 "chat not found".
        """
        if chat_id not in self.chats:
            raise bad_request("chat not found")
        return self.chats[chat_id]

    def open_topic(self, chat: Chat, opener: User, name: str, icon_color: int = 7322096) -> Topic:
        """A new topic in a forum; its thread id is the id of the service message that says so."""
        opened = {"forum_topic_created": {"name": name, "icon_color": icon_color}}
        with self.lock:
            opening = self.post(Draft(chat, opener, opened))
            opening.thread_id = opening.message_id
            topic = chat.topics[opening.message_id] = Topic(opening.message_id, name, icon_color)
        if opener is not self.bot:
            self.tell("message", opening.to_json())
        return topic

    def set_bot_status(self, chat: Chat, status: Status, by: User) -> None:
        """Let somebody add, promote or remove the bot in a group; it hears so in `my_chat_member`."""
        before, chat.bot = chat.bot, status
        self.tell("my_chat_member", self.membership(chat, by, self.bot, (before, status)))

    def membership(self, chat: Chat, by: User, about: User, change: tuple[Status, Status]) -> JSON:
        """A Bot API `ChatMemberUpdated`: what somebody was in a chat, and is now."""
        before, after = (member_json(about, status) for status in change)
        return {
            "chat": chat.to_json(),
            "from": by.to_json(),
            "date": int(self.now()),
            "old_chat_member": before,
            "new_chat_member": after,
        }

    def migrate(self, chat: Chat, by: User) -> Chat:
        """Make a supergroup of a group: a new chat with a new id, told in both; the old one refuses from now on."""
        new = self.group(chat.title, supergroup=True, bot=chat.bot)
        new.members = dict(chat.members)
        with self.lock:
            self.hear(Draft(chat, by, {"migrate_to_chat_id": new.id}))
            self.hear(Draft(new, by, {"migrate_from_chat_id": chat.id}))
            chat.migrated_to = new.id
        return new

    # Messages

    def post(self, draft: Draft) -> Message:
        """Put a message in its chat, from the bot or from a person."""
        with self.lock:
            message = Message(
                chat=draft.chat,
                message_id=self._next_message_id(draft.chat),
                date=int(self.now()),
                sender=draft.sender,
                content=draft.content,
                source=draft.source,
                markup=draft.markup,
                reply_to=draft.reply_to or self._topic_opening(draft),
                thread_id=draft.thread_id,
                keyboard=draft.keyboard,
            )
            self.messages[message.key] = message
            self._by_chat.setdefault(draft.chat.id, []).append(message)
        self.changed.fire()
        return message

    def _next_message_id(self, chat: Chat) -> int:
        """Supergroups number their own messages; private chats and basic groups share the bot's numbers."""
        counter = chat.id if chat.type == "supergroup" else 0
        return next(self._message_ids.setdefault(counter, itertools.count(1)))

    def _topic_opening(self, draft: Draft) -> Message | None:
        """In a topic, what replies to nothing else replies to the message that opened the topic."""
        return self.messages.get((draft.chat.id, draft.thread_id)) if draft.thread_id else None

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """The message, unless it never was or is deleted."""
        message = self.messages.get((chat_id, message_id))
        return None if message is None or message.deleted else message

    def in_chat(self, chat: Chat) -> list[Message]:
        """What stands in a chat now, oldest first."""
        with self.lock:
            return [message for message in self._by_chat.get(chat.id, []) if not message.deleted]

    def touched(self) -> None:
        """Say that something changed."""
        self.changed.fire()

    def show_keyboard(self, chat: Chat, markup: JSON) -> None:
        """Put a reply keyboard up, or take it down."""
        if "keyboard" in markup:
            rows = markup["keyboard"]
            chat.keyboard = [[{"text": key} if isinstance(key, str) else key for key in row] for row in rows]
        elif markup.get("remove_keyboard"):
            chat.keyboard = []

    def end_polls(self) -> None:
        """End every getUpdates that still waits, as a newer one or a webhook does."""
        with self.lock:
            self.polls += 1
        self.changed.fire()

    # What the bot hears

    def hear(self, draft: Draft) -> Message:
        """A person's message: put in the chat, and told to the bot if the bot may hear it."""
        with self.lock:
            message = self.post(draft)
            if self._reaches_bot(message):
                self.tell("message", message.to_json())
        return message

    def rehear(self, message: Message) -> None:
        """A person changed a message: told to the bot if the bot may hear it."""
        if self._reaches_bot(message):
            self.tell("edited_message", message.to_json())

    def tell(self, kind: str, payload: JSON) -> JSON | None:
        """Queue an update for the bot."""
        with self.lock:
            update = self.updates.add(kind, payload)
        self.changed.fire()
        return update

    def _reaches_bot(self, message: Message) -> bool:
        chat = message.chat
        if chat.private:
            return chat.members.get(message.sender.id) == "member"
        if chat.bot not in PRESENT:
            return False
        if chat.bot == "administrator" or not self.privacy:
            return True
        replies = message.reply_to is not None and message.reply_to.sender is self.bot
        text = str(message.content.get("text", message.content.get("caption", "")))
        service = seen(message, message.sender).kind == "service"
        return replies or service or text.startswith("/") or f"@{self.bot.username}" in text

    def press(self, message: Message, person: User, data: str) -> Callback:
        """A press on an inline button, told to the bot."""
        with self.lock:
            callback = Callback(str(next(self._ids) + 10**15), message, person, data, self.now())
            self.callbacks[callback.id] = callback
        self.tell("callback_query", callback.to_json())
        return callback

    def unanswered(self) -> list[Callback]:
        """Presses whose button still shows a waiting clock."""
        return [callback for callback in self.callbacks.values() if callback.answer is None]
