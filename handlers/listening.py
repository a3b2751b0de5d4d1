"""Everything somebody types or sends, and what nobody can do anything with.

What needs no answer has no route: words in a group, or somebody who blocks the bot.
"""

import telegram
from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from handlers.context import VraagbaakContext
from handlers.routes import EDITED, SAID, Route, answered
from knowledge.domain import Message, MessageKind, Unheard

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


class _LiveLocation(filters.MessageFilter):
    """A place that moves along with somebody."""

    def filter(self, message: telegram.Message) -> bool:
        return bool(message.location and message.location.live_period)


LIVE = _LiveLocation()

UNHEARD = LIVE | filters.Sticker.ALL | filters.CONTACT | filters.POLL | filters.Dice.ALL | filters.GAME | filters.STORY
"""What people send but cannot be passed on: they hear what can."""


def message_of(said: telegram.Message) -> Message:
    """What somebody sent, as far as it may be kept; an animation is a document too."""
    words = said.text or said.caption
    if said.photo:
        return Message(MessageKind.PHOTO, words, said.photo[-1].file_id, said.message_id)
    if said.location:
        place = f"{said.location.latitude},{said.location.longitude}"
        return Message(MessageKind.LOCATION, place, id=said.message_id)
    files = (
        (MessageKind.VOICE, said.voice),
        (MessageKind.AUDIO, said.audio),
        (MessageKind.VIDEO, said.video),
        (MessageKind.ROUND_VIDEO, said.video_note),
        (MessageKind.DOCUMENT, said.document),
    )
    found = ((kind, file.file_id) for kind, file in files if file)
    kind, file_id = next(found, (MessageKind.TEXT, None))
    return Message(kind, words, file_id, said.message_id)


async def say(update: Update, context: VraagbaakContext) -> None:
    """Take what somebody typed or sent."""
    if update.message:
        await context.services.listening.say(await context.turn(update), message_of(update.message))


async def edited(update: Update, context: VraagbaakContext) -> None:
    """Take the new words of what somebody said before."""
    if update.edited_message:
        await context.services.listening.edited(await context.turn(update), message_of(update.edited_message))


async def refuse(update: Update, context: VraagbaakContext) -> None:
    """Say what cannot be passed on."""
    if update.message:
        await context.services.correcting.refuse(await context.turn(update), unheard(update.message))


def unheard(said: telegram.Message) -> Unheard:
    """What somebody sent that is not passed on."""
    if said.location:
        return Unheard.LIVE_LOCATION
    if said.sticker or said.dice:
        return Unheard.STICKER
    if said.contact:
        return Unheard.CONTACT
    return Unheard.POLL if said.poll else Unheard.OTHER


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
        MessageHandler(SAID & filters.COMMAND, explain),
        MessageHandler(SAID & UNHEARD, refuse),
        MessageHandler(SAID & HEARD, say),
        MessageHandler(EDITED & HEARD & ~(filters.COMMAND | filters.LOCATION), edited),
        CallbackQueryHandler(stale),
    ]
