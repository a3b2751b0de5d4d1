"""Canned answers, as messages."""

from markupsafe import Markup

from handlers.actions.working import (
    AskCanned,
    BackToWork,
    ChangeCanned,
    DeleteCanned,
    ListCanned,
    NewCanned,
    PickCanned,
    ShowCanned,
)
from handlers.messages.layout import packed, paragraphs, quote
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.voice import Voice, labelled, turning
from knowledge.domain import CannedAnswer
from knowledge.notices.canned import CannedAsked, CannedDeleted, CannedListed, CannedShown


def canned_listed(notice: CannedListed, voice: Voice) -> Outgoing:
    """A button for each; those of everybody are marked."""
    escalation = notice.escalation
    answers = tuple((_answer(one, escalation),) for one in notice.answers)
    if escalation is None:
        key, turns = "canned", turning(notice.page, notice.pages, ListCanned, voice)
        after: Rows = packed(_new(notice, voice))
    else:
        key, turns = "canned-pick", turning(notice.page, notice.pages, lambda to: AskCanned(escalation, to), voice)
        after = ((voice.button("button-back-to-work", BackToWork(escalation)),),)
    return Outgoing(voice(key if notice.answers else f"{key}-none"), (*answers, *turns, *after))


def canned_shown(notice: CannedShown, voice: Voice) -> Outgoing:
    """One in full."""
    answer = notice.answer
    change = (
        (
            voice.button("button-canned-change", ChangeCanned(answer.id)),
            voice.button("button-canned-delete", DeleteCanned(answer.id)),
        )
        if notice.changeable
        else ()
    )
    shared = voice("canned-shared") if answer.owner_id is None else None
    return Outgoing(
        paragraphs(Markup("<b>{}</b>").format(answer.title), quote(answer.text), shared),
        (*((change,) if change else ()), _to_list(voice)),
    )


def canned_asked(notice: CannedAsked, voice: Voice) -> Outgoing:
    """Type it; what is changed stands there to be copied."""
    answer = notice.answer
    before = Markup("<code>{}\n{}</code>").format(answer.title, answer.text) if answer else None
    shared = voice("canned-shared") if notice.shared else None
    refused = voice("canned-refused") if notice.refused else None
    return Outgoing(paragraphs(refused, voice("canned-asked"), shared, before), (_to_list(voice),))


def canned_deleted(notice: CannedDeleted, voice: Voice) -> Outgoing:
    """It is gone."""
    return Outgoing(voice("canned-deleted", title=notice.title), (_to_list(voice),))


def _answer(answer: CannedAnswer, escalation: int | None) -> Button:
    label = f"👥 {answer.title}" if answer.owner_id is None else answer.title
    return labelled(label, ShowCanned(answer.id) if escalation is None else PickCanned(escalation, answer.id))


def _new(notice: CannedListed, voice: Voice) -> tuple[Button, ...]:
    own = voice.button("button-canned-new", NewCanned(shared=False))
    return (own, voice.button("button-canned-new-shared", NewCanned(shared=True))) if notice.shared else (own,)


def _to_list(voice: Voice) -> tuple[Button, ...]:
    return (voice.button("button-canned-list", ListCanned(0)),)
