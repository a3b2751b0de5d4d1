"""People, what they may do, and links that let them in."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.database.tables.base import Base
from knowledge.domain import LONGEST_MUNICIPALITY


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
    """A role somebody was given, the profile that goes with it, and of what they do not want to hear."""

    __tablename__ = "grants"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True)
    role: Mapped[str] = mapped_column(String(20), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    profile: Mapped[dict[str, Any]]
    granted_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    muted: Mapped[list[str]] = mapped_column(default=list)


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
