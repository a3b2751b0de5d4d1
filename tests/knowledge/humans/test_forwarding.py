"""On the way to a human: shown first, in the resident's own words, sent once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    CardField,
    Contact,
    GapFilter,
    GapReason,
    GapSignal,
    Inquiry,
    InquiryStatus,
    Message,
    MessageKind,
    Offering,
    Phase,
    QuestionCard,
    Turn,
)
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.humans.escalations import Escalations
from knowledge.local_time import HOME
from knowledge.notices.humans import (
    EscalationOffered,
    EscalationSent,
    ForwardPreviewed,
    ForwardRewriteAsked,
    MessageRelayed,
    ResidentSaid,
)
from knowledge.notices.results import InquiryOpened, NoMatchFound

QUESTION = "Hoe krijgen we de hondenpoep van het grasveld?"


@pytest.fixture
def escalations(units: Units) -> Escalations:
    return Escalations(units)


@pytest.fixture
async def inquiry(village: Village, resident: Contact) -> Inquiry:
    return await village.ask(resident, QUESTION, theme="openbare-ruimte")


async def draft_of(units: Units, contact: Contact) -> Draft:
    async with units.reading() as unit:
        return await unit.drafts.of(contact.id)


async def keep(units: Units, contact: Contact, draft: Draft) -> None:
    async with units.writing() as unit:
        await unit.drafts.save(contact.id, draft, unit.now)
        await unit.commit()


async def signals(units: Units) -> list[GapSignal]:
    async with units.reading() as unit:
        return list(await unit.signals.find(GapFilter()))


async def test_the_preview_shows_what_would_be_sent_and_sends_nothing(
    escalations: Escalations, village: Village, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    photo = Message(MessageKind.PHOTO, file_id="photo-1")
    inquiry = await village.ask(resident, QUESTION, attachments=(photo,))

    await escalations.preview(Turn(resident), inquiry.id)
    await postman.deliver()

    assert postman.last(resident) == ForwardPreviewed(inquiry.id, QUESTION, attachments=1)
    assert not postman.chats[wijkwijze.id]


async def test_one_tap_sends_it_in_the_place_of_the_preview(
    escalations: Escalations,
    village: Village,
    resident: Contact,
    inquiry: Inquiry,
    wijkwijze: Contact,
    postman: Postman,
) -> None:
    await escalations.preview(Turn(resident), inquiry.id)
    await postman.deliver()

    await escalations.send(postman.press(resident, ForwardPreviewed), inquiry.id)
    await postman.deliver()

    assert list(postman.chats[resident.id].values()) == [EscalationSent(inquiry.id, wait_hours=None)]
    card = postman.one(wijkwijze, EscalationOffered).card
    assert card.inquiry.question == QUESTION
    assert (await village.inquiry(inquiry.id)).status is InquiryStatus.ESCALATED


async def test_a_second_press_sends_nothing_more(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry, wijkwijze: Contact, postman: Postman
) -> None:
    for _ in range(3):
        await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()

    async with units.reading() as unit:
        assert len(await unit.escalations.open()) == 1
    assert len(await signals(units)) == 1
    assert len(postman.all(wijkwijze, EscalationOffered)) == 1
    assert len(postman.all(resident, EscalationSent)) == 3


async def test_sending_is_a_gap_signal_in_the_same_transaction(
    escalations: Escalations, units: Units, village: Village, resident: Contact
) -> None:
    card = QuestionCard(what=QUESTION, municipality="Breda")
    inquiry = await village.ask(resident, QUESTION, theme="openbare-ruimte", card=card)

    await escalations.send(Turn(resident), inquiry.id)

    (signal,) = await signals(units)
    assert (signal.inquiry_id, signal.reason, signal.text) == (inquiry.id, GapReason.ESCALATED, QUESTION)
    assert (signal.theme, signal.municipality) == ("openbare-ruimte", "Breda")


async def test_the_signal_names_the_lacune_that_the_nearest_offerings_touch(
    escalations: Escalations, units: Units, village: Village, resident: Contact, stocked: Sequence[Offering]
) -> None:
    near = next(offering for offering in stocked if offering.gaps)
    inquiry = await village.ask(resident, QUESTION, offerings=(near.id,))

    await escalations.send(Turn(resident), inquiry.id)

    assert [signal.lacune for signal in await signals(units)] == [near.gaps[0]]


async def test_that_nothing_matched_remains_the_reason(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry
) -> None:
    async with units.writing() as unit:
        await unit.signals.add(inquiry, GapReason.NO_MATCH, 3, unit.now)
        await unit.commit()

    await escalations.send(Turn(resident), inquiry.id)

    (signal,) = await signals(units)
    assert (signal.reason, signal.lacune) == (GapReason.NO_MATCH, 3)


async def test_the_wait_is_the_median_of_what_people_waited_lately(
    escalations: Escalations, village: Village, wijkwijze: Contact, postman: Postman, clock: Clock
) -> None:
    answer = Message(MessageKind.TEXT, "Begin met een praatje.")
    clock.now = datetime(2026, 11, 16, 17, 0, tzinfo=HOME)  # a Monday
    for hours in (2, 10, 4):
        asker = await village.resident()
        inquiry = await village.ask(asker, QUESTION)
        await escalations.send(Turn(asker), inquiry.id)
        await postman.deliver()
        assert postman.one(asker, EscalationSent).wait_hours is None
        clock.skip(hours=hours)
        offered = postman.all(wijkwijze, EscalationOffered)[-1]
        await escalations.relay(Turn(wijkwijze), offered.card.escalation, answer)
        await postman.deliver()

    asker = await village.resident()
    await escalations.send(Turn(asker), (await village.ask(asker, QUESTION)).id)
    clock.skip(days=91)
    late = await village.resident()
    await escalations.send(Turn(late), (await village.ask(late, QUESTION)).id)
    await postman.deliver()

    assert postman.one(asker, EscalationSent).wait_hours == 4
    assert postman.one(late, EscalationSent).wait_hours is None


async def test_who_asks_before_a_weekend_is_told_of_a_wait_over_the_weekend(
    escalations: Escalations, units: Units, village: Village, clock: Clock, postman: Postman
) -> None:
    clock.now = datetime(2026, 11, 16, 12, 0, tzinfo=HOME)
    for _ in range(3):
        asker = await village.resident()
        inquiry = await village.ask(asker, QUESTION)
        await escalations.send(Turn(asker), inquiry.id)
        clock.skip(hours=24)
        async with units.writing() as unit:
            escalation = await unit.escalations.open_for(inquiry.id)
            assert escalation is not None
            await unit.escalations.answer(escalation.id, unit.now)
            await unit.commit()
    assert f"{clock.now.astimezone(HOME):%A}" == "Thursday"

    clock.skip(hours=24)
    friday = await village.resident()
    await escalations.send(Turn(friday), (await village.ask(friday, QUESTION)).id)
    await postman.deliver()

    assert postman.one(friday, EscalationSent).wait_hours == 72


async def test_the_resident_can_say_it_otherwise_first(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.ask_rewrite(Turn(resident), inquiry.id)
    await postman.deliver()
    assert postman.last(resident) == ForwardRewriteAsked(inquiry.id)
    waiting = await draft_of(units, resident)
    assert (waiting.awaiting, waiting.inquiry) == (Awaiting.FORWARD_TEXT, inquiry.id)

    await escalations.rewrite(Turn(resident), inquiry.id, "  Wie ruimt het op? ")
    await postman.deliver()
    assert postman.last(resident) == ForwardPreviewed(inquiry.id, "Wie ruimt het op?", attachments=0)
    assert (await draft_of(units, resident)).awaiting is Awaiting.QUESTION

    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()
    assert postman.one(wijkwijze, EscalationOffered).card.inquiry.question == "Wie ruimt het op?"
    assert [signal.text for signal in await signals(units)] == ["Wie ruimt het op?"]


async def test_rewriting_an_older_question_does_not_mix_it_with_a_newer_one(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry
) -> None:
    newer = Draft(number=4, card=QuestionCard(what="Een straatfeest"), awaiting=Awaiting.FIELD, field=CardField.WAY)
    await keep(units, resident, newer)

    await escalations.ask_rewrite(Turn(resident), inquiry.id)

    draft = await draft_of(units, resident)
    assert (draft.number, draft.inquiry, draft.card.what) == (5, inquiry.id, QUESTION)


async def test_rewriting_the_question_at_hand_keeps_its_draft(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry
) -> None:
    await keep(units, resident, Draft(number=4, card=inquiry.card, inquiry=inquiry.id, query="buurttuin"))

    await escalations.ask_rewrite(Turn(resident), inquiry.id)

    draft = await draft_of(units, resident)
    assert (draft.number, draft.query, draft.awaiting) == (4, "buurttuin", Awaiting.FORWARD_TEXT)


async def test_words_that_come_after_sending_reach_the_wijkwijze(
    escalations: Escalations, resident: Contact, inquiry: Inquiry, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()
    card = postman.one(wijkwijze, EscalationOffered).card
    await escalations.claim(postman.press(wijkwijze, EscalationOffered), card.escalation)

    await escalations.rewrite(Turn(resident), inquiry.id, "Vooral bij de speeltuin")
    await postman.deliver()

    assert postman.one(wijkwijze, ResidentSaid).message.text == "Vooral bij de speeltuin"
    assert postman.last(resident) == MessageRelayed(card.escalation, to_human=True)


async def test_sending_the_former_text_ends_the_rewriting(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry
) -> None:
    await escalations.ask_rewrite(Turn(resident), inquiry.id)
    await escalations.send(Turn(resident), inquiry.id)

    assert (await draft_of(units, resident)).awaiting is Awaiting.HUMAN
    with pytest.raises(StaleError):
        await escalations.ask_rewrite(Turn(resident), inquiry.id)


async def test_leaving_it_sends_nothing_and_shows_what_else_can_be_done(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.preview(Turn(resident), inquiry.id)
    await postman.deliver()
    await escalations.leave(postman.press(resident, ForwardPreviewed), inquiry.id)
    await postman.deliver()

    assert list(postman.chats[resident.id].values()) == [InquiryOpened(inquiry)]
    assert not postman.chats[wijkwijze.id]
    assert not await signals(units)


async def test_leaving_after_it_was_sent_says_where_it_stands(
    escalations: Escalations, resident: Contact, inquiry: Inquiry, postman: Postman
) -> None:
    await escalations.send(Turn(resident), inquiry.id)
    await escalations.leave(Turn(resident), inquiry.id)
    await postman.deliver()

    opened = postman.last(resident)
    assert isinstance(opened, InquiryOpened)
    assert opened.standing is not None
    assert opened.standing.phase is Phase.WAITING


async def test_a_preview_of_what_was_sent_says_that_it_was(
    escalations: Escalations, resident: Contact, inquiry: Inquiry, postman: Postman
) -> None:
    await escalations.send(Turn(resident), inquiry.id)
    await escalations.preview(Turn(resident), inquiry.id)
    await postman.deliver()

    assert postman.last(resident) == EscalationSent(inquiry.id, wait_hours=None)


@pytest.mark.parametrize("verb", ["preview", "ask_rewrite", "send", "leave"])
async def test_only_who_asked_decides(
    escalations: Escalations, village: Village, units: Units, inquiry: Inquiry, coordinator: Contact, verb: str
) -> None:
    for stranger in (await village.resident(), coordinator):
        with pytest.raises(NotAllowedError):
            await getattr(escalations, verb)(Turn(stranger), inquiry.id)

    async with units.reading() as unit:
        assert not await unit.escalations.open()


@pytest.mark.parametrize("verb", ["preview", "ask_rewrite", "send", "leave"])
async def test_a_withdrawn_inquiry_is_not_sent(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry, verb: str
) -> None:
    async with units.writing() as unit:
        await unit.inquiries.set_status(inquiry.id, InquiryStatus.WITHDRAWN)
        await unit.commit()

    with pytest.raises(StaleError):
        await getattr(escalations, verb)(Turn(resident), inquiry.id)


async def test_an_unknown_inquiry_is_not_found(escalations: Escalations, resident: Contact) -> None:
    with pytest.raises(NotFoundError):
        await escalations.send(Turn(resident), 404)


async def test_without_a_wijkwijze_the_coordinators_are_told(
    escalations: Escalations, resident: Contact, inquiry: Inquiry, coordinator: Contact, postman: Postman
) -> None:
    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()

    assert postman.one(coordinator, EscalationOffered).card.inquiry.question == QUESTION


async def test_who_asks_and_answers_is_not_offered_their_own_question(
    escalations: Escalations, village: Village, wijkwijze: Contact, coordinator: Contact, postman: Postman
) -> None:
    inquiry = await village.ask(wijkwijze, QUESTION)
    await escalations.send(Turn(wijkwijze), inquiry.id)
    await postman.deliver()

    assert not postman.all(wijkwijze, EscalationOffered)
    assert len(postman.all(coordinator, EscalationOffered)) == 1


async def test_the_fitting_wijkwijzen_are_told(
    escalations: Escalations, village: Village, resident: Contact, inquiry: Inquiry, postman: Postman
) -> None:
    fitting = await village.wijkwijze("Olga", "openbare-ruimte")
    other = await village.wijkwijze("Gezina", "gezondheid")

    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()

    assert postman.all(fitting, EscalationOffered)
    assert not postman.all(other, EscalationOffered)


async def test_a_card_shows_the_nearest_offerings_and_never_who_asks(
    escalations: Escalations,
    village: Village,
    resident: Contact,
    wijkwijze: Contact,
    stocked: Sequence[Offering],
    postman: Postman,
) -> None:
    near = tuple(offering.id for offering in stocked[:5])
    inquiry = await village.ask(resident, QUESTION, offerings=near)
    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()

    card = postman.one(wijkwijze, EscalationOffered).card
    assert [suggestion.offering.id for suggestion in card.suggestions] == list(near[:3])
    assert card.suggestions[0].offering == replace(stocked[0], examples=())
    assert card.inquiry.contact_id is None
    assert resident.address not in postman.words_to(wijkwijze)


async def test_the_honest_answer_that_nothing_fits_can_be_sent_on_at_once(
    escalations: Escalations, units: Units, resident: Contact, inquiry: Inquiry, postman: Postman
) -> None:
    async with units.writing(Turn(resident)) as unit:
        await unit.reply(NoMatchFound(inquiry.id, QUESTION, None, None, 0, near=False))
        await unit.commit()
    await postman.deliver()

    await escalations.send(postman.press(resident, NoMatchFound), inquiry.id)
    await postman.deliver()

    assert list(postman.chats[resident.id].values()) == [EscalationSent(inquiry.id, wait_hours=None)]
