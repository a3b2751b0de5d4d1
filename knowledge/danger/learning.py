"""Makes the model of `knowledge.danger.likeness`: ``python -m knowledge.danger.learning``.

It learns danger from the labelled lines and, weighing less, from the cues; the ordinary from the labelled lines, the
catalogue, the parallel sentences of the corpus and the small talk. Where it draws its two limits follows from what it
says about texts that it had not learned from, and from how often it may err.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from embeddings.training.material import read_asked, read_corpus
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.danger.cues import Cue
from knowledge.danger.likeness import BUCKETS, MODEL_FILE, pieces
from knowledge.danger.rules import FOLDER, Rules, read_cues
from knowledge.domain import Danger
from knowledge.matching.small_talk import SmallTalkWords
from knowledge.matching.teaching import lessons

LINES_FILE: Final = FOLDER / "lines.jsonl"
"""Labelled lines: "situation" (lines of one say the same, in several languages), "lang", "text", "danger" or null."""

_NEEDLESS: Final = 0.095
"""Share of calm labelled lines, which are hard to tell, that may be taken for danger when they were not learned from.

Own choice: a line too many costs a glance and some trust, a danger that is not heard may cost more. With it eight in a
hundred of the plain remarks of `own_plain.jsonl` are taken for danger, and nine in ten of the dangers of
`own_safety2.jsonl` are heard (`python benchmarks/danger.py`, which shows other limits beside it).
"""

_LOST: Final = 0.006
"""Share of dangers, among those that a rule hears, that the model may call ordinary. Own choice."""

_LINE_WEIGHT: Final = 8.0
_CUE_WEIGHT: Final = 0.1
_STRENGTH: Final = 10.0
"""How much a labelled line and a cue weigh against an ordinary text, and the inverse of the regularisation. Own choice:
labelled lines are a tenth of the texts, and cues are words without a sentence."""

_FOLDS: Final = 5

_MARKS: Final = str.maketrans({"-": "", "/": " ", ".": " "})
"""What makes a cue of plain words."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text and what it is.

    Attributes:
        danger: None for the ordinary.
        group: Lessons of one group are never set apart from each other.
        weight: Above 0.
    """

    text: str
    danger: Danger | None
    group: str
    weight: float = 1.0


def labelled(file: Path = LINES_FILE) -> Iterator[Lesson]:
    """The labelled lines."""
    for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        danger = Danger(row["danger"]) if row["danger"] else None
        yield Lesson(row["text"], danger, row["situation"], _LINE_WEIGHT)


def ordinary(rules: Rules, texts: Iterable[tuple[str, str]]) -> Iterator[Lesson]:
    """What people write where nothing is wrong.

    Args:
        rules: Some texts about a neighbourhood do speak of danger; those that the rules hear are left out.
        texts: Each with its group.
    """
    return (Lesson(text, None, group) for group, text in texts if rules.hear(text) is None)


def texts() -> Iterator[tuple[str, str]]:
    """What the catalogue, the corpus and the small talk hold, each with its group.

    Not the off-topic lines: many ask a doctor or the police something, and with them the limit comes to lie where more
    dangers are missed.
    """
    offerings, _ = read(OFFERINGS_FILE)
    sentences = [source for source in read_corpus().sources if source.name == "sentences"]
    for source in [*sentences, lessons(offerings, asked=read_asked())]:
        for group in source.groups:
            yield from ((group.key, text) for text in group.texts)
    yield from ((phrase, phrase) for phrase in map(" ".join, SmallTalkWords.load().phrases))


def told_by_cues(rules: Rules, cues: Iterable[Cue]) -> Iterator[Lesson]:
    """The cues that give an alarm by themselves, as snatches of text."""
    telling = {
        concept: alarm.danger
        for alarm in rules.alarms
        for rule in alarm.rules
        if len(rule.needs) == 1
        for concept in rule.needs[0]
    }
    for cue in (cue for cue in cues if cue.concept in telling):
        text = " ".join(part[0] for part in cue.parts).translate(_MARKS)
        yield Lesson(text, telling[cue.concept], f"cue {text}", _CUE_WEIGHT)


def features(lessons: Sequence[Lesson]) -> Any:  # noqa: ANN401 - scipy ships no types
    """Sparse matrix, shape (len(lessons), BUCKETS)."""
    rows = [pieces(lesson.text) for lesson in lessons]
    starts = np.cumsum([0, *(len(buckets) for buckets, _ in rows)])
    buckets, weights = (np.concatenate(parts) for parts in zip(*rows, strict=True))
    return csr_matrix((weights, buckets, starts), shape=(len(lessons), BUCKETS))


def fit(lessons: Sequence[Lesson], labels: Sequence[int]) -> Any:  # noqa: ANN401 - scikit-learn ships no types
    """A linear model of the labels, one per lesson. Without offset: what resembles nothing is no danger."""
    weights = [lesson.weight for lesson in lessons]
    return LogisticRegression(C=_STRENGTH, max_iter=3000, fit_intercept=False).fit(
        features(lessons), labels, sample_weight=weights
    )


def unseen(lessons: Sequence[Lesson]) -> NDArray[np.float64]:
    """Scores, shape (len(lessons),), by models that had not learned from the lesson, nor from its group."""
    scores = np.zeros(len(lessons))
    matrix, groups = features(lessons), [lesson.group for lesson in lessons]
    for learned, held_out in GroupKFold(_FOLDS).split(matrix, groups=groups):
        part = [lessons[place] for place in learned]
        scores[held_out] = fit(part, [_is_danger(lesson) for lesson in part]).decision_function(matrix[held_out])
    return scores


def _is_danger(lesson: Lesson) -> int:
    return int(lesson.danger is not None)


def limits(lessons: Sequence[Lesson], rules: Rules) -> tuple[float, float]:
    """Scores below which a text is calm, and from which on it is alarming."""
    lines = [lesson for lesson in lessons if lesson.weight != _CUE_WEIGHT]
    scores = dict(zip(lessons, unseen(lessons), strict=True))
    heard = [scores[line] for line in lines if line.danger and rules.hear(line.text)]
    silent = [line for line in lines if not line.danger and not rules.hear(line.text) and not rules.calms(line.text)]
    calm = [scores[line] for line in silent if line.weight == _LINE_WEIGHT]
    return float(np.quantile(heard, _LOST)), float(np.quantile(calm, 1 - _NEEDLESS))


def learn(file: Path = MODEL_FILE) -> None:
    """Learn, and write the model."""
    rules = Rules.load()
    everything = [*labelled(), *told_by_cues(rules, read_cues()), *ordinary(rules, texts())]
    calm, alarming = limits(everything, rules)
    alarm = fit(everything, [_is_danger(lesson) for lesson in everything])
    dangers = [lesson for lesson in everything if lesson.danger is not None]
    kinds = fit(dangers, [list(Danger).index(lesson.danger) for lesson in dangers if lesson.danger is not None])
    numbers = {"calm": calm, "alarming": alarming}
    weights = np.ascontiguousarray(np.vstack([alarm.coef_, kinds.coef_]), np.float16)
    save_file({"weights": weights}, file, {"numbers": json.dumps(numbers)})


if __name__ == "__main__":
    learn()
