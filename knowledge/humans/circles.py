"""Who of all who answer now is told of a question: gathered for the pure choice of `routing`.

Every function works in the unit of work it is given.
"""

from collections.abc import Collection
from datetime import timedelta
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Circle, Escalation
from knowledge.humans.experience import likenesses
from knowledge.humans.routing import WIDER, Asked, Candidate, Choice, choose

LATELY: Final = timedelta(days=7)
"""Offers that count when it is looked who was called often: those of a week. Own choice."""


async def reach(
    unit: UnitOfWork, escalation: Escalation, circle: Circle, left_out: Collection[int]
) -> tuple[Circle, tuple[Choice, ...]]:
    """The people of a circle, or of the first wider one in which there is anybody.

    Where wijkwijzen work together in a group, the group is every circle but the coordinators'.

    Args:
        circle: One of FIRST, NEXT, ALL, COORDINATOR.
        left_out: Contact ids of those who are not to be told.

    Returns:
        The circle that was reached, and who is in it; nobody where even a coordinator is lacking.
    """
    if unit.group_id is not None and circle is not Circle.COORDINATOR:
        if unit.group_id not in left_out:
            return Circle.ALL, (Choice(unit.group_id, (), 0.0),)
        circle = Circle.COORDINATOR
    if circle is not Circle.COORDINATOR:
        asked, candidates = Asked.of(escalation.inquiry), await _candidates(unit, escalation, left_out)
        while circle is not Circle.COORDINATOR:
            choices = choose(asked, candidates, circle, unit.now)
            if choices:
                return circle, choices
            circle = WIDER[circle]
    coordinators = [one for one in await unit.contacts.coordinators() if one.id not in left_out]
    return circle, tuple(Choice(one.id, (), 0.0) for one in coordinators)


async def _candidates(unit: UnitOfWork, escalation: Escalation, left_out: Collection[int]) -> list[Candidate]:
    alike = await likenesses(unit, escalation.id)
    return [
        Candidate(one.contact_id, one.profile, one.held, one.told, alike.get(one.contact_id, 0.0))
        for one in await unit.contacts.free_to_ask(told_since=unit.now - LATELY)
        if one.contact_id not in left_out
    ]
