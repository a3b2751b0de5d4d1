"""The Leeragenda: sixteen themes, seven priority questions, and the lacunes in what is on offer."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from pydantic import model_validator

from knowledge.data_files import DATA, Record, Text, Wording, read_data
from knowledge.domain import Audience, Lacune, PriorityQuestion, Theme, ThemeKind
from knowledge.errors import NotFoundError
from knowledge.subjects import Subjects

AGENDA_FILE: Final = DATA / "agenda.yaml"


@dataclass(frozen=True, slots=True)
class Agenda:
    """What there is to learn about, in the order in which it is shown."""

    themes: tuple[Theme, ...]
    priority_questions: tuple[PriorityQuestion, ...]
    lacunes: tuple[Lacune, ...]
    subjects: Subjects

    @classmethod
    def load(cls, path: Path = AGENDA_FILE) -> Self:
        """Read an agenda from YAML.

        Raises:
            DataFaultError: The file is wrong; the message names it, the place and what is expected.
        """
        file = read_data(path, _AgendaFile)
        return cls(
            themes=tuple(theme.value() for theme in file.themes),
            priority_questions=tuple(question.value() for question in file.priority_questions),
            lacunes=tuple(lacune.value() for lacune in file.lacunes),
            subjects=Subjects.load(),
        )

    def theme(self, theme_id: str) -> Theme:
        """The theme with this id.

        Raises:
            NotFoundError: There is none.
        """
        for theme in self.themes:
            if theme.id == theme_id:
                return theme
        raise NotFoundError("theme", theme_id)

    def theme_named(self, name: str) -> Theme | None:
        """The theme that people call by this name: its id, title in any language or alias, in any case."""
        wanted = _folded(name)
        return next((theme for theme in self.themes if wanted in _names(theme)), None)

    def themes_of(self, kind: ThemeKind) -> tuple[Theme, ...]:
        """The themes about a subject, or those about a way of working."""
        return tuple(theme for theme in self.themes if theme.kind is kind)

    def priority_question(self, number: int) -> PriorityQuestion:
        """The priority question with this number, 1 to 7.

        Raises:
            NotFoundError: There is none.
        """
        for question in self.priority_questions:
            if question.number == number:
                return question
        raise NotFoundError("priority question", number)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _names(theme: Theme) -> frozenset[str]:
    translated = (translation.text for translation in theme.title_translations)
    return frozenset(map(_folded, (theme.id, theme.title, *theme.aliases, *translated)))


class _ThemeRecord(Record):
    id: Text
    kind: ThemeKind
    title: Wording
    aliases: tuple[Text, ...]
    explanation: Wording

    def value(self) -> Theme:
        return Theme(
            id=self.id,
            kind=self.kind,
            title=self.title.dutch,
            aliases=self.aliases,
            explanation=self.explanation.dutch,
            title_translations=self.title.translations,
            explanation_translations=self.explanation.translations,
        )


class _PriorityQuestionRecord(Record):
    number: int
    official: Text
    plain: Wording
    audiences: tuple[Audience, ...]
    source: Text

    def value(self) -> PriorityQuestion:
        return PriorityQuestion(
            number=self.number,
            official=self.official,
            plain=self.plain.dutch,
            audiences=self.audiences,
            source=self.source,
            plain_translations=self.plain.translations,
        )


class _LacuneRecord(Record):
    number: int
    official: Text
    plain: Wording
    confirmed: bool
    source: Text

    def value(self) -> Lacune:
        return Lacune(
            number=self.number,
            official=self.official,
            plain=self.plain.dutch,
            confirmed=self.confirmed,
            source=self.source,
            plain_translations=self.plain.translations,
        )


class _AgendaFile(Record):
    themes: tuple[_ThemeRecord, ...]
    priority_questions: tuple[_PriorityQuestionRecord, ...]
    lacunes: tuple[_LacuneRecord, ...]

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        _refuse_repeats("theme name", (name for theme in self.themes for name in _names(theme.value())))
        _refuse_repeats("priority question", (question.number for question in self.priority_questions))
        _refuse_repeats("lacune", (lacune.number for lacune in self.lacunes))
        return self


def _refuse_repeats(kind: str, keys: Iterable[str | int]) -> None:
    seen: set[str | int] = set()
    for key in keys:
        if key in seen:
            raise ValueError(f"{kind} {key!r} stands twice")
        seen.add(key)
