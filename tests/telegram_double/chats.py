"""Who is there: users, and the chats they and the bot are in."""

from dataclasses import dataclass, field
from typing import Literal

from telegram_double.errors import bad_request, forbidden
from telegram_double.wire import JSON

ChatType = Literal["private", "group", "supergroup"]
Status = Literal["creator", "administrator", "member", "left", "kicked"]
_RIGHTS = (
    "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members "
    "can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories "
    "can_pin_messages can_manage_topics"
)
PRESENT = frozenset({"creator", "administrator", "member"})


@dataclass
class User:
    """A person or the bot.

    Attributes:
        id: Telegram's id; the private chat with this user has the same.
        deactivated: The account was deleted: sending gives 403.
    """

    id: int
    first_name: str
    is_bot: bool = False
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    deactivated: bool = False

    def to_json(self) -> JSON:
        """A Bot API `User`, without what is empty."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        given = {name: value for name, value in optional.items() if value}
        return {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name, **given}


@dataclass
class Topic:
    """A topic of a forum. Its thread id is the id of the service message that opened it."""

    thread_id: int
    name: str
    icon_color: int
    closed: bool = False


@dataclass
class Chat:
    """A private chat, group or supergroup (a forum has topics).

    Attributes:
        id: Positive for private chats, negative for groups, below -10^12 for supergroups.
        members: Status per user id; in a private chat the person is "member" once they started the bot and "kicked"
            means that they blocked it. The bot's own status in a group stands in `bot`.
        bot: The bot's status in this chat.
        migrated_to: Set once the group became a supergroup.
        keyboard: Rows of the reply keyboard that is up.
        pinned: Ids of pinned messages, newest last.
    """

    id: int
    type: ChatType
    title: str = ""
    person: User | None = None
    is_forum: bool = False
    bot: Status = "member"
    members: dict[int, Status] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    migrated_to: int | None = None
    keyboard: list[list[JSON]] = field(default_factory=list)
    pinned: list[int] = field(default_factory=list)

    def to_json(self) -> JSON:
        """A Bot API `Chat`."""
        chat: JSON = {"id": self.id, "type": self.type}
        if self.person:
            names = self.person.to_json()
            return chat | {name: names[name] for name in ("first_name", "last_name", "username") if name in names}
        return chat | {"title": self.title} | ({"is_forum": True} if self.is_forum else {})

    @property
    def private(self) -> bool:
        """Whether this is a person's chat with the bot."""
        return self.type == "private"

    def admit_bot(self) -> None:
        """Refuse, in Telegram's words, when the bot cannot write here.

        Raises:
            ApiError: 403 or 400; with `migrate_to_chat_id` when the group has moved.
        """
        if self.migrated_to is not None:
            refusal = bad_request("group chat was upgraded to a supergroup chat")
            refusal.parameters = {"migrate_to_chat_id": self.migrated_to}
            raise refusal
        if self.person:
            self._admit_to_person(self.person)
        elif self.bot == "kicked":
            raise forbidden(f"bot was kicked from the {self.type} chat")
        elif self.bot == "left":
            raise forbidden(f"bot is not a member of the {self.type} chat")

    def _admit_to_person(self, person: User) -> None:
        if person.deactivated:
            raise forbidden("user is deactivated")
        match self.members.get(person.id):
            case None:
                raise forbidden("bot can't initiate conversation with a user")
            case "kicked":
                raise forbidden("bot was blocked by the user")


def member_json(user: User, status: Status) -> JSON:
    """A Bot API `ChatMember`."""
    owned: JSON = {"user": user.to_json(), "status": status}
    match status:
        case "creator":
            return owned | {"is_anonymous": False}
        case "administrator":
            return owned | dict.fromkeys(_RIGHTS.split(), True) | {"is_anonymous": False}
        case "kicked":
            return owned | {"until_date": 0}
        case _:
            return owned
