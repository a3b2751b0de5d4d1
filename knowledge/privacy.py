"""Takes personal data out of a text before it is kept, forwarded or searched with."""

from typing import Final

from knowledge.domain import ContactDetail, Masked
from knowledge.masking.addresses import addresses
from knowledge.masking.dates import birthdates
from knowledge.masking.foreign_addresses import foreign_addresses
from knowledge.masking.names import names
from knowledge.masking.numbers import bsns, ibans
from knowledge.masking.online import emails, handles, profiles
from knowledge.masking.phones import phones
from knowledge.masking.plates import plates
from knowledge.masking.postcodes import postcodes
from knowledge.masking.spans import PLACEHOLDERS, Kind, Reading, Span

_FINDERS: Final = (
    emails,
    profiles,
    handles,
    ibans,
    phones,
    bsns,
    plates,
    addresses,
    foreign_addresses,
    postcodes,
    names,
    birthdates,
)
"""The surest first: what one has taken the next no longer sees. A date says a birth best behind a name."""

_CONTACT_DETAILS: Final = {
    ContactDetail.PHONE: Kind.PHONE,
    ContactDetail.EMAIL: Kind.EMAIL,
    ContactDetail.HANDLE: Kind.HANDLE,
    ContactDetail.ADDRESS: Kind.ADDRESS,
    ContactDetail.POSTCODE: Kind.POSTCODE,
}


def mask(text: str) -> Masked:
    """The text with personal data replaced by what it was, such as "[telefoon]"; masking it again changes nothing."""
    found, shown, copied = spans(text), "", 0
    for span in found:
        shown += text[copied : span.start] + PLACEHOLDERS[span.kind]
        copied = span.end
    return Masked(shown + text[copied:], tuple(span.kind.value for span in found))


def without_placeholders(text: str) -> str:
    """A masked text as it is searched with: what was taken out says nothing about the subject."""
    for placeholder in PLACEHOLDERS.values():
        text = text.replace(placeholder, " ")
    return text


def contact_details(masked: str) -> tuple[ContactDetail, ...]:
    """The contact details that were taken out of a masked text, each kind once."""
    return tuple(detail for detail, kind in _CONTACT_DETAILS.items() if PLACEHOLDERS[kind] in masked)


def spans(text: str) -> tuple[Span, ...]:
    """Where personal data stands in a text, in order; placeholders that stand in it are none."""
    reading, before = Reading.of(text), None
    while reading != before:
        before = reading
        for find in _FINDERS:
            reading = reading.without(find(reading.text))
    return tuple(sorted(reading.taken))
