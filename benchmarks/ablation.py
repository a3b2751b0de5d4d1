"""What each part of the training pays: the built-in model, made again with one thing left out or otherwise.

Run as `python benchmarks/ablation.py [NAME ...]` in the root of the repository; without names all of `VARIANTS`, at
some eight minutes of one core each. Measured is hybrid search over all that ships, before any wish is weighed; matches
against gaps by all the evidence together, cross-validated over both judged sets.
"""

import asyncio
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory

from bot.commands.training import material
from embeddings.calibration import Calibration
from embeddings.evaluation import Kind, auroc
from embeddings.fitting import held_out
from embeddings.static_model import StaticModel
from embeddings.training.material import Material
from embeddings.training.run import train
from embeddings.training.settings import Settings
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import QuestionCard
from knowledge.gaps.known import read_known_gaps
from knowledge.languages import Languages
from knowledge.matching.finding import Matching
from knowledge.matching.judged import Judged
from knowledge.matching.question_lines import JudgedLine, read_judged
from knowledge.matching.teaching import lessons

SETS = (Path("tests/evaluation/questions.jsonl"), Path("tests/evaluation/own_questions.jsonl"))


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to train.

    Attributes:
        learned: What it learns from, of all that there is.
        settings: How.
    """

    learned: Callable[[Material], Material] = lambda everything: everything
    settings: Settings = field(default_factory=Settings)


def without(name: str) -> Callable[[Material], Material]:
    """All material but one source."""
    return lambda everything: Material(tuple(source for source in everything.sources if source.name != name))


def without_asked(everything: Material) -> Material:
    """All but the questions that are learned from and not searched."""
    offerings, _ = read(OFFERINGS_FILE)
    return without("subjects")(everything).joined(lessons(offerings, read_known_gaps(Agenda.load())))


def subjects_alone(everything: Material) -> Material:
    """The catalogue alone, as far as it says what it is about: neither gaps nor off-topic nor questions."""
    offerings, _ = read(OFFERINGS_FILE)
    return without("subjects")(everything).joined(lessons(offerings))


VARIANTS: Mapping[str, Variant] = {
    "as shipped": Variant(),
    "another seed": Variant(settings=replace(Settings(), seed=2)),
    "without the lexicon": Variant(without("lexicon")),
    "without the parallel sentences": Variant(without("sentences")),
    "without the questions of asked.jsonl": Variant(without_asked),
    "without those, gaps and off-topic": Variant(subjects_alone),
    "256 numbers": Variant(settings=replace(Settings(), dimension=256)),
    "scale 20": Variant(settings=replace(Settings(), scale=20.0)),
    "without noise": Variant(settings=replace(Settings(), dropout=0.0, slips=0.0, asides=0.0)),
}


async def main(names: Sequence[str]) -> None:
    """Train and measure, one line of a table each."""
    everything, questions = material(), [read_judged(path).lines for path in SETS]
    print("| made | development: Dutch | others | own: Dutch | others | AUROC |\n|---|---|---|---|---|---|")
    for name in names or VARIANTS:
        variant = VARIANTS[name]
        with TemporaryDirectory() as folder:
            train(variant.learned(everything), variant.settings, Path(folder))
            judged = [await judge(StaticModel(Path(folder)), lines) for lines in questions]
        cells = [hits(one, dutch=dutch) for one in judged for dutch in (True, False)]
        print(f"| {name} | {' | '.join(cells)} | {separation([*judged[0], *judged[1]]):.3f} |", flush=True)


async def judge(embedder: StaticModel, lines: Sequence[JudgedLine]) -> list[tuple[JudgedLine, Judged]]:
    """What the whole search makes of every question."""
    offerings, _ = read(OFFERINGS_FILE)
    calibration = Calibration.unfitted(embedder.digest)
    matching = Matching(embedder, calibration, cache=None, today=lambda: date(2026, 11, 21))
    await matching.rebuild(offerings, read_known_gaps(Agenda.load()))
    detect = Languages().detect
    judged = [(line, await matching.judge(line.text, QuestionCard(line.text), detect(line.text))) for line in lines]
    await embedder.aclose()
    return judged


def hits(judged: Sequence[tuple[JudgedLine, Judged]], *, dutch: bool) -> str:
    """hit@1 / hit@3 of the matches."""
    asked = [(line, one) for line, one in judged if line.kind is Kind.MATCH and (line.lang == "nl") is dutch]
    return " / ".join(f"{fmean(found(line, one, depth) for line, one in asked):.3f}" for depth in (1, 3))


def found(line: JudgedLine, judged: Judged, depth: int) -> bool:
    """Whether something that helps is among the first."""
    return any(one.suggestion.offering.id in line.relevant for one in judged.weighed[:depth])


def separation(judged: Sequence[tuple[JudgedLine, Judged]]) -> float:
    """The AUROC of matches against gaps by all the evidence, cross-validated."""
    asked = [(line, tuple(one.evidence()[0])) for line, one in judged if line.kind is not Kind.OTHER]
    chances = held_out([numbers for _, numbers in asked], [line.kind is Kind.MATCH for line, _ in asked])
    of = {kind: [at for at, (line, _) in zip(chances, asked, strict=True) if line.kind is kind] for kind in Kind}
    return auroc(of[Kind.MATCH], of[Kind.GAP])


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
