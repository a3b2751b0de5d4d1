"""The tables. Rows stay inside `knowledge.database.repositories`; everybody else gets domain values."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from knowledge.domain import LONGEST_MUNICIPALITY


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC, also where the database (SQLite) forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the base's signature
        """Refuse naive times; store UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the base's signature
        """Give UTC back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All tables; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012 - SQLAlchemy's form


# --- people -----------------------------------------------------------------------------------------------------------


class ContactRow(Base):
    """A person on a channel: the only link between words and who said them."""

    __tablename__ = "contacts"
    __table_args__ = (UniqueConstraint("channel", "address"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    address: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(8))
    simple: Mapped[bool] = mapped_column(default=False)
    audience: Mapped[str | None] = mapped_column(String(20))
    municipality: Mapped[str | None] = mapped_column(String(LONGEST_MUNICIPALITY))
    consented_at: Mapped[datetime | None]
    blocked_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class GrantRow(Base):
    """A role somebody was given, and the profile that goes with it."""

    __tablename__ = "grants"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True)
    role: Mapped[str] = mapped_column(String(20), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    profile: Mapped[dict[str, Any]]
    granted_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class InvitationRow(Base):
    """A one-time link to a role. Only the hash of its token is kept."""

    __tablename__ = "invitations"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[str] = mapped_column(String(20))
    name: Mapped[str | None] = mapped_column(String(80))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


# --- the catalogue ----------------------------------------------------------------------------------------------------


class OfferingRow(Base):
    """An offering, whole, as JSON; `digest` tells whether it changed, `made_here` that it came from no file."""

    __tablename__ = "offerings"

    id: Mapped[str] = mapped_column(String(120), primary_key=True)
    record: Mapped[dict[str, Any]]
    digest: Mapped[str] = mapped_column(String(64))
    made_here: Mapped[bool] = mapped_column(default=False)
    updated_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


# --- questions --------------------------------------------------------------------------------------------------------


class DraftRow(Base):
    """What somebody is in the middle of asking: one row per person, so that any process can take the next update."""

    __tablename__ = "drafts"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[dict[str, Any]]
    version: Mapped[int]
    updated_at: Mapped[datetime]


class InquiryRow(Base):
    """A submitted learning question."""

    __tablename__ = "inquiries"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    question: Mapped[str] = mapped_column(Text)
    card: Mapped[dict[str, Any]]
    language: Mapped[str] = mapped_column(String(8))
    theme: Mapped[str | None] = mapped_column(String(60))
    priority_question: Mapped[int | None]
    status: Mapped[str] = mapped_column(String(20))
    probability: Mapped[float]
    created_at: Mapped[datetime] = mapped_column(index=True)
    attachments: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class SuggestionRow(Base):
    """An offering found for an inquiry, whether it was shown, and what the resident said of it."""

    __tablename__ = "suggestions"

    inquiry_id: Mapped[int] = mapped_column(ForeignKey("inquiries.id", ondelete="CASCADE"), primary_key=True)
    rank: Mapped[int] = mapped_column(primary_key=True)
    offering_id: Mapped[str] = mapped_column(ForeignKey("offerings.id"))
    score: Mapped[float]
    reasons: Mapped[list[str]]
    past: Mapped[bool]
    shown_at: Mapped[datetime | None]
    feedback: Mapped[str | None] = mapped_column(String(20))
    feedback_at: Mapped[datetime | None]


class GapSignalRow(Base):
    """An inquiry without a fitting offering."""

    __tablename__ = "gap_signals"

    id: Mapped[int] = mapped_column(primary_key=True)
    inquiry_id: Mapped[int] = mapped_column(ForeignKey("inquiries.id", ondelete="CASCADE"), unique=True)
    reason: Mapped[str] = mapped_column(String(30))
    status: Mapped[str] = mapped_column(String(20), index=True)
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8))
    theme: Mapped[str | None] = mapped_column(String(60), index=True)
    audience: Mapped[str | None] = mapped_column(String(20), index=True)
    priority_question: Mapped[int | None]
    lacune: Mapped[int | None]
    municipality: Mapped[str | None] = mapped_column(String(LONGEST_MUNICIPALITY))
    created_at: Mapped[datetime] = mapped_column(index=True)
    known_gap: Mapped[str | None] = mapped_column(String(60))


class MadeGapRow(Base):
    """A known gap that a coordinator named; those that ship stand in a file."""

    __tablename__ = "made_gaps"

    id: Mapped[str] = mapped_column(String(60), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    theme: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime]


class ResolutionRow(Base):
    """A coordinator's decision on a gap signal. What it teaches stays when the question is forgotten."""

    __tablename__ = "resolutions"

    id: Mapped[int] = mapped_column(primary_key=True)
    signal_id: Mapped[int | None] = mapped_column(ForeignKey("gap_signals.id", ondelete="SET NULL"), index=True)
    coordinator_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    ruling: Mapped[str] = mapped_column(String(20))
    target: Mapped[str | None] = mapped_column(String(120))
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8))
    proposed_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]


class SubmissionRow(Base):
    """An offering that somebody submits; `record` holds what they say of it."""

    __tablename__ = "submissions"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    coordinator_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    status: Mapped[str] = mapped_column(String(20), index=True)
    record: Mapped[dict[str, Any]]
    updated_at: Mapped[datetime]


# --- human hands ------------------------------------------------------------------------------------------------------


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


# --- messages in and out, and work that is due ------------------------------------------------------------------------


class InboxRow(Base):
    """An update, committed before its channel is told that it arrived. Its words are wiped once it is handled."""

    __tablename__ = "inbox"

    channel: Mapped[str] = mapped_column(String(20), primary_key=True)
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat: Mapped[str] = mapped_column(String(40))
    payload: Mapped[str | None] = mapped_column(Text)
    received_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None] = mapped_column(index=True)
    failed_at: Mapped[datetime | None]
    error: Mapped[str | None] = mapped_column(String(200))


class OutboxRow(Base):
    """A notice to be sent. Its words are wiped once it was sent; the row stays to tell which message is about what."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_contact_id_message_id", "contact_id", "message_id"),
        Index("ix_outbox_pending", "sent_at", "given_up_at", "due_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"))
    priority: Mapped[int]
    kind: Mapped[str] = mapped_column(String(40))
    payload: Mapped[str | None] = mapped_column(Text)
    replaces: Mapped[int | None] = mapped_column(BigInteger)
    escalation_id: Mapped[int | None] = mapped_column(ForeignKey("escalations.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime | None]
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    given_up_at: Mapped[datetime | None]
    error: Mapped[str | None] = mapped_column(String(200))


class JobRunRow(Base):
    """A job that ran for a period: the key makes it run once."""

    __tablename__ = "job_runs"

    job: Mapped[str] = mapped_column(String(40), primary_key=True)
    period: Mapped[str] = mapped_column(String(40), primary_key=True)
    ran_at: Mapped[datetime]


class LeaseRow(Base):
    """Who leads: only the holder runs the jobs, until the lease ends."""

    __tablename__ = "leases"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    holder: Mapped[str] = mapped_column(String(80))
    until: Mapped[datetime]
