"""A strict double of the Telegram Bot API, for tests.

A `World` holds what Telegram would hold. A bot reaches it in the same process through `DoubleRequest`, or over HTTP
through `telegram_double.server`. A `Person` types, presses and reads on the other side.
"""

from telegram_double.faults import BadGateway, FloodRule, Refusal, Reset, Timeout
from telegram_double.person import Person
from telegram_double.request import DoubleRequest
from telegram_double.world import World

__all__ = ["BadGateway", "DoubleRequest", "FloodRule", "Person", "Refusal", "Reset", "Timeout", "World"]
