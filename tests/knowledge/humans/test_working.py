"""What a wijkwijze does with a question besides answering it: what is kept of it, and who may."""

from dataclasses import dataclass

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    CannedAnswer,
    Circle,
    Contact,
    ContactDetail,
    DeadlineKind,
    Escalation,
    EscalationState,
    EventKind,
    InquiryStatus,
    Message,
    MessageKind,
    Turn,
)
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import NotAllowedError, StaleError
from knowledge.humans.canned import PAGE, CannedAnswers
from knowledge.humans.correcting import Correcting
from knowledge.humans.desk import LISTED
from knowledge.humans.escalations import Escalations
from knowledge.humans.handing_over import HandingOver
from knowledge.humans.lists import Lists
from knowledge.humans.postponing import Postponing
from knowledge.humans.working import Working
from knowledge.notices.canned import CannedAsked, CannedListed, CannedShown
from knowledge.notices.humans import (
    EscalationClaimed,
    EscalationOffered,
    EscalationsListed,
    EscalationTaken,
    OpenThemesListed,
    ResidentSaid,
    WijkwijzeSaid,
)
from knowledge.notices.working import (
    AnotherTakesOver,
    ChangeNotPassedOn,
    DetailsFound,
    NoteAsked,
    NoteKept,
    PostponeAsked,
    QuestionWaits,
    WorkShown,
)

QUESTION = "Hoe krijgen we de hondenpoep van het grasveld?"


def text(words: str, number: int | None = None) -> Message:
    return Message(MessageKind.TEXT, words, id=number)


@dataclass
class Desk:
    """A question that Wilma holds, and Bert who could."""

    units: Units
    postman: Postman
    escalations: Escalations
    resident: Contact
    wilma: Contact
    bert: Contact
    id: int

    async def now(self) -> Escalation:
        async with self.units.reading() as unit:
            return await unit.escalations.get(self.id)

    async def happened(self) -> list[EventKind]:
        async with self.units.reading() as unit:
            return [event.kind for event in await unit.events.of(self.id)]

    async def due(self) -> set[DeadlineKind]:
        async with self.units.reading() as unit:
            return {deadline.kind for deadline in await unit.deadlines.of(self.id)}

    async def draft(self, contact: Contact) -> Draft:
        async with self.units.reading() as unit:
            return await unit.drafts.of(contact.id)

    async def note(self, contact: Contact, words: str) -> None:
        await self.escalations.relay(Turn(contact), self.id, text(f"// {words}"))


@pytest.fixture
async def desk(units: Units, village: Village, resident: Contact, wijkwijze: Contact, postman: Postman) -> Desk:
    """A question that is claimed."""
    bert = await village.wijkwijze("Bert")
    escalations = Escalations(units)
    inquiry = await village.ask(resident, QUESTION)
    await escalations.send(Turn(resident), inquiry.id)
    await postman.deliver()
    number = postman.one(wijkwijze, EscalationOffered).card.escalation
    await escalations.claim(postman.press(wijkwijze, EscalationOffered), number)
    await postman.deliver()
    return Desk(units, postman, escalations, resident, wijkwijze, bert, number)


# --- asking back ------------------------------------------------------------------------------------------------------


async def test_after_a_question_back_the_clock_stands_with_the_resident(desk: Desk) -> None:
    await Working(desk.units).ask_back(Turn(desk.wilma), desk.id)
    draft = await desk.draft(desk.wilma)
    await Working(desk.units).take(Turn(desk.wilma), draft, text("Hoe groot is het veld?"))
    await desk.postman.deliver()

    assert desk.postman.one(desk.resident, WijkwijzeSaid).asks
    now = await desk.now()
    assert (now.waiting_since, now.answered_at) == (None, None)
    assert now.inquiry.status is InquiryStatus.ESCALATED
    assert EventKind.ASKED_BACK in await desk.happened()
    assert (await desk.draft(desk.wilma)).awaiting is Awaiting.QUESTION


# --- notes ------------------------------------------------------------------------------------------------------------


