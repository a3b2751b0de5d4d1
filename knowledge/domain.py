"""The words of the vraagbaak as values. Standard library only: everything else may import this.

Values of enumerations are the words of the Dutch sources, so that a catalogue file, a table and a report read the same.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final


class Language(StrEnum):
    """Languages people are served in, by ISO 639-1 code."""

    NL = "nl"
    EN = "en"
    TR = "tr"
    AR = "ar"
    PL = "pl"
    UK = "uk"


class Audience(StrEnum):
    """For whom: the four groups of the Leeragenda (bronnen/001, table 2.1)."""

    RESIDENT = "bewoner"
    PROFESSIONAL = "wijkprofessional"
    POLICY_OFFICER = "beleidsmaker"
    ADMINISTRATOR = "bestuurder"


class Role(StrEnum):
    """What somebody may do besides asking."""

    WIJKWIJZE = "wijkwijze"
    COORDINATOR = "coordinator"


class Channel(StrEnum):
    """The way along which a contact is reached; a process delivers only on the channels it serves."""

    TELEGRAM = "telegram"
    CONSOLE = "console"


class OfferingKind(StrEnum):
    """What sort of learning an offering is."""

    PUBLICATION = "publicatie"
    GUIDE = "handreiking"
    EXAMPLE = "praktijkvoorbeeld"
    TRAINING = "training"
    INSTRUMENT = "instrument"
    NETWORK = "netwerk"
    ADVICE = "adviespunt"
    MEETING = "bijeenkomst"
    FUND = "subsidie-of-fonds"
    WEBINAR = "webinar"
    PODCAST_OR_VIDEO = "podcast-of-video"
    LEARNING_CIRCLE = "leerkring"
    COURSE_SERIES = "leergang"
    COMMUNITY_OF_PRACTICE = "community-of-practice"
    SITE_VISIT = "werkbezoek"
    ONLINE_COURSE = "online-cursus"
    PEER_REVIEW = "intervisie"


class Scale(StrEnum):
    """At what scale an offering works."""

    LOCAL = "lokaal"
    REGIONAL = "regionaal"
    NATIONAL = "landelijk"


class Form(StrEnum):
    """How one takes part in an offering."""

    SELF_STUDY = "zelfstudie"
    ONLINE = "online"
    ON_SITE = "op-locatie"
    GROUP = "groep"
    WITH_PEERS = "met-vakgenoten"
    MIXED = "gemengd"


class Effort(StrEnum):
    """How much time an offering takes."""

    FEW_HOURS = "paar uur"
    HALF_DAY = "dagdeel"
    ONE_DAY = "een dag"
    SEVERAL_DAYS = "meerdere dagen"
    SEVERAL_MEETINGS = "meerdere bijeenkomsten"
    MONTHS = "traject van maanden"
    UNKNOWN = "onbekend"


class Cost(StrEnum):
    """What an offering costs."""

    FREE = "gratis"
    PAID = "betaald"
    UNKNOWN = "onbekend"


@dataclass(frozen=True, slots=True)
class Example:
    """A question as somebody would ask it, by which an offering is found."""

    language: Language
    text: str


@dataclass(frozen=True, slots=True)
class Offering:
    """A learning offering (leeraanbod) as the catalogue describes it.

    Attributes:
        id: Stable slug: lower case, digits, hyphens.
        url: Web address, http or https.
        themes: Theme ids of the agenda, most fitting first, at least one.
        period: When it ran or appeared, as the source says it; None when not known.
        priority_questions: Numbers 1 to 7 of the Leeragenda.
        gaps: Numbers 1 to 6 of the lacunes it touches.
        examples: Questions by which it is found.
    """

    id: str
    title: str
    organisation: str
    url: str
    kind: OfferingKind
    themes: tuple[str, ...]
    audiences: tuple[Audience, ...]
    scale: Scale
    form: tuple[Form, ...]
    effort: Effort
    cost: Cost
    language: str
    period: str | None
    summary: str
    priority_questions: tuple[int, ...] = ()
    gaps: tuple[int, ...] = ()
    examples: tuple[Example, ...] = ()

    def brief(self) -> "Offering":
        """As it is shown among others: the questions by which it is found need not travel along."""
        return replace(self, examples=())


@dataclass(frozen=True, slots=True)
class Translation:
    """A text of the Dutch original in another language."""

    language: Language
    text: str


def in_language(dutch: str, translations: tuple[Translation, ...], language: Language) -> str:
    """A text in a reader's language, or in Dutch where nobody has written it in that language yet."""
    return next((translation.text for translation in translations if translation.language is language), dutch)


