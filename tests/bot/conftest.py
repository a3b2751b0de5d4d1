"""The whole program on data of its own: as on a machine where it was set up before."""

import asyncio
import logging
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.bootstrap import open_knowledge
from bot.config import Settings
from bot.logs import QUIET


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine that runs the tests shows through."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(autouse=True)
def _restore_logging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave logging as it was: commands set it up for the whole process."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in QUIET}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, former in levels.items():
        logging.getLogger(name).setLevel(former)


@pytest.fixture(scope="session")
def set_up_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the catalogue and its index, to be copied: making it takes seconds."""
    folder = tmp_path_factory.mktemp("set-up") / "var"

    async def open_and_close() -> None:
        async with open_knowledge(Settings(_env_file=None, data_dir=folder)):
            pass

    asyncio.run(open_and_close())
    return folder


@pytest.fixture
def settings(set_up_once: Path, tmp_path: Path) -> Settings:
    """Settings with a data folder of this test's own."""
    folder = tmp_path / "var"
    shutil.copytree(set_up_once, folder)
    return Settings(_env_file=None, data_dir=folder)
