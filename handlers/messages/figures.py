"""The numbers of the desk, as a message."""

from markupsafe import Markup

from handlers.actions.figures import ShowFigures
from handlers.messages.layout import lines, paragraphs
from handlers.messages.outgoing import Outgoing
from handlers.messages.voice import Voice
from knowledge.domain import Hours, Share, ThemeFigures
from knowledge.humans.figures import PERIODS
from knowledge.notices.figures import FiguresShown

DAY = 24
"""Hours of working time from which on they are told in working days."""


def figures_shown(notice: FiguresShown, voice: Voice) -> Outgoing:
    """How it went, how it stands, and the themes; what rests on too few cases is said to do so."""
    figures = notice.figures
    return Outgoing(
        paragraphs(
            voice("figures", days=notice.days),
            lines(
                voice("figures-sent", count=figures.sent),
                voice("figures-first-response", spans=in_hours(figures.first_response, voice)),
                voice("figures-resolution", spans=in_hours(figures.resolution, voice)),
                voice("figures-rating", stars=in_stars(figures.rating, voice)),
                voice("figures-complete", share=in_percent(figures.complete, voice)),
                voice("figures-reopened", share=in_percent(figures.reopened, voice)),
            ),
            voice("figures-now", waiting=figures.waiting, held=figures.held, overdue=figures.overdue),
            lines(voice("figures-themes"), *(_theme(one, voice) for one in figures.themes)) if figures.themes else None,
            voice("figures-note"),
        ),
        (tuple(voice.button("button-figures", ShowFigures(days), days=days) for days in PERIODS),),
    )


def _theme(one: ThemeFigures, voice: Voice) -> Markup:
    spans = in_hours(one.first_response, voice)
    return voice("figures-theme", theme=voice.theme(one.theme), count=one.sent, spans=spans)


def in_hours(hours: Hours | None, voice: Voice) -> str:
    """How long something takes, in words."""
    if hours is None:
        return voice.texts.plain("figures-too-few")
    return voice.texts.plain("figures-spans", median=_span(hours.median, voice), most=_span(hours.p90, voice))


def _span(hours: float, voice: Voice) -> str:
    if hours < DAY:
        return voice.texts.plain("figures-hours", hours=round(hours))
    return voice.texts.plain("figures-days", days=round(hours / DAY, 1))


def in_stars(share: Share | None, voice: Voice) -> str:
    """A mean of stars, in words."""
    if share is None:
        return voice.texts.plain("figures-too-few")
    return voice.texts.plain("figures-stars", mean=round(share.mean, 1), count=share.count)


def in_percent(share: Share | None, voice: Voice) -> str:
    """A share of cases, in words."""
    if share is None:
        return voice.texts.plain("figures-too-few")
    return voice.texts.plain("figures-share", percent=round(100 * share.mean), count=share.count)
