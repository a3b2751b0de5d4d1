"""Who speaks, where, and what they may do."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from knowledge.domain.language import Language
from knowledge.domain.profiles import Profile


class Audience(StrEnum):
    """For whom: the four groups of the Leeragenda (bronnen/001, table 2.1)."""

    RESIDENT = "bewoner"
    PROFESSIONAL = "wijkprofessional"
    POLICY_OFFICER = "beleidsmaker"
    ADMINISTRATOR = "bestuurder"


class Role(StrEnum):
    """What somebody may do besides asking."""

    WIJKWIJZE = "wijkwijze"
    COORDINATOR = "coordinator"


class Bulletin(StrEnum):
    """What coordinators are told of by itself, as long as they want to hear it."""

    WEEK = "weekbericht"
    GROWTH = "groei"


class Channel(StrEnum):
    """The way along which a contact is reached; a process delivers only on the channels it serves."""

    TELEGRAM = "telegram"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person on a channel: the only link between what was asked and who asked.

    Attributes:
        address: Chat id on the channel.
        language: What they chose, or what Telegram said.
        simple: Wants the easier (A2) version of texts.
        consented_at: When they agreed that questions are kept; None: nothing is, but what waits for that answer.
    """

    id: int
    channel: Channel
    address: str
    language: Language
    simple: bool = False
    audience: Audience | None = None
    municipality: str | None = None
    consented_at: datetime | None = None
    roles: frozenset[Role] = frozenset()

    @property
    def in_group(self) -> bool:
        """Whether this is a group: its id lies below zero (https://core.telegram.org/bots/api#chat)."""
        return self.address.startswith("-")


@dataclass(frozen=True, slots=True)
class Wijkwijze:
    """A volunteer who answers.

    Attributes:
        name: As residents see it.
        open_count: Escalations they hold now.
        blocked: They blocked the bot: nothing reaches them.
    """

    contact: Contact
    name: str
    profile: Profile = field(default_factory=Profile)
    open_count: int = 0
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Somebody who looks after the whole.

    Attributes:
        name: As others see it.
        since: When they became one.
        blocked: They blocked the bot: nothing reaches them.
    """

    contact: Contact
    name: str
    since: datetime
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in the group in which wijkwijzen work together: one for each question.

    Attributes:
        contact_id: Of the group.
        thread_id: What the channel calls the topic; None outside of all topics.
    """

    contact_id: int
    thread_id: int | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing one person did: passed to every service, so that it knows whom to answer and what to mark as handled.

    Attributes:
        update_id: The update in the inbox; None when nobody sent one (a job, the command line).
        message_id: The message whose button was pressed, to be changed in place; None for a typed message.
        reply_to: The message that the person replied to, if any.
        topic: Where in the wijkwijzen's group they did it; None in their own chat.
    """

    contact: Contact
    update_id: int | None = None
    message_id: int | None = None
    reply_to: int | None = None
    topic: Topic | None = None

    @property
    def reader_id(self) -> int:
        """Contact id of the chat in which it was done, and in which it is answered."""
        return self.topic.contact_id if self.topic else self.contact.id
