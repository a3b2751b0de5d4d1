"""Consent, language, own data and erasure."""

import json

import pytest
from neighbour import Neighbour
from postman import Postman
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine
from village import Village

from knowledge.database.repositories.inbox import Received
from knowledge.database.tables import InboxRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, EscalationState, Feedback, Language, Message, MessageKind, Role
from knowledge.errors import NotFoundError
from knowledge.notices.coordinating import InvitationAccepted
from knowledge.notices.humans import EscalationClaimed, EscalationGone, EscalationOffered
from knowledge.notices.meeting import (
    ConsentDeclined,
    ConsentGiven,
    DocumentSent,
    Erased,
    ErasureAsked,
    HelpShown,
    LanguageAsked,
    LanguageChanged,
    NotAllowed,
    PrivacyShown,
    Stale,
    Welcome,
)
from knowledge.services import Services

QUESTION = "Er zitten ratten in onze straat, wat kunnen wij samen doen?"


@pytest.fixture
async def stranger(services: Services, units: Units, postman: Postman) -> Neighbour:
    """Somebody who just found the bot."""
    return Neighbour(await services.people.meet(Channel.TELEGRAM, "55001", "nl"), services, units, postman)


async def test_somebody_is_met_once(services: Services, stranger: Neighbour) -> None:
    again = await services.people.meet(Channel.TELEGRAM, "55001", "pl")

    assert again == stranger.contact
    assert again.language is Language.NL


async def test_the_same_address_on_another_channel_is_somebody_else(services: Services, stranger: Neighbour) -> None:
    other = await services.people.meet(Channel.CONSOLE, "55001", "nl")

    assert other.id != stranger.contact.id


async def test_start_says_what_this_is_until_they_agreed(stranger: Neighbour, services: Services) -> None:
    await services.people.start(await stranger.turn(), None, "Sam")
    assert await stranger.reads() == Welcome(question_waiting=False, retention_days=365)

    await services.people.consent(await stranger.turn(), agreed=True)
    assert await stranger.reads() == ConsentGiven()

    await services.people.start(await stranger.turn(), None, "Sam")
    assert await stranger.reads() == HelpShown(frozenset())


async def test_consent_can_be_withheld_and_given_later(stranger: Neighbour, services: Services) -> None:
    await services.people.consent(await stranger.turn(), agreed=False)
    assert await stranger.reads() == ConsentDeclined()
    assert (await stranger.turn()).contact.consented_at is None

    await services.people.consent(await stranger.turn(), agreed=True)
    assert (await stranger.turn()).contact.consented_at is not None


async def test_an_invitation_behind_start_gives_the_role(stranger: Neighbour, services: Services) -> None:
    token = await services.invitations.make(Role.WIJKWIJZE)

    await services.people.start(await stranger.turn(), token, "Sam")

    assert isinstance(await stranger.reads(), InvitationAccepted)
    assert (await stranger.turn()).contact.roles == {Role.WIJKWIJZE}


async def test_a_language_chosen_before_consent_asks_for_consent_in_it(stranger: Neighbour, services: Services) -> None:
    await services.people.choose_language(await stranger.turn(), Language.EN)

    assert await stranger.reads() == Welcome(question_waiting=False, retention_days=365)


async def test_another_language_and_an_easier_one(stranger: Neighbour, services: Services) -> None:
    await services.people.consent(await stranger.turn(), agreed=True)
    await services.people.ask_language(await stranger.turn())
    assert await stranger.reads() == LanguageAsked()

    await services.people.choose_language(await stranger.turn(), Language.EN)
    await services.people.choose_simple(await stranger.turn(), simple=True)

    assert await stranger.reads() == LanguageChanged(simple=True)
    contact = (await stranger.turn()).contact
    assert (contact.language, contact.simple) == (Language.EN, True)


async def test_own_data_holds_what_was_asked_and_nobody_else(
    ans: Neighbour, wim: Neighbour, services: Services
) -> None:
    inquiry = await ans.asks_a_human(QUESTION)
    escalation = await wim.claims()
    await wim.says("Begin met een korte vlucht.", reply_to=EscalationClaimed)
    await services.escalations.close(await wim.turn(), escalation)
    await services.afterwards.rate(await ans.turn(), escalation, 4)
    await services.inquiries.show_results(await ans.turn(), inquiry)
    await services.inquiries.feedback(await ans.turn(), inquiry, 2, Feedback.DOES_NOT_FIT)
    await services.browsing.search(await ans.turn(), "buurtfeest")

    await services.people.export(await ans.turn())

    document = await ans.reads()
    assert isinstance(document, DocumentSent)
    data = json.loads(document.content)
    assert data["inquiries"][0]["question"] == QUESTION
    assert data["talks"][0]["answers"][0]["text"] == "Begin met een korte vlucht."
    assert data["talks"][0]["rating"] == 4
    assert [verdict["feedback"] for verdict in data["verdicts"]] == [Feedback.DOES_NOT_FIT]
    assert data["draft"]["query"] == "buurtfeest"
    assert data["names"] == {}
    assert wim.contact.address not in document.content


async def test_own_data_of_who_has_a_role_says_under_which_name(
    wim: Neighbour, services: Services, village: Village
) -> None:
    await village.ask(wim.contact, QUESTION)

    await services.people.export(await wim.turn())

    document = await wim.reads()
    assert isinstance(document, DocumentSent)
    data = json.loads(document.content)
    assert data["names"] == {"wijkwijze": "Wim"}
    assert data["profile"]["capacity"] == 3
    assert (len(data["inquiries"]), data["talks"]) == (1, [])


