"""What a question card asks of an offering besides its subject: a wish, never a condition."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final

from embeddings.lexical import words
from knowledge.domain import (
    Audience,
    CardField,
    Company,
    Duration,
    Effort,
    Form,
    Offering,
    OfferingKind,
    Place,
    QuestionCard,
    Reason,
    Scale,
    Way,
)

WISHES: Final[Mapping[CardField, Reason]] = MappingProxyType(
    {
        CardField.AUDIENCE: Reason.AUDIENCE,
        CardField.WAY: Reason.WAY,
        CardField.COMPANY: Reason.COMPANY,
        CardField.PLACE: Reason.PLACE,
        CardField.DURATION: Reason.DURATION,
    }
)
"""The card's fields with a choice that an offering can meet, weightiest first, and the reason that is then shown."""

_FITTING: Final[Mapping[StrEnum, frozenset[StrEnum]]] = MappingProxyType(
    {
        Company.ALONE: frozenset({Form.SELF_STUDY, Form.ONLINE}),
        Company.NEIGHBOURS: frozenset({Form.GROUP, Form.ON_SITE, Form.MIXED}),
        Company.PEERS: frozenset({Form.WITH_PEERS, OfferingKind.PEER_REVIEW, OfferingKind.COMMUNITY_OF_PRACTICE}),
        Company.MIXED: frozenset({Form.MIXED, Form.GROUP, OfferingKind.LEARNING_CIRCLE, OfferingKind.NETWORK}),
        Way.READ_OR_WATCH: frozenset(
            {
                OfferingKind.PUBLICATION,
                OfferingKind.GUIDE,
                OfferingKind.EXAMPLE,
                OfferingKind.PODCAST_OR_VIDEO,
                OfferingKind.WEBINAR,
            }
        ),
        Way.COURSE: frozenset(
            {OfferingKind.TRAINING, OfferingKind.COURSE_SERIES, OfferingKind.ONLINE_COURSE, OfferingKind.WEBINAR}
        ),
        Way.EXCHANGE: frozenset(
            {
                OfferingKind.NETWORK,
                OfferingKind.LEARNING_CIRCLE,
                OfferingKind.COMMUNITY_OF_PRACTICE,
                OfferingKind.PEER_REVIEW,
                OfferingKind.MEETING,
            }
        ),
        Way.VISIT: frozenset({OfferingKind.SITE_VISIT, OfferingKind.EXAMPLE}),
        Way.ADVICE: frozenset({OfferingKind.ADVICE, OfferingKind.INSTRUMENT, OfferingKind.FUND}),
        Way.DO_TOGETHER: frozenset(
            {OfferingKind.NETWORK, OfferingKind.LEARNING_CIRCLE, OfferingKind.FUND, OfferingKind.EXAMPLE, Form.GROUP}
        ),
        Place.NEIGHBOURHOOD: frozenset({Scale.LOCAL}),
        Place.REGION: frozenset({Scale.REGIONAL, Scale.LOCAL}),
        Place.NATIONAL: frozenset({Scale.NATIONAL}),
        Place.ONLINE: frozenset({Form.ONLINE, Form.SELF_STUDY, OfferingKind.ONLINE_COURSE, OfferingKind.WEBINAR}),
        Duration.HOURS: frozenset({Effort.FEW_HOURS, Effort.HALF_DAY}),
        Duration.DAY: frozenset({Effort.HALF_DAY, Effort.ONE_DAY}),
        Duration.MEETINGS: frozenset({Effort.SEVERAL_DAYS, Effort.SEVERAL_MEETINGS}),
        Duration.MONTHS: frozenset({Effort.SEVERAL_MEETINGS, Effort.MONTHS}),
    }
)
"""Which kinds, forms, scales and efforts meet which choice; of an audience only itself does."""

_CHOICES: Final = (*_FITTING, *Audience)


def meets(offering: Offering, choice: StrEnum) -> bool:
    """Whether an offering is what somebody with this choice on the card looks for."""
    return choice in met(offering)


def met(offering: Offering) -> frozenset[StrEnum]:
    """Every choice on a card that an offering meets."""
    return _met(frozenset({offering.kind, offering.scale, offering.effort, *offering.form, *offering.audiences}))


@cache
def _met(traits: frozenset[StrEnum]) -> frozenset[StrEnum]:
    """Worked out once for all offerings alike: every question asks it of dozens."""
    return frozenset(choice for choice in _CHOICES if not traits.isdisjoint(_FITTING.get(choice, (choice,))))


def wishes_met(offering: Offering, card: QuestionCard) -> tuple[Reason, ...]:
    """The wishes on a card that an offering meets, weightiest first."""
    met = [WISHES[field] for field, choice in choices(card).items() if choice and meets(offering, choice)]
    if card.municipality and Reason.PLACE not in met and _names(offering, card.municipality):
        met.append(Reason.PLACE)
    return tuple(met)


def choices(card: QuestionCard) -> dict[CardField, StrEnum | None]:
    """What a card says in each of the fields with a choice; None where it says nothing."""
    return {
        CardField.AUDIENCE: card.audience,
        CardField.WAY: card.way,
        CardField.COMPANY: card.company,
        CardField.PLACE: card.place,
        CardField.DURATION: card.duration,
    }


def _names(offering: Offering, municipality: str) -> bool:
    """Whether an offering names a municipality, as whole words."""
    named = " ".join(words(municipality))
    return f" {named} " in f" {' '.join(words(f'{offering.title} {offering.organisation} {offering.summary}'))} "