class ThemeKind(StrEnum):
    """Themes about a subject apart from the three about a way of working (report "Bouwstenen", par. 2.2)."""

    CONTENT = "inhoud"
    PROCESS = "proces"


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the sixteen themes.

    Attributes:
        title: Short Dutch name, as on a button.
        aliases: Other names for the same, such as "Verduurzaming".
        explanation: One or two short sentences in plain Dutch.
    """

    id: str
    kind: ThemeKind
    title: str
    aliases: tuple[str, ...]
    explanation: str
    title_translations: tuple[Translation, ...] = ()
    explanation_translations: tuple[Translation, ...] = ()

    def title_in(self, language: Language) -> str:
        """The title as a reader of this language sees it."""
        return in_language(self.title, self.title_translations, language)

    def explanation_in(self, language: Language) -> str:
        """The explanation as a reader of this language sees it."""
        return in_language(self.explanation, self.explanation_translations, language)


@dataclass(frozen=True, slots=True)
class PriorityQuestion:
    """One of the seven questions of the Leeragenda: official wording, and the same in plain Dutch."""

    number: int
    official: str
    plain: str
    audiences: tuple[Audience, ...]
    source: str
    plain_translations: tuple[Translation, ...] = ()

    def plain_in(self, language: Language) -> str:
        """The plain wording as a reader of this language sees it."""
        return in_language(self.plain, self.plain_translations, language)


@dataclass(frozen=True, slots=True)
class Lacune:
    """One of the five content gaps of the sources, or the possible sixth."""

    number: int
    official: str
    plain: str
    confirmed: bool
    source: str
    plain_translations: tuple[Translation, ...] = ()

    def plain_in(self, language: Language) -> str:
        """The plain wording as a reader of this language sees it."""
        return in_language(self.plain, self.plain_translations, language)


class Danger(StrEnum):
    """Acute signals, in the words of the labelled set."""

    ACUTE_VIOLENCE = "acute-violence"
    FIRE_OR_ACCIDENT = "fire-or-accident"
    MEDICAL = "medical"
    SUICIDE = "suicide"
    DOMESTIC_VIOLENCE = "domestic-violence"
    CHILD_ABUSE = "child-abuse"
    CRIME_REPORT = "crime-report"
    DISCRIMINATION_REPORT = "discrimination-report"


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A help line with its proof.

    Attributes:
        number: As one dials it; None where there is no national number, or none that is certain.
        when: For what and at which hours, in plain Dutch.
        source: Page on which number and use were seen.
        checked_on: Day on which a person last checked it.
        where_to_ask: Who knows the way where there is no national number, in plain Dutch.
    """

    id: str
    name: str
    number: str | None
    when: str
    website: str | None
    source: str
    checked_on: date
    where_to_ask: str | None = None
    name_translations: tuple[Translation, ...] = ()
    when_translations: tuple[Translation, ...] = ()
    where_to_ask_translations: tuple[Translation, ...] = ()

    def name_in(self, language: Language) -> str:
        """The name as a reader of this language sees it."""
        return in_language(self.name, self.name_translations, language)

    def when_in(self, language: Language) -> str:
        """For what and when, as a reader of this language sees it."""
        return in_language(self.when, self.when_translations, language)

    def where_to_ask_in(self, language: Language) -> str | None:
        """Who knows the way, as a reader of this language sees it."""
        if self.where_to_ask is None:
            return None
        return in_language(self.where_to_ask, self.where_to_ask_translations, language)


class Company(StrEnum):
    """With whom somebody wants to learn."""

    ALONE = "alleen"
    NEIGHBOURS = "buren"
    PEERS = "vakgenoten"
    MIXED = "gemengd"


class Way(StrEnum):
    """How somebody wants to learn."""

    READ_OR_WATCH = "lezen-kijken"
    COURSE = "cursus"
    EXCHANGE = "ervaringen-delen"
    VISIT = "voorbeeld-bezoeken"
    ADVICE = "advies"
    DO_TOGETHER = "samen-doen"


