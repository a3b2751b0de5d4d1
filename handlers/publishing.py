"""A good answer on its way into the catalogue: who gave it, who asked for it, and the coordinators."""

from handlers.actions.publishing import (
    Allow,
    AskResident,
    DropPublication,
    EditPart,
    ListPublications,
    OpenPermission,
    OpenPublication,
    Publish,
    RejectPublication,
    RetirePublication,
    StartPublication,
    TakeBackPermission,
)
from handlers.commands import SHARED
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """From "this may help others" to a place in the catalogue, and out of it."""
    return [
        on_press(StartPublication, lambda services, turn, press: services.publishing.start(turn, press.escalation)),
        on_press(
            EditPart, lambda services, turn, press: services.publishing.ask_part(turn, press.publication, press.part)
        ),
        on_press(AskResident, lambda services, turn, press: services.publishing.ask_resident(turn, press.publication)),
        on_press(DropPublication, lambda services, turn, press: services.publishing.drop(turn, press.publication)),
        on_press(OpenPermission, lambda services, turn, press: services.allowing.open(turn, press.publication)),
        on_press(
            Allow,
            lambda services, turn, press: services.allowing.answer(
                turn, press.publication, press.version, allowed=press.allowed
            ),
        ),
        on_press(
            TakeBackPermission, lambda services, turn, press: services.allowing.take_back(turn, press.publication)
        ),
        *_moderating(),
    ]


def _moderating() -> list[Route]:
    return [
        on_command(SHARED, lambda services, turn: services.moderating.list(turn)),
        on_press(ListPublications, lambda services, turn, _: services.moderating.list(turn)),
        on_press(OpenPublication, lambda services, turn, press: services.moderating.open(turn, press.publication)),
        on_press(Publish, lambda services, turn, press: services.moderating.publish(turn, press.publication)),
        on_press(
            RejectPublication, lambda services, turn, press: services.moderating.ask_reason(turn, press.publication)
        ),
        on_press(RetirePublication, lambda services, turn, press: services.moderating.retire(turn, press.publication)),
    ]
