"""What a wijkwijze does with a question besides answering it, and words that wait before they go."""

from handlers.actions import working as press
from handlers.commands import ANSWERS
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """The menu of a question, its steps, and canned answers."""
    return [*_words(), *_menu(), *_sending(), *_moving(), *_canned()]


def _words() -> list[Route]:
    return [
        on_press(press.SendHeld, lambda services, turn, it: services.correcting.send_held(turn, it.escalation)),
        on_press(press.DropHeld, lambda services, turn, it: services.correcting.drop_held(turn, it.escalation)),
    ]


def _menu() -> list[Route]:
    return [
        on_press(press.OpenWork, lambda services, turn, it: services.working.show(turn, it.escalation)),
        on_press(press.BackToWork, lambda services, turn, it: services.working.show(turn, it.escalation, back=True)),
        on_press(press.AskBack, lambda services, turn, it: services.working.ask_back(turn, it.escalation)),
        on_press(press.AskNote, lambda services, turn, it: services.working.ask_note(turn, it.escalation)),
        on_press(press.Decline, lambda services, turn, it: services.working.decline(turn, it.escalation)),
    ]


def _sending() -> list[Route]:
    return [
        on_press(press.AskOffering, lambda services, turn, it: services.composing.ask_offering(turn, it.escalation)),
        on_press(press.Attach, lambda services, turn, it: services.composing.attach(turn, it.escalation, it.offering)),
        on_press(
            press.PreviewAttach,
            lambda services, turn, it: services.composing.preview_offering(turn, it.escalation, it.offering),
        ),
        on_press(
            press.AskCanned, lambda services, turn, it: services.composing.list_canned(turn, it.escalation, it.page)
        ),
        on_press(
            press.PickCanned, lambda services, turn, it: services.composing.pick_canned(turn, it.escalation, it.answer)
        ),
        on_press(press.UseTyped, lambda services, turn, it: services.composing.use_typed(turn, it.escalation)),
        on_press(press.SendComposed, lambda services, turn, it: services.composing.send(turn, it.escalation)),
    ]


def _moving() -> list[Route]:
    return [
        on_press(press.AskColleague, lambda services, turn, it: services.handing_over.ask(turn, it.escalation)),
        on_press(
            press.ChooseColleague,
            lambda services, turn, it: services.handing_over.choose(turn, it.escalation, it.colleague),
        ),
        on_press(
            press.HandOver,
            lambda services, turn, it: services.handing_over.hand_over(turn, it.escalation, it.colleague),
        ),
        on_press(press.AskPostpone, lambda services, turn, it: services.postponing.ask(turn, it.escalation)),
        on_press(press.Postpone, lambda services, turn, it: services.postponing.postpone(turn, it.escalation, it.days)),
    ]


def _canned() -> list[Route]:
    return [
        on_command(ANSWERS, lambda services, turn: services.canned.list(turn, 0)),
        on_press(press.ListCanned, lambda services, turn, it: services.canned.list(turn, it.page)),
        on_press(press.ShowCanned, lambda services, turn, it: services.canned.show(turn, it.answer)),
        on_press(press.NewCanned, lambda services, turn, it: services.canned.ask_new(turn, shared=it.shared)),
        on_press(press.ChangeCanned, lambda services, turn, it: services.canned.ask_change(turn, it.answer)),
        on_press(press.DeleteCanned, lambda services, turn, it: services.canned.delete(turn, it.answer)),
    ]
