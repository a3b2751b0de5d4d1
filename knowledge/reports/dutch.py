"""The Dutch in which documents for the Leeragenda are written."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from knowledge.agenda import Agenda
from knowledge.data_files import DATA
from knowledge.domain import Audience, GapStatus, LacuneKind, Language, TrendStep
from knowledge.reports.words import Words

PROPOSAL_FILE: Final = DATA / "proposal.ftl"

_NAMED: Final = MappingProxyType(
    {Audience: "audience", GapStatus: "gap-status", LacuneKind: "lacune-kind", TrendStep: "trend-step"}
)
"""With what the texts begin that name a value."""


def dutch(agenda: Agenda) -> Words:
    """The words of documents; what stands in the Leeragenda is worded as the sources do."""
    bundle = FluentBundle([Language.NL], use_isolating=False)
    bundle.add_resource(FluentResource(PROPOSAL_FILE.read_text("utf-8")))

    def say(key: str, **facts: object) -> str:
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise LookupError(key)
        text, faults = bundle.format_pattern(pattern, facts)
        if faults:
            raise LookupError(f"{key}: {faults}")
        return str(text)

    def name(value: StrEnum) -> str:
        return say(f"{_NAMED[type(value)]}-{value}")

    return Words(Language.NL, agenda, say, name, official=True)
