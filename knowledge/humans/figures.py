"""How the desk does: told to coordinators, and to who runs the vraagbaak."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import DeskFigures, EscalationState, Hours, Share, ThemeFigures, Turn
from knowledge.domain.figures import FEWEST
from knowledge.errors import StaleError
from knowledge.notices.figures import FiguresShown
from knowledge.rights import COORDINATORS, require

PERIODS: Final = (30, 90, 365)
"""Days over which is counted: a month, a quarter as the Leeragenda works, a year."""

USUAL: Final = 90

HOUR: Final = timedelta(hours=1)


class Figures:
    """The numbers of the desk."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def read(self, turn: Turn, days: int = USUAL) -> DeskFigures:
        """The numbers for a coordinator; of one of `PERIODS`.

        Raises:
            StaleError: Of another period.
        """
        if days not in PERIODS:
            raise StaleError
        async with self._units.reading(turn) as unit:  # counting keeps nobody from writing
            await require(unit, COORDINATORS)
            return await desk_figures(unit, days)

    async def show(self, turn: Turn, days: int = USUAL) -> None:
        """Tell a coordinator in their chat; as `read`."""
        shown = FiguresShown(days, await self.read(turn, days))
        async with self._units.writing(turn) as unit:
            await unit.reply(shown, in_place=True)
            await unit.commit()


async def desk_figures(unit: UnitOfWork, days: int) -> DeskFigures:
    """How the desk did in the last so many days, and how it stands now. All spans are working time."""
    since = unit.now - timedelta(days=days)
    sent = await unit.figures.sent(since)
    responded = await unit.figures.first_responses(since)
    hours = _hours(unit, ((asked, spoke) for _, asked, spoke in responded))
    going_on = await unit.figures.going_on()
    open_now = [state for state, _ in going_on if state is EscalationState.OPEN]
    waits = _hours(unit, ((begun, unit.now) for _, begun in going_on if begun is not None))
    return DeskFigures(
        since=since,
        sent=sum(sent.values()),
        first_response=Hours.of(hours),
        resolution=Hours.of(_hours(unit, await unit.figures.resolutions(since))),
        rating=Share.of(await unit.figures.stars(since)),
        complete=Share.of(await unit.figures.completeness(since)),
        reopened=Share.of(await unit.figures.reopenings(since)),
        waiting=len(open_now),
        held=len(going_on) - len(open_now),
        overdue=sum(wait > unit.patience.to_coordinator / HOUR for wait in waits),
        themes=_themes(sent, [(theme, wait) for (theme, _, _), wait in zip(responded, hours, strict=True)]),
    )


def _themes(sent: Mapping[str | None, int], waits: Sequence[tuple[str | None, float]]) -> tuple[ThemeFigures, ...]:
    """The themes with enough questions, the most first; how long each question waited, in hours, tells their spans."""
    hours: defaultdict[str | None, list[float]] = defaultdict(list)
    for theme, wait in waits:
        hours[theme].append(wait)
    enough = [(theme, count) for theme, count in sent.items() if theme is not None and count >= FEWEST]
    most_first = sorted(enough, key=lambda one: (-one[1], one[0]))
    return tuple(ThemeFigures(theme, count, Hours.of(hours[theme])) for theme, count in most_first)


def _hours(unit: UnitOfWork, spans: Iterable[tuple[datetime, datetime]]) -> list[float]:
    working = unit.patience.working_time
    return [working.between(begin, end) / HOUR for begin, end in spans]
