"""The wijkwijzen's group, as messages."""

from handlers.messages.outgoing import Outgoing
from handlers.messages.voice import Voice
from knowledge.notices.together import NotYetWijkwijze


def not_yet_wijkwijze(_: NotYetWijkwijze, voice: Voice) -> Outgoing:
    """Who may answer here."""
    return Outgoing(voice("not-yet-wijkwijze"))
