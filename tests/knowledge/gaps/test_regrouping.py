"""Like signals find each other, in groups that stay who they are."""

from dataclasses import replace

import pytest
from asked_in_vain import NEXT, OTHERS, PIGEONS, AskedInVain
from letters_embedder import LettersEmbedder
from sqlalchemy import select

from knowledge.database.tables import SignalVectorRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import AuditSubject, Gap, GapAction, GapSignal, GapStatus, Turn
from knowledge.gaps.grouping import SETTINGS
from knowledge.gaps.regrouping import Regrouping
from knowledge.retention import forget
from knowledge.services import Services


async def test_below_ten_signals_there_is_no_group(services: Services, vain: AskedInVain, cor: Turn) -> None:
    await vain.ask_all((*PIGEONS, *OTHERS[:4]))

    assert await services.regrouping.run() == 0
    assert (await services.groups.list(cor)).loose == 9


async def test_the_tenth_lets_like_questions_form_a_gap_with_a_readable_title(
    services: Services, units: Units, gap: Gap
) -> None:
    assert "duiven" in gap.title.lower()
    assert (gap.status, gap.theme, gap.named, len(gap.typical)) == (GapStatus.NEW, "wonen", False, 3)
    async with units.reading() as unit:
        (entry,) = await unit.audit.of(AuditSubject.GAP, str(gap.id))
    assert (entry.action, entry.actor_id, entry.after) == (GapAction.FOUND, None, {"signals": 5})
    assert await services.regrouping.run() == 0


async def test_a_new_signal_finds_its_gap_which_stays_the_same(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    await services.following_up.rename(cor, gap.id, "Duiven houden")
    sixth = await vain.ask(NEXT)

    assert await services.regrouping.run() == 1
    assert (await vain.again(sixth)).gap_id == gap.id
    detail = await services.groups.get(cor, gap.id)
    assert (detail.summary.count, detail.summary.gap.title) == (6, "Duiven houden")


@pytest.mark.parametrize(
    ("status", "followed"),
    [
        (GapStatus.IN_PROGRESS, GapStatus.IN_PROGRESS),
        (GapStatus.DISMISSED, GapStatus.DISMISSED),
        (GapStatus.SOLVED, GapStatus.NEW),
    ],
)
async def test_a_new_signal_is_as_far_as_its_gap_but_for_a_solved_one(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn, status: GapStatus, followed: GapStatus
) -> None:
    await services.following_up.change_status(cor, gap.id, status, "hoort bij de duivenbond")
    sixth = await vain.ask(NEXT)
    await services.regrouping.run()

    assert (await vain.again(sixth)).status is followed


async def test_two_processes_at_once_form_no_gap_twice(services: Services, units: Units, ten: list[GapSignal]) -> None:
    assert len(ten) == 10
    other = Regrouping(units, services.regrouping._embedder, services.regrouping._lens)
    await other._look()
    assert await services.regrouping._places() == await other._places()

    assert await services.regrouping.run() == 5
    assert await other.run() == 0
    async with units.reading() as unit:
        assert len(await unit.gaps.standing()) == 1


async def test_another_model_looks_at_everything_again(services: Services, units: Units, gap: Gap) -> None:
    embedder = LettersEmbedder()
    await Regrouping(units, embedder).run()

    async with units.reading() as unit:
        models = set(await unit._session.scalars(select(SignalVectorRow.model)))
        assert models == {embedder.digest}
        assert len(await unit.signals.of_gap(gap.id)) >= 5
    assert services.regrouping._embedder.digest not in models


async def test_a_question_in_other_words_is_looked_at_again(
    services: Services, units: Units, vain: AskedInVain, gap: Gap
) -> None:
    signal = await vain.ask(OTHERS[0])
    await services.regrouping.run()
    assert (await vain.again(signal)).gap_id is None
    async with units.writing() as unit:
        await unit.inquiries.set_question(signal.inquiry_id, NEXT)
        await unit.signals.add(await unit.inquiries.get(signal.inquiry_id), signal.reason, None, unit.now)
        await unit.commit()
    await services.regrouping.run()

    assert (await vain.again(signal)).gap_id == gap.id


async def test_a_gap_survives_its_questions(services: Services, units: Units, gap: Gap, cor: Turn) -> None:
    await services.following_up.change_status(cor, gap.id, GapStatus.PLANNED)
    async with units.writing() as unit:
        await forget(unit, retention_days=-1)
        await unit.commit()
    assert await services.regrouping.run() == 0

    page = await services.groups.list(cor)
    assert [(one.gap.id, one.gap.title, one.count) for one in page.gaps] == [(gap.id, gap.title, 0)]


@pytest.fixture
async def side(services: Services, units: Units, ten: list[GapSignal], gap: Gap) -> int:
    """A gap that came to be by itself, with three of the questions of the gap; so small ones are merged here."""
    services.regrouping._settings = replace(SETTINGS, merges=2)
    async with units.writing() as unit:
        assert gap.merged_into is None
        founded = await unit.gaps.found("", unit.now)
        await unit.signals.put([one.id for one in ten[:3]], founded.id, by_hand=False)
        await unit.commit()
    return founded.id


async def test_a_gap_that_nobody_touched_goes_on_in_its_like(
    services: Services, units: Units, vain: AskedInVain, gap: Gap, side: int, cor: Turn
) -> None:
    await vain.ask(NEXT)
    await services.regrouping.run()

    async with units.reading() as unit:
        assert (await unit.gaps.get(side)).merged_into == gap.id
        entries = [
            *await unit.audit.of(AuditSubject.GAP, str(side)),
            *await unit.audit.of(AuditSubject.GAP, str(gap.id)),
        ]
    assert [one.actor_id for one in entries if one.action == GapAction.MERGE] == [None, None]
    assert (await services.groups.get(cor, gap.id)).summary.count == 6
    assert await services.regrouping.run() == 0


async def test_the_gap_that_is_followed_takes_the_other_in(
    services: Services, units: Units, vain: AskedInVain, gap: Gap, side: int, cor: Turn
) -> None:
    await services.following_up.change_status(cor, side, GapStatus.PLANNED)
    sixth = await vain.ask(NEXT)
    await services.regrouping.run()

    async with units.reading() as unit:
        assert (await unit.gaps.get(gap.id)).merged_into == side
    assert (await vain.again(sixth)).status is GapStatus.PLANNED


async def test_what_was_merged_by_itself_and_taken_apart_stays_apart(
    services: Services, units: Units, vain: AskedInVain, gap: Gap, side: int, cor: Turn
) -> None:
    await vain.ask(NEXT)
    await services.regrouping.run()
    await services.following_up.unmerge(cor, side)
    await vain.ask(NEXT)
    await services.regrouping.run()

    async with units.reading() as unit:
        assert {one.id for one in await unit.gaps.standing()} == {gap.id, side}


async def test_what_a_coordinator_split_off_or_moved_is_never_put_back(
    services: Services, units: Units, ten: list[GapSignal], gap: Gap, side: int, cor: Turn
) -> None:
    await services.following_up.move(cor, ten[0].id, gap.id)
    new = await services.following_up.split(cor, gap.id, [ten[3].id])
    await services.regrouping.run()

    async with units.reading() as unit:
        assert {one.id for one in await unit.gaps.standing()} == {gap.id, side, new.id}
