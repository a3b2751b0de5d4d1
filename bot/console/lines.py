"""What somebody types into the console, and what it means."""

import asyncio
import codecs
import os
import threading
from collections.abc import AsyncIterator
from dataclasses import dataclass

from knowledge.domain import MessageKind

HELP = """\
Type a message, or the number of a button. Besides:
  /help            what the vraagbaak can do
  :say TEXT        send TEXT as it is, also a number or something with a colon
  :reply N TEXT    reply to message #N
  :photo TEXT      send a photo, with TEXT under it; :voice, :video and :document work the same
  :location        send a place
  :wait SECONDS    wait for a message, at most so long
  :quit            leave; so does the end of the input"""

ATTACHMENTS = {
    "photo": MessageKind.PHOTO,
    "voice": MessageKind.VOICE,
    "video": MessageKind.VIDEO,
    "document": MessageKind.DOCUMENT,
    "location": MessageKind.LOCATION,
}


@dataclass(frozen=True, slots=True)
class Say:
    """A message, perhaps in reply to one on the screen.

    Attributes:
        kind: What it is made of.
        text: The text, or the caption; nothing for a place.
        reply_to: Number of a message on the screen.
    """

    text: str
    kind: MessageKind = MessageKind.TEXT
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """The button with this number."""

    number: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Until somebody says something, at most so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave."""


@dataclass(frozen=True, slots=True)
class Explain:
    """Words for the one at the keyboard, from the console itself."""

    text: str


Typed = Say | Press | Wait | Quit | Explain


def parse(line: str) -> Typed | None:
    """What a line means; None for an empty one."""
    line = line.strip()
    if not line:
        return None
    if line.isdecimal():
        return Press(int(line))
    return _command(line) if line.startswith(":") else Say(line)


def _command(line: str) -> Typed:
    word, _, rest = line[1:].partition(" ")
    rest = rest.strip()
    match word:
        case "say" if rest:
            return Say(rest)
        case "reply":
            return _reply(rest)
        case "wait":
            return _wait(rest)
        case "quit":
            return Quit()
        case _ if word in ATTACHMENTS:
            return Say(rest, ATTACHMENTS[word])
        case _:
            return Explain(HELP)


def _reply(rest: str) -> Typed:
    number, _, text = rest.partition(" ")
    if not (number.removeprefix("#").isdecimal() and text.strip()):
        return Explain("Like this: :reply 3 What I want to say")
    return Say(text.strip(), reply_to=int(number.removeprefix("#")))


def _wait(rest: str) -> Typed:
    try:
        return Wait(float(rest))
    except ValueError:
        return Explain("Like this: :wait 5")


async def read_lines(descriptor: int) -> AsyncIterator[str]:
    """Lines from a terminal, a pipe or a file, while the event loop goes on.

    A thread reads the descriptor itself: Python's own buffered reader would hold its lock while it waits, and the
    interpreter cannot end then.

    Args:
        descriptor: Open file descriptor, such as 0.
    """
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        begun = ""
        while chunk := os.read(descriptor, 65536):
            *whole, begun = (begun + decoder.decode(chunk)).split("\n")
            for line in whole:
                loop.call_soon_threadsafe(lines.put_nowait, line)
        if begun:
            loop.call_soon_threadsafe(lines.put_nowait, begun)
        loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, name="console-input", daemon=True).start()
    while (line := await lines.get()) is not None:
        yield line
