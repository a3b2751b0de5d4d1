"""What is kept of somebody, as messages."""

from handlers.actions.meeting import Erase
from handlers.messages.outgoing import Document, Outgoing
from handlers.messages.voice import Voice
from knowledge.notices.meeting import DocumentSent, Erased, ErasureAsked, PrivacyShown


def privacy_shown(notice: PrivacyShown, voice: Voice) -> Outgoing:
    """What is kept, who reads it, and what one can do about it."""
    return Outgoing(voice("privacy", days=notice.retention_days))


def document_sent(notice: DocumentSent, voice: Voice) -> Outgoing:
    """A file, with what it is."""
    file = Document(notice.filename, notice.content.encode())
    return Outgoing(voice(f"document-{notice.caption}"), attachment=file)


def erasure_asked(notice: ErasureAsked, voice: Voice) -> Outgoing:
    """What would disappear, and whether that is what they want."""
    return Outgoing(
        voice("erasure-asked", inquiries=notice.inquiries),
        (
            (voice.button("button-erase-yes", Erase(really=True)),),
            (voice.button("button-erase-no", Erase(really=False)),),
        ),
    )


def erased(_: Erased, voice: Voice) -> Outgoing:
    """The last word to somebody who is a stranger again."""
    return Outgoing(voice("erased"))
