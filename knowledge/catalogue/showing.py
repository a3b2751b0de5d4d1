"""Which example questions of an offering people are shown: the search wants every voice, a reader a few clear ones."""

import re
import unicodedata
from typing import Final

from knowledge.domain import Language, Offering

MOST: Final = 3
"""Enough to recognise oneself in. Own choice."""

FEWEST_WORDS: Final = 5
"""Fewer make a search term rather than a question. Own choice."""

MOST_SENTENCES: Final = 2
"""What is the matter, and what is asked. Own choice."""

LONGEST: Final = 120
"""Characters: three lines on a telephone. Own choice; with it every offering that ships has a question to show in
Dutch, and 78 to 92 in a hundred have one in each other language."""

_MARKS: Final = frozenset(" ,.'’‘\"“”„«»-–/?؟،%€")
"""What may stand between letters and digits: no brackets (what was masked), emoji, exclamation or suspension."""

_SENTENCE_END: Final = re.compile(r"[.?؟](?:\s+|$)")
_DOUBLED: Final = re.compile(r"[.,?؟]{2}")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{6,}")
"""Longer than most abbreviations, so that capitals only are shouting."""


def shown_examples(offering: Offering, language: Language) -> tuple[str, ...]:
    """At most three short, well-formed questions by which an offering is found, shortest first.

    In Dutch, where there is none in the language that is asked for.
    """
    for wanted in (language, Language.NL):
        texts = (example.text for example in offering.examples if example.language is wanted)
        fit = [text for text in texts if is_presentable(text)]
        if fit:
            return tuple(sorted(fit, key=len)[:MOST])
    return ()


def is_presentable(question: str) -> bool:
    """Whether a question can stand as an example for others.

    It has five words or more and 120 characters or fewer, in one sentence or two; begins with a capital, where the
    script has those, ends in a question mark, shouts nothing, and holds no other marks than plain text needs.
    """
    return (
        len(question.split()) >= FEWEST_WORDS
        and len(question) <= LONGEST
        and question[0].isalpha()
        and question[-1] in "?؟"
        and 1 <= len(sentences := _SENTENCE_END.split(question)[:-1]) <= MOST_SENTENCES
        and _DOUBLED.search(question) is None
        and not any(sentence[:1].islower() for sentence in sentences)
        and all(mark.isalnum() or mark in _MARKS or _joins(mark) for mark in question)
        and not any(word.isupper() for word in _LONG_WORD.findall(question))
    )


def _joins(mark: str) -> bool:
    """Whether a mark belongs to the letter before it, as in Arabic and in decomposed accents."""
    return unicodedata.category(mark) in {"Mn", "Mc", "Cf"}
