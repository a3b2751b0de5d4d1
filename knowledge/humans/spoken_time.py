"""Words for time and number in the languages that people type: Dutch, English, Turkish, Arabic, Polish and Ukrainian.

All languages stand side by side, since people mix them; a word that means something else in another of them is left
out, such as the Turkish "on" for ten.
"""

from types import MappingProxyType
from typing import Final

from knowledge.domain import DayPart

PARTS: Final = MappingProxyType(
    {
        DayPart.MORNING: ("ochtend", "morning", "sabah", "صباح", "rano", "ranek", "rank", "ранок", "ранк", "вранці"),
        DayPart.AFTERNOON: (
            *("middag", "afternoon", "öğleden sonra", "بعد الظهر", "po południu", "popołudni"),
            *("день", "вдень", "удень", "пообіді", "після обіду"),
        ),
        DayPart.EVENING: (
            *("avond", "evening", "akşam", "مساء", "wieczór", "wieczor", "вечір", "вечор", "увечері", "ввечері"),
        ),
    }
)
"""How words for a part of the day begin."""

ALL: Final = frozenset(
    word
    for words in (
        "alle alles overal altijd allemaal",
        "all any anything everything everywhere always",
        "hepsi hepsini tümü daima",
        "الكل دائما",
        "wszystkie wszystko zawsze wszędzie codziennie",
        "усі всі усе все завжди всюди скрізь щодня",
    )
    for word in words.split()
)
"""With what an answer begins that sets no limit."""

ALL_TOLD: Final = frozenset(
    [
        *("her zaman", "her yer", "her yerde", "her gün", "her şey"),
        *("كل", "كل يوم", "كل الأيام", "كل الأوقات", "كل شيء", "كل مكان"),
        *("każdy dzień", "każdego dnia", "кожен день", "кожного дня"),
    ]
)
"""Whole answers that set no limit; with a word behind it "her pazartesi" does."""

BACK: Final = frozenset(
    word
    for words in (
        "nee niet geen terug weer beschikbaar",
        "no back available again none",
        "hayır yok döndüm",
        "لا رجعت عدت",
        "nie brak jestem wróciłem wróciłam",
        "ні немає повернулась повернулася повернувся",
    )
    for word in words.split()
)
"""With which somebody ends their pause, or names nothing."""

COUNTED: Final = MappingProxyType(
    {
        word: number
        for words in (
            "een twee drie vier vijf zes zeven acht negen tien",
            "one two three four five six seven eight nine ten",
            "bir iki üç dört beş altı yedi sekiz dokuz",
            "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
            "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
            "один два три чотири п’ять шість сім вісім дев’ять десять",
        )
        for number, word in enumerate(words.split(), 1)
    }
)
"""Numbers in words."""

SOON: Final = MappingProxyType(
    {
        "morgen": 1,
        "overmorgen": 2,
        "volgende week": 7,
        "tomorrow": 1,
        "day after tomorrow": 2,
        "next week": 7,
        "yarın": 1,
        "öbür gün": 2,
        "haftaya": 7,
        "gelecek hafta": 7,
        "غدا": 1,
        "غداً": 1,
        "غدًا": 1,
        "بعد غد": 2,
        "بعد يومين": 2,
        "بعد أسبوع": 7,
        "بعد أسبوعين": 14,
        "jutro": 1,
        "pojutrze": 2,
        "za tydzień": 7,
        "w przyszłym tygodniu": 7,
        "завтра": 1,
        "післязавтра": 2,
        "через тиждень": 7,
        "наступного тижня": 7,
    }
)
"""Words for a day by how many days it is from now."""

DAYS: Final = frozenset(["dag", "dagen", "day", "days", "gün", "يوم", "أيام", "dzień", "dni", "день", "дні", "днів"])
WEEKS: Final = frozenset(
    [*("week", "weken", "weeks", "hafta", "أسابيع"), *("tydzień", "tygodnie", "tygodni", "тиждень", "тижні", "тижнів")]
)
"""What is counted: "3 days", "2 weeks"."""

AHEAD: Final = ("over", "in", "za", "через", "بعد")
"""What stands before a number of days from now; the Turkish "sonra" stands behind it."""

UNTIL: Final = ("tot", "until", "do", "до", "حتى")
"""What stands before the last day of a pause."""
