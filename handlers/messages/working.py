"""What a wijkwijze does with a question besides answering it, as messages."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from handlers.actions.humans import Claim, Close, ListHeld, ListOpen, Release
from handlers.actions.working import (
    AskBack,
    AskCanned,
    AskColleague,
    AskNote,
    AskOffering,
    AskPostpone,
    Attach,
    BackToWork,
    ChooseColleague,
    HandOver,
    OpenWork,
    Postpone,
    PreviewAttach,
    SendComposed,
    UseTyped,
)
from handlers.messages.layout import lines, packed, paragraphs, quote
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.voice import Voice, labelled
from knowledge.notices.humans import Note
from knowledge.notices.working import (
    AnotherTakesOver,
    AnswerTakesLonger,
    AskBackAsked,
    AttachmentRetired,
    ColleaguesListed,
    ComposedShown,
    HandedOver,
    HandOverAsked,
    NoteAsked,
    NoteKept,
    OfferDeclined,
    OfferingsToAttach,
    PostponeAsked,
    Postponed,
    QuestionWaits,
    WordsWanted,
    WorkLeft,
    WorkShown,
)

DAYS = (1, 3, 7)
"""For how many days a question can be postponed with one tap."""


def menu(escalation: int, voice: Voice) -> Rows:
    """The few buttons below a question that one holds; answering needs none. In a group those that ask for no words."""
    if voice.in_group:
        return (
            (
                voice.button("button-release", Release(escalation)),
                voice.button("button-close", Close(escalation)),
            ),
        )
    return packed(
        (
            voice.button("button-ask-back", AskBack(escalation)),
            voice.button("button-attach", AskOffering(escalation)),
            voice.button("button-work", OpenWork(escalation)),
        )
    )


def notes(kept: Sequence[Note], voice: Voice) -> Markup | None:
    """Notes of colleagues, each with who wrote it."""
    if not kept:
        return None
    said = (voice("note-line", name=one.name or voice.texts.plain("note-nobody"), day=one.at) for one in kept)
    return paragraphs(voice("notes"), *(lines(head, escape(one.text)) for head, one in zip(said, kept, strict=True)))


def work_shown(notice: WorkShown, voice: Voice) -> Outgoing:
    """All that can be done with it."""
    escalation = notice.escalation
    close = (voice.button("button-close", Close(escalation)),) if notice.closable else ()
    return Outgoing(
        voice("work", question=notice.question),
        packed(
            (
                voice.button("button-note", AskNote(escalation)),
                voice.button("button-canned", AskCanned(escalation, 0)),
                voice.button("button-hand-over", AskColleague(escalation)),
                voice.button("button-postpone", AskPostpone(escalation)),
                voice.button("button-release", Release(escalation)),
                *close,
            )
        ),
    )


def work_left(_: WorkLeft, voice: Voice) -> Outgoing:
    """Nothing was sent."""
    return Outgoing(voice("work-left"), ((voice.button("button-held", ListHeld()),),))


def words_wanted(notice: WordsWanted, voice: Voice) -> Outgoing:
    """Only words go here."""
    return Outgoing(voice("words-wanted"), _back(notice.escalation, voice))


def ask_back_asked(notice: AskBackAsked, voice: Voice) -> Outgoing:
    """Type the question."""
    return Outgoing(voice("ask-back-asked", question=notice.question), _back(notice.escalation, voice))


def note_asked(notice: NoteAsked, voice: Voice) -> Outgoing:
    """Type the note."""
    return Outgoing(voice("note-asked"), _back(notice.escalation, voice))


def note_kept(notice: NoteKept, voice: Voice) -> Outgoing:
    """It went nowhere."""
    only = voice("note-words-only") if notice.words_only else None
    return Outgoing(lines(voice("note-kept", question=notice.question), only))


def offer_declined(notice: OfferDeclined, voice: Voice) -> Outgoing:
    """Nothing more of it, and one tap to think better of it."""
    again = voice.button("button-claim-after-all", Claim(notice.escalation))
    return Outgoing(voice("offer-declined", question=notice.question), ((again,),))


def question_waits(notice: QuestionWaits, voice: Voice) -> Outgoing:
    """Nobody holds it."""
    return Outgoing(
        voice("question-waits", question=notice.question),
        ((voice.button("button-claim", Claim(notice.escalation)),),),
    )


def offerings_to_attach(notice: OfferingsToAttach, voice: Voice) -> Outgoing:
    """What could be sent along, a button each."""
    found = notice.offerings
    if notice.query is None:
        head = voice("attach-near") if found else voice("attach-none-near")
        tap = [labelled(f"➤ {one.title}", Attach(notice.escalation, one.id)) for one in found]
    else:
        head = voice("attach-found" if found else "attach-none-found", query=notice.query)
        tap = [labelled(one.title, PreviewAttach(notice.escalation, one.id)) for one in found]
    typed = voice.button("button-use-typed", UseTyped(notice.escalation)) if notice.answer else None
    return Outgoing(
        paragraphs(head, voice("attach-search")),
        (*((button,) for button in (*tap, typed) if button), *_back(notice.escalation, voice)),
    )


def attachment_retired(notice: AttachmentRetired, voice: Voice) -> Outgoing:
    """It went out of the catalogue meanwhile."""
    gone = voice("attach-retired", title=notice.title)
    return Outgoing(paragraphs(gone, voice("attach-search")), _back(notice.escalation, voice))


def composed_shown(notice: ComposedShown, voice: Voice) -> Outgoing:
    """What would go."""
    after = voice("composed-offering" if notice.offering else "composed-text")
    send = voice.button("button-send-composed", SendComposed(notice.escalation))
    return Outgoing(
        paragraphs(voice("composed", question=notice.question), quote(notice.text), after),
        ((send,), *_back(notice.escalation, voice)),
    )


def colleagues_listed(notice: ColleaguesListed, voice: Voice) -> Outgoing:
    """A button for each colleague."""
    escalation = notice.escalation
    if notice.query is None:
        head = voice("hand-over") if notice.colleagues else voice("hand-over-nobody")
    else:
        head = voice("hand-over-found" if notice.colleagues else "hand-over-none-found", name=notice.query)
    people = packed(labelled(one.name, ChooseColleague(escalation, one.contact)) for one in notice.colleagues)
    everybody = voice.button("button-to-all", ChooseColleague(escalation, None))
    return Outgoing(head, (*people, (everybody,), *_back(escalation, voice)))


def hand_over_asked(notice: HandOverAsked, voice: Voice) -> Outgoing:
    """What should they know?"""
    colleague = notice.colleague
    head = voice("hand-over-to", name=colleague.name) if colleague else voice("hand-over-to-all")
    go = HandOver(notice.escalation, colleague.contact if colleague else None)
    return Outgoing(
        paragraphs(head, voice("hand-over-note")),
        ((voice.button("button-without-note", go),), *_back(notice.escalation, voice)),
    )


def handed_over(notice: HandedOver, voice: Voice) -> Outgoing:
    """It is somebody else's."""
    text = voice("handed-over", name=notice.name) if notice.name else voice("escalation-released")
    return Outgoing(text, ((voice.button("button-open", ListOpen()),),))


def another_takes_over(notice: AnotherTakesOver, voice: Voice) -> Outgoing:
    """To the resident."""
    return Outgoing(voice("another-takes-over", question=notice.question))


def postpone_asked(notice: PostponeAsked, voice: Voice) -> Outgoing:
    """Until when?"""
    refused = voice("postpone-refused") if notice.refused else None
    days = packed(voice.button("button-days", Postpone(notice.escalation, days), days=days) for days in DAYS)
    return Outgoing(paragraphs(refused, voice("postpone")), (*days, *_back(notice.escalation, voice)))


def postponed(notice: Postponed, voice: Voice) -> Outgoing:
    """It rests."""
    return Outgoing(
        voice("postponed", question=notice.question, day=notice.until),
        ((voice.button("button-held", ListHeld()),),),
    )


def answer_takes_longer(notice: AnswerTakesLonger, voice: Voice) -> Outgoing:
    """To the resident."""
    return Outgoing(voice("answer-takes-longer", question=notice.question, day=notice.until))


def _back(escalation: int | None, voice: Voice) -> Rows:
    return () if escalation is None else ((voice.button("button-back-to-work", BackToWork(escalation)),),)
