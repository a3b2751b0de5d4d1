"""Who asks the same is asked whether they want to learn together; who takes part is called."""

import pytest
from asked_in_vain import NEXT, AskedInVain
from postman import Postman

from knowledge.domain import Gap, GapStatus, Heard, Turn
from knowledge.errors import NotAllowedError, StaleError, TooLongError
from knowledge.gaps.networks import LONGEST_CALL
from knowledge.notices.news import NetworkCalled, NetworkProposed
from knowledge.services import Services

CALL = "Dinsdag 1 december om 19.00 uur in het buurthuis. Bel Cor: 06-12345678."


async def test_who_agreed_is_asked_once_whether_they_want_to_learn_together(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn, postman: Postman
) -> None:
    first = await services.networks.ask(cor, gap.id)
    again = await services.networks.ask(cor, gap.id)
    assert (first.told, again.told, first.gap.status) == (5, 0, GapStatus.PLANNED)
    await postman.deliver()
    for asker, takes_part in zip(vain.askers[:3], (True, True, False), strict=True):
        asked = postman.one(asker, NetworkProposed)
        await services.news.answer(Turn(asker), asked.news, helped=takes_part)

    assert (await services.networks.ask(cor, gap.id)).willing == 2
    network = (await services.groups.get(cor, gap.id)).network
    assert network == Heard(told=5, helped=2, helped_not=1)


async def test_who_takes_part_is_called_and_nobody_else(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    await services.networks.ask(cor, gap.id)
    for at, takes_part in enumerate((True, True, False)):
        (asked,) = await vain.heard(at, NetworkProposed)
        await services.news.answer(Turn(vain.askers[at]), asked.news, helped=takes_part)

    assert await services.networks.call(cor, gap.id, CALL, calls=0) == 2
    called = [[one.words for one in await vain.heard(at, NetworkCalled)] for at in range(5)]
    assert called == [[CALL], [CALL], [], [], []]


async def test_a_call_that_is_sent_twice_arrives_once(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    await services.networks.ask(cor, gap.id)
    (asked,) = await vain.heard(0, NetworkProposed)
    await services.news.answer(Turn(vain.askers[0]), asked.news, helped=True)
    await services.networks.call(cor, gap.id, CALL, calls=0)
    with pytest.raises(StaleError):
        await services.networks.call(cor, gap.id, CALL, calls=0)

    assert await services.networks.calls(cor, gap.id) == 1
    assert len(await vain.heard(0, NetworkCalled)) == 1


async def test_a_call_is_a_coordinators_and_not_too_long(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    with pytest.raises(TooLongError):
        await services.networks.call(cor, gap.id, "x" * (LONGEST_CALL + 1))
    asker = Turn(vain.askers[0])
    for refused in (
        services.networks.call(asker, gap.id, CALL),
        services.networks.ask(asker, gap.id),
        services.networks.calls(asker, gap.id),
    ):
        with pytest.raises(NotAllowedError):
            await refused


async def test_who_comes_later_is_asked_when_it_is_pressed_again(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    await services.networks.ask(cor, gap.id)
    await vain.ask(NEXT)
    await services.regrouping.run()

    assert (await services.networks.ask(cor, gap.id)).told == 1
    assert len(await vain.heard(-1, NetworkProposed)) == 1
