"""Whether an offering still stands, for who provides it and for the coordinators."""

from handlers.actions.reviewing import (
    AnswerReview,
    AskRetirement,
    ConfirmOffering,
    ListLooks,
    OpenLook,
    PostponeLook,
    RestoreOffering,
    RetireOffering,
)
from handlers.commands import REVIEW
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Everything that is said of an offering that is there already."""
    return [
        on_command(REVIEW, lambda services, turn: services.reviewing.list(turn, 0)),
        on_press(
            AnswerReview, lambda services, turn, press: services.providers.answer(turn, press.offering, press.answer)
        ),
        on_press(ListLooks, lambda services, turn, press: services.reviewing.list(turn, press.page)),
        on_press(OpenLook, lambda services, turn, press: services.reviewing.open(turn, press.offering)),
        on_press(ConfirmOffering, lambda services, turn, press: services.reviewing.confirm(turn, press.offering)),
        on_press(PostponeLook, lambda services, turn, press: services.reviewing.postpone(turn, press.offering)),
        on_press(AskRetirement, lambda services, turn, press: services.reviewing.ask_retirement(turn, press.offering)),
        on_press(
            RetireOffering, lambda services, turn, press: services.reviewing.retire(turn, press.offering, press.reason)
        ),
        on_press(RestoreOffering, lambda services, turn, press: services.reviewing.restore(turn, press.offering)),
    ]
