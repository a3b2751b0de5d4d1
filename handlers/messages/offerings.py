"""An offering, in words."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from handlers.fitting import clip
from handlers.messages.layout import dotted, lines, paragraphs
from handlers.messages.voice import Voice
from knowledge.catalogue.showing import shown_examples
from knowledge.domain import Cost, Effort, Offering, Reason, Suggestion

LONGEST_SUMMARY = 160
"""UTF-16 units of what an offering is about among others: a sentence, so that three fit on a screen. Own choice."""

MOST_REASONS = 3
"""Reasons shown for one suggestion, the strongest: more is no longer read. Own choice."""


def suggestion(rank: int, found: Suggestion, voice: Voice) -> Markup:
    """One of a few that fit: what, by whom, what it takes, and why this one."""
    offering = found.offering
    return lines(
        voice("suggestion", rank=rank, title=offering.title, url=offering.url),
        voice("suggestion-by", organisation=offering.organisation),
        escape(clip(_first_sentence(offering.summary), LONGEST_SUMMARY)),
        dotted(_facts(offering, voice)),
        _past(offering, voice) if found.past else None,
        voice("suggestion-why", reasons=_reasons(found.reasons, voice)) if found.reasons else None,
    )


def brief(number: int, offering: Offering, voice: Voice) -> Markup:
    """One in a list."""
    return lines(
        voice("offering-line", number=number, title=offering.title),
        voice("suggestion-by", organisation=offering.organisation),
        dotted(_facts(offering, voice)),
    )


def full(offering: Offering, voice: Voice, *, past: bool) -> Markup:
    """Everything about one."""
    audiences = ", ".join(map(voice.name, offering.audiences))
    return paragraphs(
        lines(
            voice("offering-title", title=offering.title, url=offering.url),
            voice("suggestion-by", organisation=offering.organisation),
        ),
        escape(offering.summary),
        lines(
            dotted([*_facts(offering, voice), voice.name(offering.scale)]),
            voice("offering-audiences", audiences=audiences) if audiences else None,
            voice("offering-themes", themes=", ".join(map(voice.theme, offering.themes))),
            _when(offering, voice, past=past),
        ),
        _examples(offering, voice),
    )


def _facts(offering: Offering, voice: Voice) -> Sequence[str]:
    """What kind of thing it is, and what it takes to take part; what is not known is left out."""
    language = voice.texts.plain("offering-language", language=voice.texts.language_name(offering.language))
    return [
        voice.name(offering.kind),
        *map(voice.name, offering.form),
        *([voice.name(offering.effort)] if offering.effort is not Effort.UNKNOWN else []),
        *([voice.name(offering.cost)] if offering.cost is not Cost.UNKNOWN else []),
        *([language] if offering.language != voice.texts.language else []),
    ]


def _when(offering: Offering, voice: Voice, *, past: bool) -> Markup | None:
    if past:
        return _past(offering, voice)
    return voice("offering-period", period=offering.period) if offering.period else None


def _past(offering: Offering, voice: Voice) -> Markup:
    if offering.period is None:
        return voice("suggestion-past")
    return voice("suggestion-past-when", period=offering.period)


def _reasons(reasons: Sequence[Reason], voice: Voice) -> str:
    return ", ".join(map(voice.name, reasons[:MOST_REASONS]))


def _examples(offering: Offering, voice: Voice) -> Markup | None:
    asked = shown_examples(offering, voice.texts.language)
    if not asked:
        return None
    return lines(voice("offering-examples"), *(voice("offering-example", question=text) for text in asked))


def _first_sentence(text: str) -> str:
    sentence, _, rest = text.partition(". ")
    return f"{sentence}." if rest else text
