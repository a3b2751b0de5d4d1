"""Fits the table of token vectors: texts of a pair towards each other, away from the rest of the batch."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch.nn import functional

from embeddings.training.material import Material
from embeddings.training.pairs import Batch, epoch


@dataclass(frozen=True, slots=True)
class Fitting:
    """How the table is fitted.

    Attributes:
        dimension: Length of every vector.
        epochs: Times the material is gone through.
        batch: Most pairs in a step; every pair has the others of its step as counterexamples.
        rate: Highest step of Adam; it falls in a straight line to nothing.
        scale: What a cosine is multiplied by before the softmax; higher is stricter.
        dropout: Share of tokens left out at random.
        slips: Chance that a text gets a typing slip.
        rarity: `a` in a / (a + frequency), the first length of a token's vector.
        seed: Decides everything random.
        threads: Processor threads.
    """

    dimension: int = 256
    epochs: int = 14
    batch: int = 512
    rate: float = 0.02
    scale: float = 20.0
    dropout: float = 0.15
    slips: float = 0.2
    rarity: float = 1e-3
    seed: int = 1
    threads: int = 2


class Table(torch.nn.Module):
    """The model: a vector per token; a text is the mean of its tokens."""

    def __init__(self, tokenizer: Tokenizer, frequencies: NDArray[np.float64], fitting: Fitting) -> None:
        super().__init__()
        self._tokenizer = tokenizer
        self._dropout = fitting.dropout
        start = torch.randn(len(frequencies), fitting.dimension) / fitting.dimension**0.5
        weights = torch.from_numpy(fitting.rarity / (fitting.rarity + frequencies)).float()
        self.bag = torch.nn.EmbeddingBag.from_pretrained(start * weights[:, None], freeze=False, mode="mean")

    def forward(self, texts: Sequence[str], chance: np.random.Generator) -> torch.Tensor:
        rows = [self._kept(encoding.ids, chance) for encoding in self._tokenizer.encode_batch(list(texts))]
        offsets = np.cumsum([0, *(len(row) for row in rows[:-1])])
        vectors = self.bag(torch.from_numpy(np.concatenate(rows)), torch.from_numpy(offsets))
        return functional.normalize(vectors, dim=1)

    def _kept(self, ids: list[int], chance: np.random.Generator) -> NDArray[np.int64]:
        row = np.array(ids or [0], dtype=np.int64)
        kept = row[chance.random(len(row)) >= self._dropout]
        return kept if len(kept) else row


def fit(material: Material, tokenizer: Tokenizer, fitting: Fitting) -> NDArray[np.float32]:
    torch.manual_seed(fitting.seed)
    torch.set_num_threads(fitting.threads)
    chance = np.random.default_rng(fitting.seed)
    table = Table(tokenizer, _frequencies(material, tokenizer), fitting)
    optimizer = torch.optim.Adam(table.parameters(), lr=fitting.rate)
    batches = [epoch(material, fitting.batch, fitting.slips, chance) for _ in range(fitting.epochs)]
    steps = sum(map(len, batches))
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps)
    for round_ in batches:
        total = 0.0
        for batch in round_:
            loss = _loss(table, batch, fitting, chance)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(total / len(round_), flush=True)
    weights: NDArray[np.float32] = table.bag.weight.detach().numpy()
    return weights


def _loss(table: Table, batch: Batch, fitting: Fitting, chance: np.random.Generator) -> torch.Tensor:
    left, right = table(batch.left, chance), table(batch.right, chance)
    _, keys = np.unique(batch.keys, return_inverse=True)
    same = torch.from_numpy((keys[:, None] == keys[None, :]) & ~np.eye(len(keys), dtype=bool))
    likeness = (fitting.scale * left @ right.T).masked_fill(same, -torch.inf)
    target = torch.arange(len(likeness))
    return functional.cross_entropy(likeness, target) + functional.cross_entropy(likeness.T, target)


def _frequencies(material: Material, tokenizer: Tokenizer) -> NDArray[np.float64]:
    encodings = tokenizer.encode_batch(list(material.texts()))
    counts = np.bincount(
        np.concatenate([np.array(e.ids, dtype=np.int64) for e in encodings]), minlength=tokenizer.get_vocab_size()
    )
    return counts / counts.sum()
