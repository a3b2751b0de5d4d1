"""Commands about what is found: `match`, `evaluate`, `calibrate` and `index`."""

import asyncio
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from bot import comparing
from bot.bootstrap import open_knowledge, utc_now
from bot.comparing import NotCompared
from bot.config import BUILT_IN, Settings, read_settings
from bot.logs import set_up
from embeddings.calibration import calibration_file
from embeddings.evaluation_report import picture as draw
from knowledge.local_time import local_day
from knowledge.matching import measuring
from knowledge.matching.answering_lines import Reading, match_lines
from knowledge.matching.comparing import Compared
from knowledge.matching.comparison_report import report
from knowledge.matching.question_lines import JudgedQuestions, read_judged
from knowledge.privacy import mask

EVALUATION = Path(__file__).parents[2] / "tests" / "evaluation"
JUDGED = EVALUATION / "questions.jsonl"
"""Judged questions that were there before the first search was built."""
BLIND = EVALUATION / "own_questions.jsonl"
"""More of them, by somebody who had read no example question."""

_judged_questions = click.option(
    "--questions",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    default=(JUDGED, BLIND),
    help="Judged questions, a JSON object a line; may be given more than once. Default: both sets of the repository.",
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
@_judged_questions
@click.option(
    "--picture", type=click.Path(dir_okay=False, path_type=Path), help="Draw the figures, such as figures.png."
)
@click.option(
    "--compare", metavar="A,B,…", help=f'Set models side by side: hub names, folders, or "{BUILT_IN}", with commas.'
)
def evaluate(questions: tuple[Path, ...], picture: Path | None, compare: str | None) -> None:
    """Measure on judged questions how well offerings are found, per set and language."""
    sets = {path.name: read_judged(path) for path in questions}
    if compare and picture:
        raise click.UsageError("a comparison has no picture")
    if compare:
        _compare(_settings(), [name.strip() for name in compare.split(",")], sets)
        return
    evaluations = asyncio.run(_evaluate(_settings(), sets))
    for name, evaluation in evaluations.items():
        click.echo(f"{name}\n{evaluation}\n")
    if picture:
        draw({name: evaluation.outcomes for name, evaluation in evaluations.items()}, picture)


async def _evaluate(settings: Settings, sets: Mapping[str, JudgedQuestions]) -> dict[str, measuring.Evaluation]:
    async with open_knowledge(settings) as known:
        return {name: await measuring.evaluate(known.matching, questions) for name, questions in sets.items()}


def _compare(settings: Settings, models: Iterable[str], sets: Mapping[str, JudgedQuestions]) -> None:
    """Print what came of every model, and at once which cannot be had: the others go on."""
    compared: list[Compared] = []
    for model in models:
        click.echo(f"{model} ...", err=True)
        match comparing.compare(settings, model, sets):
            case Compared() as measured:
                compared.append(measured)
            case NotCompared(reason=reason):
                click.echo(f"{model} is left out: {reason}", err=True)
    if not compared:
        raise click.ClickException("none of these models could be measured")
    click.echo(report(compared))


@click.command()
@_judged_questions
def calibrate(questions: tuple[Path, ...]) -> None:
    """Fit to judged questions, of all sets together, when something found is shown, asked on about, or withheld."""
    click.echo(asyncio.run(_calibrate(_settings(), read_judged(*questions))))


async def _calibrate(settings: Settings, questions: JudgedQuestions) -> str:
    async with open_knowledge(settings) as known:
        offerings, digest, today = await known.catalogue.offerings(), known.embedder.digest, local_day(utc_now())
        try:
            calibration = await measuring.calibrate(
                known.matching, offerings, questions, digest_of_model=digest, today=today
            )
        except ValueError as error:
            raise click.ClickException(f"these are too few questions to fit to: {error}") from error
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
