"""Words between two people, as messages: nothing that was said gets lost on the way."""

from dataclasses import replace

from markupsafe import Markup, escape

from handlers.actions.asking import Belongs
from handlers.actions.humans import Close
from handlers.actions.working import DropHeld, OpenWork, SendHeld
from handlers.fitting import clip, units
from handlers.messages import working
from handlers.messages.layout import paragraphs, quote
from handlers.messages.outgoing import TEXT_LIMIT, Attachment, Document, File, Outgoing, Rows, Spot
from handlers.messages.voice import Voice
from knowledge.domain import Belonging, Message, MessageKind
from knowledge.notices.humans import AskerBlocked, MessageRelayed, NotDelivered, ResidentSaid, WijkwijzeSaid
from knowledge.notices.working import ChangeNotPassedOn, DetailsFound, HeldDropped, NotPassedOn


def resident_said(notice: ResidentSaid, voice: Voice) -> Outgoing:
    """To the wijkwijze: what the resident wrote."""
    head = voice("resident-said", question=notice.question)
    more = voice.button("button-work", OpenWork(notice.escalation))
    buttons = working.menu(notice.escalation, voice) if voice.in_group else ((more,),)
    return replace(_said(head, notice.message, voice("resident-said-after"), voice), buttons=buttons)


def wijkwijze_said(notice: WijkwijzeSaid, voice: Voice) -> Outgoing:
    """To the resident: what a human wrote, and that it is a human who did."""
    head = voice("wijkwijze-said", name=notice.name, question=notice.question)
    tail = voice("wijkwijze-asks-after" if notice.asks else "wijkwijze-said-after")
    return replace(_said(head, notice.message, tail, voice), buttons=_back_to_the_bot(voice))


def message_relayed(notice: MessageRelayed, voice: Voice) -> Outgoing:
    """It was passed on; the wijkwijze can finish from here."""
    if notice.to_human:
        return Outgoing(voice("relayed-to-human"), _back_to_the_bot(voice))
    return Outgoing(voice("relayed-to-resident"), ((voice.button("button-close", Close(notice.escalation)),),))


def not_delivered(notice: NotDelivered, voice: Voice) -> Outgoing:
    """It did not arrive, and what can be done."""
    key = "not-delivered-to-human" if notice.to_human else "not-delivered-to-resident"
    return Outgoing(voice(key, question=notice.question))


def asker_blocked(notice: AskerBlocked, voice: Voice) -> Outgoing:
    """Nothing reaches the asker any more."""
    return Outgoing(voice("asker-blocked", question=notice.question))


def details_found(notice: DetailsFound, voice: Voice) -> Outgoing:
    """What was taken out, and what would go."""
    found = [voice.name(detail) for detail in notice.details]
    head = voice("details-found", details=voice.texts.listed(found)) if found else voice("details-changed")
    shown = [words_of(message) or voice.texts.plain("details-attachment") for message in notice.messages]
    buttons: Rows = (
        (
            voice.button("button-send-held", SendHeld(notice.escalation)),
            voice.button("button-drop-held", DropHeld(notice.escalation)),
        ),
    )
    return Outgoing(paragraphs(head, *map(quote, shown), voice("details-sent-so")), buttons)


def not_passed_on(notice: NotPassedOn, voice: Voice) -> Outgoing:
    """What can be passed on instead."""
    return Outgoing(voice("not-passed-on", what=notice.kind.value))


def held_dropped(_: HeldDropped, voice: Voice) -> Outgoing:
    """Nothing went."""
    return Outgoing(voice("held-dropped"))


def change_not_passed_on(notice: ChangeNotPassedOn, voice: Voice) -> Outgoing:
    """The change goes nowhere."""
    return Outgoing(voice("change-not-passed-on", question=notice.question))


def _back_to_the_bot(voice: Voice) -> Rows:
    return ((voice.button("button-new-question", Belongs(0, Belonging.NEW)),),)


def words_of(message: Message) -> str:
    """What a message says in words."""
    return (message.text or "").strip() if message.kind is not MessageKind.LOCATION else ""


def attachment_of(message: Message) -> File | Spot | None:
    """What goes with the words of a message."""
    if message.kind is MessageKind.LOCATION:
        latitude, longitude = (message.text or "0,0").split(",")
        return Spot(float(latitude), float(longitude))
    return File(message.kind, message.file_id) if message.file_id else None


def _said(head: Markup, message: Message, tail: Markup, voice: Voice) -> Outgoing:
    words = words_of(message)
    if message.changed:
        head = paragraphs(head, voice("message-changed"))
    room = TEXT_LIMIT - units(paragraphs(head, Markup("…"), tail))
    shown = clip(words, room)
    text = paragraphs(head, escape(shown), tail)
    whole = () if shown == words else (Document(voice.texts.plain("overflow-filename"), words.encode()),)
    return _with(attachment_of(message), text, whole)


def _with(attachment: Attachment | None, text: Markup, enclosures: tuple[Attachment, ...]) -> Outgoing:
    match attachment:
        case File(kind) if kind is not MessageKind.ROUND_VIDEO:
            return Outgoing(text, attachment=attachment, enclosures=enclosures)
        case File() | Spot():  # these take no words along
            return Outgoing(text, enclosures=(attachment, *enclosures))
        case _:
            return Outgoing(text, enclosures=enclosures)
