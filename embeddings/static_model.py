"""Reads a static embedding model light: no torch, ready in a fraction of a second."""

import asyncio
import hashlib
import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from embeddings.base import Embedder, EmbedderUnavailableError, Vectors
from embeddings.vectors import checked, unit_rows

BUILT_IN = Path(__file__).parent / "models" / "wijkwijzer-static"
"""The model this project trained; its README.md is the model card."""

_MODULES = "modules.json"
_WEIGHTS = "model.safetensors"
_TOKENIZER = "tokenizer.json"


class StaticModel(Embedder):
    """A sentence-transformers folder whose first module is a StaticEmbedding, read with numpy alone.

    A text is the mean of its tokens' vectors, brought to length 1: the same, to 1e-5, as `SentenceTransformer(folder)`
    gives with normalised output. One thread of its own encodes, so that nobody's event loop waits.
    """

    def __init__(self, folder: Path = BUILT_IN) -> None:
        """Read the folder.

        Args:
            folder: Holds modules.json, model.safetensors and tokenizer.json.

        Raises:
            EmbedderUnavailableError: The folder holds no static model.
        """
        try:
            module = folder / _first_module(folder)["path"]
            self._tokenizer = _tokenizer(module / _TOKENIZER)
            self._table = _table(load_file(module / _WEIGHTS))
            self._digest = _digest(module / _WEIGHTS, module / _TOKENIZER)
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            raise EmbedderUnavailableError(f"{folder} holds no static embedding model: {error}") from error
        self._name = folder.name
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"embed-{self._name}")

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self._name

    @property
    def digest(self) -> str:
        """SHA-256 of weights and tokenizer."""
        return self._digest

    @property
    def dimension(self) -> int:
        """Length of every vector."""
        return int(self._table.shape[1])

    async def embed_questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what people ask; a static model treats questions and passages alike.

        Raises:
            ValueError: A text is empty.
        """
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._encode, checked(texts))

    async def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what can be found.

        Raises:
            ValueError: A text is empty.
        """
        return await self.embed_questions(texts)

    async def aclose(self) -> None:
        """Let the thread finish and end."""
        await asyncio.to_thread(self._thread.shutdown)

    def _encode(self, texts: list[str]) -> Vectors:
        means = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, encoding in enumerate(self._tokenizer.encode_batch(texts, add_special_tokens=False)):
            if encoding.ids:
                means[row] = self._table[encoding.ids].mean(axis=0)
        return unit_rows(means)


def is_static(folder: Path) -> bool:
    """Whether the folder holds a model whose first module is a StaticEmbedding."""
    modules = folder / _MODULES
    return modules.is_file() and _first_module(folder)["type"].endswith(".StaticEmbedding")


def _first_module(folder: Path) -> dict[str, str]:
    first: dict[str, str] = json.loads((folder / _MODULES).read_text(encoding="utf-8"))[0]
    return first


def _tokenizer(file: Path) -> Tokenizer:
    text = file.read_text(encoding="utf-8")
    try:
        tokenizer = Tokenizer.from_str(text)
    except Exception as error:  # tokenizers raises nothing narrower
        raise ValueError(f"{file.name} holds no tokenizer") from error
    tokenizer.no_padding()
    return tokenizer


def _table(tensors: dict[str, NDArray[np.generic]]) -> NDArray[np.float32]:
    """A row per token, from either form sentence-transformers reads.

    Raises:
        KeyError: The weights are of another kind of model.
    """
    if "embedding.weight" in tensors:
        return tensors["embedding.weight"].astype(np.float32)
    rows = tensors["embeddings"].astype(np.float32)
    return rows * tensors["weights"].astype(np.float32)[:, None] if "weights" in tensors else rows


def _digest(*files: Path) -> str:
    whole = hashlib.sha256()
    for file in files:
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()