async def test_own_data_holds_notes_and_canned_answers(
    ans: Neighbour, wim: Neighbour, services: Services, units: Units
) -> None:
    await ans.asks_a_human(QUESTION)
    await wim.claims()
    await wim.says("// Eerst de club bellen", reply_to=EscalationClaimed)
    async with units.writing() as unit:
        await unit.canned.add(wim.contact.id, "Welkom", "Welkom bij ons!", unit.now)
        await unit.canned.add(None, "Voor allen", "Tot ziens!", unit.now)
        await unit.commit()

    await services.people.export(await wim.turn())

    document = await wim.reads()
    assert isinstance(document, DocumentSent)
    data = json.loads(document.content)
    assert [one["title"] for one in data["canned_answers"]] == ["Welkom"]
    assert [one["text"] for one in data["notes"]] == ["Eerst de club bellen"]


async def test_own_data_holds_of_which_questions_a_wijkwijze_was_told_and_which_they_declined(
    ans: Neighbour, wim: Neighbour, services: Services
) -> None:
    await ans.asks_a_human(QUESTION)
    offered = await wim.reads()
    assert isinstance(offered, EscalationOffered)
    await services.working.decline(await wim.turn(), offered.card.escalation)
    await wim.reads()

    await services.people.export(await wim.turn())

    document = await wim.reads()
    assert isinstance(document, DocumentSent)
    (offer,) = json.loads(document.content)["offers"]
    assert offer["declined_at"] is not None
    assert QUESTION not in document.content


async def test_erasing_wipes_the_words_of_updates_that_failed(
    stranger: Neighbour, services: Services, units: Units, engine: AsyncEngine
) -> None:
    contact = stranger.contact
    mine = Received(contact.channel, 1, contact.address, "mijn woorden", attempts=0)
    other = Received(contact.channel, 2, "6120049999", "andermans woorden", attempts=0)
    async with units.writing() as unit:
        for received in mine, other:
            await unit.inbox.put(received, unit.now)
            await unit.inbox.give_up(received.channel, received.update_id, unit.now)
        await unit.commit()

    await services.people.erase(await stranger.turn(), really=True)

    async with engine.connect() as connection:
        kept = await connection.scalars(select(InboxRow.payload).order_by(InboxRow.update_id))
        assert kept.all() == [None, "andermans woorden"]


async def test_erasing_is_asked_for_first_and_can_be_left(stranger: Neighbour, services: Services) -> None:
    await services.people.ask_erasure(await stranger.turn())
    assert await stranger.reads() == ErasureAsked(0)

    await services.people.erase(await stranger.turn(), really=False)

    assert (await stranger.turn()).contact == stranger.contact


async def test_erasing_cuts_the_link_and_tells_the_wijkwijze(
    ans: Neighbour, wim: Neighbour, services: Services, units: Units, postman: Postman
) -> None:
    await ans.sends(Message(MessageKind.PHOTO, None, "photo-1"))
    asked = await ans.asks_a_human(QUESTION)
    await wim.claims()

    await services.people.erase(await ans.turn(), really=True)

    async with units.reading() as unit:
        with pytest.raises(NotFoundError):
            await unit.contacts.get(ans.contact.id)
        inquiry = await unit.inquiries.get(asked)
        escalation = await unit.escalations.last_for(asked)
        stranger = await unit.contacts.find(ans.contact.channel, ans.contact.address)
    assert inquiry.contact_id is None
    assert inquiry.attachments == ()
    assert escalation is not None
    assert escalation.state is EscalationState.WITHDRAWN
    assert stranger is not None
    assert stranger.consented_at is None
    await postman.deliver()
    assert isinstance(postman.last(stranger), Erased)
    assert isinstance(await wim.reads(), EscalationGone)


async def test_a_wijkwijze_who_leaves_gives_questions_back(
    ans: Neighbour, wim: Neighbour, services: Services, units: Units
) -> None:
    await ans.asks_a_human(QUESTION)
    taken = await wim.claims()

    await services.people.erase(await wim.turn(), really=True)

    async with units.reading() as unit:
        escalation = await unit.escalations.get(taken)
    assert (escalation.state, escalation.owner_id) == (EscalationState.OPEN, None)


@pytest.mark.parametrize(
    ("call", "notice"),
    [
        ("help", HelpShown(frozenset())),
        ("privacy", PrivacyShown(365)),
        ("stale", Stale()),
        ("not_allowed", NotAllowed()),
    ],
)
async def test_what_is_simply_said(stranger: Neighbour, services: Services, call: str, notice: object) -> None:
    await getattr(services.people, call)(await stranger.turn())

    assert await stranger.reads() == notice


async def test_who_blocked_the_bot_is_back_with_start(stranger: Neighbour, services: Services, units: Units) -> None:
    async with units.writing() as unit:
        await unit.contacts.grant(stranger.contact.id, Role.WIJKWIJZE, "Sam", unit.now)
        await unit.contacts.block(stranger.contact.id, unit.now)
        await unit.commit()
        assert not await unit.contacts.wijkwijzen()

    await services.people.start(await stranger.turn(), None, "Sam")

    async with units.reading() as unit:
        assert [wijkwijze.name for wijkwijze in await unit.contacts.wijkwijzen()] == ["Sam"]
