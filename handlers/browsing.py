"""Looking around in the catalogue and the agenda."""

from handlers.actions.browsing import (
    AskSearch,
    ListThemes,
    OpenTheme,
    SearchPage,
    ShowAgenda,
    ShowOffering,
    ShowPriorityQuestion,
)
from handlers.commands import AGENDA, OFFERINGS
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Every way through the catalogue and the agenda."""
    return [
        on_command(OFFERINGS, lambda services, turn: services.browsing.themes(turn)),
        on_command(AGENDA, lambda services, turn: services.browsing.agenda(turn)),
        on_press(ListThemes, lambda services, turn, _: services.browsing.themes(turn)),
        on_press(OpenTheme, lambda services, turn, press: services.browsing.theme(turn, press.theme, press.page)),
        on_press(AskSearch, lambda services, turn, _: services.browsing.ask_search(turn)),
        on_press(SearchPage, lambda services, turn, press: services.browsing.search_page(turn, press.page)),
        on_press(ShowOffering, lambda services, turn, press: services.browsing.offering(turn, press.offering)),
        on_press(ShowAgenda, lambda services, turn, _: services.browsing.agenda(turn)),
        on_press(
            ShowPriorityQuestion, lambda services, turn, press: services.browsing.priority_question(turn, press.number)
        ),
    ]
