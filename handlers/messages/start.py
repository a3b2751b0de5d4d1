"""Getting to know each other, as messages."""

from handlers.actions.browsing import ListThemes, ShowAgenda
from handlers.actions.meeting import ChooseLanguage, ChooseSimple, Consent
from handlers.messages.layout import packed, paragraphs
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.voice import Voice, labelled
from handlers.texts import own_name
from knowledge.domain import Language, Role
from knowledge.notices.meeting import (
    ConsentDeclined,
    ConsentGiven,
    Failed,
    HelpShown,
    LanguageAsked,
    LanguageChanged,
    NotAllowed,
    Stale,
    Welcome,
)


def welcome(notice: Welcome, voice: Voice) -> Outgoing:
    """What this is, what is kept, and whether that is all right; another language is one tap away."""
    waiting = voice("welcome-waiting") if notice.question_waiting else None
    others = [_language(language) for language in Language if language is not voice.texts.language]
    return Outgoing(
        paragraphs(voice("welcome", days=notice.retention_days), waiting),
        (*_consent(voice), *packed([*others, _simple(voice)])),
    )


def consent_given(_: ConsentGiven, voice: Voice) -> Outgoing:
    """Thanks; no buttons, for now it is their turn to tell."""
    return Outgoing(voice("consent-given"))


def consent_declined(_: ConsentDeclined, voice: Voice) -> Outgoing:
    """What remains without consent, and the way back."""
    return Outgoing(
        voice("consent-declined"),
        ((voice.button("button-consent-yes", Consent(agreed=True)),), *ways_to_browse(voice)),
    )


def help_shown(notice: HelpShown, voice: Voice) -> Outgoing:
    """What one can do here."""
    return Outgoing(
        paragraphs(
            voice("help"),
            voice("help-wijkwijze") if Role.WIJKWIJZE in notice.roles else None,
            voice("help-coordinator") if Role.COORDINATOR in notice.roles else None,
        )
    )


def language_asked(_: LanguageAsked, voice: Voice) -> Outgoing:
    """Every language by its own name, and the easier version."""
    languages = packed(_language(language) for language in Language)
    return Outgoing(voice("language-asked"), (*languages, (_simple(voice),)))


def language_changed(_: LanguageChanged, voice: Voice) -> Outgoing:
    """In the new language already; the other version of it is one tap away."""
    return Outgoing(voice("language-changed"), ((_simple(voice),),))


def stale(_: Stale, voice: Voice) -> Outgoing:
    """What was pressed is of the past."""
    return Outgoing(voice("stale"))


def not_allowed(_: NotAllowed, voice: Voice) -> Outgoing:
    """What was asked is not theirs to do."""
    return Outgoing(voice("not-allowed"))


def failed(notice: Failed, voice: Voice) -> Outgoing:
    """Sorry, with a code that a coordinator can look up."""
    return Outgoing(voice("failed", reference=notice.reference))


def ways_to_browse(voice: Voice) -> Rows:
    """For who has no question at hand."""
    return (
        (voice.button("button-browse", ListThemes()),),
        (voice.button("button-agenda", ShowAgenda()),),
    )


def _consent(voice: Voice) -> Rows:
    return (
        (voice.button("button-consent-yes", Consent(agreed=True)),),
        (voice.button("button-consent-no", Consent(agreed=False)),),
    )


def _language(language: Language) -> Button:
    return labelled(own_name(language), ChooseLanguage(language))


def _simple(voice: Voice) -> Button:
    simple = voice.texts.simple
    return voice.button("button-simple-off" if simple else "button-simple-on", ChooseSimple(not simple))
