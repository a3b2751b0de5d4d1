"""What may happen to an inquiry in human hands, in one table."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from knowledge.domain import EscalationState
from knowledge.errors import StaleError


class Action(StrEnum):
    """What people do with an escalation."""

    SEND = "send"
    CLAIM = "claim"
    RELEASE = "release"
    ANSWER = "answer"
    ASK = "ask"
    CLOSE = "close"
    RATE = "rate"
    COMPLETE = "complete"
    WITHDRAW = "withdraw"


_OPEN, _CLAIMED, _CLOSED, _WITHDRAWN = (
    EscalationState.OPEN,
    EscalationState.CLAIMED,
    EscalationState.CLOSED,
    EscalationState.WITHDRAWN,
)

TRANSITIONS: Final = MappingProxyType(
    {
        (_OPEN, Action.SEND): _OPEN,
        (_OPEN, Action.CLAIM): _CLAIMED,
        (_OPEN, Action.ASK): _OPEN,  # what the resident adds waits with the question
        (_OPEN, Action.WITHDRAW): _WITHDRAWN,
        (_CLAIMED, Action.SEND): _CLAIMED,
        (_CLAIMED, Action.RELEASE): _OPEN,
        (_CLAIMED, Action.ANSWER): _CLAIMED,
        (_CLAIMED, Action.ASK): _CLAIMED,
        (_CLAIMED, Action.CLOSE): _CLOSED,
        (_CLAIMED, Action.WITHDRAW): _WITHDRAWN,
        (_CLOSED, Action.SEND): _OPEN,  # the answer was not enough: somebody else goes on with the same talk
        (_CLOSED, Action.ANSWER): _CLOSED,  # a word afterwards is passed on; only the resident reopens
        (_CLOSED, Action.ASK): _CLAIMED,  # back to its owner; open for all when the owner is gone
        (_CLOSED, Action.RATE): _CLOSED,
        (_CLOSED, Action.COMPLETE): _CLOSED,
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
