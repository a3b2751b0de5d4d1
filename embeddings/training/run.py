"""The way in: from groups of texts to a model folder."""

import time
from dataclasses import dataclass
from pathlib import Path

from embeddings.training.contrastive import fit
from embeddings.training.folder import write_folder
from embeddings.training.material import Material
from embeddings.training.settings import Settings
from embeddings.training.vocabulary import learn_vocabulary


@dataclass(frozen=True, slots=True)
class Report:
    """What a training run did.

    Attributes:
        texts: Texts it learned from.
        subwords: Rows of the table.
        losses: Mean loss of every epoch, in order; falling.
        seconds: Wall clock.
    """

    texts: int
    subwords: int
    losses: tuple[float, ...]
    seconds: float


def train(material: Material, settings: Settings, folder: Path) -> Report:
    """Train a model and write it, readable by `StaticModel` and by sentence-transformers.

    The same material, settings and machine give the same vectors.

    Args:
        material: `read_corpus()`, joined by what the caller knows.
        settings: See `Settings`.
        folder: Made if it is not there; files of an older model are replaced.
    """
    begin = time.perf_counter()
    tokenizer = learn_vocabulary(material.texts(), settings.subwords)
    fitted = fit(material, tokenizer, settings)
    write_folder(folder, fitted.table, tokenizer)
    return Report(
        texts=sum(1 for _ in material.texts()),
        subwords=len(fitted.table),
        losses=fitted.losses,
        seconds=time.perf_counter() - begin,
    )
