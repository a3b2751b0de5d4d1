"""Gaps as coordinators look at them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from asked_in_vain import NEXT, OTHERS, PIGEONS, AskedInVain
from clocks import Clock
from sqlalchemy import update
from village import Village

from knowledge.database.tables import GapSignalRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, Gap, GapAction, GapFilter, GapOrder, GapSignal, GapStatus, Heard, Turn
from knowledge.errors import NotAllowedError, NotFoundError
from knowledge.services import Services


async def test_a_page_tells_how_many_ask_who_where_and_since_when(
    services: Services, units: Units, ten: list[GapSignal], gap: Gap, cor: Turn, clock: Clock
) -> None:
    async with units.writing() as unit:
        await unit._session.execute(
            update(GapSignalRow).where(GapSignalRow.id == ten[0].id).values(municipality="Utrecht")
        )
        await unit._session.execute(
            update(GapSignalRow)
            .where(GapSignalRow.id.in_([ten[0].id, ten[1].id]))
            .values(created_at=clock.now - timedelta(days=40))
        )
        await unit.commit()

    (summary,) = (await services.groups.list(cor)).gaps
    assert summary.gap == gap
    assert (summary.count, summary.open, summary.recent, summary.before, summary.growth) == (5, 5, 3, 2, 1)
    assert summary.first_seen == clock.now - timedelta(days=40)
    assert summary.last_seen == ten[4].created_at
    assert (summary.audiences, summary.municipalities) == (((Audience.RESIDENT, 5),), (("Utrecht", 1),))
    assert {example.text for example in summary.examples} < set(PIGEONS)
    assert (summary.waiting, summary.owner) == (5, None)


async def test_a_filter_counts_only_what_passes_it(
    services: Services, units: Units, ten: list[GapSignal], gap: Gap, cor: Turn, clock: Clock
) -> None:
    async with units.writing() as unit:
        for signal in (ten[0], ten[7]):
            await unit._session.execute(
                update(GapSignalRow).where(GapSignalRow.id == signal.id).values(municipality="Utrecht")
            )
        await unit.commit()

    async def found(wanted: GapFilter) -> tuple[list[int], int]:
        page = await services.groups.list(cor, wanted)
        assert page.total == len(page.gaps)
        return [one.count for one in page.gaps], page.loose

    assert await found(GapFilter(municipality="Utrecht")) == ([1], 1)
    assert await found(GapFilter(theme="wonen")) == ([5], 5)
    assert await found(GapFilter(theme="zorg-welzijn-gezondheid")) == ([], 0)
    assert await found(GapFilter(since=clock.now + timedelta(days=1))) == ([], 0)
    assert await found(GapFilter(until=clock.now + timedelta(days=1))) == ([5], 5)
    assert await found(GapFilter(owner=cor.contact.id)) == ([], 5)
    await services.following_up.set_owner(cor, gap.id, cor.contact.id)
    assert await found(GapFilter(owner=cor.contact.id)) == ([5], 5)
    assert (await services.groups.list(cor)).gaps[0].owner == "Cor"
    assert await found(replace(GapFilter(), status=GapStatus.SOLVED)) == ([], 0)
    choices = await services.groups.choices(cor)
    assert (choices.municipalities, choices.themes) == (("Utrecht",), ("wonen",))
    assert choices.owners == {cor.contact.id: "Cor"}


async def test_the_order_is_as_asked(services: Services, ten: list[GapSignal], gap: Gap, cor: Turn) -> None:
    other = await services.following_up.split(cor, gap.id, [ten[0].id, ten[1].id])
    await services.following_up.set_due(cor, other.id, (await services.groups.list(cor)).gaps[0].gap.created_at.date())

    async def first(order: GapOrder) -> int:
        return (await services.groups.list(cor, order=order, size=1)).gaps[0].gap.id

    assert await first(GapOrder.LARGEST) == await first(GapOrder.GROWING) == await first(GapOrder.LATEST) == gap.id
    assert await first(GapOrder.DUE) == other.id
    second = await services.groups.list(cor, page=7, size=1)
    assert (second.page, second.pages, second.gaps[0].gap.id) == (1, 2, other.id)


async def test_one_gap_with_all_that_is_known_of_it(services: Services, gap: Gap, cor: Turn) -> None:
    await services.following_up.set_note(cor, gap.id, "De duivenbond bellen")

    detail = await services.groups.get(cor, gap.id)
    assert len(detail.nearest) == 5
    assert not any(offering.examples for offering in detail.nearest)
    assert [detail.names.get(entry.actor_id or 0) for entry in detail.history] == ["Cor", None]
    assert (detail.offering, detail.network, detail.heard) == (None, None, Heard(ready=5))


async def test_questions_come_by_the_page_and_by_their_words(services: Services, gap: Gap, cor: Turn) -> None:
    everything = await services.groups.questions(cor, gap.id)
    second = await services.groups.questions(cor, gap.id, page=1, size=2)
    by_words = await services.groups.questions(cor, gap.id, PIGEONS[0].upper())

    assert [signal.text for signal in everything.signals] == list(reversed(PIGEONS))
    assert (second.signals, second.total, second.pages) == (everything.signals[2:4], 5, 3)
    assert ([signal.text for signal in by_words.signals], by_words.total) == ([PIGEONS[0]], 1)


async def test_the_history_comes_by_the_page(services: Services, gap: Gap, cor: Turn) -> None:
    for note in ("Eerst", "Dan", "Ten slotte"):
        await services.following_up.set_note(cor, gap.id, note)

    second = await services.groups.history(cor, gap.id, page=1, size=3)

    assert [entry.action for entry in second.entries] == [GapAction.FOUND]
    assert (second.total, second.page, second.pages, second.gap.note) == (4, 1, 2, "Ten slotte")


async def test_who_looks_for_a_merged_gap_finds_the_other(
    services: Services, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    other = await services.following_up.split(cor, gap.id, [ten[0].id])
    assert [one.id for one in await services.groups.others(cor, gap.id, 5)] == [other.id]
    await services.following_up.merge(cor, other.id, gap.id)

    assert (await services.groups.get(cor, other.id)).summary.gap.id == gap.id
    assert (await services.groups.list(cor)).total == 1


async def test_gaps_are_for_coordinators_alone(services: Services, village: Village, gap: Gap) -> None:
    for somebody in (await village.resident(), await village.wijkwijze("Wim")):
        turn = Turn(somebody)
        with pytest.raises(NotAllowedError):
            await services.groups.list(turn)
        with pytest.raises(NotAllowedError):
            await services.groups.get(turn, gap.id)
        with pytest.raises(NotAllowedError):
            await services.groups.choices(turn)


async def test_there_is_no_such_gap(services: Services, cor: Turn, vain: AskedInVain) -> None:
    await vain.ask_all((NEXT, *OTHERS[:2]))
    with pytest.raises(NotFoundError):
        await services.groups.get(cor, 7)
