"""The cache spares embedding, and whatever happens to it, it never gives wrong vectors and never stops a start."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from letters_embedder import LettersEmbedder

from embeddings.base import Unit
from embeddings.faiss_index import FaissIndex, open_index

UNITS = (
    Unit("tuin", "Samen een moestuin beginnen", "description"),
    Unit("tuin", "Hoe kweken we groente op het veldje?", "example"),
    Unit("fiets", "Fietslessen voor vrouwen", "description"),
)


async def nearest(index: FaissIndex, text: str) -> str:
    [question] = await LettersEmbedder().embed_questions([text])
    return index.search(question, 1)[0].key


async def test_finds_by_the_nearest_unit() -> None:
    index = await open_index(UNITS, LettersEmbedder())
    [question] = await LettersEmbedder().embed_questions(["groente kweken op een veldje"])

    first, *others = index.search(question, 10)

    assert first.key == "tuin"
    assert len(others) == len(UNITS) - 1
    assert first.score > max(hit.score for hit in others)


@given(st.integers(1, 40), st.integers(1, 50), st.integers(0, 2**32 - 1))
def test_search_is_exhaustive(units: int, limit: int, seed: int) -> None:
    """What it finds is what comparing with every vector finds, but for the rounding to half precision."""
    draw = np.random.default_rng(seed)
    vectors = draw.normal(size=(units, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    index = FaissIndex.of([Unit(str(at), "tekst", "example") for at in range(units)], vectors)

    hits = index.search(vectors[0], limit)

    expected = np.sort(vectors @ vectors[0])[::-1][:limit]
    np.testing.assert_allclose([hit.score for hit in hits], expected, atol=1e-3)


async def test_an_index_of_nothing_finds_nothing() -> None:
    index = await open_index((), LettersEmbedder())
    [question] = await LettersEmbedder().embed_questions(["iets"])

    assert index.search(question, 5) == ()


async def test_second_start_embeds_nothing(tmp_path: Path) -> None:
    await open_index(UNITS, LettersEmbedder(), tmp_path)
    again = LettersEmbedder()

    index = await open_index(UNITS, again, tmp_path)

    assert again.embedded == []
    assert await nearest(index, "fietsles") == "fiets"


async def test_only_texts_that_changed_are_embedded_again(tmp_path: Path) -> None:
    await open_index(UNITS, LettersEmbedder(), tmp_path)
    changed = (UNITS[2], Unit("tuin", "Zaaien en oogsten met de straat", "description"), UNITS[1])
    embedder = LettersEmbedder()

    index = await open_index(changed, embedder, tmp_path)

    assert embedder.embedded == ["Zaaien en oogsten met de straat"]
    assert await nearest(index, "zaaien en oogsten") == "tuin"
    assert await nearest(index, "fietslessen") == "fiets"


async def test_a_unit_that_left_is_found_no_more(tmp_path: Path) -> None:
    await open_index(UNITS, LettersEmbedder(), tmp_path)

    index = await open_index(UNITS[:2], LettersEmbedder(), tmp_path)

    assert await nearest(index, "fietslessen voor vrouwen") == "tuin"


async def test_the_same_text_twice_is_embedded_once_and_found_for_both(tmp_path: Path) -> None:
    twice = (Unit("een", "Samen koken", "example"), Unit("twee", "Samen koken", "example"))
    embedder = LettersEmbedder()

    index = await open_index(twice, embedder, tmp_path)
    [question] = await embedder.embed_questions(["samen koken"])

    assert embedder.embedded == ["Samen koken"]
    assert {hit.key for hit in index.search(question, 2)} == {"een", "twee"}


async def test_another_model_makes_the_cache_void(tmp_path: Path) -> None:
    await open_index(UNITS, LettersEmbedder(), tmp_path)
    other = LettersEmbedder(digest="letters-2", dimension=64)

    await open_index(UNITS, other, tmp_path)

    assert len(other.embedded) == len(UNITS)


@pytest.mark.parametrize("name", ["units.faiss", "manifest.json"])
@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "gone", "text"])
async def test_a_damaged_cache_is_rebuilt(tmp_path: Path, name: str, damage: str) -> None:
    await open_index(UNITS, LettersEmbedder(), tmp_path)
    spoil(tmp_path / name, damage)
    embedder = LettersEmbedder()

    index = await open_index(UNITS, embedder, tmp_path)
    again = LettersEmbedder()
    await open_index(UNITS, again, tmp_path)

    assert len(embedder.embedded) == len(UNITS)
    assert await nearest(index, "fietslessen") == "fiets"
    assert again.embedded == []


@pytest.mark.parametrize("change", [{"format": 0}, {"units": None}, {"units": []}, {"extra": 1}])
async def test_a_manifest_of_another_shape_is_rebuilt(tmp_path: Path, change: dict[str, object]) -> None:
    await open_index(UNITS, LettersEmbedder(), tmp_path)
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | change))
    embedder = LettersEmbedder()

    await open_index(UNITS, embedder, tmp_path)

    assert len(embedder.embedded) == len(UNITS)


async def test_a_crash_between_the_two_files_is_noticed(tmp_path: Path) -> None:
    """The index of one catalogue beside the manifest of another is not taken for either."""
    await open_index(UNITS, LettersEmbedder(), tmp_path)
    manifest = (tmp_path / "manifest.json").read_bytes()
    await open_index(UNITS[:2], LettersEmbedder(), tmp_path)
    (tmp_path / "manifest.json").write_bytes(manifest)
    embedder = LettersEmbedder()

    await open_index(UNITS, embedder, tmp_path)

    assert len(embedder.embedded) == len(UNITS)


async def test_nothing_is_left_behind_but_the_two_files(tmp_path: Path) -> None:
    await open_index(UNITS, LettersEmbedder(), tmp_path / "index")

    assert names_in(tmp_path / "index") == {"units.faiss", "manifest.json"}


async def test_a_cache_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    """A folder that is a file: the same for a full disk and a read-only one."""
    (tmp_path / "index").write_text("in the way")

    index = await open_index(UNITS, LettersEmbedder(), tmp_path / "index")

    assert await nearest(index, "fietslessen") == "fiets"


async def test_a_file_that_cannot_be_replaced_leaves_nothing_half_done(tmp_path: Path) -> None:
    (tmp_path / "units.faiss").mkdir()

    index = await open_index(UNITS, LettersEmbedder(), tmp_path)

    assert await nearest(index, "fietslessen") == "fiets"
    assert names_in(tmp_path) == {"units.faiss"}


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def spoil(file: Path, damage: str) -> None:
    content = file.read_bytes()
    match damage:
        case "cut":
            file.write_bytes(content[: len(content) // 2])
        case "flip":
            file.write_bytes(content[:40] + bytes([content[40] ^ 1]) + content[41:])
        case "empty":
            file.write_bytes(b"")
        case "gone":
            file.unlink()
        case "text":
            file.write_text("[1, 2]")
