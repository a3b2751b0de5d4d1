"""What Telegram itself shows of the bot: its menus, its name and what stands in the empty chat."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

from handlers.menu import Menu, Profile, menu, menus, profiles
from handlers.texts import TextCatalogue
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact
from knowledge.notices import Notice
from knowledge.notices.coordinating import InvitationAccepted
from knowledge.notices.meeting import LanguageChanged
from knowledge.notices.people import RoleRevoked

_log = logging.getLogger(__name__)


class Introductions:
    """Sets what Telegram shows. It is an extra: where Telegram refuses it, the bot works as well."""

    def __init__(self, bot: Bot, units: Units, texts: TextCatalogue) -> None:
        self._bot = bot
        self._units = units
        self._texts = texts

    async def introduce(self) -> None:
        """Set what everybody sees, and the menus of those who have a role."""
        with _logged():
            for one in menus(self._texts):
                if not one.roles:
                    scope = BotCommandScopeAllPrivateChats()
                    await self._bot.set_my_commands(_commands(one), scope, one.language)
            for profile in profiles(self._texts):
                await _set_profile(self._bot, profile)
            for contact in await _humans(self._units):
                await self._show_menu(contact)

    async def follow(self, contact: Contact, notice: Notice) -> None:
        """Change somebody's menu along with their roles and their language."""
        if isinstance(notice, InvitationAccepted | RoleRevoked | LanguageChanged):
            with _logged():
                await self._show_menu(contact)

    async def _show_menu(self, contact: Contact) -> None:
        own = menu(contact.language, self._texts.texts(contact.language), contact.roles)
        await self._bot.set_my_commands(_commands(own), BotCommandScopeChat(int(contact.address)))


@contextmanager
def _logged() -> Iterator[None]:
    try:
        yield
    except TelegramError as error:
        _log.warning("a menu or the profile is not set: %s", error)


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
