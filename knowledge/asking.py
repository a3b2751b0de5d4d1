"""Sharpening a question: what becomes of a draft, what to ask next, and the question as one plain sentence; pure."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from knowledge.domain import (
    LONGEST_MUNICIPALITY,
    Audience,
    CardField,
    Company,
    Contact,
    Decision,
    Duration,
    Inquiry,
    Match,
    Message,
    MessageKind,
    Place,
    QuestionCard,
    Way,
)
from knowledge.drafts import ASIDE, WORKING, Awaiting, Draft

MOST_QUESTIONS = 3
"""Sharpening questions before the first results. Source: the design of the conversation ("never twenty of them")."""

FEWEST_WORDS = 3
"""A message with fewer words of substance than this says too little, unless something on offer clearly answers it: then
the likeliest topics are offered first. "Het is hier een puinhoop" has two."""

_SUBSTANCE = re.compile(r"\w{4,}")
"""In all six languages the words that carry no subject (articles, pronouns, prepositions) are mostly shorter."""

LONGEST_QUESTION = 300
"""Characters of the question as one plain sentence; the whole story stays on the card. Own choice: of what ships, the
longest question people ask has 260."""

LONGEST_STORY = 3000
"""Characters kept of what somebody tells: three quarters of the longest Telegram message (4096)."""

CHOICES = MappingProxyType[CardField, type[StrEnum]](
    {
        CardField.COMPANY: Company,
        CardField.WAY: Way,
        CardField.PLACE: Place,
        CardField.DURATION: Duration,
        CardField.AUDIENCE: Audience,
    }
)
"""Fields with fixed answers; the others take any text."""

_LONGEST = MappingProxyType({CardField.MUNICIPALITY: LONGEST_MUNICIPALITY})


def begin(old: Draft, contact: Contact, messages: Sequence[Message]) -> Draft:
    """A new question in the place of the old; attachments that came just before it go along."""
    kept = old.attachments if old.waits_for_words else ()
    spoken = [message.text for message in messages if message.text and message.kind is not MessageKind.LOCATION]
    return Draft(
        number=old.number + 1,
        card=QuestionCard(
            what="\n".join(spoken)[:LONGEST_STORY], audience=contact.audience, municipality=contact.municipality
        ),
        attachments=(*kept, *(message for message in messages if message.kind is not MessageKind.TEXT)),
        query=old.query,
        held=old.held,
        version=old.version,
    )


def take_up(old: Draft, inquiry: Inquiry) -> Draft:
    """A question that was submitted, asked on: the old draft where it is that question's, else one of its own."""
    if old.inquiry == inquiry.id:
        return settle(old)
    return Draft(
        number=old.number + 1,
        card=inquiry.card,
        theme=inquiry.theme,
        query=old.query,
        held=old.held,
        inquiry=inquiry.id,
        attachments=inquiry.attachments,
        version=old.version,
    )


def drop(old: Draft) -> Draft:
    """Nothing is asked any more, by no button either; a talk goes on."""
    awaiting = Awaiting.HUMAN if old.awaiting is Awaiting.HUMAN else Awaiting.QUESTION
    return Draft(
        number=old.number + 1,
        awaiting=awaiting,
        query=old.query,
        held=old.held,
        escalation=old.escalation,
        version=old.version,
    )


def ask(draft: Draft, field: CardField, put: tuple[str, ...] = ()) -> Draft:
    """The draft after a sharpening question was put.

    Args:
        draft: What is being asked.
        field: What it is asked.
        put: Ids of the subjects put as buttons, with `CardField.SUBJECT`.
    """
    return replace(draft, asked=(*draft.asked, field), awaiting=Awaiting.FIELD, field=field, editing=False, put=put)


def edit(draft: Draft, field: CardField, put: tuple[str, ...] = ()) -> Draft:
    """The draft while one field is changed from the card; see `ask`."""
    return replace(draft, awaiting=Awaiting.FIELD, field=field, editing=True, put=put)


def choose_subject(draft: Draft, subject: str) -> Draft:
    """The draft with what it is mainly about."""
    return settle(replace(draft, card=replace(draft.card, subject=subject)))


def pass_over(draft: Draft) -> Draft:
    """The draft when none of the subjects that were put is right."""
    passed = tuple(dict.fromkeys((*draft.card.not_about, *draft.put)))
    return settle(replace(draft, card=replace(draft.card, subject=None, not_about=passed)))


def fill(draft: Draft, field: CardField, value: str) -> Draft:
    """The draft with an answer in it.

    Args:
        draft: What is being asked.
        field: The field that is answered.
        value: One of the field's choices, or any text where it has none.

    Raises:
        ValueError: The field has no such choice.
    """
    kind = CHOICES.get(field)
    filled = kind(value) if kind else value.strip()[: _LONGEST.get(field, LONGEST_STORY)]
    return settle(draft.put_in(field, filled))


def add_words(draft: Draft, words: str) -> Draft:
    """The draft with an answer that fits no choice: kept as part of the story, so that it still counts."""
    story = f"{draft.card.what.rstrip()}\n{words.strip()}".strip()[:LONGEST_STORY]
    return settle(replace(draft, card=replace(draft.card, what=story)))


