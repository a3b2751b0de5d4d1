"""The same world over HTTP, with the library's own HTTP client; and Telegram calling the bot's webhook."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update
from telegram.error import BadRequest, Conflict, NetworkError, TimedOut
from telegram.ext import ApplicationBuilder, ContextTypes, ExtBot, MessageHandler, filters
from telegram_double import Person, Reset, Timeout, World
from telegram_double.attachments import PIXEL
from telegram_double.server import Address, serve
from telegram_double.webhook import SECRET_HEADER, deliver_updates

Bot = ExtBot[None]


@pytest.fixture
def address(world: World) -> Iterator[Address]:
    with serve(world) as address:
        yield address


@pytest.fixture
async def bot(world: World, address: Address) -> AsyncIterator[Bot]:
    async with ExtBot(world.token, base_url=address.base_url, base_file_url=address.base_file_url) as bot:
        yield bot


async def test_a_conversation_over_http(world: World, address: Address, anna: Person) -> None:
    async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message
        await update.message.reply_html(f"<b>{update.message.text}</b>")

    builder = ApplicationBuilder().token(world.token).base_url(address.base_url).base_file_url(address.base_file_url)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        assert application.updater
        await application.updater.start_polling()
        await application.start()
        await anna.gets("/start")
        anna.says("hé 🌳")  # while a long poll waits in the server's thread
        assert (await anna.gets("hé 🌳")).source == "<b>hé 🌳</b>"
        await application.updater.stop()
        await application.stop()
    assert world.updates.pending == []


async def test_files_travel_both_ways(bot: Bot, anna: Person) -> None:
    sent = await bot.send_photo(anna.id, PIXEL, "één foto", filename="kaart.png")
    assert anna.last().text == "één foto"
    assert bytes(await (await sent.photo[-1].get_file()).download_as_bytearray()) == PIXEL
    missing = sent.photo[-1].file_id
    file = await bot.get_file(missing)
    assert file.file_path
    async with httpx.AsyncClient() as client:
        assert (await client.get(file.file_path + "x")).status_code == 404


async def test_refusals_keep_their_words(bot: Bot, anna: Person) -> None:
    with pytest.raises(BadRequest, match="Can't parse entities: unsupported start tag"):
        await bot.send_message(anna.id, "<p>", "HTML")


async def test_json_and_addresses_carry_parameters_too(address: Address, world: World, anna: Person) -> None:
    async with httpx.AsyncClient(base_url=f"{address.base_url}{world.token}") as client:
        assert (await client.get("/getme")).json()["result"]["id"] == world.bot.id
        await client.post("/sendMessage", json={"chat_id": anna.id, "text": "json"})
        await client.get("/sendMessage", params={"chat_id": anna.id, "text": "adres"})
    assert [message.text for message in anna.hears()] == ["json", "adres"]


async def test_connections_break_before_and_after(bot: Bot, world: World, anna: Person) -> None:
    world.faults.plan("sendMessage", Reset())
    world.faults.plan("sendMessage", Reset(accepted=True))
    for heard in ([], ["hoi"]):
        with pytest.raises(NetworkError, match="RemoteProtocolError"):
            await bot.send_message(anna.id, "hoi")
        assert [message.text for message in anna.hears()] == heard


async def test_answers_get_lost(bot: Bot, world: World, anna: Person) -> None:
    world.faults.plan("sendMessage", Timeout(accepted=True))
    with pytest.raises(TimedOut):
        await bot.send_message(anna.id, "hoi", read_timeout=0.1)
    assert anna.last().text == "hoi"


class TestWebhook:
    SECRET = "geheim-van-de-wijk"  # noqa: S105 - of nothing

    @pytest.fixture
    def taken(self) -> list[int]:
        return []

    @pytest.fixture
    async def telegram(self, taken: list[int]) -> AsyncIterator[httpx.AsyncClient]:
        """What Telegram reaches the bot's own web server with."""

        async def receive(request: Request) -> Response:
            if request.headers.get(SECRET_HEADER) != self.SECRET:
                return Response(status_code=403)
            taken.append((await request.json())["update_id"])
            return Response()

        server = Starlette(routes=[Route("/telegram", receive, methods=["POST"])])
        async with httpx.AsyncClient(transport=httpx.ASGITransport(server)) as client:
            yield client

    async def test_delivers_in_order_with_the_secret(
        self, bot: Bot, world: World, anna: Person, telegram: httpx.AsyncClient, taken: list[int]
    ) -> None:
        anna.says("tweede")
        await bot.set_webhook("https://bot.example.org/telegram", secret_token=self.SECRET)
        ids = [update["update_id"] for update in world.updates.pending]
        assert await deliver_updates(world, telegram) == 2
        assert taken == ids
        assert world.updates.pending == []

    async def test_keeps_what_is_not_taken(
        self, bot: Bot, world: World, anna: Person, telegram: httpx.AsyncClient
    ) -> None:
        anna.says("tweede")
        await bot.set_webhook("https://bot.example.org/telegram", secret_token=self.SECRET[::-1])
        assert await deliver_updates(world, telegram) == 0
        info = await bot.get_webhook_info()
        assert info.pending_update_count == 2
        assert info.last_error_message == "Wrong response from the webhook: 403 Forbidden"
        await bot.set_webhook("https://bot.example.org/telegram", secret_token=self.SECRET)
        assert await deliver_updates(world, telegram) == 2

    async def test_excludes_polling(self, bot: Bot, world: World) -> None:
        polling = asyncio.create_task(bot.get_updates(timeout=10))
        await world.until(lambda: world.polls > 0)
        await bot.set_webhook("https://bot.example.org/telegram")
        with pytest.raises(Conflict):
            await polling
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook(drop_pending_updates=True)
        assert await bot.get_updates() == ()

    async def test_needs_https_and_a_plain_secret(self, bot: Bot, world: World) -> None:
        with pytest.raises(BadRequest, match="Bad webhook: an https url must be provided for webhook"):
            await bot.set_webhook("http://bot.example.org/telegram")
        with pytest.raises(BadRequest, match="Secret token contains unallowed characters"):
            await bot.set_webhook("https://bot.example.org/telegram", secret_token=f" {self.SECRET}")
        world.self_hosted = True
        assert await bot.set_webhook("http://127.0.0.1/telegram")
