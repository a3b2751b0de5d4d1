"""Methods by which the bot gets its updates: it asks for them, or has them posted to its webhook."""

import re

from telegram_double.errors import bad_request, conflict
from telegram_double.params import Params
from telegram_double.wire import JSON
from telegram_double.world import Webhook, World

MOST_UPDATES = 100
"""Most updates in one answer, https://core.telegram.org/bots/api#getupdates."""
LONGEST_POLL = 50
"""Seconds to which Telegram's server cuts longer polls."""
_WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
_TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"


async def get_updates(world: World, params: Params) -> list[JSON]:
    """Acknowledge, then wait for updates; a newer getUpdates ends an older one that still waits."""
    with world.lock:
        if world.webhook is not None:
            raise conflict(_WEBHOOK_ACTIVE)
        world.polls += 1
        this_poll = world.polls
        _allow(world, params)
        if offset := params.integer("offset"):
            world.updates.acknowledge(offset)
    world.touched()
    timeout = min(params.integer("timeout"), LONGEST_POLL)
    await world.until(lambda: bool(world.updates.pending) or world.polls != this_poll, timeout)
    if world.polls != this_poll:
        raise conflict(_TERMINATED)
    limit = min(max(params.integer("limit", MOST_UPDATES), 1), MOST_UPDATES)
    return world.updates.pending[:limit]


def _allow(world: World, params: Params) -> None:
    """Remember which kinds the bot wants; not said is as before, an empty list is the default."""
    if "allowed_updates" in params.values:
        world.updates.allowed = frozenset(params.parsed("allowed_updates") or ()) or None


def set_webhook(world: World, params: Params) -> bool:
    """Have updates posted from now on; an empty address is deleteWebhook."""
    url, secret = params.text("url"), params.text("secret_token")
    if not url:
        return delete_webhook(world, params)
    if not url.startswith("https://") and not world.self_hosted:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    _allow(world, params)
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    world.webhook = Webhook(url, secret, params.integer("max_connections", 40))
    world.end_polls()
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """Go back to getUpdates."""
    world.webhook = None
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    return True


def get_webhook_info(world: World, _params: Params) -> JSON:
    """Where updates go, how many wait, and what went wrong last."""
    info: JSON = {"url": "", "has_custom_certificate": False, "pending_update_count": len(world.updates.pending)}
    if world.updates.allowed:
        info["allowed_updates"] = sorted(world.updates.allowed)
    if hook := world.webhook:
        info |= {"url": hook.url, "max_connections": hook.max_connections}
        if hook.last_error:
            info |= {"last_error_date": hook.last_error[0], "last_error_message": hook.last_error[1]}
    return info