async def test_a_note_is_kept_with_the_question_and_goes_nowhere(desk: Desk, coordinator: Contact) -> None:
    await desk.note(desk.wilma, "Eerst de gemeente bellen")
    await desk.note(coordinator, "Die is gebeld")
    await desk.escalations.release(Turn(desk.wilma), desk.id)
    await desk.note(desk.bert, "Ik kijk ook")
    await desk.escalations.claim(Turn(desk.bert), desk.id)
    await desk.postman.deliver()

    notes = desk.postman.one(desk.bert, EscalationClaimed).card.notes
    assert [(note.name, note.text) for note in notes] == [
        ("Wilma", "Eerst de gemeente bellen"),
        ("Cor", "Die is gebeld"),
        ("Bert", "Ik kijk ook"),
    ]
    assert not desk.postman.all(desk.resident, WijkwijzeSaid)
    assert (await desk.now()).answered_at is None


async def test_a_note_is_for_who_holds_it(desk: Desk) -> None:
    await desk.note(desk.bert, "Ik weet het beter")
    await desk.postman.deliver()

    assert desk.postman.last(desk.bert) == EscalationTaken(desk.id, QUESTION)
    assert EventKind.NOTED not in await desk.happened()


async def test_an_empty_note_is_asked_for_and_a_file_with_one_is_not_kept(desk: Desk) -> None:
    await desk.note(desk.wilma, "")
    await desk.postman.deliver()
    assert desk.postman.last(desk.wilma) == NoteAsked(desk.id)

    await desk.escalations.relay(Turn(desk.wilma), desk.id, Message(MessageKind.PHOTO, "//kijk", "photo-1"))
    await desk.postman.deliver()

    assert desk.postman.last(desk.wilma) == NoteKept(desk.id, QUESTION, words_only=True)


# --- handing over -----------------------------------------------------------------------------------------------------


async def test_a_question_handed_over_waits_for_that_person_first(desk: Desk) -> None:
    await HandingOver(desk.units).hand_over(Turn(desk.wilma), desk.id, desk.bert.id, "Jij kent het veld")
    await desk.postman.deliver()

    now = await desk.now()
    assert (now.state, now.owner_id, now.circle) == (EscalationState.OPEN, None, Circle.PERSON)
    assert DeadlineKind.WIDEN in await desk.due()
    card = desk.postman.all(desk.bert, EscalationOffered)[-1].card
    assert [note.text for note in card.notes] == ["Jij kent het veld"]


async def test_the_resident_hears_once_until_somebody_has_it(desk: Desk) -> None:
    handing = HandingOver(desk.units)
    await handing.hand_over(Turn(desk.wilma), desk.id, None)
    await desk.escalations.claim(Turn(desk.bert), desk.id)
    await handing.hand_over(Turn(desk.bert), desk.id, desk.wilma.id)
    await handing.hand_over(Turn(desk.bert), desk.id, desk.wilma.id)
    await desk.postman.deliver()

    assert len(desk.postman.all(desk.resident, AnotherTakesOver)) == 2
    assert isinstance(desk.postman.last(desk.bert), QuestionWaits)


async def test_it_is_handed_over_to_who_can_have_it_alone(desk: Desk, village: Village) -> None:
    nobody = await village.resident()
    for colleague in (desk.resident, desk.wilma, nobody):
        with pytest.raises(StaleError):
            await HandingOver(desk.units).hand_over(Turn(desk.wilma), desk.id, colleague.id)

    assert (await desk.now()).owner_id == desk.wilma.id


# --- postponing -------------------------------------------------------------------------------------------------------


async def test_who_postpones_keeps_it_and_is_woken_on_a_working_day(desk: Desk, clock: Clock) -> None:
    await Postponing(desk.units).postpone(Turn(desk.wilma), desk.id, 1)  # from Saturday to Sunday

    now = await desk.now()
    assert (now.state, now.owner_id) == (EscalationState.POSTPONED, desk.wilma.id)
    assert now.postponed_until is not None
    assert now.postponed_until.weekday() == 0
    assert await desk.due() == {DeadlineKind.WAKE}
    assert clock.now < now.postponed_until


@pytest.mark.parametrize("words", ["vandaag", "21 november 2026", "over 61 dagen", "1 januari 2020"])
async def test_a_day_that_cannot_be_is_asked_again(desk: Desk, words: str) -> None:
    await Postponing(desk.units).ask(Turn(desk.wilma), desk.id)
    await Postponing(desk.units).take(Turn(desk.wilma), await desk.draft(desk.wilma), words)
    await desk.postman.deliver()

    asked = desk.postman.last(desk.wilma)
    assert isinstance(asked, PostponeAsked)
    assert asked.refused
    assert (await desk.draft(desk.wilma)).awaiting is Awaiting.POSTPONE_DAY


