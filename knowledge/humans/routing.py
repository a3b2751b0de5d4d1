"""Who hears of a question first: a pure choice, with its reason."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from knowledge.domain import Wijkwijze

FIRST_CIRCLE: Final = 5
"""Wijkwijzen who are told of a new question at once. Our own choice: enough that one has time, few enough that
volunteers are not all called for everything."""


class Fit(IntEnum):
    """How well somebody suits a question; lower is better."""

    KNOWS_THEME = 0
    ANY_THEME = 1
    OTHER_THEME = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who is told, and why."""

    wijkwijze: Wijkwijze
    fit: Fit


def first_circle(theme: str | None, wijkwijzen: Iterable[Wijkwijze], without: Collection[int]) -> tuple[Choice, ...]:
    """Who is told of a question, best first: those who know the theme, then who holds the fewest questions.

    Args:
        theme: Theme id of the question; None suits everybody.
        wijkwijzen: All who answer now.
        without: Contact ids that are left out: the asker, or who just gave it back.

    Returns:
        At most `FIRST_CIRCLE`. People of other themes only when nobody suits it better.
    """
    choices = [Choice(one, _fit(theme, one)) for one in wijkwijzen if one.contact.id not in without]
    suited = [choice for choice in choices if choice.fit is not Fit.OTHER_THEME] or choices
    return tuple(sorted(suited, key=_rank)[:FIRST_CIRCLE])


def _fit(theme: str | None, wijkwijze: Wijkwijze) -> Fit:
    themes = wijkwijze.profile.themes
    if theme is None or not themes:
        return Fit.ANY_THEME
    return Fit.KNOWS_THEME if theme in themes else Fit.OTHER_THEME


def _rank(choice: Choice) -> tuple[int, int, int]:
    return choice.fit, choice.wijkwijze.open_count, choice.wijkwijze.contact.id
