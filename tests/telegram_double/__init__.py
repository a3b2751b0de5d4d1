"""A strict double of the Telegram Bot API, for tests.

A `World` holds what Telegram would hold. A bot reaches it in the same process through `DoubleRequest`, or over HTTP
through `telegram_double.server`. A `Person` types, presses and reads on the other side:

    world = World()
    builder.request(DoubleRequest(world)).get_updates_request(DoubleRequest(world))
    anna = world.person("Anna")
    anna.starts()
    welcome = await anna.gets("Welkom")
    anna.presses("Ja")

What the double does is what Telegram's documentation says, and its words are those of Telegram's own server, which is
public (tdlib/telegram-bot-api, tdlib/td). Where it is stricter, the place says so.
"""

from telegram_double.faults import BadGateway, FloodRule, Refusal, Reset, Timeout
from telegram_double.person import Person
from telegram_double.request import DoubleRequest
from telegram_double.world import World

__all__ = ["BadGateway", "DoubleRequest", "FloodRule", "Person", "Refusal", "Reset", "Timeout", "World"]
