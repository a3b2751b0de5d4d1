"""Embedding models side by side, each as the bot would run it: in a process, and with an index, of its own."""

import asyncio
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from bot.bootstrap import open_knowledge, utc_now
from bot.config import Settings
from bot.logs import set_up
from embeddings.base import EmbedderUnavailableError
from embeddings.footprint import megabytes_in_memory, megabytes_on_disk
from knowledge.local_time import local_day
from knowledge.matching.comparing import Compared, Footprint, pace_of, quality_of
from knowledge.matching.question_lines import JudgedQuestions

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class NotCompared:
    """A model that could not be measured, and why."""

    model: str
    reason: str


def compare(settings: Settings, model: str, sets: Mapping[str, JudgedQuestions]) -> Compared | NotCompared:
    """Measure one model on the catalogue of the settings' database.

    The first of two processes fills an index in a folder that is thrown away, so the index in use stays as it is. The
    second starts as the bot does on any later day, and is measured.

    Args:
        settings: Of the bot; its own model plays no part.
        model: What `EMBEDDING_MODEL` would be.
        sets: Judged questions by the name of their set.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="vraagbaak-") as folder:
        chosen = settings.model_copy(
            update={"embedding_model": model, "database_url": settings.database, "data_dir": Path(folder)}
        )
        try:
            indexing = _alone(partial(_start, chosen))
            return _alone(partial(_measure, chosen, sets, indexing))
        except EmbedderUnavailableError as error:
            return NotCompared(model, str(error))
        except BrokenProcessPool:
            return NotCompared(model, "its process was ended, most likely because memory ran out")


def _alone(work: Callable[[], _Made]) -> _Made:
    """What some work gives in a fresh process, where nothing that others loaded counts."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as process:
        return process.submit(work).result()


def _start(settings: Settings) -> float:
    return asyncio.run(_started(settings))


async def _started(settings: Settings) -> float:
    """Seconds until the knowledge is open."""
    set_up("ERROR", settings.log_format)
    began = time.perf_counter()
    async with open_knowledge(settings):
        return time.perf_counter() - began


def _measure(settings: Settings, sets: Mapping[str, JudgedQuestions], indexing: float) -> Compared:
    return asyncio.run(_measured(settings, sets, indexing))


async def _measured(settings: Settings, sets: Mapping[str, JudgedQuestions], indexing: float) -> Compared:
    set_up("ERROR", settings.log_format)
    before, began, today = megabytes_in_memory(), time.perf_counter(), local_day(utc_now())
    async with open_knowledge(settings) as known:
        start = time.perf_counter() - began
        pace = await pace_of(known.matching, known.embedder, [line for asked in sets.values() for line in asked.lines])
        after = megabytes_in_memory()
        return Compared(
            model=settings.embedding_model,
            dimension=known.embedder.dimension,
            quality=tuple(
                [await quality_of(known.matching, known.embedder, name, asked, today) for name, asked in sets.items()]
            ),
            pace=pace,
            footprint=Footprint(
                start=start,
                indexing=indexing,
                memory=None if before is None or after is None else after - before,
                disk=megabytes_on_disk(settings.embedding_model),
            ),
        )
