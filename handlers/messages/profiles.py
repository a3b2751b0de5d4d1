"""A wijkwijze's own profile, as messages."""

from collections.abc import Iterable, Iterator

from babel.dates import get_day_names
from markupsafe import Markup

from handlers.actions.profiles import (
    AnswerIn,
    AskInPart,
    AskOnDay,
    ClearProfile,
    EditProfile,
    KnowTheme,
    Pause,
    SetCapacity,
    ShowProfile,
)
from handlers.messages.layout import columns, lines, packed, paragraphs
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.voice import Voice, labelled
from handlers.texts import own_name
from knowledge.domain import DayPart, Language, Profile, ProfilePart
from knowledge.notices.profiles import ProfilePartAsked, ProfileShown

CAPACITIES = (1, 2, 3, 5, 10)
PAUSES = (7, 14, 30)
"""Days: a week, two, a month."""


def profile_shown(notice: ProfileShown, voice: Voice) -> Outgoing:
    """Everything on one card, with a button for every part."""
    parts = (voice.button(f"button-profile-{part}", EditProfile(part)) for part in ProfilePart)
    return Outgoing(
        paragraphs(
            voice("own-card"),
            lines(voice("own-line-name", name=notice.name), described(notice.profile, voice)),
            voice("own-change"),
        ),
        packed(parts),
    )


def profile_part_asked(notice: ProfilePartAsked, voice: Voice) -> Outgoing:
    """One part, what stands there now, and what can be pressed; typing is as good."""
    return Outgoing(
        paragraphs(
            voice("own-refused") if notice.refused else None,
            voice(f"own-ask-{notice.part}", name=notice.name),
            _now(notice, voice),
        ),
        (*_answers(notice, voice), (voice.button("button-profile-back", ShowProfile()),)),
    )


def described(profile: Profile, voice: Voice) -> Markup:
    """What somebody told, a line for each part."""
    return lines(
        _line("themes", map(voice.theme, profile.themes), voice),
        _line("places", profile.municipalities, voice),
        voice("own-line-languages", values=", ".join(languages(profile, voice))),
        voice("own-line-capacity", number=profile.capacity),
        _line("days", times(profile, voice), voice),
        voice("own-line-pause", day=profile.paused_until) if profile.paused_until else None,
    )


def _line(key: str, values: Iterable[str], voice: Voice) -> Markup:
    named = ", ".join(values)
    return voice(f"own-line-{key}", values=named) if named else voice(f"own-line-{key}-all")


def languages(profile: Profile, voice: Voice) -> list[str]:
    """In which languages somebody answers, by name."""
    return [voice.texts.language_name(one) for one in (Language.NL, *profile.languages)]


def times(profile: Profile, voice: Voice) -> Iterator[str]:
    """Days and parts of the day on which somebody wants to hear of questions, by name; none at all for always."""
    names = get_day_names("wide", locale=voice.texts.language.value)
    yield from (names[day] for day in profile.days)
    yield from (voice.name(part) for part in DayPart if part in profile.parts)


def _now(notice: ProfilePartAsked, voice: Voice) -> Markup | None:
    match notice.part:
        case ProfilePart.MUNICIPALITIES:
            return _line("places", notice.profile.municipalities, voice)
        case ProfilePart.PAUSE if notice.profile.paused_until:
            return voice("own-line-pause", day=notice.profile.paused_until)
        case _:
            return None


def _answers(notice: ProfilePartAsked, voice: Voice) -> Rows:  # noqa: PLR0911 - one for each part
    profile, part = notice.profile, notice.part
    match part:
        case ProfilePart.THEMES:
            return (*columns(2, _themes(profile, voice)), *_all(part, voice, chosen=bool(profile.themes)))
        case ProfilePart.MUNICIPALITIES:
            return _all(part, voice, chosen=bool(profile.municipalities))
        case ProfilePart.LANGUAGES:
            return columns(2, _inlanguages(profile))
        case ProfilePart.CAPACITY:
            return (tuple(_capacity(profile, number) for number in CAPACITIES),)
        case ProfilePart.DAYS:
            chosen = bool(profile.days or profile.parts)
            return (*columns(2, _days(profile, voice)), _parts(profile, voice), *_all(part, voice, chosen=chosen))
        case ProfilePart.PAUSE:
            pauses = tuple(voice.button(f"button-pause-{days}", Pause(days)) for days in PAUSES)
            return (pauses, *(((voice.button("button-pause-over", Pause(0)),),) if profile.paused_until else ()))
        case ProfilePart.NAME:
            return ()


def _all(part: ProfilePart, voice: Voice, *, chosen: bool) -> Rows:
    """Back to all, where something in particular is chosen."""
    return ((voice.button(f"button-profile-all-{part}", ClearProfile(part)),),) if chosen else ()


def _themes(profile: Profile, voice: Voice) -> Iterator[Button]:
    for theme in voice.agenda.themes:
        chosen = theme.id in profile.themes
        yield labelled(_ticked(voice.theme(theme.id), chosen=chosen), KnowTheme(theme.id, not chosen))


def _inlanguages(profile: Profile) -> Iterator[Button]:
    for language in Language:
        chosen = language in profile.languages
        if language is not Language.NL:
            yield labelled(_ticked(own_name(language), chosen=chosen), AnswerIn(language, not chosen))


def _capacity(profile: Profile, number: int) -> Button:
    label = f"✅ {number}" if number == profile.capacity else str(number)
    return labelled(label, SetCapacity(number))


def _days(profile: Profile, voice: Voice) -> Iterator[Button]:
    for day, name in get_day_names("wide", locale=voice.texts.language.value).items():
        chosen = day in profile.days
        yield labelled(_ticked(name, chosen=chosen), AskOnDay(day, not chosen))


def _parts(profile: Profile, voice: Voice) -> tuple[Button, ...]:
    return tuple(
        labelled(_ticked(voice.name(part), chosen=part in profile.parts), AskInPart(part, part not in profile.parts))
        for part in DayPart
    )


def _ticked(label: str, *, chosen: bool) -> str:
    return f"{'✅' if chosen else '▫️'} {label}"
