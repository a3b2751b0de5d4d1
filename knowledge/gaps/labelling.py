"""What a group of like questions is called, and which of its questions show best what it is about: pure choices."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Self

import numpy as np
from pydantic import RootModel

from embeddings.lexical import words
from knowledge.data_files import DATA, read_data
from knowledge.domain import Language
from knowledge.gaps.grouping import Member
from knowledge.matching.small_talk import SmallTalkWords
from knowledge.privacy import without_placeholders

LONGEST: Final = 60
"""Characters of a label: it fits a line of a table on a telephone."""

COMMON_WORDS_FILE: Final = DATA / "common_words.yaml"

DUTCH_ENOUGH: Final = 0.2
"""Share of Dutch questions from which on a label is Dutch. Own choice: coordinators read Dutch."""

OWN: Final = 1 / 3
"""Share of the questions that have a word from which on it may lead a label in. Own choice: what few say is theirs."""

SHORTEST_WORD: Final = 4
"""Letters of a word that can tell what a group is about; shorter ones are mostly none ("dus", "pfff")."""

LATER: Final = 0.02
"""What a question's sentences lose for every question that is more typical: of two as telling ones the first is taken,
so that a label stays as questions come in."""

_SENTENCE: Final = re.compile(r"(?<=[.?!؟…])\s+|\n+")
_EDGES: Final = " \t,.;:-–…\"'"


@dataclass(frozen=True, slots=True)
class CommonWords:
    """Words that say nothing of a subject, by language."""

    by_language: Mapping[Language, frozenset[str]]
    all: frozenset[str]

    @classmethod
    @cache
    def load(cls, path: Path = COMMON_WORDS_FILE) -> Self:
        """Read the words; a file is read once.

        Raises:
            DataFaultError: The file is wrong.
        """
        read = {language: frozenset(found) for language, found in read_data(path, _CommonWordsFile).root.items()}
        return cls(read, frozenset().union(*read.values()))

    def language(self, said: Sequence[str]) -> Language:
        """The language most of whose common words are among these; Dutch where none is."""
        counts = {language: sum(word in common for word in said) for language, common in self.by_language.items()}
        return max(counts, key=lambda language: (counts[language], language is Language.NL))


def typical(members: Sequence[Member], n: int = 3) -> tuple[int, ...]:
    """The signals that show best what a group is about: central, and different from each other.

    Maximal marginal relevance (J. Carbonell and J. Goldstein, SIGIR 1998) within the more central half: every next one
    is as like as possible to the whole and as unlike as possible to those chosen before.

    Args:
        members: Of one group, at least one, in any order.
        n: How many at most.
    """
    ordered = sorted(members, key=lambda one: one.signal_id)
    vectors = np.stack([one.vector for one in ordered])
    central = vectors @ vectors.mean(axis=0)
    inner = np.sort(np.argsort(-central, kind="stable")[: max(n, (len(ordered) + 1) // 2)])
    chosen: list[int] = []
    while len(chosen) < min(n, len(ordered)):
        seen = (vectors[inner] @ vectors[chosen].T).max(axis=1) if chosen else np.zeros(len(inner))
        chosen.append(int(inner[(central[inner] - seen).argmax()]))
        inner = inner[inner != chosen[-1]]
    return tuple(ordered[at].signal_id for at in chosen)


def label(questions: Sequence[str], others: Sequence[str] = ()) -> str:
    """A short readable name for a group: its most telling sentence, led in by its own word where that is not in it.

    How telling a word is, is its class-based TF-IDF (M. Grootendorst, 2022, BERTopic): in how many questions of the
    group it is, against how many of the others.

    Args:
        questions: Of the group, masked, most typical first, at least one; a label is in Dutch where a fifth of them is.
        others: Questions of other groups, to tell what is particular about this one.
    """
    common = CommonWords.load()
    bare = [_courtesies().without_courtesies(without_placeholders(question)) for question in questions]
    spoken = _in_one_language(bare, common)
    weights = _weights(spoken, others, common)
    sentences = [(sentence, rank) for rank, question in enumerate(spoken) for sentence in _sentences(question)]
    if not sentences:
        return _shortened(questions[0], "")
    best, _ = max(sentences, key=lambda one: (_telling(one[0], weights) - LATER * one[1], -one[1]))
    return _shortened(best, _own_word(spoken, weights))


def _in_one_language(questions: Sequence[str], common: CommonWords) -> Sequence[str]:
    """The Dutch questions, where there are enough, or those in the language of most."""
    languages = [common.language(words(question)) for question in questions]
    counts = Counter(languages)
    dutch = counts[Language.NL] >= DUTCH_ENOUGH * len(questions)
    chosen = Language.NL if dutch else counts.most_common(1)[0][0]
    return [question for question, language in zip(questions, languages, strict=True) if language is chosen]


def _weights(questions: Sequence[str], others: Sequence[str], common: CommonWords) -> Mapping[str, float]:
    """How telling every word of the group is."""
    inside = Counter(word for question in questions for word in set(words(question)))
    outside = Counter(word for other in others for word in set(words(other)))
    return {
        word: count / len(questions) * float(np.log(2 + len(others) / (1 + outside[word])))
        for word, count in sorted(inside.items())
        if word not in common.all and len(word) >= SHORTEST_WORD and not word.isdigit()
    }


def _own_word(questions: Sequence[str], weights: Mapping[str, float]) -> str:
    """The most telling word that many of the questions have; empty where there is none."""
    counts = Counter(word for question in questions for word in set(words(question)))
    shared = [word for word in weights if counts[word] > 1 and counts[word] >= OWN * len(questions)]
    return max(shared, key=lambda word: weights[word], default="")


@cache
def _courtesies() -> SmallTalkWords:
    return SmallTalkWords.load()


def _sentences(question: str) -> Iterator[str]:
    """What can stand as a label: sentences without what is around them."""
    for part in _SENTENCE.split(question):
        sentence = " ".join(part.split()).strip(_EDGES)
        if sentence:
            yield sentence


def _telling(sentence: str, weights: Mapping[str, float]) -> float:
    """The weights of the words that a label has room for, for the square root of their number: short and telling."""
    said = words(_cut(sentence, LONGEST))
    return sum(weights.get(word, 0.0) for word in set(said)) / float(np.sqrt(len(said) + 2))


def _shortened(sentence: str, word: str) -> str:
    """A sentence as a label, led in by a word that is not in what remains of it."""
    if not word or word in " ".join(words(_cut(sentence, LONGEST))):
        return _capital(_cut(sentence, LONGEST))
    lead = f"{_capital(word)}: "
    return lead + _cut(sentence, LONGEST - len(lead))


def _cut(text: str, longest: int) -> str:
    """A text cut at a word."""
    whole = " ".join(text.split())
    if len(whole) <= longest:
        return whole
    return whole[: longest - 1].rsplit(" ", 1)[0].rstrip(_EDGES) + "…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class _CommonWordsFile(RootModel[dict[Language, tuple[str, ...]]]):
    pass
