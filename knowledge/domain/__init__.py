"""The words of the vraagbaak as values. Standard library only: everything else may import this.

Values of enumerations are the words of the Dutch sources, so that a catalogue file, a table and a report read the same.
"""

from knowledge.domain.agenda import Lacune, PriorityQuestion, Theme, ThemeKind
from knowledge.domain.answers import CannedAnswer, Publication, PublicationPart, PublicationState
from knowledge.domain.audit import AuditEntry, AuditSubject
from knowledge.domain.danger import Danger, HelpLine
from knowledge.domain.deadlines import Deadline, DeadlineKind
from knowledge.domain.escalations import HELD, STARS, Circle, Escalation, EscalationState
from knowledge.domain.events import Event, EventKind, Side
from knowledge.domain.figures import DeskFigures, Hours, Share, ThemeFigures
from knowledge.domain.follow_up import Asker, GapDetail, GapOrder, GapPage, GapSummary, News, NewsKind, NotTold
from knowledge.domain.gaps import Gap, GapFilter, GapReason, GapSignal, GapStatus, KnownGap, Lesson, Resolution, Ruling
from knowledge.domain.language import Language, Translation, in_language
from knowledge.domain.matching import Decision, Match, OffTopic, Reason, SmallTalk, Suggestion
from knowledge.domain.offerings import Cost, Effort, Example, Form, Offering, OfferingKind, Scale
from knowledge.domain.offers import Offer, OfferReason
from knowledge.domain.people import Audience, Channel, Contact, Role, Topic, Turn, Wijkwijze
from knowledge.domain.profiles import DayPart, Profile, ProfilePart
from knowledge.domain.questions import (
    LONGEST_MUNICIPALITY,
    Belonging,
    CardField,
    Company,
    ContactDetail,
    Duration,
    Feedback,
    Inquiry,
    InquiryStatus,
    Masked,
    Message,
    MessageKind,
    Place,
    QuestionCard,
    Unheard,
    Way,
)
from knowledge.domain.standings import Phase, Standing, Utterance
from knowledge.domain.subjects import Subject
from knowledge.domain.submissions import (
    FEWEST_QUESTIONS,
    MOST_QUESTIONS,
    Refusal,
    Step,
    Submission,
    SubmissionStatus,
)

__all__ = [
    "FEWEST_QUESTIONS",
    "HELD",
    "LONGEST_MUNICIPALITY",
    "MOST_QUESTIONS",
    "STARS",
    "Asker",
    "Audience",
    "AuditEntry",
    "AuditSubject",
    "Belonging",
    "CannedAnswer",
    "CardField",
    "Channel",
    "Circle",
    "Company",
    "Contact",
    "ContactDetail",
    "Cost",
    "Danger",
    "DayPart",
    "Deadline",
    "DeadlineKind",
    "Decision",
    "DeskFigures",
    "Duration",
    "Effort",
    "Escalation",
    "EscalationState",
    "Event",
    "EventKind",
    "Example",
    "Feedback",
    "Form",
    "Gap",
    "GapDetail",
    "GapFilter",
    "GapOrder",
    "GapPage",
    "GapReason",
    "GapSignal",
    "GapStatus",
    "GapSummary",
    "HelpLine",
    "Hours",
    "Inquiry",
    "InquiryStatus",
    "KnownGap",
    "Lacune",
    "Language",
    "Lesson",
    "Masked",
    "Match",
    "Message",
    "MessageKind",
    "News",
    "NewsKind",
    "NotTold",
    "OffTopic",
    "Offer",
    "OfferReason",
    "Offering",
    "OfferingKind",
    "Phase",
    "Place",
    "PriorityQuestion",
    "Profile",
    "ProfilePart",
    "Publication",
    "PublicationPart",
    "PublicationState",
    "QuestionCard",
    "Reason",
    "Refusal",
    "Resolution",
    "Role",
    "Ruling",
    "Scale",
    "Share",
    "Side",
    "SmallTalk",
    "Standing",
    "Step",
    "Subject",
    "Submission",
    "SubmissionStatus",
    "Suggestion",
    "Theme",
    "ThemeFigures",
    "ThemeKind",
    "Topic",
    "Translation",
    "Turn",
    "Unheard",
    "Utterance",
    "Way",
    "Wijkwijze",
    "in_language",
]
