"""Forgetting in time: nothing that leads to a person is kept longer than was promised."""

from dataclasses import dataclass
from datetime import timedelta

from knowledge.database.unit_of_work import UnitOfWork

STRANGER = timedelta(days=1)
"""For how long somebody is remembered who never agreed to it: long enough for the conversation they are in."""

DRAFT = timedelta(days=30)
"""For how long an unfinished question waits for the person to come back. Own choice."""

HANDLED = timedelta(days=7)
"""For how long the ids of handled updates are kept, to recognise repeats; Telegram keeps updates for 24 hours:
https://core.telegram.org/bots/api#getting-updates."""

FAILED = timedelta(days=30)
"""For how long an update that failed is kept, with its words, so that somebody can find out why. Own choice."""

RUNS = timedelta(days=90)
"""For how long it is kept that a job ran; a period is a day at most."""

DEEDS = timedelta(days=5 * 365)
"""For how long the audit trail tells what was done. Own choice: long enough to answer for a gap from the first
question until what was made for it has run."""

LOGINS = timedelta(days=365)
"""For how long it tells who logged in and out. Own choice: long enough to look into misuse."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a round of forgetting did.

    Attributes:
        strangers: People who never agreed and were not heard since.
        people: People who agreed, but of whom nothing was left.
        inquiries: Questions, with what was found for them, said about them and counted of them.
    """

    strangers: int
    people: int
    inquiries: int


async def forget(unit: UnitOfWork, retention_days: int) -> Forgotten:
    """Forget what is due; the caller commits.

    Args:
        retention_days: How many days a question is kept: what people are told when they agree.
    """
    kept_since = unit.now - timedelta(days=retention_days)
    inquiries = await unit.inquiries.forget_before(kept_since)
    await unit.publications.forget_loose()
    await unit.outbox.forget_before(kept_since)
    await unit.invitations.forget_before(kept_since)
    await unit.login_links.forget_before(unit.now)
    await unit.web_sessions.forget_before(unit.now)
    await unit.drafts.forget_before(unit.now - DRAFT)
    await unit.resolutions.forget_before(unit.now - DRAFT)
    await unit.submissions.forget_before(kept_since, drafts=unit.now - DRAFT)
    await unit.offerings.forget_notes(kept_since)
    await unit.inbox.forget_before(handled=unit.now - HANDLED, failed=unit.now - FAILED)
    await unit.jobs.forget_before(unit.now - RUNS)
    await unit.audit.forget_before(unit.now - DEEDS, logins=unit.now - LOGINS)
    return Forgotten(
        strangers=await unit.contacts.forget_idle(unit.now - STRANGER, strangers=True),
        people=await unit.contacts.forget_idle(kept_since, strangers=False),
        inquiries=inquiries,
    )
