"""What a coordinator decides on a gap signal, as messages."""

from markupsafe import Markup

from handlers.actions.coordinating import (
    AskGapTitle,
    AskTarget,
    AskWords,
    CallUnclear,
    ChooseGapTheme,
    ConfirmAs,
    Decide,
    DismissAs,
    LinkTo,
    ListGaps,
    OpenSignal,
    RewriteExample,
    Undo,
)
from handlers.messages.coordinating import facts_of
from handlers.messages.layout import dotted, lines, packed, paragraphs, quote
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.voice import Voice, labelled
from handlers.texts import key_of
from knowledge.domain import OffTopic, Ruling
from knowledge.notices.coordinating import (
    Choice,
    Decided,
    ExampleAsked,
    GapThemeAsked,
    GapTitleAsked,
    LessonProposed,
    SignalDecided,
    SignalOpened,
    TargetAsked,
    WordsAsked,
)


def signal_opened(notice: SignalOpened, voice: Voice) -> Outgoing:
    """A question, what is known of it, and what it may be; or what it was decided to be."""
    signal = notice.signal
    head = paragraphs(
        lines(voice("signal"), quote(signal.text), dotted(facts_of(signal, voice))),
        voice("signal-gap", title=notice.gap.title_in(voice.texts.language)) if notice.gap else None,
    )
    if notice.decided is not None:
        return Outgoing(paragraphs(head, _decided(notice.decided, voice)), _after(notice.decided, voice))
    return Outgoing(
        paragraphs(head, _nearest(notice.nearest, voice), voice("signal-asked")),
        (
            *((voice.button(f"button-{key_of(ruling)}", AskTarget(signal.id, ruling)),) for ruling in _TARGETS),
            (voice.button("button-unclear", CallUnclear(signal.id)),),
            (voice.button("button-gaps", ListGaps()),),
        ),
    )


def target_asked(notice: TargetAsked, voice: Voice) -> Outgoing:
    """What there is to choose from, and what to do when it is not among them."""
    found = notice.choices or notice.ruling is Ruling.DISMISS
    key = f"asked-{key_of(notice.ruling)}" if found else "choices-none"
    return Outgoing(
        voice(key),
        (
            *_choices(notice, voice),
            *_other(notice, voice),
            (voice.button("button-back-to-card", OpenSignal(notice.signal)),),
        ),
    )


def words_asked(notice: WordsAsked, voice: Voice) -> Outgoing:
    """Which offering?"""
    return Outgoing(voice("link-words-asked"), _back(notice.signal, voice))


def gap_title_asked(notice: GapTitleAsked, voice: Voice) -> Outgoing:
    """What is missing?"""
    return Outgoing(voice("gap-title-asked"), _back(notice.signal, voice))


def gap_theme_asked(notice: GapThemeAsked, voice: Voice) -> Outgoing:
    """Which theme, the likeliest first."""
    themes = sorted((theme.id for theme in voice.agenda.themes), key=lambda theme: theme != notice.theme)
    return Outgoing(
        voice("gap-theme-asked", title=notice.title),
        packed(labelled(voice.theme(theme), ChooseGapTheme(notice.resolution, theme)) for theme in themes),
    )


def lesson_proposed(notice: LessonProposed, voice: Voice) -> Outgoing:
    """What will be decided, and letter for letter what the search will learn."""
    resolution = notice.decided.resolution
    return Outgoing(
        paragraphs(
            _ruled(notice.decided, voice), lines(voice("lesson"), quote(notice.decided.text)), voice("lesson-asked")
        ),
        (
            (voice.button("button-decide", Decide(resolution)),),
            (voice.button("button-lesson-rewrite", RewriteExample(resolution)),),
            (voice.button("button-back-to-card", OpenSignal(notice.signal)),),
        ),
    )


def example_asked(notice: ExampleAsked, voice: Voice) -> Outgoing:
    """Other words for it."""
    return Outgoing(voice("example-asked"), _back(notice.signal, voice))


def signal_decided(notice: SignalDecided, voice: Voice) -> Outgoing:
    """It stands; or somebody else was first."""
    head = "signal-decided" if notice.first else "signal-decided-before"
    return Outgoing(
        paragraphs(
            voice(head),
            _decided(notice.decided, voice),
            voice("signal-asker-told") if notice.asker_told else None,
        ),
        _after(notice.decided, voice),
    )


_TARGETS = (Ruling.LINK, Ruling.CONFIRM, Ruling.DISMISS)


def _choices(notice: TargetAsked, voice: Voice) -> Rows:
    match notice.ruling:
        case Ruling.LINK:
            return tuple((labelled(one.title, LinkTo(notice.signal, one.id)),) for one in notice.choices)
        case Ruling.CONFIRM:
            return tuple((labelled(one.title, ConfirmAs(notice.signal, one.id)),) for one in notice.choices)
        case _:
            return packed(labelled(voice.name(kind), DismissAs(notice.signal, kind)) for kind in OffTopic)


def _other(notice: TargetAsked, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    match notice.ruling:
        case Ruling.LINK:
            return ((voice.button("button-link-words", AskWords(notice.signal)),),)
        case Ruling.CONFIRM:
            return ((voice.button("button-gap-new", AskGapTitle(notice.signal)),),)
        case _:
            return ()


def _nearest(nearest: tuple[Choice, ...], voice: Voice) -> Markup | None:
    if not nearest:
        return None
    return lines(voice("signal-nearest"), *(voice("signal-near", title=one.title) for one in nearest))


def _decided(made: Decided, voice: Voice) -> Markup:
    """What was decided, by whom and when, and what it taught."""
    return lines(
        _ruled(made, voice),
        voice("decided-by", name=made.by or voice.texts.plain("role-coordinator"), day=made.at) if made.at else None,
        lines(voice("lesson-learned"), quote(made.text)) if made.title else None,
    )


def _ruled(made: Decided, voice: Voice) -> Markup:
    title = voice.name(OffTopic(made.title)) if made.ruling is Ruling.DISMISS else made.title
    return voice(key_of(made.ruling), title=title)


def _after(made: Decided, voice: Voice) -> Rows:
    """First what does no harm, so that a second tap takes nothing back."""
    return (
        (voice.button("button-gaps", ListGaps()),),
        (voice.button("button-undo", Undo(made.resolution)),),
    )


def _back(signal: int, voice: Voice) -> Rows:
    return ((voice.button("button-back-to-card", OpenSignal(signal)),),)
