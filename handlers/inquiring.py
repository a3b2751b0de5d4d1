"""What was found, and what somebody asked before."""

from handlers.actions.results import GiveFeedback, ListInquiries, OpenInquiry, ShowMore, ShowResults, WithdrawInquiry
from handlers.commands import MY_QUESTIONS
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Every way back to what was asked and found."""
    return [
        on_command(MY_QUESTIONS, lambda services, turn: services.inquiries.list_mine(turn)),
        on_press(ListInquiries, lambda services, turn, _: services.inquiries.list_mine(turn)),
        on_press(OpenInquiry, lambda services, turn, press: services.inquiries.open(turn, press.inquiry)),
        on_press(WithdrawInquiry, lambda services, turn, press: services.inquiries.withdraw(turn, press.inquiry)),
        on_press(ShowResults, lambda services, turn, press: services.inquiries.show_results(turn, press.inquiry)),
        on_press(ShowMore, lambda services, turn, press: services.inquiries.more(turn, press.inquiry)),
        on_press(
            GiveFeedback,
            lambda services, turn, press: services.inquiries.feedback(turn, press.inquiry, press.rank, press.feedback),
        ),
    ]
