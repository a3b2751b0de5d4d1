"""The question card, in words."""

from collections.abc import Sequence
from enum import StrEnum

from markupsafe import Markup

from handlers.fitting import clip
from handlers.messages.voice import Voice
from knowledge.domain import Audience, CardField, QuestionCard

LONGEST_VALUE = 200
"""UTF-16 units of a field on the card: eight of them stay far below a message. Own choice."""


def choice(value: StrEnum, voice: Voice) -> str:
    """An answer to choose from, as the asker would say it."""
    return voice.texts.plain(f"i-am-{value}") if isinstance(value, Audience) else voice.name(value)


def filled_in(card: QuestionCard, voice: Voice) -> Sequence[tuple[CardField, str | None]]:
    """Every field with what it says, in the order of the card; None where it says nothing."""
    values = {
        CardField.WHAT: card.what,
        CardField.SUBJECT: card.subject and voice.subject(card.subject),
        CardField.RESULT: card.result,
        CardField.COMPANY: card.company,
        CardField.WAY: card.way,
        CardField.PLACE: card.place,
        CardField.DURATION: card.duration,
        CardField.AUDIENCE: card.audience,
        CardField.MUNICIPALITY: card.municipality,
    }
    return [(field, _say(values[field], voice)) for field in CardField]


def line(field: CardField, value: str | None, voice: Voice) -> Markup:
    """One field on a line of its own."""
    name = voice.name(field)
    return voice("card-line", name=name, value=value) if value else voice("card-line-empty", name=name)


def _say(value: str | None, voice: Voice) -> str | None:
    match value:
        case StrEnum():
            return choice(value, voice)
        case str():
            return clip(" ".join(value.split()), LONGEST_VALUE) or None
        case _:
            return None
