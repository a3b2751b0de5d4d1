"""Gaps, and what is done about them, as messages."""

from collections.abc import Sequence

from markupsafe import Markup

from handlers.actions import Action
from handlers.actions.coordinating import ListGaps, OpenSignal
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
from handlers.messages.layout import dotted, lines, packed, paragraphs
from handlers.messages.outgoing import Button, Outgoing
from handlers.messages.voice import Voice, labelled, turning
from knowledge.domain import GapStatus
from knowledge.notices.gaps import (
    AskersShown,
    GapPart,
    GroupFilled,
    GroupLinkAsked,
    GroupLinkPreviewed,
    GroupMergeAsked,
    GroupShown,
    GroupsListed,
    GroupStatusAsked,
    GroupWordsAsked,
    NetworkWasAsked,
)

PLACES = 3
"""Municipalities that are named. Own choice."""


def groups_listed(notice: GroupsListed, voice: Voice) -> Outgoing:
    """Numbered, the largest first; below them the way to the questions that stand alone."""
    numbered = list(enumerate(notice.gaps, 1))
    page = voice("offerings-page", page=notice.page + 1, pages=notice.pages) if notice.pages > 1 else None
    shown = (
        lines(
            voice("group-line", number=number, title=one.title),
            dotted(
                [
                    voice.texts.plain("group-count", count=one.count),
                    voice.name(one.status),
                    *([voice.texts.plain("group-growth", count=one.growth)] if one.growth > 0 else []),
                    *([voice.texts.plain("group-waiting", count=one.waiting)] if one.waiting else []),
                ]
            ),
        )
        for number, one in numbered
    )
    return Outgoing(
        paragraphs(lines(voice("groups"), voice("groups-count", total=notice.total)), *shown, page),
        (
            *packed(labelled(str(number), OpenGroup(one.gap)) for number, one in numbered),
            *turning(notice.page, notice.pages, ListGroups, voice),
            (voice.button("button-loose", ListGaps(), count=notice.loose),),
        ),
    )


def group_shown(notice: GroupShown, voice: Voice) -> Outgoing:
    """All about one gap, and everything that can be done."""
    numbered = list(enumerate(notice.examples, 1))
    return Outgoing(
        paragraphs(
            lines(voice("group", title=notice.title), dotted(_figures(notice, voice))),
            lines(
                voice("group-examples") if numbered else None,
                *(voice("group-example", number=number, question=text) for number, (_, text) in numbered),
            ),
            lines(*_whoever_asks(notice, voice)),
            lines(*_follow_up(notice, voice)),
            voice("group-dashboard"),
        ),
        (
            *packed(labelled(str(number), OpenSignal(signal)) for number, (signal, _) in numbered),
            *((voice.button(key, action),) for sensible, key, action in _possible(notice) if sensible),
        ),
    )


def group_status_asked(notice: GroupStatusAsked, voice: Voice) -> Outgoing:
    """How far?"""
    choices = (labelled(voice.name(one), SetGroupStatus(notice.gap, one)) for one in GapStatus if one != notice.status)
    return Outgoing(
        voice("group-status-asked", title=notice.title, status=voice.name(notice.status)),
        (*((choice,) for choice in choices), _back(notice.gap, voice)),
    )


def group_words_asked(notice: GroupWordsAsked, voice: Voice) -> Outgoing:
    """Type it; or take away what there is."""
    refused = "group-day-unclear" if notice.part is GapPart.DUE else "group-words-long"
    key = refused if notice.refused else f"group-asked-{notice.part}"
    clear = ((voice.button("button-group-clear", ClearGroupPart(notice.gap, notice.part)),),) if notice.filled else ()
    return Outgoing(voice(key), (*clear, _back(notice.gap, voice)))


def group_link_asked(notice: GroupLinkAsked, voice: Voice) -> Outgoing:
    """What comes near."""
    return Outgoing(
        voice("group-link-asked" if notice.choices else "choices-none", title=notice.title),
        (
            *((labelled(one.title, PreviewGroupLink(notice.gap, one.id)),) for one in notice.choices),
            (voice.button("button-link-words", AskGroupWords(notice.gap, GapPart.OFFERING)),),
            _back(notice.gap, voice),
        ),
    )


def group_link_previewed(notice: GroupLinkPreviewed, voice: Voice) -> Outgoing:
    """What it does to the questions, and who hears of it."""
    return Outgoing(
        paragraphs(
            voice("group-link-previewed", title=notice.title, offering=notice.offering.title),
            lines(
                voice("group-link-before", count=notice.before, total=notice.questions),
                voice("group-link-after", count=notice.after, total=notice.questions),
            )
            if notice.questions
            else None,
            lines(
                voice("group-will-hear", count=notice.will_hear),
                voice("group-cannot-hear", count=notice.cannot) if notice.cannot else None,
            ),
        ),
        (
            (voice.button("button-group-link-yes", LinkGroup(notice.gap, notice.offering.id)),),
            (voice.button("button-group-link-other", AskGroupLink(notice.gap)),),
            _back(notice.gap, voice),
        ),
    )


def group_filled(notice: GroupFilled, voice: Voice) -> Outgoing:
    """It is done; first what does no harm, so that a second tap takes nothing back."""
    return Outgoing(
        paragraphs(
            voice("group-filled", title=notice.title, offering=notice.offering),
            lines(voice("group-taught", count=notice.taught), voice("group-told", count=notice.told)),
        ),
        (
            _back(notice.gap, voice),
            (voice.button("button-group-askers", ShowAskers(notice.gap)),),
            (voice.button("button-group-unlink", UnlinkGroup(notice.gap)),),
        ),
    )


