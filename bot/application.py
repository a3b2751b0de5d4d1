"""python-telegram-bot's application, with our queue, our order and our handlers."""

import os

from telegram.ext import ApplicationBuilder, ExtBot, Updater
from telegram.request import BaseRequest, HTTPXRequest

from bot.inbox import DurableQueue
from bot.processing import Processor
from handlers import all_handlers
from handlers.context import CONTEXT_TYPES, VraagbaakApplication, attach
from handlers.errors import on_error
from knowledge.domain import Channel, Contact
from knowledge.services import Services

CONNECTIONS = 100
"""Connections to Telegram at once: more than chats are handled and people notified side by side."""

READ_TIMEOUT = 20.0
"""Seconds to wait for Telegram's word on a message. A wait cut short leaves a message of which nobody knows whether it
arrived, so this is longer than the library's own 5. Own choice."""

UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""Kinds of updates that somebody handles, https://core.telegram.org/bots/api#update; others need not be sent at all."""


def open_bot(
    token: str, api: str, *, request: BaseRequest | None = None, updates: BaseRequest | None = None
) -> ExtBot[None]:
    """A bot that is not connected yet.

    Args:
        token: Its token.
        api: Address of the Bot API up to where the token follows.
        request: By which requests travel; HTTP unless given.
        updates: The same for asking for updates, which waits long.
    """
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # else every "retry after" warns that it is a number of seconds
    return ExtBot(
        token,
        base_url=api,
        base_file_url=api.removesuffix("/bot") + "/file/bot",
        request=request or HTTPXRequest(CONNECTIONS, read_timeout=READ_TIMEOUT, pool_timeout=READ_TIMEOUT),
        get_updates_request=updates or HTTPXRequest(1),
    )


def build_application(
    bot: ExtBot[None],
    queue: DurableQueue,
    processor: Processor,
    services: Services,
    channel: Channel,
    *,
    group: Contact | None = None,
) -> VraagbaakApplication:
    """The application: not initialized, not started.

    Args:
        bot: Whom people talk to.
        queue: Where updates wait; the updater that polls fills it too.
        processor: In which order they are handled.
        services: What handlers call.
        channel: On which people are met.
        group: In which wijkwijzen work together; None: each in their own chat.
    """
    application = (
        ApplicationBuilder()
        .updater(Updater(bot, queue))
        .concurrent_updates(processor)
        .context_types(CONTEXT_TYPES)
        .job_queue(None)  # the database is the queue: bot/jobs.py
        .build()
    )
    application.add_handlers(all_handlers())
    application.add_error_handler(on_error)
    attach(application, services, channel, group)
    processor.serve(application)
    return application
