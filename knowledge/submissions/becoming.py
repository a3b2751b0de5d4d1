"""From a submission to an offering of the catalogue."""

from collections.abc import Iterable
from typing import Final

from knowledge.agenda import Agenda
from knowledge.catalogue.faults import Fault, Row, check
from knowledge.catalogue.naming import slug
from knowledge.catalogue.records import ID_LIMIT, record
from knowledge.domain import Cost, Effort, Form, Offering, OfferingKind, Scale, Submission

NUMBER_ROOM: Final = 8
"""Characters kept free in an id for the hyphen and the number: ten million submissions."""


def offering_of(
    submission: Submission, kind: OfferingKind, known: Iterable[Offering], agenda: Agenda
) -> tuple[Offering | None, tuple[Fault, ...]]:
    """The offering, checked as an import is; or what is wrong with it.

    What nobody was asked is left open as far as a record can: mixed in form, local, of unknown effort and cost. Editors
    fill that in with `vraagbaak catalogue export` and `import`.

    Args:
        known: What is in the catalogue already: ids and addresses stand once.
    """
    rows = [Row(number, record(offering)) for number, offering in enumerate(known)]
    new = Row(len(rows), _record(submission, kind))
    offerings, faults = check([*rows, new], "submission", agenda)
    own = tuple(fault for fault in faults if fault.row == new.number)
    return (None, own) if own else (offerings[-1], ())


def _record(submission: Submission, kind: OfferingKind) -> dict[str, object]:
    examples: dict[str, list[str]] = {}
    for question in submission.questions:
        examples.setdefault(question.language, []).append(question.text)
    return {
        "id": _id(submission),
        "title": submission.title,
        "organisation": submission.organisation,
        "url": submission.url or "",
        "kind": kind.value,
        "themes": list(submission.themes),
        "audiences": [audience.value for audience in submission.audiences],
        "scale": Scale.LOCAL.value,
        "form": [Form.MIXED.value],
        "effort": Effort.UNKNOWN.value,
        "cost": Cost.UNKNOWN.value,
        "language": submission.language.value,
        "summary": submission.summary,
        "examples": examples,
    }


def _id(submission: Submission) -> str:
    """A slug of the title with the submission's number, so that it is the only one, also among those retired."""
    return f"{slug(submission.title, ID_LIMIT - NUMBER_ROOM)}-{submission.id}"
