"""Everything that is known of one person, for that person (GDPR, articles 15 and 20)."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from knowledge.database.repositories.inquiries import Verdict
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import (
    Bulletin,
    CannedAnswer,
    CatalogueItem,
    Contact,
    EscalationState,
    Event,
    EventKind,
    Inquiry,
    Message,
    News,
    Offer,
    Profile,
    Publication,
    ReviewAnswer,
    Role,
    Submission,
)
from knowledge.drafts import Draft


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk of theirs with a wijkwijze, without saying who that was.

    Attributes:
        remarks: What they said could have been better.
    """

    inquiry: int
    state: EscalationState
    created_at: datetime
    closed_at: datetime | None
    rating: int | None
    complete: bool | None
    said: tuple[Message, ...]
    answers: tuple[Message, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provided:
    """An offering that they submitted, and what they said of it when they were asked whether it still stands."""

    offering: str
    title: str
    asked_at: datetime | None
    said: ReviewAnswer | None
    note: str | None


@dataclass(frozen=True, slots=True)
class OwnData:
    """What is kept of one person.

    Attributes:
        names: Under which others know them, by role.
        profile: What they told about themselves as a wijkwijze.
        draft: What they are in the middle of.
        offerings: Offerings of the catalogue that they submitted.
        canned_answers: Their own.
        notes: What they wrote for colleagues about questions.
        offers: Questions of others that they were told of as a wijkwijze, why they, and which they declined.
        publications: Answers that they gave or got, on their way into the catalogue.
        news: What they were told of what came for their questions.
        gaps: Ids of the gaps to which they see as a coordinator.
        unwanted: What they do not want to be told of by itself.
    """

    contact: Contact
    names: dict[Role, str | None]
    profile: Profile | None
    draft: Draft
    inquiries: tuple[Inquiry, ...]
    verdicts: tuple[Verdict, ...]
    talks: tuple[Talk, ...]
    submissions: tuple[Submission, ...]
    offerings: tuple[Provided, ...]
    canned_answers: tuple[CannedAnswer, ...]
    notes: tuple[Event, ...]
    offers: tuple[Offer, ...]
    publications: tuple[Publication, ...]
    news: tuple[News, ...]
    gaps: tuple[int, ...]
    unwanted: tuple[Bulletin, ...]


_OWN_DATA = TypeAdapter(OwnData)


async def own_data(unit: UnitOfWork, contact: Contact) -> str:
    """All of it as JSON, to be read by a person as well as by a program."""
    inquiries = await unit.inquiries.of(contact.id, limit=None)
    data = OwnData(
        contact=contact,
        names={role: await unit.contacts.name_of(contact.id, role) for role in sorted(contact.roles)},
        profile=await unit.contacts.profile_of(contact.id),
        draft=await unit.drafts.of(contact.id),
        inquiries=tuple(inquiries),
        verdicts=tuple(await unit.inquiries.verdicts(contact.id)),
        talks=tuple([talk for inquiry in inquiries if (talk := await _talk(unit, inquiry.id)) is not None]),
        submissions=tuple(await unit.submissions.of(contact.id)),
        offerings=tuple(_provided(item) for item in await unit.offerings.of_provider(contact.id)),
        canned_answers=tuple(one for one in await unit.canned.for_(contact.id) if one.owner_id == contact.id),
        notes=tuple(await unit.events.noted_by(contact.id)),
        offers=tuple(await unit.offers.to(contact.id)),
        publications=tuple(one.nameless() for one in await unit.publications.concerning(contact.id)),
        news=tuple(await unit.news.concerning(contact.id)),
        gaps=tuple(gap.id for gap in await unit.gaps.standing() if gap.owner_id == contact.id),
        unwanted=tuple(sorted(await unit.contacts.muted(contact.id))),
    )
    return _OWN_DATA.dump_json(data, indent=2).decode()


def _provided(item: CatalogueItem) -> Provided:
    offering = item.offering
    return Provided(offering.id, offering.title, item.review_asked_at, item.provider_said, item.provider_note)


async def _talk(unit: UnitOfWork, inquiry_id: int) -> Talk | None:
    escalation = await unit.escalations.last_for(inquiry_id)
    if escalation is None:
        return None
    return Talk(
        inquiry=inquiry_id,
        state=escalation.state,
        created_at=escalation.created_at,
        closed_at=escalation.closed_at,
        rating=escalation.rating,
        complete=escalation.complete,
        said=await unit.escalations.said(escalation.id, from_resident=True),
        answers=await unit.escalations.said(escalation.id, from_resident=False),
        remarks=tuple(
            event.text or "" for event in await unit.events.of(escalation.id) if event.kind is EventKind.REMARKED
        ),
    )
