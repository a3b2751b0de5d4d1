"""The commands, in Dutch and in English: both work in every language."""

from dataclasses import dataclass
from typing import Final

from knowledge.domain import Language, Role


@dataclass(frozen=True, slots=True)
class Command:
    """A command.

    Attributes:
        role: Who may use it; None: everybody. For the menu; the services check it.
    """

    dutch: str
    english: str
    role: Role | None = None

    def name_in(self, language: Language) -> str:
        """The name that a reader of this language sees."""
        return self.dutch if language is Language.NL else self.english


START: Final = Command("start", "start")
HELP: Final = Command("hulp", "help")
MY_QUESTIONS: Final = Command("mijnvragen", "myquestions")
OFFERINGS: Final = Command("aanbod", "offerings")
SUBMIT: Final = Command("aanbieden", "submit")
STOP: Final = Command("stop", "stop")
AGENDA: Final = Command("leeragenda", "agenda")
LANGUAGE: Final = Command("taal", "language")
PRIVACY: Final = Command("privacy", "privacy")
MY_DATA: Final = Command("mijngegevens", "mydata")
DELETE: Final = Command("verwijder", "delete")
OPEN: Final = Command("open", "open", Role.WIJKWIJZE)
MINE: Final = Command("mijn", "mine", Role.WIJKWIJZE)
ANSWERS: Final = Command("antwoorden", "answers", Role.WIJKWIJZE)
PROFILE: Final = Command("profiel", "profile", Role.WIJKWIJZE)
GAPS: Final = Command("gaten", "gaps", Role.COORDINATOR)
SUBMISSIONS: Final = Command("aangeboden", "submissions", Role.COORDINATOR)
REVIEW: Final = Command("nakijken", "review", Role.COORDINATOR)
WIJKWIJZEN: Final = Command("wijkwijzen", "wijkwijzen", Role.COORDINATOR)
FIGURES: Final = Command("cijfers", "figures", Role.COORDINATOR)
REPORT: Final = Command("rapport", "report", Role.COORDINATOR)
SHARED: Final = Command("delen", "share", Role.COORDINATOR)
DASHBOARD: Final = Command("dashboard", "dashboard", Role.COORDINATOR)
INVITE: Final = Command("uitnodigen", "invite", Role.COORDINATOR)

COMMANDS: Final = (
    MY_QUESTIONS,
    OFFERINGS,
    SUBMIT,
    AGENDA,
    OPEN,
    MINE,
    ANSWERS,
    PROFILE,
    GAPS,
    SUBMISSIONS,
    REVIEW,
    SHARED,
    WIJKWIJZEN,
    FIGURES,
    REPORT,
    DASHBOARD,
    INVITE,
    LANGUAGE,
    STOP,
    HELP,
    PRIVACY,
    MY_DATA,
    DELETE,
)
"""What the menu shows, in its order; /start is Telegram's own button."""
