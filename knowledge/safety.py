"""Danger signals: who should get a help line before anything else."""

import re
from collections.abc import Iterable
from typing import Final, Self

from knowledge.danger.likeness import Likeness
from knowledge.danger.rules import Heard, Rules
from knowledge.domain import Danger, HelpLine

_MOST_LINES: Final = 3
"""Help lines shown at once: three, so that the right one is not lost among them."""

_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+", re.IGNORECASE)


class Safety:
    """Tells which messages speak of danger, here and now, and whom to call then."""

    def __init__(self, rules: Rules, likeness: Likeness) -> None:
        self._rules = rules
        self._likeness = likeness
        self._lines = {alarm.danger: alarm.lines for alarm in rules.alarms}

    @classmethod
    def load(cls) -> Self:
        """Read what the program ships with."""
        return cls(Rules.load(), Likeness.load())

    def detect(self, text: str) -> Danger | None:
        """The danger that a text in any of the languages speaks of; None when it is not about here and now.

        A rule that is met is believed unless it is not certain and the text is quite like ordinary ones. Where no rule
        is met, likeness to known cries for help is believed, unless the text speaks of learning, the past and the like.
        An address on the web speaks of no danger, whatever it looks like.
        """
        text = _ADDRESS.sub(" ", text)
        if not text.strip():
            return None
        score = self._likeness.score(text)
        match self._rules.hear(text):
            case Heard(danger, certain) if certain or score >= self._likeness.calm:
                return danger
            case None if score >= self._likeness.alarming and not self._rules.calms(text):
                return self._likeness.kind(text)
        return None

    def lines_for(self, danger: Danger, lines: Iterable[HelpLine]) -> tuple[HelpLine, ...]:
        """The help lines for a danger, the one to call first in front, at most three of those given."""
        by_id = {line.id: line for line in lines}
        return tuple(by_id[line] for line in self._lines[danger] if line in by_id)[:_MOST_LINES]
