"""A wijkwijze's own profile."""

from handlers.actions.profiles import (
    AnswerIn,
    AskInPart,
    AskOnDay,
    ClearProfile,
    EditProfile,
    KnowTheme,
    Pause,
    SetCapacity,
    ShowProfile,
)
from handlers.commands import PROFILE
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """The card, and every part of it."""
    return [
        on_command(PROFILE, lambda services, turn: services.profiles.show(turn)),
        on_press(ShowProfile, lambda services, turn, _: services.profiles.show(turn)),
        on_press(EditProfile, lambda services, turn, press: services.profiles.ask(turn, press.part)),
        on_press(ClearProfile, lambda services, turn, press: services.profiles.clear(turn, press.part)),
        on_press(
            KnowTheme,
            lambda services, turn, press: services.profiles.choose_theme(turn, press.theme, wanted=press.wanted),
        ),
        on_press(
            AnswerIn,
            lambda services, turn, press: services.profiles.choose_language(turn, press.language, wanted=press.wanted),
        ),
        on_press(
            AskOnDay, lambda services, turn, press: services.profiles.choose_day(turn, press.day, wanted=press.wanted)
        ),
        on_press(
            AskInPart,
            lambda services, turn, press: services.profiles.choose_day_part(turn, press.part, wanted=press.wanted),
        ),
        on_press(SetCapacity, lambda services, turn, press: services.profiles.set_capacity(turn, press.number)),
        on_press(Pause, lambda services, turn, press: services.profiles.pause(turn, press.days)),
    ]
