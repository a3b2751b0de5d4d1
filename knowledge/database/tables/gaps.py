"""What has no fitting offering: signals, gaps, what was decided, and who was told."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from knowledge.database.tables.base import Base
from knowledge.domain import LONGEST_MUNICIPALITY


class GapRow(Base):
    """A gap: like signals together, with what is done about them.

    `title` is made from the questions until a coordinator gives one (`named`); `reason` says why it was rejected;
    `typical` holds ids of signals, of which some may be forgotten by now; `solved_at` is since when it is solved.
    """

    __tablename__ = "gaps"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    named: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(String(20), index=True)
    reason: Mapped[str | None] = mapped_column(Text)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    note: Mapped[str | None] = mapped_column(Text)
    due_on: Mapped[date | None]
    theme: Mapped[str | None] = mapped_column(String(60), index=True)
    known_gap: Mapped[str | None] = mapped_column(String(60))
    offering_id: Mapped[str | None] = mapped_column(ForeignKey("offerings.id"))
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("gaps.id", ondelete="SET NULL"), index=True)
    typical: Mapped[list[int]] = mapped_column(JSON, default=list)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    solved_at: Mapped[datetime | None]


class GapSignalRow(Base):
    """An inquiry without a fitting offering. Where a coordinator put it in a gap (`by_hand`) no machine moves it.

    All that gaps are counted by is in one index, so that a page of them reads no row.
    """

    __tablename__ = "gap_signals"
    __table_args__ = (
        Index(
            "ix_gap_signals_figures",
            *("gap_id", "created_at", "status", "audience", "municipality", "priority_question"),
        ),
    )

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
    gap_id: Mapped[int | None] = mapped_column(ForeignKey("gaps.id", ondelete="SET NULL"))
    by_hand: Mapped[bool] = mapped_column(default=False)


class SignalVectorRow(Base):
    """What a signal's question looks like to a model (float16, little-endian), to group it with its like."""

    __tablename__ = "signal_vectors"

    signal_id: Mapped[int] = mapped_column(ForeignKey("gap_signals.id", ondelete="CASCADE"), primary_key=True)
    model: Mapped[str] = mapped_column(String(120))
    vector: Mapped[bytes] = mapped_column(LargeBinary)


class AlikeGapsRow(Base):
    """Two gaps that look like one, the lower id first; once a coordinator said that they are two, they stay so."""

    __tablename__ = "alike_gaps"

    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), primary_key=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), primary_key=True, index=True)
    likeness: Mapped[float]
    apart: Mapped[bool] = mapped_column(default=False)


class NewsRow(Base):
    """That somebody who asked was told what came of it, and what they said to that.

    Of a question, not of a gap: wherever the question goes, what was told of it goes along.
    """

    __tablename__ = "news"
    __table_args__ = (UniqueConstraint("inquiry_id", "kind", "offering_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    inquiry_id: Mapped[int] = mapped_column(ForeignKey("inquiries.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(20))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    offering_id: Mapped[str | None] = mapped_column(ForeignKey("offerings.id"))
    told_at: Mapped[datetime]
    helped: Mapped[bool | None]
    answered_at: Mapped[datetime | None]


class MadeGapRow(Base):
    """A known gap that a coordinator named; those that ship stand in a file."""

    __tablename__ = "made_gaps"

    id: Mapped[str] = mapped_column(String(60), primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    theme: Mapped[str] = mapped_column(String(60))
    created_at: Mapped[datetime]


class ResolutionRow(Base):
    """A coordinator's decision on a gap signal, or on all of a gap. What it teaches stays when they are forgotten."""

    __tablename__ = "resolutions"

    id: Mapped[int] = mapped_column(primary_key=True)
    signal_id: Mapped[int | None] = mapped_column(ForeignKey("gap_signals.id", ondelete="SET NULL"), index=True)
    gap_id: Mapped[int | None] = mapped_column(ForeignKey("gaps.id", ondelete="SET NULL"), index=True)
    coordinator_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id", ondelete="SET NULL"), index=True)
    ruling: Mapped[str] = mapped_column(String(20))
    target: Mapped[str | None] = mapped_column(String(120))
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8))
    proposed_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]
