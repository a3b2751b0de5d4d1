"""What a browser sent along, in the address or in a form. What cannot be right is as if it was not sent."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from starlette.datastructures import FormData, ImmutableMultiDict, UploadFile

Choice = TypeVar("Choice", bound=StrEnum)

FIRST_DAY: Final = date(2000, 1, 1)
LAST_DAY: Final = date(2099, 12, 31)
"""Between which a day can be meant: "0026" is a year of four digits that was not typed to its end. Own choice."""

DIGITS: Final = 9
"""Digits of a number that fits the 32 bits in which databases keep ids."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody sent."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Given:
    """The fields of an address or a form."""

    fields: ImmutableMultiDict[str, str] = field(default_factory=ImmutableMultiDict)
    uploads: tuple[tuple[str, Upload], ...] = ()

    def text(self, name: str) -> str:
        """What was typed, without spaces around it and with one kind of line end; empty when nothing was."""
        return self.fields.get(name, "").replace("\r\n", "\n").strip()

    def texts(self, name: str) -> tuple[str, ...]:
        """Everything that was ticked under a name."""
        return tuple(self.fields.getlist(name))

    def lines(self, name: str) -> tuple[str, ...]:
        """The lines of a list that was typed, each without spaces around it; empty ones are left out."""
        typed = (line.strip() for line in self.fields.get(name, "").splitlines())
        return tuple(line for line in typed if line)

    def choice(self, name: str, among: type[Choice]) -> Choice | None:
        """A value of an enumeration; None for any other word."""
        return next((one for one in among if one == self.text(name)), None)

    def number(self, name: str) -> int | None:
        """A whole number from 0 with at most nine digits; None for anything else."""
        typed = self.text(name)
        return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= DIGITS else None

    def day(self, name: str) -> date | None:
        """A day of this century as browsers send it: "2026-11-22"; None for anything else."""
        try:
            typed = date.fromisoformat(self.text(name))
        except ValueError:
            return None
        return typed if FIRST_DAY <= typed <= LAST_DAY else None

    def upload(self, name: str) -> Upload | None:
        """A file; None when none was chosen."""
        return next((upload for key, upload in self.uploads if key == name and upload.name), None)


async def read_form(form: FormData) -> Given:
    """A form that came in."""
    fields = [(name, value) for name, value in form.multi_items() if isinstance(value, str)]
    files = [(name, value) for name, value in form.multi_items() if isinstance(value, UploadFile)]
    uploads = [(name, Upload(file.filename or "", await file.read())) for name, file in files]
    return Given(ImmutableMultiDict(fields), tuple(uploads))
