"""What Telegram itself shows of the bot: its menus, its name and what stands in the empty chat."""

import logging
from collections.abc import Iterable

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

from handlers.menu import Menu, Profile, menu, menus, profiles
from handlers.texts import TextCatalogue
from knowledge.domain import Channel, Contact
from knowledge.unit_of_work import Units

_log = logging.getLogger(__name__)


async def introduce(bot: Bot, units: Units) -> None:
    """Set what everybody sees, and the menus of those who have a role.

    It is an extra: where Telegram refuses it, the bot works as well, and the next start tries again.
    """
    texts = TextCatalogue.load()
    try:
        for one in menus(texts):
            if not one.roles:
                await _set_menu(bot, one)
        for profile in profiles(texts):
            await _set_profile(bot, profile)
        for contact in await _humans(units):
            await show_menu(bot, contact, texts)
    except TelegramError as error:
        _log.warning("menus and profile are not all set: %s", error)


async def show_menu(bot: Bot, contact: Contact, texts: TextCatalogue) -> None:
    """Give somebody the menu of their roles, in their language.

    Raises:
        TelegramError: Telegram refused it, or could not be reached.
    """
    own = menu(contact.language, texts.texts(contact.language), contact.roles)
    await bot.set_my_commands(_commands(own), BotCommandScopeChat(int(contact.address)))


async def _set_menu(bot: Bot, menu: Menu) -> None:
    await bot.set_my_commands(_commands(menu), BotCommandScopeAllPrivateChats(), menu.language)


async def _set_profile(bot: Bot, profile: Profile) -> None:
    """Name, short text and description; each only where it changed, because Telegram allows few changes a day."""
    language = profile.language
    if (await bot.get_my_name(language)).name != profile.name:
        await bot.set_my_name(profile.name, language)
    if (await bot.get_my_short_description(language)).short_description != profile.short:
        await bot.set_my_short_description(profile.short, language)
    if (await bot.get_my_description(language)).description != profile.description:
        await bot.set_my_description(profile.description, language)


async def _humans(units: Units) -> Iterable[Contact]:
    """Who has a role, on Telegram."""
    async with units.reading() as unit:
        wijkwijzen = [one.contact for one in await unit.contacts.wijkwijzen()]
        found = {one.id: one for one in (*wijkwijzen, *await unit.contacts.coordinators())}
    return [contact for contact in found.values() if contact.channel is Channel.TELEGRAM]


def _commands(menu: Menu) -> list[BotCommand]:
    return [BotCommand(item.command, item.description) for item in menu.items]
