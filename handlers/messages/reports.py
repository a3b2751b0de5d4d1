"""Reports of needs and offerings, as messages: a few lines, a picture, files."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from markupsafe import Markup, escape

from handlers.actions.gaps import ListGroups, OpenGroup
from handlers.actions.reports import ShowBulletins, ShowProposal, ShowReport, StopBulletin, WantBulletin
from handlers.messages.layout import lines, paragraphs
from handlers.messages.outgoing import Button, Document, Outgoing, Unmade
from handlers.messages.voice import Voice
from knowledge.domain import Bulletin
from knowledge.domain.overviews import Count, ShownGap, ShownTitle
from knowledge.humans.figures import PERIODS, USUAL
from knowledge.notices.reports import BulletinsShown, DigestShown, GapGrowing, ProposalShown, ReportShown
from knowledge.reports.composing import compose, period
from knowledge.reports.documents import proposal_odt, proposal_pdf
from knowledge.reports.picture import draw
from knowledge.reports.words import Words
from knowledge.spreadsheets import to_xlsx

LISTED: Final = 3
"""Gaps of a kind under a picture: with the rest they fit in its caption of 1024 characters. Own choice."""


def report_shown(notice: ReportShown, voice: Voice) -> Outgoing:
    """The figures of a period in a few lines, under a picture; the spreadsheet follows."""
    overview, words = notice.overview, words_of(voice)
    report = compose(overview, words)
    text = paragraphs(
        lines(voice("report-shown"), escape(report.subtitle)),
        lines(
            _line("report-asked", overview.needs, voice),
            _line("report-missed", overview.signals, voice),
            _line("report-offered", overview.offerings, voice),
        ),
        _listed("report-most", _titles(overview.gaps), voice),
        _listed("report-new", _titles(overview.candidates), voice),
        voice("report-small", note=words("report-protected")),
    )
    workbook = Document(f"rapport-{overview.made_on}.xlsx", to_xlsx(report.tables))
    picture = Unmade(f"rapport-{overview.made_on}.png", partial(draw, report.charts, report.language), is_photo=True)
    days = (one for one in PERIODS if one != notice.days)
    buttons = (
        tuple(voice.button("button-report-days", ShowReport(one), days=one) for one in days),
        (voice.button("button-proposal", ShowProposal()),),
        (voice.button("button-bulletins", ShowBulletins()),),
    )
    return Outgoing(text, buttons, picture, (workbook,))


def proposal_shown(notice: ProposalShown, voice: Voice) -> Outgoing:
    """The proposal to read, and to change."""
    overview = notice.overview
    name = f"voorstel-leeragenda-{overview.wanted.last}"
    text = voice("proposal-shown", period=period(overview, words_of(voice)))
    return Outgoing(
        text,
        attachment=Unmade(f"{name}.pdf", partial(proposal_pdf, overview, voice.agenda)),
        enclosures=(Unmade(f"{name}.odt", partial(proposal_odt, overview, voice.agenda)),),
    )


def digest_shown(notice: DigestShown, voice: Voice) -> Outgoing:
    """What was new last week, and where there is more."""
    digest = notice.digest
    days = words_of(voice)("report-period", first=digest.first, last=digest.last)
    text = paragraphs(
        lines(voice("digest"), escape(days)),
        lines(_line("report-asked", digest.needs, voice), _line("report-missed", digest.signals, voice)),
        _listed("digest-new", digest.found, voice),
        _listed("digest-most", digest.most, voice),
        _listed("digest-solved", digest.solved, voice),
    )
    return Outgoing(
        text,
        (
            (voice.button("button-report", ShowReport(USUAL)),),
            (voice.button("button-groups", ListGroups()),),
            _stop(Bulletin.WEEK, voice),
        ),
    )


def gap_growing(notice: GapGrowing, voice: Voice) -> Outgoing:
    """What is suddenly asked for."""
    text = voice("gap-growing", title=notice.title, recent=notice.recent, usual=round(notice.usual, 1))
    return Outgoing(text, ((voice.button("button-growing", OpenGroup(notice.gap)),), _stop(Bulletin.GROWTH, voice)))


def bulletins_shown(notice: BulletinsShown, voice: Voice) -> Outgoing:
    """What comes by itself, and what no more."""
    told = (
        voice("bulletin-on" if wanted else "bulletin-off", what=voice.name(one)) for one, wanted in notice.bulletins
    )
    buttons = (
        voice.button(
            "button-bulletin-off" if wanted else "button-bulletin-on",
            WantBulletin(one, wanted=not wanted),
            what=voice.name(one),
        )
        for one, wanted in notice.bulletins
    )
    return Outgoing(paragraphs(voice("bulletins"), lines(*told)), tuple((button,) for button in buttons))


def words_of(voice: Voice) -> Words:
    """The words of a report as this reader knows them."""
    return Words(voice.texts.language, voice.agenda, voice.texts.plain, voice.name)


def _stop(bulletin: Bulletin, voice: Voice) -> tuple[Button, ...]:
    return (voice.button("button-bulletin-stop", StopBulletin(bulletin)),)


def _line(key: str, count: Count, voice: Voice) -> Markup:
    return voice("report-line", what=voice.texts.plain(key), count=count)


def _titles(gaps: Sequence[ShownGap]) -> list[ShownTitle]:
    return [ShownTitle(gap.title, gap.signals) for gap in gaps[:LISTED]]


def _listed(heading: str, titles: Sequence[ShownTitle], voice: Voice) -> Markup | None:
    if not titles:
        return None
    return lines(voice(heading), *(voice("report-item", title=one.title, count=one.signals) for one in titles))
