"""A good answer on its way into the catalogue, as messages to coordinators."""

from markupsafe import Markup

from handlers.actions.publishing import (
    AskResident,
    ListPublications,
    OpenPublication,
    Publish,
    RejectPublication,
    RetirePublication,
)
from handlers.messages.layout import lines, paragraphs, quote
from handlers.messages.outgoing import Outgoing, Rows
from handlers.messages.publishing import changing, reading, words
from handlers.messages.voice import Voice, labelled
from knowledge.domain import Publication, PublicationState
from knowledge.notices.publishing import PublicationOpened, PublicationsListed, RejectionReasonAsked


def publication_opened(notice: PublicationOpened, voice: Voice) -> Outgoing:
    """The words, and what can be decided; or what was."""
    publication = notice.publication
    return Outgoing(
        paragraphs(words(publication, voice) if publication.question else None, _standing(notice, voice)),
        (*_ways(publication, voice), (voice.button("button-publications", ListPublications()),)),
    )


def publications_listed(notice: PublicationsListed, voice: Voice) -> Outgoing:
    """What waits first; a button opens one."""
    waiting = tuple((labelled(f"⏳ {one.question}", OpenPublication(one.id)),) for one in notice.waiting)
    published = tuple((labelled(f"📗 {one.question}", OpenPublication(one.id)),) for one in notice.published)
    key = "publications" if notice.waiting or notice.published else "publications-none"
    return Outgoing(voice(key), (*waiting, *published))


def rejection_reason_asked(notice: RejectionReasonAsked, voice: Voice) -> Outgoing:
    """Why not?"""
    back = voice.button("button-back-to-card", OpenPublication(notice.publication))
    return Outgoing(voice("publication-reason-asked"), ((back,),))


def _standing(notice: PublicationOpened, voice: Voice) -> Markup:
    publication = notice.publication
    name = notice.by or voice.texts.plain("role-coordinator")
    reason = quote(publication.reason) if publication.reason else None
    return lines(voice(f"moderated-{publication.state}", name=name), reason)


def _ways(publication: Publication, voice: Voice) -> Rows:
    key = publication.id
    reject = (voice.button("button-publish-not", RejectPublication(key)),)
    match publication.state:
        case PublicationState.AGREED:
            return ((voice.button("button-publish", Publish(key)),), *changing(publication, voice), reject)
        case PublicationState.DRAFT:
            return ((voice.button("button-ask-resident", AskResident(key)),), *changing(publication, voice), reject)
        case PublicationState.PUBLISHED:
            return (*reading(publication, voice), (voice.button("button-retire", RetirePublication(key)),))
        case _:
            return ()
