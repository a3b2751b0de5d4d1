"""A question goes from circle to circle, to nobody twice, and never to who gave it back; each is told why."""

import numpy as np
import pytest
from clocks import Clock
from hypothesis import given
from hypothesis import strategies as st
from letters_embedder import LettersEmbedder
from postman import Postman
from village import Village

from knowledge.database.repositories.experience import Answered
from knowledge.database.unit_of_work import Units
from knowledge.domain import Circle, Contact, Escalation, EventKind, Message, MessageKind, OfferReason, Profile, Turn
from knowledge.humans import desk
from knowledge.humans.escalations import Escalations
from knowledge.humans.experience import likest, look_at
from knowledge.humans.routing import SIZES
from knowledge.notices.humans import EscalationOffered

QUESTION = "Hoe krijgen we de hondenpoep van het grasveld?"
HELLO = Message(MessageKind.TEXT, "Begin met een praatje.")


async def sent(units: Units, village: Village, resident: Contact, question: str = QUESTION) -> Escalation:
    inquiry = await village.ask(resident, question, theme="wonen")
    await Escalations(units, LettersEmbedder()).send(Turn(resident), inquiry.id)
    async with units.reading() as unit:
        found = await unit.escalations.last_for(inquiry.id)
    assert found is not None
    return found


async def widen(units: Units, escalation_id: int) -> Circle:
    async with units.writing() as unit:
        escalation = await unit.escalations.get(escalation_id)
        reached = await desk.offer(unit, escalation, desk.next_circle(escalation))
        await unit.commit()
    return reached


async def test_circle_after_circle_is_told_and_nobody_twice(
    units: Units, village: Village, resident: Contact, coordinator: Contact, postman: Postman
) -> None:
    crowd = [await village.wijkwijze(f"W{number}") for number in range(20)]
    escalation = await sent(units, village, resident)
    told = []
    for circle in (Circle.NEXT, Circle.ALL, Circle.COORDINATOR):
        await postman.deliver()
        told.append(sum(len(postman.all(one, EscalationOffered)) for one in crowd))
        assert await widen(units, escalation.id) is circle
    await postman.deliver()

    assert told == [SIZES[Circle.FIRST], SIZES[Circle.FIRST] + SIZES[Circle.NEXT], 20]
    assert all(len(postman.all(one, EscalationOffered)) == 1 for one in (*crowd, coordinator))
    async with units.reading() as unit:
        circles = [event.text for event in await unit.events.of(escalation.id) if event.kind is EventKind.OFFERED]
        assert (await unit.escalations.get(escalation.id)).circle is Circle.COORDINATOR
        assert len(await unit.offers.of(escalation.id)) == 21
    assert circles == list(Circle)[1:]


async def test_an_empty_circle_is_skipped_at_once(
    units: Units, village: Village, resident: Contact, wijkwijze: Contact, coordinator: Contact, postman: Postman
) -> None:
    async with units.writing() as unit:
        await unit.contacts.set_profile(wijkwijze.id, Profile(capacity=1))
        await unit.commit()
    first = await sent(units, village, resident)
    await Escalations(units).claim(Turn(wijkwijze), first.id)
    second = await sent(units, village, resident, "Wie helpt ons met een moestuin?")
    await postman.deliver()

    assert second.circle is Circle.ALL  # the only wijkwijze holds enough
    assert await widen(units, second.id) is Circle.COORDINATOR
    await postman.deliver()
    postman.one(coordinator, EscalationOffered)


async def test_where_nobody_answers_the_coordinators_are_told(
    units: Units, village: Village, resident: Contact, coordinator: Contact, postman: Postman
) -> None:
    escalation = await sent(units, village, resident)
    await postman.deliver()

    assert escalation.circle is Circle.COORDINATOR
    assert postman.one(coordinator, EscalationOffered).reasons == ()


