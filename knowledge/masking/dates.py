"""Dates of birth, told from other dates by the words around them."""

import re
from collections.abc import Iterator
from typing import Final

from knowledge.masking.spans import MARKS, Kind, Span

_MONTHS: Final = (
    "jan feb maart mrt mar apr mei may jun jul aug sep sept okt oct nov dec dez januari februari april juni juli augustus "
    "september oktober november december january february march june july august october "
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня "
    "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر "
    "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين"
)
_MONTH: Final = rf"(?:{'|'.join(sorted(_MONTHS.split(), key=len, reverse=True))})\.?"
_DATE: Final = re.compile(
    r"(?<![\w./-])(?:"
    r"\d{1,2}\s?[-./ ]\s?\d{1,2}\s?[-./ ]\s?(?:19|20)?\d\d"
    r"|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}"
    rf"|\d{{1,2}}(?:e|de|ste|st|nd|rd|th)?[\s-](?:of\s)?{_MONTH}[\s,-]{{1,2}}(?:19|20)?\d\d"
    rf"|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d"
    r")(?![\w/-]|[.,]\d)",
    re.IGNORECASE,
)

_BORN: Final = re.compile(
    r"(?<![^\W_])(?:geb|gebo\w*|geboorte\w*|geb\W?datum|jarig|verjaar\w*|bday|birth\w*|born|d\.?o\.?b|doğum\w*|doğdu\w*|doğan|"
    r"urodz\w*|ur|народ\w*|рожд\w*|народження|الميلاد|ميلاد\w*|مواليد|مولود\w*|ولدت|ولد)(?![^\W_])\.?(?:\W+\w+){0,3}?\W{0,4}$",
    re.IGNORECASE,
)
_CHILD_OF: Final = re.compile(
    r"\b(?:zoon\w*|dochter\w*|kind(?:je)?|moeder|vader|oma|opa|man|vrouw|broer\w*|zus\w*|ik|hij|zij|ze)\s(?:is|ben)\s(?:er een\s)?van\s$",
    re.IGNORECASE,
)
"""As one says how old somebody is: "mijn zoon is van 4 mei 2015"."""

_PERSON: Final = (
    rf"(?:{MARKS[Kind.NAME]}|\b(?:moeder|vader|mama|papa|oma|opa|zoon\w*|dochter\w*|kind|man|vrouw|partner|zus\w*|broer\w*|tante|oom|"
    r"cli[eë]nt\w*|pati[eë]nt\w*|leerling|mevrouw|meneer|mother|father|son|daughter|wife|husband|client|patient|"
    r"annem|babam|oğlum|kızım|eşim|matka|ojciec|syn|córka|mąż|żona|мама|тато|син|донька|ابني|ابنتي|أمي|أبي|زوجي|زوجتي))"
)
_BEHIND_A_PERSON: Final = re.compile(rf"{_PERSON}\s?[(\[,;:–-]\s?\(?$", re.IGNORECASE)
"""A date in brackets or between commas, right behind somebody."""

_WINDOW: Final = 60


def birthdates(text: str) -> Iterator[Span]:
    """Dates that the words before them make somebody's birthday."""
    for match in _DATE.finditer(text):
        before = text[max(0, match.start() - _WINDOW) : match.start()]
        after = text[match.end() : match.end() + _WINDOW]
        if any(cue.search(before) for cue in (_BORN, _CHILD_OF, _BEHIND_A_PERSON)) or _BORN_AFTER.match(after):
            yield Span(*match.span(), Kind.BIRTHDATE)


_BORN_AFTER: Final = re.compile(
    r"\W{1,3}(?:is\s)?(?:geboren|is (?:mijn|haar|zijn) geboortedatum|born|doğumlu)\b", re.IGNORECASE
)