class Place(StrEnum):
    """Where somebody wants to learn."""

    NEIGHBOURHOOD = "eigen-wijk"
    REGION = "regio"
    NATIONAL = "landelijk"
    ONLINE = "online"


class Duration(StrEnum):
    """How long somebody wants to learn."""

    HOURS = "paar-uur"
    DAY = "dag"
    MEETINGS = "paar-keer"
    MONTHS = "maanden"


class CardField(StrEnum):
    """The fields of the question card, in the order in which they are shown."""

    WHAT = "wat"
    RESULT = "resultaat"
    COMPANY = "met-wie"
    WAY = "hoe"
    PLACE = "waar"
    DURATION = "hoe-lang"
    AUDIENCE = "voor-wie"
    MUNICIPALITY = "gemeente"


LONGEST_MUNICIPALITY: Final = 80
"""Most characters of a municipality; the longest Dutch name, Nuenen, Gerwen en Nederwetten, has 29."""


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """A learning question, sharpened as far as somebody cared to.

    Attributes:
        what: The problem in the resident's own (masked) words; empty until something was said.
        result: What should be different afterwards, in their own words.
        municipality: As typed, or None.
    """

    what: str = ""
    result: str | None = None
    company: Company | None = None
    way: Way | None = None
    place: Place | None = None
    duration: Duration | None = None
    audience: Audience | None = None
    municipality: str | None = None


class Decision(StrEnum):
    """What the matching advises to do with a question."""

    MATCH = "match"
    CLARIFY = "clarify"
    ESCALATE = "escalate"
    OTHER = "other"


class SmallTalk(StrEnum):
    """Kinds of messages that are no learning question."""

    GREETING = "greeting"
    THANKS = "thanks"
    GIBBERISH = "gibberish"
    OFF_TOPIC = "off-topic"


class Reason(StrEnum):
    """Why an offering fits this card: shown to the resident."""

    THEME = "theme"
    WORDS = "words"
    AUDIENCE = "audience"
    COMPANY = "company"
    WAY = "way"
    PLACE = "place"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An offering found for a card.

    Attributes:
        score: The matcher's own score, higher is better, after preferences; comparable within one search.
        reasons: Facts about this card and this offering, strongest first.
        past: True when the event has been ("is geweest").
    """

    offering: Offering
    score: float
    reasons: tuple[Reason, ...] = ()
    past: bool = False

    def brief(self) -> "Suggestion":
        """As it is shown: see `Offering.brief`."""
        return replace(self, offering=self.offering.brief())


@dataclass(frozen=True, slots=True)
class Match:
    """What the matching says about one question.

    Attributes:
        probability: Calibrated chance, 0 to 1, that the first suggestion truly helps.
        suggestions: At most ten, best first; kept even when the advice is to escalate.
        theme: Likeliest theme id, or None where none is fair to name.
        themes: Likeliest theme ids, best first, for buttons.
        priority_question: Number 1 to 7, or None.
        small_talk: Set only with `Decision.OTHER`.
        narrowing: Card fields still unknown, the one that most narrows the suggestions first.
    """

    decision: Decision
    probability: float
    suggestions: tuple[Suggestion, ...]
    theme: str | None
    themes: tuple[str, ...]
    priority_question: int | None
    small_talk: SmallTalk | None = None
    narrowing: tuple[CardField, ...] = ()


@dataclass(frozen=True, slots=True)
class Masked:
    """A text from which personal data was taken.

    Attributes:
        text: Readable, with "[naam]", "[telefoon]" and the like in the place of what was taken.
        kinds: What was taken, by kind ("NAME", "PHONE"), in order of appearance.
    """

    text: str
    kinds: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Contact:
    """A person on a channel: the only link between what was asked and who asked.

    Attributes:
        address: Chat id on the channel.
        language: What they chose, or what Telegram said.
        simple: Wants the easier (A2) version of texts.
        consented_at: When they agreed that questions are kept; None: nothing of theirs is stored.
    """

    id: int
    channel: Channel
    address: str
    language: Language
    simple: bool = False
    audience: Audience | None = None
    municipality: str | None = None
    consented_at: datetime | None = None
    roles: frozenset[Role] = frozenset()


class MessageKind(StrEnum):
    """What a relayed message is made of."""

    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    AUDIO = "audio"
    ROUND_VIDEO = "round-video"
    DOCUMENT = "document"
    LOCATION = "location"


@dataclass(frozen=True, slots=True)
class Message:
    """Something a person sent, as far as it may be kept.

    Attributes:
        text: Masked text or caption; for a location "latitude,longitude".
        file_id: The channel's own id of the file; None for text and location.
    """

    kind: MessageKind
    text: str | None = None
    file_id: str | None = None


class Belonging(StrEnum):
    """What somebody says of a message that could be two things."""

    SAME = "same"
    NEW = "new"
    HUMAN = "human"


class InquiryStatus(StrEnum):
    """How far an inquiry came."""

    SHOWN = "getoond"
    HELPED = "geholpen"
    UNMATCHED = "geen-aanbod"
    ESCALATED = "bij-wijkwijze"
    ANSWERED = "beantwoord"
    WITHDRAWN = "ingetrokken"


class Feedback(StrEnum):
    """What a resident said of a suggestion."""

    HELPS = "helpt"
    DOES_NOT_FIT = "past-niet"


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A submitted learning question.

    Attributes:
        contact_id: Who asked; None once they had themselves erased.
        question: The question as one plain sentence, masked.
        theme: Theme id, or None.
        priority_question: Number 1 to 7, or None.
        probability: What the matching said when it was submitted.
    """

    id: int
    contact_id: int | None
    question: str
    card: QuestionCard
    language: Language
    theme: str | None
    priority_question: int | None
    status: InquiryStatus
    probability: float
    created_at: datetime
    attachments: tuple[Message, ...] = ()


