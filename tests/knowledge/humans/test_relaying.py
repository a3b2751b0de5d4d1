"""Words both ways: nobody sees who the other is, nothing is lost, and each reply finds its way."""

from dataclasses import replace

import pytest
from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    CardField,
    Contact,
    EscalationState,
    InquiryStatus,
    Message,
    MessageKind,
    QuestionCard,
    Role,
    Turn,
)
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import NotAllowedError, StaleError
from knowledge.humans.desk import withdraw
from knowledge.humans.escalations import Escalations
from knowledge.humans.relaying import relay
from knowledge.notices.humans import (
    EscalationClaimed,
    EscalationGone,
    EscalationOffered,
    EscalationTaken,
    MessageRelayed,
    ResidentSaid,
    WhichEscalation,
    WijkwijzeSaid,
)

QUESTION = "Hoe krijgen we de hondenpoep van het grasveld?"


def text(words: str) -> Message:
    return Message(MessageKind.TEXT, words)


@pytest.fixture
def escalations(units: Units) -> Escalations:
    return Escalations(units)


@pytest.fixture
async def open_id(
    escalations: Escalations, village: Village, resident: Contact, wijkwijze: Contact, postman: Postman
) -> int:
    """A question that was offered to the wijkwijze."""
    inquiry = await village.ask(resident, QUESTION)
    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()
    return postman.one(wijkwijze, EscalationOffered).card.escalation


@pytest.fixture
async def claimed_id(escalations: Escalations, open_id: int, wijkwijze: Contact, postman: Postman) -> int:
    """A question that the wijkwijze holds."""
    await escalations.claim(postman.press(wijkwijze, EscalationOffered), open_id)
    await postman.deliver()
    return open_id


async def draft_of(units: Units, contact: Contact) -> Draft:
    async with units.reading() as unit:
        return await unit.drafts.of(contact.id)


