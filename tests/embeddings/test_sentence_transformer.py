"""Any sentence-transformers model: small real ones, made here, so that nothing is downloaded."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np
import pytest
from small_transformer import save_transformer

from embeddings.base import EmbedderUnavailableError
from embeddings.opening import open_embedder
from embeddings.sentence_transformer import Prefixes, SentenceTransformerModel, prefixes_of
from embeddings.static_model import BUILT_IN, StaticModel

WORDS = [":", "query", "passage", "wij", "maken", "samen", "straat"]
TEXTS = ["wij maken samen straat", "straat samen"]


@pytest.fixture(scope="session", autouse=True)
def _offline() -> Iterator[None]:
    """No test of this file may reach the hub."""
    from huggingface_hub import constants  # noqa: PLC0415 - heavy

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(constants, "HF_HUB_OFFLINE", True)
        yield


class Named(Protocol):
    """Makes a copy of the tiny transformer under another name."""

    def __call__(self, name: str, *, prompts: dict[str, str] | None = None, spoil: bool = False) -> Path: ...


@pytest.fixture
def named(transformer: Path, tmp_path: Path) -> Named:
    def copy(name: str, *, prompts: dict[str, str] | None = None, spoil: bool = False) -> Path:
        folder = shutil.copytree(transformer, tmp_path / name)
        if prompts:
            file = folder / "config_sentence_transformers.json"
            settings = json.loads(file.read_text(encoding="utf-8")) | {"prompts": prompts}
            file.write_text(json.dumps(settings), encoding="utf-8")
        if spoil:
            weights = folder / "model.safetensors"
            raw = bytearray(weights.read_bytes())
            raw[-1] ^= 1
            weights.write_bytes(raw)
        return folder

    return copy


@pytest.fixture(scope="session")
def transformer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT of one layer that knows a dozen words, saved as people share theirs."""
    return save_transformer(tmp_path_factory.mktemp("models") / "tiny-transformer", WORDS)


async def test_vectors_are_those_of_sentence_transformers(transformer: Path) -> None:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - heavy

    model = await SentenceTransformerModel.open(str(transformer))
    expected = SentenceTransformer(str(transformer)).encode(TEXTS, normalize_embeddings=True)

    np.testing.assert_allclose(await model.embed_questions(TEXTS), expected, atol=1e-6)
    np.testing.assert_allclose(await model.embed_passages(TEXTS), expected, atol=1e-6)
    assert model.dimension == expected.shape[1]
    await model.aclose()


async def test_rows_have_length_one_and_empty_texts_are_refused(transformer: Path) -> None:
    model = await SentenceTransformerModel.open(str(transformer))
    vectors = await model.embed_questions([*TEXTS, "🙂", "samen " * 2000])

    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-6)
    assert (await model.embed_passages([])).shape == (0, model.dimension)
    with pytest.raises(ValueError, match="empty"):
        await model.embed_passages(["samen", " "])
    await model.aclose()


async def test_an_e5_model_gets_its_prefixes(transformer: Path, named: Named) -> None:
    plain = await SentenceTransformerModel.open(str(transformer))
    e5 = await SentenceTransformerModel.open(str(named("multilingual-e5-tiny")))

    questions, passages = await e5.embed_questions(["samen"]), await e5.embed_passages(["samen"])
    np.testing.assert_allclose(questions, await plain.embed_questions(["query: samen"]), atol=1e-6)
    np.testing.assert_allclose(passages, await plain.embed_questions(["passage: samen"]), atol=1e-6)
    assert e5.digest != plain.digest
    await plain.aclose()
    await e5.aclose()


async def test_a_models_own_prompts_are_used(transformer: Path, named: Named) -> None:
    folder = named("prompted", prompts={"query": "samen ", "passage": "straat "})
    plain = await SentenceTransformerModel.open(str(transformer))
    prompted = await SentenceTransformerModel.open(str(folder))

    np.testing.assert_allclose(
        await prompted.embed_questions(["wij"]), await plain.embed_questions(["samen wij"]), atol=1e-6
    )
    np.testing.assert_allclose(
        await prompted.embed_passages(["wij"]), await plain.embed_questions(["straat wij"]), atol=1e-6
    )
    await plain.aclose()
    await prompted.aclose()


@pytest.mark.parametrize(
    ("name", "prompts", "expected"),
    [
        ("intfloat/multilingual-e5-small", {}, Prefixes("query: ", "passage: ")),
        ("intfloat/multilingual-e5-small", {"query": "", "document": ""}, Prefixes("query: ", "passage: ")),
        ("/models/E5_large_v2/", {}, Prefixes("query: ", "passage: ")),
        ("BAAI/bge-m3", {"query": "", "document": ""}, Prefixes()),
        ("somebody/sake50-base", {}, Prefixes()),
        ("somebody/e5-own", {"query": "q: ", "document": "d: "}, Prefixes("q: ", "d: ")),
        ("google/embeddinggemma-300m", {"query": "task: ", "document": "title: "}, Prefixes("task: ", "title: ")),
    ],
)
def test_prefixes_follow_the_models_prompts_and_then_its_family(
    name: str, prompts: dict[str, str], expected: Prefixes
) -> None:
    assert prefixes_of(name, prompts) == expected


def test_an_e5_instruct_model_gets_an_instruction_for_questions_only() -> None:
    prefixes = prefixes_of("intfloat/multilingual-e5-large-instruct", {})

    assert prefixes.question.startswith("Instruct: ")
    assert prefixes.question.endswith("\nQuery: ")
    assert prefixes.passage == ""


async def test_digest_is_the_same_for_the_same_model_and_changes_with_weights(transformer: Path, named: Named) -> None:
    first = await SentenceTransformerModel.open(str(transformer))
    again = await SentenceTransformerModel.open(str(named("copy")))
    other = await SentenceTransformerModel.open(str(named("other", spoil=True)))

    assert first.digest == again.digest
    assert first.digest != other.digest
    for model in (first, again, other):
        await model.aclose()


async def test_a_name_that_cannot_be_downloaded_is_unavailable_with_advice() -> None:
    with pytest.raises(EmbedderUnavailableError, match=r"(?s)nobody/no-such-model.*network.*built-in"):
        await open_embedder("nobody/no-such-model")


async def test_a_folder_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(EmbedderUnavailableError, match="looks like a folder"):
        await open_embedder("./no/such/folder")


async def test_a_folder_without_a_model_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(EmbedderUnavailableError, match="holds no model"):
        await open_embedder(str(tmp_path))


@pytest.mark.parametrize("name", [None, "built-in"])
async def test_the_built_in_model_is_what_you_get_without_a_name(name: str | None) -> None:
    model = await open_embedder(name)

    assert isinstance(model, StaticModel)
    assert model.name == BUILT_IN.name
    await model.aclose()


async def test_a_static_folder_is_read_light() -> None:
    model = await open_embedder(str(BUILT_IN))

    assert isinstance(model, StaticModel)
    await model.aclose()


async def test_another_folder_is_read_by_sentence_transformers(transformer: Path) -> None:
    model = await open_embedder(str(transformer))

    assert isinstance(model, SentenceTransformerModel)
    assert model.name == str(transformer)
    await model.aclose()
