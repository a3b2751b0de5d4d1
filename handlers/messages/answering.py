"""The wijkwijze's desk, as messages."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from handlers.actions.asking import Belongs
from handlers.actions.humans import Claim, Close, ListHeld, ListOpen, Release, Which
from handlers.actions.working import AskOpenTheme, Decline, TurnHeld, TurnOpen
from handlers.fitting import clip
from handlers.messages import card, offerings, working
from handlers.messages.layout import lines, packed, paragraphs, quote
from handlers.messages.outgoing import Button, Outgoing, Rows
from handlers.messages.relaying import attachment_of, words_of
from handlers.messages.voice import Voice, labelled, turning
from knowledge.domain import Belonging, CardField, Message
from knowledge.notices.humans import (
    EscalationCard,
    EscalationClaimed,
    EscalationGone,
    EscalationLine,
    EscalationOffered,
    EscalationReleased,
    EscalationsListed,
    EscalationTaken,
    OpenThemesListed,
    WhichEscalation,
)

LONGEST_IN_LIST = 300
"""UTF-16 units of a question in a list: ten of them stay below a message of 4096."""


def escalation_offered(notice: EscalationOffered, voice: Voice) -> Outgoing:
    """A question, and one tap to take it."""
    attached = len(notice.card.inquiry.attachments)
    return Outgoing(
        paragraphs(
            voice("escalation-offered"),
            *_about(notice.card, voice),
            voice("escalation-attachments", count=attached) if attached else None,
            voice("offer-why", reasons=", ".join(map(voice.name, notice.reasons))) if notice.reasons else None,
            voice("group-offer") if voice.in_group else None,
        ),
        (
            (voice.button("button-claim", Claim(notice.card.escalation)),),
            *(() if voice.in_group else ((voice.button("button-decline", Decline(notice.card.escalation)),),)),
        ),
    )


def escalation_claimed(notice: EscalationClaimed, voice: Voice) -> Outgoing:
    """The question to reply to, with everything that came with it and what others answered."""
    escalation = notice.card.escalation
    enclosed = map(attachment_of, (*notice.card.inquiry.attachments, *notice.answers))
    return Outgoing(
        paragraphs(_whose(notice, voice), *_about(notice.card, voice), _answers(notice.answers, voice)),
        working.menu(escalation, voice),
        enclosures=tuple(attachment for attachment in enclosed if attachment),
    )


def _whose(notice: EscalationClaimed, voice: Voice) -> Markup:
    return voice("group-claimed", name=notice.by) if notice.by else voice("escalation-claimed")


def escalation_taken(notice: EscalationTaken, voice: Voice) -> Outgoing:
    """Somebody was first."""
    return Outgoing(voice("escalation-taken", question=notice.question), _open(voice))


def escalation_gone(notice: EscalationGone, voice: Voice) -> Outgoing:
    """Nothing to do any more."""
    key = "escalation-withdrawn" if notice.withdrawn else "escalation-closed"
    return Outgoing(voice(key, question=notice.question), _open(voice))


def escalation_released(notice: EscalationReleased, voice: Voice) -> Outgoing:
    """Given back, and one tap to think better of it."""
    again = voice.button("button-claim-after-all", Claim(notice.escalation))
    return Outgoing(voice("escalation-released"), ((again,), *_open(voice)))


def which_escalation(notice: WhichEscalation, voice: Voice) -> Outgoing:
    """The questions they hold, numbered, and a question of their own."""
    numbered = enumerate(notice.held, 1)
    own = voice.button("button-own-question", Belongs(notice.draft, Belonging.NEW))
    return Outgoing(
        paragraphs(voice("which-escalation"), *_listed(notice.held, voice, mine=True)),
        (*packed(labelled(str(number), Which(one.escalation)) for number, one in numbered), (own,)),
    )


def escalations_listed(notice: EscalationsListed, voice: Voice) -> Outgoing:
    """What waits, to be taken; or what they hold, to be answered, finished or given back."""
    key = "escalations-mine" if notice.mine else "escalations-open"
    if not notice.escalations:
        return Outgoing(voice(f"{key}-none"), _open(voice) if notice.mine else ())
    theme = voice("escalations-theme", theme=voice.theme(notice.theme)) if notice.theme else None
    head = lines(voice(key), theme)
    rows = _held(notice, voice) if notice.mine else _waiting(notice, voice)
    return Outgoing(paragraphs(head, *_listed(notice.escalations, voice, mine=notice.mine)), rows)


def open_themes_listed(notice: OpenThemesListed, voice: Voice) -> Outgoing:
    """A button for each theme of which something waits."""
    themes = packed(
        labelled(f"{voice.theme(one.theme)} · {one.count}", TurnOpen(0, one.theme)) for one in notice.themes
    )
    everything = voice.button("button-open-all", TurnOpen(0, None))
    return Outgoing(voice("escalations-which-theme"), (*themes, (everything,)))


def _about(shown: EscalationCard, voice: Voice) -> Sequence[Markup]:
    inquiry = shown.inquiry
    fields = card.filled_in(inquiry.card, voice)
    foreign = inquiry.language is not voice.texts.language
    language = voice("escalation-language", language=voice.texts.language_name(inquiry.language))
    return (
        quote(inquiry.question),
        lines(
            *(card.line(field, value, voice) for field, value in fields if value and field is not CardField.WHAT),
            language if foreign else None,
            voice.place_in_agenda(inquiry.theme, inquiry.priority_question),
        ),
        _nearest(shown, voice),
        *((kept,) if (kept := working.notes(shown.notes, voice)) else ()),
    )


def _nearest(shown: EscalationCard, voice: Voice) -> Markup:
    found = [suggestion.offering for suggestion in shown.suggestions]
    return lines(
        voice("escalation-suggestions") if found else None,
        *(offerings.listed(offering, voice) for offering in found),
    )


def _answers(answers: Sequence[Message], voice: Voice) -> Markup | None:
    """What was answered before, in words; whatever else is enclosed."""
    said = [words for words in map(words_of, answers) if words]
    return paragraphs(voice("escalation-answers"), *(escape(words) for words in said)) if said else None


def _listed(escalations: Sequence[EscalationLine], voice: Voice, *, mine: bool) -> Sequence[Markup]:
    return [
        lines(
            voice("escalation-line", number=number, question=clip(one.question, LONGEST_IN_LIST), days=one.days),
            _stands(one, voice) if mine else None,
        )
        for number, one in enumerate(escalations, 1)
    ]


def _stands(one: EscalationLine, voice: Voice) -> Markup:
    """Whose turn it is in a talk."""
    if one.until is not None:
        return voice("escalation-until", day=one.until)
    return voice("escalation-resident-waits" if one.resident_waits else "escalation-you-wait")


def _waiting(notice: EscalationsListed, voice: Voice) -> Rows:
    takes: list[Button] = [
        voice.button("button-claim-number", Claim(one.escalation), number=number)
        for number, one in enumerate(notice.escalations, 1)
    ]
    filtered = notice.pages > 1 or notice.theme is not None
    return (
        *packed(takes),
        *turning(notice.page, notice.pages, lambda page: TurnOpen(page, notice.theme), voice),
        *(((voice.button("button-open-theme", AskOpenTheme()),),) if filtered else ()),
        (voice.button("button-held", ListHeld()),),
    )


def _held(notice: EscalationsListed, voice: Voice) -> Rows:
    """Claiming what one holds shows it again, to reply to."""
    return (
        *(
            (
                voice.button("button-show-number", Claim(one.escalation), number=number),
                *((voice.button("button-close-number", Close(one.escalation), number=number),) if one.answered else ()),
                voice.button("button-release-number", Release(one.escalation), number=number),
            )
            for number, one in enumerate(notice.escalations, 1)
        ),
        *turning(notice.page, notice.pages, TurnHeld, voice),
        *_open(voice),
    )


def _open(voice: Voice) -> Rows:
    """One tap to what waits; in a group a list of other questions would stand in the topic of this one."""
    return () if voice.in_group else ((voice.button("button-open", ListOpen()),),)
