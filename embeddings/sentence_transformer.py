"""Any sentence-transformers model, by hub name or folder, behind the same words as the built-in one."""

import asyncio
import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from embeddings.base import Embedder, EmbedderUnavailableError, Vectors
from embeddings.vectors import checked, unit_rows

if TYPE_CHECKING:  # the real import takes ten seconds and happens in the model's own thread
    from sentence_transformers import SentenceTransformer

_BATCH = 32
"""Texts a transformer takes at once; sentence-transformers' own default."""

_INSTRUCTION = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: "
"""Source: the model card of intfloat/multilingual-e5-large-instruct, "How to use"."""


@dataclass(frozen=True, slots=True)
class Prefixes:
    """What a model wants to see in front of a text."""

    question: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True)
class _Loaded:
    model: "SentenceTransformer"
    prefixes: Prefixes
    digest: str
    dimension: int


class SentenceTransformerModel(Embedder):
    """A model that sentence-transformers can load; `open` makes one.

    One thread of its own imports, loads and encodes, so that nobody's event loop waits.
    """

    def __init__(self, name: str, loaded: _Loaded, thread: ThreadPoolExecutor) -> None:
        self._name = name
        self._loaded = loaded
        self._thread = thread

    @classmethod
    async def open(cls, name: str) -> Self:
        """Load a model, downloading it if it is a hub name that is not on this machine yet.

        What is on this machine is taken as it is: asking the hub whether it is the latest would change answers from one
        start to the next, and without network takes five minutes (288 s measured) of tries before it is used after all.

        Args:
            name: A hub name such as "intfloat/multilingual-e5-small", or a folder.

        Raises:
            EmbedderUnavailableError: It cannot be had.
        """
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="embed-transformer")
        try:
            loaded = await asyncio.get_running_loop().run_in_executor(thread, _load, name)
        except BaseException:
            thread.shutdown(wait=False)
            raise
        return cls(name, loaded, thread)

    @property
    def name(self) -> str:
        """The hub name or folder it was opened by."""
        return self._name

    @property
    def digest(self) -> str:
        """SHA-256 of weights, tokenizer, modules and prefixes."""
        return self._loaded.digest

    @property
    def dimension(self) -> int:
        """Length of every vector."""
        return self._loaded.dimension

    async def embed_questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what people ask, with the model's prefix for questions.

        Raises:
            ValueError: A text is empty.
        """
        return await self._embed(self._loaded.model.encode_query, self._loaded.prefixes.question, checked(texts))

    async def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of what can be found, with the model's prefix for passages.

        Raises:
            ValueError: A text is empty.
        """
        return await self._embed(self._loaded.model.encode_document, self._loaded.prefixes.passage, checked(texts))

    async def aclose(self) -> None:
        """Let the thread finish and end."""
        await asyncio.to_thread(self._thread.shutdown)

    async def _embed(self, encode: Callable[..., Any], prefix: str, texts: list[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        call = partial(encode, texts, prompt=prefix, batch_size=_BATCH, show_progress_bar=False)
        return unit_rows(await asyncio.get_running_loop().run_in_executor(self._thread, call))


def prefixes_of(name: str, prompts: Mapping[str, str | None]) -> Prefixes:
    """Which prefixes a model was trained with.

    A model's own prompts win. The e5 family mostly ships none, and loses much without the words its authors trained
    it with, so it is known by its name.
    Source: the model card of intfloat/multilingual-e5-small, FAQ 1.

    Args:
        name: Hub name or folder; its last part is looked at.
        prompts: What the model's own configuration says, by kind of text.
    """
    passages = (prompts.get(kind) for kind in ("document", "passage", "corpus"))
    own = Prefixes(prompts.get("query") or "", next(filter(None, passages), ""))
    words = re.split(r"[^a-z0-9]+", Path(name).name.lower())
    if own != Prefixes() or "e5" not in words:
        return own
    return Prefixes(question=_INSTRUCTION) if "instruct" in words else Prefixes("query: ", "passage: ")


def _load(name: str) -> _Loaded:
    if _looks_like_folder(name) and not Path(name).is_dir():
        raise EmbedderUnavailableError(f"the embedding model {name!r} looks like a folder, but there is none there")
    try:
        model = _model(name)
    except Exception as error:  # whatever five libraries and the network may raise means the same here
        raise EmbedderUnavailableError(_how_to_mend(name, error)) from error
    prefixes = prefixes_of(name, model.prompts)
    return _Loaded(model, prefixes, _digest(model, prefixes), model.encode("?").shape[0])


def _model(name: str) -> "SentenceTransformer":
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - ten seconds, only for who needs it
    from transformers.utils.logging import disable_progress_bar  # noqa: PLC0415 - same

    disable_progress_bar()  # it would draw through a console
    try:
        return SentenceTransformer(name, local_files_only=True)
    except OSError:  # not all of it is here
        return SentenceTransformer(name)


def _looks_like_folder(name: str) -> bool:
    return name.startswith((".", "/", "~")) or name.count("/") > 1


def _how_to_mend(name: str, error: Exception) -> str:
    if Path(name).is_dir():
        return f"the folder {name!r} holds no model that sentence-transformers can load: {error}"
    return (
        f"the embedding model {name!r} is no folder here and could not be had from the hub: {str(error).rstrip('.')}. "
        "Check the name and the network, give a folder that holds the model, or use the built-in model."
    )


def _digest(model: "SentenceTransformer", prefixes: Prefixes) -> str:
    whole = hashlib.sha256(f"{model}{prefixes}".encode())
    for key, tensor in model.state_dict().items():
        whole.update(key.encode())
        whole.update(tensor.float().cpu().contiguous().numpy())
    backend = getattr(model.tokenizer, "backend_tokenizer", model.tokenizer)
    whole.update(backend.to_str().encode())
    return whole.hexdigest()
