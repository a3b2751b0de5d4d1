"""Two offerings on one subject that are learned from in opposite ways: a course in a town, a guide to read anywhere."""

from dataclasses import replace
from typing import Final

from knowledge.domain import Audience, Cost, Effort, Form, Offering, OfferingKind, Scale

COURSE: Final = Offering(
    id="cursus",
    title="Bemiddelen in Breda",
    organisation="Buurthuis 't Hofke",
    url="https://example.org/",
    kind=OfferingKind.TRAINING,
    themes=("vertrouwen-verbinding",),
    audiences=(Audience.RESIDENT,),
    scale=Scale.LOCAL,
    form=(Form.GROUP,),
    effort=Effort.SEVERAL_MEETINGS,
    cost=Cost.FREE,
    language="nl",
    period=None,
    summary="Leer in vier avonden hoe je een ruzie tussen buren kleiner maakt.",
)
GUIDE: Final = replace(
    COURSE,
    id="gids",
    title="Gids voor bemiddelaars",
    kind=OfferingKind.GUIDE,
    scale=Scale.NATIONAL,
    form=(Form.SELF_STUDY,),
    effort=Effort.FEW_HOURS,
)
