"""What is on offer, and what people submit."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.database.tables.base import Base


class OfferingRow(Base):
    """An offering, whole, as JSON; `digest` tells whether it changed, `made_here` that it came from no file.

    `provider_id` is who submitted it and can be asked whether it still stands, `provider_said` what they answered, in
    words `provider_note`. Before `review_after` nobody has to look at it again.
    """

    __tablename__ = "offerings"

    id: Mapped[str] = mapped_column(String(120), primary_key=True)
    record: Mapped[dict[str, Any]]
    digest: Mapped[str] = mapped_column(String(64))
    made_here: Mapped[bool] = mapped_column(default=False)
    updated_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]
    reviewed_at: Mapped[datetime | None]
    review_asked_at: Mapped[datetime | None]
    review_after: Mapped[date | None] = mapped_column(Date)
    provider_said: Mapped[str | None] = mapped_column(String(20))
    provider_note: Mapped[str | None] = mapped_column(Text)
    provider_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)


class SubmissionRow(Base):
    """An offering that somebody submits; `record` holds what they say of it."""

    __tablename__ = "submissions"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    coordinator_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    status: Mapped[str] = mapped_column(String(20), index=True)
    record: Mapped[dict[str, Any]]
    updated_at: Mapped[datetime]
