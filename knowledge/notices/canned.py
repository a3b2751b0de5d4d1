"""Answers that are used again: to send one, and to keep them in order."""

from dataclasses import dataclass

from knowledge.domain import CannedAnswer


@dataclass(frozen=True, slots=True)
class CannedListed:
    """Canned answers: to send one, or to keep them in order.

    Attributes:
        escalation: For which one is picked; None: they are looked after.
        answers: One page of them: one's own first, then everybody's.
        page: From 0, of `pages`.
        shared: Whether the reader may make one for everybody.
    """

    escalation: int | None
    answers: tuple[CannedAnswer, ...]
    page: int
    pages: int
    shared: bool = False


@dataclass(frozen=True, slots=True)
class CannedShown:
    """One canned answer, in full.

    Attributes:
        changeable: Whether the reader may change it.
    """

    answer: CannedAnswer
    changeable: bool


@dataclass(frozen=True, slots=True)
class CannedAsked:
    """Type a canned answer: its name on the first line, the answer below.

    Attributes:
        shared: It will be everybody's.
        answer: What is changed; None: a new one.
        refused: What was typed had no two lines.
    """

    shared: bool
    answer: CannedAnswer | None = None
    refused: bool = False


@dataclass(frozen=True, slots=True)
class CannedDeleted:
    """It is gone."""

    title: str


Said = CannedListed | CannedShown | CannedAsked | CannedDeleted
"""Every notice of this conversation."""
