"""Pictures and documents are made just before they are sent; one that cannot be made stands in nobody's way."""

import pytest
from telegram.ext import ExtBot
from telegram_double import Person, World
from telling import Writing, as_markup

from handlers import sending
from handlers.delivery import Delivery
from handlers.messages.outgoing import Document, Outgoing, Unmade
from handlers.pacing import Pace
from knowledge.database.repositories.outbox import Served
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact
from knowledge.notices import Notice

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)
"""One point."""


def render(notice: Notice, _: Contact) -> Outgoing:
    """By what is said: a picture with a document, or something that cannot be made."""
    said = notice.message.text or ""
    make = {"picture": lambda: PNG}.get(said, lambda: 1 // 0)
    enclosed = Unmade("more.pdf", lambda: b"%PDF-")
    return Outgoing(as_markup(said), attachment=Unmade("one.png", make, is_photo=True), enclosures=(enclosed,))


@pytest.fixture
def delivery(bot: ExtBot[None], units: Units) -> Delivery:
    return Delivery(bot, units, Served(Channel.TELEGRAM), render, Pace(None))


async def test_what_is_made_arrives_as_what_it_is(
    delivery: Delivery, writing: Writing, anna: Person, world: World
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "picture")
    await delivery.flush(contact.id)

    picture, document = anna.hears()
    assert picture.text == "picture"
    photo = world.files.by_id[picture.content["photo"][-1]["file_id"]]
    file = world.files.by_id[document.content["document"]["file_id"]]
    assert (photo.content, file.filename, file.content) == (PNG, "more.pdf", b"%PDF-")


async def test_what_cannot_be_made_is_given_up_and_the_rest_goes_on(
    delivery: Delivery, writing: Writing, anna: Person
) -> None:
    contact = await writing.knows(anna.id)
    await writing.say(contact, "broken", "picture")
    await delivery.flush(contact.id)

    assert [message.text for message in anna.hears()] == ["picture", ""]
    assert await writing.rows("error") == ["cannot be put into words", None]


async def test_nothing_unmade_is_sent(bot: ExtBot[None], anna: Person) -> None:
    with pytest.raises(TypeError, match="not made yet"):
        await sending.enclose(bot, anna.id, Unmade("one.pdf", lambda: b""))
    made = await sending.made(Outgoing(as_markup("x"), attachment=Unmade("one.pdf", lambda: b"%PDF-")))

    assert made.attachment == Document("one.pdf", b"%PDF-")
