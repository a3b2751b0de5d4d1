"""Through the lens what is asked counts for more than how."""

import numpy as np
import pytest

from embeddings.base import Unit
from embeddings.hybrid import HybridIndex
from embeddings.lens import Lens
from embeddings.vectors import unit_rows

SUBJECTS = 12
MANNERS = 8


def asked(subjects: int, seed: int) -> tuple[np.ndarray, list[str]]:
    """Questions about subjects, of which each is asked in the same eight manners; a manner is louder than a subject."""
    chance = np.random.default_rng(seed)
    about, manner = chance.normal(size=(subjects, 64)), 2 * chance.normal(size=(MANNERS, 4)) @ np.eye(64)[:4]
    vectors = about[:, None] + manner[None]
    return unit_rows(vectors.reshape(-1, 64)), [f"{one}" for one in range(subjects) for _ in range(MANNERS)]


def test_questions_about_one_subject_come_nearer_to_each_other_than_to_others() -> None:
    lens = Lens.of(*asked(SUBJECTS, seed=1))
    vectors, subjects = asked(SUBJECTS, seed=2)
    same = np.equal.outer(subjects, subjects)

    def apart(seen: np.ndarray) -> float:
        cosines = seen @ seen.T
        return float(cosines[same].mean() - cosines[~same].mean())

    assert apart(lens.seen(vectors)) > apart(vectors) + 0.1


def test_what_it_shows_has_length_one() -> None:
    vectors, subjects = asked(3, seed=1)
    seen = Lens.of(vectors, subjects).seen(vectors)
    assert seen.dtype == np.float32
    assert np.linalg.norm(seen, axis=1) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("subjects", [[], ["a", "b", "c"]])
def test_without_two_texts_about_one_subject_nothing_is_changed(subjects: list[str]) -> None:
    vectors, _ = asked(1, seed=1)
    assert Lens.of(vectors[: len(subjects)], subjects).seen(vectors) == pytest.approx(vectors, abs=1e-6)


def test_an_index_makes_one_of_its_units_but_those_that_are_no_subject() -> None:
    vectors, subjects = asked(SUBJECTS, seed=1)
    vectors = vectors.astype(np.float16).astype(np.float32)
    others = np.eye(64, dtype=np.float32)[:5]
    units = [*(Unit(one, "tekst", "example") for one in subjects), *(Unit("no:x", "tekst", "x") for _ in others)]
    index = HybridIndex.of(units, np.vstack([vectors, others]))

    assert index.lens(but="no:").matrix == pytest.approx(Lens.of(vectors, subjects).matrix, abs=1e-5)
