"""What residents say in the stories, in the languages in which they are told."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from knowledge.domain import Language


@dataclass(frozen=True)
class Sayings:
    """What somebody who speaks one language may say.

    Chosen so that `vraagbaak match` gives them a chance far from its thresholds: a model trained anew may come to other
    figures, not to other advice.

    Attributes:
        clear: A question that much on offer answers.
        other: Another such question, about something else.
        vague: Too little to search with.
        detail: What it was about after all.
        unmatched: A question that nothing on offer answers.
        ambiguous: A question that could be about several things.
        danger: A cry for help.
    """

    clear: str
    other: str
    vague: str
    detail: str
    unmatched: str
    ambiguous: str
    danger: str
    greeting: str


SAYINGS: Final[Mapping[Language, Sayings]] = MappingProxyType(
    {
        Language.NL: Sayings(
            clear="Hoe beginnen we met de straat een WhatsApp-groep voor buurtpreventie?",
            other="Er ligt overal zwerfvuil in onze straat. Hoe ruimen we dat samen met de buren op?",
            vague="Het is hier een zooitje",
            detail="Er ligt overal zwerfvuil op straat",
            unmatched="Er zitten ratten in onze straat, wat kunnen wij samen doen?",
            ambiguous="Er is van alles mis in onze buurt en niemand doet iets",
            danger="Er is brand in mijn huis, help!",
            greeting="hallo",
        ),
        Language.EN: Sayings(
            clear="How do we start a neighbourhood watch WhatsApp group with our street?",
            other="There is litter all over our street. How can we clean it up together with the neighbours?",
            vague="Our street is a mess",
            detail="How can we clean up the litter in our street together?",
            unmatched="What can we do as a street about rats?",
            ambiguous="There is so much wrong in our neighbourhood and nobody does anything about it",
            danger="My house is on fire, help!",
            greeting="hello",
        ),
    }
)
