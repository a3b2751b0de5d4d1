"""The subjects that questions and offerings are about, read from their file."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final, Self

from pydantic import RootModel, StringConstraints, model_validator

from knowledge.data_files import DATA, Record, Text, Wording, read_data
from knowledge.domain import Subject
from knowledge.errors import NotFoundError

SUBJECTS_FILE: Final = DATA / "subjects.yaml"

LONGEST_ID: Final = 30
"""Characters: an id travels in a button's data, which holds 64 bytes, beside a word and two numbers."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """Every subject, and which offering or known gap is about which."""

    all: tuple[Subject, ...]
    _of: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        of: dict[str, tuple[str, ...]] = {}
        for subject in self.all:
            for key in (*subject.offerings, *subject.gaps):
                of[key] = (*of.get(key, ()), subject.id)
        object.__setattr__(self, "_of", of)

    @classmethod
    def load(cls, path: Path = SUBJECTS_FILE) -> Self:
        """Read the subjects from YAML.

        Raises:
            DataFaultError: The file is wrong; the message names it, the place and what is expected.
        """
        return cls(tuple(record.value() for record in read_data(path, _SubjectsFile).root))

    def of(self, key: str) -> tuple[str, ...]:
        """Ids of the subjects of an offering or a known gap; none where nobody said."""
        return self._of.get(key, ())

    def subject(self, subject_id: str) -> Subject:
        """The subject with this id.

        Raises:
            NotFoundError: There is none.
        """
        for subject in self.all:
            if subject.id == subject_id:
                return subject
        raise NotFoundError("subject", subject_id)

    def named(self, words: str, among: Iterable[str]) -> str | None:
        """The one of these subjects that somebody types the title of, or a part of it that no other title has."""
        wanted = _folded(words)
        titles = {one: [_folded(title) for title in _titles(self.subject(one))] for one in among}
        exact = [one for one, names in titles.items() if wanted in names]
        within = [one for one, names in titles.items() if any(f" {wanted} " in f" {name} " for name in names)]
        found = exact or within
        return found[0] if wanted and len(found) == 1 else None


def _titles(subject: Subject) -> tuple[str, ...]:
    return (subject.title, *(translation.text for translation in subject.title_translations))


def _folded(words: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in words.casefold()).split())


_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=LONGEST_ID)]


class _SubjectRecord(Record):
    id: _Id
    title: Wording
    offerings: tuple[Text, ...] = ()
    gaps: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _is_about_something(self) -> Self:
        if not (self.offerings or self.gaps):
            raise ValueError(f"{self.id}: nothing is about it")
        return self

    def value(self) -> Subject:
        return Subject(self.id, self.title.dutch, self.offerings, self.gaps, self.title.translations)


class _SubjectsFile(RootModel[tuple[_SubjectRecord, ...]]):
    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        counted: Counter[str] = Counter()
        for record in self.root:
            counted.update({record.id, *map(_folded, _titles(record.value()))})
            counted.update(f"{record.id}: {key}" for key in (*record.offerings, *record.gaps))
        if twice := [name for name, count in counted.items() if count > 1]:
            raise ValueError(f"these stand twice: {', '.join(twice)}")
        return self
