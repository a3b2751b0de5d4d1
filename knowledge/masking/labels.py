"""Words in front of a number that say what number it is."""

import re
from typing import Final

_OTHER: Final = re.compile(
    r"\b(?:\w*(?:bestel|order|factuur|zaak|dossier|melding|klant|polis|kvk|rsin|artikel|referentie|kenmerk|isbn|issn|serie|product"
    r"|lid|btw|bsn|burgerservice|sofi|ticket|track|pakket|contract|meter|project|besluit|vergunning|case|invoice|reference|sipariş|fatura|dosya|zamówieni"
    r"|faktur|спра|замовлен)\w*|art|kamer van koophandel|الطلب|فاتورة)"
    r"(?:[\s-]?(?:nummer|nr|no|number|numarası|numer|номер|رقم))?\W{0,3}(?:(?:is|was|met|van|:)\W{0,2})?$",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(
    r"(?<![^\W_])(?:tel|telefoon|telefoonnummer|telnr|telefoonnr|mobiel|mobieltje|mobiele nummer|gsm|mob|06|nummer|nr|bel|bellen|belt|app|appen"
    r"|whatsapp|whats app|sms|phone|mobile|cell|call|text|ring|number|telefon|telefonum|telefonu|numaram|numara|cep|numer|komórka"
    r"|zadzwoń|телефон|номер|тел|viber|вайбер|هاتف|هاتفي|رقمي|الهاتف|جوال|جوالي|واتساب)\.?"
    r"(?:[\s-]?(?:nummer|nr|number|numaram|numarası|me|mij|naar|op|is|to|je|jest|to jest|це|هو|رقم)\b){0,3}\W{0,4}$",
    re.IGNORECASE,
)
_WINDOW: Final = 60
"""Characters before a number in which its label stands."""


def labelled_otherwise(before: str) -> bool:
    """Whether the words before a number say that it is an order, a file, a company or the like."""
    return bool(_OTHER.search(before[-_WINDOW:]))


def labelled_phone(before: str) -> bool:
    """Whether the words before a number say that one can ring it."""
    return bool(_PHONE.search(before[-_WINDOW:]))
