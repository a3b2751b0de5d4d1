"""What was told and taught stays right, whatever becomes of a gap, an offering or a question afterwards."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from asked_in_vain import NEXT, PIGEONS, AskedInVain
from village import Village

from knowledge.catalogue.forms import OfferingForm, form_of
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    AuditSubject,
    CatalogueAction,
    Gap,
    GapSignal,
    GapStatus,
    Lesson,
    Offering,
    RetireReason,
    Turn,
)
from knowledge.errors import NotFoundError, StaleError
from knowledge.gaps.filling import Filled
from knowledge.notices.news import NetworkProposed
from knowledge.notices.results import OfferingArrived
from knowledge.services import Services

EXISTING = "buurtagenda-maken"
OTHER = "workshop-buurtmoestuin"


@pytest.fixture(autouse=True)
async def _as_before(services: Services) -> None:
    """The search is shared by all tests: each begins with what its own database knows."""
    await services.filling._teaching.refresh()


@pytest.fixture
def course(offerings: Sequence[Offering]) -> OfferingForm:
    """A course that nobody offered until now."""
    example = next(one for one in offerings if one.id == EXISTING)
    made = replace(example, title="Duiven houden", url="https://voorbeeld.example/duiven", examples=())
    return replace(form_of(made), id="")


async def lessons(units: Units) -> Sequence[Lesson]:
    """All that the search is taught."""
    async with units.reading() as unit:
        return await unit.resolutions.lessons()


async def decide(services: Services, cor: Turn, signal: GapSignal, offering: str, resolution: int) -> None:
    """Link one question."""
    await services.deciding.link(cor, signal.id, offering)
    await services.deciding.decide(cor, resolution)


async def test_what_is_taken_back_is_forgotten_with_what_it_taught(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.following_up.change_status(cor, gap.id, GapStatus.IN_PROGRESS)
    await services.inquiries.withdraw(Turn(vain.askers[0]), ten[0].inquiry_id)
    await services.filling.link(cor, gap.id, EXISTING)
    await services.inquiries.withdraw(Turn(vain.askers[1]), ten[1].inquiry_id)

    held = await services.groups.questions(cor, gap.id)
    assert {signal.text for signal in held.signals} == set(PIGEONS[2:])
    async with units.reading() as unit:
        assert not set(PIGEONS[:2]) & set(await unit.needs.examples(gap.id, 5))
    assert {lesson.example.text for lesson in await lessons(units)} == set(PIGEONS[2:])


async def test_one_question_is_told_of_an_offering_once_whatever_is_linked(
    services: Services, vain: AskedInVain, ten: list[GapSignal], cor: Turn
) -> None:
    await decide(services, cor, ten[0], EXISTING, 1)
    await services.deciding.undo(cor, 1)
    await decide(services, cor, ten[0], EXISTING, 2)
    await services.regrouping.run()
    (page,) = (await services.groups.list(cor)).gaps
    filled = await services.filling.link(cor, page.gap.id, EXISTING)

    assert len(await vain.heard(0, OfferingArrived)) == 1
    assert filled.told == 4


async def test_who_was_told_and_asked_goes_along_when_gaps_are_merged(
    services: Services, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    other = await services.following_up.split(cor, gap.id, [ten[3].id, ten[4].id], "Postduiven")
    await services.networks.ask(cor, gap.id)
    (asked,) = await vain.heard(0, NetworkProposed)
    await services.following_up.merge(cor, gap.id, other.id)
    await services.news.answer(Turn(vain.askers[0]), asked.news, helped=True)
    again = await services.networks.ask(cor, other.id)

    assert (again.told, again.willing) == (2, 1)
    assert [len(await vain.heard(at, NetworkProposed)) for at in range(5)] == [1] * 5


async def test_what_comes_into_a_solved_gap_is_open_until_it_is_linked_too(
    services: Services, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    other = await services.following_up.split(cor, gap.id, [ten[3].id, ten[4].id], "Postduiven")
    await services.filling.link(cor, gap.id, EXISTING)
    late = await vain.ask(NEXT)
    await services.regrouping.run()
    await services.following_up.merge(cor, other.id, gap.id)
    await services.following_up.move(cor, ten[9].id, gap.id)

    came = (ten[3], ten[4], ten[9], late)
    assert {(await vain.again(one)).status for one in came} == {GapStatus.NEW}
    assert (await services.groups.get(cor, gap.id)).summary.open == 4
    assert (await services.filling.go_on(cor, gap.id)).taught == 4
    assert {(await vain.again(one)).status for one in came} == {GapStatus.SOLVED}


async def test_an_offering_that_goes_leaves_its_gap_open_and_nobody_is_told_of_it(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.filling.link(cor, gap.id, EXISTING)
    await services.editing.retire(cor, EXISTING, RetireReason.STOPPED)
    late = await vain.ask(NEXT)
    await services.regrouping.run()

    open_again = await services.groups.gap(cor, gap.id)
    assert (open_again.status, open_again.offering_id) == (GapStatus.IN_PROGRESS, None)
    assert {(await vain.again(one)).status for one in (*ten[:5], late)} == {GapStatus.IN_PROGRESS}
    assert not await lessons(units)
    with pytest.raises(StaleError):
        await services.filling.go_on(cor, gap.id)
    with pytest.raises(NotFoundError):
        await services.filling.link(cor, gap.id, EXISTING)
    assert not await vain.heard(-1, OfferingArrived)


async def test_who_leaves_the_coordinators_leaves_their_gaps_to_the_others(
    services: Services, village: Village, gap: Gap, cor: Turn
) -> None:
    eva = Turn(await village.coordinator("Eva"))
    await services.following_up.set_owner(eva, gap.id, eva.contact.id)
    await services.coordinators.revoke(cor, eva.contact.id)

    assert (await services.groups.get(cor, gap.id)).summary.owner is None
    assert (await services.following_up.set_note(cor, gap.id, "Navragen")).note == "Navragen"


async def test_the_same_form_sent_twice_at_once_makes_one_offering(
    services: Services, units: Units, gap: Gap, cor: Turn, course: OfferingForm
) -> None:
    done = await asyncio.gather(*(services.filling.create(cor, gap.id, course) for _ in range(2)))

    assert sorted(one.taught for one in done if isinstance(one, Filled)) == [0, 5]
    async with units.reading() as unit:
        history = await unit.audit.of(AuditSubject.OFFERING, "duiven-houden")
    assert [entry.action for entry in history] == [CatalogueAction.ADDED]


async def test_two_who_make_an_offering_with_one_title_at_once_both_keep_theirs(
    services: Services, units: Units, gap: Gap, cor: Turn, course: OfferingForm
) -> None:
    elsewhere = replace(course, url="https://elders.example/duiven", summary="Heel iets anders.")
    await asyncio.gather(services.filling.create(cor, gap.id, course), services.editing.add(cor, elsewhere))

    async with units.reading() as unit:
        made = [one.url for one in await unit.offerings.all() if one.id.startswith("duiven-houden")]
    assert sorted(made) == ["https://elders.example/duiven", "https://voorbeeld.example/duiven"]


async def test_without_examples_ticked_none_of_the_questions_goes_into_the_catalogue(
    services: Services, units: Units, gap: Gap, cor: Turn, course: OfferingForm
) -> None:
    filled = await services.filling.create(cor, gap.id, course)

    assert isinstance(filled, Filled)
    assert not filled.offering.examples
    assert len(await lessons(units)) == 5


async def test_who_says_yes_after_their_question_was_linked_hears_it(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], cor: Turn
) -> None:
    async with units.writing() as unit:
        await unit.inquiries.want_news(ten[0].inquiry_id, wanted=False)
        await unit.commit()
    await decide(services, cor, ten[0], EXISTING, 1)
    for _ in range(2):
        await services.news.want(Turn(vain.askers[0]), ten[0].inquiry_id, wanted=True)

    assert len(await vain.heard(0, OfferingArrived)) == 1


async def test_unlinking_unlearns_also_what_was_forgotten(
    services: Services, units: Units, gap: Gap, cor: Turn
) -> None:
    await services.filling.link(cor, gap.id, EXISTING)
    async with units.writing() as unit:
        await unit.inquiries.forget_before(unit.now.replace(year=unit.now.year + 1))
        await unit.commit()
    assert len(await lessons(units)) == 5

    await services.filling.unlink(cor, gap.id)
    assert not await lessons(units)


async def test_another_offering_takes_the_place_of_the_first(
    services: Services, units: Units, vain: AskedInVain, gap: Gap, cor: Turn
) -> None:
    await services.filling.link(cor, gap.id, EXISTING)
    filled = await services.filling.link(cor, gap.id, OTHER)

    assert (filled.taught, filled.told) == (5, 5)
    assert {lesson.target for lesson in await lessons(units)} == {OTHER}
    assert [one.suggestion.offering.id for one in await vain.heard(0, OfferingArrived)] == [EXISTING, OTHER]


async def test_what_is_split_from_a_solved_gap_is_open_again(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.filling.link(cor, gap.id, EXISTING)
    new = await services.following_up.split(cor, gap.id, [ten[0].id])
    await services.following_up.move(cor, ten[1].id, None)

    assert (new.status, new.offering_id) == (GapStatus.IN_PROGRESS, None)
    assert [(await vain.again(one)).status for one in ten[:3]] == [
        GapStatus.IN_PROGRESS,
        GapStatus.NEW,
        GapStatus.SOLVED,
    ]
    assert {lesson.example.text for lesson in await lessons(units)} == set(PIGEONS[2:])


async def test_a_gap_that_was_merged_twice_over_gets_its_questions_back(
    services: Services, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    second = await services.following_up.split(cor, gap.id, [ten[0].id])
    third = await services.following_up.split(cor, gap.id, [ten[1].id])
    await services.following_up.merge(cor, second.id, third.id)
    await services.following_up.merge(cor, third.id, gap.id)
    await services.following_up.unmerge(cor, second.id)

    assert [one.id for one in (await services.groups.questions(cor, second.id)).signals] == [ten[0].id]
    assert (await services.groups.questions(cor, gap.id)).total == 4
