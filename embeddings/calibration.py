"""From scores to a decision: the chance that the first thing found helps, and what to do at that chance."""

import json
import logging
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple, Self

from embeddings.base import Embedder
from embeddings.static_model import BUILT_IN

_logger = logging.getLogger(__name__)

BESIDE_BUILT_IN = BUILT_IN / "calibration.json"

FIELD = 50
"""How many of the best keys are held against each other.

Source: `python benchmarks/nearest.py`: with 10, 20, 50 or 100 the AUROC of the contrast is .863, .872, .876, .873.
"""


class Evidence(NamedTuple):
    """What speaks for one of the keys that were found.

    Attributes:
        score: The key's own score, -1 to 1.
        contrast: That score less the mean of the others in the field: a question about nothing in particular lifts all
            alike. After the weighted information gain of Y. Zhou and W. B. Croft (2007), Query Performance Prediction
            in Web Search Environments, SIGIR.
        foreign: 1 when the question is in another language than most units, else 0: what fits scores lower then.
        gap_lead: How far the nearest known gap is ahead of the key.
        off_topic_lead: How far the nearest kind of off-topic is ahead of it.
    """

    score: float
    contrast: float
    foreign: float
    gap_lead: float
    off_topic_lead: float


@dataclass(frozen=True, slots=True)
class Beside:
    """The best scores, -1 to 1, among what is searched beside the offerings."""

    gap: float
    off_topic: float


def evidence(scores: Sequence[float], beside: Beside, *, foreign: bool) -> tuple[Evidence, ...]:
    """The evidence for every key of a field, from the scores of all."""
    total, others = math.fsum(scores), max(len(scores) - 1, 1)
    return tuple(
        Evidence(
            score=score,
            contrast=score - (total - score) / others,
            foreign=float(foreign),
            gap_lead=beside.gap - score,
            off_topic_lead=beside.off_topic - score,
        )
        for score in scores
    )


@dataclass(frozen=True, slots=True)
class Chance:
    """A logistic curve: the chance, 0 to 1, that goes with some numbers."""

    intercept: float
    weights: tuple[float, ...]

    def at(self, *numbers: float) -> float:
        """The chance at these numbers, one for every weight."""
        exponent = self.intercept + sum(weight * number for weight, number in zip(self.weights, numbers, strict=True))
        return 1 / (1 + math.exp(-exponent))


@dataclass(frozen=True, slots=True)
class Costs:
    """What a mistake costs the person who asked, in any unit; only their proportions count.

    Attributes:
        wrong_shown: Something is offered as fitting and does not help.
        good_withheld: Something that would have helped is not offered.
        needless_question: They are asked one more question.
        taken_in: What they wrote is no question for us, and is searched or brought to a person as if it were.
    """

    wrong_shown: float
    good_withheld: float
    needless_question: float
    taken_in: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where the advice changes, as chances.

    Attributes:
        match: From here up what was found is shown.
        escalate: Below this it is admitted that there is nothing.
        off_topic: From this chance of being no question up, a text is turned away.
    """

    match: float
    escalate: float
    off_topic: float

    @classmethod
    def cheapest(cls, costs: Costs) -> Self:
        """The thresholds with the least expected cost when the chance is right.

        At chance p showing costs (1 - p) wrong_shown, withholding costs p good_withheld, and asking costs
        needless_question. So showing is best from 1 - needless_question / wrong_shown up, and withholding up to
        needless_question / good_withheld; where asking never pays the two meet. Somebody whose question is turned away
        is asked whether it is one after all: that costs needless_question, against taken_in for letting it pass.
        """
        meet = costs.wrong_shown / (costs.wrong_shown + costs.good_withheld)
        return cls(
            match=max(1 - costs.needless_question / costs.wrong_shown, meet),
            escalate=min(costs.needless_question / costs.good_withheld, meet),
            off_topic=costs.needless_question / (costs.needless_question + costs.taken_in),
        )


COSTS = Costs(wrong_shown=1.0, good_withheld=0.9, needless_question=0.3, taken_in=0.7)
"""What mistakes cost here.

A stated choice, not a measurement. A wrong offering takes reading, and some trust. A good one kept back costs a little
less: the asker waits, but for a person who knows more. One question more is answered with a tap. What is no question
takes a volunteer's evening at worst, but mostly a search.
"""


@dataclass(frozen=True, slots=True)
class Source:
    """Where the numbers come from.

    Attributes:
        questions: SHA-256 of the judged questions.
        catalogue: SHA-256 of what was searched.
        made_on: ISO date.
        command: What makes them again.
        figures: Cross-validated figures, by name.
    """

    questions: str
    catalogue: str
    made_on: str
    command: str
    figures: dict[str, float]


@dataclass(frozen=True, slots=True)
class Calibration:
    """All numbers that the advice about a question hangs on, for one model.

    Attributes:
        digest: Digest of the embedder they were fitted for.
        helps: The chance that the first thing found helps, at its evidence.
        off_topic: The chance that a text is no question for us, at the same evidence.
        thresholds: The cheapest at these costs.
        source: None of numbers that nobody fitted.
    """

    digest: str
    helps: Chance
    off_topic: Chance
    costs: Costs
    thresholds: Thresholds
    source: Source | None

    @classmethod
    def unfitted(cls, digest: str) -> Self:
        """For a model that nobody calibrated: never sure of anything, so it always asks on."""
        nothing_known = (0.0,) * len(Evidence._fields)
        even, unlikely = Chance(0.0, nothing_known), Chance(-1.0, nothing_known)
        return cls(digest, even, unlikely, COSTS, Thresholds.cheapest(COSTS), None)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what `save` wrote.

        Raises:
            OSError: The file cannot be read.
            ValueError: It holds something else; the message names the file.
        """
        try:
            fields = json.loads(path.read_text(encoding="utf-8"))
            return cls(
                digest=fields["digest"],
                helps=_curve(**fields["helps"]),
                off_topic=_curve(**fields["off_topic"]),
                costs=Costs(**fields["costs"]),
                thresholds=Thresholds(**fields["thresholds"]),
                source=Source(**fields["source"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path} holds no calibration; `vraagbaak calibrate` makes one") from error

    def save(self, path: Path) -> None:
        """Write as JSON, making the folder where needed."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")


def calibration_file(embedder: Embedder, folder: Path) -> Path:
    """Where the calibration of an embedder is kept: beside the built-in model, or in the operator's own folder.

    Args:
        embedder: The one in use.
        folder: For models that are not shipped.
    """
    return BESIDE_BUILT_IN if embedder.name == BUILT_IN.name else folder / f"calibration-{embedder.digest[:16]}.json"


def calibration_of(embedder: Embedder, folder: Path) -> Calibration:
    """The calibration of an embedder; an unfitted one, with a warning, where there is none for just this model.

    One that cannot be read, such as that of an older version, is as good as none: it is made again by a command.
    """
    path = calibration_file(embedder, folder)
    try:
        calibration = Calibration.load(path)
    except FileNotFoundError:
        calibration = None
    except ValueError as error:
        _logger.warning("%s", error)
        calibration = None
    if calibration is None or calibration.digest != embedder.digest:
        _logger.warning("no calibration for the model %s: run `vraagbaak calibrate`", embedder.name)
        return Calibration.unfitted(embedder.digest)
    return calibration


def _curve(intercept: float, weights: Sequence[float]) -> Chance:
    """A curve over evidence.

    Raises:
        ValueError: It has another number of weights.
    """
    if len(weights) != len(Evidence._fields):
        raise ValueError(f"{len(weights)} weights for {len(Evidence._fields)} kinds of evidence")
    return Chance(intercept, tuple(weights))
