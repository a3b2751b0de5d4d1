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
        *("elke dag", "iedere dag", "every day"),
        *("her zaman", "her yer", "her yerde", "her gün", "her şey"),
        *("كل", "كل يوم", "كل الأيام", "كل الأوقات", "كل شيء", "كل مكان"),
        *("każdy dzień", "każdego dnia", "кожен день", "кожного дня"),
    ]
)
"""Whole answers that set no limit; with a word behind it "her pazartesi" does."""

EXCEPT: Final = (
    *("met uitzondering van", "uitgezonderd", "behalve", "maar niet", "alleen niet", "niet", "geen"),
    *("except for", "except", "apart from", "excluding", "but not", "not", r"(?<=day )but(?! only)", "(?<=days )but"),
    *("باستثناء", "ما عدا", "عدا", "إلا", "سوى"),
    *("z wyjątkiem", "za wyjątkiem", "oprócz", "prócz", "poza", "ale nie", "nie"),
    *("за винятком", "окрім", "крім", "опріч", "але не", "тільки не", "не"),
)
"""What stands before that which does not suit, as in "alle dagen behalve vrijdag"; behind it "vrijdag niet"."""

EXCEPT_BEHIND: Final = ("hariç", "dışında")
"""The Turkish for it stands behind: "cuma hariç her gün"."""

AGAIN: Final = ("maar", "wel", "but", "ama", "لكن", "ale", "але")
"""With which that which does suit goes on: "niet op vrijdag, maar wel op maandag"."""

PLURALS: Final = ("s", "en", "ları", "leri")
"""What is put behind the name of a day: "fridays", "vrijdagen", "cumaları"."""

DAY_FORMS: Final = tuple(
    frozenset(forms.split())
    for forms in (
        "poniedziałku poniedziałkiem poniedziałki poniedziałków понеділка понеділки понеділків понеділках",
        "wtorku wtorkiem wtorki wtorków вівторка вівторки вівторків вівторках",
        "środy środę środą śród середи середу середах",
        "czwartku czwartkiem czwartki czwartków четверга четверги четвергів четвергах",
        "piątku piątkiem piątki piątków пʼятниці пʼятницю пʼятниць пʼятницях",
        "soboty sobotę sobotą sobót суботи суботу субот суботах",
        "niedzieli niedzielę niedzielą niedziele niedziel неділі неділю неділь неділях",
    )
)
"""How days are bent in Polish and Ukrainian, from Monday: behind "oprócz" stands "piątku", behind "крім" "пʼятниці"."""

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
