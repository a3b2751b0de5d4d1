"""What typed words say of a part of a profile."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.agenda import Agenda
from knowledge.domain import DayPart, Language, Profile, ProfilePart
from knowledge.humans.profile_words import LONGEST_NAME, MOST_AT_ONCE, MOST_PLACES, name_in, told

AGENDA = Agenda.load()
TODAY = date(2026, 11, 23)
FULL = Profile(("wonen",), ("Ede",), (Language.TR,), 5, (0,), (DayPart.MORNING,), date(2026, 12, 1))
MORNING, AFTERNOON, EVENING = DayPart


def says(part: ProfilePart, words: str, language: Language = Language.NL) -> Profile | None:
    return told(FULL, part, words, agenda=AGENDA, language=language, today=TODAY)


@pytest.mark.parametrize(
    ("words", "themes"),
    [
        ("Wonen", ("wonen",)),
        ("housing; work and income", ("wonen", "werk-inkomen")),
        ("wonen, wonen,\nhuren", ("wonen",)),
        ("wonen, kantklossen", ("wonen",)),
        ("alles", ()),
        ("kantklossen", None),
        (" , ", None),
    ],
)
def test_themes(words: str, themes: tuple[str, ...] | None) -> None:
    assert getattr(says(ProfilePart.THEMES, words), "themes", None) == themes


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("gemeente Utrecht, Ede", ("Utrecht", "Ede")),
        ("’s-Hertogenbosch", ("’s-Hertogenbosch",)),
        ("utrecht, Gemeente Utrecht", ("Utrecht",)),
        ("overal", ()),
        ("3511 AB", None),
        (", ;", None),
        ("x" * 60, None),
        (", ".join(f"Plaats{chr(97 + n)}" for n in range(MOST_PLACES + 1)), None),
    ],
)
def test_places(words: str, places: tuple[str, ...] | None) -> None:
    assert getattr(says(ProfilePart.MUNICIPALITIES, words), "municipalities", None) == places


@pytest.mark.parametrize(
    ("words", "languages"),
    [
        ("Turks en ook Pools", (Language.TR, Language.PL)),
        ("English", (Language.EN,)),
        ("alleen Nederlands", ()),
        ("geen", ()),
        ("Frans", None),
    ],
)
def test_languages(words: str, languages: tuple[Language, ...] | None) -> None:
    assert getattr(says(ProfilePart.LANGUAGES, words), "languages", None) == languages


@pytest.mark.parametrize(
    ("words", "number"),
    [("3", 3), ("hooguit twee", 2), ("ten", 10), (f"{MOST_AT_ONCE + 1}", None), ("0", None), ("veel", None)],
)
def test_how_many(words: str, number: int | None) -> None:
    assert getattr(says(ProfilePart.CAPACITY, words), "capacity", None) == number


@pytest.mark.parametrize(
    ("words", "days", "parts"),
    [
        ("maandag en vr", (0, 4), (MORNING,)),
        ("ma t/m wo", (0, 1, 2), (MORNING,)),
        ("zaterdag tot en met maandag", (0, 5, 6), (MORNING,)),
        ("in het weekend 's middags", (5, 6), (AFTERNOON,)),
        ("door de week, ’s avonds", (0, 1, 2, 3, 4), (EVENING,)),
        ("ochtenden en avonden", (0,), (MORNING, EVENING)),
        ("Tuesday evenings", (1,), (EVENING,)),
        ("Tuesdays", (1,), (MORNING,)),
        ("di en donderdagavond", (1, 3), (EVENING,)),
        ("maandagochtenden, woensdagmiddag", (0, 2), (MORNING, AFTERNOON)),
        ("dinsdagen t/m vrijdagen", (1, 2, 3, 4), (MORNING,)),
        ("altijd", (), ()),
        ("elke dag", (), ()),
        ("elke dag, alleen 's avonds", (), (EVENING,)),
        ("alle dagen behalve vrijdag", (0, 1, 2, 3, 5, 6), ()),
        ("Altijd, maar niet in het weekend.", (0, 1, 2, 3, 4), ()),
        ("alle werkdagen behalve di en do", (0, 2, 4), ()),
        ("ma t/m vr, behalve woensdag", (0, 1, 3, 4), (MORNING,)),
        ("niet op vrijdag", (0, 1, 2, 3, 5, 6), (MORNING,)),
        ("ik kan niet op vrijdag, maar wel op zaterdag", (5,), (MORNING,)),
        ("maandag wel, vrijdag niet", (0,), (MORNING,)),
        ("op vrijdag niet", (0, 1, 2, 3, 5, 6), (MORNING,)),
        ("altijd behalve 's avonds", (), (MORNING, AFTERNOON)),
        ("every day but Fridays", (0, 1, 2, 3, 5, 6), ()),
        ("all days except for Monday", (1, 2, 3, 4, 5, 6), ()),
        ("elke dag behalve vrijdagavond", None, None),
        ("niet op maandag t/m zondag", None, None),
        ("maakt niet uit", None, None),
        ("behalve", None, None),
        ("soms", None, None),
    ],
)
def test_days_and_parts_of_them(words: str, days: tuple[int, ...] | None, parts: tuple[DayPart, ...] | None) -> None:
    profile = says(ProfilePart.DAYS, words)

    assert (getattr(profile, "days", None), getattr(profile, "parts", None)) == (days, parts)


@pytest.mark.parametrize(
    ("words", "language", "days", "parts"),
    [
        ("pazartesi ve çarşamba, akşam", Language.TR, (0, 2), (EVENING,)),
        ("cuma sabah, öğleden sonra", Language.TR, (4,), (MORNING, AFTERNOON)),
        ("her zaman", Language.TR, (), ()),
        ("her pazartesi", Language.TR, (0,), (MORNING,)),
        ("الاثنين والأربعاء، صباحاً ومساءً", Language.AR, (0, 2), (MORNING, EVENING)),
        ("صباحاً أو بعد الظهر", Language.AR, (0,), (MORNING, AFTERNOON)),
        ("دائماً", Language.AR, (), ()),
        ("كل", Language.AR, (), ()),
        ("poniedziałek i środa, wieczór", Language.PL, (0, 2), (EVENING,)),
        ("wtorek rano, piątek po południu", Language.PL, (1, 4), (MORNING, AFTERNOON)),
        ("zawsze", Language.PL, (), ()),
        ("понеділок вранці, середа увечері", Language.UK, (0, 2), (MORNING, EVENING)),
        ("удень або пообіді", Language.UK, (0,), (AFTERNOON,)),
        ("щодня", Language.UK, (), ()),
        ("кожен день", Language.UK, (), ()),
        ("cuma hariç her gün", Language.TR, (0, 1, 2, 3, 5, 6), ()),
        ("cumaları", Language.TR, (4,), (MORNING,)),
        ("her gün, cuma dışında", Language.TR, (0, 1, 2, 3, 5, 6), ()),
        ("كل الأيام ما عدا الجمعة", Language.AR, (0, 1, 2, 3, 5, 6), ()),
        ("كل يوم إلا الأحد", Language.AR, (0, 1, 2, 3, 4, 5), ()),
        ("codziennie oprócz piątku", Language.PL, (0, 1, 2, 3, 5, 6), ()),
        ("wszystkie dni poza sobotą i niedzielą", Language.PL, (0, 1, 2, 3, 4), ()),
        ("w środy i piątki", Language.PL, (2, 4), (MORNING,)),
        ("щодня, крім п'ятниці", Language.UK, (0, 1, 2, 3, 5, 6), ()),
        ("кожен день за винятком неділі", Language.UK, (0, 1, 2, 3, 4, 5), ()),
        ("по середах", Language.UK, (2,), (MORNING,)),
    ],
)
def test_days_and_parts_of_them_in_other_languages(
    words: str, language: Language, days: tuple[int, ...], parts: tuple[DayPart, ...]
) -> None:
    profile = says(ProfilePart.DAYS, words, language)

    assert profile is not None
    assert (profile.days, profile.parts) == (days, parts)


@pytest.mark.parametrize("words", ["hepsi", "her yer", "كل مكان", "wszędzie", "всюди"])
def test_everywhere_in_other_languages(words: str) -> None:
    profile = says(ProfilePart.MUNICIPALITIES, words)

    assert profile is not None
    assert profile.municipalities == ()


@pytest.mark.parametrize(
    ("words", "number"), [("en fazla üç", 3), ("ثلاثة", 3), ("٣", 3), ("najwyżej dwa", 2), ("чотири", 4)]
)
def test_how_many_in_other_languages(words: str, number: int) -> None:
    profile = says(ProfilePart.CAPACITY, words)

    assert profile is not None
    assert profile.capacity == number


@pytest.mark.parametrize(
    ("words", "language", "until"),
    [
        ("3 gün sonra", Language.TR, date(2026, 11, 26)),
        ("bir ay", Language.TR, date(2026, 12, 23)),
        ("geri döndüm", Language.TR, None),
        ("حتى 3 ديسمبر", Language.AR, date(2026, 12, 3)),
        ("رجعت", Language.AR, None),
        ("do 3 grudnia", Language.PL, date(2026, 12, 3)),
        ("już jestem", Language.PL, None),
        ("wróciłam", Language.PL, None),
        ("do piątku", Language.PL, date(2026, 11, 27)),
        ("до пʼятниці", Language.UK, date(2026, 11, 27)),
        ("до 3 грудня", Language.UK, date(2026, 12, 3)),
        ("я повернулась", Language.UK, None),
    ],
)
def test_a_pause_in_other_languages(words: str, language: Language, until: date | None) -> None:
    profile = says(ProfilePart.PAUSE, words, language)

    assert profile is not None
    assert profile.paused_until == until


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("2 weken", date(2026, 12, 7)),
        ("een maand", date(2026, 12, 23)),
        ("tot 3 december", date(2026, 12, 3)),
        ("until 1 March", date(2027, 3, 1)),
        ("morgen", date(2026, 11, 24)),
        ("ik ben er weer", None),
        ("geen pauze", None),
    ],
)
def test_a_pause(words: str, until: date | None) -> None:
    profile = says(ProfilePart.PAUSE, words)

    assert profile is not None
    assert profile.paused_until == until


@pytest.mark.parametrize("words", ["ooit", "23 november 2026", "30 februari"])
def test_no_pause_is_made_of_what_names_no_day_to_come(words: str) -> None:
    assert says(ProfilePart.PAUSE, words) is None


@pytest.mark.parametrize("words", ["Wim", "Willemien de Vries", "Opa Jan-Willem ’t Hart", "Vos 🦊", "عائشة", "Buur 12"])
def test_names(words: str) -> None:
    assert name_in(words) == words


@pytest.mark.parametrize(
    "words",
    ["", "🦊", "x" * (LONGEST_NAME + 1), "Wim 0612345678", "@wim", "wim@post.nl", "www.wim.nl", "<b>Wim</b>", "12"],
)
def test_what_is_no_name_or_could_be_an_address(words: str) -> None:
    assert name_in(words) is None


def test_a_name_stands_on_one_line_without_hidden_signs() -> None:
    assert name_in("Wim\n de\u202eVries ") == "Wim de Vries"


@given(st.sampled_from(list(ProfilePart)), st.text(max_size=200), st.sampled_from(list(Language)))
def test_whatever_is_typed_gives_a_profile_that_can_be_kept_or_none(
    part: ProfilePart, words: str, language: Language
) -> None:
    profile = says(part, words, language)

    if profile is not None:
        assert 1 <= profile.capacity <= MOST_AT_ONCE
        assert set(profile.days) <= set(range(7))
        assert profile.paused_until is None or profile.paused_until > TODAY
