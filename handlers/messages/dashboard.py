"""The way to the dashboard, as a message to a coordinator."""

from handlers.messages.outgoing import Outgoing
from handlers.messages.voice import Voice
from knowledge.notices.dashboard import DashboardLinkMade, DashboardOff


def link_made(notice: DashboardLinkMade, voice: Voice) -> Outgoing:
    """The link, and that it is for them alone."""
    return Outgoing(voice("dashboard-link", address=notice.address, minutes=notice.minutes))


def off(_: DashboardOff, voice: Voice) -> Outgoing:
    """Who runs the vraagbaak can switch it on."""
    return Outgoing(voice("dashboard-off"))
