"""Meaning and letters are weighed together, per key."""

import numpy as np
import pytest
from letters_embedder import LettersEmbedder

from embeddings.base import Unit
from embeddings.hybrid import LEXICAL_SHARE, HybridIndex, open_hybrid


def vector(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


def test_a_key_scores_as_the_mean_of_its_three_best_units() -> None:
    units = [*(Unit("a", text, "example") for text in ("xx", "yy", "zz", "ww")), Unit("b", "q", "x")]
    vectors = np.array([[1, 0], [0.6, 0.8], [0.8, 0.6], [0, 1], [0, 1]], np.float32)

    first, second = HybridIndex.of(units, vectors).search("niets", vector(1, 0))

    assert (first.key, second.key) == ("a", "b")
    assert first.lexical == 0
    assert first.score == pytest.approx((1 - LEXICAL_SHARE) * 0.8, abs=1e-3)


def test_a_key_that_only_letters_know_is_found() -> None:
    """However far its meaning is, beyond what meaning was asked to bring."""
    units = [Unit(f"ver-{at}", "iets heel anders", "example") for at in range(300)] + [Unit("naam", "Zwik Zwak", "x")]
    vectors = np.array([[1, 0]] * 300 + [[-1, 0]], np.float32)

    ranked = HybridIndex.of(units, vectors).search("zwik zwak", vector(1, 0))

    assert "naam" in {one.key for one in ranked}


def test_equal_scores_are_in_the_order_of_keys() -> None:
    units = [Unit(key, "tekst", "example") for key in ("c", "a", "b")]

    ranked = HybridIndex.of(units, np.array([[1, 0]] * 3, np.float32)).search("vraag", vector(1, 0))

    assert [one.key for one in ranked] == ["a", "b", "c"]


def test_nothing_is_found_in_nothing() -> None:
    assert HybridIndex.of((), np.empty((0, 2), np.float32)).search("iets", vector(1, 0)) == ()


async def test_opens_both_indexes_over_the_same_units() -> None:
    embedder = LettersEmbedder()
    units = [Unit("tuin", "Een moestuin met de straat", "example"), Unit("fiets", "Fietslessen", "example")]
    index = await open_hybrid(units, embedder)
    [asked] = await embedder.embed_questions(["leren fietsen, fietsles"])

    best = index.search("leren fietsen, fietsles", asked)[0]

    assert best.key == "fiets"
    assert best.lexical > 0
    assert index.known("moestuin") == 1