def settle(draft: Draft) -> Draft:
    """The draft when it waits for nothing in particular; nor does any message wait to be placed."""
    return replace(draft, awaiting=Awaiting.QUESTION, field=None, editing=False, pending=())


def step_aside(draft: Draft, awaiting: Awaiting) -> Draft:
    """The draft while something is awaited for a moment: what was going on goes on after it."""
    before = draft.before if draft.awaiting in ASIDE else draft.awaiting
    return replace(draft, awaiting=awaiting, before=before)


def hold(draft: Draft, awaiting: Awaiting, *messages: Message) -> Draft:
    """The draft while messages wait for a word about where they belong, behind those that wait for the same word."""
    waiting = draft.pending if draft.awaiting is awaiting else ()
    return replace(step_aside(draft, awaiting), pending=(*waiting, *messages))


def go_back(draft: Draft) -> Draft:
    """The draft when what was awaited for a moment has come."""
    return replace(draft, awaiting=draft.before) if draft.awaiting in ASIDE else draft


def begin_work(draft: Draft, awaiting: Awaiting, about: int | None, chosen: str | None = None) -> Draft:
    """The draft while a wijkwijze types something of `WORKING`, about an escalation or a canned answer."""
    return replace(step_aside(draft, awaiting), about=about, chosen=chosen, composed=None)


def end_work(draft: Draft) -> Draft:
    """The draft when nothing of `WORKING`, nor of a profile, is typed any more; what waited for "which?" does again."""
    if draft.awaiting not in WORKING | {Awaiting.PROFILE}:
        return draft
    awaiting = Awaiting.WHICH_ESCALATION if draft.pending else draft.before
    return replace(draft, awaiting=awaiting, about=None, chosen=None, composed=None)


def leave_desk(draft: Draft) -> Draft:
    """The draft of somebody who is no wijkwijze any more: nothing is typed for that, and nothing waits for it."""
    if draft.awaiting not in WORKING | {Awaiting.WHICH_ESCALATION, Awaiting.PROFILE}:
        return draft
    return replace(draft, awaiting=draft.before, about=None, chosen=None, composed=None, pending=())


def next_field(draft: Draft, contact: Contact, match: Match) -> CardField | None:
    """The sharpening question that helps most now; None when it is time to search.

    Questions stop after `MOST_QUESTIONS`, and where no answer is expected to change the outcome. Who finds no button
    for their subject tells it in other words or by its theme; then subjects can be put once more.
    """
    if match.decision is Decision.MATCH or len(draft.asked) >= MOST_QUESTIONS:
        return None
    if CardField.WHAT not in draft.asked and (says_little(draft) or draft.card.not_about):
        return CardField.WHAT
    wanted = (field for field in _candidates(contact, match) if _is_open(draft, field))
    return next(wanted, None)


def _is_open(draft: Draft, field: CardField) -> bool:
    again = field is CardField.SUBJECT and draft.asked[-1:] == (CardField.WHAT,)
    return not draft.get(field) and (again or field not in draft.asked)


def _candidates(contact: Contact, match: Match) -> Sequence[CardField]:
    """What could be asked, what helps most first; for whom it is, is asked once per person."""
    whom = (CardField.AUDIENCE,) if contact.audience is None else ()
    worth = tuple(field for field in match.narrowing if field is not CardField.AUDIENCE)
    match match.decision:
        case Decision.CLARIFY:
            return (*worth[:1], *whom, *worth[1:])
        case Decision.ESCALATE:
            return (*(field for field in worth if field is CardField.SUBJECT), *whom)
        case _:
            return whom


def says_little(draft: Draft) -> bool:
    """Too few words to search with, and no theme chosen instead."""
    return draft.theme is None and len(_SUBSTANCE.findall(draft.card.what)) < FEWEST_WORDS


def searched(card: QuestionCard, theme_title: str | None) -> str:
    """The words by which something is searched: the story and the wished result, else the theme chosen by hand."""
    return "\n".join(part for part in (card.what, card.result) if part) or theme_title or ""


def plain_question(card: QuestionCard) -> str:
    """The question as one plain sentence, in the resident's own words.

    Of a long story the last sentence that asks something is taken; else its beginning, cut at a word.
    """
    story = " ".join(_as_sentences(card.what.splitlines()))
    if len(story) > LONGEST_QUESTION:
        asking = [
            s for s in re.split(r"(?<=[.!?؟…])\s+", story) if s.endswith(("?", "؟")) and len(s.split()) > FEWEST_WORDS
        ]
        story = asking[-1] if asking else story
    if len(story) > LONGEST_QUESTION:
        story = story[:LONGEST_QUESTION].rsplit(" ", 1)[0] + "…"
    return story[:1].upper() + story[1:]


def _as_sentences(lines: Sequence[str]) -> Sequence[str]:
    """What was said in several messages, each ended as a sentence but the last."""
    said = [" ".join(line.split()) for line in lines if line.strip()]
    return [*(line if line[-1] in ".!?؟…" else f"{line}." for line in said[:-1]), *said[-1:]]
