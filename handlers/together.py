"""What is said in the wijkwijzen's group: in the topic of a question, to whoever asked it."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from handlers.context import VraagbaakContext
from handlers.listening import HEARD, message_of
from handlers.routes import Route
from knowledge.domain import Message

IN_TOPIC = filters.ChatType.SUPERGROUP & filters.IS_TOPIC_MESSAGE


async def say(update: Update, context: VraagbaakContext) -> None:
    """Take what somebody said in a topic."""
    if update.message and (turn := await context.turn_in_group(update)):
        await context.services.together.say(turn, of_group(message_of(update.message)))


async def edited(update: Update, context: VraagbaakContext) -> None:
    """Take the new words of what somebody said in a topic."""
    if update.edited_message and (turn := await context.turn_in_group(update)):
        await context.services.together.edited(turn, of_group(message_of(update.edited_message)))


def of_group(message: Message) -> Message:
    """The same with its id below zero: a group numbers its messages as every private chat does, from one."""
    return message if message.id is None else Message(message.kind, message.text, message.file_id, -message.id)


def routes() -> list[Route]:
    """What is said in a topic of the group; commands and what is said elsewhere in it are not for the vraagbaak."""
    return [
        MessageHandler(filters.UpdateType.MESSAGE & IN_TOPIC & HEARD & ~filters.COMMAND, say),
        MessageHandler(filters.UpdateType.EDITED_MESSAGE & IN_TOPIC & HEARD & ~filters.COMMAND, edited),
    ]
