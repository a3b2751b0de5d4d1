"""Who hears of a question, in which circle, and why: a pure choice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final, NamedTuple

from knowledge.domain import Circle, DayPart, Inquiry, Language, OfferReason, Profile
from knowledge.local_time import HOME

SIZES: Final = MappingProxyType({Circle.FIRST: 5, Circle.NEXT: 10})
"""Wijkwijzen in a circle; those of `ALL` are all who are left. Own choice, tried out in `benchmarks/routing.py`: enough
that one has time, few enough that volunteers are not all called for everything."""

WIDER: Final = MappingProxyType(
    {
        Circle.PERSON: Circle.FIRST,
        Circle.FIRST: Circle.NEXT,
        Circle.NEXT: Circle.ALL,
        Circle.ALL: Circle.COORDINATOR,
    }
)
"""Which circle comes after which."""

ALIKE: Final = 0.4
"""Likeness from which on somebody is said to have answered such a question before.

Source: of the pairs of judged questions in `tests/evaluation` that are as like (built-in model) .60 are answered by the
same offering and .59 have the same theme; of all pairs .02 and .07.
"""

NOON: Final = 12
EVENING: Final = 18


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much, each for something between 0 and 1; only their ratios matter.

    Attributes:
        theme: They chose its theme (1), or none in particular (1/2). The measure of the others.
        likeness: They answered such a question before. Half: more would bring ever more to who answered most.
        municipality: They know their way there (1), or have named no place (1/2). Half: most of what is asked is the
            same everywhere.
        room: The share of their capacity that is free. Half: of people who know it, the one with time.
        rest: 1 while they were told of nothing lately, 1/2 after one question, 1/3 after two. As much as the theme, so
            that the same five are not called for everything that they know.
    """

    theme: float = 1.0
    likeness: float = 0.5
    municipality: float = 0.5
    room: float = 0.5
    rest: float = 1.0


WEIGHTS: Final = Weights()
"""Own choice, for the reasons stated; what each does is shown by `benchmarks/routing.py`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks of who answers it.

    Attributes:
        theme: Theme id; None where it has none: it suits everybody.
        municipality: As the asker typed it.
    """

    theme: str | None
    language: Language
    municipality: str | None = None

    @classmethod
    def of(cls, inquiry: Inquiry) -> "Asked":
        """What an inquiry asks."""
        return cls(inquiry.theme, inquiry.language, inquiry.card.municipality)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be told.

    Attributes:
        held: Questions they hold now.
        told_lately: Questions they were told of in the last days.
        likeness: Of the likest question they answered, 0 to 1.
    """

    contact_id: int
    profile: Profile
    held: int = 0
    told_lately: int = 0
    likeness: float = 0.0

    @property
    def has_room(self) -> bool:
        """Whether they hold fewer questions than they want to."""
        return self.held < self.profile.capacity


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who is told, and why; what speaks most for them first."""

    contact_id: int
    reasons: tuple[OfferReason, ...]
    score: float


def choose(
    asked: Asked, candidates: Iterable[Candidate], circle: Circle, moment: datetime, weights: Weights = WEIGHTS
) -> tuple[Choice, ...]:
    """Who is told of a question, best first.

    Who can read it comes before who cannot, then who knows its theme, then who has time now, then the score. In `FIRST`
    only those are told who can read it and know its theme, as long as there is anybody who does; `NEXT` is filled up
    with whoever comes nearest. Who holds as many questions as they want is told in `ALL` alone, and who pauses is left
    alone.

    Args:
        candidates: All who may still be told.
        circle: One of FIRST, NEXT, ALL.
        moment: Now, aware.
    """
    local = moment.astimezone(HOME)
    awake = [one for one in candidates if not pauses(one.profile, local)]
    free = awake if circle is Circle.ALL else [one for one in awake if one.has_room]
    hindered = [(_hindrances(asked, one, local), one) for one in free]
    if circle is Circle.FIRST:
        least = min((hindrances.suits for hindrances, _ in hindered), default=None)
        hindered = [(hindrances, one) for hindrances, one in hindered if hindrances.suits == least]
    weighed = sorted((hindrances, -_score(asked, one, weights), one.contact_id, one) for hindrances, one in hindered)
    return tuple(
        Choice(contact_id, reasons(asked, one), -score) for _, score, contact_id, one in weighed[: SIZES.get(circle)]
    )


def pauses(profile: Profile, moment: datetime) -> bool:
    """Whether they want to be left alone on this day."""
    return profile.paused_until is not None and moment.astimezone(HOME).date() < profile.paused_until


def is_available(profile: Profile, moment: datetime) -> bool:
    """Whether it is a day and a part of it on which they want to be asked; the night belongs to the morning after."""
    local = moment.astimezone(HOME)
    day = not profile.days or local.weekday() in profile.days
    return day and (not profile.parts or part_of_day(local.hour) in profile.parts)


def part_of_day(hour: int) -> DayPart:
    """The part of the day of an hour, 0 to 23."""
    if hour < NOON:
        return DayPart.MORNING
    return DayPart.AFTERNOON if hour < EVENING else DayPart.EVENING


def reasons(asked: Asked, candidate: Candidate) -> tuple[OfferReason, ...]:
    """What speaks for them in particular, to be said on the card."""
    profile = candidate.profile
    holds = {
        OfferReason.LANGUAGE: asked.language is not Language.NL and asked.language in profile.languages,
        OfferReason.THEME: asked.theme is not None and asked.theme in profile.themes,
        OfferReason.LIKENESS: candidate.likeness >= ALIKE,
        OfferReason.MUNICIPALITY: bool(profile.municipalities) and _knows_place(asked, profile) == 1,
    }
    return tuple(reason for reason, holding in holds.items() if holding)


class _Hindrances(NamedTuple):
    """What stands in the way, the worst first."""

    cannot_read: bool
    does_not_know: bool
    no_time: bool

    @property
    def suits(self) -> tuple[bool, bool]:
        """What does not pass with time."""
        return self.cannot_read, self.does_not_know


def _hindrances(asked: Asked, candidate: Candidate, moment: datetime) -> _Hindrances:
    profile = candidate.profile
    return _Hindrances(
        cannot_read=asked.language is not Language.NL and asked.language not in profile.languages,
        does_not_know=not _knows_theme(asked, profile) and candidate.likeness < ALIKE,
        no_time=not is_available(profile, moment),
    )


def _score(asked: Asked, candidate: Candidate, weights: Weights) -> float:
    profile = candidate.profile
    room = max(0.0, 1 - candidate.held / profile.capacity)
    return (
        weights.theme * _knows_theme(asked, profile)
        + weights.likeness * candidate.likeness
        + weights.municipality * _knows_place(asked, profile)
        + weights.room * room
        + weights.rest / (1 + candidate.told_lately)
    )


def _knows_theme(asked: Asked, profile: Profile) -> float:
    if asked.theme is None or not profile.themes:
        return 0.5
    return float(asked.theme in profile.themes)


def _knows_place(asked: Asked, profile: Profile) -> float:
    if asked.municipality is None or not profile.municipalities:
        return 0.5
    wanted = same_place(asked.municipality)
    return float(any(same_place(known) == wanted for known in profile.municipalities))


def same_place(name: str) -> str:
    """A municipality's name as it is compared: letters alone, without "gemeente"."""
    letters = "".join(sign for sign in name.casefold() if sign.isalnum() or sign.isspace())
    return "".join(word for word in letters.split() if word != "gemeente")
