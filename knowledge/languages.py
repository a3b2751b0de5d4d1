"""Which language: the one somebody is spoken to in, and the one a text is written in."""

import re
from functools import cached_property
from typing import Final

from lingua import Language as Lingua
from lingua import LanguageDetector, LanguageDetectorBuilder

from knowledge.domain import Language

FEWEST_WORDS: Final = 4
"""Words from which on a text tells its language by itself. Source: of 28 short texts in six languages the detector
missed only some of one or two words ("hallo"); of the 350 labelled questions, danger and personal-data lines in
`tests/evaluation` of four words and more it misses one."""

CERTAIN: Final = 0.95
"""Confidence, 0 to 1, from which on the quick detector is believed about a text of that many words, and the thorough
one need not be loaded, which takes half a second. Source: of the labelled texts in Latin letters in `tests/evaluation`
it decides 1,418 of 1,451 so, and is wrong about as many (10) as the thorough one."""

SURE: Final = 0.8
"""Confidence, 0 to 1, from which on the detector is believed about a shorter text; "hallo" gets .72 for English."""

_SCRIPTS: Final = ((re.compile(r"[\u0600-\u06FF]"), Language.AR), (re.compile(r"[\u0400-\u04FF]"), Language.UK))
"""Scripts in which only one of our languages is written."""

_LINGUA: Final = (
    (Lingua.DUTCH, Language.NL),
    (Lingua.ENGLISH, Language.EN),
    (Lingua.TURKISH, Language.TR),
    (Lingua.ARABIC, Language.AR),
    (Lingua.POLISH, Language.PL),
    (Lingua.UKRAINIAN, Language.UK),
)


def language_for(code: str | None, default: Language) -> Language:
    """The language to speak with somebody who has not chosen one.

    Args:
        code: What their channel says, such as "nl" or "pt-br".
        default: For who speaks none of ours.
    """
    spoken = (code or "").lower().split("-")[0]
    return Language(spoken) if spoken in set(Language) else default


class Languages:
    """Tells in which of our languages a text is written; each detector is loaded at its first use."""

    def detect(self, text: str) -> Language | None:
        """The language of a text, or None where it is too short or too odd to tell."""
        script = next((language for pattern, language in _SCRIPTS if pattern.search(text)), None)
        if script is not None:
            return script
        long_enough = len(text.split()) >= FEWEST_WORDS
        language, confidence = _likeliest(self._quick, text)
        if not long_enough or confidence < CERTAIN:
            language, confidence = _likeliest(self._thorough, text)
        return language if long_enough or confidence >= SURE else None

    @cached_property
    def _quick(self) -> LanguageDetector:
        return _builder().with_low_accuracy_mode().build()

    @cached_property
    def _thorough(self) -> LanguageDetector:
        return _builder().build()


def _builder() -> LanguageDetectorBuilder:
    return LanguageDetectorBuilder.from_languages(*(lingua for lingua, _ in _LINGUA))


def _likeliest(detector: LanguageDetector, text: str) -> tuple[Language | None, float]:
    values = detector.compute_language_confidence_values(text)
    if not values or values[0].value == 0:
        return None, 0.0
    return dict(_LINGUA)[values[0].language], values[0].value
