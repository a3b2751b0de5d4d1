"""The console is the real application: one person alone, three together, a pipe, a restart."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from bot.config import Settings
from bot.console.conversation import Conversation, Player
from bot.console.lines import Press, Say, Wait
from bot.console.screen import Screen
from bot.console.terminal import converse, open_conversation
from knowledge.domain import Language, MessageKind

ROOT = Path(__file__).parents[2]
LITTER = "Er ligt overal zwerfvuil in onze straat. Hoe ruimen we dat samen met de buren op?"
NOWHERE = "Wie kan ons leren hoe je op het dak van de flat een imkerij met bijenkasten begint?"


class Seat:
    """Somebody at a keyboard: sees the screen, and presses what stands on it."""

    def __init__(self, conversation: Conversation, printed: list[str]) -> None:
        self._conversation = conversation
        self._printed = printed

    @property
    def sees(self) -> str:
        """Everything on the screen so far."""
        return "\n".join(self._printed)

    async def says(self, text: str, reply_to: int | None = None, kind: MessageKind = MessageKind.TEXT) -> None:
        await self._conversation.take(Say(text, kind, reply_to))

    async def presses(self, number: int) -> None:
        await self._conversation.take(Press(number))

    async def presses_button(self, label: str) -> None:
        """The first button on the screen whose label has this in it."""
        number = 1
        while (found := self._conversation.screen.key(number)) is not None:
            if label in found[1].label:
                await self.presses(number)
                return
            number += 1
        raise AssertionError(f"no button {label!r} on: {self._printed[-1]}")

    def offers(self, label: str) -> bool:
        """Whether the last that was shown has such a button."""
        return label in self._printed[-1]

    async def waits_for(self, text: str) -> None:
        while text not in self.sees:
            before = len(self._printed)
            await self._conversation.take(Wait(10))
            assert len(self._printed) > before, f"nothing came; waited for {text!r}"


class Table:
    """Opens consoles on one database."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def seat(self, role: str, name: str) -> "_Opening":
        return _Opening(self._settings, Player(role, name, Language.NL))


class _Opening:
    def __init__(self, settings: Settings, player: Player) -> None:
        self._printed: list[str] = []
        screen = Screen(write=lambda text: self._printed.append(click.unstyle(text)))
        self._conversation = open_conversation(settings, player, screen)

    async def __aenter__(self) -> Seat:
        return Seat(await self._conversation.__aenter__(), self._printed)

    async def __aexit__(self, *error: object) -> None:
        await self._conversation.__aexit__(None, None, None)


@pytest.fixture
def table(settings: Settings) -> Table:
    return Table(settings)


async def agree(seat: Seat) -> None:
    await seat.says("/start")
    await seat.presses_button("Ja")


async def test_buttons_work_by_their_number_and_messages_are_shown_again_when_changed(table: Table) -> None:
    async with table.seat("resident", "Anna") as anna:
        await agree(anna)
        await anna.says(LITTER)

        assert "#1 (changed)" in anna.sees
        assert "zwerfvuil" in anna.sees.lower()
        assert anna.offers("[1]")


async def test_what_is_not_on_the_screen_cannot_be_pressed_or_replied_to(table: Table) -> None:
    async with table.seat("resident", "Anna") as anna:
        await anna.presses(9)
        await anna.says("dag", reply_to=9)

        assert "no button [9]" in anna.sees
        assert "no message #9" in anna.sees


async def test_three_terminals_show_the_whole_loop(table: Table) -> None:
    async with (
        table.seat("resident", "Anna") as anna,
        table.seat("wijkwijze", "Wim") as wim,
        table.seat("coordinator", "Cora") as cora,
    ):
        await agree(anna)
        await anna.says(NOWHERE)
        while not anna.offers("wijkwijze"):
            await anna.presses_button("Zoek")
        await anna.presses_button("wijkwijze")
        await anna.presses_button("stuur")
        await wim.waits_for(NOWHERE)
        await wim.presses_button("Ik")
        await wim.says("Vraag het aan de imkersvereniging.", reply_to=1)
        await anna.waits_for("imkersvereniging")
        await cora.says("/gaten")

        assert NOWHERE in cora.sees
        assert "Wim" in anna.sees
        assert NOWHERE not in cora.sees[: cora.sees.index("WijkWijzer")]


async def test_a_photo_and_a_place_are_taken(table: Table) -> None:
    async with table.seat("resident", "Anna") as anna:
        await agree(anna)
        await anna.says("kijk", kind=MessageKind.PHOTO)
        photo = anna.sees
        await anna.says("", kind=MessageKind.LOCATION)

        assert anna.sees != photo


async def test_a_pipe_is_read_to_its_end(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    reading, writing = os.pipe()
    os.write(writing, f"/start\n1\n\n:help\n{LITTER}\n:wait 0.01".encode())
    os.close(writing)

    await converse(settings, Player("resident", "Anna"), reading)
    os.close(reading)

    shown = click.unstyle(capsys.readouterr().out)
    order = [
        shown.index(part) for part in ("Anna: /start", "[1]", "Anna: 1", ":reply N TEXT", f"Anna: {LITTER}", "👍 1")
    ]
    assert order == sorted(order)


async def test_who_leaves_early_leaves_well(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    reading, writing = os.pipe()
    os.write(writing, b":quit\n/start\n")

    await converse(settings, Player("resident", "Anna"), reading)

    os.close(writing)
    assert "/start" not in capsys.readouterr().out


def test_the_command_starts_the_console_where_there_is_no_token(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"DATA_DIR={settings.data_dir}\n", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "bot"],
        input="/start\n",
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )

    assert "WijkWijzer #1" in done.stdout
    assert done.stderr == ""
