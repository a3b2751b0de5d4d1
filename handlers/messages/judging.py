"""What a coordinator makes of a submitted offering, as messages."""

from typing import Final

from markupsafe import Markup

from handlers.actions.browsing import ShowOffering
from handlers.actions.submitting import (
    AcceptAs,
    AcceptSubmission,
    AskSubmissionKind,
    ListSubmissions,
    OpenSubmission,
    RejectSubmission,
    SetSubmissionTheme,
)
from handlers.messages.layout import lines, packed, paragraphs
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.submitting import card
from handlers.messages.voice import Voice, labelled
from knowledge.domain import OfferingKind, SubmissionStatus
from knowledge.notices.submitting import (
    SubmissionArrived,
    SubmissionFaulty,
    SubmissionKindAsked,
    SubmissionLinkAsked,
    SubmissionOpened,
    SubmissionReasonAsked,
    SubmissionsListed,
    SubmissionThemesAsked,
)

_KINDS: Final = tuple(kind for kind in OfferingKind if kind is not OfferingKind.ANSWER)
"""What can be submitted; an answer comes from a talk."""


def submission_arrived(notice: SubmissionArrived, voice: Voice) -> Outgoing:
    """Somebody submits something."""
    look = voice.button("button-submission-look", OpenSubmission(notice.submission.id))
    return Outgoing(paragraphs(voice("submission-arrived"), card(notice.submission, voice)), ((look,),))


def submissions_listed(notice: SubmissionsListed, voice: Voice) -> Outgoing:
    """What waits; a button opens one."""
    if not notice.submissions:
        return Outgoing(voice("submissions-none"))
    return Outgoing(
        voice("submissions"), tuple((labelled(one.title, OpenSubmission(one.id)),) for one in notice.submissions)
    )


def submission_opened(notice: SubmissionOpened, voice: Voice) -> Outgoing:
    """All of it, and what can be done; or what was done."""
    submission = notice.submission
    if submission.status is not SubmissionStatus.SENT:
        return Outgoing(paragraphs(card(submission, voice), _decided(notice, voice)), _after(notice, voice))
    near = (voice("signal-near", title=one.title) for one in notice.nearest)
    return Outgoing(
        paragraphs(
            voice("submission-arrived"),
            card(submission, voice),
            lines(voice("submission-nearest"), *near) if notice.nearest else None,
            voice("submission-decide"),
        ),
        (
            (voice.button("button-submission-accept", AcceptSubmission(submission.id)),),
            (voice.button("button-submission-reject", RejectSubmission(submission.id)),),
            (voice.button("button-submissions", ListSubmissions()),),
        ),
    )


def submission_themes_asked(notice: SubmissionThemesAsked, voice: Voice) -> Outgoing:
    """All themes, those chosen with a mark."""
    submission = notice.submission
    themes = (
        labelled(
            f"{'✅ ' if theme in submission.themes else ''}{voice.theme(theme)}",
            SetSubmissionTheme(submission.id, theme, theme not in submission.themes),
        )
        for theme in notice.proposed
    )
    done = ((voice.button("button-submit-next", AskSubmissionKind(submission.id)),),) if submission.themes else ()
    return Outgoing(
        voice("submission-themes", title=submission.title),
        (*packed(themes), *done, *_back(submission.id, voice)),
    )


def submission_kind_asked(notice: SubmissionKindAsked, voice: Voice) -> Outgoing:
    """The last question: then it is in the catalogue."""
    kinds = packed(labelled(voice.name(kind), AcceptAs(notice.submission, kind)) for kind in _KINDS)
    return Outgoing(voice("submission-kind"), (*kinds, *_back(notice.submission, voice)))


def submission_link_asked(notice: SubmissionLinkAsked, voice: Voice) -> Outgoing:
    """Where is it?"""
    refused = voice("refusal-geen-adres") if notice.refused else None
    return Outgoing(paragraphs(refused, voice("submission-link-asked")), _back(notice.submission, voice))


def submission_reason_asked(notice: SubmissionReasonAsked, voice: Voice) -> Outgoing:
    """Why not?"""
    return Outgoing(voice("submission-reason-asked"), _back(notice.submission, voice))


def submission_faulty(notice: SubmissionFaulty, voice: Voice) -> Outgoing:
    """The catalogue refuses it."""
    return Outgoing(voice("submission-faulty", fields=", ".join(notice.fields)), _back(notice.submission, voice))


def _decided(notice: SubmissionOpened, voice: Voice) -> Markup:
    name = notice.by or voice.texts.plain("role-coordinator")
    submission = notice.submission
    if submission.status is SubmissionStatus.ACCEPTED:
        return voice("submission-was-accepted", name=name)
    return voice("submission-was-rejected", name=name, reason=submission.reason or "")


def _after(notice: SubmissionOpened, voice: Voice) -> Rows:
    found = notice.submission.offering_id
    show = ((voice.button("button-submission-show", ShowOffering(found)),),) if found else ()
    return (*show, (voice.button("button-submissions", ListSubmissions()),))


def _back(submission: int, voice: Voice) -> Rows:
    return ((voice.button("button-back-to-card", OpenSubmission(submission)),),)
