"""Submitting an offering, as messages to who submits it."""

from markupsafe import Markup

from handlers.actions.browsing import ShowOffering
from handlers.actions.submitting import (
    ChooseAudience,
    EditSubmission,
    LeaveStep,
    LeaveSubmission,
    RestartSubmission,
    SendSubmission,
    StartSubmission,
)
from handlers.messages.layout import lines, packed, paragraphs
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.voice import Voice, labelled
from handlers.texts import key_of
from knowledge.domain import FEWEST_QUESTIONS, MOST_QUESTIONS, Audience, Step, Submission
from knowledge.notices.submitting import (
    SubmissionAccepted,
    SubmissionAsked,
    SubmissionLeft,
    SubmissionRejected,
    SubmissionSent,
)

_CHANGEABLE = (Step.TITLE, Step.ORGANISATION, Step.AUDIENCES, Step.SUMMARY, Step.URL, Step.QUESTIONS)


def submission_asked(notice: SubmissionAsked, voice: Voice) -> Outgoing:
    """What is asked now; before it, what was wrong with the last answer."""
    submission = notice.submission
    return Outgoing(
        paragraphs(
            _first(notice, voice),
            voice(key_of(notice.refusal)) if notice.refusal else None,
            card(submission, voice) if submission.step is Step.REVIEW else None,
            voice(f"submit-{submission.step}", fewest=FEWEST_QUESTIONS),
            _so_far(submission, voice),
        ),
        (*_answers(notice, voice), *_ways_out(notice, voice)),
    )


def submission_left(_: SubmissionLeft, voice: Voice) -> Outgoing:
    """It waits."""
    return Outgoing(voice("submission-left"), ((voice.button("button-submit-resume", StartSubmission()),),))


def submission_sent(notice: SubmissionSent, voice: Voice) -> Outgoing:
    """A coordinator looks at it."""
    return Outgoing(voice("submission-sent", title=notice.title))


def submission_accepted(notice: SubmissionAccepted, voice: Voice) -> Outgoing:
    """It is found from now on."""
    show = voice.button("button-submission-show", ShowOffering(notice.offering_id))
    return Outgoing(voice("submission-accepted", title=notice.title), ((show,),))


def submission_rejected(notice: SubmissionRejected, voice: Voice) -> Outgoing:
    """It is not, and why."""
    return Outgoing(voice("submission-rejected", title=notice.title, reason=notice.reason))


def card(submission: Submission, voice: Voice) -> Markup:
    """All that was told."""
    audiences = ", ".join(map(voice.name, submission.audiences))
    return paragraphs(
        lines(
            voice("submission-title", title=submission.title),
            voice("suggestion-by", organisation=submission.organisation),
            voice("offering-audiences", audiences=audiences),
            voice("submission-link", url=submission.url) if submission.url else voice("submission-no-link"),
        ),
        voice("submission-summary", summary=submission.summary),
        _questions(submission, voice),
    )


def _first(notice: SubmissionAsked, voice: Voice) -> Markup | None:
    if notice.resumed:
        return voice("submission-resumed", title=notice.submission.title)
    begins = notice.submission.step is Step.TITLE and not notice.submission.editing and notice.refusal is None
    return voice("submission-begins") if begins else None


def _so_far(submission: Submission, voice: Voice) -> Markup | None:
    if submission.step is not Step.QUESTIONS or not submission.questions:
        return None
    short = FEWEST_QUESTIONS - len(submission.questions)
    room = MOST_QUESTIONS - len(submission.questions)
    state = voice("submit-questions-short", short=short) if short > 0 else voice("submit-questions-enough", room=room)
    return paragraphs(_questions(submission, voice), state)


def _questions(submission: Submission, voice: Voice) -> Markup:
    return lines(*(voice("offering-example", question=question.text) for question in submission.questions))


def _answers(notice: SubmissionAsked, voice: Voice) -> Rows:
    """What can be pressed as an answer."""
    submission = notice.submission
    go_on = LeaveStep(submission.id, submission.step)
    match submission.step:
        case Step.AUDIENCES:
            done = ((voice.button("button-submit-next", go_on),),) if submission.audiences else ()
            return (*((_audience(submission, one, voice),) for one in Audience), *done)
        case Step.URL:
            return ((voice.button("button-submit-no-link", go_on),),)
        case Step.QUESTIONS if len(submission.questions) >= FEWEST_QUESTIONS:
            return ((voice.button("button-submit-done", go_on),),)
        case Step.NEAREST:
            near = ((labelled(one.title, ShowOffering(one.id)),) for one in notice.nearest)
            return (*near, (voice.button("button-submit-other", go_on),))
        case Step.REVIEW:
            parts = (voice.button(f"button-submit-{step}", EditSubmission(submission.id, step)) for step in _CHANGEABLE)
            return ((voice.button("button-submit-send", SendSubmission(submission.id)),), *packed(parts))
        case _:
            return ()


def _audience(submission: Submission, audience: Audience, voice: Voice) -> Button:
    chosen = audience in submission.audiences
    action = ChooseAudience(submission.id, audience, not chosen)
    return labelled(f"{'✅' if chosen else '▫️'} {voice.name(audience)}", action)


def _ways_out(notice: SubmissionAsked, voice: Voice) -> Rows:
    over = ((voice.button("button-submit-restart", RestartSubmission(notice.submission.id)),),)
    return (*(over if notice.resumed else ()), (voice.button("button-submit-leave", LeaveSubmission()),))
