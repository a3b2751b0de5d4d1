"""Other ways to group questions, run anew whenever they are asked: they know nothing of what they said before."""

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import HDBSCAN, KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import silhouette_score

from embeddings.base import Vectors
from knowledge.gaps.grouping import Member, group

Labels = NDArray[np.int_]

COUNTS: Final = (10, 20, 40, 80, 160)
"""Numbers of groups from which the silhouette chooses."""

SAMPLE: Final = 500
"""Signals on which a silhouette is measured."""

Method = Callable[[Vectors, int, int], Labels]
"""Groups vectors, told how many groups there should be, from a seed."""


def ours(vectors: Vectors, count: int, seed: int) -> Labels:
    """Everything at once, as on a first day; it is told no number and has no chance in it."""
    del count, seed
    labels = np.full(len(vectors), -1)
    for number, founded in enumerate(group([Member(at, vector) for at, vector in enumerate(vectors)]).founded):
        labels[list(founded)] = number
    return labels


def k_means(vectors: Vectors, count: int, seed: int) -> Labels:
    """K-means with the true number of topics, which nobody knows in life."""
    return np.asarray(KMeans(min(count, len(vectors)), n_init=1, random_state=seed).fit_predict(vectors))


def k_means_by_silhouette(vectors: Vectors, count: int, seed: int) -> Labels:
    """K-means with the number of groups that has the best silhouette."""
    del count
    tried = [k_means(vectors, k, seed) for k in COUNTS if k < len(vectors) / 2] or [np.zeros(len(vectors), int)]
    if len(tried) == 1:
        return tried[0]
    size = min(SAMPLE, len(vectors))
    return max(tried, key=lambda labels: float(silhouette_score(vectors, labels, sample_size=size, random_state=seed)))


def hdbscan(vectors: Vectors, count: int, seed: int) -> Labels:
    """HDBSCAN as scikit-learn gives it (groups of five at least)."""
    del count, seed
    return _hdbscan(vectors, 5)


def hdbscan_of_three(vectors: Vectors, count: int, seed: int) -> Labels:
    """HDBSCAN with groups of three at least, as ours."""
    del count, seed
    return _hdbscan(vectors, 3)


def like_bertopic(vectors: Vectors, count: int, seed: int) -> Labels:
    """BERTopic's steps and numbers (5 dimensions, groups of ten at least), with PCA for UMAP: that is no dependency."""
    del count
    narrow = PCA(min(5, *vectors.shape), random_state=seed).fit_transform(vectors)
    return _hdbscan(narrow.astype(np.float32), 10)


RIVALS: Final[Mapping[str, Method]] = {
    "k-means, true k": k_means,
    "k-means, silhouette": k_means_by_silhouette,
    "HDBSCAN (5)": hdbscan,
    "HDBSCAN (3)": hdbscan_of_three,
    "as BERTopic, PCA": like_bertopic,
}


def _hdbscan(vectors: Vectors, smallest: int) -> Labels:
    if len(vectors) <= smallest:
        return np.full(len(vectors), -1)
    return np.asarray(HDBSCAN(smallest, copy=True).fit_predict(vectors))