class EscalationState(StrEnum):
    """Where an inquiry in human hands stands."""

    OPEN = "open"
    CLAIMED = "geclaimd"
    CLOSED = "gesloten"
    WITHDRAWN = "ingetrokken"


STARS: Final = range(1, 6)
"""What a resident can think of how they were helped."""


@dataclass(frozen=True, slots=True)
class Escalation:
    """An inquiry in human hands.

    Attributes:
        resident_id: Contact who asked; None once erased.
        owner_id: Contact of the wijkwijze who claimed it.
        rating: One of `STARS`, or None.
        complete: Whether the resident called it completely answered; None: not asked or not said.
    """

    id: int
    inquiry: Inquiry
    state: EscalationState
    resident_id: int | None
    owner_id: int | None
    created_at: datetime
    claimed_at: datetime | None = None
    answered_at: datetime | None = None
    closed_at: datetime | None = None
    rating: int | None = None
    complete: bool | None = None


class GapReason(StrEnum):
    """Why an inquiry is a gap signal."""

    NO_MATCH = "geen-passend-aanbod"
    REJECTED = "aanbod-past-niet"
    ESCALATED = "toch-naar-wijkwijze"


class GapStatus(StrEnum):
    """How far the follow-up of a gap signal is."""

    NEW = "nieuw"
    IN_PROGRESS = "in-behandeling"
    PLANNED = "gepland"
    SOLVED = "opgelost"
    DISMISSED = "afgewezen"


@dataclass(frozen=True, slots=True)
class GapSignal:
    """An inquiry without a fitting offering.

    Attributes:
        text: The question, masked.
        lacune: Number 1 to 6 of the lacune it touches, or None.
    """

    id: int
    inquiry_id: int
    reason: GapReason
    status: GapStatus
    text: str
    language: Language
    theme: str | None
    audience: Audience | None
    priority_question: int | None
    lacune: int | None
    municipality: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class GapFilter:
    """Which gap signals to show; None: all."""

    theme: str | None = None
    audience: Audience | None = None
    priority_question: int | None = None
    status: GapStatus | None = None


@dataclass(frozen=True, slots=True)
class Wijkwijze:
    """A volunteer who answers.

    Attributes:
        name: As residents see it.
        themes: Theme ids they know about; empty means all.
        open_count: Escalations they hold now.
    """

    contact: Contact
    name: str
    themes: tuple[str, ...] = ()
    open_count: int = 0


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing one person did: passed to every service, so that it knows whom to answer and what to mark as handled.

    Attributes:
        update_id: The update in the inbox; None when nobody sent one (a job, the command line).
        message_id: The message whose button was pressed, to be changed in place; None for a typed message.
        reply_to: The message that the person replied to, if any.
    """

    contact: Contact
    update_id: int | None = None
    message_id: int | None = None
    reply_to: int | None = None
