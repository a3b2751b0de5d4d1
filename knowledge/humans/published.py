"""From an answer in a talk to an offering that others can read, as pure values."""

import html
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from knowledge import asking
from knowledge.catalogue.records import ANSWER_LIMIT, TITLE_LIMIT
from knowledge.domain import (
    Audience,
    Cost,
    Effort,
    Example,
    Form,
    Inquiry,
    Masked,
    Offering,
    OfferingKind,
    Publication,
    PublicationPart,
    QuestionCard,
    Scale,
    Utterance,
)
from knowledge.privacy import without_placeholders
from knowledge.submissions.filling import clean

ORGANISATION: Final = "Een wijkwijze"
GONE: Final = "Dit antwoord is er niet meer"
"""What stands in the place of a retired answer: the catalogue is Dutch, and old buttons still lead to it."""

LIMITS: Final = {PublicationPart.QUESTION: asking.LONGEST_QUESTION, PublicationPart.ANSWER: ANSWER_LIMIT}
"""Most characters of each part."""

Mask = Callable[[str], Masked]


def draft_of(inquiry: Inquiry, talk: Iterable[Utterance], mask: Mask) -> tuple[str, str]:
    """The question as one sentence and the answers as one text, both masked again."""
    question = asking.plain_question(QuestionCard(what=one_line(inquiry.question, mask)))
    answered = (said for said in talk if not said.from_resident and not said.asks)
    answers = (said.message.text for said in answered if said.message.text)
    return question, _cut(paragraphs("\n\n".join(answers), mask), ANSWER_LIMIT)


def one_line(words: str, mask: Mask) -> str:
    """Words as a catalogue holds them, without personal data."""
    return clean(_plain(mask(words).text))


def paragraphs(words: str, mask: Mask) -> str:
    """The same, with its paragraphs kept."""
    lines = "\n".join(clean(line) for line in _plain(mask(words).text).split("\n"))
    return "\n\n".join(block.strip() for block in lines.split("\n\n") if block.strip())


def changed(part: PublicationPart, words: str, mask: Mask) -> str | None:
    """New words for a part, as they can be kept; None where they are empty or too long."""
    shown = one_line(words, mask) if part is PublicationPart.QUESTION else paragraphs(words, mask)
    return shown if any(mark.isalpha() for mark in shown) and len(shown) <= LIMITS[part] else None


def offering_of(publication: Publication, inquiry: Inquiry, theme: str, day: date, mask: Mask) -> Offering:
    """The answer as an offering: found by its question, read in full, with the day on which it was published."""
    question, answer = one_line(publication.question, mask), paragraphs(publication.answer, mask)
    audience = inquiry.card.audience
    return Offering(
        id=f"antwoord-{publication.id}",
        title=_cut(question, TITLE_LIMIT),
        organisation=ORGANISATION,
        url=None,
        kind=OfferingKind.ANSWER,
        themes=(theme,),
        audiences=(audience,) if audience else tuple(Audience),
        scale=Scale.LOCAL,
        form=(Form.SELF_STUDY,),
        effort=Effort.UNKNOWN,
        cost=Cost.FREE,
        language=inquiry.language.value,
        period=day.isoformat(),
        summary=answer,
        priority_questions=(inquiry.priority_question,) if inquiry.priority_question else (),
        examples=(Example(inquiry.language, clean(without_placeholders(question))),),
    )


def _plain(text: str) -> str:
    """Text in which nothing looks like HTML, however often it was escaped."""
    while (plain := html.unescape(text)) != text:
        text = plain
    return text


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"
