"""A group that does not fit stops the start, with what is wrong and how to mend it."""

import pytest
from telegram.ext import ExtBot
from telegram_double import World

from bot.config import ConfigurationError
from bot.group import check_group


async def test_a_forum_in_which_the_bot_manages_topics_is_fine(world: World, bot: ExtBot[None]) -> None:
    group = world.group("Wijkwijzen", forum=True)

    assert await check_group(bot, group.id) == "Wijkwijzen"


async def test_a_group_that_the_bot_is_not_in_is_named(bot: ExtBot[None]) -> None:
    with pytest.raises(ConfigurationError, match=r"no group -100123 .* Add @"):
        await check_group(bot, -100123)


async def test_a_group_without_topics_is_named(world: World, bot: ExtBot[None]) -> None:
    with pytest.raises(ConfigurationError, match="no topics"):
        await check_group(bot, world.group("Wijkwijzen", supergroup=True).id)


async def test_a_bot_without_the_right_is_told_so(world: World, bot: ExtBot[None]) -> None:
    with pytest.raises(ConfigurationError, match="may not open topics"):
        await check_group(bot, world.group("Wijkwijzen", forum=True, bot="member").id)
