"""Answers questions that come as lines of JSON: the search and the guards of the bot without a conversation."""

import json
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from time import perf_counter

from knowledge.domain import Danger, Language, Masked, QuestionCard
from knowledge.matching.finding import Matching
from knowledge.matching.question_lines import QuestionLine, read_lines


@dataclass(frozen=True, slots=True)
class Reading:
    """What the bot notices in a text before it searches."""

    language: Callable[[str], Language | None]
    danger: Callable[[str], Danger | None]
    mask: Callable[[str], Masked]


async def match_lines(lines: Iterable[str], matching: Matching, reading: Reading) -> AsyncIterator[str]:
    """Answer every question with a line, in the same order, as soon as it is read.

    Args:
        lines: JSON objects with "id", "text" and perhaps "audience"; blank lines are skipped.
        matching: Searches the masked text, as in a conversation.
        reading: Looks at the text as it was typed.

    Yields:
        JSON objects with "id", "decision", "probability", "offerings" (at most ten, each with "id" and "score"),
        "theme", "priority_question", "language", "danger", "masked" and "ms", the time it took.

    Raises:
        LineFaultError: A line is wrong; those before it have been answered.
    """
    for question in read_lines(lines, QuestionLine):
        yield await _answer(question, matching, reading)


async def _answer(question: QuestionLine, matching: Matching, reading: Reading) -> str:
    started = perf_counter()
    language, danger = reading.language(question.text), reading.danger(question.text)
    masked = reading.mask(question.text).text
    match = await matching.find(masked, QuestionCard(what=masked, audience=question.audience), language)
    answer = {
        "id": question.id,
        "decision": match.decision,
        "probability": round(match.probability, 4),
        "offerings": [
            {"id": suggestion.offering.id, "score": round(suggestion.score, 4)} for suggestion in match.suggestions
        ],
        "theme": match.theme,
        "priority_question": match.priority_question,
        "language": language,
        "danger": danger,
        "masked": masked,
        "ms": round((perf_counter() - started) * 1000, 2),
    }
    return json.dumps(answer, ensure_ascii=False)
