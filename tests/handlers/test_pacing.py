"""The pace never breaks a limit, wherever one starts to count, and leaves room for answers."""

import asyncio

import hypothesis.strategies as st
from hypothesis import given

from handlers.pacing import SLACK, Limits, Pace, Window


@given(arrivals=st.lists(st.floats(0, 5), max_size=60), most=st.integers(1, 5))
def test_no_stretch_of_time_holds_more_than_the_window_allows(arrivals: list[float], most: int) -> None:
    window = Window(most, 1.0)
    went: list[float] = []
    for arrival in sorted(arrivals):
        moment = window.opens(max([arrival, *went[-1:]]))
        window.take(moment)
        went.append(moment)

    assert all(later - earlier >= 1.0 for earlier, later in zip(went, went[most:], strict=False))
    assert went == sorted(went)


def test_a_window_lets_a_burst_through_at_once() -> None:
    window = Window(3, 3.0)
    for _ in range(3):
        assert window.opens(10.0) == 10.0
        window.take(10.0)

    assert window.opens(10.0) == 10.0 + 3.0 * SLACK


async def moments(pace: Pace, *chats: int, background: bool = False) -> list[float]:
    """When each message went, in order."""
    went: list[float] = []

    async def go(chat: int) -> None:
        await pace.turn(chat, background=background)
        went.append(asyncio.get_running_loop().time())

    await asyncio.gather(*(go(chat) for chat in chats))
    return went


async def test_all_chats_together_keep_to_the_overall_limit() -> None:
    pace = Pace(Limits(overall=(3, 0.05), background=(2, 0.05), chat=(9, 1.0), group=(9, 1.0)))

    before = asyncio.get_running_loop().time()
    went = await moments(pace, *range(10))

    assert all(moment - before >= 0.05 * (place // 3) for place, moment in enumerate(sorted(went)))


async def test_a_chat_does_not_wait_for_another_chat() -> None:
    pace = Pace(Limits(overall=(9, 0.01), background=(9, 0.01), chat=(1, 30.0), group=(1, 30.0)))
    await pace.turn(1)

    async with asyncio.timeout(10):
        await pace.turn(2)


async def test_groups_have_their_own_limit() -> None:
    pace = Pace(Limits(overall=(99, 0.01), background=(99, 0.01), chat=(9, 1.0), group=(1, 0.05)))
    clock = asyncio.get_running_loop().time
    await pace.turn(-5)
    before = clock()
    await pace.turn(-5)

    assert clock() - before >= 0.05


async def test_the_background_leaves_room_for_answers() -> None:
    pace = Pace(Limits(overall=(3, 30.0), background=(2, 30.0), chat=(9, 1.0), group=(9, 1.0)))
    background = [asyncio.create_task(pace.turn(chat, background=True)) for chat in range(5)]
    await asyncio.sleep(0.01)

    async with asyncio.timeout(10):
        await pace.turn(100)
    assert sum(task.done() for task in background) == 2
    for task in background:
        task.cancel()


async def test_a_terminal_has_no_limits() -> None:
    async with asyncio.timeout(10):
        await moments(Pace(None), *([1] * 100))
