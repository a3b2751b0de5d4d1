"""The parameters of one request, read as the Bot API reads them: everything arrives as text or as a file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram_double.errors import bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came with the request."""

    filename: str
    content: bytes
    mime_type: str


@dataclass(frozen=True)
class Params:
    """Parameters by name.

    Attributes:
        values: Text, or JSON for anything that is not text.
        files: Uploaded files by field name.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The text, or an empty one."""
        return self.values.get(name, "")

    def integer(self, name: str, default: int = 0) -> int:
        """The whole number, or the default.

        Raises:
            ApiError: 400 when it is something else.
        """
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except ValueError:
            raise bad_request(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        """Whether it is true in one of Telegram's spellings."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def parsed(self, name: str) -> Any:  # noqa: ANN401 - JSON is what it is
        """The decoded JSON, or None when absent.

        Raises:
            ApiError: 400 when it is no JSON.
        """
        if not self.text(name):
            return None
        try:
            return json.loads(self.text(name))
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None
