"""The bot on Telegram, by polling, and its dashboard, until they are told to stop."""

import asyncio
import contextlib
import logging
import signal
from contextlib import AbstractAsyncContextManager

from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import ExtBot

from bot.application import UPDATES, open_bot
from bot.bootstrap import Face, Knowledge, open_face, open_knowledge
from bot.config import ConfigurationError, Settings
from bot.dashboard.serving import serving
from bot.dashboard.site import Site
from bot.following import following
from bot.group import check_group
from bot.jobs import Jobs, Watch, all_jobs
from knowledge.database.repositories.outbox import Served
from knowledge.domain import Channel
from knowledge.humans.timers import Timers

POLL = 30
"""Seconds that a request for updates waits for one; Telegram answers at once when there is one. Own choice: each poll
costs a round trip, and 50 is the longest that servers of the Bot API keep to."""

RETRY = 10.0
"""Seconds between attempts to reach Telegram at start. Own choice."""

_log = logging.getLogger(__name__)


async def serve(settings: Settings) -> None:
    """Talk with people on Telegram until SIGINT or SIGTERM; then finish what was begun.

    Raises:
        ConfigurationError: There is no token, or Telegram does not know it; or the wijkwijzen's group is not fit.
    """
    if settings.telegram_bot_token is None:
        raise ConfigurationError(
            "TELEGRAM_BOT_TOKEN is not set: ask @BotFather in Telegram for a bot, and put its token in .env.\n"
            "To try the vraagbaak without Telegram: vraagbaak chat"
        )
    stop = _on_signals()
    async with open_knowledge(settings) as knowledge:
        bot = open_bot(settings.telegram_bot_token.get_secret_value(), settings.bot_api)
        await _connect(bot, stop)
        if stop.is_set():
            return
        if settings.desk_group is not None:
            _log.info("wijkwijzen work together in “%s”", await check_group(bot, settings.desk_group))
        async with (
            open_face(knowledge, bot, Served(Channel.TELEGRAM)) as face,
            Jobs(
                knowledge.units,
                all_jobs(settings.retention_days),
                watches=(
                    Watch("deadlines", Timers(knowledge.units).run),
                    Watch("gaps", knowledge.services.regrouping.run),
                    Watch("gaps that look like one", knowledge.services.looking_alike.run),
                    Watch("providers", knowledge.services.providers.run),
                ),
            ).ticking(),
            following(knowledge),
            _dashboard(knowledge, bot.username),
        ):
            await _poll(face, stop)


async def serve_dashboard(settings: Settings) -> None:
    """Serve the dashboard alone until SIGINT or SIGTERM.

    Raises:
        ConfigurationError: It has no address, or something else listens on its port.
    """
    if settings.dashboard_url is None:
        raise ConfigurationError(
            "DASHBOARD_URL is not set: put DASHBOARD_URL=http://localhost:8080 in .env to have it on this machine"
        )
    stop = _on_signals()
    async with open_knowledge(settings) as knowledge, following(knowledge), _dashboard(knowledge):
        await stop.wait()


def _dashboard(knowledge: Knowledge, username: str | None = None) -> AbstractAsyncContextManager[None]:
    """The dashboard, where there is to be one."""
    settings = knowledge.settings
    if settings.dashboard_url is None:
        return contextlib.nullcontext()
    site = Site.of(settings.dashboard_url, settings.dashboard_port)
    return serving(site, knowledge.services, knowledge.agenda, username)


def _on_signals() -> asyncio.Event:
    """Set when the process is asked to stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for asked in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(asked, stop.set)
    return stop


async def _connect(bot: ExtBot[None], stop: asyncio.Event) -> None:
    """Meet Telegram, however long that takes.

    Raises:
        ConfigurationError: Telegram does not know the token.
    """
    while not stop.is_set():
        try:
            await bot.initialize()
        except InvalidToken:
            raise ConfigurationError("TELEGRAM_BOT_TOKEN: Telegram does not know this token") from None
        except NetworkError as error:
            _log.warning("Telegram cannot be reached, next try in %.0f s: %s", RETRY, error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), RETRY)
        else:
            _log.info("connected to Telegram as @%s", bot.username)
            return


async def _poll(face: Face, stop: asyncio.Event) -> None:
    """Ask for updates until told to stop."""
    updater = face.application.updater
    if updater is None:
        raise RuntimeError("this application has nothing to poll with")
    await updater.start_polling(timeout=POLL, allowed_updates=UPDATES, bootstrap_retries=-1, error_callback=_note)
    _log.info("listening")
    await face.introductions.introduce()
    await stop.wait()
    _log.info("stopping: what was begun is finished first")
    await updater.stop()


def _note(error: TelegramError) -> None:
    """One line for each failed poll: the updater tries again by itself, at growing distances."""
    _log.warning("asking for updates failed: %s", error)
