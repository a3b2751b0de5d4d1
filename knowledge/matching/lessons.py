"""What coordinators decided, worked into what is searched: a question becomes an example of where it belongs."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from knowledge.domain import Example, KnownGap, Lesson, Offering, OffTopic, Ruling

Known = TypeVar("Known", Offering, KnownGap)


def taught(known: Iterable[Known], lessons: Iterable[Lesson], ruling: Ruling) -> tuple[Known, ...]:
    """Offerings or known gaps with what was taught about each among its examples.

    Args:
        known: As the catalogue or the file has them; a lesson about something else waits until that is back.
        lessons: Oldest first.
        ruling: `Ruling.LINK` for offerings, `Ruling.CONFIRM` for gaps.
    """
    learned = _by_target(lessons, ruling)
    return tuple(_taught(one, learned[one.id]) if one.id in learned else one for one in known)


def off_topic_taught(
    lines: Mapping[OffTopic, tuple[str, ...]], lessons: Iterable[Lesson]
) -> Mapping[OffTopic, tuple[str, ...]]:
    """The lines of every kind of off-topic, with what was dismissed as such."""
    learned = _by_target(lessons, Ruling.DISMISS)
    return {kind: (*lines.get(kind, ()), *(example.text for example in learned.get(kind, ()))) for kind in OffTopic}


def _taught(one: Known, learned: Iterable[Example]) -> Known:
    return replace(one, examples=tuple(dict.fromkeys((*one.examples, *learned))))


def _by_target(lessons: Iterable[Lesson], ruling: Ruling) -> Mapping[str, list[Example]]:
    learned: dict[str, list[Example]] = {}
    for lesson in lessons:
        if lesson.ruling is ruling:
            learned.setdefault(lesson.target, []).append(lesson.example)
    return learned
