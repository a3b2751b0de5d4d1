"""The coordinator's view: gap signals and invitations."""

from handlers.actions.coordinating import AskGapFilter, ExportGaps, Invite, ListGaps
from handlers.commands import GAPS, INVITE
from handlers.routes import Route, on_command, on_press
from knowledge.domain import GapFilter, Role


def routes() -> list[Route]:
    """Everything a coordinator does."""
    return [
        on_command(GAPS, lambda services, turn: services.gaps.list(turn, GapFilter(), 0)),
        on_command(INVITE, lambda services, turn: services.invitations.invite(turn, Role.WIJKWIJZE)),
        on_press(
            ListGaps,
            lambda services, turn, press: services.gaps.list(turn, GapFilter(press.theme, press.audience), press.page),
        ),
        on_press(AskGapFilter, lambda services, turn, _: services.gaps.ask_filter(turn)),
        on_press(ExportGaps, lambda services, turn, _: services.gaps.export(turn)),
        on_press(Invite, lambda services, turn, press: services.invitations.invite(turn, press.role)),
    ]
