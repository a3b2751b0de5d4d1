"""Gaps that look like one are proposed to coordinators until they decide."""

import pytest
from asked_in_vain import PIGEONS, AskedInVain
from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import AuditSubject, Gap, GapAction, GapSignal, GapStatus, Turn
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.notices.gaps import GroupMergeAsked, GroupShown
from knowledge.services import Services


@pytest.fixture
async def other(services: Services, ten: list[GapSignal], gap: Gap, cor: Turn) -> Gap:
    """A gap with two of the questions of another."""
    return await services.following_up.split(cor, gap.id, [ten[0].id, ten[1].id], "Wedstrijden")


async def seen(services: Services, cor: Turn) -> list[tuple[int, int]]:
    """The pairs that coordinators see, as ids: the larger first."""
    return [(pair.larger.gap.id, pair.smaller.gap.id) for pair in (await services.looking_alike.list(cor)).pairs]


async def test_two_gaps_of_like_questions_are_proposed_once(
    services: Services, gap: Gap, other: Gap, cor: Turn
) -> None:
    assert await services.looking_alike.run() == 1
    assert await services.looking_alike.run() == 0

    (pair,) = (await services.looking_alike.list(cor)).pairs
    assert (pair.larger.gap.id, pair.larger.count, pair.smaller.gap.id, pair.smaller.count) == (gap.id, 3, other.id, 2)
    assert [one.id for one in await services.looking_alike.of(cor, other.id)] == [gap.id]
    assert await services.looking_alike.count(cor) == 1


async def test_a_gap_of_other_questions_looks_like_none(
    services: Services, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    other = await services.following_up.split(cor, gap.id, [ten[0].id])
    await services.following_up.move(cor, ten[0].id, gap.id)
    await services.following_up.move(cor, ten[6].id, other.id)

    assert await services.looking_alike.run() == 0
    assert await seen(services, cor) == []


async def test_what_was_merged_is_proposed_no_more_and_again_when_taken_apart(
    services: Services, gap: Gap, other: Gap, cor: Turn
) -> None:
    await services.looking_alike.run()
    await services.following_up.merge(cor, other.id, gap.id)
    assert await seen(services, cor) == []
    await services.looking_alike.run()
    await services.following_up.unmerge(cor, other.id)
    await services.looking_alike.run()

    assert await seen(services, cor) == [(gap.id, other.id)]


async def test_two_that_were_called_two_are_never_proposed_again(
    services: Services, units: Units, vain: AskedInVain, gap: Gap, other: Gap, cor: Turn
) -> None:
    await services.looking_alike.run()
    for _ in range(2):
        await services.looking_alike.keep_apart(cor, other.id, gap.id)
    await services.following_up.move(cor, (await vain.ask(PIGEONS[2])).id, other.id)
    await services.regrouping.run()
    await services.looking_alike.run()

    assert await seen(services, cor) == []
    assert await services.looking_alike.of(cor, gap.id) == []
    async with units.reading() as unit:
        noted = [
            (entry.subject_id, entry.actor_id, entry.after)
            for entry in await unit.audit.find(0, 100, AuditSubject.GAP)
            if entry.action == GapAction.APART
        ]
    assert noted == [
        (str(gap.id), cor.contact.id, {"apart_from": other.id}),
        (str(other.id), cor.contact.id, {"apart_from": gap.id}),
    ]
    assert (await services.following_up.merge(cor, other.id, gap.id)).id == gap.id


async def test_two_that_are_done_with_are_left_alone(services: Services, gap: Gap, other: Gap, cor: Turn) -> None:
    await services.looking_alike.run()
    await services.following_up.change_status(cor, gap.id, GapStatus.SOLVED)
    assert await seen(services, cor) == [(gap.id, other.id)]
    await services.following_up.change_status(cor, other.id, GapStatus.DISMISSED, "hoort bij de duivenbond")
    assert await seen(services, cor) == []


async def test_what_is_no_pair_is_refused(services: Services, gap: Gap, other: Gap, cor: Turn) -> None:
    with pytest.raises(StaleError):
        await services.looking_alike.keep_apart(cor, gap.id, gap.id)
    with pytest.raises(NotFoundError):
        await services.looking_alike.keep_apart(cor, gap.id, 999)
    await services.following_up.merge(cor, other.id, gap.id)
    with pytest.raises(StaleError):
        await services.looking_alike.keep_apart(cor, gap.id, other.id)


async def test_only_coordinators_see_and_decide(services: Services, village: Village, gap: Gap, other: Gap) -> None:
    turn = Turn(await village.wijkwijze("Wim"))
    for attempt in (
        services.looking_alike.list(turn),
        services.looking_alike.count(turn),
        services.looking_alike.of(turn, gap.id),
        services.looking_alike.keep_apart(turn, gap.id, other.id),
    ):
        with pytest.raises(NotAllowedError):
            await attempt


async def test_in_a_chat_it_is_told_and_decided(
    services: Services, gap: Gap, other: Gap, cor: Turn, postman: Postman
) -> None:
    title = (await services.groups.gap(cor, gap.id)).title
    await services.looking_alike.run()
    await services.gaps.open(cor, other.id)
    await services.gaps.ask_merge(cor, other.id)
    await services.gaps.keep_apart(cor, other.id, gap.id)
    await services.gaps.ask_merge(cor, other.id)
    await postman.deliver()

    told, after = postman.all(cor.contact, GroupShown)
    assert (told.alike, after.alike) == ((title,), ())
    asked, again = postman.all(cor.contact, GroupMergeAsked)
    assert (asked.alike, asked.others) == (((gap.id, title),), ())
    assert (again.alike, again.others) == ((), ((gap.id, title),))
