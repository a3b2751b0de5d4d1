"""What is wrong in a catalogue file, said so that whoever keeps the file can mend it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from knowledge.agenda import Agenda
from knowledge.catalogue.records import OfferingRecord
from knowledge.catalogue.told import Told
from knowledge.domain import Offering

_SHOWN: Final = 60
"""Characters of a wrong value that are shown: enough to find it, and no screen full of it."""

NOTHING: Final = Told.of("nothing", "nothing")

EXPECTED: Final = MappingProxyType(
    {
        "missing": ("this-field", "this field"),
        "extra_forbidden": ("field-among", "one of the fields {fields}"),
        "string_type": ("text", "text"),
        "string_unicode": ("text-utf8", "text in UTF-8"),
        "string_too_short": ("not-empty", "text that is not empty"),
        "string_too_long": ("at-most", "at most {max_length} characters"),
        "string_pattern_mismatch": (
            "slug",
            "lower case letters and digits with hyphens between them, such as 'buurtapp-opzetten'",
        ),
        "enum": ("one-of", "one of {allowed}"),
        "one_of": ("one-of", "one of {allowed}"),
        "int_type": ("number", "a whole number"),
        "tuple_type": ("list", "a list"),
        "dict_type": ("by-language", "a list of questions by language, such as nl"),
        "model_type": ("offering", "an offering: a value for each field"),
        "unprintable": ("one-line", "text on one line, in UTF-8"),
        "markup": ("plain", "plain text without HTML"),
        "url": ("address", "a web address such as https://www.example.nl/course"),
        "language": ("language-code", "an ISO 639 code such as {codes}"),
        "empty": ("at-least-one", "at least one"),
        "repeated": ("once", "everything once"),
    }
)
"""What to say of a kind of error, pydantic's and our own: a key and the English text."""


class Rule(StrEnum):
    """What sort of rule is broken, for faces that say it in their own words."""

    NEEDED = "nodig"
    LENGTH = "lengte"
    SHAPE = "vorm"
    ADDRESS = "adres"
    CHOICE = "keuze"
    ONCE = "eenmaal"
    OWN = "eigen"
    PLAIN = "gewone-tekst"
    TYPE = "soort"
    FILE = "bestand"


_RULES: Final = MappingProxyType(
    {
        "missing": Rule.NEEDED,
        "string_too_short": Rule.NEEDED,
        "empty": Rule.NEEDED,
        "string_too_long": Rule.LENGTH,
        "string_pattern_mismatch": Rule.SHAPE,
        "url": Rule.ADDRESS,
        "enum": Rule.CHOICE,
        "one_of": Rule.CHOICE,
        "language": Rule.CHOICE,
        "repeated": Rule.ONCE,
        "markup": Rule.PLAIN,
        "unprintable": Rule.PLAIN,
        "string_unicode": Rule.PLAIN,
    }
)
"""Kinds of error, pydantic's and our own; of every other kind the type of the value is wrong."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a catalogue file.

    Attributes:
        file: Name of the file.
        row: Line in YAML and CSV, position counted from 1 in JSON; None where it is about the whole file.
        field: Name of the field, "examples.nl" for an example in Dutch; None where it is about the whole row.
        found: What stands there.
        expected: What may stand there.
        offering: Id of the offering, as far as it has one.
        rule: What sort of rule is broken.
        limit: Most characters, where there are too many.
    """

    file: str
    row: int | None
    field: str | None
    found: Told
    expected: Told
    offering: str | None = None
    rule: Rule = Rule.FILE
    limit: int | None = None

    def __str__(self) -> str:
        row = f", {_place(self.file, self.row)}" if self.row is not None else ""
        offering = f" ({self.offering})" if self.offering else ""
        name = f", {self.field}" if self.field else ""
        return _printable(f"{self.file}{row}{offering}{name}: found {self.found}, expected {self.expected}")


@dataclass(frozen=True, slots=True)
class Row:
    """One offering as it stands in a file, unchecked.

    Attributes:
        number: As `Fault.row`.
        values: What stands there, of any shape.
        lines: Line of a field, where the file has a line for each.
    """

    number: int
    values: object
    lines: Mapping[str, int] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str | None:
        """The text of a field; None where there is none, or something else than text."""
        value = self.values.get(name) if isinstance(self.values, dict) else None
        return value.strip() if isinstance(value, str) and value.strip() else None

    def line(self, name: str) -> int:
        """Where a field stands."""
        return self.lines.get(name, self.number)


