"""One message at a time is underway, unless one takes too long."""

import asyncio

from handlers.in_flight import InFlight


async def test_the_next_one_goes_when_the_one_before_is_known() -> None:
    in_flight, underway, most = InFlight(patience=30.0), 0, 0

    async def go() -> None:
        nonlocal underway, most
        async with in_flight.one():
            underway += 1
            most = max(most, underway)
            await asyncio.sleep(0.001)
            underway -= 1

    async with asyncio.timeout(5):
        await asyncio.gather(*(go() for _ in range(10)))

    assert most == 1


async def test_one_that_takes_long_keeps_nobody_waiting_and_gives_up_its_place_once() -> None:
    in_flight, never, order = InFlight(patience=0.01), asyncio.Event(), list[str]()

    async def go(name: str, end: asyncio.Event) -> None:
        async with in_flight.one():
            order.append(name)
            await end.wait()

    slow = asyncio.create_task(go("slow", never))
    await asyncio.sleep(0)
    ended = asyncio.Event()
    ended.set()
    async with asyncio.timeout(5):
        await go("quick", ended)
        never.set()
        await slow
        await go("last", ended)

    assert order == ["slow", "quick", "last"]


async def test_what_fails_gives_up_its_place() -> None:
    in_flight = InFlight(patience=30.0)

    async def fail() -> None:
        async with in_flight.one():
            raise OSError

    async with asyncio.timeout(5):
        assert [type(error) for error in await asyncio.gather(fail(), fail(), return_exceptions=True)] == [OSError] * 2
