"""A good answer on its way into the catalogue, as messages to who gave it and to who asked for it."""

from markupsafe import Markup, escape

from handlers.actions.browsing import ShowOffering
from handlers.actions.publishing import (
    Allow,
    AskResident,
    DropPublication,
    EditPart,
    OpenPublication,
    StartPublication,
    TakeBackPermission,
)
from handlers.actions.results import ListInquiries
from handlers.messages.layout import lines, paragraphs, quote
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.voice import Voice
from knowledge.domain import Publication, PublicationPart, PublicationState
from knowledge.humans.published import LIMITS
from knowledge.notices.publishing import (
    PartAsked,
    PermissionAsked,
    PermissionStands,
    PublicationArrived,
    PublicationDrafted,
    PublicationDropped,
    PublicationInvited,
    PublicationStands,
)

ALLOWED = frozenset({PublicationState.AGREED, PublicationState.PUBLISHED})


def publication_invited(notice: PublicationInvited, voice: Voice) -> Outgoing:
    """It helped; may it help others?"""
    start = voice.button("button-propose", StartPublication(notice.escalation))
    return Outgoing(voice("publication-invited", question=notice.question), ((start,),))


def publication_drafted(notice: PublicationDrafted, voice: Voice) -> Outgoing:
    """The words, each of which can be changed."""
    publication = notice.publication
    return Outgoing(
        paragraphs(voice("publication-drafted"), words(publication, voice), voice("publication-drafted-after")),
        (
            (voice.button("button-ask-resident", AskResident(publication.id)),),
            *changing(publication, voice),
            (voice.button("button-not-propose", DropPublication(publication.id)),),
        ),
    )


def part_asked(notice: PartAsked, voice: Voice) -> Outgoing:
    """What stands there now, and room for other words."""
    part, publication = notice.part, notice.publication
    now = publication.question if part is PublicationPart.QUESTION else publication.answer
    return Outgoing(
        paragraphs(
            voice("publication-part-refused", limit=LIMITS[part]) if notice.refused else None,
            lines(voice(f"publication-part-{part}"), quote(now)),
        ),
    )


def publication_dropped(_: PublicationDropped, voice: Voice) -> Outgoing:
    """As if nothing was proposed."""
    return Outgoing(voice("publication-dropped"))


def publication_stands(notice: PublicationStands, voice: Voice) -> Outgoing:
    """How far it is."""
    publication = notice.publication
    told = voice(f"publication-{publication.state}", question=publication.question)
    reason = quote(publication.reason) if publication.reason else None
    return Outgoing(lines(told, reason), reading(publication, voice))


def permission_asked(notice: PermissionAsked, voice: Voice) -> Outgoing:
    """Exactly these words, and what a yes means."""
    publication = notice.publication
    return Outgoing(
        paragraphs(voice("permission-asked"), words(publication, voice), voice("permission-asked-after")),
        (
            (voice.button("button-allow", Allow(publication.id, publication.version, allowed=True)),),
            (voice.button("button-allow-not", Allow(publication.id, publication.version, allowed=False)),),
        ),
    )


def permission_stands(notice: PermissionStands, voice: Voice) -> Outgoing:
    """What became of it; a yes can be taken back."""
    publication = notice.publication
    allowed = publication.state in ALLOWED
    back = ((voice.button("button-take-back", TakeBackPermission(publication.id)),),) if allowed else ()
    return Outgoing(
        voice(f"permission-{publication.state}"),
        (*reading(publication, voice), *back, (voice.button("button-inquiries", ListInquiries()),)),
    )


def publication_arrived(notice: PublicationArrived, voice: Voice) -> Outgoing:
    """For a coordinator."""
    look = voice.button("button-publication-look", OpenPublication(notice.publication.id))
    return Outgoing(paragraphs(voice("publication-arrived"), words(notice.publication, voice)), ((look,),))


def words(publication: Publication, voice: Voice) -> Markup:
    """What others read."""
    return lines(
        voice("publication-question", question=publication.question),
        Markup("<blockquote>{}</blockquote>").format(escape(publication.answer)) if publication.answer else None,
    )


def changing(publication: Publication, voice: Voice) -> Rows:
    """Buttons to change the question and the answer."""
    return (tuple(voice.button(f"button-part-{part}", EditPart(publication.id, part)) for part in PublicationPart),)


def reading(publication: Publication, voice: Voice) -> Rows:
    """A button to read it as everybody does, while it is published."""
    if publication.state is not PublicationState.PUBLISHED or publication.offering_id is None:
        return ()
    return ((voice.button("button-submission-show", ShowOffering(publication.offering_id)),),)
