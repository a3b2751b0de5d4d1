"""`vraagbaak train`: makes the built-in model again."""

from pathlib import Path

import click

from bot.config import read_settings
from bot.logs import set_up
from embeddings.static_model import BUILT_IN
from embeddings.training.material import Material, read_asked, read_corpus
from embeddings.training.run import train as run
from embeddings.training.settings import Settings
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.errors import DataFaultError
from knowledge.gaps.known import read_known_gaps
from knowledge.matching.small_talk import SmallTalkWords
from knowledge.matching.teaching import lessons


@click.command()
@click.option(
    "--folder", type=click.Path(file_okay=False, path_type=Path), default=BUILT_IN, help="Where it is written."
)
def train(folder: Path) -> None:
    """Train the built-in model again, from the same texts and the same seed; then run `calibrate`."""
    set_up(read_settings().log_level, read_settings().log_format)
    report = run(material(), Settings(), folder)
    click.echo(
        f"{report.texts} texts, {report.subwords} subwords, loss {report.losses[0]:.2f} to {report.losses[-1]:.2f}"
    )
    click.echo(f"written to {folder} in {report.seconds:.0f} s")


def material() -> Material:
    """All that the built-in model learns from: the corpus, and the project's own data.

    Raises:
        DataFaultError: A file is wrong.
    """
    offerings, faults = read(OFFERINGS_FILE)
    if faults:
        raise DataFaultError(str(faults[0]))
    gaps, off_topic = read_known_gaps(Agenda.load()), SmallTalkWords.load().off_topic
    return read_corpus().joined(lessons(offerings, gaps, off_topic, read_asked()))
