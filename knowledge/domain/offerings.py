"""Learning offerings (leeraanbod)."""

from dataclasses import dataclass, replace
from enum import StrEnum

from knowledge.domain.language import Language
from knowledge.domain.people import Audience


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
    ANSWER = "antwoord"


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
        url: Web address, http or https; None for an answer, of which the summary is the whole text.
        themes: Theme ids of the agenda, most fitting first, at least one.
        period: When it ran or appeared, as the source says it; None when not known.
        priority_questions: Numbers 1 to 7 of the Leeragenda.
        gaps: Numbers 1 to 6 of the lacunes it touches.
        examples: Questions by which it is found.
    """

    id: str
    title: str
    organisation: str
    url: str | None
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
