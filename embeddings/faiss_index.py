"""Nearest by meaning: exact search over the vectors of units, and the cache that spares embedding them again."""

import asyncio
import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

import faiss
import numpy as np

from embeddings.base import Embedder, Hit, Unit, Vectors

FORMAT = 2
"""Version of the folder's lay-out; another version is rebuilt."""

BATCH = 64
"""Texts embedded at a time: between two batches the embedder's one thread can take a question somebody waits for."""

_INDEX = "units.faiss"
_MANIFEST = "manifest.json"

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class FaissIndex:
    """Exhaustive inner-product search over half-precision vectors; an immutable value.

    Exhaustive, because with what ships a search takes under a millisecond (`python benchmarks/nearest.py`): an
    approximate index would have something to tune and nothing to win. In half precision, which halves memory, disk and
    what a search has to read.

    Attributes:
        keys: The key of every unit, in their order.
        index: As FAISS searches it.
    """

    keys: tuple[str, ...]
    index: faiss.Index

    @classmethod
    def of(cls, units: Sequence[Unit], vectors: Vectors) -> Self:
        """Index the units.

        Args:
            units: What can be found.
            vectors: float32, shape (units, dimension) even of no units, rows of length 1, in the order of the units.
        """
        index = faiss.IndexScalarQuantizer(vectors.shape[1], faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
        index.add(vectors)
        return cls(tuple(unit.key for unit in units), index)

    def extended(self, units: Sequence[Unit], vectors: Vectors) -> Self:
        """The same with more units; arguments as of `of`."""
        longer = faiss.clone_index(self.index)
        longer.add(vectors)
        return replace(self, keys=(*self.keys, *(unit.key for unit in units)), index=longer)

    def search(self, question: Vectors, limit: int) -> tuple[Hit, ...]:
        """The units nearest to a question, one hit per unit, nearest first; scores are cosines.

        Args:
            question: float32, shape (dimension,), length 1.
            limit: At most this many hits.
        """
        if not self.keys:
            return ()
        faiss.omp_set_num_threads(1)  # in this thread: waking a second one takes ten times as long as the search
        scores, positions = self.index.search(question[np.newaxis], min(limit, len(self.keys)))
        found = zip(scores[0].tolist(), positions[0].tolist(), strict=True)
        return tuple(Hit(self.keys[unit], score) for score, unit in found)

    def vectors(self) -> Vectors:
        """The vector of every unit, in their order, as exact as half precision is."""
        found: Vectors = self.index.reconstruct_n(0, self.index.ntotal)
        return found

    def to_bytes(self) -> bytes:
        """The index as FAISS writes it."""
        return bytes(faiss.serialize_index(self.index))


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a cache folder says of itself.

    Attributes:
        format: See `FORMAT`.
        model: Name of the embedder, for a person who looks into the folder.
        digest: Digest of the embedder.
        index: SHA-256 of the index file: the two files are replaced one after the other, so a crash in between shows.
        units: Content hash of every unit, in the order of the index: together they tell one catalogue from another.
    """

    format: int
    model: str
    digest: str
    index: str
    units: tuple[str, ...]


async def open_index(units: Sequence[Unit], embedder: Embedder, folder: Path | None = None) -> FaissIndex:
    """The index of the units, from the cache as far as that goes: only texts it does not know are embedded.

    A cache made by another model or in another format, or one that is damaged, is as good as none.

    Args:
        units: What can be found.
        embedder: Makes what is missing.
        folder: Where the cache is kept, made when needed; None keeps none.
    """
    hashes = tuple(_content_hash(unit) for unit in units)
    cached = await asyncio.to_thread(_read, folder, embedder) if folder else {}
    missing = {hashed: unit.text for hashed, unit in zip(hashes, units, strict=True) if hashed not in cached}
    fresh = await _embedded(list(missing.values()), embedder)
    rows = {**cached, **dict(zip(missing, fresh, strict=True))}
    vectors = np.array([rows[hashed] for hashed in hashes], np.float32).reshape(len(units), embedder.dimension)
    index = await asyncio.to_thread(FaissIndex.of, units, vectors)
    if folder and (missing or tuple(cached) != tuple(dict.fromkeys(hashes))):
        await asyncio.to_thread(_write, folder, index.to_bytes(), hashes, embedder)
    _logger.info("index of %d units, %d embedded", len(units), len(missing))
    return index


async def _embedded(texts: Sequence[str], embedder: Embedder) -> list[Vectors]:
    rows: list[Vectors] = []
    for start in range(0, len(texts), BATCH):
        rows.extend(await embedder.embed_passages(texts[start : start + BATCH]))
    return rows


def _content_hash(unit: Unit) -> str:
    """The vector depends on the text alone; half a SHA-256 keeps the manifest small."""
    return hashlib.sha256(unit.text.encode()).hexdigest()[:32]


def _read(folder: Path, embedder: Embedder) -> Mapping[str, Vectors]:
    """The usable vectors of a cache by content hash; none where the cache is missing, damaged or another model's."""
    try:
        manifest = _manifest((folder / _MANIFEST).read_text(encoding="utf-8"))
        content = (folder / _INDEX).read_bytes()
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError) as error:
        _logger.warning("the index in %s is unreadable and will be rebuilt: %s", folder, type(error).__name__)
        return {}
    if (manifest.format, manifest.digest) != (FORMAT, embedder.digest):
        return {}
    if manifest.index == hashlib.sha256(content).hexdigest():
        index = faiss.deserialize_index(np.frombuffer(content, np.uint8))
        if index.ntotal == len(manifest.units):
            return dict(zip(manifest.units, index.reconstruct_n(0, index.ntotal), strict=True))
    _logger.warning("the index in %s is damaged and will be rebuilt", folder)
    return {}


def _manifest(text: str) -> Manifest:
    """A manifest as written by `_write`.

    Raises:
        ValueError: It is no JSON.
        KeyError, TypeError: It is JSON of another shape.
    """
    fields = json.loads(text)
    return Manifest(**{**fields, "units": tuple(fields["units"])})


def _write(folder: Path, content: bytes, hashes: tuple[str, ...], embedder: Embedder) -> None:
    """Keep the index; where that cannot be done the next start is slower, and that is all."""
    manifest = Manifest(FORMAT, embedder.name, embedder.digest, hashlib.sha256(content).hexdigest(), hashes)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace(folder / _INDEX, content)
        _replace(folder / _MANIFEST, json.dumps(asdict(manifest)).encode())
    except OSError as error:
        _logger.warning("the index cannot be kept in %s: %s", folder, error.strerror)


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that a reader, also one after a crash, sees the old content or the new, never a part."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
