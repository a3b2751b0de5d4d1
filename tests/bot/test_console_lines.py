"""What is typed into the console, and what it means."""

import os
from pathlib import Path

import pytest

from bot.console.lines import Explain, Press, Quit, Say, Typed, Wait, parse, read_lines
from knowledge.domain import MessageKind


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ("  ", None),
        ("het is hier een rommel ", Say("het is hier een rommel")),
        ("/mijnvragen", Say("/mijnvragen")),
        ("2", Press(2)),
        ("2 buren", Say("2 buren")),
        (":say 2", Say("2")),
        (":reply 3 Goed idee", Say("Goed idee", reply_to=3)),
        (":reply #3 Goed idee", Say("Goed idee", reply_to=3)),
        (":photo kijk hier", Say("kijk hier", MessageKind.PHOTO)),
        (":voice", Say("", MessageKind.VOICE)),
        (":location", Say("", MessageKind.LOCATION)),
        (":wait 2.5", Wait(2.5)),
        (":quit", Quit()),
    ],
)
def test_a_line_means_one_thing(line: str, typed: Typed | None) -> None:
    assert parse(line) == typed


@pytest.mark.parametrize("line", [":", ":help", ":reply", ":reply iets", ":reply 3", ":wait", ":wait even", ":say"])
def test_what_the_console_does_not_know_it_explains(line: str) -> None:
    assert isinstance(parse(line), Explain)


async def test_lines_come_from_a_pipe_also_the_last_without_an_end() -> None:
    reading, writing = os.pipe()
    os.write(writing, "één\r\ntwee\ndr".encode())
    os.write(writing, b"ie")
    os.close(writing)

    lines = [parse(line) async for line in read_lines(reading)]

    os.close(reading)
    assert lines == [Say("één"), Say("twee"), Say("drie")]


async def test_lines_come_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "script"
    path.write_text("een\ntwee\n", encoding="utf-8")
    with path.open("rb") as file:
        assert [line async for line in read_lines(file.fileno())] == ["een", "twee"]
