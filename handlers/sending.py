"""Outgoing messages as calls to Telegram."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, Message
from telegram.constants import ParseMode

from handlers.messages.outgoing import Attachment, Button, Document, File, Outgoing, Picture, Spot, Unmade
from knowledge.domain import MessageKind

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""Three offerings have three links: a picture of one of them would only push the buttons off the screen."""


async def made(outgoing: Outgoing) -> Outgoing:
    """The same with everything made that goes with it."""
    attachment = outgoing.attachment
    return replace(
        outgoing,
        attachment=await _make(attachment) if isinstance(attachment, Unmade) else attachment,
        enclosures=tuple([await _make(one) if isinstance(one, Unmade) else one for one in outgoing.enclosures]),
    )


async def _make(unmade: Unmade) -> Document | Picture:
    content = await asyncio.to_thread(unmade.make)
    return Picture(unmade.filename, content) if unmade.is_photo else Document(unmade.filename, content)


async def post(bot: Bot, chat_id: int, outgoing: Outgoing, thread_id: int | None = None) -> int:
    """Send a new message, without its enclosures.

    Args:
        thread_id: Topic of a group.

    Returns:
        Its message id.

    Raises:
        TelegramError: Telegram refused it, or could not be reached.
    """
    keyboard = _keyboard(outgoing.buttons)
    if outgoing.attachment is not None:
        return await _send_file(bot, chat_id, outgoing.attachment, outgoing.text, keyboard, thread_id)
    message = await bot.send_message(
        chat_id,
        outgoing.text,
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard,
        link_preview_options=_NO_PREVIEW,
        message_thread_id=thread_id,
    )
    return message.message_id


async def change(bot: Bot, chat_id: int, message_id: int, outgoing: Outgoing) -> None:
    """Put a text in the place of an earlier message.

    Raises:
        TelegramError: Telegram refused it, also when nothing would change, or could not be reached.
    """
    await bot.edit_message_text(
        outgoing.text,
        chat_id=chat_id,
        message_id=message_id,
        parse_mode=ParseMode.HTML,
        reply_markup=_keyboard(outgoing.buttons),
        link_preview_options=_NO_PREVIEW,
    )


async def enclose(bot: Bot, chat_id: int, attachment: Attachment, thread_id: int | None = None) -> None:
    """Send what goes with a message.

    Raises:
        TelegramError: Telegram refused it, or could not be reached.
    """
    match attachment:
        case Spot(latitude, longitude):
            await bot.send_location(chat_id, latitude, longitude, message_thread_id=thread_id)
        case File(MessageKind.ROUND_VIDEO, file_id):  # takes no caption
            await bot.send_video_note(chat_id, file_id, message_thread_id=thread_id)
        case _:
            await _send_file(bot, chat_id, attachment, "", None, thread_id)


async def _send_file(
    bot: Bot,
    chat_id: int,
    file: Document | Picture | Unmade | File,
    caption: str,
    keyboard: InlineKeyboardMarkup | None,
    thread_id: int | None,
) -> int:
    send: Callable[..., Awaitable[Message]]
    match file:
        case Document(filename, content):
            send = partial(bot.send_document, chat_id, InputFile(content, filename))
        case Picture(filename, content):
            send = partial(bot.send_photo, chat_id, InputFile(content, filename))
        case File(kind, file_id):
            send = partial(_way(bot, kind), chat_id, file_id)
        case Unmade(filename):
            raise TypeError(f"{filename} is not made yet")
    message = await send(caption=caption, parse_mode=ParseMode.HTML, reply_markup=keyboard, message_thread_id=thread_id)
    return message.message_id


def _way(bot: Bot, kind: MessageKind) -> Callable[..., Awaitable[Message]]:
    """How a kind of file is sent again by its id."""
    match kind:
        case MessageKind.PHOTO:
            return bot.send_photo
        case MessageKind.VOICE:
            return bot.send_voice
        case MessageKind.AUDIO:
            return bot.send_audio
        case MessageKind.VIDEO:
            return bot.send_video
        case _:
            return bot.send_document


def _keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.text, callback_data=button.data) for button in row] for row in rows]
    )
