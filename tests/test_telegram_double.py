"""The double keeps Telegram's rules, proved with the real python-telegram-bot."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden, RetryAfter, TimedOut
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, ContextTypes, ExtBot
from telegram_double import DoubleRequest, FloodRule, Person, Timeout, World


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without this `RetryAfter` warns of a deprecation where it should be raised."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def anna(world: World) -> Person:
    person = world.person("Anna")
    person.says("/start")
    return person


@pytest.fixture
async def bot(world: World) -> AsyncIterator[ExtBot[None]]:
    async with ExtBot(world.token, request=DoubleRequest(world), get_updates_request=DoubleRequest(world)) as bot:
        yield bot


async def _start(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ja, graag", callback_data="yes")]])
    await update.message.reply_html("<b>Welkom</b> in de wijk", reply_markup=keyboard)


async def _pressed(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer("Dank je")
    await update.callback_query.edit_message_text("Gelukt")


@pytest.fixture
async def application(world: World) -> AsyncIterator[Application]:
    request, polling = DoubleRequest(world), DoubleRequest(world)
    application = ApplicationBuilder().token(world.token).request(request).get_updates_request(polling).build()
    application.add_handler(CommandHandler("start", _start))
    application.add_handler(CallbackQueryHandler(_pressed))
    async with application:
        assert application.updater
        await application.updater.start_polling()
        await application.start()
        yield application
        await application.updater.stop()
        await application.stop()


@pytest.mark.usefixtures("application")
async def test_a_conversation_runs_through_a_real_application(world: World, anna: Person) -> None:
    welcome = await anna.gets("Welkom")
    assert welcome.text == "Welkom in de wijk"
    assert welcome.source == "<b>Welkom</b> in de wijk"
    assert welcome.content["entities"] == [{"type": "bold", "offset": 0, "length": 6}]
    assert welcome.labels == ("Ja, graag",)
    press = anna.presses("graag")
    await anna.gets("Gelukt")
    assert press.answer
    assert press.answer.text == "Dank je"
    assert [message.text for message in anna.hears()] == ["Gelukt"]
    assert not world.unanswered()


async def test_get_updates_repeats_until_the_offset_acknowledges(bot: ExtBot[None], anna: Person) -> None:
    anna.says("tweede")
    first = await bot.get_updates()
    assert [update.message.text for update in first if update.message] == ["/start", "tweede"]
    assert await bot.get_updates(offset=first[0].update_id) == first
    assert await bot.get_updates(offset=first[0].update_id + 1) == first[1:]
    assert await bot.get_updates() == first[1:]
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()


@pytest.mark.parametrize(
    ("source", "refusal"),
    [
        ("<b>vet", 'can\'t find end tag corresponding to start tag "b"'),
        ("<p>alinea</p>", 'unsupported start tag "p" at byte offset 0'),
        ("é <br/>", 'unsupported start tag "br/" at byte offset 3'),
        ("<b><i>x</b></i>", 'unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("los</b>", "unexpected end tag at byte offset 3"),
        ("1 < 2", 'unsupported start tag "" at byte offset 2'),
        ("<b", "unclosed start tag at byte offset 0"),
    ],
)
async def test_html_that_does_not_parse_is_refused(bot: ExtBot[None], anna: Person, source: str, refusal: str) -> None:
    with pytest.raises(BadRequest, match="Can't parse entities: ") as caught:
        await bot.send_message(anna.id, source, parse_mode="HTML")
    assert str(caught.value).lower().endswith(refusal)


async def test_blocked_and_unknown_people_cannot_be_reached(bot: ExtBot[None], world: World, anna: Person) -> None:
    stranger = world.person("Bo")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(stranger.id, "hoi")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(12345, "hoi")
    anna.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "hoi")


async def test_too_long_and_empty_texts_are_refused(bot: ExtBot[None], anna: Person) -> None:
    await bot.send_message(anna.id, "<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(anna.id, "x" * 4095 + "🌳")
    with pytest.raises(BadRequest, match="Message text is empty"):
        await bot.send_message(anna.id, "")


async def test_a_lost_answer_may_have_been_accepted(bot: ExtBot[None], world: World, anna: Person) -> None:
    world.faults.plan("sendMessage", Timeout(accepted=True))
    with pytest.raises(TimedOut):
        await bot.send_message(anna.id, "aangekomen")
    assert anna.last().text == "aangekomen"


async def test_flood_limits_count_when_switched_on(bot: ExtBot[None], world: World, anna: Person) -> None:
    world.flood = FloodRule(burst=1)
    await bot.send_message(anna.id, "een")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(anna.id, "twee")
    assert caught.value.retry_after == timedelta(seconds=1)
    world.skip(1)
    await bot.send_message(anna.id, "twee")
