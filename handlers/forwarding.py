"""A question goes to a human."""

from handlers.actions.humans import LeaveForward, PreviewForward, RewriteForward, SendForward
from handlers.routes import Route, on_press


def routes() -> list[Route]:
    """From a preview to a question that is sent."""
    return [
        on_press(PreviewForward, lambda services, turn, press: services.escalations.preview(turn, press.inquiry)),
        on_press(RewriteForward, lambda services, turn, press: services.escalations.ask_rewrite(turn, press.inquiry)),
        on_press(SendForward, lambda services, turn, press: services.escalations.send(turn, press.inquiry)),
        on_press(LeaveForward, lambda services, turn, press: services.escalations.leave(turn, press.inquiry)),
    ]
