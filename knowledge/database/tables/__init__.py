"""The tables. Rows stay inside `knowledge.database.repositories`; everybody else gets domain values."""

from knowledge.database.tables.base import Base, UtcDateTime
from knowledge.database.tables.catalogue import OfferingRow, SubmissionRow
from knowledge.database.tables.dashboard import AuditRow, LoginLinkRow, WebSessionRow
from knowledge.database.tables.gaps import (
    AlikeGapsRow,
    GapRow,
    GapSignalRow,
    MadeGapRow,
    NewsRow,
    ResolutionRow,
    SignalVectorRow,
)
from knowledge.database.tables.humans import (
    CannedAnswerRow,
    DeadlineRow,
    EscalationRow,
    EscalationVectorRow,
    EventRow,
    OfferRow,
    PublicationRow,
    RelayRow,
    TopicRow,
)
from knowledge.database.tables.messages import InboxRow, JobRunRow, LeaseRow, OutboxRow
from knowledge.database.tables.people import ContactRow, GrantRow, InvitationRow
from knowledge.database.tables.questions import DraftRow, InquiryRow, SuggestionRow

__all__ = [
    "AlikeGapsRow",
    "AuditRow",
    "Base",
    "CannedAnswerRow",
    "ContactRow",
    "DeadlineRow",
    "DraftRow",
    "EscalationRow",
    "EscalationVectorRow",
    "EventRow",
    "GapRow",
    "GapSignalRow",
    "GrantRow",
    "InboxRow",
    "InquiryRow",
    "InvitationRow",
    "JobRunRow",
    "LeaseRow",
    "LoginLinkRow",
    "MadeGapRow",
    "NewsRow",
    "OfferRow",
    "OfferingRow",
    "OutboxRow",
    "PublicationRow",
    "RelayRow",
    "ResolutionRow",
    "SignalVectorRow",
    "SubmissionRow",
    "SuggestionRow",
    "TopicRow",
    "UtcDateTime",
    "WebSessionRow",
]
