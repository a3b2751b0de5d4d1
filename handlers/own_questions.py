"""What an asker does with a question that is in human hands."""

from handlers.actions.own_questions import AddToTalk, AskAnother, AskRemark, Complete, OfferAnother, Rate, ReadTalk
from handlers.routes import Route, on_press


def routes() -> list[Route]:
    """From reading back to what could have been better."""
    return [
        on_press(ReadTalk, lambda services, turn, press: services.own_questions.read_back(turn, press.escalation)),
        on_press(AddToTalk, lambda services, turn, press: services.own_questions.add(turn, press.escalation)),
        on_press(
            OfferAnother, lambda services, turn, press: services.own_questions.offer_another(turn, press.escalation)
        ),
        on_press(AskAnother, lambda services, turn, press: services.own_questions.ask_another(turn, press.escalation)),
        on_press(Rate, lambda services, turn, press: services.afterwards.rate(turn, press.escalation, press.stars)),
        on_press(
            Complete,
            lambda services, turn, press: services.afterwards.complete(turn, press.escalation, complete=press.complete),
        ),
        on_press(AskRemark, lambda services, turn, press: services.afterwards.ask_remark(turn, press.escalation)),
    ]
