"""Gaps in a chat: looked at, followed up, filled."""

from handlers.actions.gaps import (
    AskGroupLink,
    AskGroupMerge,
    AskGroupStatus,
    AskGroupWords,
    AskNetwork,
    ClearGroupPart,
    KeepGroupApart,
    LinkGroup,
    ListGroups,
    MergeGroup,
    OpenGroup,
    OwnGroup,
    PreviewGroupLink,
    SetGroupStatus,
    ShowAskers,
    TellAskers,
    UndoGroup,
    UnlinkGroup,
    UnmergeGroup,
)
from handlers.commands import GAPS
from handlers.routes import Route, on_command, on_press


def routes() -> list[Route]:
    """Everything a coordinator does with gaps."""
    return [
        on_command(GAPS, lambda services, turn: services.gaps.list(turn)),
        on_press(ListGroups, lambda services, turn, press: services.gaps.list(turn, press.page)),
        on_press(OpenGroup, lambda services, turn, press: services.gaps.open(turn, press.gap)),
        *_following_up(),
        *_filling(),
    ]


def _following_up() -> list[Route]:
    """How far it is, who sees to it, what it is called, with which it is one."""
    return [
        on_press(AskGroupStatus, lambda services, turn, press: services.gaps.ask_status(turn, press.gap)),
        on_press(SetGroupStatus, lambda services, turn, press: services.gaps.set_status(turn, press.gap, press.status)),
        on_press(OwnGroup, lambda services, turn, press: services.gaps.own(turn, press.gap, mine=press.mine)),
        on_press(AskGroupWords, lambda services, turn, press: services.gaps.ask_words(turn, press.gap, press.part)),
        on_press(ClearGroupPart, lambda services, turn, press: services.gaps.clear(turn, press.gap, press.part)),
        on_press(AskGroupMerge, lambda services, turn, press: services.gaps.ask_merge(turn, press.gap)),
        on_press(MergeGroup, lambda services, turn, press: services.gaps.merge(turn, press.gap, press.into)),
        on_press(KeepGroupApart, lambda services, turn, press: services.gaps.keep_apart(turn, press.gap, press.other)),
        on_press(UnmergeGroup, lambda services, turn, press: services.gaps.unmerge(turn, press.gap)),
        on_press(UndoGroup, lambda services, turn, press: services.gaps.undo(turn, press.gap, press.entry)),
    ]


def _filling() -> list[Route]:
    """An offering or a learning network, and who hears of it."""
    return [
        on_press(AskGroupLink, lambda services, turn, press: services.gaps.ask_link(turn, press.gap)),
        on_press(
            PreviewGroupLink, lambda services, turn, press: services.gaps.preview_link(turn, press.gap, press.offering)
        ),
        on_press(LinkGroup, lambda services, turn, press: services.gaps.link(turn, press.gap, press.offering)),
        on_press(UnlinkGroup, lambda services, turn, press: services.gaps.unlink(turn, press.gap)),
        on_press(AskNetwork, lambda services, turn, press: services.gaps.ask_network(turn, press.gap)),
        on_press(ShowAskers, lambda services, turn, press: services.gaps.show_askers(turn, press.gap)),
        on_press(TellAskers, lambda services, turn, press: services.gaps.tell(turn, press.gap)),
    ]
