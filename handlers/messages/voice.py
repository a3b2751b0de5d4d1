"""How one reader is spoken to: the texts in their language, and what themes are called for them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from markupsafe import Markup

from handlers.actions import Action
from handlers.fitting import ELLIPSIS, clip
from handlers.messages.layout import lines
from handlers.messages.outgoing import Button, Rows
from handlers.texts import Fact, Texts
from knowledge.agenda import Agenda

LONGEST_LABEL: Final = 60
"""UTF-16 units of a button's label; a phone shows about half of it. Own choice, Telegram names no limit."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What every message is made with.

    Attributes:
        username: The bot's own name, for links that open it; None where there are no such links.
        in_group: Many read it, and any of them may press.
    """

    texts: Texts
    agenda: Agenda
    username: str | None = None
    in_group: bool = False

    def __call__(self, key: str, **facts: Fact) -> Markup:
        """A text of the catalogue."""
        return self.texts(key, **facts)

    def name(self, value: StrEnum) -> str:
        """What a value of an enumeration is called."""
        return self.texts.name(value)

    def button(self, key: str, action: Action, **facts: Fact) -> Button:
        """A button with a label of the catalogue."""
        return labelled(self.texts.plain(key, **facts), action)

    def theme(self, theme_id: str) -> str:
        """What a theme is called."""
        return self.agenda.theme(theme_id).title_in(self.texts.language)

    def subject(self, subject_id: str) -> str:
        """What a subject is called."""
        return self.agenda.subjects.subject(subject_id).title_in(self.texts.language)

    def priority_question(self, number: int) -> str:
        """A priority question in plain words."""
        return self.agenda.priority_question(number).plain_in(self.texts.language)

    def place_in_agenda(self, theme: str | None, priority_question: int | None) -> Markup:
        """Where a question belongs in the Leeragenda, as far as that is known."""
        return lines(
            self("agenda-theme", theme=self.theme(theme)) if theme else None,
            self("agenda-question", number=priority_question, question=self.priority_question(priority_question))
            if priority_question
            else None,
        )


def labelled(label: str, action: Action) -> Button:
    """A button with this label, on one line; Telegram takes none without."""
    return Button.of(clip(" ".join(label.split()), LONGEST_LABEL) or ELLIPSIS, action)


def turning(page: int, pages: int, turn_to: Callable[[int], Action], voice: Voice) -> Rows:
    """Buttons to the page before and after, where there are such; pages count from 0."""
    row = (
        *((voice.button("button-previous", turn_to(page - 1)),) if page > 0 else ()),
        *((voice.button("button-next", turn_to(page + 1)),) if page + 1 < pages else ()),
    )
    return (row,) if row else ()
