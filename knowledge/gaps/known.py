"""What is known to be missing: questions for which somebody looked, and found no offering."""

from collections import Counter
from pathlib import Path
from typing import Annotated, Final

from pydantic import RootModel, StringConstraints, model_validator

from knowledge.agenda import Agenda
from knowledge.catalogue.records import ID_LIMIT
from knowledge.data_files import DATA, Record, Text, Wording, read_data
from knowledge.domain import Example, KnownGap, Language
from knowledge.errors import DataFaultError

GAPS_FILE: Final = DATA / "gaps.yaml"


def read_known_gaps(agenda: Agenda, path: Path = GAPS_FILE) -> tuple[KnownGap, ...]:
    """Read the known gaps, in the order of the file.

    Args:
        agenda: What their themes, priority questions and lacunes may be.
        path: YAML: a list of records.

    Raises:
        DataFaultError: The file is wrong; the message names it, the place and what is expected.
    """
    gaps = tuple(record.value() for record in read_data(path, _GapFile).root)
    for gap in gaps:
        if fault := _fault(gap, agenda):
            raise DataFaultError(f"{path.name}: {gap.id}: {fault}")
    return gaps


def _fault(gap: KnownGap, agenda: Agenda) -> str | None:
    """What the agenda does not have of all that a gap is said to touch."""
    touched = (
        ("theme", (gap.theme,), [theme.id for theme in agenda.themes]),
        ("priority_questions", gap.priority_questions, [question.number for question in agenda.priority_questions]),
        ("lacunes", gap.lacunes, [lacune.number for lacune in agenda.lacunes]),
    )
    for field, values, allowed in touched:
        for value in values:
            if value not in allowed:
                return f"{field}: {value!r}: one of {', '.join(map(str, allowed))}"
    return None


_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=ID_LIMIT)]


class _GapRecord(Record):
    id: _Id
    title: Wording
    theme: Text
    priority_questions: tuple[int, ...] = ()
    lacunes: tuple[int, ...] = ()
    examples: dict[Language, tuple[Text, ...]]

    @model_validator(mode="after")
    def _can_be_found(self) -> "_GapRecord":
        if not any(self.examples.values()):
            raise ValueError(f"{self.id}: examples: at least one question is needed")
        return self

    def value(self) -> KnownGap:
        return KnownGap(
            id=self.id,
            title=self.title.dutch,
            theme=self.theme,
            priority_questions=self.priority_questions,
            lacunes=self.lacunes,
            title_translations=self.title.translations,
            examples=tuple(Example(code, text) for code in Language for text in self.examples.get(code, ())),
        )


class _GapFile(RootModel[tuple[_GapRecord, ...]]):
    @model_validator(mode="after")
    def _nothing_twice(self) -> "_GapFile":
        ids = Counter(record.id for record in self.root)
        texts = Counter(example.text for record in self.root for example in record.value().examples)
        twice = [name for name, count in (*ids.items(), *texts.items()) if count > 1]
        if twice:
            raise ValueError(f"each id and example may stand once; these stand more often: {', '.join(sorted(twice))}")
        return self