async def test_an_answer_wakes_a_postponed_question(desk: Desk) -> None:
    await Postponing(desk.units).postpone(Turn(desk.wilma), desk.id, 7)
    await desk.escalations.relay(Turn(desk.wilma), desk.id, text("Toch al iets gevonden."))

    now = await desk.now()
    assert (now.state, now.postponed_until) == (EscalationState.CLAIMED, None)
    assert EventKind.WOKEN in await desk.happened()


# --- declining --------------------------------------------------------------------------------------------------------


async def test_who_declines_is_not_offered_it_again(desk: Desk) -> None:
    await desk.escalations.release(Turn(desk.wilma), desk.id)
    for _ in range(2):
        await Working(desk.units).decline(Turn(desk.bert), desk.id)
    offered = len(desk.postman.all(desk.bert, EscalationOffered))
    await desk.escalations.claim(Turn(desk.wilma), desk.id)
    await desk.escalations.release(Turn(desk.wilma), desk.id)
    await desk.postman.deliver()

    assert len(desk.postman.all(desk.bert, EscalationOffered)) == offered
    assert (await desk.happened()).count(EventKind.DECLINED) == 1


async def test_when_all_who_were_told_decline_the_coordinators_are_told(
    desk: Desk, village: Village, coordinator: Contact
) -> None:
    inquiry = await village.ask(desk.resident, "Een andere vraag")
    await desk.escalations.send(Turn(desk.resident), inquiry.id)
    async with desk.units.reading() as unit:
        escalation = await unit.escalations.open_for(inquiry.id)
    assert escalation is not None
    for wijkwijze in (desk.wilma, desk.bert):
        await Working(desk.units).decline(Turn(wijkwijze), escalation.id)
    await desk.postman.deliver()

    assert desk.postman.one(coordinator, EscalationOffered).card.escalation == escalation.id


async def test_what_all_declined_is_seen_again_by_all(desk: Desk, coordinator: Contact) -> None:
    await desk.escalations.release(Turn(desk.wilma), desk.id)
    await Working(desk.units).decline(Turn(coordinator), desk.id)
    async with desk.units.reading() as unit:
        assert not await unit.escalations.open(coordinator.id)

    await Working(desk.units).decline(Turn(desk.bert), desk.id)

    assert (await desk.now()).circle is Circle.COORDINATOR
    for one in (coordinator, desk.bert, desk.wilma):
        async with desk.units.reading() as unit:
            assert [seen.id for seen in await unit.escalations.open(one.id)] == [desk.id]
    await desk.escalations.claim(Turn(coordinator), desk.id)
    assert (await desk.now()).owner_id == coordinator.id


# --- contact details --------------------------------------------------------------------------------------------------


async def test_nothing_goes_while_contact_details_are_asked_about(desk: Desk) -> None:
    await desk.escalations.relay(Turn(desk.wilma), desk.id, text("Bel [telefoon] of mail [e-mail]."))
    await desk.postman.deliver()

    found = desk.postman.one(desk.wilma, DetailsFound)
    assert found.details == (ContactDetail.PHONE, ContactDetail.EMAIL)
    assert not desk.postman.all(desk.resident, WijkwijzeSaid)
    assert (await desk.now()).answered_at is None


async def test_what_is_held_survives_whatever_is_asked_meanwhile(desk: Desk, village: Village) -> None:
    await desk.escalations.relay(Turn(desk.resident), desk.id, text("Bel me: [telefoon]"))
    await desk.escalations.ask_rewrite(Turn(desk.resident), (await village.ask(desk.resident, "Iets anders")).id)
    await Correcting(desk.units).send_held(Turn(desk.resident), desk.id)
    await desk.postman.deliver()

    assert desk.postman.one(desk.wilma, ResidentSaid).message.text == "Bel me: [telefoon]"
    with pytest.raises(StaleError):
        await Correcting(desk.units).send_held(Turn(desk.resident), desk.id)


async def test_nobody_sends_what_somebody_else_has_waiting(desk: Desk) -> None:
    await desk.escalations.relay(Turn(desk.wilma), desk.id, text("Bel [telefoon]"))

    with pytest.raises(StaleError):
        await Correcting(desk.units).send_held(Turn(desk.bert), desk.id)


