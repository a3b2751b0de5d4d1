"""The proposal for the next Leeragenda: a document that a ministry can read, made from an overview.

The report "Bouwstenen" (Movisie and Platform31, 11 February 2021) advises "periodieke actualisering van de Leeragenda"
(par. 4.3); this follows its order: what was asked, what is on offer, where that falls short, what to add.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from knowledge.agenda import Agenda
from knowledge.domain import GapStatus, LacuneKind
from knowledge.domain.overviews import Overview, ShownGap
from knowledge.domain.reports import Block, Bullets, Cell, Paragraph, Report, Section, Table
from knowledge.reports import composing
from knowledge.reports.dutch import dutch
from knowledge.reports.overview import DESCRIBED
from knowledge.reports.words import Words

SUMMED_UP: Final = 3
"""Gaps that the summary names. Own choice."""


def propose(overview: Overview, agenda: Agenda) -> Report:
    """The proposal, in Dutch."""
    words = dutch(agenda)
    chapters = (
        _summary(overview, words),
        _method(words),
        _asked(overview, words),
        _offered(overview, words),
        _gaps(overview, words),
        _done(overview, words),
        _agenda(overview, words),
        _proposed(overview, words),
    )
    return Report(
        title=words("proposal-title"),
        subtitle=composing.period(overview, words),
        author=words("proposal-author"),
        language=words.language,
        made_on=overview.made_on,
        sections=(
            *(_numbered(chapter, str(number)) for number, chapter in enumerate(chapters, 1)),
            _tables(overview, words),
            _terms(words),
        ),
    )


def _numbered(section: Section, number: str) -> Section:
    """The section and its parts with numbers before their titles."""
    parts = tuple(_numbered(part, f"{number}.{place}") for place, part in enumerate(section.sections, 1))
    return Section(f"{number} {section.title}", section.blocks, parts)


def _summary(overview: Overview, words: Words) -> Section:
    counts = words(
        "summary-counts",
        period=composing.period(overview, words),
        needs=overview.needs,
        signals=overview.signals,
        offerings=overview.offerings,
        day=overview.made_on,
    )
    most = [words("summary-gap", title=gap.title, count=gap.signals) for gap in overview.gaps[:SUMMED_UP]]
    missing = (Paragraph(words("summary-top")), Bullets(tuple(most))) if most else (Paragraph(words("summary-none")),)
    candidates = words("summary-candidates", count=len(overview.candidates))
    return Section(
        words("summary"), (Paragraph(counts), *missing, Paragraph(candidates), Paragraph(words("summary-use")))
    )


def _method(words: Words) -> Section:
    limits = ("method-limit-users", "method-limit-machine", "method-limit-catalogue", "method-limit-questions")
    return Section(
        words("method"),
        (),
        (
            _section(words, "method-counted", "method-counted-text", "method-groups"),
            Section(words("method-limits"), (Bullets(tuple(map(words, limits))),)),
            _section(words, "method-privacy", "method-privacy-text", "method-privacy-overlap"),
        ),
    )


def _section(words: Words, title: str, *paragraphs: str) -> Section:
    return Section(words(title), tuple(Paragraph(words(key)) for key in paragraphs))


def _asked(overview: Overview, words: Words) -> Section:
    trend = composing.trend_chart(overview, words)
    drawn: tuple[Block, ...] = (Paragraph(words("asked-trend-text")), trend) if len(trend.labels) > 1 else ()
    return Section(
        words("asked"),
        (
            Paragraph(words("asked-text")),
            composing.themes_chart(overview, words),
            composing.themes_table(overview, words),
        ),
        (Section(words("asked-trend"), drawn),) if drawn else (),
    )


def _offered(overview: Overview, words: Words) -> Section:
    kinds = Counter(cell.shortfall for theme in overview.themes for cell in theme.cells if cell.audience)
    return Section(
        words("offered"),
        (),
        (
            Section(
                words("offered-who"),
                (Paragraph(words("offered-who-text")), composing.matrix_table(overview, words)),
            ),
            Section(
                words("offered-kinds"),
                (
                    Paragraph(words("offered-kinds-text")),
                    Bullets(tuple(words(f"offered-kind-{kind}", cells=kinds[kind]) for kind in LacuneKind)),
                    Paragraph(words("offered-kinds-table")),
                    composing.shortfall_table(overview, words),
                ),
            ),
        ),
    )


def _gaps(overview: Overview, words: Words) -> Section:
    described = tuple(_gap(gap, words) for gap in overview.gaps[:DESCRIBED])
    return Section(words("gaps"), (Paragraph(words("gaps-text" if described else "gaps-none")),), described)


def _gap(gap: ShownGap, words: Words) -> Section:
    facts = words(
        "gap-facts",
        count=gap.signals,
        theme=words.theme(gap.theme),
        status=words.name(gap.status),
        belongs=_belongs(gap, words),
    )
    return Section(gap.title, (Paragraph(facts), *_examples(gap, words)))


def _belongs(gap: ShownGap, words: Words) -> str:
    if gap.priority_question:
        return words("gap-belongs-question", number=gap.priority_question)
    return words("gap-belongs-lacune", number=gap.lacune) if gap.lacune else words("gap-belongs-none")


def _examples(gap: ShownGap, words: Words) -> tuple[Block, ...]:
    if not gap.examples:
        return ()
    questions = tuple(words("gap-example", question=" ".join(question.split())) for question in gap.examples)
    return Paragraph(words("gap-examples")), Bullets(questions)


def _done(overview: Overview, words: Words) -> Section:
    rows = tuple(_state(status, [gap for gap in overview.gaps if gap.status is status], words) for status in GapStatus)
    columns = ("report-status", "done-gaps", "done-told", "done-helped")
    return Section(
        words("done"),
        (Paragraph(words("done-text")), Table(words("done-table"), tuple(map(words, columns)), rows)),
        _humans(overview, words),
    )


def _humans(overview: Overview, words: Words) -> tuple[Section, ...]:
    if overview.desk is None:
        return ()
    days = (overview.wanted.last or overview.made_on) - (overview.wanted.first or overview.made_on)
    text = Paragraph(words("done-humans-text", days=days.days + 1, day=overview.made_on))
    return (Section(words("done-humans"), (text, composing.desk_table(overview.desk, words))),)


def _state(status: GapStatus, gaps: Sequence[ShownGap], words: Words) -> tuple[Cell, ...]:
    told, helped = tuple(gap.told for gap in gaps), tuple(gap.helped for gap in gaps)
    return words.name(status), len(gaps), words.sum(told), words.sum(helped)


def _agenda(overview: Overview, words: Words) -> Section:
    questions = (Paragraph(words("agenda-questions-text")), composing.questions_table(overview, words))
    lacunes = (Paragraph(words("agenda-lacunes-text")), composing.lacunes_table(overview, words))
    return Section(
        words("agenda"),
        (),
        (Section(words("agenda-questions"), questions), Section(words("agenda-lacunes"), lacunes)),
    )


def _proposed(overview: Overview, words: Words) -> Section:
    candidates = overview.candidates[:DESCRIBED]
    text = Paragraph(words("proposed-text" if candidates else "proposed-none"))
    return Section(words("proposed"), (text,), tuple(_candidate(gap, words) for gap in candidates))


def _candidate(gap: ShownGap, words: Words) -> Section:
    asked = words("proposed-asked", count=gap.signals, theme=words.theme(gap.theme))
    return Section(gap.title, (Paragraph(asked), *_examples(gap, words)[1:]))


def _tables(overview: Overview, words: Words) -> Section:
    makers = (composing.gaps_table, composing.trend_table, composing.places_table)
    return Section(words("appendix-tables"), tuple(make(overview, words) for make in makers))


def _terms(words: Words) -> Section:
    terms = ("term-offering", "term-past", "term-sector", "term-week", "term-hours")
    sources = ("source-report", "source-network", "source-protection")
    return Section(
        words("appendix-method"),
        (),
        (
            Section(words("appendix-terms"), (Bullets(tuple(map(words, terms))),)),
            Section(words("appendix-sources"), (Bullets(tuple(map(words, sources))),)),
        ),
    )
