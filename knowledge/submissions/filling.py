"""Filling in a submission, as pure values: what an answer changes, and what is asked next."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from knowledge.catalogue.records import (
    EXAMPLE_LIMIT,
    ORGANISATION_LIMIT,
    SUMMARY_LIMIT,
    TITLE_LIMIT,
    is_address,
)
from knowledge.domain import (
    FEWEST_QUESTIONS,
    MOST_QUESTIONS,
    Audience,
    Example,
    Language,
    Refusal,
    Step,
    Submission,
)

FEWEST_WORDS: Final = 3
"""Words from which on a line is a question. Own choice: "Wie leert fietsen?"."""

_LIMITS: Final = MappingProxyType(
    {Step.TITLE: TITLE_LIMIT, Step.ORGANISATION: ORGANISATION_LIMIT, Step.SUMMARY: SUMMARY_LIMIT}
)
_ORDER: Final = tuple(Step)

Detect = Callable[[str], Language | None]
"""In which language a text is, where that can be told."""


def answered(submission: Submission, words: str, detect: Detect) -> Submission | Refusal:
    """The submission with an answer to what is asked now; else why it cannot be taken.

    Args:
        words: Masked.
        detect: For the questions; they are in the submitter's language where it cannot be told.
    """
    match submission.step:
        case Step.TITLE | Step.ORGANISATION | Step.SUMMARY:
            return _described(submission, clean(words))
        case Step.URL:
            url = address(words)
            return _next(replace(submission, url=url)) if url else Refusal.NO_ADDRESS
        case Step.QUESTIONS:
            return _with_questions(submission, words, detect)
        case _:
            return Refusal.NO_WORDS


def chosen(submission: Submission, audience: Audience, *, wanted: bool) -> Submission:
    """The submission with an audience in it, or without; twice is as good as once."""
    audiences = tuple(one for one in Audience if (wanted if one is audience else one in submission.audiences))
    return replace(submission, audiences=audiences)


def gone_on(submission: Submission) -> Submission | Refusal:
    """The submission at its next step, where this one may be left."""
    enough = {
        Step.AUDIENCES: bool(submission.audiences),
        Step.URL: True,
        Step.QUESTIONS: len(submission.questions) >= FEWEST_QUESTIONS,
        Step.NEAREST: True,
    }
    return _next(submission) if enough.get(submission.step) else Refusal.NOT_ENOUGH


def editing(submission: Submission, step: Step) -> Submission:
    """The submission while one part is changed; questions are told anew."""
    questions = () if step is Step.QUESTIONS else submission.questions
    return replace(submission, step=step, editing=True, questions=questions)


def address(words: str) -> str | None:
    """A web address as somebody types it, perhaps without how it begins; None where it is none."""
    typed = clean(words).rstrip(".,;")
    whole = typed if "://" in typed else f"https://{typed}"
    return whole if is_address(whole) else None


def clean(words: str) -> str:
    """Words on one line, without signs that a catalogue does not hold."""
    shown = "".join(mark if mark.isprintable() else " " for mark in words if mark not in "<>")
    return " ".join(shown.split())


def _described(submission: Submission, words: str) -> Submission | Refusal:
    if not any(mark.isalpha() for mark in words):
        return Refusal.NO_WORDS
    if len(words) > _LIMITS[submission.step]:
        return Refusal.TOO_LONG
    match submission.step:
        case Step.TITLE:
            return _next(replace(submission, title=words))
        case Step.ORGANISATION:
            return _next(replace(submission, organisation=words))
        case _:
            return _next(replace(submission, summary=words))


def _with_questions(submission: Submission, words: str, detect: Detect) -> Submission | Refusal:
    lines = [line for line in map(clean, words.splitlines()) if len(line.split()) >= FEWEST_WORDS]
    if not lines:
        return Refusal.NO_QUESTION
    if any(len(line) > EXAMPLE_LIMIT for line in lines):
        return Refusal.TOO_LONG
    told = (*submission.questions, *(Example(detect(line) or submission.language, line) for line in lines))
    return replace(submission, questions=tuple(_each_once(told))[:MOST_QUESTIONS])


def _each_once(questions: Iterable[Example]) -> Iterable[Example]:
    seen: dict[str, Example] = {}
    for question in questions:
        seen.setdefault(question.text.casefold(), question)
    return seen.values()


def _next(submission: Submission) -> Submission:
    """What comes after a step; after a change from the card, the card."""
    step = Step.REVIEW if submission.editing else _ORDER[_ORDER.index(submission.step) + 1]
    return replace(submission, step=step, editing=False)