# --- edits ------------------------------------------------------------------------------------------------------------


async def test_an_edit_is_kept_beside_the_original(desk: Desk) -> None:
    await desk.escalations.relay(Turn(desk.wilma), desk.id, text("Zet een bord neer", 31))
    assert await Correcting(desk.units).edit(Turn(desk.wilma), text("Zet een hek neer", 31))
    assert await Correcting(desk.units).edit(Turn(desk.wilma), text("Zet een hek neer", 31))
    await desk.postman.deliver()

    heard = [said.message for said in desk.postman.all(desk.resident, WijkwijzeSaid)]
    assert [(message.text, message.changed, message.id) for message in heard] == [
        ("Zet een bord neer", False, None),
        ("Zet een hek neer", True, None),
    ]
    async with desk.units.reading() as unit:
        kept = await unit.escalations.said(desk.id, from_resident=False)
    assert [message.text for message in kept] == ["Zet een bord neer", "Zet een hek neer"]
    assert EventKind.EDITED in await desk.happened()


async def test_an_edit_of_what_went_nowhere_is_not_taken(desk: Desk) -> None:
    assert not await Correcting(desk.units).edit(Turn(desk.wilma), text("Iets", 99))
    assert not await Correcting(desk.units).edit(Turn(desk.wilma), text("Iets"))


async def test_who_gave_it_back_changes_nothing_and_takes_nothing_by_an_edit(desk: Desk) -> None:
    await desk.escalations.relay(Turn(desk.wilma), desk.id, text("Zet een bord neer", 31))
    await desk.escalations.release(Turn(desk.wilma), desk.id)
    await Correcting(desk.units).edit(Turn(desk.wilma), text("Zet een hek neer", 31))
    await desk.postman.deliver()

    assert desk.postman.last(desk.wilma) == ChangeNotPassedOn(QUESTION)
    assert (await desk.now()).owner_id is None
    assert len(desk.postman.all(desk.resident, WijkwijzeSaid)) == 1


async def test_an_edit_does_not_open_a_closed_question_again(desk: Desk) -> None:
    await desk.escalations.relay(Turn(desk.resident), desk.id, text("Dank je", 32))
    await desk.escalations.close(Turn(desk.wilma), desk.id)
    await Correcting(desk.units).edit(Turn(desk.resident), text("Dank je wel", 32))
    await desk.postman.deliver()

    assert (await desk.now()).state is EscalationState.CLOSED
    assert desk.postman.all(desk.wilma, ResidentSaid)[-1].message.changed


# --- canned answers ---------------------------------------------------------------------------------------------------


async def made(units: Units, owner: Contact, words: str, *, shared: bool = False) -> CannedAnswer:
    canned = CannedAnswers(units)
    await canned.ask_new(Turn(owner), shared=shared)
    async with units.reading() as unit:
        draft = await unit.drafts.of(owner.id)
    await canned.take(Turn(owner), draft, words)
    async with units.reading() as unit:
        return next(one for one in await unit.canned.for_(owner.id) if one.title == words.partition("\n")[0])


async def test_ones_own_stay_ones_own_and_shared_ones_are_made_by_coordinators(
    desk: Desk, coordinator: Contact
) -> None:
    canned = CannedAnswers(desk.units)
    own = await made(desk.units, desk.wilma, "Welkom\nWelkom!")
    shared = await made(desk.units, coordinator, "Voor allen\nTot ziens.", shared=True)
    await canned.list(Turn(desk.bert), 0)
    await desk.postman.deliver()
    listed = desk.postman.last(desk.bert)
    assert isinstance(listed, CannedListed)
    assert [one.title for one in listed.answers] == ["Voor allen"]

    await canned.show(Turn(desk.bert), shared.id)
    await desk.postman.deliver()
    assert desk.postman.last(desk.bert) == CannedShown(shared, changeable=False)
    for forbidden in (
        canned.show(Turn(desk.bert), own.id),
        canned.ask_change(Turn(desk.bert), shared.id),
        canned.delete(Turn(desk.bert), shared.id),
        canned.ask_new(Turn(desk.bert), shared=True),
        canned.list(Turn(desk.resident), 0),
    ):
        with pytest.raises(NotAllowedError):
            await forbidden


