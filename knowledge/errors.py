"""What can go wrong in `knowledge`, with the facts as attributes; what people read of it is in the text catalogue."""


class KnowledgeError(Exception):
    """Something a person asked for cannot be done; the caller can tell them why."""


class NotFoundError(KnowledgeError):
    """There is no such thing, or no longer.

    Attributes:
        kind: What was looked for, such as "offering".
        key: How it was asked for.
    """

    def __init__(self, kind: str, key: object) -> None:
        super().__init__(f"no {kind} {key!r}")
        self.kind = kind
        self.key = key


class NotAllowedError(KnowledgeError):
    """The person lacks the role that this takes, or the thing is somebody else's."""


class StaleError(KnowledgeError):
    """A button or reply belongs to something that has moved on: nothing was changed."""


class OvertakenError(StaleError):
    """Somebody else was first: nothing was changed.

    Attributes:
        now: What they put there.
    """

    def __init__(self, now: str) -> None:
        super().__init__("changed meanwhile")
        self.now = now


class ReasonNeededError(KnowledgeError):
    """What was asked can only be done with a reason: nothing was changed."""


class TooLongError(KnowledgeError):
    """There are more words than are kept: nothing was changed.

    Attributes:
        limit: Characters that are.
    """

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} characters")
        self.limit = limit


class ConflictError(KnowledgeError):
    """Something changed between looking and writing: nothing was written, and the same can be tried again."""


class DataFaultError(KnowledgeError):
    """A file that ships with, or is given to, the program is wrong: which file, and what is expected."""


class NotMigratedError(KnowledgeError):
    """The database has another shape than this program; the message says which command mends it."""


class UnreachableError(KnowledgeError):
    """The database cannot be opened; the message says what it answers."""
