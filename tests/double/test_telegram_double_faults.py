"""What goes wrong on the way to Telegram, its limits, and its menus; proved with the real python-telegram-bot."""

import math
from datetime import timedelta
from http import HTTPStatus

import pytest
from telegram import BotCommand, BotCommandScopeChat
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.ext import ExtBot
from telegram_double import BadGateway, FloodRule, Person, Refusal, Reset, Timeout, World
from telegram_double.errors import ApiError

Bot = ExtBot[None]


class TestFaults:
    async def test_a_lost_answer_may_have_been_accepted(self, bot: Bot, world: World, anna: Person) -> None:
        world.faults.plan("sendMessage", Timeout(accepted=True))
        with pytest.raises(TimedOut):
            await bot.send_message(anna.id, "aangekomen")
        assert anna.last().text == "aangekomen"
        world.faults.plan("sendMessage", Timeout())
        with pytest.raises(TimedOut):
            await bot.send_message(anna.id, "nooit")
        assert anna.last().text == "aangekomen"

    async def test_connections_break_and_servers_fail(self, bot: Bot, world: World, anna: Person) -> None:
        down = Refusal(ApiError(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal Server Error"))
        for fault in (Reset(), BadGateway(), down):
            world.faults.plan("*", fault)
            with pytest.raises(NetworkError):
                await bot.send_message(anna.id, "hoi")
        assert anna.hears() == []
        assert [fault for _, fault in world.faults.happened] == [Reset(), BadGateway(), down]

    async def test_a_fault_can_last_and_be_for_one_chat(self, bot: Bot, world: World, anna: Person) -> None:
        world.faults.plan("sendMessage", Timeout(), times=math.inf, chat_id=anna.id)
        bo = world.person("Bo")
        bo.starts()
        for _ in range(3):
            with pytest.raises(TimedOut):
                await bot.send_message(anna.id, "hoi")
        await bot.send_message(bo.id, "hoi")
        world.faults.clear()
        await bot.send_message(anna.id, "hoi")

    async def test_slow_answers_run_into_the_read_timeout(self, bot: Bot, world: World, anna: Person) -> None:
        world.latency = 1.0
        with pytest.raises(TimedOut):
            await bot.send_message(anna.id, "traag", read_timeout=0.01)

    async def test_one_chat_takes_one_message_a_second(self, bot: Bot, world: World, anna: Person) -> None:
        world.stop_clock()
        world.flood = FloodRule(burst=1)
        await bot.send_message(anna.id, "een")
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(anna.id, "twee")
        assert caught.value.retry_after == timedelta(seconds=1)
        assert world.flood.refused == 1
        await bot.send_chat_action(anna.id, "typing")  # counts for nothing
        world.skip(1)
        await bot.send_message(anna.id, "twee")

    async def test_all_chats_take_thirty_a_second(self, bot: Bot, world: World) -> None:
        world.stop_clock()
        world.flood = FloodRule()
        people = [world.person(f"P{number}") for number in range(31)]
        for person in people:
            person.starts()
        for person in people[:30]:
            await bot.send_message(person.id, "hoi")
        with pytest.raises(RetryAfter):
            await bot.send_message(people[30].id, "hoi")

    async def test_a_group_takes_twenty_a_minute(self, bot: Bot, world: World) -> None:
        world.stop_clock()
        world.flood = FloodRule()
        group = world.group("Buren")
        for _ in range(20):
            await bot.send_message(group.id, "hoi")
            world.skip(1)
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(group.id, "hoi")
        assert caught.value.retry_after == timedelta(seconds=40)


class TestMenu:
    async def test_people_see_the_narrowest_menu_in_their_language(self, bot: Bot, world: World, anna: Person) -> None:
        await bot.set_my_commands([BotCommand("help", "Help")])
        await bot.set_my_commands([BotCommand("hulp", "Hulp")], language_code="nl")
        assert [command["command"] for command in anna.menu()] == ["hulp"]
        assert [command["command"] for command in world.person("Bob", "en").menu()] == ["help"]
        await bot.set_my_commands([BotCommand("gaten", "Gaten")], BotCommandScopeChat(anna.id))
        assert [command["command"] for command in anna.menu()] == ["gaten"]
        await bot.delete_my_commands(BotCommandScopeChat(anna.id))
        assert (await bot.get_my_commands(language_code="nl"))[0].description == "Hulp"

    async def test_descriptions_are_kept_per_language(self, bot: Bot) -> None:
        await bot.set_my_description("Stel je vraag", "nl")
        await bot.set_my_short_description("Vraagbaak")
        await bot.set_my_name("WijkWijzer")
        assert (await bot.get_my_description("nl")).description == "Stel je vraag"
        assert (await bot.get_my_short_description("nl")).short_description == "Vraagbaak"
        assert (await bot.get_my_name()).name == "WijkWijzer"
        assert await bot.set_chat_menu_button()