async def test_an_answer_reaches_the_resident_under_the_name_of_the_grant(
    escalations: Escalations, claimed_id: int, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.relay(postman.reply(wijkwijze, EscalationClaimed), claimed_id, text("Begin met een praatje."))
    await postman.deliver()

    answer = WijkwijzeSaid(claimed_id, "Wilma", QUESTION, text("Begin met een praatje."))
    assert postman.last(resident) == answer
    assert postman.last(wijkwijze) == MessageRelayed(claimed_id, to_human=False)


async def test_the_first_answer_makes_it_answered(
    escalations: Escalations, claimed_id: int, units: Units, wijkwijze: Contact
) -> None:
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Begin met een praatje."))

    async with units.reading() as unit:
        inquiry = (await unit.escalations.get(claimed_id)).inquiry
    assert inquiry.status is InquiryStatus.ANSWERED


async def test_an_answer_after_it_was_sent_again_makes_it_answered_again(
    escalations: Escalations, claimed_id: int, village: Village, resident: Contact, wijkwijze: Contact, units: Units
) -> None:
    other = await village.wijkwijze("Otto")
    async with units.reading() as unit:
        inquiry = (await unit.escalations.get(claimed_id)).inquiry
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Zet een bord neer."))
    await escalations.close(Turn(wijkwijze), claimed_id)
    await escalations.send(Turn(resident), inquiry.id)
    assert (await village.inquiry(inquiry.id)).status is InquiryStatus.ESCALATED

    await escalations.relay(Turn(other), claimed_id, text("Of een zakjesautomaat."))

    assert (await village.inquiry(inquiry.id)).status is InquiryStatus.ANSWERED


async def test_the_resident_answers_back(
    escalations: Escalations, claimed_id: int, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    photo = Message(MessageKind.PHOTO, "Kijk", "photo-3")
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Heb je een foto?"))
    await postman.deliver()
    await escalations.relay(postman.reply(resident, WijkwijzeSaid), claimed_id, photo)
    await postman.deliver()

    assert postman.last(wijkwijze) == ResidentSaid(claimed_id, QUESTION, photo)
    assert postman.last(resident) == MessageRelayed(claimed_id, to_human=True)


async def test_neither_side_learns_who_the_other_is(
    escalations: Escalations, claimed_id: int, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Hoe gaat het nu?"))
    await escalations.relay(Turn(resident), claimed_id, text("Beter."))
    await escalations.close(Turn(wijkwijze), claimed_id)
    await postman.deliver()

    assert wijkwijze.address not in postman.words_to(resident)
    assert resident.address not in postman.words_to(wijkwijze)
    assert postman.one(wijkwijze, EscalationClaimed).card.inquiry.contact_id is None


async def test_every_message_about_it_leads_back_to_it(
    escalations: Escalations, claimed_id: int, units: Units, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Hoe gaat het nu?"))
    await escalations.relay(Turn(resident), claimed_id, text("Beter."))
    await escalations.close(Turn(wijkwijze), claimed_id)
    await postman.deliver()

    async with units.reading() as unit:
        for contact in (resident, wijkwijze):
            for number in postman.chats[contact.id]:
                assert await unit.outbox.escalation_of(contact.id, number) == claimed_id


async def test_after_an_answer_loose_words_go_to_the_human(
    escalations: Escalations, claimed_id: int, units: Units, resident: Contact, wijkwijze: Contact
) -> None:
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Hoe gaat het nu?"))

    draft = await draft_of(units, resident)
    assert (draft.awaiting, draft.escalation) == (Awaiting.HUMAN, claimed_id)


@pytest.mark.parametrize(
    "busy",
    [
        Draft(number=2, card=QuestionCard(what="Een straatfeest"), awaiting=Awaiting.FIELD, field=CardField.WAY),
        Draft(number=2, card=QuestionCard(what="Een straatfeest")),
        Draft(number=2, attachments=(Message(MessageKind.VOICE, None, "voice-2"),)),
        Draft(awaiting=Awaiting.SEARCH),
    ],
)
async def test_an_answer_does_not_break_into_something_else(
    escalations: Escalations, claimed_id: int, units: Units, resident: Contact, wijkwijze: Contact, busy: Draft
) -> None:
    async with units.writing() as unit:
        now = await unit.drafts.of(resident.id)
        await unit.drafts.save(resident.id, replace(busy, version=now.version), unit.now)
        await unit.commit()

    await escalations.relay(Turn(wijkwijze), claimed_id, text("Hoe gaat het nu?"))
    after = await draft_of(units, resident)
    assert after == replace(busy, escalation=claimed_id, version=after.version)

    await escalations.close(Turn(wijkwijze), claimed_id)
    after = await draft_of(units, resident)
    assert after == replace(busy, version=after.version)


async def test_closing_one_talk_leaves_another_going(
    escalations: Escalations, claimed_id: int, units: Units, village: Village, resident: Contact, wijkwijze: Contact
) -> None:
    other = await village.ask(resident, "Een andere vraag")
    await escalations.send(Turn(resident), other.id)
    async with units.reading() as unit:
        escalation = await unit.escalations.open_for(other.id)
    assert escalation is not None
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Over de eerste."))
    await escalations.relay(Turn(wijkwijze), escalation.id, text("Over de tweede."))

    await escalations.close(Turn(wijkwijze), claimed_id)

    draft = await draft_of(units, resident)
    assert (draft.awaiting, draft.escalation) == (Awaiting.HUMAN, escalation.id)


async def test_a_reply_to_an_offer_claims_it(
    escalations: Escalations, open_id: int, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.relay(postman.reply(wijkwijze, EscalationOffered), open_id, text("Begin met een praatje."))
    await postman.deliver()

    assert postman.one(resident, WijkwijzeSaid).message.text == "Begin met een praatje."
    assert postman.one(wijkwijze, EscalationClaimed).card.escalation == open_id


async def test_a_reply_of_somebody_who_came_late_is_not_passed_on(
    escalations: Escalations, claimed_id: int, village: Village, resident: Contact, postman: Postman
) -> None:
    late = await village.wijkwijze("Bert")

    await escalations.relay(Turn(late), claimed_id, text("Ik weet het ook."))
    await postman.deliver()

    assert postman.last(late) == EscalationTaken(claimed_id, QUESTION)
    assert not postman.all(resident, WijkwijzeSaid)


async def test_a_word_after_closing_is_passed_on_without_reopening(
    escalations: Escalations, claimed_id: int, units: Units, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.close(Turn(wijkwijze), claimed_id)
    await escalations.relay(Turn(wijkwijze), claimed_id, text("Veel plezier!"))
    await postman.deliver()

    assert postman.one(resident, WijkwijzeSaid).message.text == "Veel plezier!"
    assert (await draft_of(units, resident)).awaiting is Awaiting.QUESTION
    async with units.reading() as unit:
        assert (await unit.escalations.get(claimed_id)).state is EscalationState.CLOSED


async def test_an_answer_to_a_withdrawn_question_says_that_it_is_gone(
    escalations: Escalations, claimed_id: int, units: Units, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    async with units.writing() as unit:
        inquiry = (await unit.escalations.get(claimed_id)).inquiry
        await withdraw(unit, inquiry.id)
        await unit.commit()

    await escalations.relay(Turn(wijkwijze), claimed_id, text("Te laat."))
    await postman.deliver()

    assert postman.last(wijkwijze) == EscalationGone(claimed_id, QUESTION, withdrawn=True)
    assert not postman.all(resident, WijkwijzeSaid)
    with pytest.raises(StaleError):
        await escalations.relay(Turn(resident), claimed_id, text("Toch nog iets."))


async def test_a_reply_reopens_for_all_when_the_owner_no_longer_answers(
    escalations: Escalations, claimed_id: int, units: Units, village: Village, resident: Contact, postman: Postman
) -> None:
    other = await village.wijkwijze("Bert")
    async with units.reading() as unit:
        owner_id = (await unit.escalations.get(claimed_id)).owner_id
    assert owner_id is not None
    await escalations.close(Turn(await village.contact(owner_id)), claimed_id)
    await village.revoke(owner_id, Role.WIJKWIJZE)

    await escalations.relay(Turn(resident), claimed_id, text("Nog één ding."))
    await postman.deliver()

    assert postman.one(other, EscalationOffered).card.escalation == claimed_id


async def test_a_coordinator_answers_under_their_own_name(
    escalations: Escalations, open_id: int, resident: Contact, coordinator: Contact, postman: Postman
) -> None:
    await escalations.relay(Turn(coordinator), open_id, text("Ik zoek het uit."))
    await postman.deliver()

    assert postman.one(resident, WijkwijzeSaid).name == "Cor"


async def test_several_messages_are_confirmed_once(
    claimed_id: int, units: Units, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    async with units.writing(Turn(resident)) as unit:
        await relay(unit, claimed_id, text("Eén."), text("Twee."))
        await unit.commit()
    await postman.deliver()

    assert [said.message.text for said in postman.all(wijkwijze, ResidentSaid)] == ["Eén.", "Twee."]
    assert len(postman.all(resident, MessageRelayed)) == 1


# --- for which question is it? ----------------------------------------------------------------------------------------


async def test_loose_words_of_a_wijkwijze_wait_until_it_is_clear_for_whom(
    escalations: Escalations, claimed_id: int, units: Units, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.ask_which(Turn(wijkwijze), text("Bel de gemeente."))
    await escalations.ask_which(Turn(wijkwijze), text("Of de wijkraad."))
    await postman.deliver()
    asked = postman.all(wijkwijze, WhichEscalation)[-1]
    assert [line.escalation for line in asked.held] == [claimed_id]
    assert not postman.all(resident, WijkwijzeSaid)

    await escalations.which(postman.press(wijkwijze, WhichEscalation), claimed_id)
    await postman.deliver()

    said = postman.all(resident, WijkwijzeSaid)
    assert [one.message.text for one in said] == ["Bel de gemeente.", "Of de wijkraad."]
    assert postman.last(wijkwijze) == MessageRelayed(claimed_id, to_human=False)
    draft = await draft_of(units, wijkwijze)
    assert (draft.awaiting, draft.pending) == (Awaiting.QUESTION, ())


async def test_a_second_press_passes_nothing_on_twice(
    escalations: Escalations, claimed_id: int, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.ask_which(Turn(wijkwijze), text("Bel de gemeente."))
    await escalations.which(Turn(wijkwijze), claimed_id)

    with pytest.raises(StaleError):
        await escalations.which(Turn(wijkwijze), claimed_id)

    await postman.deliver()
    assert len(postman.all(resident, WijkwijzeSaid)) == 1


async def test_words_for_a_question_that_is_gone_keep_waiting(
    escalations: Escalations, claimed_id: int, units: Units, wijkwijze: Contact, postman: Postman
) -> None:
    await escalations.ask_which(Turn(wijkwijze), text("Bel de gemeente."))
    async with units.writing() as unit:
        inquiry = (await unit.escalations.get(claimed_id)).inquiry
        await withdraw(unit, inquiry.id)
        await unit.commit()

    await escalations.which(Turn(wijkwijze), claimed_id)
    await postman.deliver()

    assert postman.last(wijkwijze) == EscalationGone(claimed_id, QUESTION, withdrawn=True)
    assert (await draft_of(units, wijkwijze)).pending == (text("Bel de gemeente."),)


async def test_somebody_without_a_role_learns_nothing_of_a_question(
    escalations: Escalations, claimed_id: int, units: Units, village: Village
) -> None:
    stranger = await village.resident()
    async with units.writing() as unit:
        waiting = Draft(awaiting=Awaiting.WHICH_ESCALATION, pending=(text("Hallo"),))
        await unit.drafts.save(stranger.id, waiting, unit.now)
        await unit.commit()

    with pytest.raises(NotAllowedError):
        await escalations.which(Turn(stranger), claimed_id)
