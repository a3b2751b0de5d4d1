"""The questions by which an offering is found, as fields of its form: one for each language, a question to a line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.dashboard.given import Given
from bot.dashboard.offering_words import fault_words, field_label
from handlers.messages.voice import Voice
from knowledge.catalogue.changes import EXAMPLES
from knowledge.catalogue.faults import Fault
from knowledge.domain import Example, Language


@dataclass(frozen=True, slots=True)
class ExampleField:
    """The questions in one language.

    Attributes:
        name: Of the field, such as "examples.nl".
        text: A question to a line.
        fault: What is wrong there; empty for nothing.
    """

    name: str
    label: str
    text: str
    fault: str


def example_fields(examples: Iterable[Example], voice: Voice, faults: Iterable[Fault] = ()) -> Sequence[ExampleField]:
    """A field for every language."""
    given, wrong = list(examples), {fault.field: fault_words(fault, voice) for fault in faults}
    return tuple(
        ExampleField(
            name := f"{EXAMPLES}{language}",
            field_label(name, voice),
            "\n".join(example.text for example in given if example.language is language),
            wrong.get(name, ""),
        )
        for language in Language
    )


def read_examples(given: Given) -> tuple[Example, ...]:
    """What was typed."""
    return tuple(Example(one, line) for one in Language for line in given.lines(f"{EXAMPLES}{one}"))
