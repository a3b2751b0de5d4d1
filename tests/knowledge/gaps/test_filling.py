"""A gap is filled, and the next like question finds what fills it."""

from dataclasses import replace

import pytest
from asked_in_vain import NEXT, PIGEONS, AskedInVain
from postman import Postman

from knowledge.catalogue.faults import Fault
from knowledge.catalogue.forms import form_of
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    AuditSubject,
    Decision,
    Example,
    Gap,
    GapSignal,
    GapStatus,
    Language,
    Offering,
    QuestionCard,
    RetireReason,
    Turn,
)
from knowledge.errors import NotFoundError, StaleError
from knowledge.gaps.filling import Filled
from knowledge.matching.finding import Matching
from knowledge.notices.results import OfferingArrived
from knowledge.services import Services

EXISTING = "buurtagenda-maken"


@pytest.fixture
def course(offerings: list[Offering]) -> Offering:
    """Something new, of which nobody said which questions it answers."""
    example = next(one for one in offerings if one.id == EXISTING)
    return replace(
        example,
        id="duiven-houden",
        title="Duiven houden en fokken",
        url="https://voorbeeld.example/duiven",
        summary="Een cursus van vier avonden over duiven.",
        examples=(),
    )


@pytest.fixture(autouse=True)
async def _as_before(services: Services) -> None:
    """The search is shared by all tests: each begins with what its own database knows."""
    await services.filling._teaching.refresh()


async def test_a_link_teaches_every_question_and_the_next_one_finds_it(
    services: Services, vain: AskedInVain, matching: Matching, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    preview = await services.filling.preview_link(cor, gap.id, EXISTING)
    assert (preview.taught, len(preview.effects)) == (5, 5)
    assert all(effect.before.rank is None or effect.before.chance < 0.5 for effect in preview.effects)
    assert all(effect.after.rank == 1 and effect.after.chance > effect.before.chance for effect in preview.effects)
    assert preview.heard.ready == 5
    assert (await vain.again(ten[0])).status is GapStatus.NEW, "a preview changes nothing"

    filled = await services.filling.link(cor, gap.id, EXISTING)
    assert (filled.gap.status, filled.gap.offering_id, filled.taught, filled.told) == (
        GapStatus.SOLVED,
        EXISTING,
        5,
        5,
    )
    found = await matching.find(NEXT, QuestionCard(what=NEXT), Language.NL)
    assert (found.decision, found.suggestions[0].offering.id) == (Decision.MATCH, EXISTING)
    assert {(await vain.again(signal)).status for signal in ten[:5]} == {GapStatus.SOLVED}


async def test_a_link_is_taken_back_with_what_it_taught(
    services: Services, vain: AskedInVain, matching: Matching, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.filling.link(cor, gap.id, EXISTING)
    opened = await services.filling.unlink(cor, gap.id)

    assert (opened.status, opened.offering_id) == (GapStatus.IN_PROGRESS, None)
    assert {(await vain.again(signal)).status for signal in ten[:5]} == {GapStatus.IN_PROGRESS}
    assert (await matching.find(NEXT, QuestionCard(what=NEXT), Language.NL)).decision is Decision.ESCALATE
    with pytest.raises(StaleError):
        await services.filling.unlink(cor, gap.id)


async def test_what_came_after_a_link_is_linked_too(
    services: Services, vain: AskedInVain, gap: Gap, cor: Turn, postman: Postman
) -> None:
    await services.filling.link(cor, gap.id, EXISTING)
    late = await vain.ask(NEXT)
    await services.regrouping.run()
    again = await services.filling.link(cor, gap.id, EXISTING)

    assert (again.taught, again.told) == (1, 1)
    assert (await vain.again(late)).status is GapStatus.SOLVED
    await postman.deliver()
    assert all(len(postman.all(asker, OfferingArrived)) <= 1 for asker in vain.askers)


async def test_what_nobody_offers_any_more_is_not_linked(services: Services, gap: Gap, cor: Turn) -> None:
    with pytest.raises(NotFoundError):
        await services.filling.link(cor, gap.id, "bestaat-niet")


async def test_an_offering_is_made_for_a_gap(
    services: Services, units: Units, matching: Matching, gap: Gap, cor: Turn, course: Offering
) -> None:
    asked = tuple(Example(Language.NL, question) for question in PIGEONS)
    filled = await services.filling.create(cor, gap.id, form_of(replace(course, examples=asked)))

    assert isinstance(filled, Filled)
    assert {example.text for example in filled.offering.examples} == set(PIGEONS)
    assert filled.told == 5
    found = await matching.find(NEXT, QuestionCard(what=NEXT), Language.NL)
    assert (found.decision, found.suggestions[0].offering.id) == (Decision.MATCH, course.id)
    async with units.reading() as unit:
        assert course.id in await unit.offerings.made_here()
        (entry,) = await unit.audit.of(AuditSubject.OFFERING, course.id)
    assert entry.actor_id == cor.contact.id
    assert "fokken voor wedstrijden" not in str(entry.after)


async def test_what_is_made_for_a_gap_was_looked_at_and_may_have_the_address_of_what_is_offered_no_more(
    services: Services, units: Units, gap: Gap, cor: Turn, course: Offering
) -> None:
    gone = await services.editing.retire(cor, EXISTING, RetireReason.GONE)

    asked = tuple(Example(Language.NL, question) for question in PIGEONS)
    course = replace(course, url=gone.item.offering.url, examples=asked)
    filled = await services.filling.create(cor, gap.id, form_of(course))

    assert isinstance(filled, Filled)
    look = await services.editing.get(cor, course.id)
    assert look.item.reviewed_at == look.item.updated_at
    async with units.reading() as unit:
        (entry,) = await unit.audit.of(AuditSubject.OFFERING, course.id)
    assert "fokken voor wedstrijden" not in str(entry.after)
    assert f"+{len(PIGEONS)}" in str(entry.after)


async def test_an_offering_with_faults_changes_nothing(
    services: Services, units: Units, gap: Gap, cor: Turn, course: Offering
) -> None:
    for wrong in (replace(course, id=EXISTING), replace(course, title=""), replace(course, themes=("nergens",))):
        faults = await services.filling.create(cor, gap.id, form_of(wrong))
        assert isinstance(faults, tuple)
        assert all(isinstance(fault, Fault) for fault in faults)
    async with units.reading() as unit:
        assert (await unit.gaps.get(gap.id)).status is GapStatus.NEW
        assert not await unit.resolutions.lessons()
