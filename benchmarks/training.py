"""Where the defaults of training come from: what a model finds of example questions it has not learned from.

Run as `python benchmarks/training.py [SETTING=VALUE ...]` in the root of the repository, such as `spelling=0.0`. Two
example questions of every offering are kept out; the rest is trained on and searched, by meaning alone.
"""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from embeddings.base import Unit
from embeddings.faiss_index import FaissIndex
from embeddings.static_model import StaticModel
from embeddings.training.material import read_corpus
from embeddings.training.run import train
from embeddings.training.settings import Settings
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.domain import Offering
from knowledge.matching.finding import units_of
from knowledge.matching.teaching import lessons

KEPT_OUT = (3, 9)
"""Places of the examples that are kept out: both Dutch, far apart, as the voices of the examples differ by place."""


async def main(settings: Settings) -> None:
    """Train, search and print."""
    offerings, _ = read(OFFERINGS_FILE)
    known = [without(offering) for offering in offerings]
    asked = [Unit(one.id, one.examples[place].text, "example") for one in offerings for place in KEPT_OUT]
    with TemporaryDirectory() as folder:
        report = train(read_corpus().joined(lessons(known)), settings, Path(folder))
        places = await ranks(StaticModel(Path(folder)), units_of(known), asked)
    hits = " ".join(f"{(places < most).mean():.3f}" for most in (1, 3, 10))
    print(f"hit@1/3/10 {hits}   MRR {(1 / (places + 1)).mean():.3f}   {len(asked)} questions, {report.seconds:.0f} s")


def without(offering: Offering) -> Offering:
    """The offering as if the examples kept out had never been written."""
    left = (example for place, example in enumerate(offering.examples) if place not in KEPT_OUT)
    return replace(offering, examples=tuple(left))


async def ranks(model: StaticModel, units: tuple[Unit, ...], asked: list[Unit]) -> np.ndarray:
    """Place, from 0, at which every question's own offering is found."""
    index = FaissIndex.of(units, await model.embed_passages([unit.text for unit in units]))
    vectors = await model.embed_questions([unit.text for unit in asked])
    await model.aclose()
    found = ([hit.key for hit in index.search(vector, len(units))] for vector in vectors)
    return np.array([list(dict.fromkeys(keys)).index(unit.key) for keys, unit in zip(found, asked, strict=True)])


def changed(settings: Settings, argument: str) -> Settings:
    """The settings with one of them as the command line says."""
    name, _, value = argument.partition("=")
    return replace(settings, **{name: type(getattr(settings, name))(value)})


if __name__ == "__main__":
    chosen = Settings()
    for word in sys.argv[1:]:
        chosen = changed(chosen, word)
    asyncio.run(main(chosen))
