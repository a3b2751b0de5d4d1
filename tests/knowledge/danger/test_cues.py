"""Cues are read as rules.yaml explains."""

import pytest

from knowledge.danger.cues import Cue, Lexicon, fold


def said(cue: str, sentence: str) -> bool:
    return bool(Lexicon([Cue.read("nl", "concept", fold(cue))]).concepts(fold(sentence)))


@pytest.mark.parametrize(
    ("cue", "sentence", "met"),
    [
        ("mes", "hij heeft een mes", True),
        ("mes", "er zijn veel mensen", False),
        ("brand-", "brandlucht", True),
        ("brand-", "het brandt", True),
        ("brand-", "vuurbrand", False),
        ("-deur", "de voordeur", True),
        ("-deur", "deurmat", False),
        ("-zelfmoord-", "anti-zelfmoordlijn", True),
        ("slaat/sloeg me", "hij sloeg me", True),
        ("slaat/sloeg me", "hij slaat mijn hond", False),
        ("slaat .. deur", "hij slaat de hele dag de deur", True),
        ("slaat .. deur", "hij slaat een twee drie vier vijf deur", False),
        ("slaat .. deur", "hij slaat", False),
        ("mond + scheef", "scheef hangt zijn mond", True),
        ("mond + scheef", "zijn mond hangt", False),
        ("mond + scheef / hangt omlaag", "zijn mond hangt omlaag", True),
        ("café", "het CAFE", True),
        ("yaşamak", "yasamak", True),
        ("żyć", "zyc", True),
        ("б'є", "бʼє", True),
        ("يضرب", "ويضرب", True),
        ("help", "heeeelp", False),
        ("heelp", "heeeelp", True),
    ],
)
def test_cues(cue: str, sentence: str, *, met: bool) -> None:
    assert said(cue, sentence) is met


def test_a_saying_is_read_over_and_named() -> None:
    lexicon = Lexicon([Cue.read("nl", "idiom", "lach me dood"), Cue.read("nl", "death", "dood")])

    assert lexicon.concepts("ik lach me dood") == {"nl": {"idiom"}}
    assert lexicon.concepts("ik lach me dood en hij is dood") == {"nl": {"idiom", "death"}}


def test_concepts_are_told_apart_by_language() -> None:
    lexicon = Lexicon([Cue.read("en", "weapon", "gun"), Cue.read("nl", "grant", "gun")])

    assert lexicon.concepts("gun") == {"en": {"weapon"}, "nl": {"grant"}}
