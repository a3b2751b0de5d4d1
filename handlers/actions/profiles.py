"""A wijkwijze's own profile."""

from dataclasses import dataclass

from knowledge.domain import DayPart, Language, ProfilePart


@dataclass(frozen=True, slots=True)
class ShowProfile:
    """All of it."""


@dataclass(frozen=True, slots=True)
class EditProfile:
    """Let me change this part."""

    part: ProfilePart


@dataclass(frozen=True, slots=True)
class ClearProfile:
    """Nothing in particular: all of it, everywhere, always."""

    part: ProfilePart


@dataclass(frozen=True, slots=True)
class KnowTheme:
    """I know about this theme, or not."""

    theme: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class AnswerIn:
    """I answer in this language besides Dutch, or not."""

    language: Language
    wanted: bool


@dataclass(frozen=True, slots=True)
class AskOnDay:
    """Ask me on this weekday, 0 for Monday, or not."""

    day: int
    wanted: bool


@dataclass(frozen=True, slots=True)
class AskInPart:
    """Ask me in this part of the day, or not."""

    part: DayPart
    wanted: bool


@dataclass(frozen=True, slots=True)
class SetCapacity:
    """I want to hold so many questions at once."""

    number: int


@dataclass(frozen=True, slots=True)
class Pause:
    """Ask me nothing for so many days; 0: ask me again."""

    days: int


Press = ShowProfile | EditProfile | ClearProfile | KnowTheme | AnswerIn | AskOnDay | AskInPart | SetCapacity | Pause
"""Everything that can be pressed in this conversation."""
