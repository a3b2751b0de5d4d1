"""Sharpening a question, as messages."""

from collections.abc import Sequence

from markupsafe import Markup

from handlers.actions.asking import (
    AnswerField,
    AskTheme,
    Belongs,
    ChooseSubject,
    ChooseTheme,
    ConfirmQuestion,
    EditField,
    GoOn,
    PassOver,
    RewriteQuestion,
    SearchNow,
    SetTheme,
    ShowCard,
    SkipField,
)
from handlers.messages import card
from handlers.messages.danger import help_line
from handlers.messages.layout import lines, packed, paragraphs, quote
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.start import ways_to_browse
from handlers.messages.voice import Voice, labelled
from handlers.texts import key_of
from knowledge.asking import CHOICES, MOST_QUESTIONS
from knowledge.domain import Belonging, CardField, HelpLine, SmallTalk
from knowledge.notices.asking import (
    AttachmentKept,
    BelongingAsked,
    CardShown,
    FieldAsked,
    QuestionInvited,
    QuestionProposed,
    RewriteAsked,
    SmallTalkAnswered,
    ThemeAsked,
)


def question_invited(_: QuestionInvited, voice: Voice) -> Outgoing:
    """Just tell."""
    return Outgoing(voice("question-invited"))


def small_talk_answered(notice: SmallTalkAnswered, voice: Voice) -> Outgoing:
    """A friendly word; something to do for who has no question, and for who has one after all a way to say so."""
    browse = () if notice.kind is SmallTalk.THANKS else ways_to_browse(voice)
    anyway = ((voice.button("button-anyway", GoOn()),),) if notice.kind is SmallTalk.OFF_TOPIC else ()
    said = _referral(notice.lines, voice) if notice.lines else voice(key_of(notice.kind))
    return Outgoing(said, (*anyway, *browse))


def _referral(where: Sequence[HelpLine], voice: Voice) -> Markup:
    return paragraphs(
        voice("small-talk-refer"), *(help_line(line, voice) for line in where), voice("small-talk-refer-after")
    )


def field_asked(notice: FieldAsked, voice: Voice) -> Outgoing:
    """One question: how many there are at most, what is asked, and what can be chosen."""
    progress = voice("ask-progress", number=notice.number, most=MOST_QUESTIONS) if notice.number else None
    return Outgoing(
        lines(progress, *_question(notice, voice)),
        (*packed(_choices(notice, voice)), _ways_on(notice, voice)),
    )


def question_proposed(notice: QuestionProposed, voice: Voice) -> Outgoing:
    """The question as understood, and where it belongs."""
    draft = notice.draft
    return Outgoing(
        paragraphs(
            voice("question-proposed"),
            quote(notice.question),
            voice.place_in_agenda(notice.theme, notice.priority_question),
        ),
        (
            (voice.button("button-confirm", ConfirmQuestion(draft)),),
            (voice.button("button-rewrite", RewriteQuestion(draft)),),
            (voice.button("button-card", ShowCard(draft)),),
            *_other_theme(draft, notice.theme, voice),
        ),
    )


def rewrite_asked(notice: RewriteAsked, voice: Voice) -> Outgoing:
    """Say it otherwise, or go back."""
    return Outgoing(voice("rewrite-asked"), ((voice.button("button-back-to-card", ShowCard(notice.draft)),),))


def card_shown(notice: CardShown, voice: Voice) -> Outgoing:
    """The card, with a button for every field."""
    fields = card.filled_in(notice.card, voice)
    edits = (labelled(voice.name(field), EditField(notice.draft, field)) for field, _ in fields)
    return Outgoing(
        paragraphs(
            voice("card-shown"),
            lines(*(card.line(field, value, voice) for field, value in fields)),
            voice.place_in_agenda(notice.theme, notice.priority_question),
        ),
        (
            *packed(edits),
            *_other_theme(notice.draft, notice.theme, voice),
            (voice.button("button-search-now", SearchNow(notice.draft)),),
        ),
    )


def theme_asked(notice: ThemeAsked, voice: Voice) -> Outgoing:
    """Every theme, the likeliest first."""
    others = (theme.id for theme in voice.agenda.themes if theme.id not in notice.themes)
    buttons = (labelled(voice.theme(theme), SetTheme(notice.draft, theme)) for theme in (*notice.themes, *others))
    back = (voice.button("button-back-to-card", ShowCard(notice.draft)),)
    return Outgoing(voice("theme-asked"), (*packed(buttons), back))


def belonging_asked(notice: BelongingAsked, voice: Voice) -> Outgoing:
    """What they said, and the two things it could be."""
    key = "belonging-asked-human" if notice.human else "belonging-asked"
    elsewhere = Belonging.HUMAN if notice.human else Belonging.SAME
    return Outgoing(
        voice(key, text=notice.text),
        tuple(
            (voice.button(f"button-belongs-{where}", Belongs(notice.draft, where)),)
            for where in (elsewhere, Belonging.NEW)
        ),
    )


def attachment_kept(notice: AttachmentKept, voice: Voice) -> Outgoing:
    """It is not lost; now the words."""
    return Outgoing(voice("attachment-kept", kind=notice.kind))


def _question(notice: FieldAsked, voice: Voice) -> Sequence[Markup]:
    if notice.field is CardField.WHAT:
        return (voice("ask-wat-topics" if notice.themes else "ask-wat"),)
    choosable = notice.field in CHOICES or notice.subjects
    return (voice(f"ask-{notice.field}"), voice("ask-choose" if choosable else "ask-type"))


def _choices(notice: FieldAsked, voice: Voice) -> Sequence[Button]:
    draft, field = notice.draft, notice.field
    topics = [labelled(voice.theme(theme), ChooseTheme(draft, theme)) for theme in notice.themes]
    answers = [
        labelled(card.choice(value, voice), AnswerField(draft, field, value)) for value in CHOICES.get(field, ())
    ]
    return [*topics, *_subjects(notice, voice), *answers]


def _subjects(notice: FieldAsked, voice: Voice) -> Sequence[Button]:
    put = [labelled(voice.subject(subject), ChooseSubject(notice.draft, subject)) for subject in notice.subjects]
    return [*put, voice.button("button-something-else", PassOver(notice.draft))] if put else []


def _ways_on(notice: FieldAsked, voice: Voice) -> tuple[Button, ...]:
    """Without an answer: on to the results, or back to the card from where it is being changed."""
    if not notice.number:
        return (voice.button("button-back-to-card", ShowCard(notice.draft)),)
    return (
        voice.button("button-skip", SkipField(notice.draft, notice.field)),
        voice.button("button-search-now", SearchNow(notice.draft)),
    )


def _other_theme(draft: int, theme: str | None, voice: Voice) -> Rows:
    return ((voice.button("button-theme", AskTheme(draft)),),) if theme else ()
