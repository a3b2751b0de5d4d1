"""The methods of the Bot API that the double speaks, by name: the table of contents."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram_double.methods import answering, chats, editing, media, passing_on, profile, sending, topics, updating
from telegram_double.params import Params
from telegram_double.world import World

Method = Callable[[World, Params], Any]
WaitingMethod = Callable[[World, Params], Awaitable[Any]]

METHODS: dict[str, Method] = {
    "answerCallbackQuery": answering.answer_callback_query,
    "closeForumTopic": topics.close_forum_topic,
    "copyMessage": passing_on.copy_message,
    "createForumTopic": topics.create_forum_topic,
    "deleteForumTopic": topics.delete_forum_topic,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "deleteMyCommands": profile.delete_my_commands,
    "deleteWebhook": updating.delete_webhook,
    "editForumTopic": topics.edit_forum_topic,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageText": editing.edit_message_text,
    "forwardMessage": passing_on.forward_message,
    "getChat": chats.get_chat,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMember": chats.get_chat_member,
    "getFile": media.get_file,
    "getMe": profile.get_me,
    "getMyCommands": profile.get_my_commands,
    "getMyDescription": profile.get_my_description,
    "getMyName": profile.get_my_name,
    "getMyShortDescription": profile.get_my_short_description,
    "getWebhookInfo": updating.get_webhook_info,
    "leaveChat": chats.leave_chat,
    "pinChatMessage": chats.pin_chat_message,
    "reopenForumTopic": topics.reopen_forum_topic,
    "sendAnimation": media.send_animation,
    "sendAudio": media.send_audio,
    "sendChatAction": answering.send_chat_action,
    "sendContact": media.send_contact,
    "sendDocument": media.send_document,
    "sendLocation": media.send_location,
    "sendMessage": sending.send_message,
    "sendPhoto": media.send_photo,
    "sendSticker": media.send_sticker,
    "sendVideo": media.send_video,
    "sendVideoNote": media.send_video_note,
    "sendVoice": media.send_voice,
    "setChatMenuButton": profile.set_chat_menu_button,
    "setMessageReaction": chats.set_message_reaction,
    "setMyCommands": profile.set_my_commands,
    "setMyDescription": profile.set_my_description,
    "setMyName": profile.set_my_name,
    "setMyShortDescription": profile.set_my_short_description,
    "setWebhook": updating.set_webhook,
    "unpinChatMessage": chats.unpin_chat_message,
}
"""Methods that answer at once."""

WAITING: dict[str, WaitingMethod] = {"getUpdates": updating.get_updates}
"""Methods that may take their time."""

FLOOD_COUNTED = frozenset(
    name for name in METHODS if name.startswith(("send", "edit", "copy", "forward")) and name != "sendChatAction"
)
"""Methods that put or change something in a chat, so that flood limits count them."""
