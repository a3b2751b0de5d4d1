"""Presses on inline buttons, and the one answer each of them gets."""

from dataclasses import dataclass

from telegram_double.chats import User
from telegram_double.errors import bad_request
from telegram_double.messages import Message
from telegram_double.wire import JSON

ANSWER_LIMIT = 200
"""Longest answer, https://core.telegram.org/bots/api#answercallbackquery."""


@dataclass(frozen=True)
class Answer:
    """What the person saw after the press: a passing notice, an alert, or (empty) nothing."""

    text: str = ""
    alert: bool = False


@dataclass
class Callback:
    """One press.

    Attributes:
        message: The message the button is on.
        pressed_at: Unix seconds.
        answer: None until the bot answers.
    """

    id: str
    message: Message
    person: User
    data: str
    pressed_at: float
    answer: Answer | None = None

    def to_json(self) -> JSON:
        """A Bot API `CallbackQuery`; of a deleted message only chat and id are known."""
        message: JSON = self.message.to_json()
        if self.message.deleted:
            message = {"chat": self.message.chat.to_json(), "message_id": self.message.message_id, "date": 0}
        return {
            "id": self.id,
            "from": self.person.to_json(),
            "message": message,
            "chat_instance": str(self.message.chat.id * 7919),
            "data": self.data,
        }

    def take(self, answer: Answer, age: float, lifetime: float) -> None:
        """Record the bot's answer, so many seconds after the press.

        Raises:
            ApiError: 400 when it was answered before or is too old.
        """
        if self.answer is not None or age > lifetime:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        if len(answer.text) > ANSWER_LIMIT:
            raise bad_request("MESSAGE_TOO_LONG")
        self.answer = answer
