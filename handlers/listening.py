"""Everything somebody types or sends, and what nobody can do anything with.

What needs no answer has no route: words in a group, or somebody who blocks the bot.
"""

import telegram
from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from handlers.context import VraagbaakContext
from handlers.routes import EDITED, SAID, Route, answered
from knowledge.domain import Message, MessageKind

HEARD = (
    filters.TEXT
    | filters.PHOTO
    | filters.VOICE
    | filters.AUDIO
    | filters.VIDEO
    | filters.VIDEO_NOTE
    | filters.Document.ALL
    | filters.LOCATION
)
"""What can be kept and passed on."""

UNHEARD = filters.Sticker.ALL | filters.CONTACT | filters.POLL | filters.Dice.ALL | filters.GAME | filters.STORY
"""What people send but cannot be passed on: they hear what can."""


def message_of(said: telegram.Message) -> Message:
    """What somebody sent, as far as it may be kept; an animation is a document too."""
    words = said.text or said.caption
    if said.photo:
        return Message(MessageKind.PHOTO, words, said.photo[-1].file_id)
    if said.location:
        return Message(MessageKind.LOCATION, f"{said.location.latitude},{said.location.longitude}")
    files = (
        (MessageKind.VOICE, said.voice),
        (MessageKind.AUDIO, said.audio),
        (MessageKind.VIDEO, said.video),
        (MessageKind.ROUND_VIDEO, said.video_note),
        (MessageKind.DOCUMENT, said.document),
    )
    found = ((kind, file.file_id) for kind, file in files if file)
    kind, file_id = next(found, (MessageKind.TEXT, None))
    return Message(kind, words, file_id)


async def say(update: Update, context: VraagbaakContext) -> None:
    """Take what somebody typed or sent."""
    if update.message:
        await context.services.listening.say(await context.turn(update), message_of(update.message))


async def edited(update: Update, context: VraagbaakContext) -> None:
    """Take the new words of what somebody said before."""
    if update.edited_message:
        await context.services.listening.edited(await context.turn(update), message_of(update.edited_message))


async def explain(update: Update, context: VraagbaakContext) -> None:
    """Say what one can do here, to who tries something else."""
    await context.services.people.help(await context.turn(update))


async def stale(update: Update, context: VraagbaakContext) -> None:
    """Say that a button means nothing any more."""
    async with answered(update):
        await context.services.people.stale(await context.turn(update))


def routes() -> list[Route]:
    """The last in line: they take whatever nothing before them took."""
    return [
        MessageHandler(SAID & (filters.COMMAND | UNHEARD), explain),
        MessageHandler(SAID & HEARD, say),
        MessageHandler(EDITED & HEARD & ~(filters.COMMAND | filters.LOCATION), edited),
        CallbackQueryHandler(stale),
    ]
