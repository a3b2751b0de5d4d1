"""An overview as a quarter may look, with every way in which a number is told or kept."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from knowledge.agenda import Agenda
from knowledge.domain import Audience, GapStatus, LacuneKind, NeedFilter, TrendStep
from knowledge.domain.figures import DeskFigures, Hours, Share
from knowledge.domain.overviews import (
    Digest,
    Hidden,
    Overview,
    ShownAgenda,
    ShownCell,
    ShownGap,
    ShownPlace,
    ShownPoint,
    ShownTheme,
    ShownTitle,
)

FEW, KEPT = Hidden.FEW, Hidden.KEPT
AUDIENCES: Final = (*Audience, None)
THEMES: Final = (*(theme.id for theme in Agenda.load().themes), None)
KINDS: Final = (None, *LacuneKind)


def _cells(number: int) -> tuple[ShownCell, ...]:
    counts = ((9 + number, 4, 3, 0, FEW), (KEPT, FEW, 0, 5, KEPT))[number % 2]
    kinds = (KINDS[(number + place) % len(KINDS)] for place in range(len(AUDIENCES)))
    return tuple(ShownCell(one, *told) for one, *told in zip(AUDIENCES, counts, range(5, 10), kinds, strict=True))


def _point(week: int) -> ShownPoint:
    monday = date(2026, 6, 29) + timedelta(weeks=week)
    return ShownPoint(monday, monday + timedelta(days=6), 20 + week, (9, FEW, KEPT)[week % 3], (3, FEW)[week % 2])


def _gap(number: int, status: GapStatus) -> ShownGap:
    return ShownGap(
        id=number,
        title=f"Overlast van <fatbikes> & scooters, deel {number}",
        theme=THEMES[number],
        status=status,
        signals=40 - number,
        priority_question=(None, 4, None)[number % 3],
        lacune=(None, None, 3)[number % 3],
        told=(0, 12, KEPT)[number % 3],
        helped=(0, 7, FEW)[number % 3],
        examples=("Wat werkt tegen fatbikes in onze straat?", "الشباب يسرعون كل مساء", "Co działa na skutery?"),
    )


OVERVIEW: Final = Overview(
    wanted=NeedFilter(date(2026, 7, 1), date(2026, 9, 30)),
    made_on=date(2026, 11, 22),
    needs=412,
    signals=187,
    offerings=384,
    themes=tuple(
        ShownTheme(theme, 20 + number, (FEW, 7, KEPT)[number % 3], 30 if theme else 0, _cells(number))
        for number, theme in enumerate(THEMES)
    ),
    step=TrendStep.WEEK,
    trend=tuple(map(_point, range(13))),
    priority_questions=tuple(ShownAgenda(number, 50, 20, 30) for number in (*range(1, 8), None)),
    lacunes=tuple(ShownAgenda(number, 20, 20, 30) for number in (*range(1, 7), None)),
    gaps=tuple(_gap(number, status) for number, status in enumerate(GapStatus, 1)),
    ungrouped=17,
    places=(ShownPlace("Breda", 40), ShownPlace("’s-Hertogenbosch", KEPT)),
    elsewhere=60,
    desk=DeskFigures(
        since=datetime(2026, 7, 1, tzinfo=UTC),
        sent=40,
        first_response=Hours(38, 2.5, 30.0),
        resolution=None,
        rating=Share(12, 4.25),
        complete=Share(10, 0.9),
        reopened=None,
        waiting=2,
        held=5,
        overdue=0,
    ),
)

NOTHING: Final = Overview(
    wanted=NeedFilter(date(2026, 11, 1), date(2026, 11, 22), "Breda"),
    made_on=date(2026, 11, 22),
    needs=KEPT,
    signals=KEPT,
    offerings=0,
    themes=tuple(ShownTheme(theme, KEPT, KEPT, 0, ()) for theme in THEMES[:-1]),
    step=TrendStep.MONTH,
    trend=(),
    priority_questions=(),
    lacunes=(),
    gaps=(),
    ungrouped=KEPT,
    places=(),
    elsewhere=KEPT,
    desk=DeskFigures(datetime(2026, 11, 1, tzinfo=UTC), 0, None, None, None, None, None, 0, 0, 0),
)
"""A municipality in which too few people asked to tell anything."""

DIGEST: Final = Digest(
    first=date(2026, 11, 16),
    last=date(2026, 11, 22),
    needs=31,
    signals=12,
    found=(ShownTitle("Ratten <in> de straat", 14),),
    most=(ShownTitle("Fatbikes", 5), ShownTitle("Hitte", KEPT)),
    solved=(ShownTitle("Meepraten over sloop", 22),),
)
