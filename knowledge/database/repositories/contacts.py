"""Who we know, and what they may do."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import Text, cast, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import (
    ContactRow,
    DraftRow,
    EscalationRow,
    GrantRow,
    InquiryRow,
    OfferRow,
    OutboxRow,
    SubmissionRow,
)
from knowledge.domain import (
    Audience,
    Bulletin,
    Channel,
    Contact,
    Coordinator,
    EscalationState,
    Language,
    Profile,
    Role,
    Wijkwijze,
)
from knowledge.errors import NotFoundError

_PROFILE: Final = TypeAdapter(Profile)


@dataclass(frozen=True, slots=True)
class Willing:
    """Somebody who may be told of a question.

    Attributes:
        held: Questions they hold now.
        told: Questions of which they were told lately.
    """

    contact_id: int
    profile: Profile
    held: int
    told: int


class Contacts:
    """Contacts and their roles."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def find(self, channel: Channel, address: str) -> Contact | None:
        """The contact at an address, or None for a stranger."""
        row = await self._session.scalar(
            select(ContactRow).where(ContactRow.channel == channel, ContactRow.address == address)
        )
        return await self._contact(row) if row else None

    async def get(self, contact_id: int) -> Contact:
        """The contact by id; raises NotFoundError."""
        return await self._contact(await self._row(contact_id))

    async def add(self, channel: Channel, address: str, language: Language, now: datetime) -> Contact:
        """Write down a stranger; nothing but where and in which language they are reached."""
        row = ContactRow(channel=channel, address=address, language=language, created_at=now)
        self._session.add(row)
        await self._session.flush()
        return await self._contact(row)

    async def consent(self, contact_id: int, now: datetime | None) -> None:
        """Note that they agreed, or (None) that they do not."""
        await self._change(contact_id, consented_at=now)

    async def choose_language(self, contact_id: int, language: Language, *, simple: bool) -> None:
        """Note their own choice."""
        await self._change(contact_id, language=language, simple=simple)

    async def set_audience(self, contact_id: int, audience: Audience | None) -> None:
        """Note for whom they ask: asked once per person."""
        await self._change(contact_id, audience=audience)

    async def set_municipality(self, contact_id: int, municipality: str | None) -> None:
        """Note where they live, if they said so."""
        await self._change(contact_id, municipality=municipality)

    async def block(self, contact_id: int, now: datetime | None) -> None:
        """Note that they blocked the bot, or (None) that they are back."""
        await self._change(contact_id, blocked_at=now)

    async def has_blocked(self, contact_id: int) -> bool:
        """Whether they blocked the bot, and are not back."""
        query = select(ContactRow.blocked_at).where(ContactRow.id == contact_id)
        return await self._session.scalar(query) is not None

    async def move(self, contact_id: int, address: str) -> None:
        """Note that the channel gave their chat another id."""
        await self._change(contact_id, address=address)

    async def erase(self, contact_id: int) -> None:
        """Delete the person; what hangs on them goes too, what they asked loses the link."""
        await self._session.execute(delete(ContactRow).where(ContactRow.id == contact_id))

    async def forget_idle(self, since: datetime, *, strangers: bool) -> int:
        """Delete people without a role and without a question who have not been heard since.

        Args:
            strangers: Those who never agreed that anything is kept; else those who did.

        Returns:
            How many.
        """
        holds = [
            exists().where(GrantRow.contact_id == ContactRow.id),
            exists().where(InquiryRow.contact_id == ContactRow.id),
            exists().where(SubmissionRow.contact_id == ContactRow.id),
            exists().where(DraftRow.contact_id == ContactRow.id, DraftRow.updated_at >= since),
            exists().where(OutboxRow.contact_id == ContactRow.id, OutboxRow.created_at >= since),
            ContactRow.address.startswith("-"),  # a group, not a person
        ]
        agreed = ContactRow.consented_at.is_(None) if strangers else ContactRow.consented_at.is_not(None)
        gone = await self._session.scalars(
            delete(ContactRow)
            .where(agreed, ContactRow.created_at < since, ~or_(*holds))
            .returning(ContactRow.id)
            .execution_options(synchronize_session=False)
        )
        return len(gone.all())

    async def grant(self, contact_id: int, role: Role, name: str, now: datetime) -> None:
        """Give a role, under a name that others see."""
        row = await self._session.get(GrantRow, (contact_id, role))
        if row is None:
            row = GrantRow(contact_id=contact_id, role=role, profile={})
            self._session.add(row)
        row.name, row.granted_at, row.revoked_at = name, now, None
        await self._session.flush()

    async def profile_of(self, contact_id: int) -> Profile | None:
        """What a wijkwijze told about themselves; None for who is none now."""
        row = await self._session.get(GrantRow, (contact_id, Role.WIJKWIJZE))
        return _PROFILE.validate_python(row.profile) if row and row.revoked_at is None else None

    async def set_profile(self, contact_id: int, profile: Profile) -> None:
        """Keep what a wijkwijze told about themselves."""
        await self._session.execute(
            update(GrantRow)
            .where(GrantRow.contact_id == contact_id, GrantRow.role == Role.WIJKWIJZE)
            .values(profile=_PROFILE.dump_python(profile, mode="json"))
        )

    async def rename(self, contact_id: int, role: Role, name: str) -> None:
        """Let others see another name with a role."""
        await self._session.execute(
            update(GrantRow).where(GrantRow.contact_id == contact_id, GrantRow.role == role).values(name=name)
        )

    async def revoke(self, contact_id: int, role: Role, now: datetime) -> None:
        """Take a role away; what they told about themselves stays, for when they come back."""
        await self._session.execute(
            update(GrantRow)
            .where(GrantRow.contact_id == contact_id, GrantRow.role == role, GrantRow.revoked_at.is_(None))
            .values(revoked_at=now)
        )

    async def name_of(self, contact_id: int, role: Role) -> str | None:
        """The name under which somebody holds a role; None if they do not hold it."""
        row = await self._session.get(GrantRow, (contact_id, role))
        return row.name if row and row.revoked_at is None else None

    async def wijkwijzen(self) -> Sequence[Wijkwijze]:
        """All who answer now and can be reached, with their load."""
        return [one for one in await self.all_wijkwijzen() if not one.blocked]

    async def free_to_ask(self, *, told_since: datetime) -> Sequence[Willing]:
        """All who answer now and can be reached, as far as it matters for who is told of a question.

        Args:
            told_since: Questions of which they were told from then on are counted.
        """
        told = (
            select(func.count())
            .where(OfferRow.contact_id == GrantRow.contact_id, OfferRow.offered_at >= told_since)
            .scalar_subquery()
        )
        rows = await self._session.execute(
            select(GrantRow.contact_id, cast(GrantRow.profile, Text), told)
            .join(ContactRow, ContactRow.id == GrantRow.contact_id)
            .where(GrantRow.role == Role.WIJKWIJZE, GrantRow.revoked_at.is_(None), ContactRow.blocked_at.is_(None))
            .order_by(GrantRow.contact_id)
        )
        held = await self._held()
        return [
            Willing(contact_id, _read_profile(profile), held.get(contact_id, 0), count)
            for contact_id, profile, count in rows.all()
        ]

    async def all_wijkwijzen(self) -> Sequence[Wijkwijze]:
        """All who answer now, with their load; also those who blocked the bot."""
        rows = await self._holders(Role.WIJKWIJZE)
        contacts = await self._contacts([contact for contact, _ in rows])
        held = await self._held()
        return [
            Wijkwijze(
                contact,
                grant.name,
                _PROFILE.validate_python(grant.profile),
                held.get(contact.id, 0),
                blocked=row.blocked_at is not None,
            )
            for contact, (row, grant) in zip(contacts, rows, strict=True)
        ]

    async def all_coordinators(self) -> Sequence[Coordinator]:
        """All who coordinate now, by id; also those who blocked the bot."""
        rows = await self._holders(Role.COORDINATOR)
        contacts = await self._contacts([contact for contact, _ in rows])
        return [
            Coordinator(contact, grant.name, grant.granted_at, blocked=row.blocked_at is not None)
            for contact, (row, grant) in zip(contacts, rows, strict=True)
        ]

    async def names(self, contact_ids: Collection[int]) -> dict[int, str]:
        """Contact id → name, for those of them who hold or held a role; as coordinator, where they have two names."""
        rows = await self._session.execute(
            select(GrantRow.contact_id, GrantRow.name)
            .where(GrantRow.contact_id.in_(contact_ids))
            .order_by(GrantRow.role == Role.COORDINATOR)
        )
        return dict(rows.all())

    async def coordinators(self, bulletin: Bulletin | None = None) -> Sequence[Contact]:
        """All who coordinate now and can be reached.

        Args:
            bulletin: Only those who want to hear this.
        """
        rows = await self._holders(Role.COORDINATOR)
        reached = [one for one, grant in rows if one.blocked_at is None and bulletin not in grant.muted]
        return await self._contacts(reached)

    async def muted(self, contact_id: int) -> frozenset[Bulletin]:
        """What a coordinator does not want to hear."""
        row = await self._session.get(GrantRow, (contact_id, Role.COORDINATOR))
        return frozenset(map(Bulletin, row.muted)) if row else frozenset()

    async def mute(self, contact_id: int, bulletins: Collection[Bulletin]) -> None:
        """Keep what a coordinator does not want to hear."""
        await self._session.execute(
            update(GrantRow)
            .where(GrantRow.contact_id == contact_id, GrantRow.role == Role.COORDINATOR)
            .values(muted=sorted(bulletins))
        )

    async def _holders(self, role: Role) -> Sequence[tuple[ContactRow, GrantRow]]:
        """Who holds a role now, by id."""
        rows = await self._session.execute(
            select(ContactRow, GrantRow)
            .join(GrantRow, GrantRow.contact_id == ContactRow.id)
            .where(GrantRow.role == role, GrantRow.revoked_at.is_(None))
            .order_by(ContactRow.id)
        )
        return [(contact, grant) for contact, grant in rows]

    async def _held(self) -> dict[int, int]:
        """Contact id → how many escalations they hold, for those who hold any."""
        rows = await self._session.execute(
            select(EscalationRow.owner_id, func.count())
            .where(EscalationRow.state == EscalationState.CLAIMED)
            .group_by(EscalationRow.owner_id)
        )
        return {owner_id: count for owner_id, count in rows if owner_id is not None}

    async def _row(self, contact_id: int) -> ContactRow:
        row = await self._session.get(ContactRow, contact_id)
        if row is None:
            raise NotFoundError("contact", contact_id)
        return row

    async def _change(self, contact_id: int, **values: object) -> None:
        await self._session.execute(update(ContactRow).where(ContactRow.id == contact_id).values(**values))

    async def _contact(self, row: ContactRow) -> Contact:
        (contact,) = await self._contacts([row])
        return contact

    async def _contacts(self, rows: Sequence[ContactRow]) -> Sequence[Contact]:
        """The contacts of rows, in the same order; the roles of all are read at once."""
        grants = await self._session.execute(
            select(GrantRow.contact_id, GrantRow.role).where(
                GrantRow.contact_id.in_([row.id for row in rows]), GrantRow.revoked_at.is_(None)
            )
        )
        roles: defaultdict[int, set[Role]] = defaultdict(set)
        for contact_id, role in grants:
            roles[contact_id].add(Role(role))
        return [_contact(row, frozenset(roles[row.id])) for row in rows]


@lru_cache(maxsize=4096)
def _read_profile(text: str) -> Profile:
    """A profile from its JSON; that of the same people is read again and again."""
    return _PROFILE.validate_json(text)


def _contact(row: ContactRow, roles: frozenset[Role]) -> Contact:
    return Contact(
        id=row.id,
        channel=Channel(row.channel),
        address=row.address,
        language=Language(row.language),
        simple=row.simple,
        audience=Audience(row.audience) if row.audience else None,
        municipality=row.municipality,
        consented_at=row.consented_at,
        roles=roles,
    )
