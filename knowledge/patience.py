"""How long a question in human hands may rest before something happens by itself."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from knowledge.domain import DeadlineKind
from knowledge.working_time import WorkingTime


@dataclass(frozen=True, slots=True)
class Patience:
    """The waits of the desk, all in working time. The defaults are those for volunteers.

    Attributes:
        widen: Until a question that nobody took is offered more widely, and then again.
        to_coordinator: Until it is brought to the coordinators.
        remind: Until its owner is reminded that a resident waits.
        release: Until it is taken back from an owner who stays silent.
        close: Until a talk is closed in which the resident stays silent after an answer.
    """

    working_time: WorkingTime = field(default_factory=WorkingTime)
    widen: timedelta = timedelta(hours=24)
    to_coordinator: timedelta = timedelta(hours=48)
    remind: timedelta = timedelta(hours=48)
    release: timedelta = timedelta(hours=72)
    close: timedelta = timedelta(days=7)

    def due(self, kind: DeadlineKind, since: datetime) -> datetime:
        """When a deadline that runs from a moment falls due; what wakes up does so at the first opening from then."""
        return self.working_time.after(since, self._span(kind))

    def _span(self, kind: DeadlineKind) -> timedelta:
        match kind:
            case DeadlineKind.WIDEN:
                return self.widen
            case DeadlineKind.TO_COORDINATOR:
                return self.to_coordinator
            case DeadlineKind.REMIND:
                return self.remind
            case DeadlineKind.RELEASE:
                return self.release
            case DeadlineKind.CLOSE:
                return self.close
            case DeadlineKind.WAKE:
                return timedelta()


FOR_VOLUNTEERS: Final = Patience()
"""The waits that fit people who answer in their own time."""
