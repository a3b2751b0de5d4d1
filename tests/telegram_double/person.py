"""The tester's hand: a person with Telegram on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram_double.attachments import PIXEL, Attachment
from telegram_double.callbacks import Callback
from telegram_double.chats import Chat, Status, Topic, User
from telegram_double.entities import TEXT_LIMIT
from telegram_double.media import media_content
from telegram_double.messages import Draft, Message, Seen, caption_content, seen, text_content
from telegram_double.wire import JSON

if TYPE_CHECKING:
    from telegram_double.world import World  # a world makes its people

_TEXTS = frozenset({"text", "entities", "caption", "caption_entities"})


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

    def starts(self, payload: str = "") -> Message:
        """Open the chat with the bot, perhaps through a link with a payload."""
        return self.says(f"/start {payload}".strip())

    def pastes(self, text: str) -> list[Message]:
        """Send a text of any length, which the phone cuts in messages of at most 4096."""
        return [self.says(text[begin : begin + TEXT_LIMIT]) for begin in range(0, len(text), TEXT_LIMIT)]

    def replies_to(self, message: Message | Seen, text: str) -> Message:
        """Reply to a message, in its chat and topic."""
        quoted = _message(message)
        return self._posts(text_content(text), quoted.chat, quoted)

    def sends(
        self, kind: str, file: Attachment, *, chat: Chat | None = None, on: Message | Seen | None = None
    ) -> Message:
        """Send a file.

        Args:
            kind: "photo", "document", "voice", "video", "audio", "animation", "video_note" or "sticker".
            file: What is sent.
            chat: The private chat by default.
            on: The message it replies to; then its chat is meant.
        """
        stored = self.world.files.keep(kind, file.content, file.filename, file.mime_type, file.size)
        content = media_content(self.world.files, stored)
        if file.caption:
            content |= caption_content(file.caption)
        if file.album:
            content["media_group_id"] = file.album
        quoted = _message(on) if on else None
        return self._posts(content, quoted.chat if quoted else chat, quoted)

    def sends_photo(self, caption: str = "", *, album: str = "") -> Message:
        """Send a photo to the bot; photos with the same `album` belong together."""
        return self.sends("photo", Attachment(PIXEL, "photo.png", "image/png", caption, album=album))

    def sends_voice(self) -> Message:
        """Send a voice message to the bot."""
        return self.sends("voice", Attachment(b"OggS voice", "voice.ogg", "audio/ogg"))

    def sends_video(self, caption: str = "") -> Message:
        """Send a video to the bot."""
        return self.sends("video", Attachment(b"video", "video.mp4", "video/mp4", caption))

    def sends_document(self, content: bytes, filename: str, *, caption: str = "", size: int | None = None) -> Message:
        """Send a file to the bot; `size` claims more bytes than there are."""
        return self.sends("document", Attachment(content, filename, "application/octet-stream", caption, size))

    def sends_location(self, latitude: float = 51.92, longitude: float = 4.48) -> Message:
        """Share a place with the bot."""
        return self._posts({"location": {"latitude": latitude, "longitude": longitude}})

    def sends_live_location(self, latitude: float = 51.92, longitude: float = 4.48) -> Message:
        """Share a place that moves along for an hour with the bot."""
        return self._posts({"location": {"latitude": latitude, "longitude": longitude, "live_period": 3600}})

    def sends_poll(self, question: str, options: list[str]) -> Message:
        """Send a poll to the bot."""
        answers = [
            {"persistent_id": str(number), "text": text, "voter_count": 0} for number, text in enumerate(options)
        ]
        return self._posts(
            {
                "poll": {
                    "id": str(self.id),
                    "question": question,
                    "options": answers,
                    "total_voter_count": 0,
                    "is_closed": False,
                    "is_anonymous": True,
                    "type": "regular",
                    "allows_multiple_answers": False,
                    "allows_revoting": True,
                    "members_only": False,
                }
            }
        )

    def sends_contact(self, phone_number: str = "+31612345678", first_name: str = "") -> Message:
        """Share a phone number with the bot: one's own unless another name is given."""
        contact: JSON = {"phone_number": phone_number, "first_name": first_name or self.user.first_name}
        return self._posts({"contact": contact if first_name else contact | {"user_id": self.id}})

    def forwards(self, message: Message | Seen, *, written_by: str = "") -> Message:
        """Forward a message to the bot; `written_by` names an author who hides their account."""
        original = _message(message)
        origin: JSON = {"type": "user", "date": original.date, "sender_user": original.sender.to_json()}
        if written_by:
            origin = {"type": "hidden_user", "date": original.date, "sender_user_name": written_by}
        return self._posts(original.content | {"forward_origin": origin})

    def deletes(self, message: Message | Seen) -> None:
        """Delete a message for everybody; the bot is not told."""
        _message(message).deleted = True
        self.world.touched()

    def reacts(self, message: Message | Seen, emoji: str) -> None:
        """Put a reaction on a message; the bot hears so if it asked for `message_reaction`."""
        on = _message(message)
        before = on.reactions.get(self.id, ())
        on.reactions[self.id] = (emoji,)
        self.world.tell(
            "message_reaction",
            {
                "chat": on.chat.to_json(),
                "message_id": on.message_id,
                "user": self.user.to_json(),
                "date": int(self.world.now()),
                "old_reaction": [{"type": "emoji", "emoji": old} for old in before],
                "new_reaction": [{"type": "emoji", "emoji": emoji}],
            },
        )

    def edits(self, message: Message, text: str) -> Message:
        """Change the text or caption of a message of their own.

        Raises:
            AssertionError: It is somebody else's.
        """
        if message.sender is not self.user:
            raise AssertionError(f"{self.user.first_name} cannot edit somebody else's message")
        kept = {name: value for name, value in message.content.items() if name not in _TEXTS}
        message.rewrite(kept | (caption_content(text) if kept else text_content(text)), int(self.world.now()))
        self.world.rehear(message)
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
        keys = [key for row in self.chat.keyboard for key in row if label in key["text"]]
        if not keys:
            raise AssertionError(f"no key {label!r} for {self.user.first_name}; there are {self.chat.keyboard}")
        if keys[0].get("request_contact"):
            return self.sends_contact()
        return self.sends_location() if keys[0].get("request_location") else self.says(keys[0]["text"])

    def blocks_bot(self) -> None:
        """Block the bot; it hears so in `my_chat_member`."""
        self._turns("kicked")

    def unblocks_bot(self) -> None:
        """Let the bot in again."""
        self._turns("member")

    def deletes_account(self) -> None:
        """Leave Telegram."""
        self.user.deactivated = True

    # In groups

    def joins(self, chat: Chat, status: Status = "member") -> None:
        """Enter a group."""
        change: tuple[Status, Status] = (chat.members.get(self.id, "left"), status)
        chat.members[self.id] = status
        self.world.hear(Draft(chat, self.user, {"new_chat_members": [self.user.to_json()]}))
        self.world.tell("chat_member", self.world.membership(chat, self.user, self.user, change))

    def leaves(self, chat: Chat) -> None:
        """Go away from a group."""
        change: tuple[Status, Status] = (chat.members.get(self.id, "left"), "left")
        self.world.hear(Draft(chat, self.user, {"left_chat_member": self.user.to_json()}))
        chat.members[self.id] = "left"
        self.world.tell("chat_member", self.world.membership(chat, self.user, self.user, change))

    def opens_topic(self, chat: Chat, name: str) -> Topic:
        """Open a topic in a forum."""
        return self.world.open_topic(chat, self.user, name)

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

    async def gets(
        self, part: str, within: float = 5.0, *, chat: Chat | None = None, after: Message | Seen | None = None
    ) -> Seen:
        """Wait for a message of the bot that contains a text.

        Args:
            part: In its text or caption.
            within: Longest wait in seconds.
            chat: The private chat by default.
            after: Only messages below this one count.

        Returns:
            The newest of them.

        Raises:
            AssertionError: It did not come in time.
        """
        above = _message(after).message_id if after else 0

        def found() -> list[Seen]:
            return [heard for heard in self.hears(chat) if part in heard.text and heard.message_id > above]

        if not await self.world.until(lambda: bool(found()), within):
            raise AssertionError(f"{self.user.first_name} waits for {part!r}; saw {[m.text for m in self.hears(chat)]}")
        return found()[-1]

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

    def _turns(self, status: Status) -> None:
        """Become a member of the private chat, or block it; a first start is no change that Telegram tells."""
        before = self.chat.members.get(self.id)
        self.chat.members[self.id] = status
        if before not in {None, status}:
            change = (before or status, status)
            self.world.tell("my_chat_member", self.world.membership(self.chat, self.user, self.world.bot, change))


def _message(message: Message | Seen) -> Message:
    return message.message if isinstance(message, Seen) else message
