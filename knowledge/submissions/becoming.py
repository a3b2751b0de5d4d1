"""From a submission to an offering of the catalogue."""

from typing import Final

from knowledge.catalogue.forms import OfferingForm
from knowledge.catalogue.naming import NAMELESS
from knowledge.catalogue.records import ID_LIMIT
from knowledge.domain import Cost, Effort, Form, Scale, Submission
from knowledge.slugs import slug

NUMBER_ROOM: Final = 8
"""Characters kept free in an id for the hyphen and the number: ten million submissions."""


def filled_in(submission: Submission, kind: str = "") -> OfferingForm:
    """A submission as the form of an offering; what nobody was asked is left open as far as a record can.

    That is: mixed in form, local, of unknown effort and cost. A coordinator fills that in, at once or later.

    Args:
        kind: What a coordinator says it is; empty while they have not.
    """
    return OfferingForm(
        id=id_for(submission, submission.title),
        title=submission.title,
        organisation=submission.organisation,
        url=submission.url or "",
        kind=kind,
        themes=submission.themes,
        audiences=submission.audiences,
        scale=Scale.LOCAL,
        form=(Form.MIXED,),
        effort=Effort.UNKNOWN,
        cost=Cost.UNKNOWN,
        language=submission.language,
        summary=submission.summary,
        examples=submission.questions,
    )


def id_for(submission: Submission, title: str) -> str:
    """A slug of the title with the submission's number, so that it is the only one, also among those retired."""
    return f"{slug(title, ID_LIMIT - NUMBER_ROOM, NAMELESS)}-{submission.id}"
