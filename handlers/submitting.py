"""Submitting an offering, and what coordinators make of it."""

from handlers.actions.submitting import (
    AcceptAs,
    AcceptSubmission,
    AskSubmissionKind,
    ChooseAudience,
    EditSubmission,
    LeaveStep,
    LeaveSubmission,
    ListSubmissions,
    OpenSubmission,
    RejectSubmission,
    RestartSubmission,
    SendSubmission,
    SetSubmissionTheme,
    StartSubmission,
)
from handlers.commands import STOP, SUBMISSIONS, SUBMIT
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """From "I have something" to a place in the catalogue."""
    return [
        on_command(SUBMIT, lambda services, turn: services.submitting.start(turn)),
        on_command(STOP, lambda services, turn: services.listening.stop(turn)),
        on_press(StartSubmission, lambda services, turn, _: services.submitting.start(turn)),
        on_press(
            RestartSubmission, lambda services, turn, press: services.submitting.start_over(turn, press.submission)
        ),
        on_press(
            ChooseAudience,
            lambda services, turn, press: services.submitting.choose(
                turn, press.submission, press.audience, wanted=press.wanted
            ),
        ),
        on_press(
            LeaveStep, lambda services, turn, press: services.submitting.go_on(turn, press.submission, press.step)
        ),
        on_press(
            EditSubmission, lambda services, turn, press: services.submitting.edit(turn, press.submission, press.step)
        ),
        on_press(SendSubmission, lambda services, turn, press: services.submitting.send(turn, press.submission)),
        on_press(LeaveSubmission, lambda services, turn, _: services.submitting.leave(turn)),
        *_judging(),
    ]


def _judging() -> list[Route]:
    return [
        on_command(SUBMISSIONS, lambda services, turn: services.judging.list(turn)),
        on_press(ListSubmissions, lambda services, turn, _: services.judging.list(turn)),
        on_press(OpenSubmission, lambda services, turn, press: services.judging.open(turn, press.submission)),
        on_press(AcceptSubmission, lambda services, turn, press: services.judging.ask_themes(turn, press.submission)),
        on_press(
            SetSubmissionTheme,
            lambda services, turn, press: services.judging.choose_theme(
                turn, press.submission, press.theme, wanted=press.wanted
            ),
        ),
        on_press(AskSubmissionKind, lambda services, turn, press: services.judging.ask_kind(turn, press.submission)),
        on_press(AcceptAs, lambda services, turn, press: services.judging.accept(turn, press.submission, press.kind)),
        on_press(RejectSubmission, lambda services, turn, press: services.judging.ask_reason(turn, press.submission)),
    ]
