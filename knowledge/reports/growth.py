"""Notices when a gap is suddenly asked for much more than before.

A gap is told of when it was asked for at least `FEWEST_NEW` times in seven days, by enough different people, and that
is improbable at its own earlier rate. If questions come by chance at a steady rate (a Poisson process), then of all
that came in those seven days and in the weeks before, each falls in the seven with a chance of one in all those weeks:
the conditional test of two rates of J. Przyborowski and H. Wilenski (1940), Homogeneity of results in testing samples
from Poisson series, Biometrika 31, 313-323. It needs no guess of the rate, and holds for a gap that is new as well.
"""

from datetime import timedelta
from typing import Final

from scipy.special import bdtrc

from knowledge.database.repositories.needs import RecentGap
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Bulletin
from knowledge.domain.figures import FEWEST
from knowledge.notices.reports import GapGrowing

RECENT: Final = timedelta(days=7)

EARLIER: Final = 8
"""Weeks before those seven days: a rate has something to rest on, and is of this season. Own choice."""

FEWEST_NEW: Final = 5
"""Questions from which on a rise is worth a message. Own choice: half of the ten from which gaps are formed."""

IMPROBABLE: Final = 0.01
"""Chance below which a rise is not taken for chance.

Looked at every working day, a gap at a steady rate of 1, 3 or 10 questions a week is told of .3, .7 and 1.0 times a
year; one of 3 a week that becomes 9, within a week in 32 and within two weeks in 74 of 100 cases (simulated: 2000
years, 4000 cases). With .001 a tenth of the false ones would be left, and 43 of 100 be found.
"""


async def tell_growth(unit: UnitOfWork) -> int:
    """Tell who of the coordinators want to hear it of the gaps that grow fast; gives how many gaps.

    Each gap is told of at most once in seven days.
    """
    begin = unit.now - RECENT
    weeks = await _weeks_before(unit)
    if weeks < 1:  # nothing to compare with
        return 0
    growing = [gap for gap in await unit.needs.recent_gaps(begin - weeks * RECENT, begin) if _is_told(gap, weeks)]
    coordinators = await unit.contacts.coordinators(Bulletin.GROWTH)
    told = 0
    for gap in growing:
        if not await unit.jobs.begin_after(f"growth of gap {gap.id}", begin, unit.now):
            continue
        told += 1
        for coordinator in coordinators:
            await unit.tell(coordinator.id, GapGrowing(gap.id, gap.title, gap.recent, gap.before / weeks))
    return told


def is_sudden(recent: int, before: int, weeks: float) -> bool:
    """Whether so many in seven days are improbable.

    Args:
        recent: Questions in the last seven days.
        before: Questions in the weeks before those.
        weeks: How many weeks, more than 0.
    """
    chance = bdtrc(recent - 1, recent + before, 1 / (1 + weeks))
    return recent >= FEWEST_NEW and bool(chance < IMPROBABLE)


def _is_told(gap: RecentGap, weeks: float) -> bool:
    return gap.people >= FEWEST and is_sudden(gap.recent, gap.before, weeks)


async def _weeks_before(unit: UnitOfWork) -> float:
    """How many weeks there are to compare with: less than all while the vraagbaak is young."""
    first = await unit.needs.first_asked()
    if first is None:
        return 0
    return min(EARLIER, (unit.now - RECENT - first) / RECENT)
