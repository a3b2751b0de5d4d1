"""What falls due by itself for a question in human hands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeadlineKind(StrEnum):
    """What falls due by itself."""

    WIDEN = "verbreden"
    TO_COORDINATOR = "naar-coordinator"
    REMIND = "herinneren"
    RELEASE = "vrijgeven"
    CLOSE = "sluiten"
    WAKE = "oppakken"


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that falls due for a question in human hands."""

    escalation_id: int
    kind: DeadlineKind
    due_at: datetime
