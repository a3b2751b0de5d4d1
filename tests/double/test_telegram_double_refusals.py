"""What Telegram refuses, the double refuses, in the same words (the library capitalises their first letter)."""

import re
from collections.abc import Awaitable, Callable

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, EndPointNotFound, Forbidden, InvalidToken
from telegram.ext import ExtBot
from telegram_double import DoubleRequest, Person, World
from telegram_double.attachments import PIXEL
from telegram_double.entities import formatted

Bot = ExtBot[None]


async def refused(request: Awaitable[object], words: str) -> None:
    """The request meets a 400 with these words."""
    with pytest.raises(BadRequest, match=f"(?i)^{re.escape(words)}$"):
        await request


def under(**button: str) -> InlineKeyboardMarkup:
    """One inline button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton.de_json(dict(button))]])


class TestHtml:
    @pytest.mark.parametrize(
        ("source", "words"),
        [
            ("<b>vet", 'Can\'t find end tag corresponding to start tag "b"'),
            ("<p>alinea</p>", 'Unsupported start tag "p" at byte offset 0'),
            ("één <br/>", 'Unsupported start tag "br/" at byte offset 6'),
            ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
            ("los</b>", "Unexpected end tag at byte offset 3"),
            ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
            ("a <3", "Unclosed start tag at byte offset 2"),
            ("<b>x</b", "Unclosed end tag at byte offset 4"),
            ("<b =1>x</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
            ("<b x>x</b>", 'Expected equal sign in declaration of an attribute of the tag "b" at byte offset 0'),
            ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
            ("<a href='x", "Unclosed start tag at byte offset 0"),
            ("<a href=x_y>x</a>", "Unexpected end of name token at byte offset 8"),
            ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
            ("<tg-emoji emoji-id='9999999999999999999'>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        ],
    )
    async def test_that_does_not_parse(self, bot: Bot, anna: Person, source: str, words: str) -> None:
        await refused(bot.send_message(anna.id, source, "HTML"), f"can't parse entities: {words}")

    @pytest.mark.parametrize(
        ("source", "text", "entities"),
        [
            ("<b>vet</b> 🌳 <i>schuin</i>", "vet 🌳 schuin", [("bold", 0, 3), ("italic", 7, 6)]),
            ("<B>x</b>", "x", [("bold", 0, 1)]),
            ("a &lt;b&gt; &amp; &quot;c&quot; &#8364; &#x20ac; &euro;", 'a <b> & "c" € € &euro;', []),
            ("  <b> x </b>  ", "x", [("bold", 0, 1)]),
            ("<b></b>x", "x", []),
            ("<u><s>x</s></u>", "x", [("strikethrough", 0, 1), ("underline", 0, 1)]),
            ("<span class='tg-spoiler'>x</span>", "x", [("spoiler", 0, 1)]),
            ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
            ("<a href='https://example.org/?a=1&amp;b=2'>x</a>", "x", [("text_link", 0, 1)]),
            ("<a href='tel:112'>112</a>", "112", []),
            ("<pre><code class='language-python'>x</code></pre>", "x", [("pre", 0, 1)]),
            ("<code>/start</code> /start", "/start /start", [("code", 0, 6), ("bot_command", 7, 6)]),
            ("</b>"[4:] + "https://example.org.", "https://example.org.", [("url", 0, 19)]),
        ],
    )
    def test_that_parses(self, source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
        parsed = formatted(source, "HTML")
        assert parsed.text == text
        assert [(entity["type"], entity["offset"], entity["length"]) for entity in parsed.entities] == entities

    async def test_half_a_surrogate_pair_is_refused(self, bot: Bot, anna: Person) -> None:
        with pytest.raises(BadRequest, match="invalid unicode characters after decoding html entities"):
            await bot.send_message(anna.id, "&#xDFDF;", "HTML")

    async def test_other_markup_is_not_spoken(self, bot: Bot, anna: Person) -> None:
        await refused(bot.send_message(anna.id, "x", "Wiki"), "unsupported parse_mode")


class TestLength:
    async def test_text_is_counted_after_parsing_in_utf_16(self, bot: Bot, anna: Person) -> None:
        await bot.send_message(anna.id, "<b>" + "x" * 4096 + "</b>", "HTML")
        await refused(bot.send_message(anna.id, "x" * 4095 + "🌳"), "message is too long")

    async def test_captions_are_shorter(self, bot: Bot, anna: Person) -> None:
        await bot.send_photo(anna.id, PIXEL, "<i>" + "x" * 1024 + "</i>", parse_mode="HTML")
        await refused(bot.send_photo(anna.id, PIXEL, "x" * 1025), "message caption is too long")

    async def test_nothing_is_not_sent(self, bot: Bot, anna: Person) -> None:
        await refused(bot.send_message(anna.id, ""), "message text is empty")
        await refused(bot.send_message(anna.id, " \n "), "text must be non-empty")
        await refused(bot.send_message(anna.id, "<b> </b>", "HTML"), "text must be non-empty")


class TestButtons:
    @pytest.mark.parametrize(
        ("button", "words"),
        [
            ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
            ({"text": " ", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
            (
                {"text": "x"},
                "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            ),
            (
                {"text": "x", "url": "geen-link"},
                "inline keyboard button URL 'geen-link' is invalid: Wrong HTTP URL",
            ),
            (
                {"text": "x", "url": "http://localhost:8080"},
                "inline keyboard button URL 'http://localhost:8080' is invalid: Wrong HTTP URL",
            ),
            (
                {"text": "x", "url": "ftp://example.org"},
                "inline keyboard button URL 'ftp://example.org' is invalid: Unsupported URL protocol",
            ),
        ],
    )
    async def test_that_do_nothing_or_too_much(
        self, bot: Bot, anna: Person, button: dict[str, str], words: str
    ) -> None:
        await refused(bot.send_message(anna.id, "x", reply_markup=under(**button)), words)

    async def test_data_of_64_bytes_fits(self, bot: Bot, anna: Person) -> None:
        await bot.send_message(anna.id, "x", reply_markup=under(text="x", callback_data="é" * 32))

    async def test_too_many_are_refused(self, bot: Bot, anna: Person) -> None:
        button = InlineKeyboardButton("x", callback_data="x")
        for rows in ([[button] * 9], [[button]] * 101):
            await refused(
                bot.send_message(anna.id, "x", reply_markup=InlineKeyboardMarkup(rows)), "reply markup is too long"
            )

    async def test_numbers_are_not_asked_for_in_groups(self, bot: Bot, world: World) -> None:
        keys = ReplyKeyboardMarkup([[KeyboardButton("Nummer", request_contact=True)]])
        sending = bot.send_message(world.group("Buren").id, "x", reply_markup=keys)
        await refused(sending, "phone number can be requested in private chats only")


class TestEditing:
    async def test_nothing_changed(self, bot: Bot, anna: Person) -> None:
        keyboard = under(text="x", callback_data="x")
        sent = await bot.send_message(anna.id, "<b>x</b>", "HTML", reply_markup=keyboard)
        with pytest.raises(BadRequest, match=r"^Message is not modified: specified new message content"):
            await sent.edit_text(" <strong>x</strong> ", "HTML", reply_markup=keyboard)
        await sent.edit_reply_markup()
        with pytest.raises(BadRequest, match=r"^Message is not modified"):
            await sent.edit_reply_markup()

    async def test_what_is_not_there_or_not_the_bots(self, bot: Bot, anna: Person) -> None:
        said = anna.says("van mij")
        await refused(bot.edit_message_text("x", anna.id, 999), "message to edit not found")
        await refused(bot.edit_message_text("x", anna.id, said.message_id), "message can't be edited")
        await refused(bot.delete_message(anna.id, 999), "message to delete not found")
        sent = await bot.send_message(anna.id, "x")
        anna.deletes(anna.last())
        await refused(sent.edit_text("y"), "message to edit not found")

    async def test_text_and_caption_are_different_things(self, bot: Bot, anna: Person) -> None:
        text, photo = await bot.send_message(anna.id, "x"), await bot.send_photo(anna.id, PIXEL)
        await refused(photo.edit_text("x"), "there is no text in the message to edit")
        await refused(text.edit_caption("x"), "there is no caption in the message to edit")
        await photo.edit_caption("<u>x</u>", parse_mode="HTML")
        assert anna.last().text == "x"

    async def test_after_two_days_nothing_is_deleted(self, bot: Bot, world: World, anna: Person) -> None:
        old, new = await bot.send_message(anna.id, "x"), await bot.send_message(anna.id, "y")
        assert await new.delete()
        world.skip(48 * 3600 + 1)
        await refused(old.delete(), "message can't be deleted for everyone")
        assert await bot.delete_messages(anna.id, [old.message_id, 999])


class TestPeopleAndChats:
    async def test_nobody_is_written_to_uninvited(self, bot: Bot, world: World, anna: Person) -> None:
        stranger = world.person("Bo")
        with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
            await bot.send_message(stranger.id, "hoi")
        await refused(bot.send_message(12345, "hoi"), "chat not found")
        await refused(bot.send_message("geen_getal", "hoi"), "chat not found")
        anna.blocks_bot()
        for request in (bot.send_message(anna.id, "hoi"), bot.send_chat_action(anna.id, "typing")):
            with pytest.raises(Forbidden, match="bot was blocked by the user"):
                await request
        anna.says("toch weer")
        await bot.send_message(anna.id, "hoi")
        anna.deletes_account()
        with pytest.raises(Forbidden, match="user is deactivated"):
            await bot.send_message(anna.id, "hoi")

    async def test_a_group_may_have_put_the_bot_out(self, bot: Bot, world: World, anna: Person) -> None:
        group = world.group("Buren")
        world.set_bot_status(group, "kicked", anna.user)
        with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
            await bot.send_message(group.id, "hoi")
        await bot.leave_chat((other := world.group("Wijkwijzen", supergroup=True)).id)
        with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
            await bot.send_message(other.id, "hoi")

    async def test_a_reply_needs_its_message(self, bot: Bot, anna: Person) -> None:
        missing = bot.send_message(anna.id, "x", reply_parameters=ReplyParameters(999))
        await refused(missing, "message to be replied not found")
        lenient = ReplyParameters(999, allow_sending_without_reply=True)
        assert (await bot.send_message(anna.id, "x", reply_parameters=lenient)).reply_to_message is None
        said = anna.says("vraag")
        reply = await bot.send_message(anna.id, "x", reply_parameters=ReplyParameters(said.message_id))
        assert reply.reply_to_message
        assert reply.reply_to_message.text == "vraag"

    async def test_topics_need_a_forum_and_rights(self, bot: Bot, world: World) -> None:
        await refused(bot.create_forum_topic(world.group("Buren").id, "x"), "the chat is not a forum")
        shy = world.group("Wijkwijzen", forum=True, bot="member")
        await refused(bot.create_forum_topic(shy.id, "x"), "not enough rights to create a topic")
        forum = world.group("Wijkwijzen", forum=True)
        topic = await bot.create_forum_topic(forum.id, "x")
        await refused(bot.send_message(forum.id, "x", message_thread_id=99), "message thread not found")
        await refused(bot.edit_forum_topic(forum.id, 99, name="y"), "TOPIC_ID_INVALID")
        same = bot.edit_forum_topic(forum.id, topic.message_thread_id, name="x")
        await refused(same, "TOPIC_NOT_MODIFIED")
        await refused(bot.reopen_forum_topic(forum.id, topic.message_thread_id), "TOPIC_NOT_MODIFIED")

    async def test_pins_and_reactions(self, bot: Bot, world: World, anna: Person) -> None:
        said = anna.says("dank je wel")
        await refused(bot.pin_chat_message(anna.id, 999), "message to pin not found")
        assert await bot.pin_chat_message(anna.id, said.message_id)
        pinned = (await bot.get_chat(anna.id)).pinned_message
        assert pinned
        assert pinned.message_id == said.message_id
        assert await bot.unpin_chat_message(anna.id)
        member = world.group("Buren", bot="member")
        pinning = bot.pin_chat_message(member.id, 1)
        await refused(pinning, "not enough rights to manage pinned messages in the chat")
        await refused(bot.set_message_reaction(anna.id, 999, "👍"), "message to react not found")
        await refused(bot.set_message_reaction(anna.id, said.message_id, "🌳"), "REACTION_INVALID")
        assert await bot.set_message_reaction(anna.id, said.message_id, "👍")
        assert said.reactions == {world.bot.id: ("👍",)}


class TestFiles:
    @pytest.mark.parametrize("kind", ["document", "voice", "video", "audio", "animation", "video_note", "sticker"])
    async def test_every_kind_goes_up_and_comes_down(self, bot: Bot, anna: Person, kind: str) -> None:
        send: Callable[[int, bytes], Awaitable[object]] = getattr(bot, f"send_{kind}")
        await send(anna.id, b"inhoud")
        assert anna.last().kind == kind
        file = await bot.get_file(anna.last().content[kind]["file_id"])
        assert bytes(await file.download_as_bytearray()) == b"inhoud"

    async def test_a_photo_comes_in_sizes(self, bot: Bot, anna: Person) -> None:
        sent = await bot.send_photo(anna.id, PIXEL, "kijk")
        assert len(sent.photo) == 2
        assert bytes(await (await sent.photo[-1].get_file()).download_as_bytearray()) == PIXEL
        assert (await bot.send_photo(anna.id, sent.photo[-1].file_id)).photo[-1].file_id == sent.photo[-1].file_id

    async def test_what_cannot_be_sent(self, bot: Bot, anna: Person) -> None:
        voice = anna.sends_voice().content["voice"]["file_id"]
        await refused(bot.send_photo(anna.id, voice), "can't use file of type Voice as Photo")
        await refused(bot.send_photo(anna.id, "onbekend"), "wrong file identifier/HTTP URL specified")
        await refused(bot.send_photo(anna.id, "https://example.org/x.png"), "failed to get HTTP URL content")
        await refused(bot.send_photo(anna.id, b"geen plaatje"), "IMAGE_PROCESS_FAILED")
        wide = PIXEL[:16] + (9999).to_bytes(4) + PIXEL[20:]
        await refused(bot.send_photo(anna.id, wide), "PHOTO_INVALID_DIMENSIONS")
        await refused(bot.send_document(anna.id, b""), "file must be non-empty")

    async def test_what_cannot_be_fetched(self, bot: Bot, anna: Person) -> None:
        large = anna.sends_document(b"x", "film.mp4", size=20 * 1024 * 1024 + 1)
        await refused(bot.get_file(large.content["document"]["file_id"]), "file is too big")
        await refused(bot.get_file("onbekend"), "invalid file_id")

    async def test_places_and_people(self, bot: Bot, anna: Person) -> None:
        assert (await bot.send_location(anna.id, 51.9, 4.5)).location
        assert (await bot.send_contact(anna.id, "+31612345678", "Bo")).contact


class TestPassingOn:
    async def test_a_copy_hides_and_a_forward_names_the_writer(self, bot: Bot, world: World, anna: Person) -> None:
        bo = world.person("Bo")
        bo.starts()
        photo = anna.sends_photo("kijk https://example.org")
        await bot.copy_message(bo.id, anna.id, photo.message_id)
        copy = bo.last()
        assert (copy.kind, copy.text) == ("photo", "kijk https://example.org")
        assert "forward_origin" not in copy.content
        await bot.copy_message(bo.id, anna.id, photo.message_id, caption="<b>anders</b>", parse_mode="HTML")
        assert bo.last().text == "anders"
        forwarded = await bot.forward_message(bo.id, anna.id, photo.message_id)
        assert forwarded.forward_origin

    async def test_what_cannot_be_passed_on(self, bot: Bot, world: World, anna: Person) -> None:
        await refused(bot.copy_message(anna.id, anna.id, 999), "message to copy not found")
        await refused(bot.forward_message(anna.id, anna.id, 999), "message to forward not found")
        forum = world.group("Wijkwijzen", forum=True)
        topic = anna.opens_topic(forum, "Afval")
        await refused(bot.copy_message(anna.id, forum.id, topic.thread_id), "message can't be copied")


class TestAddress:
    async def test_unknown_methods_and_tokens(self, bot: Bot, world: World) -> None:
        with pytest.raises(EndPointNotFound):
            await bot.do_api_request("sendTelepathy")
        for token in ("700000001:van-iemand-anders", "geen-token"):
            other = ExtBot(token, request=DoubleRequest(world), get_updates_request=DoubleRequest(world))
            with pytest.raises(InvalidToken):
                await other.initialize()
            await other.shutdown()

    async def test_menus_follow_the_rules(self, bot: Bot) -> None:
        await refused(bot.set_my_commands([("Hulp", "x")]), "BOT_COMMAND_INVALID")
        await refused(bot.set_my_commands([("hulp", "")]), "BOT_COMMAND_DESCRIPTION_INVALID")
        await refused(bot.set_my_commands([(f"c{number}", "x") for number in range(101)]), "BOT_COMMANDS_TOO_MUCH")
        await refused(bot.set_my_description("x" * 513), "BOT_DESC_INVALID")
