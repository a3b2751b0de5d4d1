"""The resident's side of a question in human hands."""

from handlers.actions.humans import Complete, LeaveForward, PreviewForward, Rate, RewriteForward, SendForward
from handlers.routes import Route, on_press


def routes() -> list[Route]:
    """Everything a resident does with a wijkwijze, besides writing."""
    return [
        on_press(PreviewForward, lambda services, turn, press: services.escalations.preview(turn, press.inquiry)),
        on_press(RewriteForward, lambda services, turn, press: services.escalations.ask_rewrite(turn, press.inquiry)),
        on_press(SendForward, lambda services, turn, press: services.escalations.send(turn, press.inquiry)),
        on_press(LeaveForward, lambda services, turn, press: services.escalations.leave(turn, press.inquiry)),
        on_press(Rate, lambda services, turn, press: services.escalations.rate(turn, press.escalation, press.stars)),
        on_press(
            Complete,
            lambda services, turn, press: services.escalations.complete(
                turn, press.escalation, complete=press.complete
            ),
        ),
    ]