def check(rows: Iterable[Row], file: str, agenda: Agenda) -> tuple[tuple[Offering, ...], tuple[Fault, ...]]:
    """Tell offerings that are right in every way from faults; of two with one id or address the first may be right."""
    offerings: list[Offering] = []
    faults: list[Fault] = []
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        found = list(_repeats(row, file, seen))
        try:
            offering = OfferingRecord.model_validate(row.values, context=agenda).offering()
        except ValidationError as error:
            found += [_fault(problem, row, file) for problem in error.errors(include_url=False)]
        else:
            offerings += [offering] if not found else []
        faults += found
    return tuple(offerings), tuple(faults)


def _repeats(row: Row, file: str, seen: dict[tuple[str, str], int]) -> Iterator[Fault]:
    """Whether an earlier row has the id or the address; `seen` learns those of this row."""
    for name, key in (("id", row["id"]), ("url", same_address(row["url"]))):
        if key is None:
            continue
        first = seen.setdefault((name, key), row.number)
        if first != row.number:
            expected = _own(name, file, first)
            yield Fault(file, row.line(name), name, shown(row[name]), expected, row["id"], Rule.OWN)


def same_address(url: str | None) -> str | None:
    """Addresses that lead to the same page as one text: scheme and case of the host do not matter, nor a last slash."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:  # no address: said by the check of the field
        return None
    path = parts.path.rstrip("/")
    return parts._replace(scheme="", netloc=parts.netloc.lower(), path=path).geturl()


def own(field: str, other: str) -> Told:
    """What another has already: an id or an address.

    Args:
        other: The id of who has it.
    """
    return Told.of(
        f"own-{field}", f"an {'address' if field == 'url' else field} of its own: {{other}} has it too", other=other
    )


def _own(name: str, file: str, row: int) -> Told:
    """The same, where who has it stands in the same file."""
    key = "own-offering" if file.lower().endswith(".json") else "own-line"
    return Told.of(key, f"an {name} of its own: {_place(file, row)} has it too", number=row)


def _place(file: str, row: int) -> str:
    return f"offering {row}" if file.lower().endswith(".json") else f"line {row}"


def _printable(text: str) -> str:
    """The text with what could disturb a terminal written as an escape."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def mistake(error: Exception) -> Told:
    """What a reader of files could not read."""
    return Told.of("mistake", "a mistake ({error})", error=str(error))


def shown(value: object) -> Told:
    """A wrong value in short, on one line."""
    match value:
        case None:
            return NOTHING
        case str():
            return Told.value(repr(value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"))
        case dict():
            return Told.of("fields", "fields")
        case list():
            return Told.of("list-of", "a list of {count}", count=len(value))
    return Told.value(str(value))


def _fault(problem: ErrorDetails, row: Row, file: str) -> Fault:
    names = [str(part) for part in problem["loc"] if isinstance(part, str) and part != "[key]"]
    return Fault(
        file=file,
        row=row.line(names[0]) if names else row.number,
        field=".".join(names) or None,
        found=_found(problem),
        expected=_expected(problem),
        offering=row["id"],
        rule=_RULES.get(problem["type"], Rule.TYPE),
        limit=problem.get("ctx", {}).get("max_length"),
    )


def _found(problem: ErrorDetails) -> Told:
    value, context = problem["input"], problem.get("ctx", {})
    match problem["type"]:
        case "missing":
            return NOTHING
        case "extra_forbidden":
            return Told.of("unknown-field", "an unknown field")
        case "string_too_long":
            return Told.of("characters", "{count} characters", count=len(value))
        case "empty":
            return Told.of("empty-list", "an empty list")
        case "repeated":
            return Told.of("twice", "{value} twice", value=context["value"])
    return Told.value(str(context["found"])) if "found" in context else shown(value)


def _expected(problem: ErrorDetails) -> Told:
    if problem["type"] not in EXPECTED:
        return Told.value(problem["msg"])
    context = problem.get("ctx", {})
    known: dict[str, str | int] = {
        "fields": ", ".join(OfferingRecord.model_fields),
        "allowed": context.get("allowed", context.get("expected", "")),
        **{name: context[name] for name in ("max_length", "codes") if name in context},
    }
    key, english = EXPECTED[problem["type"]]
    return Told.of(key, english, **known)
