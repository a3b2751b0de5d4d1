"""Who asked hears what came of it: once, and only who wants to."""

import pytest
from asked_in_vain import NEXT, AskedInVain
from sqlalchemy import update
from village import Village

from knowledge.database.tables import InquiryRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Gap, GapSignal, Heard, InquiryStatus, NewsKind, NotTold, Turn
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.notices.news import NewsAnswered, NewsWish
from knowledge.notices.results import OfferingArrived
from knowledge.services import Services

EXISTING = "buurtagenda-maken"


@pytest.fixture(autouse=True)
async def _as_before(services: Services) -> None:
    """The search is shared by all tests: each begins with what its own database knows."""
    await services.filling._teaching.refresh()


async def test_the_coordinator_sees_who_was_told_and_why_others_were_not(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    told, unwilling, unasked, blocked, erased = ten[:5]
    async with units.writing() as unit:
        await unit.inquiries.want_news(unwilling.inquiry_id, wanted=False)
        await unit._session.execute(update(InquiryRow).where(InquiryRow.id == unasked.inquiry_id).values(news=None))
        await unit.contacts.block(vain.askers[3].id, unit.now)
        await unit.commit()
    await services.people.erase(Turn(vain.askers[4]), really=True)
    assert (await services.filling.link(cor, gap.id, EXISTING)).told == 1

    found = {asker.signal_id: asker for asker in await services.news.overview(cor, gap.id)}
    assert found[told.id].told_at is not None
    assert {signal.id: found[signal.id].why_not for signal in ten[:5]} == {
        told.id: None,
        unwilling.id: NotTold.DECLINED,
        unasked.id: NotTold.NOT_ASKED,
        blocked.id: NotTold.BLOCKED,
        erased.id: NotTold.ERASED,
    }


async def test_nobody_is_told_twice(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    async with units.writing() as unit:  # the first asked two of these
        await unit._session.execute(
            update(InquiryRow).where(InquiryRow.id == ten[1].inquiry_id).values(contact_id=vain.askers[0].id)
        )
        await unit.commit()
    assert (await services.filling.link(cor, gap.id, EXISTING)).told == 4
    assert (await services.filling.go_on(cor, gap.id)).told == 0
    await services.filling.unlink(cor, gap.id)
    assert (await services.filling.link(cor, gap.id, EXISTING)).told == 0

    assert [len(await vain.heard(at, OfferingArrived)) for at in range(5)] == [1, 0, 1, 1, 1]
    reasons = [asker.why_not for asker in await services.news.overview(cor, gap.id)]
    assert reasons.count(NotTold.HEARD) == 1


async def test_what_they_say_to_it_is_kept_the_last_word_counts(
    services: Services, village: Village, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.filling.link(cor, gap.id, EXISTING)
    turn = Turn(vain.askers[0])
    (arrived,) = await vain.heard(0, OfferingArrived)
    for helped in (True, False):
        await services.news.answer(turn, arrived.news, helped=helped)
    assert (await village.inquiry(ten[0].inquiry_id)).status is InquiryStatus.UNMATCHED
    for helped in (True, True):
        await services.news.answer(turn, arrived.news, helped=helped)

    assert [said.helped for said in await vain.heard(0, NewsAnswered)] == [True, False, True]
    assert (await village.inquiry(ten[0].inquiry_id)).status is InquiryStatus.HELPED
    told = await services.news.overview(cor, gap.id)
    assert [asker.helped for asker in told if asker.signal_id == ten[0].id] == [True]
    detail = await services.groups.get(cor, gap.id)
    assert (detail.summary.waiting, detail.heard) == (0, Heard(told=5, helped=1))
    with pytest.raises(NotAllowedError):
        await services.news.answer(Turn(vain.askers[1]), arrived.news, helped=True)
    with pytest.raises(NotFoundError):
        await services.news.answer(turn, 999, helped=True)


async def test_who_changes_their_mind_hears_what_came_meanwhile(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    async with units.writing() as unit:
        await unit.inquiries.want_news(ten[0].inquiry_id, wanted=False)
        await unit.commit()
    await services.filling.link(cor, gap.id, EXISTING)
    for _ in range(2):
        await services.news.want(Turn(vain.askers[0]), ten[0].inquiry_id, wanted=True)

    assert [wish.wanted for wish in await vain.heard(0, NewsWish)] == [True, True]
    assert len(await vain.heard(0, OfferingArrived)) == 1


async def test_who_comes_late_is_told_when_the_coordinator_says_so(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    with pytest.raises(StaleError):
        await services.filling.go_on(cor, gap.id)
    await services.filling.link(cor, gap.id, EXISTING)
    await vain.ask(NEXT)
    await services.regrouping.run()

    assert (await services.filling.go_on(cor, gap.id)).told == 1
    assert [one.suggestion.offering.id for one in await vain.heard(-1, OfferingArrived)] == [EXISTING]


async def test_a_withdrawn_question_is_no_reason_to_write(
    services: Services, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.following_up.set_owner(cor, gap.id, cor.contact.id)
    await services.inquiries.withdraw(Turn(vain.askers[0]), ten[0].inquiry_id)

    assert (await services.filling.link(cor, gap.id, EXISTING)).told == 4
    with pytest.raises(StaleError):
        await services.news.want(Turn(vain.askers[0]), ten[0].inquiry_id, wanted=True)


async def test_erasure_leaves_no_name_and_keeps_the_gap(
    services: Services, units: Units, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    await services.following_up.set_owner(cor, gap.id, cor.contact.id)
    await services.filling.link(cor, gap.id, EXISTING)
    await services.people.export(Turn(vain.askers[0]))
    await services.people.erase(Turn(vain.askers[0]), really=True)
    await services.people.erase(cor, really=True)

    async with units.reading() as unit:
        kept = await unit.gaps.get(gap.id)
        assert (kept.owner_id, kept.offering_id) == (None, EXISTING)
        assert not await unit.news.concerning(vain.askers[0].id)
        assert len(await unit.news.askers(gap.id, NewsKind.OFFERING, EXISTING)) == 5
