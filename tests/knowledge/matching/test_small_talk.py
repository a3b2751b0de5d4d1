"""Greetings, thanks and gibberish are told from questions; a question is never taken for one of them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from embeddings.base import Unit
from embeddings.lexical import LexicalIndex
from embeddings.training.overlap import overlaps
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Offering, SmallTalk
from knowledge.matching.finding import units_of
from knowledge.matching.question_lines import read_judged
from knowledge.matching.small_talk import KNOWN_AT_LEAST, SmallTalkWords

WORDS = SmallTalkWords.load()
JUDGED = Path(__file__).parents[2] / "evaluation"


@pytest.fixture(scope="module")
def index() -> LexicalIndex:
    """The letters of all that can be found, as in the running program."""
    offerings, _ = read(OFFERINGS_FILE)
    return LexicalIndex.of([*units_of(offerings), *(Unit("-", line, "off-topic") for line in WORDS.off_topic_lines)])


@pytest.mark.parametrize(
    "text",
    [
        "Hoi!",
        "goedemiddag allemaal",
        "Hallo WijkWijzer, hoe gaat het met je?",
        "good evening everyone",
        "Günaydın",
        "selam, ne haber?",
        "مرحبا",
        "Dzień dobry wszystkim",
        "Добрий вечір!",
    ],
)
def test_greetings(text: str, index: LexicalIndex) -> None:
    assert WORDS.kind(text, index.known(text)) is SmallTalk.GREETING


@pytest.mark.parametrize(
    "text",
    [
        "bedankt",
        "Dank je wel voor je hulp!!",
        "hoi, heel erg bedankt",
        "🙏❤️",
        "👍",
        "thanks a lot",
        "sağ ol",
        "شكرا",
        "Dziękuję bardzo",
        "дякую",
    ],
)
def test_thanks(text: str, index: LexicalIndex) -> None:
    assert WORDS.kind(text, index.known(text)) is SmallTalk.THANKS


@pytest.mark.parametrize("text", ["sdkfjhskdjfh", "hjkl hjkl", "lkjhgf poiuyt", "12345", "....", "?!", "🚗", "xD"])
def test_gibberish(text: str, index: LexicalIndex) -> None:
    assert WORDS.kind(text, index.known(text)) is SmallTalk.GIBBERISH


@pytest.mark.parametrize(
    "text",
    [
        "hoi, hoe begin ik een moestuin?",
        "hulp",
        "EHBO",
        "dank je, en hoe vraag ik subsidie aan?",
        "buren",
        "Mi ke siña hulandes",
        "waxaan rabaa inaan barto luuqadda",
        "ndifuna ukufunda isiXhosa",
        "ሰላም ደች መማር እፈልጋለሁ",
        "我想学荷兰语",
        "می خواهم هلندی یاد بگیرم",
    ],
)
def test_what_may_be_a_question_stays_one(text: str, index: LexicalIndex) -> None:
    """Also a single word, and also in a language that nothing on offer speaks."""
    assert WORDS.kind(text, index.known(text)) is None


def test_the_share_that_counts_as_language_lies_between_mashing_and_languages(index: LexicalIndex) -> None:
    mashing = [index.known(text) for text in ("sdkfjhskdjfh", "hjkl hjkl", "lkjhgf poiuyt", "kfjdk dksl woe")]
    languages = [index.known(text) for text in ("waxaan rabaa inaan barto luuqadda", "ndifuna ukufunda isiXhosa")]

    assert max(mashing) < KNOWN_AT_LEAST < min(languages)


def test_no_example_question_is_small_talk(offerings: Sequence[Offering], index: LexicalIndex) -> None:
    examples = [example.text for offering in offerings for example in offering.examples]
    taken = [text for text in examples if WORDS.kind(text, index.known(text))]

    assert taken == []


def test_no_off_topic_line_is_told_by_its_words_alone(index: LexicalIndex) -> None:
    """Nor makes mashing on a keyboard look like language."""
    assert [line for line in WORDS.off_topic_lines if WORDS.kind(line, index.known(line))] == []


def test_no_off_topic_line_gives_away_a_question_that_judges_it() -> None:
    judged = [line.text for path in sorted(JUDGED.glob("*questions.jsonl")) for line in read_judged(path).lines]

    assert overlaps(judged, WORDS.off_topic_lines) == ()


def test_the_lines_are_there_in_every_language_and_none_twice() -> None:
    assert len(set(WORDS.off_topic_lines)) == len(WORDS.off_topic_lines) > 300


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Hoi! Onze buren maken ruzie. Alvast heel erg bedankt!", "Onze buren maken ruzie."),
        ("Onze buren maken ruzie.\nMet vriendelijke groet", "Onze buren maken ruzie."),
        ("Goedemiddag. Hoe gaat het met jullie?", "Goedemiddag. Hoe gaat het met jullie?"),
        ("Wie doet mee? Bedankt! En wanneer?", "Wie doet mee? Bedankt! En wanneer?"),
        ("hoi onze buren maken ruzie", "hoi onze buren maken ruzie"),
        ("Merhaba! Sokağımız çok karanlık. Şimdiden teşekkürler", "Sokağımız çok karanlık."),
        ("", ""),
    ],
)
def test_sentences_around_a_question_that_are_only_polite_are_not_searched(text: str, asked: str) -> None:
    assert SmallTalkWords.load().without_courtesies(text) == asked
