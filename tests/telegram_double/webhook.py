"""Telegram as the caller: updates posted to the bot's webhook, in order, again and again until the bot takes them."""

import httpx

from telegram_double.wire import JSON
from telegram_double.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


async def deliver_updates(world: World, client: httpx.AsyncClient) -> int:
    """Post what is pending, oldest first, until something is not taken.

    Args:
        world: Where the webhook is set.
        client: How to reach it; with an `httpx.ASGITransport` the bot's application needs no port.

    Returns:
        How many updates the bot took with a 2xx. The rest stays pending; the reason stands in getWebhookInfo.
    """
    taken = 0
    while world.webhook is not None and world.updates.pending:
        update = world.updates.pending[0]
        problem = await post_update(world, client, update)
        if problem:
            world.webhook.last_error = (int(world.now()), problem)
            break
        with world.lock:
            world.updates.acknowledge(update["update_id"] + 1)
        taken += 1
    return taken


async def post_update(world: World, client: httpx.AsyncClient, update: JSON) -> str:
    """Post one update with the secret header.

    Returns:
        What went wrong, in Telegram's words; nothing when it was taken.
    """
    if world.webhook is None:
        raise AssertionError("no webhook is set")
    headers = {SECRET_HEADER: world.webhook.secret_token} if world.webhook.secret_token else {}
    try:
        response = await client.post(world.webhook.url, json=update, headers=headers)
    except httpx.TimeoutException:
        return "Read timeout expired"
    except httpx.TransportError:
        return "Connection refused"
    if response.is_success:
        return ""
    return f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}"