def group_merge_asked(notice: GroupMergeAsked, voice: Voice) -> Outgoing:
    """With which? What looks like it comes first, and can be called something else."""
    some = notice.alike or notice.others
    return Outgoing(
        paragraphs(
            voice("group-merge-asked" if some else "group-merge-none", title=notice.title),
            lines(*(voice("group-alike", title=title) for _, title in notice.alike)),
        ),
        (
            *((labelled(title, MergeGroup(notice.gap, other)),) for other, title in notice.alike),
            *((labelled(title, MergeGroup(notice.gap, other)),) for other, title in notice.others),
            *(
                (voice.button("button-group-apart", KeepGroupApart(notice.gap, other), title=title),)
                for other, title in notice.alike
            ),
            _back(notice.gap, voice),
        ),
    )


def askers_shown(notice: AskersShown, voice: Voice) -> Outgoing:
    """Who knows, who does not and why."""
    tell = notice.offering is not None and notice.ready > 0
    return Outgoing(
        paragraphs(
            voice("group-askers", title=notice.title),
            voice("group-offering", title=notice.offering) if notice.offering else voice("group-no-offering"),
            lines(
                voice("group-told", count=notice.told),
                voice("group-helped", count=notice.helped) if notice.helped else None,
                voice("group-helped-not", count=notice.helped_not) if notice.helped_not else None,
                voice("group-ready", count=notice.ready) if notice.ready else None,
                *(voice("group-why-not", why=voice.name(why), count=count) for why, count in notice.why_not),
            ),
        ),
        (
            *(((voice.button("button-group-tell", TellAskers(notice.gap)),),) if tell else ()),
            _back(notice.gap, voice),
        ),
    )


def network_was_asked(notice: NetworkWasAsked, voice: Voice) -> Outgoing:
    """How many are asked, and who said yes."""
    return Outgoing(
        paragraphs(
            voice("group-network-asked", title=notice.title),
            lines(voice("group-network-told", count=notice.told), voice("group-willing", count=notice.willing)),
        ),
        (_back(notice.gap, voice),),
    )


def _figures(notice: GroupShown, voice: Voice) -> Sequence[str]:
    plain = voice.texts.plain
    return [
        plain("group-count", count=notice.count),
        voice.name(notice.status),
        *([plain("group-growth", count=notice.growth)] if notice.growth > 0 else []),
        *([plain("group-open", count=notice.open)] if notice.open and notice.status is not GapStatus.NEW else []),
        *([voice.theme(notice.theme)] if notice.theme else []),
    ]


def _whoever_asks(notice: GroupShown, voice: Voice) -> Sequence[Markup | None]:
    who = [f"{voice.name(one)} ({count})" for one, count in notice.audiences]
    where = [f"{place} ({count})" for place, count in notice.municipalities[:PLACES]]
    return [
        voice("group-seen", first=notice.first_seen, last=notice.last_seen)
        if notice.first_seen and notice.last_seen
        else None,
        voice("group-who", who=", ".join(who)) if who else None,
        voice("group-where", where=", ".join(where)) if where else None,
        voice("group-wait", count=notice.waiting) if notice.waiting else None,
    ]


def _follow_up(notice: GroupShown, voice: Voice) -> Sequence[Markup | None]:
    return [
        voice("group-owner", name=notice.owner) if notice.owner else None,
        voice("group-due", day=notice.due) if notice.due else None,
        voice("group-note", note=notice.note) if notice.note else None,
        voice("group-reason", reason=notice.reason) if notice.reason else None,
        voice("group-offering", title=notice.offering) if notice.offering else None,
        *(voice("group-alike", title=title) for title in notice.alike),
        voice("group-told", count=notice.told) if notice.told else None,
        voice("group-helped", count=notice.helped) if notice.helped else None,
        voice("group-willing", count=notice.willing) if notice.willing is not None else None,
    ]


def _possible(notice: GroupShown) -> Sequence[tuple[bool, str, Action]]:
    gap, filled = notice.gap, notice.offering is not None
    return (
        (True, "button-group-link", AskGroupLink(gap)),
        (not filled, "button-group-network", AskNetwork(gap)),
        (bool(notice.willing), "button-group-call", AskGroupWords(gap, GapPart.CALL)),
        (True, "button-group-status", AskGroupStatus(gap)),
        (not notice.mine, "button-group-mine", OwnGroup(gap, mine=True)),
        (notice.mine, "button-group-not-mine", OwnGroup(gap, mine=False)),
        (True, "button-group-due", AskGroupWords(gap, GapPart.DUE)),
        (True, "button-group-note", AskGroupWords(gap, GapPart.NOTE)),
        (True, "button-group-name", AskGroupWords(gap, GapPart.NAME)),
        (True, "button-group-merge", AskGroupMerge(gap)),
        (True, "button-group-askers", ShowAskers(gap)),
        (filled and notice.open > 0, "button-group-go-on", TellAskers(gap)),
        (filled, "button-group-unlink", UnlinkGroup(gap)),
        (notice.unmerge is not None, "button-group-unmerge", UnmergeGroup(notice.unmerge or 0)),
        (notice.undo is not None, "button-undo", UndoGroup(gap, notice.undo or 0)),
        (True, "button-groups", ListGroups()),
    )


def _back(gap: int, voice: Voice) -> tuple[Button, ...]:
    """To the gap."""
    return (voice.button("button-group", OpenGroup(gap)),)
