"""An overview in words: the report that coordinators see, take along as a spreadsheet, and pass on."""

from datetime import timedelta
from typing import Final

from knowledge.domain import TrendStep
from knowledge.domain.figures import DeskFigures, Hours, Share
from knowledge.domain.overviews import Count, Hidden, Overview, ShownAgenda, ShownCell, ShownGap, ShownPoint
from knowledge.domain.reports import Cell, Chart, Report, Section, Series, Shape, Table
from knowledge.reports.protection import few
from knowledge.reports.words import Words

DAYS_OF_A_WEEK: Final = 7

ROUNDED: Final = 1
"""Decimals of hours and means: more would say more than is known."""


def compose(overview: Overview, words: Words) -> Report:
    """The report in the words of one reader."""
    return Report(
        title=words("report-title"),
        subtitle=period(overview, words),
        author=words("report-author"),
        language=words.language,
        made_on=overview.made_on,
        sections=(
            _about(overview, words),
            Section(words("report-needs"), (themes_chart(overview, words), themes_table(overview, words))),
            Section(words("report-matrix"), (matrix_table(overview, words), shortfall_table(overview, words))),
            Section(words.name(overview.step), (trend_chart(overview, words), trend_table(overview, words))),
            Section(words("report-gaps"), (gaps_table(overview, words),)),
            Section(words("report-agenda"), (questions_table(overview, words), lacunes_table(overview, words))),
            Section(words("report-places"), (places_table(overview, words),)),
            *_desk(overview.desk, words),
        ),
    )


def period(overview: Overview, words: Words) -> str:
    """Over which days, and where."""
    wanted = overview.wanted
    days = words("report-period", first=wanted.first or overview.made_on, last=wanted.last or overview.made_on)
    return words("report-period-place", period=days, place=wanted.municipality) if wanted.municipality else days


def _desk(desk: DeskFigures | None, words: Words) -> tuple[Section, ...]:
    return (Section(words("report-desk"), (desk_table(desk, words),)),) if desk else ()


def _about(overview: Overview, words: Words) -> Section:
    rows: tuple[tuple[Cell, ...], ...] = (
        (words("report-days"), period(overview, words)),
        (words("report-made"), overview.made_on),
        (words("report-asked"), overview.needs),
        (words("report-missed"), overview.signals),
        (words("report-offered"), overview.offerings),
        (words("report-note"), words("report-protected")),
    )
    return Section(words("report-about"), (Table(words("report-about"), (words("report-figure"), ""), rows),))


def themes_chart(overview: Overview, words: Words) -> Chart:
    """The themes that were asked about, the most asked first."""
    asked = sorted((one for one in overview.themes if one.needs), key=lambda one: -drawn(one.needs))
    return Chart(
        name=words("report-needs-chart"),
        description=words("report-needs-description"),
        shape=Shape.BARS,
        labels=tuple(words.theme(one.theme) for one in asked),
        series=(
            Series(words("report-asked"), tuple(_point(one.needs) for one in asked)),
            Series(words("report-missed"), tuple(_point(one.signals) for one in asked)),
        ),
    )


def themes_table(overview: Overview, words: Words) -> Table:
    """Each theme with what was asked, what found nothing, and what is on offer."""
    rows: list[tuple[Cell, ...]] = [
        (words.theme(one.theme), one.needs, one.signals, one.offerings) for one in overview.themes
    ]
    rows.append((words("report-total"), overview.needs, overview.signals, overview.offerings))
    columns = ("report-theme", "report-asked", "report-missed", "report-offered")
    return Table(words("report-needs"), tuple(map(words, columns)), tuple(rows))


def matrix_table(overview: Overview, words: Words) -> Table:
    """Questions by theme and audience; sums of what is told."""
    audiences = _audiences(overview, words)
    rows: list[tuple[Cell, ...]] = [
        (words.theme(one.theme), *(cell.needs for cell in one.cells), one.needs) for one in overview.themes
    ]
    columns = zip(*((cell.needs for cell in one.cells) for one in overview.themes), strict=True)
    rows.append((words("report-total"), *(words.sum(column) for column in columns), overview.needs))
    headings = (words("report-theme"), *audiences, words("report-total"))
    return Table(words("report-matrix"), headings, tuple(rows))


def cells_table(overview: Overview, words: Words) -> Table:
    """The same with a row for each cell, and with what is on offer: to sort and filter in a spreadsheet."""
    rows = tuple(
        (
            words.theme(one.theme),
            words.audience(cell.audience),
            cell.needs,
            cell.offerings,
            words.name(cell.shortfall) if cell.shortfall else None,
        )
        for one in overview.themes
        for cell in one.cells
    )
    columns = ("report-theme", "report-audience", "report-asked", "report-offered", "report-shortfall")
    return Table(words("report-matrix"), tuple(map(words, columns)), rows)


def shortfall_table(overview: Overview, words: Words) -> Table:
    """How much is on offer by theme and audience, and in what way it falls short."""
    rows = tuple(
        (words.theme(one.theme), *(_offer(cell, words) for cell in one.cells if cell.audience))
        for one in overview.themes
        if one.theme
    )
    return Table(words("report-shortfall"), (words("report-theme"), *_audiences(overview, words)[:-1]), rows)


def trend_chart(overview: Overview, words: Words) -> Chart:
    """The course of questions and of what found nothing; a week or month that is not over would look like a fall."""
    points = [point for point in overview.trend if _is_whole(point, overview.step)]
    return Chart(
        name=words("report-trend-chart"),
        description=words("report-trend-description"),
        shape=Shape.LINES,
        labels=tuple(words.day(point.first, overview.step) for point in points),
        series=(
            Series(words("report-asked"), tuple(_point(point.needs) for point in points)),
            Series(words("report-missed"), tuple(_point(point.signals) for point in points)),
            Series(words("report-human"), tuple(_point(point.escalations) for point in points)),
        ),
    )


