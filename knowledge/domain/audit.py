"""What coordinators did, wherever they did it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class AuditSubject(StrEnum):
    """What something was done to."""

    GAP = "gat"
    SIGNAL = "signaal"
    OFFERING = "aanbod"
    SUBMISSION = "aanmelding"
    PERSON = "persoon"
    ANSWER = "antwoord"
    ACCESS = "toegang"


class AccessAction(StrEnum):
    """Who gets in, and what they may do."""

    LOG_IN = "inloggen"
    LOG_OUT = "uitloggen"
    INVITE = "uitnodigen"
    WITHDRAW = "intrekken"
    GAIN_ROLE = "rol-krijgen"
    LOSE_ROLE = "rol-verliezen"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing that somebody did.

    Attributes:
        actor_id: Who; None for the program itself, or once they had themselves erased.
        subject_id: Which of its kind.
        action: What, as a slug such as "koppelen".
        before: How it was, as JSON holds it; None where there was nothing.
        after: How it became.
        note: Why, as the actor says.
    """

    actor_id: int | None
    subject: AuditSubject
    subject_id: str
    action: str
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None
    note: str | None = None
    at: datetime | None = None
    id: int = 0
