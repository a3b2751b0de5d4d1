"""What people say to news, and whether they want any."""

from handlers.actions.news import AnswerNews, WantNews
from handlers.routes import Route, on_press


def routes() -> list[Route]:
    """Every answer to news."""
    return [
        on_press(WantNews, lambda services, turn, press: services.news.want(turn, press.inquiry, wanted=press.wanted)),
        on_press(AnswerNews, lambda services, turn, press: services.news.answer(turn, press.news, helped=press.helped)),
    ]
