"""Messages as Telegram keeps them, and what a person sees of them."""

from dataclasses import dataclass, field

from telegram_double.chats import Chat, User
from telegram_double.entities import formatted
from telegram_double.media import KINDS as MEDIA_KINDS
from telegram_double.wire import JSON

_KINDS = ("text", *MEDIA_KINDS, "location", "contact")


@dataclass
class Message:
    """One message in a chat.

    Attributes:
        message_id: Unique within its chat only.
        date: Unix seconds.
        content: The Bot API fields that make this message what it is: `text` and `entities`, `photo` and `caption`, …
        source: The text or caption as the bot sent it, markup included.
        markup: Inline keyboard under it.
        reply_to: What it replies to.
        thread_id: The topic it stands in.
        keyboard: A reply keyboard that came with it, so that it cannot be edited.
        reactions: Emoji per user id.
        edited: Unix seconds of the last edit.
        deleted: Nobody sees it any more.
        history: Earlier contents, oldest first.
    """

    chat: Chat
    message_id: int
    date: int
    sender: User
    content: JSON
    source: str = ""
    markup: JSON | None = None
    reply_to: "Message | None" = None
    thread_id: int | None = None
    keyboard: JSON | None = None
    reactions: dict[int, tuple[str, ...]] = field(default_factory=dict)
    edited: int | None = None
    deleted: bool = False
    history: list[JSON] = field(default_factory=list)

    @property
    def key(self) -> tuple[int, int]:
        """Chat id and message id, together unique."""
        return self.chat.id, self.message_id

    def to_json(self, *, nested: bool = False) -> JSON:
        """A Bot API `Message`; one that is quoted (`nested`) does not itself quote another."""
        message: JSON = {
            "message_id": self.message_id,
            "date": self.date,
            "chat": self.chat.to_json(),
            "from": self.sender.to_json(),
            **self.content,
        }
        if self.markup is not None:
            message["reply_markup"] = self.markup
        if self.edited is not None:
            message["edit_date"] = self.edited
        if self.thread_id is not None:
            message |= {"message_thread_id": self.thread_id, "is_topic_message": True}
        if self.reply_to is not None and not nested:
            message["reply_to_message"] = self.reply_to.to_json(nested=True)
        return message

    def rewrite(self, content: JSON, at: int) -> None:
        """Change what it says, and remember what it said."""
        self.history.append(self.content)
        self.content, self.edited = content, at


@dataclass(frozen=True)
class Seen:
    """A message as a person has it on the screen at one moment. It does not change when the message does.

    Attributes:
        text: Text or caption, without markup.
        source: Text or caption as the bot sent it, markup included.
        rows: Labels of the inline buttons, per row.
        buttons: The inline buttons in Bot API form, in reading order.
        kind: "text", "photo", "document", "voice", "location", …, or "service" for what Telegram itself says.
        content: All Bot API fields of the content.
        mine: Whether the person wrote it.
    """

    message: Message
    text: str
    source: str
    rows: tuple[tuple[str, ...], ...]
    buttons: tuple[JSON, ...]
    kind: str
    content: JSON
    mine: bool

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels of all inline buttons, in reading order."""
        return tuple(label for row in self.rows for label in row)

    @property
    def message_id(self) -> int:
        """Id within its chat."""
        return self.message.message_id


def seen(message: Message, by: User) -> Seen:
    """What `by` sees of a message now."""
    content = dict(message.content)
    keyboard = (message.markup or {}).get("inline_keyboard", [])
    text = content.get("text", content.get("caption", ""))
    return Seen(
        message=message,
        text=text,
        source=message.source or text,
        rows=tuple(tuple(button["text"] for button in row) for row in keyboard),
        buttons=tuple(button for row in keyboard for button in row),
        kind=next((kind for kind in _KINDS if kind in content), "service"),
        content=content,
        mine=message.sender is by,
    )


@dataclass
class Draft:
    """A message about to be posted; its fields are those of `Message`."""

    chat: Chat
    sender: User
    content: JSON
    source: str = ""
    markup: JSON | None = None
    reply_to: Message | None = None
    thread_id: int | None = None
    keyboard: JSON | None = None


def text_content(text: str) -> JSON:
    """The content of a plain text message, with what Telegram marks up by itself."""
    plain = formatted(text)
    return {"text": plain.text} | ({"entities": list(plain.entities)} if plain.entities else {})


def caption_content(text: str) -> JSON:
    """The same for a caption."""
    plain = formatted(text)
    return {"caption": plain.text} | ({"caption_entities": list(plain.entities)} if plain.entities else {})