async def test_who_gave_it_back_is_not_told_again_but_by_name(
    units: Units, village: Village, resident: Contact, wijkwijze: Contact, postman: Postman
) -> None:
    other = await village.wijkwijze("Bert")
    escalation = await sent(units, village, resident)
    await postman.deliver()
    escalations = Escalations(units)
    await escalations.claim(postman.press(wijkwijze, EscalationOffered), escalation.id)
    await escalations.release(Turn(wijkwijze), escalation.id)
    for _ in range(3):
        await widen(units, escalation.id)
    await postman.deliver()
    assert not postman.all(wijkwijze, EscalationOffered)
    assert len(postman.all(other, EscalationOffered)) == 1

    async with units.writing() as unit:
        await desk.offer_to(unit, await unit.escalations.get(escalation.id), wijkwijze.id)
        await unit.commit()
    await postman.deliver()

    assert postman.one(wijkwijze, EscalationOffered).reasons == (OfferReason.ASKED,)


async def test_who_answered_its_like_is_told_first_and_why(
    units: Units, village: Village, resident: Contact, clock: Clock, postman: Postman
) -> None:
    crowd = [await village.wijkwijze(f"W{number}") for number in range(8)]
    knower = crowd[-1]
    escalations = Escalations(units)
    questions = (QUESTION, "Wie leert ons schaken?", "Waar leen ik een aanhanger?")
    for question, answerer in zip(questions, (knower, *crowd), strict=False):
        answered = await sent(units, village, resident, question)
        await escalations.claim(Turn(answerer), answered.id)
        await escalations.relay(Turn(answerer), answered.id, HELLO)
    clock.skip(days=30)

    await sent(units, village, resident, "Hoe krijgen wij hondenpoep van ons grasveld af?")
    await postman.deliver()

    offered = postman.all(knower, EscalationOffered)[-1]
    assert offered.reasons == (OfferReason.LIKENESS,)


# --- likeness ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", ["", "  "])
async def test_what_has_no_words_looks_like_nothing(question: str) -> None:
    assert await look_at(LettersEmbedder(), question) is None


def test_likeness_is_that_of_the_likest_question_above_the_usual() -> None:
    vectors = np.eye(4, dtype=np.float32)
    found = likest(vectors[0], Answered(vectors, np.array([7, 7, 8, 9])))

    assert found == {7: 1.0, 8: 0.0, 9: 0.0}
    assert likest(vectors[0], Answered(vectors[:0], np.empty(0, np.int64))) == {}


@given(st.integers(1, 30), st.integers(0, 2**31))
def test_likeness_is_a_share_for_everybody_who_answered(count: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    vectors = chance.normal(size=(count + 1, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    answerers = chance.integers(1, 5, count)

    found = likest(vectors[0], Answered(vectors[1:], answerers))

    assert set(found) == set(answerers.tolist())
    assert all(0 <= likeness <= 1 for likeness in found.values())


async def test_answered_questions_are_read_once_and_of_one_model(
    units: Units, village: Village, resident: Contact, wijkwijze: Contact
) -> None:
    escalations, embedder = Escalations(units), LettersEmbedder()
    for number in range(70):  # more than the memory begins with
        answered = await sent(units, village, resident, f"Vraag nummer {number} over het plein?")
        await escalations.claim(Turn(wijkwijze), answered.id)
        await escalations.relay(Turn(wijkwijze), answered.id, HELLO)
        if number in {3, 40}:
            async with units.reading() as unit:
                assert len((await unit.experience.answered(embedder.digest)).answerers) == number + 1
    async with units.reading() as unit:
        known = await unit.experience.answered(embedder.digest)
        look = await unit.experience.look_of(answered.id)
        assert look is not None
        assert (known.vectors @ look[1]).argmax() == 69
        assert set(known.answerers.tolist()) == {wijkwijze.id}
        assert len((await unit.experience.answered("another")).answerers) == 0
        assert len((await unit.experience.answered(embedder.digest)).answerers) == 70
