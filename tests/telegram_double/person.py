"""The tester's hand: a person with Telegram on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram_double.callbacks import Callback
from telegram_double.chats import Chat, User
from telegram_double.messages import Draft, Message, Seen, seen, text_content

if TYPE_CHECKING:
    from telegram_double.world import World  # a world makes its people
from telegram_double.wire import JSON


@dataclass(frozen=True)
class Person:
    """Somebody who talks with the bot.

    Attributes:
        world: Where they are.
        user: Who they are to Telegram.
    """

    world: World
    user: User

    @property
    def id(self) -> int:
        """User id, and id of their private chat with the bot."""
        return self.user.id

    @property
    def chat(self) -> Chat:
        """Their private chat with the bot."""
        return self.world.chats[self.user.id]

    # Doing

    def says(self, text: str, *, chat: Chat | None = None, topic: int | None = None) -> Message:
        """Type a message, in the private chat unless told otherwise."""
        return self._posts(text_content(text), chat, topic=topic)

    def replies_to(self, message: Message | Seen, text: str) -> Message:
        """Reply to a message, in its chat and topic."""
        quoted = message.message if isinstance(message, Seen) else message
        return self._posts(text_content(text), quoted.chat, quoted)

    def edits(self, message: Message, text: str) -> Message:
        """Change a message of their own."""
        if message.sender is not self.user:
            raise AssertionError(f"{self.user.first_name} cannot edit somebody else's message")
        message.history.append(message.content)
        message.content = text_content(text)
        message.edited = int(self.world.now())
        self.world.tell("edited_message", message.to_json())
        return message

    def presses(self, label: str, on: Message | Seen | None = None, *, chat: Chat | None = None) -> Callback:
        """Press an inline button.

        Args:
            label: The button's text, or part of it.
            on: The message that carries it; the newest with such a button when not given. A `Seen` from before an
                edit still has its old buttons: that is how one presses late or twice.
            chat: Where to look when `on` is not given; the private chat by default.

        Returns:
            The press; its `answer` is what the bot answered.

        Raises:
            AssertionError: No such button to press.
        """
        message, button = self._button(label, on, chat or self.chat)
        if "callback_data" not in button:
            raise AssertionError(f"button {button['text']!r} is not for the bot but opens {button}")
        return self.world.press(message, self.user, button["callback_data"])

    def _button(self, label: str, on: Message | Seen | None, chat: Chat) -> tuple[Message, JSON]:
        looked_at = [on if isinstance(on, Seen) else seen(on, self.user)] if on else self._sees(chat)[::-1]
        for exact in (True, False):
            for message in looked_at:
                for button in message.buttons:
                    same = button["text"] == label if exact else label.casefold() in button["text"].casefold()
                    if same:
                        return message.message, button
        shown = [button["text"] for message in looked_at for button in message.buttons]
        raise AssertionError(f"no button {label!r} for {self.user.first_name}; there are {shown}")

    def taps(self, label: str) -> Message:
        """Tap a button of the reply keyboard, which says its label (or shares contact or location).

        Raises:
            AssertionError: No such button is up.
        """
        buttons = [button for row in self.chat.keyboard for button in row if label in button["text"]]
        if not buttons:
            raise AssertionError(f"no key {label!r} for {self.user.first_name}; there are {self.chat.keyboard}")
        return self.says(buttons[0]["text"])

    def blocks_bot(self) -> None:
        """Block the bot; it hears so in `my_chat_member`."""
        self._turns("kicked")

    def unblocks_bot(self) -> None:
        """Let the bot in again."""
        self._turns("member")

    def deletes_account(self) -> None:
        """Leave Telegram."""
        self.user.deactivated = True

    # Seeing

    def sees(self, chat: Chat | None = None) -> list[Seen]:
        """The messages on the screen now, oldest first; the private chat unless told otherwise."""
        return self._sees(chat or self.chat)

    def hears(self, chat: Chat | None = None) -> list[Seen]:
        """Of these, the bot's alone."""
        return [message for message in self.sees(chat) if message.message.sender is self.world.bot]

    def last(self, chat: Chat | None = None) -> Seen:
        """The bot's newest message.

        Raises:
            AssertionError: The bot has said nothing.
        """
        heard = self.hears(chat)
        if not heard:
            raise AssertionError(f"the bot has said nothing to {self.user.first_name}")
        return heard[-1]

    async def gets(self, part: str, within: float = 5.0, *, chat: Chat | None = None) -> Seen:
        """Wait for a message of the bot that contains a text.

        Raises:
            AssertionError: It did not come within so many seconds.
        """
        if not await self.world.until(lambda: any(part in message.text for message in self.hears(chat)), within):
            raise AssertionError(f"{self.user.first_name} waits for {part!r}; saw {[m.text for m in self.hears(chat)]}")
        return next(message for message in reversed(self.hears(chat)) if part in message.text)

    def menu(self) -> list[JSON]:
        """The commands under the menu button in the private chat."""
        scopes: list[JSON] = [
            {"type": "chat", "chat_id": self.id},
            {"type": "all_private_chats"},
            {"type": "default"},
        ]
        return self.world.menu.shown(scopes, self.user.language_code)

    def _sees(self, chat: Chat) -> list[Seen]:
        return [seen(message, self.user) for message in self.world.in_chat(chat)]

    def _posts(
        self, content: JSON, chat: Chat | None = None, reply_to: Message | None = None, *, topic: int | None = None
    ) -> Message:
        place = chat or self.chat
        if place.private and place.members.get(self.id) != "member":
            self._turns("member")
        place.members.setdefault(self.id, "member")
        thread = topic or (reply_to.thread_id if reply_to else None)
        return self.world.hear(Draft(place, self.user, content, reply_to=reply_to, thread_id=thread))

    def _turns(self, status: str) -> None:
        """Become a member of the private chat, or block it; a first start is no change that Telegram tells."""
        before = self.chat.members.get(self.id)
        self.chat.members[self.id] = "kicked" if status == "kicked" else "member"
        if before is None or before == status:
            return
        bot = self.world.bot.to_json()
        self.world.tell(
            "my_chat_member",
            {
                "chat": self.chat.to_json(),
                "from": self.user.to_json(),
                "date": int(self.world.now()),
                "old_chat_member": {"user": bot, "status": before} | _until(before),
                "new_chat_member": {"user": bot, "status": status} | _until(status),
            },
        )


def _until(status: str) -> JSON:
    """A ban names its end; 0 is for ever."""
    return {"until_date": 0} if status == "kicked" else {}
