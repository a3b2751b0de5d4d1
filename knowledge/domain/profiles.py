"""What wijkwijzen told about themselves."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.domain.language import Language


class DayPart(StrEnum):
    """When somebody wants to be asked."""

    MORNING = "ochtend"
    AFTERNOON = "middag"
    EVENING = "avond"


class ProfilePart(StrEnum):
    """What a wijkwijze can tell and change."""

    NAME = "naam"
    THEMES = "onderwerpen"
    MUNICIPALITIES = "gemeenten"
    LANGUAGES = "talen"
    CAPACITY = "hoeveel"
    DAYS = "dagen"
    PAUSE = "pauze"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a wijkwijze told about themselves.

    Attributes:
        themes: Theme ids they know about; empty means all.
        municipalities: Where they know their way; empty means everywhere.
        languages: In which they answer besides Dutch.
        capacity: Questions they hold at once, from 1.
        days: Weekdays on which they want to hear of questions, 0 for Monday; empty means all.
        parts: Parts of those days; empty means all.
        paused_until: The first day on which they want to hear of questions again; None: now.
    """

    themes: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    capacity: int = 3
    days: tuple[int, ...] = ()
    parts: tuple[DayPart, ...] = ()
    paused_until: date | None = None
