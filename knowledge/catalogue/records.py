"""One offering as a record of a file: what each field may hold, and what to say when it holds something else."""

import hashlib
import json
import re
from collections.abc import Hashable, Sequence
from functools import cache
from typing import Annotated, Final, TypeVar

from babel import Locale
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError

from knowledge.agenda import Agenda
from knowledge.domain import Audience, Cost, Effort, Example, Form, Language, Offering, OfferingKind, Scale

TITLE_LIMIT: Final = 160
ORGANISATION_LIMIT: Final = 120
SUMMARY_LIMIT: Final = 400
"""Most characters. Three offerings, with room for the reasons, fit in one Telegram message of 4096 characters."""

URL_LIMIT: Final = 300
"""Most characters of an address; the longest that ships has 191 (knowledge/data/offerings.yaml)."""

ANSWER_LIMIT: Final = 1500
"""The same for a published answer, which is the whole of it: read on its own, in less than half a message."""

EXAMPLE_LIMIT: Final = 500
"""Most characters of an example question; the longest that ships has 260 (knowledge/data/offerings.yaml)."""

ID_LIMIT: Final = 48
"""Most characters of an id, so that it fits in a button: Telegram allows 64 bytes for verb, ids and signs together."""

_UNPRINTABLE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control characters, line breaks among them
    "\u2028\u2029"  # line and paragraph separators
    "\u202a-\u202e\u2066-\u2069"  # text that turns around what follows
    "\ufeff\ufffd]"  # traces of a file read in the wrong encoding
)
_MARKUP: Final = re.compile(r"<[a-zA-Z/!][^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")
_URL: Final = re.compile(
    r"""https?://  [^\s/?#@:\\<>"]+ \. [^\s/?#@:\\<>"]+  (?: : \d{1,5} )?  (?: [/?#] [^\s<>"]* )?""",
    re.VERBOSE | re.IGNORECASE,
)

Value = TypeVar("Value")


def _plain(text: str) -> str:
    if found := _UNPRINTABLE.search(text):
        name = f"the character U+{ord(found[0]):04X}"
        raise PydanticCustomError("unprintable", "text on one line, in UTF-8", {"found": name})
    if found := _MARKUP.search(text):
        raise PydanticCustomError("markup", "plain text without HTML", {"found": repr(found[0])})
    return text


def _address(url: str) -> str:
    if not _URL.fullmatch(url):
        raise PydanticCustomError("url", "a web address such as https://www.example.nl/course")
    return url


def _needed(url: str | None, info: ValidationInfo[Agenda]) -> str | None:
    """Everything is somewhere else, but for an answer."""
    if url is None and info.data.get("kind") is not OfferingKind.ANSWER:
        raise PydanticCustomError("missing", "this field")
    return url


def _summary(text: str, info: ValidationInfo[Agenda]) -> str:
    """An answer has paragraphs, and more room."""
    answer = info.data.get("kind") is OfferingKind.ANSWER
    limit = ANSWER_LIMIT if answer else SUMMARY_LIMIT
    if len(text) > limit:
        raise PydanticCustomError("string_too_long", "at most {max_length} characters", {"max_length": limit})
    for line in text.split("\n") if answer else (text,):
        _plain(line)
    return text


def _singular(audience: object) -> object:
    """Sources name the audiences in the plural: bewoners, beleidsmakers."""
    if not isinstance(audience, str):
        return audience
    singular = audience.strip().removesuffix("s")
    return singular if singular in set(Audience) else audience


