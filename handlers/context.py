"""What every handler is given: the services, and whose turn it is."""

from dataclasses import dataclass
from typing import Any, Final

from telegram import Update
from telegram.ext import Application, CallbackContext, ContextTypes, ExtBot

from knowledge.domain import Channel, Contact, Topic, Turn
from knowledge.services import Services

_FACE: Final = "face"


@dataclass(frozen=True, slots=True)
class _Face:
    services: Services
    channel: Channel
    group: Contact | None


class VraagbaakContext(CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """The context of one update."""

    @property
    def services(self) -> Services:
        """The use cases."""
        return self._face.services

    async def turn(self, update: Update) -> Turn:
        """Whose turn it is: meets the person who sent the update, and notes what they pressed or replied to.

        Raises:
            ValueError: Nobody sent it, as with a post in a channel.
        """
        person = update.effective_user
        if person is None:
            raise ValueError(f"nobody sent update {update.update_id}")
        contact = await self.services.people.meet(self._face.channel, str(person.id), person.language_code)
        return Turn(contact, update.update_id, _pressed(update), _replied_to(update), self._topic(update))

    async def turn_in_group(self, update: Update) -> Turn | None:
        """Whose turn it is in a topic of the wijkwijzen's group; None for any other group, and for the bot itself."""
        person = update.effective_user
        return await self.turn(update) if person and not person.is_bot and self._topic(update) else None

    def _topic(self, update: Update) -> Topic | None:
        group, chat, message = self._face.group, update.effective_chat, update.effective_message
        if group is None or chat is None or str(chat.id) != group.address:
            return None
        return Topic(group.id, message.message_thread_id if message else None)

    @property
    def _face(self) -> _Face:
        face: _Face = self.bot_data[_FACE]
        return face


VraagbaakApplication = Application[ExtBot[Any], VraagbaakContext, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any]
"""An application whose handlers get a `VraagbaakContext`; build it with `CONTEXT_TYPES`."""

CONTEXT_TYPES: Final = ContextTypes(context=VraagbaakContext)


def attach(
    application: VraagbaakApplication, services: Services, channel: Channel, group: Contact | None = None
) -> None:
    """Give an application's handlers what they call, and where they meet people.

    Args:
        group: In which wijkwijzen work together; None: each in their own chat.
    """
    application.bot_data[_FACE] = _Face(services, channel, group)


def _pressed(update: Update) -> int | None:
    query = update.callback_query
    return query.message.message_id if query and query.message else None


def _replied_to(update: Update) -> int | None:
    message = update.message or update.edited_message
    return message.reply_to_message.message_id if message and message.reply_to_message else None
