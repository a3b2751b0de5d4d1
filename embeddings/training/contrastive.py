"""Fits the table of token vectors: texts of a pair towards each other, away from the rest of the batch."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch.nn import Parameter, functional

from embeddings.training.material import Material
from embeddings.training.pairs import Batch, epoch
from embeddings.training.settings import Settings
from embeddings.training.spelling import spell


@dataclass(frozen=True, slots=True)
class Fitted:
    """A trained table.

    Attributes:
        table: float32, shape (subwords, dimension); the unknown subword's row is zeros.
        losses: Mean loss of every epoch.
    """

    table: NDArray[np.float32]
    losses: tuple[float, ...]


def fit(material: Material, tokenizer: Tokenizer, settings: Settings) -> Fitted:
    """Train a table for the tokenizer on the material."""
    torch.manual_seed(settings.seed)
    torch.set_num_threads(settings.threads)
    chance = np.random.default_rng(settings.seed)
    table = _Table(tokenizer, _frequencies(material, tokenizer), settings)
    epochs = [epoch(material, settings, chance) for _ in range(settings.epochs)]
    optimizer = torch.optim.Adam(table.parameters(), lr=settings.rate)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=sum(map(len, epochs)))

    def step(batch: Batch) -> float:
        optimizer.zero_grad()
        loss = _loss(_Reader(tokenizer, table.rows(), settings.dropout, chance), batch, settings.scale)
        torch.autograd.backward(loss)
        optimizer.step()
        schedule.step()
        return loss.item()

    losses = tuple(sum(map(step, batches)) / len(batches) for batches in epochs)
    return Fitted(table.finished(), losses)


class _Table(torch.nn.Module):
    """A vector per token: its own, and what its spelling shares with others.

    Its own begins at random, and the shorter the more often the token occurs, so that rare words, which decide what a
    text is about, weigh more in the mean (Arora et al. 2017, https://openreview.net/forum?id=SyK00v5xx). What is shared
    begins at nothing.
    """

    def __init__(self, tokenizer: Tokenizer, frequencies: NDArray[np.float32], settings: Settings) -> None:
        super().__init__()
        subwords = sorted(tokenizer.get_vocab().items(), key=lambda entry: entry[1])
        spelling = spell([subword for subword, _ in subwords])
        lengths = torch.from_numpy(settings.rarity / (settings.rarity + frequencies)) * settings.dimension**-0.5
        self._own = Parameter(torch.randn(len(subwords), settings.dimension) * lengths[:, None])
        self._shared = Parameter(torch.zeros(spelling.count, settings.dimension))
        self._pieces, self._starts = torch.from_numpy(spelling.pieces), torch.from_numpy(spelling.starts)
        self._shares = torch.from_numpy(spelling.shares)

    def rows(self) -> torch.Tensor:
        spelled = functional.embedding_bag(
            self._pieces, self._shared, self._starts, mode="sum", per_sample_weights=self._shares
        )
        return self._own + spelled

    def finished(self) -> NDArray[np.float32]:
        table: NDArray[np.float32] = self.rows().detach().numpy()
        table[0] = 0  # an unknown token says nothing
        return table


class _Reader:
    """Reads texts with the table as it stands, leaving out tokens at random."""

    def __init__(self, tokenizer: Tokenizer, rows: torch.Tensor, dropout: float, chance: np.random.Generator) -> None:
        self._tokenizer = tokenizer
        self._rows = rows
        self._dropout = dropout
        self._chance = chance

    def vectors(self, texts: Sequence[str]) -> torch.Tensor:
        """Shape (texts, dimension), rows of length 1."""
        kept = [self._kept(encoding.ids) for encoding in self._tokenizer.encode_batch(texts)]
        starts = np.cumsum([0, *(len(ids) for ids in kept[:-1])])
        ids, offsets = torch.from_numpy(np.concatenate(kept)), torch.from_numpy(starts)
        return functional.normalize(functional.embedding_bag(ids, self._rows, offsets, mode="mean"), dim=1)

    def _kept(self, ids: list[int]) -> NDArray[np.int64]:
        whole = np.array(ids or [0], dtype=np.int64)
        kept = whole[self._chance.random(len(whole)) >= self._dropout]
        return kept if len(kept) else whole


def _loss(reader: _Reader, batch: Batch, scale: float) -> torch.Tensor:
    """Symmetric cross-entropy: every text must pick its partner among the batch, whatever shares its key aside."""
    likeness = scale * reader.vectors(batch.left) @ reader.vectors(batch.right).T
    keys = np.array(batch.keys)
    akin = (keys[:, None] == keys[None, :]) & ~np.eye(len(keys), dtype=bool)
    likeness = likeness.masked_fill(torch.from_numpy(akin), -torch.inf)
    partner = torch.arange(len(likeness))
    return functional.cross_entropy(likeness, partner) + functional.cross_entropy(likeness.T, partner)


def _frequencies(material: Material, tokenizer: Tokenizer) -> NDArray[np.float32]:
    """Share of all tokens that each token is, 0 to 1."""
    counts = np.zeros(tokenizer.get_vocab_size())
    for encoding in tokenizer.encode_batch(list(material.texts())):
        np.add.at(counts, encoding.ids, 1)
    shares: NDArray[np.float32] = (counts / counts.sum()).astype(np.float32)
    return shares
