"""What `vraagbaak doctor` looks at."""

import shutil
from dataclasses import dataclass

from telegram.error import TelegramError

from bot.application import open_bot
from bot.bootstrap import open_knowledge, utc_now
from bot.config import ConfigurationError, Settings
from bot.group import check_group
from embeddings.base import EmbedderUnavailableError
from embeddings.calibration import calibration_of
from knowledge.errors import KnowledgeError
from knowledge.help_lines import HelpLines
from knowledge.local_time import local_day

ENOUGH_SPACE = 500 * 1024 * 1024
"""Bytes that should be free for the database and its journal. Own choice."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        says: What was found, and what to do when it is not good.
    """

    subject: str
    says: str
    good: bool

    def __str__(self) -> str:
        return f"{'ok   ' if self.good else 'WRONG'} {self.subject}: {self.says}"


async def examine(settings: Settings) -> tuple[Finding, ...]:
    """Look at everything, also after something was found wrong."""
    return (
        _space(settings),
        await _knowledge(settings),
        _help_lines(),
        await _telegram(settings),
    )


def _space(settings: Settings) -> Finding:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(settings.data_dir).free
    return Finding("disk", f"{free // 1024**2:,} MB free in {settings.data_dir}", good=free >= ENOUGH_SPACE)


async def _knowledge(settings: Settings) -> Finding:
    """Database, catalogue, model, index and calibration: opening them is the best proof."""
    try:
        async with open_knowledge(settings) as known:
            offerings = len(await known.catalogue.offerings())
            calibrated = calibration_of(known.embedder, settings.data_dir).source is not None
            async with known.units.reading() as unit:
                stuck = await unit.inbox.failed()
    except (KnowledgeError, EmbedderUnavailableError, OSError, ValueError) as error:
        return Finding("knowledge", str(error), good=False)
    says = f"{offerings} offerings, model {known.embedder.name}, {stuck} updates given up"
    if not calibrated:
        says += "; not calibrated for this model: run `vraagbaak calibrate`"
    return Finding("knowledge", says, good=calibrated and offerings > 0)


def _help_lines() -> Finding:
    old = [line.id for line in HelpLines.load().stale(local_day(utc_now()))]
    says = f"check these again: {', '.join(old)}" if old else "all checked lately"
    return Finding("help lines", says, good=not old)


async def _telegram(settings: Settings) -> Finding:
    if settings.telegram_bot_token is None:
        return Finding("telegram", "no token: only the console works", good=True)
    try:
        async with open_bot(settings.telegram_bot_token.get_secret_value(), settings.bot_api) as bot:
            waiting = (await bot.get_webhook_info()).pending_update_count
            group = await check_group(bot, settings.desk_group) if settings.desk_group is not None else None
    except ConfigurationError as error:
        return Finding("telegram", str(error), good=False)
    except TelegramError as error:
        says = f"{type(error).__name__}: is the token right, and can {settings.telegram_api_url} be reached?"
        return Finding("telegram", says, good=False)
    together = f", wijkwijzen together in “{group}”" if group else ""
    return Finding("telegram", f"@{bot.username}, {waiting} updates waiting{together}", good=True)
