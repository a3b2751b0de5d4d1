"""How long it takes until a human answers: from what people waited lately."""

from datetime import timedelta
from statistics import median
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork

LATELY: Final = timedelta(days=90)
"""Answers that tell how long it takes: those of a quarter, the rhythm of the Leeragenda."""

MOST: Final = 200
"""Of those the newest so many: enough for a median, few enough to be counted while somebody sends. Own choice."""

FEWEST: Final = 3
"""Waits from which on something is said of them. Source: the design's rule for small numbers (k >= 3)."""


async def expected_wait(unit: UnitOfWork) -> timedelta | None:
    """By when half of those who asked lately would have their first answer, had they asked now.

    Their waits are measured in working time and laid out from now: who asks on Friday evening is not promised an answer
    by Saturday because people who asked on Tuesdays had one the next day.

    Returns:
        Time as it passes on the clock; None while there were too few answers to say.
    """
    working = unit.patience.working_time
    lately = await unit.escalations.waits(unit.now - LATELY, MOST)
    seconds = [working.between(asked, answered).total_seconds() for asked, answered in lately]
    return working.after(unit.now, timedelta(seconds=median(seconds))) - unit.now if len(seconds) >= FEWEST else None
