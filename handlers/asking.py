"""Sharpening a question by its buttons."""

from handlers.actions.asking import (
    AnswerField,
    AskTheme,
    Belongs,
    ChooseSubject,
    ChooseTheme,
    ConfirmQuestion,
    EditField,
    GoOn,
    PassOver,
    RewriteQuestion,
    SearchNow,
    SetTheme,
    ShowCard,
    SkipField,
)
from handlers.actions.results import Sharpen
from handlers.routes import Route, on_press


def routes() -> list[Route]:
    """Every button of a question that is being sharpened."""
    return [
        on_press(
            AnswerField,
            lambda services, turn, press: services.sharpening.answer_field(turn, press.draft, press.field, press.value),
        ),
        on_press(SkipField, lambda services, turn, press: services.sharpening.skip(turn, press.draft, press.field)),
        on_press(SearchNow, lambda services, turn, press: services.sharpening.search_now(turn, press.draft)),
        on_press(
            ChooseTheme, lambda services, turn, press: services.sharpening.choose_theme(turn, press.draft, press.theme)
        ),
        on_press(
            ChooseSubject,
            lambda services, turn, press: services.sharpening.choose_subject(turn, press.draft, press.subject),
        ),
        on_press(PassOver, lambda services, turn, press: services.sharpening.pass_over(turn, press.draft)),
        on_press(ConfirmQuestion, lambda services, turn, press: services.sharpening.confirm(turn, press.draft)),
        on_press(RewriteQuestion, lambda services, turn, press: services.sharpening.ask_rewrite(turn, press.draft)),
        on_press(ShowCard, lambda services, turn, press: services.sharpening.show_card(turn, press.draft)),
        on_press(
            EditField, lambda services, turn, press: services.sharpening.edit_field(turn, press.draft, press.field)
        ),
        on_press(AskTheme, lambda services, turn, press: services.sharpening.ask_theme(turn, press.draft)),
        on_press(SetTheme, lambda services, turn, press: services.sharpening.set_theme(turn, press.draft, press.theme)),
        on_press(Sharpen, lambda services, turn, press: services.sharpening.sharpen(turn, press.inquiry)),
        on_press(Belongs, lambda services, turn, press: services.listening.belongs(turn, press.draft, press.where)),
        on_press(GoOn, lambda services, turn, _: services.listening.go_on(turn)),
    ]