def _period(value: object) -> object:
    """A year needs no quotes."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _one_of(value: Value, allowed: Sequence[Value]) -> Value:
    if value not in allowed:
        raise PydanticCustomError("one_of", "one of {allowed}", {"allowed": ", ".join(map(str, allowed))})
    return value


def _agenda(info: ValidationInfo[Agenda]) -> Agenda:
    if info.context is None:
        raise TypeError("a record is checked against an agenda, given as validation context")
    return info.context


def _known_theme(name: str, info: ValidationInfo[Agenda]) -> str:
    """Sources call a theme by its title or an older name, such as Verduurzaming."""
    theme = _agenda(info).theme_named(name)
    return theme.id if theme else _one_of(name, [known.id for known in _agenda(info).themes])


def _known_question(number: int, info: ValidationInfo[Agenda]) -> int:
    return _one_of(number, [known.number for known in _agenda(info).priority_questions])


def _known_lacune(number: int, info: ValidationInfo[Agenda]) -> int:
    return _one_of(number, [known.number for known in _agenda(info).lacunes])


@cache
def _languages() -> frozenset[str]:
    return frozenset(code for code in map(str, Locale("en").languages) if code.isalpha())


def _known_language(code: str) -> str:
    if code not in _languages():
        raise PydanticCustomError("language", "an ISO 639 code such as {codes}", {"codes": ", ".join(Language)})
    return code


def _not_empty(values: tuple[Value, ...]) -> tuple[Value, ...]:
    if not values:
        raise PydanticCustomError("empty", "at least one")
    return values


def _each_once(values: tuple[Value, ...]) -> tuple[Value, ...]:
    seen: set[Hashable] = set()
    for value in values:
        key = " ".join(value.casefold().split()) if isinstance(value, str) else value
        if key in seen:
            raise PydanticCustomError("repeated", "everything once", {"value": repr(str(value))})
        seen.add(key)
    return values


_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=ID_LIMIT)]
_Title = Annotated[str, StringConstraints(min_length=1, max_length=TITLE_LIMIT), AfterValidator(_plain)]
_Organisation = Annotated[str, StringConstraints(min_length=1, max_length=ORGANISATION_LIMIT), AfterValidator(_plain)]
_Summary = Annotated[str, StringConstraints(min_length=1), AfterValidator(_summary)]
_Question = Annotated[str, StringConstraints(min_length=1, max_length=EXAMPLE_LIMIT), AfterValidator(_plain)]
_Url = Annotated[str, StringConstraints(max_length=URL_LIMIT), AfterValidator(_address)]
_MaybeUrl = Annotated[_Url | None, Field(validate_default=True), AfterValidator(_needed)]
_Many = Annotated[tuple[Value, ...], Field(strict=False), AfterValidator(_each_once)]
_Some = Annotated[_Many[Value], AfterValidator(_not_empty)]


class OfferingRecord(BaseModel):
    """An offering as a file has it, checked against an agenda given as validation context."""

    model_config = ConfigDict(extra="forbid", strict=True, str_strip_whitespace=True)

    id: _Id
    title: _Title
    organisation: _Organisation
    kind: Annotated[OfferingKind, Field(strict=False)]  # stands before what depends on it
    url: _MaybeUrl = None
    themes: _Some[Annotated[str, AfterValidator(_known_theme)]]
    audiences: _Some[Annotated[Audience, Field(strict=False), BeforeValidator(_singular)]]
    scale: Annotated[Scale, Field(strict=False)]
    form: _Some[Annotated[Form, Field(strict=False)]]
    effort: Annotated[Effort, Field(strict=False)]
    cost: Annotated[Cost, Field(strict=False)]
    language: Annotated[str, AfterValidator(_known_language)]
    period: Annotated[_Title | None, BeforeValidator(_period)] = None
    summary: _Summary
    priority_questions: _Many[Annotated[int, AfterValidator(_known_question)]] = ()
    gaps: _Many[Annotated[int, AfterValidator(_known_lacune)]] = ()
    examples: dict[Annotated[Language, Field(strict=False)], _Many[_Question]] = Field(default_factory=dict)

    def offering(self) -> Offering:
        """The domain's value; examples in the order of `Language`."""
        return Offering(
            id=self.id,
            title=self.title,
            organisation=self.organisation,
            url=self.url,
            kind=self.kind,
            themes=self.themes,
            audiences=self.audiences,
            scale=self.scale,
            form=self.form,
            effort=self.effort,
            cost=self.cost,
            language=self.language,
            period=self.period,
            summary=self.summary,
            priority_questions=self.priority_questions,
            gaps=self.gaps,
            examples=tuple(Example(code, text) for code in Language for text in self.examples.get(code, ())),
        )


def is_address(text: str) -> bool:
    """Whether a record may have this as its address."""
    return len(text) <= URL_LIMIT and _URL.fullmatch(text) is not None


def record(offering: Offering) -> dict[str, object]:
    """The offering as plain text, numbers, lists and mappings, in the order in which people read it."""
    return {
        "id": offering.id,
        "title": offering.title,
        "organisation": offering.organisation,
        "url": offering.url,
        "kind": offering.kind.value,
        "themes": list(offering.themes),
        "audiences": [audience.value for audience in offering.audiences],
        "scale": offering.scale.value,
        "form": [form.value for form in offering.form],
        "effort": offering.effort.value,
        "cost": offering.cost.value,
        "language": offering.language,
        "period": offering.period,
        "summary": offering.summary,
        "priority_questions": list(offering.priority_questions),
        "gaps": list(offering.gaps),
        "examples": {code.value: texts for code in Language if (texts := examples_in(offering, code))},
    }


def examples_in(offering: Offering, language: Language) -> list[str]:
    """The example questions in one language, in their order."""
    return [example.text for example in offering.examples if example.language is language]


def digest(offering: Offering) -> str:
    """Changes whenever anything about the offering does: sha256 in hexadecimal over all its fields."""
    text = json.dumps(record(offering), ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()
