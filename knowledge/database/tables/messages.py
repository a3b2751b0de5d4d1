"""Messages in and out, and work that is due."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.database.tables.base import Base


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
