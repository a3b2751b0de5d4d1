"""A long story is searched piece by piece, and the question in it is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.hybrid import Ranked
from knowledge.matching.long_texts import LONG, MOST, PIECE, joined, pieces

SENTENCE = "Gisteren at ik soep bij mijn zus en daarna keken wij samen naar een film."


def test_a_short_text_is_one_piece() -> None:
    assert pieces("Hoe begin ik een moestuin?") == ("Hoe begin ik een moestuin?",)


@given(st.lists(st.sampled_from(["ja", "nee", "Hoe dan?", "Zo!", SENTENCE, "\n"]), max_size=400).map(" ".join))
def test_no_word_of_a_story_is_lost_and_no_piece_is_long(story: str) -> None:
    made = pieces(story)

    if len(story.split()) > LONG:
        assert len(made) <= MOST
        assert all(len(piece.split()) < 2 * PIECE for piece in made)
    else:
        assert made == (story,)
    if len(story.split()) <= MOST * PIECE / 2:
        assert {word for piece in made for word in piece.split()} == set(story.split())


def test_a_story_without_a_full_stop_is_cut_as_well() -> None:
    assert len(pieces("dus " * 300)) >= 1
    assert all(len(piece.split()) <= PIECE for piece in pieces(" ".join(map(str, range(300)))))


def test_what_stands_out_in_one_piece_counts() -> None:
    chat = [Ranked("x", 0.40, 0.0), Ranked("y", 0.39, 0.0), Ranked("z", 0.38, 0.0)]
    question = [Ranked("z", 0.45, 0.2), Ranked("x", 0.15, 0.0), Ranked("y", 0.14, 0.0)]

    first, *others = joined([chat, question])

    assert (first.key, first.lexical) == ("z", 0.2)
    assert {one.key for one in others} == {"x", "y"}
    assert first.score - others[0].score > 0.1


def test_a_little_chat_does_not_make_a_story_off_topic() -> None:
    chat = [Ranked("/off-topic/weather", 0.6, 0.0), Ranked("x", 0.3, 0.0)]
    question = [Ranked("x", 0.6, 0.0), Ranked("y", 0.3, 0.0)]

    assert joined([chat, question])[0].key == "x"
    assert joined([chat, chat])[0].key == "/off-topic/weather"


def test_one_piece_is_as_it_was_found() -> None:
    found = (Ranked("x", 0.3, 0.1),)

    assert joined([found]) == found


@pytest.mark.parametrize("found", [[()], [(), ()]])
def test_nothing_found_is_nothing(found: list[tuple[Ranked, ...]]) -> None:
    assert joined(found) == ()
