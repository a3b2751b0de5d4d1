"""Where people can turn to with what is no learning question."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from pydantic import RootModel

from knowledge.data_files import DATA, Text, read_data
from knowledge.domain import HelpLine, OffTopic
from knowledge.errors import DataFaultError
from knowledge.help_lines import HelpLines

REFERRALS_FILE: Final = DATA / "referrals.yaml"


@dataclass(frozen=True, slots=True)
class Referrals:
    """The help lines for each kind of off-topic that has a desk of its own."""

    lines: Mapping[OffTopic, tuple[HelpLine, ...]]

    @classmethod
    def load(cls, help_lines: HelpLines, path: Path = REFERRALS_FILE) -> Self:
        """Read which kind goes where.

        Args:
            help_lines: Every line there is.
            path: YAML: ids of lines by kind.

        Raises:
            DataFaultError: The file is wrong; the message names it, the place and what is expected.
        """
        by_id = {line.id: line for line in help_lines.lines}
        named = read_data(path, _ReferralFile).root
        if unknown := {line for ids in named.values() for line in ids} - by_id.keys():
            expected = ", ".join(by_id)
            raise DataFaultError(f"{path.name}: {', '.join(sorted(unknown))}: each one of the help lines {expected}")
        return cls({kind: tuple(by_id[line] for line in ids) for kind, ids in named.items()})

    def to(self, kind: OffTopic | None) -> tuple[HelpLine, ...]:
        """Where to turn to; nothing for a kind that has no desk."""
        return self.lines.get(kind, ()) if kind else ()


class _ReferralFile(RootModel[dict[OffTopic, tuple[Text, ...]]]):
    """Ids of help lines by kind."""
