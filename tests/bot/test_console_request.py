"""The terminal answers the bot as Telegram would."""

from collections.abc import AsyncIterator
from pathlib import Path

import click
import pytest
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.console.request import ConsoleRequest
from bot.console.screen import Screen

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
async def bot(printed: list[str], tmp_path: Path) -> AsyncIterator[ExtBot[None]]:
    screen = Screen(write=lambda text: printed.append(click.unstyle(text)))
    request = ConsoleRequest(screen, tmp_path / "files", said=lambda: printed.append("*"))
    async with ExtBot("1:console", request=request, get_updates_request=request) as bot:
        yield bot


async def test_a_text_is_shown_with_its_buttons(bot: ExtBot[None], printed: list[str]) -> None:
    message = await bot.send_message(5, "<b>Dag</b>", parse_mode="HTML", reply_markup=KEYBOARD)

    assert message.chat_id == 5
    assert printed == ["\nWijkWijzer #1", "  Dag", "  [1] Ja", "*"]


async def test_message_ids_go_up(bot: ExtBot[None]) -> None:
    first, second = await bot.send_message(5, "een"), await bot.send_message(5, "twee")

    assert second.message_id > first.message_id


async def test_files_are_put_in_a_folder(bot: ExtBot[None], printed: list[str], tmp_path: Path) -> None:
    await bot.send_document(5, InputFile(b"a;b", "../gaten.csv"), caption="Hier")

    assert (tmp_path / "files" / "gaten.csv").read_bytes() == b"a;b"
    assert "gaten.csv" in printed[0]
    assert printed[1] == "  Hier"


async def test_other_peoples_files_are_named(bot: ExtBot[None], printed: list[str]) -> None:
    await bot.send_photo(5, "file-1", caption="kijk")
    await bot.send_voice(5, "file-2")
    await bot.send_video(5, "file-3")
    await bot.send_document(5, "file-4")
    await bot.send_location(5, 52.09, 5.12)

    headers = [line for line in printed if "#" in line]
    assert [header.split("[")[1] for header in headers] == [
        "photo]",
        "voice]",
        "video]",
        "document]",
        "place 52.09, 5.12]",
    ]


async def test_a_message_is_changed(bot: ExtBot[None], printed: list[str]) -> None:
    message = await bot.send_message(5, "een", reply_markup=KEYBOARD)
    await bot.edit_message_text("twee", 5, message.message_id)
    await bot.edit_message_reply_markup(5, message.message_id, reply_markup=KEYBOARD)

    assert "\nWijkWijzer #1 (changed)" in printed
    assert printed[-3:] == ["  twee", "  [2] Ja", "*"]


async def test_a_change_that_changes_nothing_is_refused(bot: ExtBot[None]) -> None:
    message = await bot.send_message(5, "een", reply_markup=KEYBOARD)

    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("een", 5, message.message_id, reply_markup=KEYBOARD)


async def test_a_message_of_an_earlier_time_cannot_be_changed(bot: ExtBot[None]) -> None:
    with pytest.raises(BadRequest, match="not found"):
        await bot.edit_message_text("een", 5, 33)


async def test_a_hint_is_shown(bot: ExtBot[None], printed: list[str]) -> None:
    await bot.answer_callback_query("1")
    await bot.answer_callback_query("1", "Dat hoeft niet meer")

    assert printed == ["  Dat hoeft niet meer"]


async def test_what_a_terminal_has_no_use_for_succeeds(bot: ExtBot[None], printed: list[str]) -> None:
    assert await bot.send_chat_action(5, "typing")
    assert await bot.set_my_commands([BotCommand("hulp", "Hulp")])
    assert printed == []