def _is_whole(point: ShownPoint, step: TrendStep) -> bool:
    match step:
        case TrendStep.WEEK:
            return (point.last - point.first).days == DAYS_OF_A_WEEK - 1
        case TrendStep.MONTH:
            return point.first.day == 1 and (point.last + timedelta(days=1)).day == 1


def trend_table(overview: Overview, words: Words) -> Table:
    """The same in numbers."""
    rows = tuple((one.first, one.last, one.needs, one.signals, one.escalations) for one in overview.trend)
    columns = ("report-from", "report-until", "report-asked", "report-missed", "report-human")
    return Table(words.name(overview.step), tuple(map(words, columns)), rows)


def gaps_table(overview: Overview, words: Words) -> Table:
    """What is missing, the most asked first; last what is in no gap that can be shown."""
    rows: list[tuple[Cell, ...]] = [_gap(gap, words) for gap in overview.gaps]
    rows.append((words("report-ungrouped"), None, overview.ungrouped, None, None, None, None))
    columns = (
        *("report-gap", "report-theme", "report-missed", "report-status"),
        *("report-belongs", "report-told", "report-helped"),
    )
    return Table(words("report-gaps"), tuple(map(words, columns)), tuple(rows))


def candidates_table(overview: Overview, words: Words) -> Table:
    """The gaps that the next Leeragenda may ask about, the most asked first."""
    rows = tuple(
        (gap.title, words.theme(gap.theme), gap.signals, words.name(gap.status)) for gap in overview.candidates
    )
    columns = ("report-gap", "report-theme", "report-missed", "report-status")
    return Table(words("report-candidates"), tuple(map(words, columns)), rows)


def questions_table(overview: Overview, words: Words) -> Table:
    """The seven questions of the Leeragenda."""
    rows = tuple((words.priority_question(one.number), *_agenda(one)) for one in overview.priority_questions)
    columns = ("report-question", "report-asked", "report-missed", "report-offered")
    return Table(words("report-agenda"), tuple(map(words, columns)), rows)


def lacunes_table(overview: Overview, words: Words) -> Table:
    """The lacunes of the Leeragenda."""
    rows = tuple((words.lacune(one.number), one.signals, one.offerings) for one in overview.lacunes)
    columns = ("report-lacune", "report-missed", "report-offered")
    return Table(words("report-lacunes"), tuple(map(words, columns)), rows)


def places_table(overview: Overview, words: Words) -> Table:
    """Municipalities in which enough people asked."""
    rows = (*((one.name, one.needs) for one in overview.places), (words("report-elsewhere"), overview.elsewhere))
    return Table(words("report-places"), (words("report-place"), words("report-asked")), rows)


def desk_table(desk: DeskFigures, words: Words) -> Table:
    """How the questions in human hands do; what rests on too few cases is left open."""
    rows: tuple[tuple[Cell, ...], ...] = (
        (words("report-desk-sent"), few(desk.sent), None, None, None),
        (words("report-desk-first"), *_hours(desk.first_response)),
        (words("report-desk-resolved"), *_hours(desk.resolution)),
        (words("report-desk-rating"), *_share(desk.rating)),
        (words("report-desk-complete"), *_share(desk.complete, percent=True)),
        (words("report-desk-reopened"), *_share(desk.reopened, percent=True)),
        (words("report-desk-waiting"), few(desk.waiting), None, None, None),
        (words("report-desk-held"), few(desk.held), None, None, None),
        (words("report-desk-overdue"), few(desk.overdue), None, None, None),
    )
    columns = ("report-figure", "report-count", "report-mean", "report-median", "report-p90")
    return Table(words("report-desk"), tuple(map(words, columns)), rows)


def drawn(count: Count) -> int:
    """A count as it is drawn and put in order: one that is not told as none."""
    return 0 if isinstance(count, Hidden) else count


def _point(count: Count) -> float | None:
    return None if isinstance(count, Hidden) else count


def _audiences(overview: Overview, words: Words) -> tuple[str, ...]:
    """The headings of the audiences; last those who did not say."""
    cells = overview.themes[0].cells if overview.themes else ()
    return tuple(words.audience(cell.audience) for cell in cells)


def _offer(cell: ShownCell, words: Words) -> int | str:
    if cell.shortfall is None:
        return cell.offerings
    return words("report-offer-short", count=cell.offerings, kind=words.name(cell.shortfall))


def _gap(gap: ShownGap, words: Words) -> tuple[Cell, ...]:
    belongs = _belongs(gap, words)
    return gap.title, words.theme(gap.theme), gap.signals, words.name(gap.status), belongs, gap.told, gap.helped


def _belongs(gap: ShownGap, words: Words) -> str:
    if gap.priority_question:
        return words("report-in-question", number=gap.priority_question)
    return words("report-in-lacune", number=gap.lacune) if gap.lacune else words("report-none")


def _agenda(one: ShownAgenda) -> tuple[Cell, ...]:
    return one.needs, one.signals, one.offerings if one.number else None


def _hours(hours: Hours | None) -> tuple[Cell, ...]:
    if hours is None:
        return None, None, None, None
    return hours.count, None, round(hours.median, ROUNDED), round(hours.p90, ROUNDED)


def _share(share: Share | None, *, percent: bool = False) -> tuple[Cell, ...]:
    if share is None:
        return None, None, None, None
    return share.count, round(100 * share.mean) if percent else round(share.mean, ROUNDED), None, None
