"""What typed words say of a part of a wijkwijze's profile: pure. Free text is as good as a button."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final, TypeVar

from babel import Locale
from babel.dates import get_day_names

from knowledge.agenda import Agenda
from knowledge.domain import DayPart, Language, Profile, ProfilePart
from knowledge.humans.days import day_in
from knowledge.humans.routing import same_place
from knowledge.humans.spoken_time import (
    AGAIN,
    AHEAD,
    ALL,
    ALL_TOLD,
    BACK,
    COUNTED,
    DAY_FORMS,
    EXCEPT,
    EXCEPT_BEHIND,
    PARTS,
    PLURALS,
    UNTIL,
)

LONGEST_NAME: Final = 40
"""Most characters of a name as residents see it: with a surname it fits on one line of a phone. Own choice."""

MOST_AT_ONCE: Final = 20
"""Most questions that somebody can want to hold. Own choice: twice the largest button."""

MOST_PLACES: Final = 20
"""Most municipalities that somebody can name; who knows more, knows their way everywhere. Own choice."""

MONTH: Final = timedelta(days=30)

_Limit = TypeVar("_Limit", int, DayPart)

_ALL_DAYS: Final = tuple(range(7))
_WEEKDAYS: Final = tuple(range(5))
_WEEKEND: Final = (5, 6)
_GROUPS: Final = MappingProxyType(
    {"weekend": _WEEKEND, "weekends": _WEEKEND, "werkdagen": _WEEKDAYS, "weekdays": _WEEKDAYS, "doordeweeks": _WEEKDAYS}
)
_PART: Final = re.compile(f"(?={'|'.join(stem for stems in PARTS.values() for stem in stems)})")
_THROUGH: Final = re.compile(r"(\w+)\s*(?:t/m|tot en met|tot|through|to|-|–)\s*(\w+)")
_MONTH: Final = re.compile(
    rf"(?:(?:{'|'.join(AHEAD)}) )?(?:een |1 |a |one |bir )?(?:maand|month|ay|شهر|miesiąc|місяць)(?: sonra)?"
)
_UNTIL: Final = re.compile(rf"^(?:{'|'.join(UNTIL)}) ")
_AND: Final = re.compile(r"\bو(?=\w{3})")  # in Arabic it is written onto the next word
_APOSTROPHE: Final = re.compile(r"(?<=\w)['’](?=\w)")  # Ukrainian has it within words, and its own sign for it
_EVERY_DAY: Final = re.compile(rf"\b(?:{'|'.join(told for told in sorted(ALL_TOLD) if ' ' in told)})\b")
_EXCEPT: Final = re.compile(rf"\b(?:{'|'.join(EXCEPT)})\b")
_EXCEPT_BEHIND: Final = re.compile(rf"\b(?:{'|'.join(EXCEPT_BEHIND)})\b")
_AGAIN: Final = re.compile(rf"\b(?:{'|'.join(AGAIN)})\b")
_COUNT: Final = re.compile(r"\d{1,3}")  # more figures are a year or a telephone number
_BETWEEN: Final = re.compile(r"[,;\n]+")


def name_in(words: str) -> str | None:
    """A name to be known by, own or made up; None for what is none, or could be an address.

    A name on one line, without signs that cannot be seen or that turn the text around.
    """
    seen = "".join(sign if sign.isprintable() else " " for sign in words)
    name = " ".join(seen.split())
    is_name = any(sign.isalpha() for sign in name) and len(name) <= LONGEST_NAME
    return name if is_name and not re.search(r"\d{4}|[@/<>\[\]]|\.\w{2,}", name) else None


def told(  # noqa: PLR0911 - one for each part
    profile: Profile, part: ProfilePart, words: str, *, agenda: Agenda, language: Language, today: date
) -> Profile | None:
    """The profile after what was typed for a part of it, except the name; None where it says nothing.

    Args:
        words: As typed.
        language: In which the person is spoken to; Dutch and English are understood too.
    """
    match part:
        case ProfilePart.THEMES:
            themes = _themes(words, agenda)
            return None if themes is None else replace(profile, themes=themes)
        case ProfilePart.MUNICIPALITIES:
            places = _places(words)
            return None if places is None else replace(profile, municipalities=places)
        case ProfilePart.LANGUAGES:
            languages = _languages(words, language)
            return None if languages is None else replace(profile, languages=languages)
        case ProfilePart.CAPACITY:
            number = _number(words)
            return None if number is None else replace(profile, capacity=number)
        case ProfilePart.DAYS:
            return _with_days(profile, words, language)
        case ProfilePart.PAUSE:
            return _paused(profile, words, language, today)
        case ProfilePart.NAME:
            return None


def _themes(words: str, agenda: Agenda) -> tuple[str, ...] | None:
    if _means_all(words):
        return ()
    found = [agenda.theme_named(piece) for piece in _pieces(words)]
    return tuple(dict.fromkeys(theme.id for theme in found if theme)) or None


def _places(words: str) -> tuple[str, ...] | None:
    """Names of places as typed, each once; whether they exist is not checked."""
    if _means_all(words):
        return ()
    places = {same_place(piece): _place(piece) for piece in _pieces(words)}
    fits = all(key and not any(sign.isdigit() for sign in key) and len(key) <= LONGEST_NAME for key in places)
    return tuple(places.values()) if places and fits and len(places) <= MOST_PLACES else None


def _place(piece: str) -> str:
    name = re.sub(r"^gemeente\s+", "", piece, flags=re.IGNORECASE)
    return name[:1].upper() + name[1:]


def _languages(words: str, language: Language) -> tuple[Language, ...] | None:
    said = set(_words(words))
    named = tuple(one for one in Language if one is not Language.NL and said & _called(one, language))
    only_dutch = bool(said & (_called(Language.NL, language) | BACK))
    return named if named or only_dutch else None


def _called(one: Language, language: Language) -> set[str]:
    """What a language is called by the person, in Dutch and in English."""
    return {str(Locale.parse(reader).languages[one]).casefold() for reader in (language, Language.NL, Language.EN)}


def _number(words: str) -> int | None:
    for word in _words(words):
        number = int(word) if _COUNT.fullmatch(word) else COUNTED.get(word)
        if number is not None:
            return number if 1 <= number <= MOST_AT_ONCE else None
    return None


def _with_days(profile: Profile, words: str, language: Language) -> Profile | None:
    spoken, every_day = _EVERY_DAY.subn("every day", _apart(words.casefold(), language))
    wanted, unwanted = _parted(spoken)
    not_on, not_in = _days(unwanted, language), _parts(unwanted)
    if not_on and not_in:  # of some days some parts: more than a profile holds
        return None
    on, during = _days(wanted, language), _parts(wanted)
    on_left, during_left = _without(on, not_on, _ALL_DAYS), _without(during, not_in, tuple(DayPart))
    if on_left is None or during_left is None:
        return None
    if every_day or _means_all(wanted):
        return replace(profile, days=on_left, parts=during_left)
    if not on_left and not during_left:
        return None
    return replace(profile, days=on_left or profile.days, parts=during_left or profile.parts)


def _without(
    wanted: tuple[_Limit, ...], unwanted: tuple[_Limit, ...], every: tuple[_Limit, ...]
) -> tuple[_Limit, ...] | None:
    """What is wanted, where nothing in particular is everything, less what is not; None where nothing is left."""
    return tuple(one for one in wanted or every if one not in unwanted) or None if unwanted else wanted


def _parted(words: str) -> tuple[str, str]:
    """What suits and what does not: of "alle dagen behalve vrijdag" all days, and Friday."""
    if behind := _EXCEPT_BEHIND.search(words):
        return words[behind.end() :], words[: behind.start()]
    marked = _EXCEPT.search(words)
    if marked is None:
        return words, ""
    before, after = words[: marked.start()], words[marked.end() :]
    if not _words(after):  # "maandag wel, vrijdag niet"
        *others, last = re.split(rf"[,;]|{_AGAIN.pattern}", before)
        return " ".join(others), last
    unwanted, *again = _AGAIN.split(after, maxsplit=1)
    return " ".join((before, *again)), unwanted


def _apart(words: str, language: Language) -> str:
    """Compounds and other forms as plain words: "donderdagavond" as "donderdag avond", "maandagen" as "maandag"."""
    numbers = _day_numbers(language)

    def plain(word: re.Match[str]) -> str:
        head, *tail = _PART.split(word[0], maxsplit=1)
        day = next((name for name in map(head.removesuffix, ("", *PLURALS)) if name in numbers), None)
        return word[0] if day is None else " ".join((day, *tail))

    return re.sub(r"\w+", plain, _AND.sub("", _APOSTROPHE.sub("ʼ", words)))


def _days(words: str, language: Language) -> tuple[int, ...]:
    numbers = _day_numbers(language)
    found: set[int] = set()
    for first, last in _THROUGH.findall(words):
        if first in numbers and last in numbers:
            span = (numbers[last] - numbers[first]) % 7
            found |= {(numbers[first] + step) % 7 for step in range(span + 1)}
    for word in _words(words):
        found |= {numbers[word]} if word in numbers else set(_GROUPS.get(word, ()))
    if "door de week" in words:
        found |= set(_WEEKDAYS)
    return tuple(sorted(found))


def _day_numbers(language: Language) -> Mapping[str, int]:
    """Weekdays by their names, in full and short, and as they are bent; 0 for Monday."""
    bent = {form: number for number, forms in enumerate(DAY_FORMS) for form in forms}
    return bent | {
        name.casefold().strip("."): number
        for reader in (language, Language.NL, Language.EN)
        for width in ("wide", "abbreviated")
        for number, name in get_day_names(width, locale=reader.value).items()
    }


def _parts(words: str) -> tuple[DayPart, ...]:
    said = " ".join(["", *_words(words)])
    return tuple(part for part, stems in PARTS.items() if any(f" {stem}" in said for stem in stems))


def _paused(profile: Profile, words: str, language: Language, today: date) -> Profile | None:
    said = _UNTIL.sub("", " ".join(words.casefold().split()).strip(".! "))
    until = today + MONTH if _MONTH.fullmatch(said) else day_in(said, today, language)
    if until is None and BACK & set(_words(words)):
        return replace(profile, paused_until=None)
    return replace(profile, paused_until=until) if until and until > today else None


def _means_all(words: str) -> bool:
    said = _words(words)
    return bool(said) and (said[0] in ALL or " ".join(said) in ALL_TOLD)


def _pieces(words: str) -> Sequence[str]:
    return [" ".join(piece.split()) for piece in _BETWEEN.split(words) if piece.strip()]


def _words(words: str) -> list[str]:
    return re.findall(r"\w+", words.casefold())
