"""Getting to know each other: consent, language, what is kept, and how to get rid of it."""

from dataclasses import replace

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Channel, Contact, Language, Turn
from knowledge.drafts import Awaiting
from knowledge.export import own_data
from knowledge.humans import desk
from knowledge.invitations import Invitations
from knowledge.languages import language_for
from knowledge.local_time import local_day
from knowledge.notices import Notice
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
from knowledge.sharpening import Sharpening


class People:
    """Contacts, as they meet the vraagbaak."""

    def __init__(
        self,
        *,
        units: Units,
        sharpening: Sharpening,
        invitations: Invitations,
        default_language: Language,
        retention_days: int,
    ) -> None:
        self._units = units
        self._sharpening = sharpening
        self._invitations = invitations
        self._default_language = default_language
        self._retention_days = retention_days

    async def meet(self, channel: Channel, address: str, language_code: str | None) -> Contact:
        """The contact behind an address; a stranger is written down, with where and in which language only."""
        async with self._units.reading() as unit:
            known = await unit.contacts.find(channel, address)
        if known is not None:
            return known
        language = language_for(language_code, self._default_language)
        async with self._units.writing() as unit:
            contact = await unit.contacts.find(channel, address)
            contact = contact or await unit.contacts.add(channel, address, language, unit.now)
            await unit.commit()
        return contact

    async def start(self, turn: Turn, payload: str | None, name: str) -> None:
        """Open the conversation; behind an invitation link, take the role it gives.

        Args:
            payload: What stood behind /start; the token of an invitation, or nothing.
            name: How the channel calls the person; becomes the name others see with a role.
        """
        async with self._units.writing() as unit:
            await unit.contacts.block(turn.contact.id, None)
            await unit.commit()
        if payload:
            await self._invitations.accept(turn, payload, name)
        elif turn.contact.consented_at is None:
            await self._sharpening.ask_consent(turn)
        else:
            await self._say(turn, HelpShown(turn.contact.roles))

    async def consent(self, turn: Turn, *, agreed: bool) -> None:
        """Note a yes, and take up the question that waited for it; a no forgets that question."""
        async with self._units.writing(turn) as unit:
            draft = await unit.drafts.of(turn.contact.id)
            waiting = draft.pending if draft.awaiting is Awaiting.CONSENT else ()
            await unit.contacts.consent(turn.contact.id, unit.now if agreed else None)
            await unit.reply(ConsentGiven() if agreed else ConsentDeclined(), in_place=True)
            goes_on = agreed and bool(waiting)
            if not agreed:
                await unit.drafts.save(turn.contact.id, replace(asking.drop(draft), query=None), unit.now)
            elif draft.awaiting is Awaiting.CONSENT and not goes_on:
                await unit.drafts.save(turn.contact.id, asking.drop(draft), unit.now)
            await unit.commit(handled=not goes_on)
        if goes_on:
            agreed_turn = replace(turn, contact=replace(turn.contact, consented_at=unit.now))
            await self._sharpening.begin(agreed_turn, *waiting)

    async def help(self, turn: Turn) -> None:
        """What one can do here."""
        await self._say(turn, HelpShown(turn.contact.roles))

    async def privacy(self, turn: Turn) -> None:
        """What is kept, and for how long."""
        await self._say(turn, PrivacyShown(self._retention_days))

    async def ask_language(self, turn: Turn) -> None:
        """Offer the languages."""
        await self._say(turn, LanguageAsked())

    async def choose_language(self, turn: Turn, language: Language) -> None:
        """Speak another language from now on."""
        await self._speak(turn, language, simple=turn.contact.simple)

    async def choose_simple(self, turn: Turn, *, simple: bool) -> None:
        """Speak easier, or as before."""
        await self._speak(turn, turn.contact.language, simple=simple)

    async def export(self, turn: Turn) -> None:
        """Send them everything that is known of them."""
        async with self._units.reading() as unit:
            content = await own_data(unit, turn.contact)
        filename = f"mijn-gegevens-{local_day(unit.now).isoformat()}.json"
        await self._say(turn, DocumentSent("mydata", filename, content))

    async def ask_erasure(self, turn: Turn) -> None:
        """Make sure before erasing."""
        async with self._units.reading() as unit:
            inquiries = await unit.inquiries.count(turn.contact.id)
        await self._say(turn, ErasureAsked(inquiries))

    async def erase(self, turn: Turn, *, really: bool) -> None:
        """Cut the only link between them and what they asked.

        The last message still has to reach them, so their address stays, as that of a stranger who never agreed to
        anything; retention removes it within a day.
        """
        if not really:
            await self._say(turn, HelpShown(turn.contact.roles))
            return
        contact = turn.contact
        async with self._units.writing(turn) as unit:
            await desk.leave_all(unit, contact.id)
            await unit.inquiries.forget_attachments(contact.id)
            await unit.submissions.forget_draft(contact.id)
            await unit.offerings.forget_provider(contact.id)
            await unit.publications.forget_unpublished(contact.id)
            await unit.inbox.wipe(contact.channel, contact.address)
            await unit.contacts.erase(contact.id)
            stranger = await unit.contacts.add(contact.channel, contact.address, contact.language, unit.now)
            unit.turn = replace(turn, contact=stranger)
            await unit.reply(Erased())
            await unit.commit()

    async def stale(self, turn: Turn) -> None:
        """A button of something that has moved on."""
        await self._say(turn, Stale())

    async def not_allowed(self, turn: Turn) -> None:
        """A button or command that is for somebody else."""
        await self._say(turn, NotAllowed())

    async def _speak(self, turn: Turn, language: Language, *, simple: bool) -> None:
        async with self._units.writing(turn) as unit:
            await unit.contacts.choose_language(turn.contact.id, language, simple=simple)
            await unit.reply(await self._spoken(unit, turn.contact, simple=simple), in_place=True)
            await unit.commit()

    async def _spoken(self, unit: UnitOfWork, contact: Contact, *, simple: bool) -> Notice:
        """Who has not answered the question about consent yet, gets that question in the new language."""
        if contact.consented_at is not None:
            return LanguageChanged(simple)
        draft = await unit.drafts.of(contact.id)
        return Welcome(question_waiting=bool(draft.pending), retention_days=self._retention_days)

    async def _say(self, turn: Turn, notice: Notice) -> None:
        async with self._units.writing(turn) as unit:
            await unit.reply(notice)
            await unit.commit()
