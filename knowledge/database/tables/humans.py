"""Questions in human hands."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.database.tables.base import Base


class EscalationRow(Base):
    """An inquiry in human hands: one row, whoever presses how often."""

    __tablename__ = "escalations"
    __table_args__ = (Index("ix_escalations_state_owner_id", "state", "owner_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    inquiry_id: Mapped[int] = mapped_column(ForeignKey("inquiries.id", ondelete="CASCADE"), unique=True)
    state: Mapped[str] = mapped_column(String(20))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    circle: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime]
    waiting_since: Mapped[datetime | None]
    claimed_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None] = mapped_column(index=True)
    postponed_until: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    rating: Mapped[int | None]
    complete: Mapped[bool | None]


class RelayRow(Base):
    """A message that was passed on between a resident and a wijkwijze.

    `message_id` is what the speaker's channel calls it; `edits_id` leads to the message whose words it changes.
    """

    __tablename__ = "relays"
    __table_args__ = (Index("ix_relays_speaker_id_message_id", "speaker_id", "message_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    escalation_id: Mapped[int] = mapped_column(ForeignKey("escalations.id", ondelete="CASCADE"), index=True)
    from_resident: Mapped[bool]
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"))
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    edits_id: Mapped[int | None] = mapped_column(ForeignKey("relays.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(20))
    text: Mapped[str | None] = mapped_column(Text)
    file_id: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime]


class EscalationVectorRow(Base):
    """What an escalated question looks like to a model (float16, little-endian), to find who answered its like."""

    __tablename__ = "escalation_vectors"

    escalation_id: Mapped[int] = mapped_column(ForeignKey("escalations.id", ondelete="CASCADE"), primary_key=True)
    model: Mapped[str] = mapped_column(String(120))
    vector: Mapped[bytes] = mapped_column(LargeBinary)


class OfferRow(Base):
    """That somebody was told of a question, and why they."""

    __tablename__ = "offers"
    __table_args__ = (Index("ix_offers_contact_id_offered_at", "contact_id", "offered_at"),)

    escalation_id: Mapped[int] = mapped_column(ForeignKey("escalations.id", ondelete="CASCADE"), primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True)
    circle: Mapped[str] = mapped_column(String(20))
    reasons: Mapped[list[str]]
    offered_at: Mapped[datetime]
    declined_at: Mapped[datetime | None]


class EventRow(Base):
    """What happened to an escalation, in order of id."""

    __tablename__ = "events"

    id: Mapped[int] = mapped_column(primary_key=True)
    escalation_id: Mapped[int] = mapped_column(ForeignKey("escalations.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    side: Mapped[str] = mapped_column(String(20))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    text: Mapped[str | None] = mapped_column(Text)
    relay_id: Mapped[int | None] = mapped_column(ForeignKey("relays.id", ondelete="SET NULL"))
    at: Mapped[datetime] = mapped_column(index=True)


class DeadlineRow(Base):
    """What falls due for an escalation; taking the row away is what makes it happen once."""

    __tablename__ = "deadlines"

    escalation_id: Mapped[int] = mapped_column(ForeignKey("escalations.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    due_at: Mapped[datetime] = mapped_column(index=True)


class CannedAnswerRow(Base):
    """A text that is often needed: its owner's, or everybody's."""

    __tablename__ = "canned_answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(String(80))
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime]


class PublicationRow(Base):
    """An answer on its way into the catalogue; what was published stays when the question is forgotten."""

    __tablename__ = "publications"

    id: Mapped[int] = mapped_column(primary_key=True)
    escalation_id: Mapped[int | None] = mapped_column(ForeignKey("escalations.id", ondelete="SET NULL"), unique=True)
    question: Mapped[str] = mapped_column(Text)
    answer: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(30), index=True)
    version: Mapped[int]
    proposed_by: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    proposed_at: Mapped[datetime]
    coordinator_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    decided_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    offering_id: Mapped[str | None] = mapped_column(ForeignKey("offerings.id"))


class TopicRow(Base):
    """The topic of a question in the wijkwijzen's group, with the title that it has there."""

    __tablename__ = "topics"
    __table_args__ = (UniqueConstraint("group_id", "thread_id"),)

    escalation_id: Mapped[int] = mapped_column(ForeignKey("escalations.id", ondelete="CASCADE"), primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"))
    thread_id: Mapped[int] = mapped_column(BigInteger)
    title: Mapped[str] = mapped_column(String(128))
