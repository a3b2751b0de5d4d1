"""An offering, in words."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from handlers.fitting import clip
from handlers.messages.layout import dotted, lines, paragraphs
from handlers.messages.voice import Voice
from knowledge.catalogue.showing import shown_examples
from knowledge.domain import Cost, Effort, Offering, OfferingKind, Reason, Suggestion
from knowledge.matching.periods import last_day

LONGEST_SUMMARY = 160
"""UTF-16 units of what an offering is about among others: a sentence, so that three fit on a screen. Own choice."""

MOST_REASONS = 3
"""Reasons shown for one suggestion, the strongest: more is no longer read. Own choice."""


def suggestion(rank: int, found: Suggestion, voice: Voice) -> Markup:
    """One of a few that fit: what, by whom, what it takes, and why this one."""
    offering = found.offering
    return lines(
        _ranked(rank, offering, voice),
        _by(offering, voice),
        escape(clip(_first_sentence(offering.summary), LONGEST_SUMMARY)),
        dotted(_facts(offering, voice)),
        _past(offering, voice) if found.past else None,
        voice("suggestion-why", reasons=_reasons(found.reasons, voice)) if found.reasons else None,
    )


def brief(number: int, offering: Offering, voice: Voice) -> Markup:
    """One in a list."""
    return lines(
        voice("offering-line", number=number, title=offering.title),
        _by(offering, voice),
        dotted(_facts(offering, voice)),
    )


def full(offering: Offering, voice: Voice, *, past: bool) -> Markup:
    """Everything about one."""
    audiences = ", ".join(map(voice.name, offering.audiences))
    return paragraphs(
        lines(
            _titled(offering, voice),
            _by(offering, voice),
        ),
        escape(offering.summary),
        lines(
            dotted([*_facts(offering, voice), *_reach(offering, voice)]),
            voice("offering-audiences", audiences=audiences) if audiences else None,
            voice("offering-themes", themes=", ".join(map(voice.theme, offering.themes))),
            _when(offering, voice, past=past),
        ),
        _examples(offering, voice),
    )


def listed(offering: Offering, voice: Voice) -> Markup:
    """One among others in short: what it is called, and where it is."""
    if offering.url is None:
        return voice("offering-item-answer", title=offering.title)
    return voice("offering-item", title=offering.title, url=offering.url)


def _ranked(rank: int, offering: Offering, voice: Voice) -> Markup:
    if offering.url is None:
        return voice("offering-line", number=rank, title=offering.title)
    return voice("suggestion", rank=rank, title=offering.title, url=offering.url)


def _titled(offering: Offering, voice: Voice) -> Markup:
    if offering.url is None:
        return voice("offering-title-answer", title=offering.title)
    return voice("offering-title", title=offering.title, url=offering.url)


def _by(offering: Offering, voice: Voice) -> Markup:
    """Who offers it; of an answer, that a human wrote it, and when: answers grow old."""
    if offering.kind is not OfferingKind.ANSWER:
        return voice("suggestion-by", organisation=offering.organisation)
    day = last_day(offering.period)
    return voice("offering-answer-of", day=day) if day else voice("offering-answer")


def _facts(offering: Offering, voice: Voice) -> Sequence[str]:
    """What kind of thing it is, and what it takes to take part; what is not known is left out."""
    language = voice.texts.plain("offering-language", language=voice.texts.language_name(offering.language))
    foreign = [language] if offering.language != voice.texts.language else []
    if offering.kind is OfferingKind.ANSWER:  # it is there to be read, and `_by` said so
        return foreign
    return [
        voice.name(offering.kind),
        *map(voice.name, offering.form),
        *([voice.name(offering.effort)] if offering.effort is not Effort.UNKNOWN else []),
        *([voice.name(offering.cost)] if offering.cost is not Cost.UNKNOWN else []),
        *foreign,
    ]


def _reach(offering: Offering, voice: Voice) -> Sequence[str]:
    """At what scale it works; an answer works wherever the question is asked."""
    return [] if offering.kind is OfferingKind.ANSWER else [voice.name(offering.scale)]


def _when(offering: Offering, voice: Voice, *, past: bool) -> Markup | None:
    if past:
        return _past(offering, voice)
    told = offering.period and offering.kind is not OfferingKind.ANSWER
    return voice("offering-period", period=offering.period or "") if told else None


def _past(offering: Offering, voice: Voice) -> Markup:
    if offering.period is None:
        return voice("suggestion-past")
    return voice("suggestion-past-when", period=offering.period)


def _reasons(reasons: Sequence[Reason], voice: Voice) -> str:
    return ", ".join(map(voice.name, reasons[:MOST_REASONS]))


def _examples(offering: Offering, voice: Voice) -> Markup | None:
    asked = shown_examples(offering, voice.texts.language)
    if not asked or offering.kind is OfferingKind.ANSWER:  # its question is what it is called
        return None
    return lines(voice("offering-examples"), *(voice("offering-example", question=text) for text in asked))


def _first_sentence(text: str) -> str:
    sentence, _, rest = text.partition(". ")
    return f"{sentence}." if rest else text
