"""The double behaves as Telegram does, proved with the real python-telegram-bot."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import BadRequest, ChatMigrated, Conflict
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, ContextTypes, ExtBot
from telegram_double import DoubleRequest, Person, World

Bot = ExtBot[None]
AnyApplication = Application[Any, Any, Any, Any, Any, Any]
YES = InlineKeyboardMarkup([[InlineKeyboardButton("Ja, graag", callback_data="yes")]])


def updates_of(world: World, bot: Bot) -> list[Update]:
    """Everything the bot has yet to hear, as the library reads it."""
    return [Update.de_json(update, bot) for update in world.updates.pending]


class TestConversation:
    @pytest.fixture
    async def application(self, world: World) -> AsyncIterator[AnyApplication]:
        async def start(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
            assert update.message
            await update.message.reply_html("<b>Welkom</b> in de wijk", reply_markup=YES)

        async def pressed(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
            assert update.callback_query
            await update.callback_query.answer("Dank je")
            await update.callback_query.edit_message_text("Gelukt")

        request, polling = DoubleRequest(world), DoubleRequest(world)
        application = ApplicationBuilder().token(world.token).request(request).get_updates_request(polling).build()
        application.add_handler(CommandHandler("start", start))
        application.add_handler(CallbackQueryHandler(pressed))
        async with application:
            assert application.updater
            await application.updater.start_polling()
            await application.start()
            yield application
            await application.updater.stop()
            await application.stop()

    @pytest.mark.usefixtures("application")
    async def test_runs_through_a_real_application(self, world: World, anna: Person) -> None:
        welcome = await anna.gets("Welkom")
        assert welcome.text == "Welkom in de wijk"
        assert welcome.source == "<b>Welkom</b> in de wijk"
        assert welcome.content["entities"] == [{"type": "bold", "offset": 0, "length": 6}]
        assert welcome.labels == ("Ja, graag",)
        press = anna.presses("graag")
        await anna.gets("Gelukt")
        anna.says("/start")
        assert (await anna.gets("Welkom", after=welcome)).message_id > welcome.message_id
        assert press.answer
        assert press.answer.text == "Dank je"
        assert [message.text for message in anna.hears()] == ["Gelukt", "Welkom in de wijk"]
        assert not world.unanswered()

    @pytest.mark.usefixtures("application")
    async def test_waiting_for_what_never_comes_says_what_was_seen(self, anna: Person) -> None:
        await anna.gets("Welkom")
        with pytest.raises(AssertionError, match=r"Anna waits for 'Dag'; saw .*Welkom in de wijk"):
            await anna.gets("Dag", within=0.01)


class TestUpdates:
    async def test_repeat_until_the_offset_acknowledges(self, bot: Bot, anna: Person) -> None:
        anna.says("tweede")
        first = await bot.get_updates()
        assert [update.message.text for update in first if update.message] == ["/start", "tweede"]
        assert await bot.get_updates(offset=first[0].update_id) == first
        assert await bot.get_updates(offset=first[0].update_id + 1) == first[1:]
        assert await bot.get_updates() == first[1:]
        assert await bot.get_updates(offset=first[1].update_id + 1) == ()

    async def test_a_negative_offset_keeps_only_the_last(self, bot: Bot, world: World, anna: Person) -> None:
        anna.pastes("x" * 5000)
        (last,) = await bot.get_updates(offset=-1)
        assert len(world.updates.acknowledged) == 2
        assert last.message
        assert len(last.message.text or "") == 5000 - 4096

    async def test_a_long_poll_ends_when_something_happens(self, bot: Bot, world: World) -> None:
        waiting = asyncio.create_task(bot.get_updates(timeout=10))
        await world.until(lambda: world.polls > 0)
        world.person("Bo").says("hoi")
        assert len(await waiting) == 1

    async def test_a_second_poll_ends_the_first(self, bot: Bot, world: World) -> None:
        first = asyncio.create_task(bot.get_updates(timeout=10))
        await world.until(lambda: world.polls > 0)
        await bot.get_updates()
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first

    async def test_only_asked_for_kinds_come(self, bot: Bot, world: World, anna: Person) -> None:
        anna.reacts(anna.says("mooi"), "👍")
        assert len(world.updates.pending) == 2  # a reaction is not among the kinds that come by default
        await bot.get_updates(allowed_updates=["message_reaction"])
        anna.says("komt niet")
        anna.reacts(anna.says("mooi"), "👍")
        assert updates_of(world, bot)[-1].message_reaction
        assert len(world.updates.pending) == 3

    async def test_ids_may_have_holes_and_updates_may_come_twice(self, bot: Bot, world: World, anna: Person) -> None:
        world.updates.skip_ids(5)
        anna.says("tweede")
        first, second = await bot.get_updates()
        assert second.update_id == first.update_id + 6
        await bot.get_updates(offset=second.update_id + 1)
        world.updates.repeat(first.to_dict())
        assert await bot.get_updates() == (first,)

    async def test_everything_a_person_does_is_a_valid_update(self, bot: Bot, world: World, anna: Person) -> None:
        told = anna.says("kijk op https://example.org of mail a@example.org #wijk @wijkwijzer_bot")
        anna.edits(told, "toch niet")
        anna.replies_to(told, "nog iets")
        anna.edits(anna.sends_photo("een foto", album="1"), "twee foto's")
        anna.sends_voice()
        anna.sends_video()
        anna.sends_document(b"%PDF", "brief.pdf", caption="/start")
        anna.sends_location()
        anna.sends_contact()
        anna.sends_contact(first_name="Bo")
        anna.forwards(told)
        anna.forwards(told, written_by="Iemand")
        anna.blocks_bot()
        anna.unblocks_bot()
        updates = updates_of(world, bot)
        assert [update.update_id for update in updates] == sorted({update.update_id for update in updates})
        assert len(updates) == 16
        message = updates[1].message
        assert message
        assert {str(entity.type) for entity in message.entities} == {"url", "email", "hashtag", "mention"}
        assert message.parse_entity(message.entities[0]) == "https://example.org"
        assert [bool(update.my_chat_member) for update in updates[-2:]] == [True, True]


class TestPresses:
    async def test_a_press_can_be_late_or_double(self, bot: Bot, world: World, anna: Person) -> None:
        await bot.send_message(anna.id, "Doorgaan?", reply_markup=YES)
        seen = anna.last()
        first = anna.presses("Ja, graag")
        await bot.edit_message_text("Klaar", anna.id, seen.message_id)
        assert anna.last().labels == ()
        second = anna.presses("graag", on=seen)
        assert first.id != second.id
        assert len(world.unanswered()) == 2
        with pytest.raises(AssertionError, match="no button 'graag' for Anna; there are \\[\\]"):
            anna.presses("graag")

    async def test_each_press_is_answered_once_and_in_time(self, bot: Bot, world: World, anna: Person) -> None:
        await bot.send_message(anna.id, "Doorgaan?", reply_markup=YES)
        press, late = anna.presses("Ja"), anna.presses("Ja")
        assert await bot.answer_callback_query(press.id, "Goed", show_alert=True)
        assert press.answer
        assert press.answer.alert
        for query in (press.id, "onbekend"):
            with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id"):
                await bot.answer_callback_query(query)
        world.skip(60)
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query(late.id)

    async def test_a_press_on_a_deleted_message_tells_only_which(self, bot: Bot, world: World, anna: Person) -> None:
        sent = await bot.send_message(anna.id, "Doorgaan?", reply_markup=YES)
        seen = anna.last()
        await sent.delete()
        anna.presses("Ja", on=seen)
        query = updates_of(world, bot)[-1].callback_query
        assert query
        assert query.message
        assert not query.message.is_accessible

    async def test_somebody_else_may_press_in_a_group(self, bot: Bot, world: World, anna: Person) -> None:
        group = world.group("Wijkwijzen")
        await bot.send_message(group.id, "Wie neemt deze?", reply_markup=YES)
        press = anna.presses("Ja", chat=group)
        query = updates_of(world, bot)[-1].callback_query
        assert query
        assert (query.id, query.from_user.id, query.data) == (press.id, anna.id, "yes")

    async def test_links_are_not_pressed(self, bot: Bot, anna: Person) -> None:
        link = InlineKeyboardMarkup([[InlineKeyboardButton("Lees", url="https://example.org/a?b=https://c")]])
        await bot.send_message(anna.id, "Meer", reply_markup=link)
        with pytest.raises(AssertionError, match="is not for the bot"):
            anna.presses("Lees")

    async def test_keys_are_tapped(self, bot: Bot, world: World, anna: Person) -> None:
        keys = ReplyKeyboardMarkup([["Sla over", KeyboardButton("Mijn nummer", request_contact=True)]])
        sent = await bot.send_message(anna.id, "Kies", reply_markup=keys)
        anna.taps("Sla over")
        anna.taps("Mijn nummer")
        said, shared = updates_of(world, bot)[-2:]
        assert said.message
        assert said.message.text == "Sla over"
        assert shared.message
        assert shared.message.contact
        assert shared.message.contact.user_id == anna.id
        with pytest.raises(BadRequest, match="Message can't be edited"):
            await sent.edit_text("Anders")
        await bot.send_message(anna.id, "Weg", reply_markup=ReplyKeyboardRemove())
        with pytest.raises(AssertionError, match="no key"):
            anna.taps("Sla over")


class TestGroups:
    async def test_a_member_bot_hears_only_what_is_for_it(self, bot: Bot, world: World, anna: Person) -> None:
        group = world.group("Buren", bot="member")
        asked = await bot.send_message(group.id, "Hoe gaat het?")
        seen = anna.sees(group)[-1]
        for text in ("onder ons", "/help", "hoi @wijkwijzer_bot"):
            anna.says(text, chat=group)
        anna.replies_to(seen, "goed")
        heard = [update.message for update in updates_of(world, bot)[1:] if update.message]
        assert [message.text for message in heard] == ["/help", "hoi @wijkwijzer_bot", "goed"]
        assert heard[-1].reply_to_message
        assert heard[-1].reply_to_message.message_id == asked.message_id

    async def test_a_group_that_moves_refuses_with_its_new_id(self, bot: Bot, world: World, anna: Person) -> None:
        group = world.group("Buren")
        new = world.migrate(group, anna.user)
        moved, arrived = updates_of(world, bot)[-2:]
        assert moved.message
        assert moved.message.migrate_to_chat_id == new.id
        assert arrived.message
        assert arrived.message.migrate_from_chat_id == group.id
        with pytest.raises(ChatMigrated) as caught:
            await bot.send_message(group.id, "hoi")
        assert caught.value.new_chat_id == new.id
        assert (await bot.send_message(new.id, "hoi")).chat.type == "supergroup"

    async def test_membership(self, bot: Bot, world: World, anna: Person) -> None:
        group = world.group("Wijkwijzen", supergroup=True, bot="member")
        assert (await bot.get_chat_member(group.id, anna.id)).status == "left"
        anna.joins(group, "creator")
        assert (await bot.get_chat_member(group.id, anna.id)).status == "creator"
        assert [member.user.id for member in await bot.get_chat_administrators(group.id)] == [anna.id]
        assert (await bot.get_chat_member(anna.id, anna.id)).status == "member"
        world.set_bot_status(group, "administrator", anna.user)
        assert (await bot.get_chat_member(group.id, world.bot.id)).status == "administrator"
        promoted = updates_of(world, bot)[-1].my_chat_member
        assert promoted
        assert (promoted.old_chat_member.status, promoted.new_chat_member.status) == ("member", "administrator")
        anna.leaves(group)
        with pytest.raises(BadRequest, match=r"Participant_id_invalid"):
            await bot.get_chat_member(group.id, 1)
        assert (await bot.get_chat(group.id)).title == "Wijkwijzen"

    async def test_topics_hold_their_own_messages(self, bot: Bot, world: World, anna: Person) -> None:
        forum = world.group("Wijkwijzen", forum=True)
        topic = await bot.create_forum_topic(forum.id, "Speeltuin")
        thread = topic.message_thread_id
        sent = await bot.send_message(forum.id, "Een vraag", message_thread_id=thread)
        assert sent.is_topic_message
        anna.says("Ik weet het", chat=forum, topic=thread)
        heard = updates_of(world, bot)[-1].message
        assert heard
        assert heard.message_thread_id == thread
        assert heard.reply_to_message
        assert heard.reply_to_message.forum_topic_created  # what replies to nothing else replies to the opening
        assert await bot.edit_forum_topic(forum.id, thread, name="Speeltuin ✅")
        assert await bot.close_forum_topic(forum.id, thread)
        assert await bot.reopen_forum_topic(forum.id, thread)
        assert await bot.delete_forum_topic(forum.id, thread)
        assert anna.sees(forum) == []
        opened = anna.opens_topic(forum, "Afval")
        assert (await bot.send_message(forum.id, "hier", message_thread_id=opened.thread_id)).message_thread_id
