"""Writes a fitted table as a folder that sentence-transformers reads."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save
from tokenizers import Tokenizer

_PACKAGE = "sentence_transformers.sentence_transformer.modules"
_MODULES = [
    {"idx": 0, "name": "0", "path": "", "type": f"{_PACKAGE}.static_embedding.StaticEmbedding"},
    {"idx": 1, "name": "1", "path": "1_Normalize", "type": f"{_PACKAGE}.normalize.Normalize"},
]
_STEPS = 127
"""Steps on either side of nought in a signed byte."""


def write_folder(folder: Path, table: NDArray[np.float32], tokenizer: Tokenizer) -> None:
    """Write modules.json, model.safetensors and tokenizer.json; other files in the folder stay.

    Every row is kept as signed bytes and one float32 to multiply them by, the form model2vec calls `embeddings` and
    `weights`: a quarter of the size, and both readers restore the very same float32 table.

    Args:
        folder: Made if it is not there.
        table: Shape (subwords, dimension).
        tokenizer: Whose ids are the table's rows.
    """
    (folder / "1_Normalize").mkdir(parents=True, exist_ok=True)
    highest = np.abs(table).max(axis=1)
    weights = np.where(highest == 0, 1.0, highest / _STEPS).astype(np.float32)
    rows = np.rint(table / weights[:, None]).astype(np.int8)
    (folder / "model.safetensors").write_bytes(save({"embeddings": rows, "weights": weights}))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    (folder / "modules.json").write_text(json.dumps(_MODULES, indent=2) + "\n", encoding="utf-8")
    (folder / "1_Normalize" / "config.json").write_text("{}\n", encoding="utf-8")
