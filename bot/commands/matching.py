"""Commands about what is found: `match`, `evaluate`, `calibrate` and `index`."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

import click

from bot.bootstrap import open_knowledge, utc_now
from bot.config import Settings, read_settings
from bot.logs import set_up
from embeddings.calibration import calibration_file
from embeddings.evaluation_report import picture as draw
from knowledge.local_time import local_day
from knowledge.matching import measuring
from knowledge.matching.answering_lines import Reading, match_lines
from knowledge.matching.question_lines import JudgedQuestions, read_judged
from knowledge.privacy import mask

JUDGED = Path(__file__).parents[2] / "tests" / "evaluation" / "questions.jsonl"
"""The judged questions of the repository: those on which the numbers of the built-in model were fitted."""

QUESTIONS = click.option(
    "--questions",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=JUDGED,
    help="Judged questions, a JSON object a line. Default: those of the repository.",
)


@click.command()
@click.option("--questions", type=click.File(encoding="utf-8"), default="-", help="A file; else standard input.")
def match(questions: Iterable[str]) -> None:
    """Answer questions: a line of JSON each, in ({"id", "text", "audience"?}) and out, in the same order."""
    asyncio.run(_match(_settings(), questions))


async def _match(settings: Settings, lines: Iterable[str]) -> None:
    async with open_knowledge(settings) as known:
        reading = Reading(known.languages.detect, known.safety.detect, mask)
        async for answer in match_lines(lines, known.matching, reading):
            click.echo(answer)


@click.command()
@QUESTIONS
@click.option(
    "--picture", type=click.Path(dir_okay=False, path_type=Path), help="Draw the figures, such as figures.png."
)
def evaluate(questions: Path, picture: Path | None) -> None:
    """Measure on judged questions how well offerings are found, per language."""
    evaluation = asyncio.run(_evaluate(_settings(), read_judged(questions)))
    click.echo(str(evaluation))
    if picture:
        draw(evaluation.figures, evaluation.outcomes, picture)


async def _evaluate(settings: Settings, questions: JudgedQuestions) -> measuring.Evaluation:
    async with open_knowledge(settings) as known:
        return await measuring.evaluate(known.matching, questions)


@click.command()
@QUESTIONS
def calibrate(questions: Path) -> None:
    """Fit to judged questions when something found is shown, asked on about, or withheld."""
    click.echo(asyncio.run(_calibrate(_settings(), read_judged(questions))))


async def _calibrate(settings: Settings, questions: JudgedQuestions) -> str:
    async with open_knowledge(settings) as known:
        calibration = await measuring.calibrate(
            known.matching,
            await known.catalogue.offerings(),
            questions,
            digest_of_model=known.embedder.digest,
            today=local_day(utc_now()),
        )
        path = calibration_file(known.embedder, settings.data_dir)
        calibration.save(path)
        return f"{path}: {calibration.source.figures if calibration.source else {}}"


@click.command()
def index() -> None:
    """Bring the search index up to date; every start does so as well."""
    count, model = asyncio.run(_index(_settings()))
    click.echo(f"{count} offerings indexed with {model}")


async def _index(settings: Settings) -> tuple[int, str]:
    async with open_knowledge(settings) as known:
        return len(await known.catalogue.offerings()), known.embedder.name


def _settings() -> Settings:
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    return settings
