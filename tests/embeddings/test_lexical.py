"""Letters find what meaning blurs, in every language people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.base import Unit
from embeddings.lexical import LexicalIndex, normalised, words

UNITS = [
    Unit("fiets", "Fietslessen voor vrouwen in Den Haag", "description"),
    Unit("abcd", "ABCD: begin bij wat een buurt al kan", "description"),
    Unit("dil", "Komşularımla Türkçe konuşulan bir dil kafesi", "example"),
    Unit("sad", "كيف أبدأ حديقة مع جيراني؟", "example"),
    Unit("pociag", "Zaległości i długi: pomoc od wolontariuszy", "example"),
    Unit("їжа", "Готуємо разом із сусідами їжу", "example"),
]
INDEX = LexicalIndex.of(UNITS)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("fietsles", "fiets"),  # a compound's ending
        ("feitslessen in denhaag", "fiets"),  # misspelled
        ("wat is abcd", "abcd"),
        ("KOMSULARIM ILE TURKCE", "dil"),  # no Turkish keyboard
        ("İstanbul'da komşularım", "dil"),
        ("حديقه مع الجيران", "sad"),  # another final letter, another form
        ("dlugi i zaleglosci", "pociag"),  # no Polish keyboard
        ("готувати їжу", "їжа"),
    ],
)
def test_finds_words_however_they_are_typed(text: str, key: str) -> None:
    assert INDEX.search(text, 3)[0].key == key


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("İIıi", "iiii"),
        ("Łódź", "lodz"),
        ("café", "CAFE"),
        ("ﬁets", "fiets"),
        ("أهلاً", "اهلا"),
        ("مدرسة", "مدرسه"),
        ("ســلام", "سلام"),
        ("Straße", "strasse"),
    ],
)
def test_one_form_of_each_letter(typed: str, same: str) -> None:
    assert normalised(typed) == normalised(same)


def test_cyrillic_letters_with_marks_stay_letters_of_their_own() -> None:
    assert normalised("Йод їсть") == "йод їсть"


def test_words_are_those_between_other_signs() -> None:
    assert words("Foto's, in 's-Hertogenbosch!") == ("foto", "s", "in", "s", "hertogenbosch")


def test_scores_are_cosines_and_a_text_is_nearest_to_itself() -> None:
    hits = INDEX.search(UNITS[0].text, 10)

    assert hits[0].key == UNITS[0].key
    assert hits[0].score == pytest.approx(1, abs=1e-5)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.parametrize("text", ["", "?!", "🙂", "\u200b"])
def test_a_text_without_words_finds_nothing(text: str) -> None:
    assert INDEX.search(text, 10) == ()
    assert INDEX.known(text) == 0


def test_an_index_of_nothing_finds_nothing() -> None:
    assert LexicalIndex.of([]).search("fietsles", 10) == ()


def test_a_unit_without_words_is_never_found_and_harms_no_other() -> None:
    index = LexicalIndex.of([Unit("leeg", "!!!", "example"), *UNITS, Unit("ook leeg", "…", "example")])

    found = [hit.key for hit in index.search("fietslessen", 10)]
    assert found[0] == "fiets"
    assert not {"leeg", "ook leeg"} & set(found)


def test_an_extended_index_finds_what_came_and_what_was_there_as_before() -> None:
    longer = INDEX.extended([Unit("nieuw", "fietslessen voor volwassenen", "example")])

    assert {hit.key for hit in longer.search("fietslessen", 10)} >= {"fiets", "nieuw"}
    assert [hit for hit in longer.search("fietslessen", 10) if hit.key != "nieuw"] == list(
        INDEX.search("fietslessen", 10)
    )
    assert "nieuw" not in {hit.key for hit in INDEX.search("fietslessen", 10)}


@given(st.lists(st.sampled_from(UNITS), max_size=6), st.lists(st.sampled_from(UNITS), max_size=6), st.text(max_size=20))
def test_an_index_made_from_another_is_the_same_as_one_made_anew(
    first: list[Unit], then: list[Unit], text: str
) -> None:
    anew, quick = LexicalIndex.of(then), LexicalIndex.of(then, LexicalIndex.of(first))

    for question in (text, *(unit.text for unit in UNITS)):
        assert [hit.key for hit in quick.search(question, 10)] == [hit.key for hit in anew.search(question, 10)]
        scores = [hit.score for hit in anew.search(question, 10)]
        assert [hit.score for hit in quick.search(question, 10)] == pytest.approx(scores, abs=1e-5)
        assert quick.known(question) == anew.known(question)


def test_known_tells_words_from_mashing() -> None:
    assert INDEX.known("fietslessen") == 1
    assert INDEX.known("qwrtzp xkcdv") == 0


@given(st.text(max_size=60), st.integers(1, 10))
def test_any_text_gives_at_most_that_many_cosines(text: str, limit: int) -> None:
    hits = INDEX.search(text, limit)

    assert len(hits) <= limit
    assert all(0 < hit.score < 1.0001 for hit in hits)
