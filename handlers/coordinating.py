"""The coordinator's view: gap signals, what is decided on them, and invitations."""

from handlers.actions.coordinating import (
    AskGapFilter,
    AskGapTitle,
    AskTarget,
    AskWords,
    CallUnclear,
    ChooseGapTheme,
    ConfirmAs,
    Decide,
    DismissAs,
    ExportGaps,
    Invite,
    LinkTo,
    ListGaps,
    OpenSignal,
    RewriteExample,
    Undo,
)
from handlers.commands import INVITE
from handlers.routes import Route, on_command, on_press
from knowledge.domain import GapFilter, Role


def routes() -> list[Route]:
    """Everything a coordinator does."""
    return [
        on_command(INVITE, lambda services, turn: services.invitations.invite(turn, Role.WIJKWIJZE)),
        on_press(
            ListGaps,
            lambda services, turn, press: services.signals.list(
                turn, GapFilter(press.theme, press.audience, loose=True), press.page
            ),
        ),
        on_press(AskGapFilter, lambda services, turn, _: services.signals.ask_filter(turn)),
        on_press(
            ExportGaps,
            lambda services, turn, press: services.signals.export(turn, GapFilter(press.theme, press.audience)),
        ),
        on_press(Invite, lambda services, turn, press: services.invitations.invite(turn, press.role)),
        *_deciding(),
    ]


def _deciding() -> list[Route]:
    """From an opened signal to a decision that the search has learned, and back."""
    return [
        on_press(OpenSignal, lambda services, turn, press: services.deciding.open(turn, press.signal)),
        on_press(
            AskTarget, lambda services, turn, press: services.deciding.ask_target(turn, press.signal, press.ruling)
        ),
        on_press(AskWords, lambda services, turn, press: services.deciding.ask_words(turn, press.signal)),
        on_press(AskGapTitle, lambda services, turn, press: services.deciding.ask_title(turn, press.signal)),
        on_press(
            ChooseGapTheme,
            lambda services, turn, press: services.deciding.choose_theme(turn, press.resolution, press.theme),
        ),
        on_press(LinkTo, lambda services, turn, press: services.deciding.link(turn, press.signal, press.offering)),
        on_press(ConfirmAs, lambda services, turn, press: services.deciding.confirm(turn, press.signal, press.gap)),
        on_press(DismissAs, lambda services, turn, press: services.deciding.dismiss(turn, press.signal, press.kind)),
        on_press(CallUnclear, lambda services, turn, press: services.deciding.unclear(turn, press.signal)),
        on_press(RewriteExample, lambda services, turn, press: services.deciding.ask_rewrite(turn, press.resolution)),
        on_press(Decide, lambda services, turn, press: services.deciding.decide(turn, press.resolution)),
        on_press(Undo, lambda services, turn, press: services.deciding.undo(turn, press.resolution)),
    ]
