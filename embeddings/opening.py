"""Chooses the embedder by the name an operator configured."""

from pathlib import Path

from embeddings.base import Embedder
from embeddings.sentence_transformer import SentenceTransformerModel
from embeddings.static_model import BUILT_IN, StaticModel, is_static

BUILT_IN_NAME = "built-in"
"""What an operator writes for the model that comes with this project."""


async def open_embedder(name: str | None = None) -> Embedder:
    """Open the embedder of that name; close it with `aclose`.

    Args:
        name: A hub name or folder; None or "built-in" for the built-in model. A folder with a static model is read
            light, like the built-in one.

    Raises:
        EmbedderUnavailableError: It cannot be had; the message says what was tried and how to mend it.
    """
    if name is None or name == BUILT_IN_NAME:
        return StaticModel(BUILT_IN)
    if is_static(Path(name)):
        return StaticModel(Path(name))
    return await SentenceTransformerModel.open(name)
