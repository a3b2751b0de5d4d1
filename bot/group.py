"""Whether the wijkwijzen's group is what it has to be: looked at when the bot starts, and by `vraagbaak doctor`."""

from telegram import Bot, ChatMemberAdministrator
from telegram.error import BadRequest, Forbidden

from bot.config import ConfigurationError


async def check_group(bot: Bot, group_id: int) -> str:
    """Look at the group.

    Returns:
        Its title.

    Raises:
        ConfigurationError: It is missing, has no topics, or the bot may not open them; the message says how to mend it.
        TelegramError: Telegram cannot be reached.
    """
    try:
        chat, me = await bot.get_chat(group_id), await bot.get_chat_member(group_id, bot.id)
    except (BadRequest, Forbidden):
        raise ConfigurationError(
            f"DESK_GROUP: there is no group {group_id} with this bot in it. Add @{bot.username} to the group."
        ) from None
    if not chat.is_forum:
        raise ConfigurationError(f"DESK_GROUP: the group “{chat.title}” has no topics. Switch them on in its settings.")
    if not (isinstance(me, ChatMemberAdministrator) and me.can_manage_topics):
        raise ConfigurationError(
            f"DESK_GROUP: the bot may not open topics in “{chat.title}”. Make @{bot.username} an administrator of the "
            "group who may manage topics."
        )
    return chat.title or str(group_id)
