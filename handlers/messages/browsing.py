"""The catalogue and the agenda, as messages."""

from collections.abc import Sequence

from markupsafe import Markup

from handlers.actions.browsing import (
    AskSearch,
    ListThemes,
    OpenTheme,
    SearchPage,
    ShowAgenda,
    ShowOffering,
    ShowPriorityQuestion,
)
from handlers.actions.reviewing import OpenLook
from handlers.messages import offerings
from handlers.messages.layout import lines, packed, paragraphs
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.voice import Voice, labelled, turning
from knowledge.domain import Offering, ThemeKind
from knowledge.notices.browsing import (
    AgendaShown,
    OfferingShown,
    OfferingsListed,
    PriorityQuestionShown,
    SearchAsked,
    ThemeCount,
    ThemesListed,
)


def themes_listed(notice: ThemesListed, voice: Voice) -> Outgoing:
    """Every theme with how much there is: subjects first, then ways of working."""
    rows = [row for kind in ThemeKind for row in _themes(notice.themes, kind, voice)]
    search = (voice.button("button-search-catalogue", AskSearch()),)
    return Outgoing(lines(voice("themes"), voice("themes-hint")), (*rows, search))


def search_asked(_: SearchAsked, voice: Voice) -> Outgoing:
    """Type a few words."""
    return Outgoing(voice("search-asked"), ((voice.button("button-themes", ListThemes()),),))


def offerings_listed(notice: OfferingsListed, voice: Voice) -> Outgoing:
    """A page, numbered; a button opens one."""
    ways = (
        (voice.button("button-themes", ListThemes()),),
        (voice.button("button-search-catalogue", AskSearch()),),
    )
    if not notice.offerings:
        return Outgoing(_nothing_listed(notice, voice), ways)
    page = voice("offerings-page", page=notice.page + 1, pages=notice.pages) if notice.pages > 1 else None
    return Outgoing(
        paragraphs(
            _list_title(notice, voice),
            *(offerings.brief(number, offering, voice) for number, offering in enumerate(notice.offerings, 1)),
            lines(page, voice("offerings-hint")),
        ),
        (*_numbers(notice.offerings), *_turning(notice, voice), *ways),
    )


def offering_shown(notice: OfferingShown, voice: Voice) -> Outgoing:
    """One in full, and the way to more of the same."""
    theme = notice.offering.themes[0]
    keep = ((voice.button("button-keep", OpenLook(notice.offering.id)),),) if notice.keeper else ()
    return Outgoing(
        paragraphs(
            voice("offering-gone") if notice.gone else None,
            offerings.full(notice.offering, voice, past=notice.past),
            voice("offering-unreviewed") if notice.unreviewed and not notice.gone else None,
        ),
        (
            *keep,
            (labelled(f"📚 {voice.theme(theme)}", OpenTheme(theme)),),
            (voice.button("button-themes", ListThemes()),),
        ),
    )


def agenda_shown(_: AgendaShown, voice: Voice) -> Outgoing:
    """The seven, numbered."""
    numbers = [question.number for question in voice.agenda.priority_questions]
    questions = (voice("agenda-line", number=n, question=voice.priority_question(n)) for n in numbers)
    return Outgoing(
        paragraphs(voice("agenda"), *questions, voice("agenda-hint")),
        packed(labelled(str(number), ShowPriorityQuestion(number)) for number in numbers),
    )


def priority_question_shown(notice: PriorityQuestionShown, voice: Voice) -> Outgoing:
    """One of the seven, and some of what there is for it."""
    number, shown = notice.number, notice.offerings
    return Outgoing(
        paragraphs(
            voice("priority-question", number=number, question=voice.priority_question(number)),
            lines(
                voice("priority-question-offerings", total=notice.total),
                voice("priority-question-some") if 0 < len(shown) < notice.total else None,
            ),
            *(offerings.brief(place, offering, voice) for place, offering in enumerate(shown, 1)),
            voice("offerings-hint") if shown else None,
        ),
        (*_numbers(shown), (voice.button("button-agenda", ShowAgenda()),)),
    )


def _themes(counts: Sequence[ThemeCount], kind: ThemeKind, voice: Voice) -> Rows:
    of_kind = {theme.id for theme in voice.agenda.themes_of(kind)}
    return packed(
        voice.button("button-theme-count", OpenTheme(one.theme), theme=voice.theme(one.theme), count=one.count)
        for one in counts
        if one.theme in of_kind
    )


def _numbers(shown: Sequence[Offering]) -> Rows:
    return packed(labelled(str(number), ShowOffering(offering.id)) for number, offering in enumerate(shown, 1))


def _list_title(notice: OfferingsListed, voice: Voice) -> Markup:
    if notice.theme is None:
        return voice("offerings-found", query=notice.query or "")
    return voice("offerings-of-theme", theme=voice.theme(notice.theme))


def _nothing_listed(notice: OfferingsListed, voice: Voice) -> Markup:
    if notice.theme is None:
        return voice("offerings-none", query=notice.query or "")
    return lines(_list_title(notice, voice), voice("offerings-empty"))


def _turning(notice: OfferingsListed, voice: Voice) -> Rows:
    def turn_to(page: int) -> OpenTheme | SearchPage:
        return SearchPage(page) if notice.theme is None else OpenTheme(notice.theme, page)

    return turning(notice.page, notice.pages, turn_to, voice)
