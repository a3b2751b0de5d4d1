"""What is taken along of gaps and of single questions: in a file nothing leads to whoever asked."""

from datetime import date

import pytest
from asking import Asking
from clocks import Clock
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, Contact, GapFilter, GapOrder, NeedFilter, NotTold, Turn
from knowledge.domain.overviews import Hidden
from knowledge.errors import NotAllowedError, NotFoundError
from knowledge.gaps.taking_along import TakingAlong
from knowledge.privacy import mask

ALL = 1000
THIS_MONTH = date(2026, 11, 1)


@pytest.fixture
def asking(units: Units, village: Village, clock: Clock) -> Asking:
    return Asking(units, village, clock)


@pytest.fixture
def along(units: Units) -> TakingAlong:
    return TakingAlong(units, mask)


async def listed(along: TakingAlong, coordinator: Contact, municipality: str | None = None) -> list[tuple[str, object]]:
    found = await along.gaps(Turn(coordinator), GapFilter(municipality=municipality), GapOrder.LARGEST, ALL)
    return [(one.gap.title, one.signals) for one in found]


async def test_a_gap_goes_along_where_enough_people_asked_whom_the_filter_lets_through(
    along: TakingAlong, asking: Asking, village: Village, coordinator: Contact
) -> None:
    rats, heat, mould = [await asking.gap(name) for name in ("Ratten", "Hitte", "Schimmel")]
    await asking.times(4, municipality="Breda", fits=False, gap=rats)
    await asking.ask(municipality="Urk", fits=False, gap=rats)
    await asking.times(2, municipality="Breda", fits=False, gap=heat)
    await asking.times(6, municipality="Breda", fits=False, gap=mould, who=await village.resident())

    assert await listed(along, coordinator) == [("Ratten", 5)]
    assert await listed(along, coordinator, municipality="Breda") == [("Ratten", 4)]
    assert await listed(along, coordinator, municipality="Urk") == []


async def test_a_gap_goes_along_by_months(along: TakingAlong, asking: Asking, coordinator: Contact) -> None:
    await asking.times(3, fits=False, gap=await asking.gap())

    (one,) = await along.gaps(Turn(coordinator), GapFilter(), GapOrder.LARGEST, ALL)

    assert (one.first, one.last, one.waiting) == (THIS_MONTH, THIS_MONTH, 0)


async def test_how_many_wait_is_hidden_where_they_are_few(
    along: TakingAlong, asking: Asking, village: Village, coordinator: Contact
) -> None:
    gap = await asking.gap()
    await asking.times(3, fits=False, gap=gap)
    await village.wants_news(await asking.ask(fits=False, gap=gap))

    (one,) = await along.gaps(Turn(coordinator), GapFilter(), GapOrder.LARGEST, ALL)

    assert one.waiting is Hidden.FEW


async def test_for_whom_and_from_where_is_told_of_what_three_people_of_the_gap_share(
    along: TakingAlong, asking: Asking, village: Village, coordinator: Contact
) -> None:
    gap, other, same = await asking.gap("Ratten"), await asking.gap("Hitte"), await village.resident()
    await asking.times(3, "wonen", Audience.RESIDENT, municipality="Breda", fits=False, gap=gap)
    await asking.times(3, "wonen", Audience.PROFESSIONAL, municipality="Urk", fits=False, gap=gap, who=same)
    await asking.times(3, "wonen", Audience.PROFESSIONAL, municipality="Urk", fits=False, gap=other)

    found = await along.of_gap(Turn(coordinator), gap, ALL)

    assert {(one.month, one.audience, one.municipality) for one in found} == {
        (THIS_MONTH, Audience.RESIDENT, "Breda"),
        (THIS_MONTH, None, None),
    }
    assert len(found) == 6


async def test_loose_questions_are_a_group_of_their_own(
    along: TakingAlong, asking: Asking, coordinator: Contact
) -> None:
    await asking.times(3, "wonen", municipality="Breda", fits=False, gap=await asking.gap())
    await asking.ask("wonen", municipality="Breda", fits=False)

    (one,) = await along.loose(Turn(coordinator), GapFilter(), ALL)

    assert (one.theme, one.audience, one.municipality) == ("wonen", None, None)


async def test_a_question_of_a_cell_is_its_words_and_month(
    along: TakingAlong, village: Village, coordinator: Contact
) -> None:
    await village.ask(await village.resident(), "Mail mij op piet@voorbeeld.example over wonen", theme="wonen")

    (one,) = await along.of_cell(Turn(coordinator), NeedFilter(), "wonen", None, ALL)

    assert "piet@" not in one.question
    assert (one.month, one.theme, one.audience, one.municipality) == (THIS_MONTH, None, None, None)


async def test_what_became_of_the_questions_is_counted_and_not_told_one_by_one(
    along: TakingAlong, asking: Asking, village: Village, coordinator: Contact
) -> None:
    gap = await asking.gap()
    await asking.times(7, fits=False, gap=gap)
    for _ in range(5):
        await village.wants_news(await asking.ask(fits=False, gap=gap))
    await village.wants_news(await asking.ask(fits=False, gap=gap), wanted=False)

    heard = await along.heard(Turn(coordinator), gap)

    assert (heard.helped, heard.helped_not, heard.silent, heard.ready) == (0, 0, 0, Hidden.KEPT)
    assert heard.why_not == ((NotTold.NOT_ASKED, 7), (NotTold.DECLINED, Hidden.FEW))


async def test_it_is_for_coordinators_and_of_what_there_is(
    along: TakingAlong, resident: Contact, coordinator: Contact
) -> None:
    stranger, nobody = Turn(resident), 999
    calls = (
        along.gaps(stranger, GapFilter(), GapOrder.LARGEST, ALL),
        along.of_gap(stranger, nobody, ALL),
        along.loose(stranger, GapFilter(), ALL),
        along.of_cell(stranger, NeedFilter(), None, None, ALL),
        along.heard(stranger, nobody),
    )
    for call in calls:
        with pytest.raises(NotAllowedError):
            await call
    for missing in (along.of_gap(Turn(coordinator), nobody, ALL), along.heard(Turn(coordinator), nobody)):
        with pytest.raises(NotFoundError):
            await missing