async def test_without_a_name_it_is_asked_again(desk: Desk) -> None:
    canned = CannedAnswers(desk.units)
    await canned.ask_new(Turn(desk.wilma), shared=False)
    await canned.take(Turn(desk.wilma), await desk.draft(desk.wilma), "Alleen een naam")
    await desk.postman.deliver()

    assert desk.postman.last(desk.wilma) == CannedAsked(shared=False, refused=True)
    assert (await desk.draft(desk.wilma)).awaiting is Awaiting.CANNED_ANSWER


async def test_many_stand_in_pages(desk: Desk) -> None:
    async with desk.units.writing() as unit:
        for number in range(PAGE + 1):
            await unit.canned.add(desk.wilma.id, f"Antwoord {number}", "Ga langs.", unit.now)
        await unit.commit()
    await CannedAnswers(desk.units).list(Turn(desk.wilma), 1)
    await desk.postman.deliver()

    listed = desk.postman.last(desk.wilma)
    assert isinstance(listed, CannedListed)
    assert (len(listed.answers), listed.page, listed.pages) == (1, 1, 2)


# --- lists and the menu -----------------------------------------------------------------------------------------------


async def test_what_waits_stands_in_pages_and_by_theme(desk: Desk, village: Village, clock: Clock) -> None:
    themes = ["wonen"] * LISTED + ["veiligheid-ondermijning", None]
    for number, theme in enumerate(themes):
        inquiry = await village.ask(desk.resident, f"Vraag {number}", theme=theme)
        await desk.escalations.send(Turn(desk.resident), inquiry.id)
    clock.skip(days=3)
    lists = Lists(desk.units, Agenda.load())
    await lists.waiting(Turn(desk.wilma))
    await lists.waiting(Turn(desk.wilma), 9)
    await lists.waiting(Turn(desk.wilma), 0, "veiligheid-ondermijning")
    await lists.themes(Turn(desk.wilma))
    await desk.postman.deliver()

    first, last, themed = desk.postman.all(desk.wilma, EscalationsListed)
    assert (len(first.escalations), first.page, first.pages) == (LISTED, 0, 2)
    assert [one.question for one in last.escalations] == [f"Vraag {LISTED}", f"Vraag {LISTED + 1}"]
    assert [one.question for one in themed.escalations] == [f"Vraag {LISTED}"]
    assert first.escalations[0].days == 3
    counts = {one.theme: one.count for one in desk.postman.one(desk.wilma, OpenThemesListed).themes}
    assert counts == {"wonen": LISTED, "veiligheid-ondermijning": 1}


async def test_what_i_hold_says_whose_turn_it_is(desk: Desk) -> None:
    lists = Lists(desk.units, Agenda.load())
    await lists.held(Turn(desk.wilma))
    await desk.escalations.relay(Turn(desk.wilma), desk.id, text("Zet een bord neer."))
    await lists.held(Turn(desk.wilma))
    await Postponing(desk.units).postpone(Turn(desk.wilma), desk.id, 3)
    await lists.held(Turn(desk.wilma))
    await desk.postman.deliver()

    lines = [listed.escalations[0] for listed in desk.postman.all(desk.wilma, EscalationsListed)]
    assert [(line.resident_waits, line.answered, line.until is not None) for line in lines] == [
        (True, False, False),
        (False, True, False),
        (False, True, True),
    ]


async def test_the_menu_offers_to_close_what_was_answered(desk: Desk) -> None:
    await Working(desk.units).show(Turn(desk.wilma), desk.id)
    await desk.escalations.relay(Turn(desk.wilma), desk.id, text("Zet een bord neer."))
    await Working(desk.units).show(Turn(desk.wilma), desk.id)
    await desk.postman.deliver()

    assert [shown.closable for shown in desk.postman.all(desk.wilma, WorkShown)] == [False, True]


async def test_the_menu_is_for_who_holds_it(desk: Desk) -> None:
    await Working(desk.units).show(Turn(desk.bert), desk.id)
    await desk.postman.deliver()
    assert desk.postman.last(desk.bert) == EscalationTaken(desk.id, QUESTION)

    with pytest.raises(NotAllowedError):
        await Working(desk.units).show(Turn(desk.resident), desk.id)
