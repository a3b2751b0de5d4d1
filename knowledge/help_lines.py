"""Help lines: where people turn to in danger or need, each with its proof and the day of its last check."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final, Self

from pydantic import RootModel, model_validator

from knowledge.data_files import DATA, Record, Text, Wording, read_data
from knowledge.domain import HelpLine

HELP_LINES_FILE: Final = DATA / "help_lines.yaml"

CHECK_EVERY: Final = timedelta(days=92)
"""Longest time between two checks of a line: the longest quarter. Numbers change: 113 became free in October 2025."""


@dataclass(frozen=True, slots=True)
class HelpLines:
    """Every line that may be shown, in the order of the file."""

    lines: tuple[HelpLine, ...]

    @classmethod
    def load(cls, path: Path = HELP_LINES_FILE) -> Self:
        """Read help lines from YAML.

        Raises:
            DataFaultError: The file is wrong; the message names it, the place and what is expected.
        """
        return cls(tuple(line.value() for line in read_data(path, _HelpLineFile).root))

    def stale(self, today: date) -> tuple[HelpLine, ...]:
        """The lines that nobody has checked for more than a quarter."""
        return tuple(line for line in self.lines if today - line.checked_on > CHECK_EVERY)


class _HelpLineRecord(Record):
    id: Text
    name: Wording
    number: Text | None
    when: Wording
    website: Text | None
    where_to_ask: Wording | None = None
    source: Text
    checked_on: date

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        if self.number is None and self.website is None and self.where_to_ask is None:
            raise ValueError(f"{self.id}: a number, a website or where_to_ask is needed")
        return self

    def value(self) -> HelpLine:
        return HelpLine(
            id=self.id,
            name=self.name.dutch,
            number=self.number,
            when=self.when.dutch,
            website=self.website,
            source=self.source,
            checked_on=self.checked_on,
            where_to_ask=self.where_to_ask.dutch if self.where_to_ask else None,
            name_translations=self.name.translations,
            when_translations=self.when.translations,
            where_to_ask_translations=self.where_to_ask.translations if self.where_to_ask else (),
        )


class _HelpLineFile(RootModel[tuple[_HelpLineRecord, ...]]):
    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        ids = [line.id for line in self.root]
        if repeated := {line_id for line_id in ids if ids.count(line_id) > 1}:
            raise ValueError(f"ids that stand twice: {', '.join(sorted(repeated))}")
        return self
