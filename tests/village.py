"""People and their questions in a real database."""

from knowledge.database.tables import GrantRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Audience,
    Channel,
    Contact,
    Inquiry,
    InquiryStatus,
    Language,
    Message,
    Profile,
    QuestionCard,
    Reason,
    Role,
    Suggestion,
)


class Village:
    """Makes contacts and inquiries, and looks at what became of them."""

    def __init__(self, units: Units) -> None:
        self._units = units
        self._people = 0

    async def resident(self, audience: Audience | None = None) -> Contact:
        """Somebody who agreed that questions are kept."""
        self._people += 1
        async with self._units.writing() as unit:
            contact = await unit.contacts.add(Channel.TELEGRAM, str(6120044000 + self._people), Language.NL, unit.now)
            await unit.contacts.consent(contact.id, unit.now)
            await unit.contacts.set_audience(contact.id, audience)
            await unit.commit()
        return await self.contact(contact.id)

    async def human(self, role: Role, name: str, themes: tuple[str, ...] = ()) -> Contact:
        """Somebody with a role; no themes means all."""
        contact = await self.resident()
        async with self._units.writing() as unit:
            await unit.contacts.grant(contact.id, role, name, unit.now)
            await unit.contacts.set_profile(contact.id, Profile(themes=tuple(themes)))
            await unit.commit()
        return await self.contact(contact.id)

    async def revoke(self, contact_id: int, role: Role) -> None:
        """Take a role away."""
        async with self._units.writing() as unit:
            grant = await unit._session.get_one(GrantRow, (contact_id, role))
            grant.revoked_at = unit.now
            await unit.commit()

    async def wijkwijze(self, name: str, *themes: str) -> Contact:
        """A volunteer who answers."""
        return await self.human(Role.WIJKWIJZE, name, themes)

    async def coordinator(self, name: str) -> Contact:
        """Somebody who coordinates."""
        return await self.human(Role.COORDINATOR, name)

    async def contact(self, contact_id: int) -> Contact:
        """Somebody as the database knows them now."""
        async with self._units.reading() as unit:
            return await unit.contacts.get(contact_id)

    async def ask(
        self,
        contact: Contact,
        question: str,
        *,
        theme: str | None = None,
        card: QuestionCard | None = None,
        attachments: tuple[Message, ...] = (),
        offerings: tuple[str, ...] = (),
    ) -> Inquiry:
        """An inquiry for which nothing fitting was found, though these offerings came near."""
        async with self._units.writing() as unit:
            inquiry = Inquiry(
                id=0,
                contact_id=contact.id,
                question=question,
                card=card or QuestionCard(what=question, audience=contact.audience),
                language=Language.NL,
                theme=theme,
                priority_question=None,
                status=InquiryStatus.UNMATCHED,
                probability=0.1,
                created_at=unit.now,
                attachments=attachments,
            )
            near = [Suggestion(await unit.offerings.get(key), 0.4, (Reason.THEME,)) for key in offerings]
            inquiry = await unit.inquiries.add(inquiry, near)
            await unit.commit()
        return inquiry

    async def wants_news(self, inquiry: Inquiry, *, wanted: bool = True) -> None:
        """Whoever asked wants to hear what comes later, or does not."""
        async with self._units.writing() as unit:
            await unit.inquiries.want_news(inquiry.id, wanted=wanted)
            await unit.commit()

    async def inquiry(self, inquiry_id: int) -> Inquiry:
        """An inquiry as it is now."""
        async with self._units.reading() as unit:
            return await unit.inquiries.get(inquiry_id)
