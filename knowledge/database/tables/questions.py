"""What people ask, and what was found for it."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.database.tables.base import Base
from knowledge.domain import LONGEST_MUNICIPALITY


class DraftRow(Base):
    """What somebody is in the middle of asking: one row per person, so that any process can take the next update."""

    __tablename__ = "drafts"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[dict[str, Any]]
    version: Mapped[int]
    updated_at: Mapped[datetime]


class InquiryRow(Base):
    """A submitted learning question.

    `audience` and `municipality` are those of the card, to count by; `news` is whether the asker wants to hear what
    comes later, None while nobody asked them. All that inquiries are counted by is in one index.
    """

    __tablename__ = "inquiries"
    __table_args__ = (
        Index(
            "ix_inquiries_figures",
            *("created_at", "theme", "audience", "status", "contact_id", "priority_question", "municipality"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    question: Mapped[str] = mapped_column(Text)
    card: Mapped[dict[str, Any]]
    language: Mapped[str] = mapped_column(String(8))
    theme: Mapped[str | None] = mapped_column(String(60))
    priority_question: Mapped[int | None]
    audience: Mapped[str | None] = mapped_column(String(20))
    municipality: Mapped[str | None] = mapped_column(String(LONGEST_MUNICIPALITY))
    news: Mapped[bool | None]
    status: Mapped[str] = mapped_column(String(20))
    probability: Mapped[float]
    created_at: Mapped[datetime]
    attachments: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class SuggestionRow(Base):
    """An offering found for an inquiry, whether it was shown, and what the resident said of it."""

    __tablename__ = "suggestions"
    __table_args__ = (
        Index("ix_suggestions_offering_id_shown_at", "offering_id", "shown_at"),
        Index("ix_suggestions_feedback_offering_id", "feedback", "offering_id"),
    )

    inquiry_id: Mapped[int] = mapped_column(ForeignKey("inquiries.id", ondelete="CASCADE"), primary_key=True)
    rank: Mapped[int] = mapped_column(primary_key=True)
    offering_id: Mapped[str] = mapped_column(ForeignKey("offerings.id"))
    score: Mapped[float]
    reasons: Mapped[list[str]]
    past: Mapped[bool]
    shown_at: Mapped[datetime | None]
    feedback: Mapped[str | None] = mapped_column(String(20))
    feedback_at: Mapped[datetime | None]
