"""The light reader gives what sentence-transformers gives."""

import hashlib
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from tokenizers import Tokenizer, models, pre_tokenizers

from embeddings.base import EmbedderUnavailableError
from embeddings.static_model import BUILT_IN, StaticModel, is_static
from embeddings.training.folder import write_folder
from embeddings.training.vocabulary import UNKNOWN

TEXTS = [
    "Hoe begin ik een buurtmoestuin met mijn buren?",
    "HOE BEGIN IK EEN BUURTMOESTUIN met mn buren",
    "sąsiedzi hałasują każdej nocy, co robić",
    "أريد أن أتعرف على جيراني",
    "Хочу познайомитися з сусідами",
    "Komşularımla tanışmak istiyorum",
    "a",
    "wat kost dat?! " * 300,
]


@pytest.fixture
async def built_in() -> AsyncIterator[StaticModel]:
    model = StaticModel()
    yield model
    await model.aclose()


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A folder with six known words, made with the writer that training uses."""
    words = [UNKNOWN, "wij", "maken", "samen", "de", "straat"]
    tokenizer = Tokenizer(models.WordLevel({word: row for row, word in enumerate(words)}, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    table = np.random.default_rng(3).normal(size=(len(words), 8)).astype(np.float32)
    table[0] = 0
    write_folder(tmp_path / "tiny", table, tokenizer)
    return tmp_path / "tiny"


def sentence_transformer(folder: Path, texts: list[str]) -> NDArray[np.float32]:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - ten seconds, for the contract only

    return SentenceTransformer(str(folder), device="cpu").encode(texts, normalize_embeddings=True)


async def test_built_in_model_gives_the_vectors_of_sentence_transformers(built_in: StaticModel) -> None:
    np.testing.assert_allclose(
        await built_in.embed_questions(TEXTS), sentence_transformer(BUILT_IN, TEXTS), rtol=0, atol=1e-5
    )


async def test_tiny_model_gives_the_vectors_of_sentence_transformers(tiny: Path) -> None:
    texts = ["wij maken samen de straat", "samen", "maken maken wij onbekend"]
    model = StaticModel(tiny)

    np.testing.assert_allclose(await model.embed_passages(texts), sentence_transformer(tiny, texts), rtol=0, atol=1e-5)
    await model.aclose()


async def test_a_folder_saved_by_sentence_transformers_itself_can_be_read(tiny: Path, tmp_path: Path) -> None:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - see above

    SentenceTransformer(str(tiny), device="cpu").save(str(tmp_path / "saved"), create_model_card=False)
    ours, theirs = StaticModel(tiny), StaticModel(tmp_path / "saved")

    np.testing.assert_allclose(
        await ours.embed_questions(["samen de straat"]), await theirs.embed_questions(["samen de straat"]), atol=1e-6
    )
    await ours.aclose()
    await theirs.aclose()


async def test_every_row_has_length_one(built_in: StaticModel) -> None:
    vectors = await built_in.embed_questions([*TEXTS, "🙂🙂", "漢字", "?!", "."])

    assert vectors.dtype == np.float32
    assert vectors.shape == (len(TEXTS) + 4, built_in.dimension)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-6)


async def test_a_text_without_a_known_word_is_the_first_axis(tiny: Path) -> None:
    model = StaticModel(tiny)
    vectors = await model.embed_questions(["volslagen onbekend", "🙂"])

    np.testing.assert_array_equal(vectors, np.eye(8, dtype=np.float32)[[0, 0]])
    await model.aclose()


async def test_no_texts_give_no_rows(built_in: StaticModel) -> None:
    assert (await built_in.embed_questions([])).shape == (0, built_in.dimension)


@pytest.mark.parametrize("empty", ["", "  \n"])
async def test_an_empty_text_is_refused(built_in: StaticModel, empty: str) -> None:
    with pytest.raises(ValueError, match="empty"):
        await built_in.embed_questions(["de buurt", empty])


async def test_a_vector_does_not_depend_on_what_is_asked_with_it(built_in: StaticModel) -> None:
    together = await built_in.embed_questions(TEXTS)
    alone = np.concatenate([await built_in.embed_passages([text]) for text in TEXTS])

    np.testing.assert_array_equal(together, alone)


async def test_capitals_and_diacritics_do_not_matter(built_in: StaticModel) -> None:
    vectors = await built_in.embed_questions(["Één geïsoleerde WIJK", "een geisoleerde wijk"])

    np.testing.assert_array_equal(vectors[0], vectors[1])


async def test_digest_changes_with_weights_and_tokenizer(tiny: Path) -> None:
    before = StaticModel(tiny)
    weights = tiny / "model.safetensors"
    raw = bytearray(weights.read_bytes())
    raw[-1] ^= 1
    weights.write_bytes(raw)
    after = StaticModel(tiny)

    assert before.digest != after.digest
    assert StaticModel(tiny).digest == after.digest
    assert len(bytes.fromhex(after.digest)) == hashlib.sha256().digest_size


async def test_a_closed_model_takes_no_more_work(tiny: Path) -> None:
    model = StaticModel(tiny)
    await model.aclose()

    with pytest.raises(RuntimeError, match="shutdown"):
        await model.embed_questions(["samen"])


@pytest.mark.parametrize("missing", ["modules.json", "model.safetensors", "tokenizer.json"])
def test_a_folder_that_misses_a_file_is_unavailable(tiny: Path, missing: str) -> None:
    (tiny / missing).unlink()

    with pytest.raises(EmbedderUnavailableError, match="tiny"):
        StaticModel(tiny)


@pytest.mark.parametrize("spoilt", ["modules.json", "model.safetensors", "tokenizer.json"])
def test_a_folder_with_a_spoilt_file_is_unavailable(tiny: Path, spoilt: str) -> None:
    (tiny / spoilt).write_bytes(b"spoilt")

    with pytest.raises(EmbedderUnavailableError, match="tiny"):
        StaticModel(tiny)


def test_another_kind_of_model_is_not_static(tiny: Path, tmp_path: Path) -> None:
    modules = [{"idx": 0, "path": "", "type": "sentence_transformers.models.Transformer"}]
    (tiny / "modules.json").write_text(json.dumps(modules), encoding="utf-8")

    assert is_static(BUILT_IN)
    assert not is_static(tiny)
    assert not is_static(tmp_path / "nowhere")


def test_reading_a_model_does_not_import_torch() -> None:
    code = "import sys; from embeddings.static_model import StaticModel; StaticModel(); print('torch' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603 - our own words

    assert answer.stdout.strip() == "False"


def test_the_built_in_model_is_small_enough_to_ship() -> None:
    size = sum(file.stat().st_size for file in BUILT_IN.rglob("*") if file.is_file())

    assert size <= 30_000_000
