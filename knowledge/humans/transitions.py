"""What may happen to an inquiry in human hands, in one table."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from knowledge.domain import EscalationState
from knowledge.errors import StaleError


class Action(StrEnum):
    """What people, or the clock, do with an escalation."""

    SEND = "send"
    CLAIM = "claim"
    DECLINE = "decline"
    RELEASE = "release"
    HAND_OVER = "hand-over"
    ANSWER = "answer"
    ASK = "ask"
    ANOTHER = "another"
    NOTE = "note"
    POSTPONE = "postpone"
    WAKE = "wake"
    WIDEN = "widen"
    REMIND = "remind"
    CLOSE = "close"
    RATE = "rate"
    COMPLETE = "complete"
    PUBLISH = "publish"
    WITHDRAW = "withdraw"


_OPEN, _CLAIMED, _POSTPONED, _CLOSED, _WITHDRAWN = (
    EscalationState.OPEN,
    EscalationState.CLAIMED,
    EscalationState.POSTPONED,
    EscalationState.CLOSED,
    EscalationState.WITHDRAWN,
)

TRANSITIONS: Final = MappingProxyType(
    {
        (_OPEN, Action.SEND): _OPEN,
        (_OPEN, Action.CLAIM): _CLAIMED,
        (_OPEN, Action.DECLINE): _OPEN,  # not for me: the others still see it
        (_OPEN, Action.ASK): _OPEN,  # what the resident adds waits with the question
        (_OPEN, Action.WIDEN): _OPEN,
        (_OPEN, Action.NOTE): _OPEN,
        (_OPEN, Action.WITHDRAW): _WITHDRAWN,
        (_CLAIMED, Action.SEND): _CLAIMED,
        (_CLAIMED, Action.RELEASE): _OPEN,
        (_CLAIMED, Action.HAND_OVER): _OPEN,  # waits for that person first
        (_CLAIMED, Action.ANSWER): _CLAIMED,
        (_CLAIMED, Action.ASK): _CLAIMED,
        (_CLAIMED, Action.ANOTHER): _OPEN,
        (_CLAIMED, Action.NOTE): _CLAIMED,
        (_CLAIMED, Action.POSTPONE): _POSTPONED,
        (_CLAIMED, Action.REMIND): _CLAIMED,
        (_CLAIMED, Action.CLOSE): _CLOSED,
        (_CLAIMED, Action.WITHDRAW): _WITHDRAWN,
        (_POSTPONED, Action.SEND): _POSTPONED,
        (_POSTPONED, Action.WAKE): _CLAIMED,
        (_POSTPONED, Action.RELEASE): _OPEN,
        (_POSTPONED, Action.HAND_OVER): _OPEN,
        (_POSTPONED, Action.ANSWER): _CLAIMED,
        (_POSTPONED, Action.ASK): _CLAIMED,  # the resident wrote: it is its owner's turn again
        (_POSTPONED, Action.ANOTHER): _OPEN,
        (_POSTPONED, Action.NOTE): _POSTPONED,
        (_POSTPONED, Action.POSTPONE): _POSTPONED,
        (_POSTPONED, Action.CLOSE): _CLOSED,
        (_POSTPONED, Action.WITHDRAW): _WITHDRAWN,
        (_CLOSED, Action.SEND): _OPEN,  # the answer was not enough: somebody else goes on with the same talk
        (_CLOSED, Action.ANSWER): _CLOSED,  # a word afterwards is passed on; only the resident reopens
        (_CLOSED, Action.ASK): _CLAIMED,  # back to its owner; open for all when the owner is gone
        (_CLOSED, Action.ANOTHER): _OPEN,
        (_CLOSED, Action.NOTE): _CLOSED,
        (_CLOSED, Action.RATE): _CLOSED,
        (_CLOSED, Action.COMPLETE): _CLOSED,
        (_CLOSED, Action.PUBLISH): _CLOSED,
        (_CLOSED, Action.WITHDRAW): _WITHDRAWN,
    }
)
"""What state and action lead to. What is not in it cannot happen."""


def after(state: EscalationState, action: Action) -> EscalationState:
    """The state that an action leads to.

    Raises:
        StaleError: The action belongs to a state that has passed.
    """
    try:
        return TRANSITIONS[state, action]
    except KeyError:
        raise StaleError from None
